// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace kith::domain {

/// When an activity takes place or is due: moments, which every time zone shows by its own clock, or calendar
/// days, which are the same days everywhere.
struct ActivityTime
{
    enum class Kind {
        None,  ///< no time at all
        Span,  ///< from one moment to another: a meeting, a call
        Days,  ///< whole days, the last included
        DueAt, ///< to be done until a moment
        DueOn, ///< to be done on a day
    };

    Kind kind = Kind::None;
    qint64 startMs = 0; ///< Span, DueAt; UTC
    qint64 endMs = 0;   ///< Span; as startMs when the end is not known. DueAt: as startMs
    QDate from;         ///< Days, DueOn
    QDate to;           ///< Days: the last day; DueOn: as from

    static ActivityTime span(qint64 startMs, qint64 endMs);
    static ActivityTime days(const QDate &from, const QDate &to);
    static ActivityTime dueAt(qint64 atMs);
    static ActivityTime dueOn(const QDate &day);

    bool isNone() const { return kind == Kind::None; }
    bool isByDay() const { return kind == Kind::Days || kind == Kind::DueOn; }

    /// The day on which it begins, by the clocks of `zone`; invalid for None.
    QDate firstDay(const QTimeZone &zone) const;
    QDate lastDay(const QTimeZone &zone) const;

    /// The same with the same time of day by the clocks of `zone`, beginning on another day.
    ActivityTime onDay(const QDate &day, const QTimeZone &zone) const;

    friend bool operator==(const ActivityTime &, const ActivityTime &) = default;
};

/// The clocks of one time zone. Quicker than QDateTime for many times, and exact about what clocks skip and
/// show twice: RFC 5545, 3.3.5 says that a time that is skipped counts by the offset before the gap (02:30
/// becomes 03:30), and that one that comes twice means the first.
class WallClock
{
public:
    explicit WallClock(const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }

    /// UTC milliseconds of what clocks show; `wallMs` are milliseconds since 1970-01-01T00:00 on the wall.
    qint64 utcOf(qint64 wallMs) const;
    qint64 utcOf(const QDate &day, const QTime &time = QTime(0, 0)) const;
    qint64 wallOf(qint64 utcMs) const;
    QDate dayOf(qint64 utcMs) const;
    /// The first moment of a day, also where clocks skip midnight; UTC milliseconds.
    qint64 beginOf(const QDate &day) const;

private:
    struct Piece
    {
        qint64 fromMs; ///< UTC
        qint64 offsetMs;
    };
    qint64 offsetAt(qint64 utcMs) const;
    void learn(qint64 utcMs) const;

    QTimeZone m_zone;
    mutable QList<Piece> m_pieces; ///< in order, one for each transition known so far
    mutable qint64 m_knownFrom = 0;
    mutable qint64 m_knownTo = 0;
};

/// The zone of this name; an invalid one when this machine does not know it.
QTimeZone zoneNamed(const QByteArray &name);

/// Where the next step of an open record stands. Counted by days: what was due this morning is due today
/// until the day is over.
enum class StepBucket {
    Overdue, ///< planned for a day before today
    Today,
    Later,
    None, ///< nothing is planned
};

/// "overdue", "today", "later", "none": for files and the command line.
QByteArray stepBucketKey(StepBucket bucket);

} // namespace kith::domain
