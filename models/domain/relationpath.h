// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <optional>

namespace kith::domain {

struct Filter;

/// The way from a record to the members of a relation that a filter asks about: "orders", or over the members
/// of one relation to those of the next, "orders.lines".
struct RelationPath
{
    static constexpr qsizetype MaxSteps = 3;

    struct Step
    {
        const Entity *owner = nullptr;
        const Relation *relation = nullptr;
        const Entity *joining = nullptr; ///< records of the relation itself
        const Field *through =
            nullptr; ///< of the joining record, leads to the member; null: it is the member
        const Entity *member = nullptr;
    };

    /// Nothing when the key names no relation.
    static std::optional<RelationPath> parse(const Entity &entity, QByteArrayView key);

    /// parse(), but throws Problem(NotFound) naming the relations there are.
    static RelationPath of(const Entity &entity, QByteArrayView key);

    /// "orders.lines.qty_milli" as the longest way there is and the rest, which names a value of its members;
    /// nothing when the text does not begin with a relation or has no rest.
    static std::optional<std::pair<QByteArray, QByteArray>> withField(const Entity &entity,
                                                                      QByteArrayView text);

    const Entity &member() const { return *steps.constLast().member; }
    QString labelText() const; ///< "Orders › Lines"

    QList<Step> steps; ///< at least one
};

/// By which field the values of a Related filter are read, compared and shown: a whole number for Count, the
/// field of the members for the others. Null for Any and None. Throws Problem(NotFound) for a field that is
/// not there, Problem(Invalid) for one that cannot be summed or has no earliest and latest value.
const Field *aggregateField(const Entity &member, const Filter &related);

} // namespace kith::domain
