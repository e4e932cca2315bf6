// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <limits>

namespace kith::records {

/// One thing that happened to a record, or will: an activity, a note, a move of a deal, an order, a ticket,
/// an event of a campaign, a document, or what one action changed in it.
struct TimelineEntry
{
    enum class Kind { Activity, Note, Stage, Order, Ticket, Campaign, Document, Change };

    Kind kind = Kind::Change;
    qint64 atMs = 0;
    RecordId id;       ///< of what it is about; of a change the transaction. With atMs it orders the timeline
    QByteArray entity; ///< what opens: the activity, the deal, …; empty when there is nothing to open
    RecordId record;
    QString what;  ///< "Call", "Note", "Order"
    QString title; ///< one line
    QString text;  ///< more of it, in one line; may be empty
    QString who;
    RecordId whoId;
    QByteArray state; ///< key of a choice, or "planned", "overdue"; may be empty
    QString stateText;
    storage::Origin origin = storage::Origin::Ui;
    bool undone = false;
    bool isBulk = false;  ///< written by an import or together with many others
    int fields = 0;       ///< Change: how many fields were set
    QStringList changes;  ///< Change: what they were, one line each
    bool isBirth = false; ///< Change: the record was made

    /// An activity that is not done yet.
    bool isPlanned() const { return kind == Kind::Activity && (state == "planned" || state == "overdue"); }
};

/// What a timeline shows.
struct TimelineFilter
{
    QSet<TimelineEntry::Kind> kinds;                    ///< empty: all
    RecordId user;                                      ///< who did it; null: anybody
    qint64 fromMs = std::numeric_limits<qint64>::min(); ///< included
    qint64 toMs = std::numeric_limits<qint64>::max();   ///< excluded
    bool operator==(const TimelineFilter &) const = default;
};

/// Where a page begins: behind this entry. Null: at the newest.
struct TimelineKey
{
    qint64 atMs = std::numeric_limits<qint64>::max();
    RecordId id;
};

struct TimelinePage
{
    QList<TimelineEntry> entries; ///< newest first
    bool hasMore = false;
};

/// The kinds of entries that records of an entity can have.
QList<TimelineEntry::Kind> timelineKinds(const domain::Entity &entity);

inline size_t qHash(TimelineEntry::Kind kind, size_t seed = 0)
{
    return ::qHash(int(kind), seed);
}

} // namespace kith::records
