// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/exclusions.h"
#include "models/records/records.h"
#include "models/records/segmentreader.h"
#include "models/records/segmentsnapshots.h"

namespace kith::records {

/// How several segments become one.
enum class SegmentMix {
    Union,        ///< in any of them
    Intersection, ///< in all of them
    Without       ///< in the first and in none of the others
};

struct SegmentCount
{
    RecordId segment;
    qint64 count = 0;
    qint64 ms = 0; ///< that the counting took
};

/// A new segment or list.
struct SegmentPlan
{
    QString name;
    QByteArray entity;
    domain::Filter filter; ///< of a list: what it is made from
    QString description;
    QByteArray scope = "all";
};

/// Segments and lists of an open workspace, as pages, services and commands use them. Whatever changes
/// something is one action with one undo. Futures may fail with base::Problem; the Records need not outlive
/// them.
class SegmentRecords
{
public:
    explicit SegmentRecords(Records &records) : m_records(records) {}

    QFuture<QList<Segment>> all(const QByteArray &entity = {});
    /// By name or id (SegmentReader::named()).
    QFuture<Segment> named(const QString &nameOrId, const QByteArray &entity = {});

    /// Counts the members that are not in the trash, and notes what it found in last_count, last_ms and
    /// counted_at. Cancelled, it stops at once.
    QFuture<QList<SegmentCount>> count(const QList<RecordId> &segments);

    /// Members that are not in the trash, by id.
    QFuture<QList<RecordId>> members(RecordId segment);

    QFuture<QList<SegmentStay>> stays(RecordId list, int limit = 1000, RecordId record = {});
    QFuture<QList<Segment>> listsOf(const QByteArray &entity, RecordId record);
    QFuture<QList<SegmentUse>> usedBy(RecordId segment);

    /// ids[0] of the outcome is the segment.
    QFuture<Outcome> create(const SegmentPlan &plan);
    QFuture<Outcome> redefine(const Segment &segment, const domain::Filter &filter);

    /// A list of the records given, or of those that match now; `made` is set to its id. Progress (0..1000)
    /// through the future; cancelled, nothing is changed.
    QFuture<Outcome> createList(const SegmentPlan &plan, const std::optional<QList<RecordId>> &ids = {},
                                const std::shared_ptr<RecordId> &made = {});

    /// Makes a list of the members that a segment has now: of itself, or with `name` a new one beside it.
    QFuture<Outcome> freeze(const Segment &segment, const QString &name = {},
                            const std::shared_ptr<RecordId> &made = {});

    /// Those that are on the list already (or are not, for remove()) stay as they are. Outcome::inserted and
    /// updated count the others.
    QFuture<Outcome> add(const Segment &list, const QList<RecordId> &ids);
    QFuture<Outcome> remove(const Segment &list, const QList<RecordId> &ids);

    /// The filter of a combination. It is a segment like any other: it follows when its parts change.
    static domain::Filter mixed(SegmentMix mix, const QList<RecordId> &segments);

    /// Who of a segment may be reached. Everything that is to reach people asks this.
    QFuture<Audience> audience(RecordId segment, const QByteArray &channel, const QByteArray &purpose,
                               bool withAddresses = false);
    /// The same for any records.
    QFuture<Audience> audience(const AudienceQuestion &question);

    /// The days of a segment, the latest first (SegmentSnapshots::days()).
    QFuture<QList<SegmentDay>> days(RecordId segment, int most = 366);
    /// Who came in and who left on a day, as far as it was seen.
    QFuture<SegmentMoves> moves(RecordId segment, QDate on);

    /// Takes today's snapshots that are still missing; how many. None in a workspace opened read-only.
    QFuture<int> takeSnapshots();

private:
    Records &m_records;
};

} // namespace kith::records
