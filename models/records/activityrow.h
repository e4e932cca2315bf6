// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/recurrence.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;
using domain::ActivityTime;
using domain::Recurrence;
using domain::WallClock;

/// Time zones that were asked for, each read once.
class WallClocks
{
public:
    /// `fallback` is for names that this machine does not know, and for none; asked for when needed.
    explicit WallClocks(std::function<QTimeZone()> fallback) : m_ask(std::move(fallback)) {}
    /// With the zone of the organisation to fall back on.
    explicit WallClocks(storage::Session &session);
    const WallClock &named(const QByteArray &name);
    const QTimeZone &fallback();

private:
    std::function<QTimeZone()> m_ask;
    std::optional<QTimeZone> m_fallback;
    QHash<QByteArray, std::shared_ptr<WallClock>> m_clocks;
};

/// When an activity is, as its row says it.
struct ActivityRow
{
    RecordId id;
    QVariant startAt;
    QVariant endAt;
    QDate startOn;
    QDate endOn;
    QVariant dueAt;
    QDate dueOn;
    QVariant doneAt;
    bool isDeleted = false;
    QByteArray tz;
    QString rule; ///< of the open row of a series
    QString ruleStart;
    QString except;
    QString occursAt;
    RecordId series;

    /// The columns that fields() and from() mean, in their order.
    static const QList<QByteArray> &columns();
    /// The same as SQL, with a prefix: "a.start_at, …".
    static QString columnsSql(const QString &prefix);
    /// From values in the order of columns().
    static ActivityRow from(RecordId id, const std::function<QVariant(int)> &valueOf);
    static std::optional<ActivityRow> read(storage::Session &session, RecordId id);

    /// Where it starts; where it is due, when it has no start.
    ActivityTime time() const;
    bool repeats() const { return !rule.isEmpty() && doneAt.isNull() && !isDeleted; }
    /// Throws Problem(Invalid) when the stored rule cannot be read.
    Recurrence recurrence(const WallClock &clock) const;

    /// When the time of the series begins that this row stands for, and in what form; wall milliseconds.
    qint64 wall(const WallClock &clock) const;
    QString key(const WallClock &clock) const;
    static QString keyOf(const ActivityTime &time, const WallClock &clock);

    /// The row moved from its own time to another time of the series: each of its times by as much as clocks
    /// show.
    ActivityRow movedTo(qint64 wallMs, const WallClock &clock) const;
    /// The row at another time, which may be of another kind.
    ActivityRow at(const ActivityTime &time) const;

    /// Columns and values of the times.
    QList<std::pair<QByteArray, QVariant>> timeCells() const;
    /// Columns and values of the series.
    QList<std::pair<QByteArray, QVariant>> seriesCells() const;
    void leaveSeries(); ///< keeps series and occursAt, which say where it came from
};

} // namespace kith::records
