// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/query.h"

#include "models/domain/catalogue.h"
#include "models/domain/filterparser.h"
#include "models/domain/memberpath.h"

#include <QDateTime>

#include <cmath>

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
    case Operator::Contains:
        return u"~"_s;
    case Operator::StartsWith:
        return u"^"_s;
    case Operator::IsEmpty:
        return u"is empty"_s;
    case Operator::IsNotEmpty:
        return u"is not empty"_s;
    case Operator::In:
        return u"in"_s;
    }
    return {};
}

QString quoted(const QString &text)
{
    bool plain = !text.isEmpty() && !FilterParser::isKeyword(text);
    for (const QChar c : text)
        plain = plain && FilterParser::isWordCharacter(c);
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

/// A stored whole number with its decimals: 1500 with three is "1.5".
QString scaled(qlonglong number, int decimals)
{
    if (decimals == 0)
        return QString::number(number);
    QString digits = QString::number(qAbs(number)).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return number < 0 ? u'-' + digits : digits;
}

QString valueText(const Field &field, const QVariant &value)
{
    const bool isText = value.userType() == QMetaType::QString;
    switch (field.type) {
    case FieldType::Boolean:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case FieldType::Instant:
        if (!isText)
            return quoted(
                QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs));
        break;
    case FieldType::Integer:
        if (!isText)
            return scaled(value.toLongLong(), field.decimals);
        break;
    case FieldType::Money:
        if (!isText) // minor units of an unknown currency: as most have them
            return scaled(value.toLongLong(), 2);
        break;
    case FieldType::Decimal:
        if (!isText)
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    default:
        break;
    }
    return quoted(value.toString());
}

} // namespace

Filter Filter::test(QByteArray field, Operator op, QVariant value)
{
    Filter filter;
    filter.kind = Kind::Test;
    filter.field = std::move(field);
    filter.op = op;
    if (op == Operator::In && value.userType() == QMetaType::QVariantList)
        filter.values = value.toList();
    else if (op != Operator::IsEmpty && op != Operator::IsNotEmpty)
        filter.values = {std::move(value)};
    return filter;
}

Filter Filter::all(QList<Filter> children)
{
    Filter filter;
    filter.kind = Kind::And;
    filter.children = std::move(children);
    return filter;
}

Filter Filter::any(QList<Filter> children)
{
    Filter filter;
    filter.kind = Kind::Or;
    filter.children = std::move(children);
    return filter;
}

Filter Filter::negate(Filter child)
{
    Filter filter;
    filter.kind = Kind::Not;
    filter.children = {std::move(child)};
    return filter;
}

bool Filter::operator==(const Filter &other) const = default;

Filter Filter::parse(const Entity &entity, QStringView text)
{
    return FilterParser(entity, text).parse();
}

QString Filter::toText(const Entity &entity) const
{
    const auto inside = [&entity](const Filter &child) {
        const QString text = child.toText(entity);
        return child.kind == Kind::And || child.kind == Kind::Or ? u'(' + text + u')' : text;
    };
    switch (kind) {
    case Kind::All:
        return {};
    case Kind::And:
    case Kind::Or: {
        QStringList parts;
        for (const Filter &child : children)
            parts.append(inside(child));
        return parts.join(kind == Kind::And ? u" and "_s : u" or "_s);
    }
    case Kind::Not:
        return children.isEmpty() ? QString() : u"not "_s + inside(children.first());
    case Kind::Test:
        break;
    }
    const Field &tested = MemberPath::filterField(entity, field);
    const QString begin = QString::fromLatin1(field) + u' ' + sign(op);
    if (op == Operator::IsEmpty || op == Operator::IsNotEmpty)
        return begin;
    QStringList texts;
    for (const QVariant &value : values)
        texts.append(valueText(tested, value));
    return op == Operator::In ? begin + u" ("_s + texts.join(u", "_s) + u')'
                              : begin + u' ' + texts.join(u' ');
}

QList<SortKey> SortKey::parse(const Entity &entity, QStringView text)
{
    QList<SortKey> keys;
    for (QStringView part : text.split(u',')) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        SortKey key;
        key.descending = part.startsWith(u'-');
        if (key.descending || part.startsWith(u'+'))
            part = part.sliced(1).trimmed();
        key.field = Catalogue::fieldOrStamp(entity, part.toUtf8()).key;
        keys.append(key);
    }
    return keys;
}

SortKey RecordQuery::groupKey() const
{
    for (const SortKey &key : sort) {
        if (key.field == groupBy)
            return key;
    }
    return {groupBy, false};
}

} // namespace kith::domain
