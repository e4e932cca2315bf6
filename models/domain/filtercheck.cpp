// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filtercheck.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/datetext.h"
#include "models/domain/entity.h"
#include "models/domain/filtercomparison.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype MostShown = 50;

struct FilterCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

[[noreturn]] void refuse(const Field &field, const QString &sentence)
{
    throw Problem(ProblemKind::Invalid, sentence, u"filter on "_s + QString::fromUtf8(field.key))
        .about(field.key);
}

[[noreturn]] void refuseValue(const Field &field, const QVariant &value, const QString &frame)
{
    refuse(field, frame.arg(field.labelText(), value.toString().left(MostShown)));
}

void checkNumber(const Field &field, const QVariant &value)
{
    bool ok = false;
    if (field.type == FieldType::Integer && isText(value))
        value.toString().toLongLong(&ok);
    else if (field.type == FieldType::Money && isText(value))
        ok = base::Money::fromPlain(value.toString(), u"EUR").has_value();
    else
        value.toDouble(&ok);
    if (!ok)
        refuseValue(field, value,
                    FilterCheckText::tr("“%1” can only be compared with a number, not with “%2”."));
}

void checkDay(const Field &field, const QVariant &value)
{
    const bool isDay = value.userType() == QMetaType::QDate ? value.toDate().isValid()
                                                            : isText(value) && parseIsoDate(value.toString());
    if (!isDay)
        refuseValue(
            field, value,
            FilterCheckText::tr("“%1” can only be compared with a date such as 2026-01-31, not with “%2”."));
}

void checkInstant(const Field &field, const QVariant &value)
{
    const bool isDay = value.userType() == QMetaType::QDate && value.toDate().isValid();
    const bool isMoment = value.userType() == QMetaType::QDateTime && value.toDateTime().isValid();
    bool isNumber = false;
    if (!isText(value))
        value.toLongLong(&isNumber);
    if (!isDay && !isMoment && !isNumber)
        refuseValue(field, value,
                    FilterCheckText::tr("“%1” can only be compared with a moment or a day, not with “%2”."));
}

void checkBoolean(const Field &field, const QVariant &value)
{
    if (!isText(value))
        return;
    const QString text = base::fold(value.toString());
    for (const auto *const known : {u"1", u"true", u"yes", u"0", u"false", u"no"}) {
        if (text == QStringView(known))
            return;
    }
    refuse(field, FilterCheckText::tr("“%1” is either yes or no.").arg(field.labelText()));
}

void checkSpan(const Field &field, Operator op)
{
    if (!takesDays(field))
        refuse(field, FilterCheckText::tr("“%1” is no date, so it cannot be compared with days.")
                          .arg(field.labelText()));
    if (op == Operator::Contains || op == Operator::StartsWith)
        refuse(field, FilterCheckText::tr(
                          "“%1” cannot contain days. Ask whether it is before, after or within them.")
                          .arg(field.labelText()));
}

void checkGroup(const Field &field, Operator op)
{
    if (!leadsToUser(field) || (op != Operator::Is && op != Operator::IsNot && op != Operator::In))
        refuse(field, FilterCheckText::tr("“%1” cannot be compared with me or my team in this way.")
                          .arg(field.labelText()));
}

void checkValue(const Field &field, Operator op, const QVariant &value)
{
    if (value.isNull())
        return;
    if (value.userType() == qMetaTypeId<DateSpan>())
        return checkSpan(field, op);
    if (value.userType() == qMetaTypeId<UserGroup>())
        return checkGroup(field, op);
    if (op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar)
        return;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return checkNumber(field, value);
    case FieldType::Boolean:
        return checkBoolean(field, value);
    case FieldType::Date:
        return checkDay(field, value);
    case FieldType::Instant:
        return checkInstant(field, value);
    default:
        break;
    }
}

} // namespace

bool takesDays(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

bool leadsToUser(const Field &field)
{
    return field.type == FieldType::Link && !field.is(FieldFlag::LinkByField) && field.target == "app_user";
}

qsizetype choiceNamed(const Field &field, const QString &text)
{
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        if (QString::fromUtf8(field.choices.at(i).key) == text)
            return i;
    }
    const QString folded = base::fold(text);
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const Choice &choice = field.choices.at(i);
        if (base::fold(choice.labelText()) == folded || base::fold(QString::fromUtf8(choice.key)) == folded)
            return i;
    }
    return -1;
}

void checkComparison(const Field &field, const Filter &filter)
{
    const bool isNumberLike = field.isNumber() || takesDays(field) || field.type == FieldType::Boolean;
    if (filter.op == Operator::Similar && isNumberLike)
        refuse(field, FilterCheckText::tr("Only texts are similar to others, and “%1” is none.")
                          .arg(field.labelText()));
    if (filter.op == Operator::Anniversary && !takesDays(field))
        refuse(field,
               FilterCheckText::tr("“%1” is no date, so it has no anniversary.").arg(field.labelText()));
    if (filter.op == Operator::IsEmpty || filter.op == Operator::IsNotEmpty)
        return;
    const bool isBetween = filter.op == Operator::Between;
    if (isBetween &&
        (filter.values.size() != 2 || filter.values.at(0).isNull() || filter.values.at(1).isNull()))
        refuse(field, FilterCheckText::tr("“%1” between needs two values.").arg(field.labelText()));
    for (const QVariant &value : filter.values)
        checkValue(field, filter.op, value);
}

void checkFilter(const Entity &entity, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Test)
        return checkComparison(MemberPath::filterField(entity, filter.field), filter);
    const Entity *asked = &entity;
    if (filter.kind == Filter::Kind::Related) {
        asked = &RelationPath::of(entity, filter.relation).member();
        if (const Field *field = aggregateField(*asked, filter))
            checkComparison(*field, filter);
    }
    for (const Filter &child : filter.children)
        checkFilter(*asked, child);
}

} // namespace kith::domain
