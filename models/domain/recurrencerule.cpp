// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recurrencerule.h"

#include "models/base/problem.h"
#include "models/base/timespans.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QVarLengthArray>

#include <libical/ical.h>

#include <algorithm>
#include <chrono>

namespace kith::domain {

using base::Problem;
using base::ProblemKind;

namespace {

using base::DayMs;
constexpr int MostEmptyPeriods = 500; ///< then a rule has no more times: 30 February never comes
constexpr int LastYear = 9999;

struct RecurrenceRuleText
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

template<class Array>
QList<int> valuesOf(const Array &values, int most)
{
    QList<int> found;
    for (int i = 0; i < most && values[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        found.append(values[i]);
    return found;
}

/// libical counts from Sunday.
int isoDay(icalrecurrencetype_weekday day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? 7 : int(day) - 1;
}

icalrecurrencetype libraryRule(const QByteArray &text)
{
    return icalrecurrencetype_from_string(text.constData());
}

QByteArray textOf(icalrecurrencetype &rule)
{
    char *text = icalrecurrencetype_as_string_r(&rule);
    const QByteArray made(text);
    icalmemory_free_buffer(text);
    return made;
}

[[noreturn]] void refuse(const QString &sentence)
{
    throw Problem(ProblemKind::Invalid, sentence).about("recurrence_rule");
}

bool isCountedHere(const RecurrenceRule &rule)
{
    using Frequency = RecurrenceRule::Frequency;
    const bool hasNth = std::any_of(rule.byDay.cbegin(), rule.byDay.cend(),
                                    [](const RecurrenceRule::Weekday &day) { return day.nth != 0; });
    switch (rule.frequency) {
    case Frequency::Daily:
    case Frequency::Weekly:
        return !hasNth && rule.byMonth.isEmpty() && rule.byMonthDay.isEmpty();
    case Frequency::Monthly:
        return rule.byMonth.isEmpty() && (rule.byDay.isEmpty() || rule.byMonthDay.isEmpty());
    case Frequency::Yearly:
        if (rule.byMonth.isEmpty())
            return rule.byDay.isEmpty() && rule.byMonthDay.isEmpty();
        return rule.byDay.isEmpty() || rule.byMonthDay.isEmpty();
    }
    return false;
}

using std::chrono::sys_days;
using std::chrono::year_month_day;

qint64 dayNumber(int year, unsigned month, unsigned day)
{
    return sys_days(year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)))
        .time_since_epoch()
        .count();
}

year_month_day dateOf(qint64 day)
{
    return year_month_day(sys_days(std::chrono::days(day)));
}

int weekdayOf(qint64 day)
{
    return int(((day + 3) % 7 + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

int daysIn(int year, unsigned month)
{
    return int(unsigned(std::chrono::year_month_day_last(
                            std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(month)))
                            .day()));
}

using Days = QVarLengthArray<qint64, 32>;

/// The days of one month that a rule means, not in order.
void daysOfMonth(const RecurrenceRule &rule, int year, unsigned month, unsigned startDay, Days &days)
{
    const int length = daysIn(year, month);
    const qint64 first = dayNumber(year, month, 1);
    if (rule.byDay.isEmpty() && rule.byMonthDay.isEmpty()) {
        if (int(startDay) <= length)
            days.append(first + startDay - 1);
        return;
    }
    for (const int monthDay : rule.byMonthDay) {
        const int day = monthDay > 0 ? monthDay : length + 1 + monthDay;
        if (day >= 1 && day <= length)
            days.append(first + day - 1);
    }
    const int firstWeekday = weekdayOf(first);
    for (const RecurrenceRule::Weekday &weekday : rule.byDay) {
        const int firstOne = 1 + (weekday.day - firstWeekday + 7) % 7;
        const int many = (length - firstOne) / 7 + 1;
        for (int nth = 1; nth <= many; ++nth) {
            if (weekday.nth == 0 || weekday.nth == nth || weekday.nth == nth - many - 1)
                days.append(first + firstOne - 1 + 7 * (nth - 1));
        }
    }
}

icaltimetype libraryTime(qint64 wallMs, bool isByDay)
{
    const qint64 day = wallMs >= 0 ? wallMs / DayMs : -((-wallMs + DayMs - 1) / DayMs);
    const qint64 second = (wallMs - day * DayMs) / 1000;
    const year_month_day date = dateOf(day);
    icaltimetype time = icaltime_null_time();
    time.year = int(date.year());
    time.month = int(unsigned(date.month()));
    time.day = int(unsigned(date.day()));
    time.is_date = isByDay ? 1 : 0;
    if (!isByDay) {
        time.hour = int(second / 3600);
        time.minute = int(second / 60 % 60);
        time.second = int(second % 60);
    }
    return time;
}

qint64 wallOf(const icaltimetype &time)
{
    const qint64 day = dayNumber(time.year, unsigned(time.month), unsigned(time.day));
    return time.is_date ? day * DayMs
                        : day * DayMs + (time.hour * 3600LL + time.minute * 60LL + time.second) * 1000;
}

} // namespace

RecurrenceRule RecurrenceRule::parse(const QString &text)
{
    QByteArray upper = text.simplified().toUpper().toUtf8();
    if (upper.startsWith("RRULE:"))
        upper.remove(0, 6);
    icalrecurrencetype parsed = libraryRule(upper);
    const auto release = qScopeGuard([&] { icalrecurrencetype_clear(&parsed); });
    RecurrenceRule rule;
    switch (parsed.freq) {
    case ICAL_DAILY_RECURRENCE:
        rule.frequency = Frequency::Daily;
        break;
    case ICAL_WEEKLY_RECURRENCE:
        rule.frequency = Frequency::Weekly;
        break;
    case ICAL_MONTHLY_RECURRENCE:
        rule.frequency = Frequency::Monthly;
        break;
    case ICAL_YEARLY_RECURRENCE:
        rule.frequency = Frequency::Yearly;
        break;
    case ICAL_SECONDLY_RECURRENCE:
    case ICAL_MINUTELY_RECURRENCE:
    case ICAL_HOURLY_RECURRENCE:
        refuse(RecurrenceRuleText::tr(
            "An activity cannot repeat more than once a day. Choose days, weeks, months or years."));
    default:
        refuse(RecurrenceRuleText::tr(
                   "\"%1\" is not a rule for repeating. It has to be like FREQ=WEEKLY;BYDAY=MO.")
                   .arg(text.left(100)));
    }
    rule.interval = std::max<int>(1, parsed.interval);
    rule.weekStart = parsed.week_start == ICAL_NO_WEEKDAY ? 1 : isoDay(parsed.week_start);
    rule.count = std::max(0, parsed.count);
    if (!icaltime_is_null_time(parsed.until)) {
        if (!icaltime_is_valid_time(parsed.until) || parsed.until.year > LastYear)
            refuse(RecurrenceRuleText::tr("The rule for repeating ends at a time that cannot be read."));
        rule.until =
            Until{wallOf(parsed.until), parsed.until.is_date == 0 && icaltime_is_utc(parsed.until) != 0,
                  parsed.until.is_date != 0};
    }
    for (int i = 0; i < ICAL_BY_DAY_SIZE && parsed.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        rule.byDay.append({icalrecurrencetype_day_position(parsed.by_day[i]),
                           isoDay(icalrecurrencetype_day_day_of_week(parsed.by_day[i]))});
    rule.byMonthDay = valuesOf(parsed.by_month_day, ICAL_BY_MONTHDAY_SIZE);
    rule.byMonth = valuesOf(parsed.by_month, ICAL_BY_MONTH_SIZE);
    const auto names = [](const auto &values) { return values[0] != ICAL_RECURRENCE_ARRAY_MAX; };
    const bool hasMore = names(parsed.by_second) || names(parsed.by_minute) || names(parsed.by_hour) ||
                         names(parsed.by_year_day) || names(parsed.by_week_no) || names(parsed.by_set_pos) ||
                         parsed.rscale || parsed.skip != ICAL_SKIP_OMIT;
    const bool isPlainMonth = std::all_of(rule.byMonth.cbegin(), rule.byMonth.cend(),
                                          [](int month) { return month >= 1 && month <= 12; });
    rule.isPlain = !hasMore && isPlainMonth && isCountedHere(rule);
    rule.text = textOf(parsed);
    return rule;
}

QByteArray RecurrenceRule::withEnd(int newCount, const QByteArray &newUntil) const
{
    icalrecurrencetype rule = libraryRule(text);
    const auto release = qScopeGuard([&] { icalrecurrencetype_clear(&rule); });
    rule.count = newCount;
    rule.until = newUntil.isEmpty() ? icaltime_null_time() : icaltime_from_string(newUntil.constData());
    return textOf(rule);
}

void RecurrenceRule::visit(qint64 startMs, bool isByDay, qint64 skipToMs,
                           const std::function<bool(qint64)> &take) const
{
    if (isPlain)
        visitPlain(startMs, canSkip() ? skipToMs : startMs, take);
    else
        visitByLibrary(startMs, isByDay, take);
}

void RecurrenceRule::visitPlain(qint64 startMs, qint64 skipToMs,
                                const std::function<bool(qint64)> &take) const
{
    const qint64 startDay = startMs >= 0 ? startMs / DayMs : -((-startMs + DayMs - 1) / DayMs);
    const qint64 ofDay = startMs - startDay * DayMs;
    const qint64 skipToDay = std::max(startDay, skipToMs / DayMs - 1);
    const year_month_day start = dateOf(startDay);
    const int startYear = int(start.year());
    const qint64 startMonth = qint64(startYear) * 12 + unsigned(start.month()) - 1;
    const qint64 startWeek = startDay - (weekdayOf(startDay) - weekStart + 7) % 7;
    // the period to begin with; those before hold no day that is wanted
    qint64 period = 0;
    if (skipToDay > startDay) {
        const year_month_day skipTo = dateOf(skipToDay);
        switch (frequency) {
        case Frequency::Daily:
            period = (skipToDay - startDay) / interval;
            break;
        case Frequency::Weekly:
            period = (skipToDay - startWeek) / (7LL * interval);
            break;
        case Frequency::Monthly:
            period = (qint64(int(skipTo.year())) * 12 + unsigned(skipTo.month()) - 1 - startMonth) / interval;
            break;
        case Frequency::Yearly:
            period = (int(skipTo.year()) - startYear) / interval;
            break;
        }
    }
    Days days;
    for (int empty = 0; empty < MostEmptyPeriods; ++period) {
        days.clear();
        switch (frequency) {
        case Frequency::Daily:
            days.append(startDay + period * interval);
            if (!byDay.isEmpty() && std::none_of(byDay.cbegin(), byDay.cend(), [&](const Weekday &weekday) {
                    return weekday.day == weekdayOf(days.first());
                }))
                days.clear();
            break;
        case Frequency::Weekly: {
            const qint64 week = startWeek + period * 7 * interval;
            if (byDay.isEmpty())
                days.append(startDay + period * 7 * interval);
            for (const Weekday &weekday : byDay)
                days.append(week + (weekday.day - weekStart + 7) % 7);
            break;
        }
        case Frequency::Monthly: {
            const qint64 month = startMonth + period * interval;
            if (month / 12 > LastYear)
                return;
            daysOfMonth(*this, int(month / 12), unsigned(month % 12) + 1, unsigned(start.day()), days);
            break;
        }
        case Frequency::Yearly: {
            const qint64 year = startYear + period * interval;
            if (year > LastYear)
                return;
            if (byMonth.isEmpty())
                daysOfMonth(*this, int(year), unsigned(start.month()), unsigned(start.day()), days);
            for (const int month : byMonth)
                daysOfMonth(*this, int(year), unsigned(month), unsigned(start.day()), days);
            break;
        }
        }
        if (days.size() > 1) {
            std::sort(days.begin(), days.end());
            days.erase(std::unique(days.begin(), days.end()), days.end());
        }
        ++empty;
        for (const qint64 day : std::as_const(days)) {
            if (day < startDay)
                continue;
            if (int(dateOf(day).year()) > LastYear)
                return;
            empty = 0;
            if (!take(day * DayMs + ofDay))
                return;
        }
    }
}

void RecurrenceRule::visitByLibrary(qint64 startMs, bool isByDay,
                                    const std::function<bool(qint64)> &take) const
{
    icalrecurrencetype rule = libraryRule(withEnd(0, {}));
    const auto release = qScopeGuard([&] { icalrecurrencetype_clear(&rule); });
    icalrecur_iterator *times = icalrecur_iterator_new(rule, libraryTime(startMs, isByDay));
    if (!times)
        return;
    const auto free = qScopeGuard([&] { icalrecur_iterator_free(times); });
    for (;;) {
        const icaltimetype time = icalrecur_iterator_next(times);
        if (icaltime_is_null_time(time) || time.year > LastYear || !take(wallOf(time)))
            return;
    }
}

} // namespace kith::domain
