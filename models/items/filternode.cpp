// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternode.h"

#include "models/domain/catalogue.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"
#include "models/items/filteroperators.h"

#include <algorithm>

namespace kith::items {

using domain::Aggregate;
using domain::Entity;
using domain::Field;
using domain::Filter;
using domain::Operator;
using Join = FilterNode::Join;
using Kind = FilterNode::Kind;
using Subject = FilterNode::Subject;

namespace {

bool isGroupOfTests(const Filter &filter)
{
    return filter.kind == Filter::Kind::And || filter.kind == Filter::Kind::Or;
}

FilterNode readGroup(const Filter &filter, Join join, const Entity &entity)
{
    FilterNode node = FilterNode::group(join);
    for (const Filter &child : filter.children)
        node.children.append(FilterNode::ofFilter(child, entity));
    return node;
}

std::optional<FilterNode> readTest(const Filter &filter, bool negated, const Entity &entity)
{
    const Field *field = FilterOperators::field(entity, filter.field);
    if (!field)
        return std::nullopt;
    FilterNode node;
    node.subject = Subject::Field;
    node.field = filter.field;
    node.op = filter.op;
    node.negated = negated;
    node.values = filter.values;
    if (FilterOperators::isChosen(*field)) {
        // One of a few is the same as one of a list of one.
        if (node.op == Operator::Is) {
            node.op = Operator::In;
        } else if (node.op == Operator::IsNot && !negated && !domain::MemberPath::parse(entity, node.field)) {
            node.op = Operator::In;
            node.negated = true;
        }
    }
    const QList<FilterOperator> known = node.operatorsIn(entity);
    const bool offered = std::any_of(known.cbegin(), known.cend(), [&](const FilterOperator &one) {
        return one.op == node.op && one.negated == node.negated &&
               FilterOperators::fits(one.shape, *field, node.values);
    });
    return offered ? std::optional(node) : std::nullopt;
}

std::optional<FilterNode> readRelated(const Filter &filter, const Entity &entity)
{
    const Entity *members = relationMembers(entity, filter.relation);
    if (!members || filter.children.size() > 1)
        return std::nullopt;
    FilterNode node;
    node.subject = Subject::Relation;
    node.relation = filter.relation;
    node.aggregate = filter.aggregate;
    node.field = filter.field;
    node.op = filter.op;
    node.values = filter.values;
    const QList<FilterOperator> known = node.operatorsIn(entity);
    const Field *field = node.fieldIn(entity);
    const bool compares = filter.aggregate != Aggregate::Any && filter.aggregate != Aggregate::None;
    if (compares && (!field || std::none_of(known.cbegin(), known.cend(), [&](const FilterOperator &one) {
            return one.op == node.op && FilterOperators::fits(one.shape, *field, node.values);
        })))
        return std::nullopt;
    if (!filter.children.isEmpty() && filter.children.constFirst().kind != Filter::Kind::All) {
        FilterNode inner = FilterNode::ofFilter(filter.children.constFirst(), *members);
        if (inner.kind != Kind::Group) {
            FilterNode around = FilterNode::group(Join::All);
            around.children.append(std::move(inner));
            inner = std::move(around);
        }
        node.children.append(std::move(inner));
    }
    return node;
}

/// A condition that is finished.
Filter written(const FilterNode &node, const Entity &entity)
{
    Filter filter;
    if (node.subject == Subject::Segment) {
        filter.kind = Filter::Kind::Segment;
        filter.segment = node.segment;
        return node.negated ? Filter::negate(filter) : filter;
    }
    filter.field = node.field;
    filter.op = node.op;
    if (node.shapeIn(entity) != ValueShape::None)
        filter.values = node.values;
    if (node.subject == Subject::Relation) {
        filter.kind = Filter::Kind::Related;
        filter.relation = node.relation;
        filter.aggregate = node.aggregate;
        const Entity *members = node.inside(entity);
        if (!node.children.isEmpty() && members) {
            if (const std::optional<Filter> inner = node.children.constFirst().filter(*members))
                filter.children.append(*inner);
        }
        return filter;
    }
    filter.kind = Filter::Kind::Test;
    const Field *field = FilterOperators::field(entity, node.field);
    if (node.op != Operator::In || node.values.size() != 1 || !FilterOperators::isChosen(*field))
        return node.negated ? Filter::negate(filter) : filter;
    // With members "is not" would mean: there is one that is not.
    const bool isPlain =
        !domain::MemberPath::parse(entity, node.field) && field->type != domain::FieldType::MultiPicklist;
    if (field->type == domain::FieldType::MultiPicklist)
        return node.negated ? Filter::negate(filter) : filter;
    filter.op = node.negated && isPlain ? Operator::IsNot : Operator::Is;
    return node.negated && !isPlain ? Filter::negate(filter) : filter;
}

} // namespace

bool FilterNode::operator==(const FilterNode &other) const = default;

const Entity *relationMembers(const Entity &entity, const QByteArray &relation)
{
    const auto path = domain::RelationPath::parse(entity, relation);
    return path ? &path->member() : nullptr;
}

QString relationLabel(const Entity &entity, const QByteArray &relation)
{
    const auto path = domain::RelationPath::parse(entity, relation);
    return path ? path->labelText() : QString::fromLatin1(relation);
}

FilterNode FilterNode::group(Join join)
{
    FilterNode node;
    node.kind = Kind::Group;
    node.join = join;
    return node;
}

FilterNode FilterNode::ofFilter(const Filter &filter, const Entity &entity)
{
    std::optional<FilterNode> node;
    switch (filter.kind) {
    case Filter::Kind::And:
        return readGroup(filter, Join::All, entity);
    case Filter::Kind::Or:
        return readGroup(filter, Join::Any, entity);
    case Filter::Kind::Not: {
        if (filter.children.size() != 1)
            break;
        const Filter &child = filter.children.constFirst();
        if (isGroupOfTests(child))
            return readGroup(child, child.kind == Filter::Kind::And ? Join::NotAll : Join::None, entity);
        if (child.kind == Filter::Kind::Test)
            node = readTest(child, true, entity);
        if (child.kind == Filter::Kind::Segment) {
            node = ofFilter(child, entity);
            node->negated = true;
        }
        if (!node) {
            FilterNode none = group(Join::None);
            none.children.append(ofFilter(child, entity));
            return none;
        }
        break;
    }
    case Filter::Kind::Test:
        node = readTest(filter, false, entity);
        break;
    case Filter::Kind::Related:
        node = readRelated(filter, entity);
        break;
    case Filter::Kind::Segment:
        node.emplace();
        node->subject = Subject::Segment;
        node->segment = filter.segment;
        break;
    case Filter::Kind::All:
        break;
    }
    if (!node) {
        node.emplace();
        node->kind = Kind::Kept;
        node->kept = filter;
    }
    return *node;
}

std::optional<Filter> FilterNode::filter(const Entity &entity) const
{
    if (kind == Kind::Kept)
        return kept;
    if (kind == Kind::Condition)
        return isFinished(entity) ? std::optional(written(*this, entity)) : std::nullopt;
    QList<Filter> parts;
    for (const FilterNode &child : children) {
        if (const std::optional<Filter> part = child.filter(entity))
            parts.append(*part);
    }
    if (parts.isEmpty())
        return std::nullopt;
    const bool isOr = join == Join::Any || join == Join::None;
    const bool isNot = join == Join::None || join == Join::NotAll;
    const Filter joined = parts.size() == 1 ? parts.constFirst()
                          : isOr            ? Filter::any(parts)
                                            : Filter::all(parts);
    return isNot ? Filter::negate(joined) : joined;
}

const Entity *FilterNode::inside(const Entity &entity) const
{
    const bool ofMembers = kind == Kind::Condition && subject == Subject::Relation;
    return ofMembers ? relationMembers(entity, relation) : &entity;
}

const Field *FilterNode::fieldIn(const Entity &entity) const
{
    if (subject == Subject::Field)
        return FilterOperators::field(entity, field);
    if (subject != Subject::Relation)
        return nullptr;
    if (aggregate == Aggregate::Count)
        return &FilterOperators::countField();
    const Entity *members = inside(entity);
    if (!members || field.isEmpty())
        return nullptr;
    return FilterOperators::field(*members, field);
}

QList<FilterOperator> FilterNode::operatorsIn(const Entity &entity) const
{
    if (subject == Subject::Segment)
        return FilterOperators::ofSegment();
    const Field *compared = fieldIn(entity);
    if (!compared ||
        (subject == Subject::Relation && (aggregate == Aggregate::Any || aggregate == Aggregate::None)))
        return {};
    if (subject == Subject::Relation)
        return FilterOperators::ofAggregate(*compared);
    return FilterOperators::of(*compared, domain::MemberPath::parse(entity, field).has_value());
}

ValueShape FilterNode::shapeIn(const Entity &entity) const
{
    const QList<FilterOperator> known = operatorsIn(entity);
    for (const FilterOperator &one : known) {
        if (one.op == op && one.negated == negated)
            return one.shape;
    }
    return ValueShape::None;
}

bool FilterNode::isFinished(const Entity &entity) const
{
    switch (subject) {
    case Subject::Nothing:
        return false;
    case Subject::Segment:
        return bool(segment);
    case Subject::Relation:
        if (!inside(entity))
            return false;
        if (aggregate == Aggregate::Any || aggregate == Aggregate::None)
            return true;
        break;
    case Subject::Field:
        break;
    }
    const Field *compared = fieldIn(entity);
    return compared && FilterOperators::isComplete(shapeIn(entity), values);
}

int FilterNode::unfinished(const Entity &entity) const
{
    int count = kind == Kind::Condition && !isFinished(entity) ? 1 : 0;
    const Entity *within = inside(entity);
    for (const FilterNode &child : children)
        count += within ? child.unfinished(*within) : 0;
    return count;
}

} // namespace kith::items
