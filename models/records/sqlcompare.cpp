// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sqlcompare.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/entity.h"
#include "models/records/filterscope.h"
#include "models/records/recordtext.h"

#include <QDateTime>

#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::DateSpan;
using domain::Field;
using domain::FieldType;
using domain::Operator;

namespace {

constexpr int ShownLength = 50;
constexpr qint64 DaysOfAnyYear = 366;

qint64 beginOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

/// Nothing when the value is none that spans days.
std::optional<std::pair<QDate, QDate>> spanOf(FilterScope &scope, const QVariant &value)
{
    if (value.userType() == qMetaTypeId<DateSpan>()) {
        const domain::FilterContext &context = scope.context();
        return value.value<DateSpan>().days(context.today, context.weekStart);
    }
    if (value.userType() == QMetaType::QDate && value.toDate().isValid())
        return std::pair(value.toDate(), value.toDate());
    return std::nullopt;
}

QDate dateOf(const Field &field, const QVariant &value)
{
    const QDate date = value.userType() == QMetaType::QString
                           ? QDate::fromString(value.toString(), Qt::ISODate)
                           : value.toDate();
    if (!date.isValid())
        SqlCompare::refuse(
            field, Text::tr("“%1” can only be compared with a date such as 2026-01-31, not with “%2”.")
                       .arg(field.labelText(), value.toString().left(ShownLength)));
    return date;
}

QVariant numberOf(const Field &field, const QVariant &value)
{
    if (field.type != FieldType::Decimal)
        return SqlCompare::integer(field, value);
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        SqlCompare::refuseNumber(field, value.toString());
    return number;
}

} // namespace

QString SqlCompare::sign(Operator op)
{
    switch (op) {
    case Operator::Less:
        return u" < "_s;
    case Operator::LessOrEqual:
        return u" <= "_s;
    case Operator::Greater:
        return u" > "_s;
    case Operator::GreaterOrEqual:
        return u" >= "_s;
    default:
        return u" = "_s;
    }
}

SqlText SqlCompare::text(const QString &subject, Operator op, const QString &value)
{
    const auto call = [&](const char *function, const QString &argument) {
        return SqlText{u"%1(%2, ?)"_s.arg(QLatin1StringView(function), subject), {argument}};
    };
    switch (op) {
    case Operator::Is:
        return call("kith_same", base::fold(value));
    case Operator::Contains:
        return call("kith_contains", base::fold(value));
    case Operator::StartsWith:
        return call("kith_begins", base::fold(value));
    case Operator::Similar:
        return call("kith_similar", value);
    default:
        return folded(u"kith_fold("_s + subject + u')', op, value);
    }
}

SqlText SqlCompare::folded(const QString &subject, Operator op, const QString &value)
{
    const QString typed = base::fold(value);
    switch (op) {
    case Operator::Contains:
        return {u"instr("_s + subject + u", ?) > 0"_s, {typed}};
    case Operator::StartsWith:
        return {u"instr("_s + subject + u", ?) = 1"_s, {typed}};
    case Operator::Similar:
        return {u"kith_similar("_s + subject + u", ?)"_s, {value}};
    default:
        return {subject + sign(op) + u'?', {typed}};
    }
}

SqlText SqlCompare::ordered(FilterScope &scope, const Field &field, const QString &subject, Operator op,
                            const QVariant &value)
{
    if (field.type == FieldType::Date || field.type == FieldType::Instant) {
        if (const auto span = spanOf(scope, value))
            return days(scope, field, subject, op, *span);
    }
    const QVariant stored = field.type == FieldType::Date
                                ? QVariant(dateOf(field, value).toString(Qt::ISODate))
                                : numberOf(field, value);
    return {subject + sign(op) + u'?', {stored}};
}

SqlText SqlCompare::days(FilterScope &scope, const Field &field, const QString &subject, Operator op,
                         std::pair<QDate, QDate> span)
{
    const bool isInstant = field.type == FieldType::Instant;
    const auto bound = [&](QDate day) {
        return isInstant ? QVariant(beginOf(day, scope.context().zone)) : QVariant(day.toString(Qt::ISODate));
    };
    const SqlText fromFirst{subject + u" >= ?"_s, {bound(span.first)}};
    // instants end where the next day begins
    const QVariant end = isInstant ? bound(span.second.addDays(1)) : bound(span.second);
    const SqlText toLast{subject + (isInstant ? u" < ?"_s : u" <= ?"_s), {end}};
    switch (op) {
    case Operator::Less:
        return {subject + u" < ?"_s, {bound(span.first)}};
    case Operator::LessOrEqual:
        return toLast;
    case Operator::Greater:
        return {subject + (isInstant ? u" >= ?"_s : u" > ?"_s), {end}};
    case Operator::GreaterOrEqual:
        return fromFirst;
    default:
        return {u'(' + fromFirst.sql + u" AND "_s + toLast.sql + u')', fromFirst.values + toLast.values};
    }
}

SqlText SqlCompare::anniversary(FilterScope &scope, const Field &field, const QString &subject,
                                const QVariant &value)
{
    if (field.type != FieldType::Date && field.type != FieldType::Instant)
        refuse(field, Text::tr("“%1” has no day of the year.").arg(field.labelText()));
    std::pair<QDate, QDate> span;
    if (const auto days = spanOf(scope, value)) {
        span = *days;
    } else {
        const QDate day = dateOf(field, value);
        span = {day, day};
    }
    const qint64 length = span.first.daysTo(span.second) + 1;
    if (length <= 0)
        return {u"0"_s, {}};
    if (length >= DaysOfAnyYear)
        return {subject + u" IS NOT NULL"_s, {}};
    const QString format = u"MM-dd"_s;
    const QString first = span.first.toString(format);
    QString last = span.second.toString(format);
    if (last == "02-28"_L1 && !QDate::isLeapYear(span.second.year()))
        last = u"02-29"_s;
    SqlText day{u"substr("_s + subject + u", 6, 5)"_s, {}};
    if (field.type == FieldType::Instant)
        day = {u"substr(kith_day("_s + subject + u", ?), 6, 5)"_s,
               {QString::fromLatin1(scope.context().zone.id())}};
    if (first <= last)
        return {day.sql + u" BETWEEN ? AND ?"_s, day.values + QVariantList{first, last}};
    // over the turn of the year
    return {u'(' + day.sql + u" >= ? OR "_s + day.sql + u" <= ?)"_s,
            day.values + QVariantList{first} + day.values + QVariantList{last}};
}

QVariant SqlCompare::plain(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<base::RecordId>())
        return value.value<base::RecordId>().value();
    return value;
}

QVariant SqlCompare::integer(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Instant && value.userType() == QMetaType::QDateTime)
        return value.toDateTime().toMSecsSinceEpoch();
    if (value.userType() == QMetaType::Double)
        return value; // 2.5 is a fair limit for whole numbers too
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (!ok)
        refuseNumber(field, value.toString());
    return number;
}

void SqlCompare::refuse(const Field &field, const QString &sentence)
{
    throw Problem(ProblemKind::Invalid, sentence, u"filter on "_s + QString::fromUtf8(field.key))
        .about(field.key);
}

void SqlCompare::refuseNumber(const Field &field, const QString &value)
{
    refuse(field, Text::tr("“%1” can only be compared with a number, not with “%2”.")
                      .arg(field.labelText(), value.left(ShownLength)));
}

} // namespace kith::records
