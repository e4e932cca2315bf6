// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterjsonvalue.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/datetext.h"
#include "models/domain/entity.h"
#include "models/domain/filtercomparison.h"
#include "models/domain/scalednumber.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <array>
#include <optional>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype MostQuoted = 50;

struct FilterJsonValueText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using UnitWord = std::pair<DateUnit, QLatin1StringView>;
constexpr std::array<UnitWord, 5> unitWords{
    UnitWord{DateUnit::Day, "day"_L1}, UnitWord{DateUnit::Week, "week"_L1},
    UnitWord{DateUnit::Month, "month"_L1}, UnitWord{DateUnit::Quarter, "quarter"_L1},
    UnitWord{DateUnit::Year, "year"_L1}};

bool isNamed(const Field &field)
{
    return field.type == FieldType::Link || field.type == FieldType::Picklist ||
           field.type == FieldType::MultiPicklist;
}

QJsonObject spanToJson(const DateSpan &span)
{
    QJsonObject object;
    for (const UnitWord &word : unitWords) {
        if (word.first == span.unit)
            object.insert("unit"_L1, QString(word.second));
    }
    object.insert(span.kind == DateSpan::Kind::Last   ? "last"_L1
                  : span.kind == DateSpan::Kind::Next ? "next"_L1
                                                      : "away"_L1,
                  span.count);
    return object;
}

/// Booleans may be typed as text on the command line.
bool boolOf(const QVariant &value)
{
    const QString text = value.toString().toLower();
    return text == "yes"_L1 || (text != "no"_L1 && value.toBool());
}

DateSpan spanFromJson(const QJsonObject &object, const QString &place)
{
    DateSpan span;
    QString word;
    for (const QString &key : {u"last"_s, u"next"_s, u"away"_s}) {
        if (object.contains(key))
            word = key;
    }
    if (word.isEmpty() || object.size() != 2 || !object.contains("unit"_L1))
        refuseJson(place,
                   FilterJsonValueText::tr("days are said by “unit” and one of “last”, “next” and “away”."));
    span.kind = word == "last"_L1   ? DateSpan::Kind::Last
                : word == "next"_L1 ? DateSpan::Kind::Next
                                    : DateSpan::Kind::Unit;
    const QJsonValue count = object.value(word);
    const qint64 most = DateSpan::LargestCount;
    const qint64 least = span.kind == DateSpan::Kind::Unit ? -most : 0;
    const qint64 number = count.toInteger(most + 1); // that for what is no whole number
    if (number < least || number > most)
        refuseJson(
            place + u'/' + word,
            FilterJsonValueText::tr("a whole number from %1 to %2 is needed here.").arg(least).arg(most));
    span.count = int(number);
    const QString unit = object.value("unit"_L1).toString();
    for (const UnitWord &known : unitWords) {
        if (known.second == unit) {
            span.unit = known.first;
            return span;
        }
    }
    refuseJson(place + u"/unit"_s,
               FilterJsonValueText::tr("day, week, month, quarter or year is needed here."));
}

QVariant groupFromJson(const QJsonObject &object, const QString &place)
{
    const QString who = object.value("user"_L1).toString();
    if (who == "me"_L1)
        return QVariant::fromValue(UserGroup::Me);
    if (who == "my_team"_L1)
        return QVariant::fromValue(UserGroup::MyTeam);
    refuseJson(place + u"/user"_s, FilterJsonValueText::tr("“me” or “my_team” is needed here."));
}

/// {"id": "123"}, {"minor": "125050"}
qlonglong numberFromJson(const QJsonObject &object, const QString &key, const QString &place)
{
    bool ok = false;
    const qlonglong number = object.value(key).toString().toLongLong(&ok);
    if (!ok)
        refuseJson(place + u'/' + key, FilterJsonValueText::tr("a whole number is needed here, as text."));
    return number;
}

QVariant objectFromJson(const Field &field, const QJsonObject &object, const QString &place)
{
    const auto isOnly = [&object](const QString &key) { return object.size() == 1 && object.contains(key); };
    if (takesDays(field))
        return QVariant::fromValue(spanFromJson(object, place));
    if (leadsToUser(field) && isOnly(u"user"_s))
        return groupFromJson(object, place);
    if (isNamed(field) && isOnly(u"id"_s))
        return numberFromJson(object, u"id"_s, place);
    if (field.type == FieldType::Money && isOnly(u"minor"_s))
        return numberFromJson(object, u"minor"_s, place);
    refuseJson(place, FilterJsonValueText::tr("this cannot be a value of “%1”.").arg(field.labelText()));
}

QVariant integerFromJson(const Field &field, const QJsonValue &value, const QString &place)
{
    if (field.decimals > 0) {
        if (const auto number =
                value.isString() ? scaledNumber(value.toString(), field.decimals) : std::nullopt)
            return *number;
        refuseJson(place, FilterJsonValueText::tr("a number with up to %1 decimals is needed here, as text.")
                              .arg(field.decimals));
    }
    if (!value.isDouble())
        refuseJson(place, FilterJsonValueText::tr("a number is needed here."));
    const qint64 number = value.toInteger();
    return double(number) == value.toDouble() ? QVariant(qlonglong(number)) : QVariant(value.toDouble());
}

QVariant momentFromJson(const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    if (const auto day = parseIsoDate(text))
        return *day;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || !text.contains(u'T') || moment.timeSpec() == Qt::LocalTime)
        refuseJson(place,
                   FilterJsonValueText::tr(
                       "a day such as 2026-01-31 or a moment such as 2026-01-31T14:30:00Z is needed here."));
    return moment.toMSecsSinceEpoch();
}

QVariant textFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isString())
        refuseJson(place, FilterJsonValueText::tr("a text is needed here."));
    return value.toString();
}

QVariant choiceFromJson(const Field &field, const QJsonValue &value, const QString &place)
{
    QStringList keys;
    for (const Choice &choice : field.choices) {
        keys.append(QString::fromUtf8(choice.key));
        if (keys.constLast() == value.toString())
            return keys.constLast();
    }
    refuseJson(place, FilterJsonValueText::tr("one of these is needed here: %1.").arg(keys.join(u", "_s)));
}

} // namespace

void refuseJson(const QString &place, const QString &reason)
{
    const QString where = place.isEmpty() ? u"/"_s : place;
    throw Problem(ProblemKind::Invalid,
                  FilterJsonValueText::tr("The filter cannot be read at %1: %2").arg(where, reason),
                  u"filter at "_s + where.left(200));
}

QJsonValue filterValueToJson(const Field &field, Operator op, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.userType() == qMetaTypeId<DateSpan>())
        return spanToJson(value.value<DateSpan>());
    if (value.userType() == qMetaTypeId<UserGroup>())
        return QJsonObject{{"user"_L1, value.value<UserGroup>() == UserGroup::Me ? u"me"_s : u"my_team"_s}};
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.userType() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (value.userType() == qMetaTypeId<base::RecordId>())
        return QJsonObject{{"id"_L1, value.value<base::RecordId>().toString()}};
    if (isPartial(op))
        return value.toString();
    const bool isText = value.userType() == QMetaType::QString;
    switch (field.type) {
    case FieldType::Integer:
        if (value.userType() == QMetaType::Double)
            return value.toDouble();
        if (field.decimals > 0)
            return scaledText(value.toLongLong(), field.decimals);
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Money:
        return isText ? QJsonValue(value.toString())
                      : QJsonValue(QJsonObject{{"minor"_L1, QString::number(value.toLongLong())}});
    case FieldType::Boolean:
        return boolOf(value);
    case FieldType::Instant:
        if (!isText)
            return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
        break;
    case FieldType::Choice:
        if (const qsizetype named = choiceNamed(field, value.toString()); named >= 0)
            return QString::fromUtf8(field.choices.at(named).key);
        throw Problem(ProblemKind::Invalid, FilterJsonValueText::tr("“%1” has no value “%2”.")
                                                .arg(field.labelText(), value.toString().left(MostQuoted)));
    case FieldType::Link:
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
        if (!isText)
            return QJsonObject{{"id"_L1, QString::number(value.toLongLong())}};
        break;
    default:
        break;
    }
    return value.toString();
}

QVariant filterValueFromJson(const Field &field, Operator op, const QJsonValue &value, const QString &place)
{
    if (value.isNull())
        return {};
    if (isPartial(op))
        return textFromJson(value, place);
    if (value.isObject())
        return objectFromJson(field, value.toObject(), place);
    switch (field.type) {
    case FieldType::Integer:
        return integerFromJson(field, value, place);
    case FieldType::Decimal:
        if (!value.isDouble())
            refuseJson(place, FilterJsonValueText::tr("a number is needed here."));
        return value.toDouble();
    case FieldType::Money:
        if (!value.isString() || !base::Money::fromPlain(value.toString(), u"EUR"))
            refuseJson(place, FilterJsonValueText::tr("an amount such as 1250.50 is needed here, as text."));
        return value.toString();
    case FieldType::Boolean:
        if (!value.isBool())
            refuseJson(place, FilterJsonValueText::tr("true or false is needed here."));
        return qlonglong(value.toBool());
    case FieldType::Date:
        if (!parseIsoDate(value.toString()))
            refuseJson(place, FilterJsonValueText::tr("a date such as 2026-01-31 is needed here."));
        return value.toString();
    case FieldType::Instant:
        return momentFromJson(value, place);
    case FieldType::Choice:
        return choiceFromJson(field, value, place);
    default:
        return textFromJson(value, place);
    }
}

} // namespace kith::domain
