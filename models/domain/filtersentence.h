// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QLocale>

#include <functional>

namespace kith::domain {

struct Field;
struct RelationPath;

/// What sentences about filters cannot know without the records. Everything may be left out.
struct FilterNames
{
    /// Name of a record (its id as a whole number) or of a picklist value (its id, or the key or label that
    /// the filter holds); empty when it is not known.
    std::function<QString(const Field &field, const QVariant &value)> title;
    std::function<QString(base::RecordId segment)> segment;
    QString baseCurrency; ///< of sums
};

/// Says filters in the language of the program, with values as the locale writes them: "Contacts where city
/// is “Berlin” and there are no orders (where ordered is in the last 90 days)". Every piece is a whole clause
/// or a noun for one, so that translations may order them as they need.
class FilterSentence
{
public:
    /// The entity must outlive it. zone: of the days that moments are told in.
    explicit FilterSentence(const Entity &entity, const QLocale &locale = {}, FilterNames names = {},
                            const QTimeZone &zone = QTimeZone::systemTimeZone());

    /// The whole sentence, without a full stop.
    QString sentence(const Filter &filter) const;

    /// The condition alone: "city is “Berlin”"; empty for every record.
    QString clause(const Filter &filter) const;

    /// One line for a row of a tree: as clause(), but of a group only what it asks of its children ("All of
    /// these").
    QString line(const Filter &filter) const;

    /// A stored value as people read it. currency: of an amount.
    QString valueText(const Field &field, const QVariant &stored, const QString &currency = {}) const;

    /// "last 30 days", "this month"; for lists to choose from and inside sentences.
    static QString spanText(const DateSpan &span);

    /// The same words about the members of a relation.
    FilterSentence about(const Entity &member) const;

private:
    QString grouped(const Filter &child) const;
    QString joined(const QStringList &parts, bool isAnd) const;
    QString negated(const Filter &filter) const;
    QString test(const Filter &filter) const;
    QString related(const Filter &filter) const;
    QString membersText(const RelationPath &path, const Filter &filter) const;
    QString segmentText(base::RecordId segment, bool isIn) const;

    QString comparison(const QString &subject, const Field &field, const Filter &filter,
                       const QString &currency) const;
    QString listed(const QString &subject, const Field &field, const Filter &filter,
                   const QString &currency) const;
    QString spanComparison(const QString &subject, Operator op, const DateSpan &span) const;
    QString operand(const Field &field, Operator op, const QVariant &value, const QString &currency) const;
    QString amountText(const Field &field, const QVariant &value, const QString &currency) const;
    QString momentText(qint64 ms) const;
    QString inSentence(const QString &label, bool isOwn = false) const;

    const Entity *m_entity;
    QLocale m_locale;
    FilterNames m_names;
    QTimeZone m_zone;
};

} // namespace kith::domain
