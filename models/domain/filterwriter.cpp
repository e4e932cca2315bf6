// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterwriter.h"

#include "models/domain/entity.h"
#include "models/domain/filterparser.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"
#include "models/domain/scalednumber.h"

#include <QDateTime>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

QString sign(Operator op)
{
    switch (op) {
    case Operator::Is:
        return u"="_s;
    case Operator::IsNot:
        return u"!="_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    case Operator::Between:
        return u"between"_s;
    case Operator::Contains:
        return u"~"_s;
    case Operator::StartsWith:
        return u"^"_s;
    case Operator::Similar:
        return u"similar"_s;
    case Operator::IsEmpty:
        return u"is empty"_s;
    case Operator::IsNotEmpty:
        return u"is not empty"_s;
    case Operator::In:
        return u"in"_s;
    case Operator::HasAll:
        return u"has all"_s;
    case Operator::Anniversary:
        return u"anniversary in"_s;
    }
    return {};
}

QString inQuotes(const QString &text)
{
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

QString quoted(const QString &text)
{
    const bool isPlain = !text.isEmpty() && !FilterParser::isKeyword(text) &&
                         std::all_of(text.cbegin(), text.cend(), &FilterParser::isWordCharacter);
    return isPlain ? text : inQuotes(text);
}

/// Names of records are kept apart from ids and from who asks by quotes.
QString linkText(const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return value.toString();
    const QString text = value.toString();
    bool isNumber = false;
    text.toLongLong(&isNumber);
    const bool isSomebody =
        text.compare(u"me"_s, Qt::CaseInsensitive) == 0 || text.compare(u"my"_s, Qt::CaseInsensitive) == 0;
    return isNumber || isSomebody ? inQuotes(text) : quoted(text);
}

QString valueText(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.userType() == qMetaTypeId<DateSpan>())
        return FilterWriter::spanText(value.value<DateSpan>());
    if (value.userType() == qMetaTypeId<UserGroup>())
        return value.value<UserGroup>() == UserGroup::Me ? u"me"_s : u"my team"_s;
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    const bool isText = value.userType() == QMetaType::QString;
    switch (field.type) {
    case FieldType::Boolean:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case FieldType::Instant:
        if (!isText)
            return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
        break;
    case FieldType::Integer:
        if (!isText)
            return scaledText(value.toLongLong(), field.decimals);
        break;
    case FieldType::Money:
        if (!isText)
            return u'#' + QString::number(value.toLongLong());
        break;
    case FieldType::Decimal:
        if (!isText)
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    case FieldType::Link:
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
        return linkText(value);
    default:
        break;
    }
    return quoted(value.toString());
}

QString unitText(DateUnit unit, int count)
{
    const auto plural = [count](const QString &one) { return count == 1 ? one : one + u's'; };
    switch (unit) {
    case DateUnit::Day:
        return plural(u"day"_s);
    case DateUnit::Week:
        return plural(u"week"_s);
    case DateUnit::Month:
        return plural(u"month"_s);
    case DateUnit::Quarter:
        return plural(u"quarter"_s);
    case DateUnit::Year:
        break;
    }
    return plural(u"year"_s);
}

} // namespace

QString FilterWriter::spanText(const DateSpan &span)
{
    const auto many = [&span](int count) {
        return QString::number(count) + u' ' + unitText(span.unit, count);
    };
    switch (span.kind) {
    case DateSpan::Kind::Last:
        return u"last "_s + many(span.count);
    case DateSpan::Kind::Next:
        return u"next "_s + many(span.count);
    case DateSpan::Kind::Unit:
        break;
    }
    const bool isDay = span.unit == DateUnit::Day;
    switch (span.count) {
    case 0:
        return isDay ? u"today"_s : u"this "_s + unitText(span.unit, 1);
    case -1:
        return isDay ? u"yesterday"_s : u"last "_s + unitText(span.unit, 1);
    case 1:
        return isDay ? u"tomorrow"_s : u"next "_s + unitText(span.unit, 1);
    default:
        return many(qAbs(span.count)) + (span.count < 0 ? u" ago"_s : u" ahead"_s);
    }
}

QString FilterWriter::write(const Filter &filter) const
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::And:
    case Filter::Kind::Or:
        return joined(filter);
    case Filter::Kind::Not:
        return u"not "_s + inside(filter.children.size() == 1 ? filter.children.constFirst()
                                                              : Filter::all(filter.children));
    case Filter::Kind::Test:
        return test(filter);
    case Filter::Kind::Related:
        return related(filter);
    case Filter::Kind::Segment:
        return u"in segment "_s + filter.segment.toString();
    }
    return {};
}

QString FilterWriter::joined(const Filter &group) const
{
    const bool isAnd = group.kind == Filter::Kind::And;
    if (group.children.isEmpty())
        return isAnd ? u"everything"_s : u"nothing"_s;
    QStringList parts;
    for (const Filter &child : group.children)
        parts.append(inside(child));
    return parts.join(isAnd ? u" and "_s : u" or "_s);
}

QString FilterWriter::inside(const Filter &child) const
{
    if (child.isEverything())
        return u"everything"_s;
    const bool isGroup =
        (child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or) && !child.children.isEmpty();
    return isGroup ? u'(' + write(child) + u')' : write(child);
}

QString FilterWriter::test(const Filter &filter) const
{
    return QString::fromUtf8(filter.field) + u' ' +
           comparison(MemberPath::filterField(m_entity, filter.field), filter);
}

QString FilterWriter::related(const Filter &filter) const
{
    const RelationPath path = RelationPath::of(m_entity, filter.relation);
    QString text;
    switch (filter.aggregate) {
    case Aggregate::Any:
        text = u"has "_s;
        break;
    case Aggregate::None:
        text = u"has no "_s;
        break;
    case Aggregate::Count:
        text = u"count "_s;
        break;
    case Aggregate::Sum:
        text = u"sum "_s;
        break;
    case Aggregate::First:
        text = u"first "_s;
        break;
    case Aggregate::Last:
        text = u"last "_s;
        break;
    }
    text += QString::fromUtf8(filter.relation);
    const Field *field = aggregateField(path.member(), filter);
    if (field && filter.aggregate != Aggregate::Count)
        text += u'.' + QString::fromUtf8(filter.field);
    if (!filter.children.isEmpty()) {
        const FilterWriter inner(path.member());
        const Filter &first = filter.children.constFirst();
        const Filter met = filter.children.size() == 1 ? first : Filter::all(filter.children);
        text += u" ("_s + (met.isEverything() ? u"everything"_s : inner.write(met)) + u')';
    }
    return field ? text + u' ' + comparison(*field, filter) : text;
}

QString FilterWriter::comparison(const Field &field, const Filter &filter)
{
    const QString begin = sign(filter.op);
    QStringList texts;
    for (const QVariant &value : filter.values)
        texts.append(valueText(field, value));
    const QVariant first = filter.values.value(0);
    switch (filter.op) {
    case Operator::IsEmpty:
    case Operator::IsNotEmpty:
        return begin;
    case Operator::In:
    case Operator::HasAll:
        return begin + u" ("_s + texts.join(u", "_s) + u')';
    case Operator::Between:
        return begin + u' ' + texts.value(0, u"null"_s) + u" and "_s + texts.value(1, u"null"_s);
    case Operator::Is:
        if (first.userType() == qMetaTypeId<DateSpan>() &&
            first.value<DateSpan>().kind != DateSpan::Kind::Unit)
            return u"in "_s + texts.constFirst();
        break;
    default:
        break;
    }
    return begin + u' ' + texts.value(0, u"null"_s);
}

} // namespace kith::domain
