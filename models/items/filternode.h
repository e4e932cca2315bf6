// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <optional>

namespace kith::domain {
struct Entity;
struct Field;
} // namespace kith::domain

namespace kith::items {

struct FilterOperator;
enum class ValueShape;

/// A part of a filter while it is built: a group of parts, or one condition that may still be unfinished. The
/// entity of its functions is the one whose records it is about.
struct FilterNode
{
    enum class Kind {
        Group,
        Condition,
        Kept ///< something that has no row of its own: shown as a sentence, kept as it is
    };
    enum class Join { All, Any, None, NotAll };
    enum class Subject { Nothing, Field, Relation, Segment };

    int id = 0;
    Kind kind = Kind::Condition;
    Join join = Join::All;

    /// Group: its parts. Condition on a relation: at most one group, what its members must meet.
    QList<FilterNode> children;

    Subject subject = Subject::Nothing;
    QByteArray field; ///< Relation: what is summed, or the date looked at
    QByteArray relation;
    domain::Aggregate aggregate = domain::Aggregate::Any;
    domain::Operator op = domain::Operator::Is;
    bool negated = false; ///< "is none of", "is not in the segment"
    QVariantList values;
    base::RecordId segment;
    domain::Filter kept;

    static FilterNode group(Join join);
    /// What cannot be shown in rows is kept as it is.
    static FilterNode ofFilter(const domain::Filter &filter, const domain::Entity &entity);
    /// Of what is finished; nothing when nothing is.
    std::optional<domain::Filter> filter(const domain::Entity &entity) const;
    bool isFinished(const domain::Entity &entity) const; ///< a condition that filter() says
    int unfinished(const domain::Entity &entity) const;  ///< conditions that filter() leaves out

    /// The kind of records that its children are about; null for an unknown relation.
    const domain::Entity *inside(const domain::Entity &entity) const;
    /// The field whose values a condition compares; null when it compares none (has, is in a segment).
    const domain::Field *fieldIn(const domain::Entity &entity) const;
    /// What can be said about the condition's values; empty when there is nothing to compare.
    QList<FilterOperator> operatorsIn(const domain::Entity &entity) const;
    ValueShape shapeIn(const domain::Entity &entity) const;

    bool operator==(const FilterNode &other) const;
};

/// What is typed or chosen beside an operator.
enum class ValueShape { None, Text, Texts, Number, Numbers, Day, Days, Span, Choices, Records, YesNo };

/// One line of the operators a condition may have.
struct FilterOperator
{
    domain::Operator op;
    bool negated;
    ValueShape shape;
    QString label; ///< "is one of"
};

/// The records that the inner conditions of a relation are about; null for an unknown relation.
const domain::Entity *relationMembers(const domain::Entity &entity, const QByteArray &relation);
/// "Orders › Lines".
QString relationLabel(const domain::Entity &entity, const QByteArray &relation);

} // namespace kith::items
