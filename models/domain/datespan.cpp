// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include <algorithm>

namespace kith::domain {

namespace {

constexpr int DaysPerWeek = 7;
constexpr int MonthsPerQuarter = 3;

/// First day of the unit that a day is in.
QDate beginOf(DateUnit unit, QDate day, Qt::DayOfWeek weekStart)
{
    switch (unit) {
    case DateUnit::Day:
        break;
    case DateUnit::Week:
        return day.addDays(-((day.dayOfWeek() - int(weekStart) + DaysPerWeek) % DaysPerWeek));
    case DateUnit::Month:
        return {day.year(), day.month(), 1};
    case DateUnit::Quarter:
        return {day.year(), (day.month() - 1) / MonthsPerQuarter * MonthsPerQuarter + 1, 1};
    case DateUnit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate moved(QDate day, int count, DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        break;
    case DateUnit::Week:
        return day.addDays(qint64(count) * DaysPerWeek);
    case DateUnit::Month:
        return day.addMonths(count);
    case DateUnit::Quarter:
        return day.addMonths(count * MonthsPerQuarter);
    case DateUnit::Year:
        return day.addYears(count);
    }
    return day.addDays(count);
}

/// What ISO text can say with four digits for the year.
QDate sayable(QDate day)
{
    static const QDate first(1, 1, 1);
    static const QDate last(9999, 12, 31);
    return day.isValid() ? std::clamp(day, first, last) : last;
}

} // namespace

std::pair<QDate, QDate> DateSpan::days(QDate today, Qt::DayOfWeek weekStart) const
{
    QDate first = today;
    QDate last = today;
    const int far = std::clamp(count, -LargestCount, LargestCount);
    switch (kind) {
    case Kind::Unit:
        first = moved(beginOf(unit, today, weekStart), far, unit);
        last = moved(first, 1, unit).addDays(-1);
        break;
    case Kind::Last:
        first = moved(today, -far, unit);
        break;
    case Kind::Next:
        last = moved(today, far, unit);
        break;
    }
    return {sayable(first), sayable(last)};
}

} // namespace kith::domain
