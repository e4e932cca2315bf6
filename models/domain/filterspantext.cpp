// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for days that move with the calendar.
#include "models/domain/filtersentence.h"

#include <QCoreApplication>

#include <array>

namespace kith::domain {

namespace {

struct FilterSpanText
{
    Q_DECLARE_TR_FUNCTIONS(FilterSentence)
};

constexpr int Units = 5;

QString thisUnit(DateUnit unit)
{
    const std::array<QString, Units> texts{
        FilterSpanText::tr("today"), FilterSpanText::tr("this week"), FilterSpanText::tr("this month"),
        FilterSpanText::tr("this quarter"), FilterSpanText::tr("this year")};
    return texts.at(size_t(unit));
}

QString unitBefore(DateUnit unit)
{
    const std::array<QString, Units> texts{
        FilterSpanText::tr("yesterday"), FilterSpanText::tr("last week"), FilterSpanText::tr("last month"),
        FilterSpanText::tr("last quarter"), FilterSpanText::tr("last year")};
    return texts.at(size_t(unit));
}

QString unitAfter(DateUnit unit)
{
    const std::array<QString, Units> texts{
        FilterSpanText::tr("tomorrow"), FilterSpanText::tr("next week"), FilterSpanText::tr("next month"),
        FilterSpanText::tr("next quarter"), FilterSpanText::tr("next year")};
    return texts.at(size_t(unit));
}

QString unitsAgo(DateUnit unit, int n)
{
    switch (unit) {
    case DateUnit::Day:
        return FilterSpanText::tr("the day %n day(s) ago", nullptr, n);
    case DateUnit::Week:
        return FilterSpanText::tr("the week %n week(s) ago", nullptr, n);
    case DateUnit::Month:
        return FilterSpanText::tr("the month %n month(s) ago", nullptr, n);
    case DateUnit::Quarter:
        return FilterSpanText::tr("the quarter %n quarter(s) ago", nullptr, n);
    case DateUnit::Year:
        break;
    }
    return FilterSpanText::tr("the year %n year(s) ago", nullptr, n);
}

QString unitsAhead(DateUnit unit, int n)
{
    switch (unit) {
    case DateUnit::Day:
        return FilterSpanText::tr("the day %n day(s) ahead", nullptr, n);
    case DateUnit::Week:
        return FilterSpanText::tr("the week %n week(s) ahead", nullptr, n);
    case DateUnit::Month:
        return FilterSpanText::tr("the month %n month(s) ahead", nullptr, n);
    case DateUnit::Quarter:
        return FilterSpanText::tr("the quarter %n quarter(s) ahead", nullptr, n);
    case DateUnit::Year:
        break;
    }
    return FilterSpanText::tr("the year %n year(s) ahead", nullptr, n);
}

QString lastUnits(DateUnit unit, int n)
{
    switch (unit) {
    case DateUnit::Day:
        return FilterSpanText::tr("the last %n day(s)", nullptr, n);
    case DateUnit::Week:
        return FilterSpanText::tr("the last %n week(s)", nullptr, n);
    case DateUnit::Month:
        return FilterSpanText::tr("the last %n month(s)", nullptr, n);
    case DateUnit::Quarter:
        return FilterSpanText::tr("the last %n quarter(s)", nullptr, n);
    case DateUnit::Year:
        break;
    }
    return FilterSpanText::tr("the last %n year(s)", nullptr, n);
}

QString nextUnits(DateUnit unit, int n)
{
    switch (unit) {
    case DateUnit::Day:
        return FilterSpanText::tr("the next %n day(s)", nullptr, n);
    case DateUnit::Week:
        return FilterSpanText::tr("the next %n week(s)", nullptr, n);
    case DateUnit::Month:
        return FilterSpanText::tr("the next %n month(s)", nullptr, n);
    case DateUnit::Quarter:
        return FilterSpanText::tr("the next %n quarter(s)", nullptr, n);
    case DateUnit::Year:
        break;
    }
    return FilterSpanText::tr("the next %n year(s)", nullptr, n);
}

} // namespace

QString FilterSentence::spanText(const DateSpan &span)
{
    switch (span.kind) {
    case DateSpan::Kind::Last:
        return lastUnits(span.unit, span.count);
    case DateSpan::Kind::Next:
        return nextUnits(span.unit, span.count);
    case DateSpan::Kind::Unit:
        break;
    }
    switch (span.count) {
    case 0:
        return thisUnit(span.unit);
    case -1:
        return unitBefore(span.unit);
    case 1:
        return unitAfter(span.unit);
    default:
        return span.count < 0 ? unitsAgo(span.unit, -span.count) : unitsAhead(span.unit, span.count);
    }
}

} // namespace kith::domain
