// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filteroperators.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/memberpath.h"

#include <algorithm>

namespace kith::items {

using domain::DateSpan;
using domain::DateUnit;
using domain::Field;
using domain::FieldType;
using domain::Operator;

namespace {

bool isSpan(const QVariant &value)
{
    return value.userType() == qMetaTypeId<DateSpan>();
}

bool isDate(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

bool isBlank(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    return value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty();
}

} // namespace

const Field *FilterOperators::field(const domain::Entity &entity, const QByteArray &key)
{
    if (domain::MemberPath::parse(entity, key))
        return &domain::MemberPath::filterField(entity, key);
    return domain::Catalogue::find(entity, key);
}

const Field &FilterOperators::countField()
{
    static const Field field = [] {
        Field count;
        count.key = "count";
        count.label = QT_TRANSLATE_NOOP("Catalogue", "Number");
        count.type = FieldType::Integer;
        count.minimum = 0;
        return count;
    }();
    return field;
}

bool FilterOperators::isChosen(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Picklist ||
           field.type == FieldType::MultiPicklist || field.type == FieldType::Link;
}

bool FilterOperators::isUser(const Field &field)
{
    return field.type == FieldType::Link && !field.is(domain::FieldFlag::LinkByField) &&
           field.target == "app_user";
}

QList<FilterOperator> FilterOperators::of(const Field &field, bool ofMembers)
{
    using Op = Operator;
    using Shape = ValueShape;
    QList<FilterOperator> list;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        list = {{Op::Contains, false, Shape::Text, tr("contains")},
                {Op::Contains, true, Shape::Text, tr("does not contain")},
                {Op::Is, false, Shape::Text, tr("is")},
                {Op::IsNot, false, Shape::Text, tr("is not")},
                {Op::StartsWith, false, Shape::Text, tr("begins with")},
                {Op::Similar, false, Shape::Text, tr("is spelled like")},
                {Op::In, false, Shape::Texts, tr("is one of")},
                {Op::In, true, Shape::Texts, tr("is none of")}};
        break;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        list = ofAggregate(field);
        break;
    case FieldType::Date:
    case FieldType::Instant:
        list = ofAggregate(field);
        list.append({Op::Anniversary, false, Shape::Span, tr("has its anniversary")});
        break;
    case FieldType::Boolean:
        list = {{Op::Is, false, Shape::YesNo, tr("is")}};
        break;
    case FieldType::Choice:
    case FieldType::Picklist:
    case FieldType::Link: {
        const Shape shape = field.type == FieldType::Link && !isUser(field) ? Shape::Records : Shape::Choices;
        if (field.is(domain::FieldFlag::LinkByField))
            break; // what kind of record it is stands in another field
        list = {{Op::In, false, shape, tr("is one of")}, {Op::In, true, shape, tr("is none of")}};
        if (ofMembers)
            list = {{Op::In, false, shape, tr("has one of")},
                    {Op::HasAll, false, shape, tr("has all of")},
                    {Op::In, true, shape, tr("has none of")}};
        break;
    }
    case FieldType::MultiPicklist:
        list = {{Op::In, false, Shape::Choices, tr("has one of")},
                {Op::HasAll, false, Shape::Choices, tr("has all of")},
                {Op::In, true, Shape::Choices, tr("has none of")}};
        break;
    }
    list.append({Op::IsEmpty, false, Shape::None, tr("is empty")});
    list.append({Op::IsNotEmpty, false, Shape::None, tr("is not empty")});
    return list;
}

QList<FilterOperator> FilterOperators::ofAggregate(const Field &field)
{
    using Op = Operator;
    using Shape = ValueShape;
    if (isDate(field))
        return {{Op::Is, false, Shape::Day, tr("is")},
                {Op::IsNot, false, Shape::Day, tr("is not")},
                {Op::Less, false, Shape::Day, tr("is before")},
                {Op::LessOrEqual, false, Shape::Day, tr("is not after")},
                {Op::Greater, false, Shape::Day, tr("is after")},
                {Op::GreaterOrEqual, false, Shape::Day, tr("is not before")},
                {Op::Between, false, Shape::Days, tr("is between")}};
    return {{Op::GreaterOrEqual, false, Shape::Number, tr("is at least")},
            {Op::Greater, false, Shape::Number, tr("is more than")},
            {Op::LessOrEqual, false, Shape::Number, tr("is at most")},
            {Op::Less, false, Shape::Number, tr("is less than")},
            {Op::Is, false, Shape::Number, tr("is exactly")},
            {Op::IsNot, false, Shape::Number, tr("is not")},
            {Op::Between, false, Shape::Numbers, tr("is between")}};
}

QList<FilterOperator> FilterOperators::ofSegment()
{
    return {{Operator::Is, false, ValueShape::None, tr("is in")},
            {Operator::Is, true, ValueShape::None, tr("is not in")}};
}

bool FilterOperators::fits(ValueShape shape, const Field &field, const QVariantList &values)
{
    const bool spans = std::any_of(values.cbegin(), values.cend(), isSpan);
    switch (shape) {
    case ValueShape::None:
        return values.isEmpty();
    case ValueShape::Text:
    case ValueShape::Number:
    case ValueShape::YesNo:
        return values.size() == 1 && !spans && !values.constFirst().isNull();
    case ValueShape::Day:
        return values.size() == 1 && !values.constFirst().isNull();
    case ValueShape::Numbers:
    case ValueShape::Days:
        return values.size() == 2 && !spans;
    case ValueShape::Span:
        return values.size() == 1 && spans;
    case ValueShape::Texts:
    case ValueShape::Choices:
        return !spans;
    case ValueShape::Records:
        // The kind of record stands in another field: an id alone says nothing to people.
        return !spans && !field.is(domain::FieldFlag::LinkByField);
    }
    return false;
}

bool FilterOperators::isComplete(ValueShape shape, const QVariantList &values)
{
    switch (shape) {
    case ValueShape::None:
        return true;
    case ValueShape::Numbers:
    case ValueShape::Days:
        return values.size() == 2 && std::none_of(values.cbegin(), values.cend(), isBlank);
    default:
        return !values.isEmpty() && std::none_of(values.cbegin(), values.cend(), isBlank);
    }
}

QVariantList FilterOperators::firstValues(ValueShape shape, const Field &field)
{
    Q_UNUSED(field)
    switch (shape) {
    case ValueShape::YesNo:
        return {1};
    case ValueShape::Day:
        return {QVariant::fromValue(DateSpan{DateSpan::Kind::Last, 30, DateUnit::Day})};
    case ValueShape::Span:
        return {QVariant::fromValue(DateSpan{DateSpan::Kind::Next, 30, DateUnit::Day})};
    default:
        return {};
    }
}

QVariantList FilterOperators::converted(const QVariantList &values, ValueShape to, const Field &field)
{
    const QVariant first = values.value(0);
    switch (to) {
    case ValueShape::None:
        return {};
    case ValueShape::Texts:
    case ValueShape::Choices:
    case ValueShape::Records:
        return values;
    case ValueShape::Text:
    case ValueShape::Number:
    case ValueShape::YesNo:
        return isBlank(first) ? firstValues(to, field) : QVariantList{first};
    case ValueShape::Day:
        return isBlank(first) ? firstValues(to, field) : QVariantList{first};
    case ValueShape::Numbers:
        return {first, values.value(1)};
    case ValueShape::Days:
        return {isSpan(first) ? QVariant() : first, values.value(1)};
    case ValueShape::Span:
        return isSpan(first) ? QVariantList{first} : firstValues(to, field);
    }
    return {};
}

} // namespace kith::items
