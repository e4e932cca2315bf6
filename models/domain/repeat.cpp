// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/recurrence.h"
#include "models/domain/recurrencerule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

using Frequency = RecurrenceRule::Frequency;

struct RepeatText
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

const QStringList &dayCodes()
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return codes;
}

int nthOf(const QDate &day)
{
    return (day.day() - 1) / 7 + 1;
}

bool isLastWeekday(const QDate &day)
{
    return day.day() + 7 > day.daysInMonth();
}

bool isLastDay(const QDate &day)
{
    return day.day() == day.daysInMonth();
}

/// "BYDAY=MO,TH" of a rule, by name.
class Parts
{
public:
    explicit Parts(const QString &rule) : m_parts(rule.split(u';', Qt::SkipEmptyParts)) {}

    QStringList values(const QString &name) const
    {
        for (const QString &part : m_parts) {
            if (part.startsWith(name + u'='))
                return part.mid(name.size() + 1).split(u',', Qt::SkipEmptyParts);
        }
        return {};
    }
    void set(const QString &name, const QStringList &values)
    {
        for (QString &part : m_parts) {
            if (part.startsWith(name + u'='))
                part = name + u'=' + values.join(u',');
        }
    }
    QString text() const { return m_parts.join(u';'); }

private:
    QStringList m_parts;
};

QString weekdayNames(const QList<Qt::DayOfWeek> &days)
{
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names.append(QLocale().dayName(day));
    return QLocale().createSeparatedList(names);
}

QString dailyText(const Repeat &repeat)
{
    return repeat.every == 1 ? RepeatText::tr("Every day")
                             : RepeatText::tr("Every %n day(s)", nullptr, repeat.every);
}

QString weeklyText(const Repeat &repeat, const QDate &start)
{
    const QString days =
        weekdayNames(repeat.weekdays.isEmpty() ? QList{Qt::DayOfWeek(start.dayOfWeek())} : repeat.weekdays);
    return repeat.every == 1 ? RepeatText::tr("Every week on %1").arg(days)
                             : RepeatText::tr("Every %n week(s) on %1", nullptr, repeat.every).arg(days);
}

/// "second Tuesday", "last Friday", as it stands behind "on the".
QString whichWeekday(const Repeat &repeat, const QDate &start)
{
    const QString day = QLocale().dayName(start.dayOfWeek());
    switch (repeat.monthBy == Repeat::MonthBy::LastWeekday ? 0 : nthOf(start)) {
    case 1:
        return RepeatText::tr("first %1", "weekday of a month").arg(day);
    case 2:
        return RepeatText::tr("second %1", "weekday of a month").arg(day);
    case 3:
        return RepeatText::tr("third %1", "weekday of a month").arg(day);
    case 4:
        return RepeatText::tr("fourth %1", "weekday of a month").arg(day);
    case 5:
        return RepeatText::tr("fifth %1", "weekday of a month").arg(day);
    default:
        return RepeatText::tr("last %1", "weekday of a month").arg(day);
    }
}

QString monthlyText(const Repeat &repeat, const QDate &start)
{
    const bool isEach = repeat.every == 1;
    switch (repeat.monthBy) {
    case Repeat::MonthBy::Date:
        return isEach ? RepeatText::tr("Every month on day %1").arg(start.day())
                      : RepeatText::tr("Every %n month(s) on day %1", nullptr, repeat.every).arg(start.day());
    case Repeat::MonthBy::LastDay:
        return isEach ? RepeatText::tr("Every month on the last day")
                      : RepeatText::tr("Every %n month(s) on the last day", nullptr, repeat.every);
    case Repeat::MonthBy::Weekday:
    case Repeat::MonthBy::LastWeekday:
        break;
    }
    const QString day = whichWeekday(repeat, start);
    return isEach ? RepeatText::tr("Every month on the %1").arg(day)
                  : RepeatText::tr("Every %n month(s) on the %1", nullptr, repeat.every).arg(day);
}

QString yearlyText(const Repeat &repeat, const QDate &start)
{
    const bool isEach = repeat.every == 1;
    const QString month = QLocale().monthName(start.month());
    switch (repeat.monthBy) {
    case Repeat::MonthBy::Weekday:
    case Repeat::MonthBy::LastWeekday: {
        const QString day = whichWeekday(repeat, start);
        return isEach ? RepeatText::tr("Every year in %1 on the %2").arg(month, day)
                      : RepeatText::tr("Every %n year(s) in %1 on the %2", nullptr, repeat.every)
                            .arg(month, day);
    }
    case Repeat::MonthBy::Date:
    case Repeat::MonthBy::LastDay:
        break;
    }
    return isEach ? RepeatText::tr("Every year on day %1 of %2").arg(start.day()).arg(month)
                  : RepeatText::tr("Every %n year(s) on day %1 of %2", nullptr, repeat.every)
                        .arg(start.day())
                        .arg(month);
}

} // namespace

QString Repeat::toRule(const QDate &start) const
{
    static const char *const units[]{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    QString rule = u"FREQ="_s + QLatin1String(units[int(unit)]);
    if (every > 1)
        rule += u";INTERVAL=%1"_s.arg(every);
    if (unit == Unit::Week && !weekdays.isEmpty()) {
        QStringList codes;
        for (int day = 1; day <= 7; ++day) {
            if (weekdays.contains(Qt::DayOfWeek(day)))
                codes.append(dayCodes().at(day - 1));
        }
        rule += u";BYDAY="_s + codes.join(u',');
    }
    if (unit == Unit::Month || unit == Unit::Year) {
        if (unit == Unit::Year && monthBy != MonthBy::Date)
            rule += u";BYMONTH=%1"_s.arg(start.month());
        const QString code = dayCodes().at(start.dayOfWeek() - 1);
        if (monthBy == MonthBy::Weekday)
            rule += u";BYDAY=%1%2"_s.arg(nthOf(start)).arg(code);
        else if (monthBy == MonthBy::LastWeekday)
            rule += u";BYDAY=-1"_s + code;
        else if (monthBy == MonthBy::LastDay)
            rule += u";BYMONTHDAY=-1"_s;
        else if (unit == Unit::Month)
            rule += u";BYMONTHDAY=%1"_s.arg(start.day());
    }
    if (count > 0)
        rule += u";COUNT=%1"_s.arg(count);
    else if (until.isValid())
        rule += u";UNTIL="_s + until.toString(u"yyyyMMdd"_s);
    return Recurrence::normalised(rule);
}

std::optional<Repeat> Repeat::fromRule(const QString &text, const QDate &start)
{
    std::optional<RecurrenceRule> read;
    try {
        read = RecurrenceRule::parse(text);
    } catch (const base::Problem &) {
        return std::nullopt;
    }
    const RecurrenceRule &rule = *read;
    if (!rule.isPlain || !start.isValid())
        return std::nullopt;
    Repeat repeat;
    repeat.every = rule.interval;
    repeat.count = rule.count;
    if (rule.until)
        repeat.until = QDateTime::fromMSecsSinceEpoch(rule.until->wallMs, Qt::UTC).date();
    const bool isMonthOrYear = rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly;
    switch (rule.frequency) {
    case Frequency::Daily:
        repeat.unit = Unit::Day;
        return rule.byDay.isEmpty() ? std::optional(repeat) : std::nullopt;
    case Frequency::Weekly:
        repeat.unit = Unit::Week;
        for (const RecurrenceRule::Weekday &day : rule.byDay)
            repeat.weekdays.append(Qt::DayOfWeek(day.day));
        std::sort(repeat.weekdays.begin(), repeat.weekdays.end());
        return repeat;
    case Frequency::Monthly:
        repeat.unit = Unit::Month;
        break;
    case Frequency::Yearly:
        repeat.unit = Unit::Year;
        if (rule.byMonth.size() > 1 || (!rule.byMonth.isEmpty() && rule.byMonth.first() != start.month()))
            return std::nullopt;
        break;
    }
    if (!isMonthOrYear || rule.byDay.size() + rule.byMonthDay.size() > 1)
        return std::nullopt;
    if (!rule.byMonthDay.isEmpty()) {
        if (rule.byMonthDay.first() == -1)
            repeat.monthBy = MonthBy::LastDay;
        else if (rule.byMonthDay.first() != start.day())
            return std::nullopt;
    }
    if (!rule.byDay.isEmpty()) {
        const RecurrenceRule::Weekday &day = rule.byDay.first();
        if (day.day != start.dayOfWeek() || (day.nth != -1 && day.nth != nthOf(start)))
            return std::nullopt;
        repeat.monthBy = day.nth == -1 ? MonthBy::LastWeekday : MonthBy::Weekday;
    }
    return repeat;
}

QString Recurrence::moved(const QString &rule, const QDate &from, const QDate &to)
{
    const RecurrenceRule read = RecurrenceRule::parse(rule);
    Parts parts(QString::fromLatin1(read.text));
    if (!from.isValid() || !to.isValid() || from == to)
        return parts.text();
    const QString fromCode = dayCodes().at(from.dayOfWeek() - 1);
    const QString toCode = dayCodes().at(to.dayOfWeek() - 1);
    QStringList days = parts.values(u"BYDAY"_s);
    if (read.frequency == Frequency::Weekly || read.frequency == Frequency::Daily) {
        if (days.contains(fromCode)) {
            days.removeAll(fromCode);
            if (!days.contains(toCode))
                days.append(toCode);
            parts.set(u"BYDAY"_s, days);
        }
        return Recurrence::normalised(parts.text());
    }
    if (days.size() == 1 && read.byDay.first().nth != 0) {
        const bool staysLast = read.byDay.first().nth == -1 && isLastWeekday(to);
        parts.set(u"BYDAY"_s, {QString::number(staysLast ? -1 : nthOf(to)) + toCode});
    }
    if (read.byMonthDay.size() == 1) {
        const bool staysLast = read.byMonthDay.first() == -1 && isLastDay(to);
        parts.set(u"BYMONTHDAY"_s, {QString::number(staysLast ? -1 : to.day())});
    }
    if (read.byMonth.size() == 1 && read.byMonth.first() == from.month())
        parts.set(u"BYMONTH"_s, {QString::number(to.month())});
    return Recurrence::normalised(parts.text());
}

QString Recurrence::describe(const QString &rule, const QDate &start)
{
    const std::optional<Repeat> repeat = Repeat::fromRule(rule, start);
    if (!repeat)
        return rule;
    QString text;
    switch (repeat->unit) {
    case Repeat::Unit::Day:
        text = dailyText(*repeat);
        break;
    case Repeat::Unit::Week:
        text = weeklyText(*repeat, start);
        break;
    case Repeat::Unit::Month:
        text = monthlyText(*repeat, start);
        break;
    case Repeat::Unit::Year:
        text = yearlyText(*repeat, start);
        break;
    }
    if (repeat->count > 0)
        return RepeatText::tr("%1, %n time(s)", nullptr, repeat->count).arg(text);
    if (repeat->until.isValid())
        return RepeatText::tr("%1, until %2")
            .arg(text, QLocale().toString(repeat->until, QLocale::ShortFormat));
    return text;
}

} // namespace kith::domain
