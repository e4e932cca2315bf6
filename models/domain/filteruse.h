// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QSet>

namespace kith::domain {

/// What a filter looks at: to know which changes may change its answer, and whose names its sentence needs.
struct FilterUse
{
    QSet<QByteArray> entities; ///< whose records are read, those that the filter is about among them
    QSet<std::pair<QByteArray, QByteArray>> fields;      ///< (entity, field), links on the way among them
    QSet<base::RecordId> segments;                       ///< named by the filter itself
    QSet<std::pair<QByteArray, base::RecordId>> records; ///< named by id; picklist values of "picklist_value"
    bool movesWithDay = false;                           ///< asks for days that move with the calendar
    bool asksWho = false;                                ///< asks for me or my team

    /// Fields and relations that are not there are left out.
    static FilterUse of(const Entity &entity, const Filter &filter);
};

} // namespace kith::domain
