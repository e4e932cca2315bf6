// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/schedule.h"

#include "models/base/timespans.h"

#include <algorithm>

namespace kith::domain {

namespace {

using base::DayMs;
constexpr qint64 YearMs = 366 * DayMs;
// Transitions are kept for these years; for others (a birthday of 1850, a rule until 9999) the zone is asked
// each time. Later than 2037 the tables of zones end, and QTimeZone::transitions() of Qt 6.4 leaves some out.
constexpr qint64 KeptFromMs = -2'208'988'800'000; // 1900
constexpr qint64 KeptToMs = 2'114'380'800'000;    // 2037

qint64 wallMsOf(const QDate &day, const QTime &time)
{
    constexpr qint64 epoch = 2'440'588; // Julian day of 1970-01-01
    return (day.toJulianDay() - epoch) * DayMs + time.msecsSinceStartOfDay();
}

QDate dayOfWall(qint64 wallMs)
{
    constexpr qint64 epoch = 2'440'588;
    const qint64 days = wallMs >= 0 ? wallMs / DayMs : -((-wallMs + DayMs - 1) / DayMs);
    return QDate::fromJulianDay(epoch + days);
}

} // namespace

ActivityTime ActivityTime::span(qint64 startMs, qint64 endMs)
{
    ActivityTime time;
    time.kind = Kind::Span;
    time.startMs = startMs;
    time.endMs = std::max(startMs, endMs);
    return time;
}

ActivityTime ActivityTime::days(const QDate &from, const QDate &to)
{
    ActivityTime time;
    time.kind = Kind::Days;
    time.from = from;
    time.to = to.isValid() && to > from ? to : from;
    return time;
}

ActivityTime ActivityTime::dueAt(qint64 atMs)
{
    ActivityTime time = span(atMs, atMs);
    time.kind = Kind::DueAt;
    return time;
}

ActivityTime ActivityTime::dueOn(const QDate &day)
{
    ActivityTime time = days(day, day);
    time.kind = Kind::DueOn;
    return time;
}

QDate ActivityTime::firstDay(const QTimeZone &zone) const
{
    if (isByDay())
        return from;
    return isNone() ? QDate() : WallClock(zone).dayOf(startMs);
}

QDate ActivityTime::lastDay(const QTimeZone &zone) const
{
    if (isByDay())
        return to;
    // what ends at midnight does not take place on the day that begins then
    return isNone() ? QDate() : WallClock(zone).dayOf(endMs > startMs ? endMs - 1 : endMs);
}

ActivityTime ActivityTime::onDay(const QDate &day, const QTimeZone &zone) const
{
    ActivityTime moved = *this;
    if (isNone() || !day.isValid())
        return moved;
    if (isByDay()) {
        moved.from = day;
        moved.to = day.addDays(from.daysTo(to));
        return moved;
    }
    const WallClock clock(zone);
    const qint64 shift = wallMsOf(day, {}) - wallMsOf(clock.dayOf(startMs), {});
    moved.startMs = clock.utcOf(clock.wallOf(startMs) + shift);
    moved.endMs = std::max(moved.startMs, clock.utcOf(clock.wallOf(endMs) + shift));
    return moved;
}

WallClock::WallClock(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

void WallClock::learn(qint64 utcMs) const
{
    // at least a year beyond what was asked for, so that a calendar reads the zone once
    const bool isFirst = m_pieces.isEmpty();
    m_knownFrom = std::max(KeptFromMs, std::min(isFirst ? utcMs : m_knownFrom, utcMs - YearMs));
    m_knownTo = std::min(KeptToMs, std::max(isFirst ? utcMs : m_knownTo, utcMs + 2 * YearMs));
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(m_knownFrom, Qt::UTC);
    m_pieces = {{m_knownFrom, m_zone.offsetFromUtc(begin) * 1000LL}};
    const QTimeZone::OffsetDataList transitions =
        m_zone.transitions(begin.addMSecs(1), QDateTime::fromMSecsSinceEpoch(m_knownTo, Qt::UTC));
    for (const QTimeZone::OffsetData &transition : transitions)
        m_pieces.append({transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc * 1000LL});
}

qint64 WallClock::offsetAt(qint64 utcMs) const
{
    if (utcMs < KeptFromMs || utcMs >= KeptToMs)
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL;
    if (m_pieces.isEmpty() || utcMs < m_knownFrom || utcMs >= m_knownTo)
        learn(utcMs);
    const auto next = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), utcMs,
                                       [](qint64 at, const Piece &piece) { return at < piece.fromMs; });
    return next == m_pieces.cbegin() ? m_pieces.first().offsetMs : std::prev(next)->offsetMs;
}

qint64 WallClock::utcOf(qint64 wallMs) const
{
    // A day on either side lies behind any change of the clocks around this time.
    const qint64 before = offsetAt(wallMs - DayMs);
    const qint64 after = offsetAt(wallMs + DayMs);
    if (before == after || offsetAt(wallMs - before) == before)
        return wallMs - before;
    if (offsetAt(wallMs - after) == after)
        return wallMs - after;
    return wallMs - before; // skipped
}

qint64 WallClock::utcOf(const QDate &day, const QTime &time) const
{
    return utcOf(wallMsOf(day, time));
}

qint64 WallClock::wallOf(qint64 utcMs) const
{
    return utcMs + offsetAt(utcMs);
}

QDate WallClock::dayOf(qint64 utcMs) const
{
    return dayOfWall(wallOf(utcMs));
}

qint64 WallClock::beginOf(const QDate &day) const
{
    return utcOf(day);
}

QTimeZone zoneNamed(const QByteArray &name)
{
    // Of the names that systems know, Qt lists only those of zone.tab: neither Etc/UTC nor Asia/Calcutta.
    // Asked for others it looks for a file of that name, so the name must be one that a zone can have.
    const auto isOfName = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-' || c == '+' || c == '/';
    };
    constexpr qsizetype longest = 60;
    if (name.isEmpty() || name.size() > longest || !std::all_of(name.cbegin(), name.cend(), isOfName))
        return {};
    if (name != "UTC" && !name.contains('/') && !QTimeZone::isTimeZoneIdAvailable(name))
        return {};
    return name.startsWith('/') || name.endsWith('/') ? QTimeZone() : QTimeZone(name);
}

QByteArray stepBucketKey(StepBucket bucket)
{
    switch (bucket) {
    case StepBucket::Overdue:
        return "overdue";
    case StepBucket::Today:
        return "today";
    case StepBucket::Later:
        return "later";
    case StepBucket::None:
        break;
    }
    return "none";
}

} // namespace kith::domain
