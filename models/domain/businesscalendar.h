// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QTimeZone>

#include <array>

namespace kith::domain {

/// When people work: weekly hours of the wall clock in one time zone, less holidays. All instants are UTC
/// milliseconds. Hours follow the wall clock through daylight saving: an hour of work that a clock change
/// skips is none, one that it repeats counts twice. A calendar without any hours is open around the clock,
/// holidays excepted.
class BusinessCalendar
{
public:
    static constexpr int MinutesPerDay = 24 * 60;

    /// Minutes of a day, from midnight: [from, to) with 0 <= from < to <= 1440.
    struct Span
    {
        int from = 0;
        int to = MinutesPerDay;
        bool operator==(const Span &) const = default;
    };

    /// Around the clock. An invalid zone is UTC.
    explicit BusinessCalendar(const QTimeZone &zone = QTimeZone::utc());

    /// Opens one more stretch on a weekday (1 Monday … 7 Sunday), in minutes from midnight. Where `toMinute`
    /// is not after `fromMinute`, it goes on past midnight into the next weekday. Stretches may overlap;
    /// values out of range are drawn to the day's limits.
    void addHours(int weekday, int fromMinute, int toMinute);

    void addHoliday(QDate day);                ///< one date
    void addYearlyHoliday(int month, int day); ///< the same date every year; the 29th of February only then

    const QTimeZone &zone() const { return m_zone; }
    QList<Span> hoursOf(int weekday) const; ///< in order, without overlaps
    bool isAroundTheClock() const { return !m_hasHours; }
    bool isHoliday(QDate day) const;
    bool isWorkingDay(QDate day) const; ///< has hours and is no holiday
    bool isWorkingTime(qint64 atMs) const;

    QDate dateAt(qint64 atMs) const;      ///< the calendar date there at this instant
    qint64 startOfDayMs(QDate day) const; ///< the first instant of that date

    /// The first instant by which `minutes` of work have passed since `fromMs`; `fromMs` itself for none (or
    /// less). So sixty minutes from an hour before closing time end at closing time, and from closing time an
    /// hour after opening. Where no work is in sight for ten years, time counts as if around the clock.
    qint64 addWorkingMinutes(qint64 fromMs, qint64 minutes) const;

    /// Working time from one instant to the other, in milliseconds; negative when `toMs` is the earlier one.
    qint64 workingMsBetween(qint64 fromMs, qint64 toMs) const;

    /// The same in whole minutes, rounded towards zero.
    qint64 workingMinutesBetween(qint64 fromMs, qint64 toMs) const;

private:
    struct Stretch
    {
        qint64 fromMs;
        qint64 toMs;
    };
    enum class Edge { Begin, End };

    const QList<Span> &spansOf(QDate day) const;
    QList<Stretch> stretchesOf(QDate day) const;
    qint64 instantOf(QDate day, int minute, Edge edge) const;
    qint64 offsetMs(qint64 atMs) const;

    QTimeZone m_zone;
    qint64 m_fixedOffsetMs = 0; ///< of a zone that never changes its clocks
    bool m_isFixed = false;
    bool m_hasHours = false;
    std::array<QList<Span>, 7> m_hours; ///< Monday first
    QSet<QDate> m_holidays;
    QSet<int> m_yearly; ///< month * 100 + day
};

} // namespace kith::domain
