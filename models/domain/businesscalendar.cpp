// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/businesscalendar.h"

#include <QDateTime>

#include <algorithm>

namespace kith::domain {

namespace {

constexpr qint64 MsPerMinute = 60'000;
constexpr qint64 MsPerDay = 86'400'000;
constexpr qint64 SteadyMs = 7 * MsPerDay; ///< no zone changes its clocks and back within so few days
constexpr int FarthestDays = 3660;        ///< how far ahead work is looked for

QDate dateOfLocalMs(qint64 localMs)
{
    const qint64 days = localMs >= 0 ? localMs / MsPerDay : -((-localMs + MsPerDay - 1) / MsPerDay);
    return QDate(1970, 1, 1).addDays(days);
}

/// As if the wall clock showed UTC.
qint64 localMsOf(QDate day, int minute)
{
    return QDate(1970, 1, 1).daysTo(day) * MsPerDay + minute * MsPerMinute;
}

QList<BusinessCalendar::Span> merged(QList<BusinessCalendar::Span> spans)
{
    using Span = BusinessCalendar::Span;
    std::sort(spans.begin(), spans.end(),
              [](const Span &left, const Span &right) { return left.from < right.from; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, span.to);
        else
            apart.append(span);
    }
    return apart;
}

} // namespace

BusinessCalendar::BusinessCalendar(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    m_isFixed = !m_zone.hasTransitions();
    if (m_isFixed)
        m_fixedOffsetMs = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)) * qint64(1000);
}

void BusinessCalendar::addHours(int weekday, int fromMinute, int toMinute)
{
    const int day = std::clamp(weekday, 1, 7) - 1;
    const int from = std::clamp(fromMinute, 0, MinutesPerDay);
    const int to = std::clamp(toMinute, 0, MinutesPerDay);
    const auto add = [this](int at, Span span) {
        if (span.from >= span.to)
            return;
        QList<Span> &spans = m_hours.at(size_t(at));
        spans.append(span);
        spans = merged(spans);
        m_hasHours = true;
    };
    if (from < to) {
        add(day, {from, to});
        return;
    }
    add(day, {from, MinutesPerDay});
    add((day + 1) % 7, {0, to});
}

void BusinessCalendar::addHoliday(QDate day)
{
    if (day.isValid())
        m_holidays.insert(day);
}

void BusinessCalendar::addYearlyHoliday(int month, int day)
{
    m_yearly.insert(month * 100 + day);
}

QList<BusinessCalendar::Span> BusinessCalendar::hoursOf(int weekday) const
{
    return m_hours.at(size_t(std::clamp(weekday, 1, 7) - 1));
}

bool BusinessCalendar::isHoliday(QDate day) const
{
    return (!m_holidays.isEmpty() && m_holidays.contains(day)) ||
           (!m_yearly.isEmpty() && m_yearly.contains(day.month() * 100 + day.day()));
}

const QList<BusinessCalendar::Span> &BusinessCalendar::spansOf(QDate day) const
{
    static const QList<Span> none;
    static const QList<Span> allDay{{0, MinutesPerDay}};
    if (isHoliday(day))
        return none;
    return m_hasHours ? m_hours.at(size_t(day.dayOfWeek() - 1)) : allDay;
}

bool BusinessCalendar::isWorkingDay(QDate day) const
{
    return day.isValid() && !spansOf(day).isEmpty();
}

bool BusinessCalendar::isWorkingTime(qint64 atMs) const
{
    const QList<Stretch> stretches = stretchesOf(dateAt(atMs));
    return std::any_of(stretches.cbegin(), stretches.cend(), [atMs](const Stretch &stretch) {
        return stretch.fromMs <= atMs && atMs < stretch.toMs;
    });
}

qint64 BusinessCalendar::offsetMs(qint64 atMs) const
{
    if (m_isFixed)
        return m_fixedOffsetMs;
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC)) * qint64(1000);
}

QDate BusinessCalendar::dateAt(qint64 atMs) const
{
    return dateOfLocalMs(atMs + offsetMs(atMs));
}

qint64 BusinessCalendar::startOfDayMs(QDate day) const
{
    return instantOf(day, 0, Edge::Begin);
}

/// The wall clock's reading as an instant. A reading that comes twice is the first for a beginning and the
/// second for an end; one that is skipped is the moment of the skip. Not left to QDateTime, which says
/// nothing reliable about skipped times.
qint64 BusinessCalendar::instantOf(QDate day, int minute, Edge edge) const
{
    const qint64 local = localMsOf(day, minute);
    if (m_isFixed)
        return local - m_fixedOffsetMs;
    const qint64 before = local - offsetMs(local - MsPerDay); // zones are at most 14 hours from UTC
    const qint64 after = local - offsetMs(local + MsPerDay);
    if (before == after)
        return before;
    const bool isBefore = before + offsetMs(before) == local;
    const bool isAfter = after + offsetMs(after) == local;
    if (isBefore && isAfter)
        return edge == Edge::Begin ? std::min(before, after) : std::max(before, after);
    if (isBefore || isAfter)
        return isBefore ? before : after;
    const QTimeZone::OffsetData skip =
        m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(std::min(before, after), Qt::UTC));
    return skip.atUtc.isValid() ? skip.atUtc.toMSecsSinceEpoch() : before;
}

QList<BusinessCalendar::Stretch> BusinessCalendar::stretchesOf(QDate day) const
{
    QList<Stretch> stretches;
    for (const Span &span : spansOf(day)) {
        const Stretch stretch{instantOf(day, span.from, Edge::Begin),
                              span.to == MinutesPerDay ? startOfDayMs(day.addDays(1))
                                                       : instantOf(day, span.to, Edge::End)};
        if (stretch.fromMs < stretch.toMs)
            stretches.append(stretch);
    }
    return stretches;
}

qint64 BusinessCalendar::addWorkingMinutes(qint64 fromMs, qint64 minutes) const
{
    qint64 left = minutes * MsPerMinute;
    if (left <= 0)
        return fromMs;
    QDate day = dateAt(fromMs);
    int idle = 0;
    while (idle < FarthestDays) {
        ++idle;
        for (const Stretch &stretch : stretchesOf(day)) {
            const qint64 begin = std::max(fromMs, stretch.fromMs);
            if (begin >= stretch.toMs)
                continue;
            if (left <= stretch.toMs - begin)
                return begin + left;
            left -= stretch.toMs - begin;
            idle = 0;
        }
        day = day.addDays(1);
    }
    return fromMs + minutes * MsPerMinute;
}

qint64 BusinessCalendar::workingMsBetween(qint64 fromMs, qint64 toMs) const
{
    if (toMs < fromMs)
        return -workingMsBetween(toMs, fromMs);
    if (isAroundTheClock() && m_holidays.isEmpty() && m_yearly.isEmpty())
        return toMs - fromMs;
    qint64 sum = 0;
    // Mostly it is a few days without a clock change: the wall clock is asked twice then, not for each
    // stretch.
    const qint64 offset = offsetMs(fromMs - MsPerDay);
    if (toMs - fromMs <= SteadyMs && offset == offsetMs(toMs + MsPerDay)) {
        const QDate end = dateOfLocalMs(toMs + offset);
        for (QDate day = dateOfLocalMs(fromMs + offset); day <= end; day = day.addDays(1)) {
            for (const Span &span : spansOf(day))
                sum += std::max<qint64>(0, std::min(toMs + offset, localMsOf(day, span.to)) -
                                               std::max(fromMs + offset, localMsOf(day, span.from)));
        }
        return sum;
    }
    const QDate last = dateAt(toMs);
    for (QDate day = dateAt(fromMs); day <= last; day = day.addDays(1)) {
        for (const Span &span : spansOf(day)) {
            const qint64 begin = instantOf(day, span.from, Edge::Begin);
            const qint64 end =
                span.to == MinutesPerDay ? startOfDayMs(day.addDays(1)) : instantOf(day, span.to, Edge::End);
            sum += std::max<qint64>(0, std::min(toMs, end) - std::max(fromMs, begin));
        }
    }
    return sum;
}

qint64 BusinessCalendar::workingMinutesBetween(qint64 fromMs, qint64 toMs) const
{
    return workingMsBetween(fromMs, toMs) / MsPerMinute;
}

} // namespace kith::domain
