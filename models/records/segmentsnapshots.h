// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/segmentreader.h"

#include <QDate>

#include <optional>

namespace kith::records {

/// A day in the life of a segment, in the organisation's time zone.
struct SegmentDay
{
    QDate on;
    bool isMissing = false; ///< the program did not run that day: nobody knows
    qint64 count = 0;
    std::optional<qint64> entered; ///< since `since`; nothing on the first day
    std::optional<qint64> gone;
    QDate since;            ///< the day that was seen before
    bool redefined = false; ///< the segment asks something else since then
};

struct SegmentMoves
{
    QList<RecordId> entered;
    QList<RecordId> gone;
};

/// What became of segments from day to day. Dynamic segments are looked at once a day, by the first program
/// that has the file open; what they were on days without one cannot be known. Lists need no looking: their
/// members' stays tell.
class SegmentSnapshots
{
public:
    /// Dynamic segments that have not been looked at today.
    static QList<RecordId> due(storage::Session &session);

    struct Snapshot
    {
        RecordId segment;
        SegmentDay day;
        QByteArray definition; ///< digest
        QByteArray members;
        QByteArray entered; ///< packed ids
        QByteArray gone;
    };
    /// Looks at a segment, on a reader's thread. Nothing when it is gone or cannot be asked any more.
    static std::optional<Snapshot> look(storage::Session &session, RecordId segment);

    /// Writes it, unless another program was faster; on the writer's thread. Also notes the count.
    static void keep(storage::Session &session, const Snapshot &snapshot);

    /// Every day from the first that was seen to today, the latest first, at most `most`; those that were not
    /// seen are among them.
    static QList<SegmentDay> days(storage::Session &session, RecordId segment, int most);

    static SegmentMoves moves(storage::Session &session, RecordId segment, QDate on);
};

} // namespace kith::records
