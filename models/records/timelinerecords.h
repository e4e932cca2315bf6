// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/timeline.h"
#include "models/storage/session.h"

namespace kith::records {

/// What happened to a record, from all the tables that know something about it, on a reader's thread.
///
/// A company also shows the activities of the people who worked there at the time, so that they stay with it
/// when somebody leaves, and what happened to its deals.
class TimelineRecords
{
public:
    /// Up to `limit` entries behind `before`. Each table is asked by an index for as many at most.
    static TimelinePage page(storage::Session &session, const QByteArray &entity, RecordId id,
                             const TimelineFilter &filter, const TimelineKey &before, int limit);
};

} // namespace kith::records
