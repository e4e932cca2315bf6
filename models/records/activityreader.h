// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activityrecords.h"
#include "models/records/activityrow.h"

namespace kith::records {

/// Reads activities for ActivityRecords, on a reader's thread.
class ActivityReader
{
public:
    static QList<CalendarItem> items(storage::Session &session, const CalendarQuery &query);
    static QList<DueItem> due(storage::Session &session, const DueQuery &query);
    static NextStep proposal(storage::Session &session, RecordId id);
    static StepCounts stepCounts(storage::Session &session, const QByteArray &entity,
                                 std::optional<RecordId> owner, const QTimeZone &zone);

    /// What a calendar shows of one row, in its order; rows that are gone are left out. The time is the row's
    /// own.
    static QList<CalendarItem> itemsOf(storage::Session &session, const QList<RecordId> &ids);
};

} // namespace kith::records
