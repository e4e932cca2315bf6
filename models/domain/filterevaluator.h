// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filtercomparison.h"
#include "models/domain/filtersentence.h"
#include "models/domain/filtersource.h"

#include <QLocale>

namespace kith::domain {

class FieldPath;
struct MemberPath;
struct RelationPath;

/// Why a record passes a condition or does not, in words.
struct FilterExplanation
{
    Filter::Kind kind = Filter::Kind::All;
    bool passed = false;
    QString text;        ///< the condition; of a group what it asks of its children ("all of these")
    QString seen;        ///< what the record has there; empty for groups
    qint64 count = -1;   ///< Related: how many members count; -1 for all other kinds
    QStringList members; ///< titles of some of them
    QList<FilterExplanation> children; ///< of groups, of Not, and of a dynamic segment its filter
};

/// Answers a filter for one record from what a source tells, independently of SQL. What it means is said at
/// Filter. Fields, operators and values that cannot be are refused: Problem(NotFound), Problem(Invalid).
class FilterEvaluator
{
public:
    /// entity, context and source must outlive it.
    FilterEvaluator(const Entity &entity, const FilterContext &context, FilterSource &source);

    bool matches(const Filter &filter, base::RecordId id);
    FilterExplanation explain(const Filter &filter, base::RecordId id, const QLocale &locale);

private:
    bool passes(const Filter &filter, base::RecordId id);
    bool test(const Filter &filter, base::RecordId id);
    bool memberTest(const MemberPath &path, const Filter &filter, base::RecordId id);
    bool related(const Filter &filter, base::RecordId id);
    bool inSegment(base::RecordId segment, base::RecordId id);

    QVariant valueOf(const Entity &entity, base::RecordId id, QByteArrayView key);
    QVariant summaryOf(const FieldPath &path, base::RecordId id);
    QVariant productOf(const FieldPath &path, base::RecordId id);
    QVariant partOf(const FieldPath &path, const QVariant &value) const;
    FilterComparison::Subject subjectOf(const Entity &entity, base::RecordId id, const Field &field);
    QString currencyOf(const Entity &entity, base::RecordId id, const Field &amount);
    QString titleOf(const Entity &entity, base::RecordId id, const Field &link, base::RecordId target);
    bool isAlive(const Entity &entity, base::RecordId id);

    QList<base::RecordId> livingMembers(const Entity &entity, base::RecordId id, const Relation &relation);
    QList<base::RecordId> membersOf(const RelationPath &path, base::RecordId id);
    QList<base::RecordId> meeting(const RelationPath &path, const Filter &related, base::RecordId id);
    bool aggregatePasses(const RelationPath &path, const Filter &related,
                         const QList<base::RecordId> &members);
    QVariant aggregated(const Entity &member, const Field &field, const Filter &related,
                        const QList<base::RecordId> &members);
    QVariant sumOf(const Entity &member, const Field &field, const QList<base::RecordId> &members);
    FilterEvaluator about(const Entity &entity) const;

    FilterExplanation explained(const Filter &filter, base::RecordId id, const FilterSentence &words);
    void explainRelated(FilterExplanation &into, const Filter &filter, base::RecordId id,
                        const FilterSentence &words);
    QString seenBy(const Filter &filter, base::RecordId id, const FilterSentence &words);
    QString seenIn(const Entity &entity, base::RecordId id, const Field &field, const FilterSentence &words);
    FilterNames names() const;

    const Entity &m_entity;
    const FilterContext &m_context;
    FilterSource &m_source;
    FilterComparison m_comparison;
    QList<base::RecordId> m_segments; ///< those being asked, to notice circles
};

} // namespace kith::domain
