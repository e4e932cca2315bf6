// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"
#include "models/items/filternode.h"

#include <QCoreApplication>

namespace kith::items {

/// What can be asked of a field, in the words people choose from.
class FilterOperators
{
    Q_DECLARE_TR_FUNCTIONS(FilterOperators)

public:
    /// The field, stamp, path or member's field that a condition names; null when there is none.
    static const domain::Field *field(const domain::Entity &entity, const QByteArray &key);
    /// A whole number, for counts.
    static const domain::Field &countField();

    /// `ofMembers`: of several records of a relation (memberpath.h).
    static QList<FilterOperator> of(const domain::Field &field, bool ofMembers = false);
    /// Of a count, a sum or a date of related records, which are never empty.
    static QList<FilterOperator> ofAggregate(const domain::Field &field);
    static QList<FilterOperator> ofSegment();

    /// Its values are chosen from what there is: choices, picklists, links.
    static bool isChosen(const domain::Field &field);
    static bool isUser(const domain::Field &field); ///< a link to a user

    /// The values are of the kind that the shape can show.
    static bool fits(ValueShape shape, const domain::Field &field, const QVariantList &values);
    static bool isComplete(ValueShape shape, const QVariantList &values);
    /// What a new condition begins with.
    static QVariantList firstValues(ValueShape shape, const domain::Field &field);
    /// What of the values can go on beside another operator.
    static QVariantList converted(const QVariantList &values, ValueShape to, const domain::Field &field);
};

} // namespace kith::items
