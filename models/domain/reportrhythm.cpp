// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportrhythm.h"

#include "models/base/timespans.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kith::domain {

namespace {

constexpr int DaysPerWeek = 7;
constexpr int MinutesPerHour = 60;
using base::DayMs;
using base::MinuteMs;

struct ReportRhythmText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QDate inMonth(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

} // namespace

QByteArray ReportRhythm::keyOf(Every every)
{
    switch (every) {
    case Every::Day:
        return "day";
    case Every::Week:
        break;
    case Every::Month:
        return "month";
    }
    return "week";
}

ReportRhythm::Every ReportRhythm::everyOf(QStringView key)
{
    if (key == QLatin1StringView("day"))
        return Every::Day;
    return key == QLatin1StringView("month") ? Every::Month : Every::Week;
}

QDate ReportRhythm::dayAtOrBefore(QDate day) const
{
    switch (every) {
    case Every::Day:
        break;
    case Every::Week:
        return day.addDays(-((day.dayOfWeek() - weekday + DaysPerWeek) % DaysPerWeek));
    case Every::Month: {
        const QDate here = inMonth(day.year(), day.month(), monthDay);
        if (here <= day)
            return here;
        const QDate before = QDate(day.year(), day.month(), 1).addDays(-1);
        return inMonth(before.year(), before.month(), monthDay);
    }
    }
    return day;
}

QDate ReportRhythm::dayAfter(QDate day) const
{
    switch (every) {
    case Every::Day:
        break;
    case Every::Week:
        return day.addDays(DaysPerWeek);
    case Every::Month: {
        const QDate month = QDate(day.year(), day.month(), 1).addMonths(1);
        return inMonth(month.year(), month.month(), monthDay);
    }
    }
    return day.addDays(1);
}

qint64 ReportRhythm::momentOn(QDate day, const QTimeZone &zone) const
{
    const qint64 wall = day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + minute * MinuteMs;
    const auto offsetAt = [&zone](qint64 ms) {
        return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    };
    // What the clocks show twice is taken the first time; what they leave out is an hour later.
    const qint64 before = wall - offsetAt(wall - DayMs);
    const qint64 after = wall - offsetAt(wall + DayMs);
    return wall - offsetAt(before) == before || wall - offsetAt(after) != after ? before : after;
}

qint64 ReportRhythm::latest(qint64 nowMs, const QTimeZone &zone) const
{
    QDate day = dayAtOrBefore(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date());
    qint64 moment = momentOn(day, zone);
    if (moment > nowMs)
        moment = momentOn(dayAtOrBefore(day.addDays(-1)), zone);
    return moment;
}

qint64 ReportRhythm::next(qint64 nowMs, const QTimeZone &zone) const
{
    QDate day = dayAtOrBefore(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date());
    qint64 moment = momentOn(day, zone);
    while (moment <= nowMs) {
        day = dayAfter(day);
        moment = momentOn(day, zone);
    }
    return moment;
}

QString ReportRhythm::sentence(const QLocale &locale) const
{
    const QString time =
        locale.toString(QTime(minute / MinutesPerHour, minute % MinutesPerHour), QLocale::ShortFormat);
    switch (every) {
    case Every::Day:
        return ReportRhythmText::tr("Every day at %1").arg(time);
    case Every::Week:
        //: %1 day of the week, %2 time of day
        return ReportRhythmText::tr("Every %1 at %2").arg(locale.standaloneDayName(weekday), time);
    case Every::Month:
        break;
    }
    //: %1 number of the day, %2 time of day
    return ReportRhythmText::tr("On day %1 of every month at %2").arg(locale.toString(monthDay), time);
}

} // namespace kith::domain
