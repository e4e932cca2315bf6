// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include "models/domain/filterparser.h"
#include "models/domain/filterwriter.h"

#include <algorithm>

namespace kith::domain {

Filter Filter::test(QByteArray field, Operator op, QVariant value)
{
    Filter filter;
    filter.kind = Kind::Test;
    filter.field = std::move(field);
    filter.op = op;
    if (value.userType() == QMetaType::QVariantList)
        filter.values = value.toList();
    else if (value.userType() == qMetaTypeId<base::RecordId>())
        filter.values = {value.value<base::RecordId>().value()};
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

Filter Filter::inSegment(base::RecordId segment)
{
    Filter filter;
    filter.kind = Kind::Segment;
    filter.segment = segment;
    return filter;
}

Filter Filter::related(QByteArray relation, Aggregate aggregate)
{
    return related(std::move(relation), aggregate, Filter());
}

Filter Filter::related(QByteArray relation, Aggregate aggregate, Filter members, QByteArray field,
                       Operator op, QVariantList values)
{
    Filter filter;
    filter.kind = Kind::Related;
    filter.relation = std::move(relation);
    filter.aggregate = aggregate;
    if (!members.isEverything())
        filter.children = {std::move(members)};
    filter.field = std::move(field);
    filter.op = op;
    filter.values = std::move(values);
    return filter;
}

const Filter &Filter::members() const
{
    static const Filter everything;
    return children.isEmpty() ? everything : children.constFirst();
}

int Filter::depth() const
{
    int deepest = 0;
    for (const Filter &child : children)
        deepest = std::max(deepest, child.depth());
    return children.isEmpty() ? 0 : deepest + 1;
}

Filter Filter::normalised() const
{
    Filter result = *this;
    result.children.clear();
    const auto wrapped = [](const QList<Filter> &parts) {
        return parts.size() == 1 ? parts.constFirst() : all(parts);
    };
    switch (kind) {
    case Kind::All:
    case Kind::Test:
    case Kind::Segment:
        return *this;
    case Kind::Related:
        if (const Filter inner = wrapped(children).normalised(); !inner.isEverything())
            result.children = {inner};
        return result;
    case Kind::Not: {
        const Filter inner = wrapped(children).normalised();
        return inner.kind == Kind::Not ? inner.children.constFirst() : negate(inner);
    }
    case Kind::And:
    case Kind::Or:
        break;
    }
    for (const Filter &child : children) {
        Filter inner = child.normalised();
        if (inner.kind == kind)
            result.children += inner.children;
        else if (!inner.isEverything())
            result.children.append(std::move(inner));
        else if (kind == Kind::Or)
            return {};
    }
    if (result.children.size() == 1)
        return Filter(result.children.constFirst());
    return kind == Kind::And && result.children.isEmpty() ? Filter() : result;
}

bool Filter::operator==(const Filter &other) const = default;

Filter Filter::parse(const Entity &entity, QStringView text)
{
    return FilterParser(entity, text).parse();
}

QString Filter::toText(const Entity &entity) const
{
    return FilterWriter(entity).write(*this);
}

} // namespace kith::domain
