// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtermodel.h"

#include "models/domain/catalogue.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"
#include "models/items/filteroperators.h"

#include <algorithm>

namespace kith::items {

using namespace Qt::StringLiterals;
using domain::Aggregate;
using domain::Entity;
using domain::Field;
using domain::Filter;
using domain::Operator;
using Join = FilterNode::Join;
using Kind = FilterNode::Kind;
using Subject = FilterNode::Subject;

namespace {

/// How many groups lie inside each other, this one counted.
int height(const FilterNode &node)
{
    int inside = 0;
    for (const FilterNode &child : node.children)
        inside = std::max(inside, height(child));
    return inside + (node.kind == Kind::Group ? 1 : 0);
}

/// Shares nothing with the original: places point into that one.
FilterNode deepCopy(const FilterNode &node)
{
    FilterNode copy = node;
    copy.children.clear();
    for (const FilterNode &child : node.children)
        copy.children.append(deepCopy(child));
    return copy;
}

} // namespace

FilterModel::FilterModel(const Entity &entity, QObject *parent)
    : QObject(parent), m_entity(entity), m_root(FilterNode::group(Join::All))
{
    renumber(m_root);
}

void FilterModel::setFilter(const Filter &filter)
{
    m_before.clear();
    m_after.clear();
    m_lastStep.clear();
    m_root = FilterNode::group(Join::All);
    if (filter.kind != Filter::Kind::All) {
        FilterNode node = FilterNode::ofFilter(filter, m_entity);
        if (node.kind == Kind::Group)
            m_root = std::move(node);
        else
            m_root.children.append(std::move(node));
    }
    renumber(m_root);
    Q_EMIT changed();
}

void FilterModel::replace(const Filter &filter)
{
    begin({});
    QList<FilterNode> before = std::exchange(m_before, {});
    setFilter(filter);
    m_before = std::move(before);
    Q_EMIT changed();
}

Filter FilterModel::filter() const
{
    return m_root.filter(m_entity).value_or(Filter());
}

bool FilterModel::isFinished(const FilterNode &node) const
{
    return node.kind != Kind::Condition || node.isFinished(entityAt(node.id));
}

int FilterModel::unfinished() const
{
    return m_root.unfinished(m_entity);
}

// Finding nodes

std::optional<FilterModel::Place> FilterModel::locateIn(FilterNode &node, FilterNode *parent, int index,
                                                        int depth, const Entity *entity, int id)
{
    if (node.id == id)
        return Place{&node, parent, index, depth, entity};
    const Entity *inside = entity ? node.inside(*entity) : nullptr;
    const int deeper = depth + (node.kind == Kind::Group ? 1 : 0);
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        if (auto found = locateIn(node.children[i], &node, int(i), deeper, inside, id))
            return found;
    }
    return std::nullopt;
}

std::optional<FilterModel::Place> FilterModel::locate(int id)
{
    return locateIn(m_root, nullptr, 0, 0, &m_entity, id);
}

const FilterNode *FilterModel::find(int id) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(id);
    return place ? place->node : nullptr;
}

const FilterNode *FilterModel::parentOf(int id) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(id);
    return place ? place->parent : nullptr;
}

const Entity &FilterModel::entityAt(int id) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(id);
    return place && place->entity ? *place->entity : m_entity;
}

// Changing it

/// Each node gets a number of its own, so that what shows it can be kept.
void FilterModel::renumber(FilterNode &node)
{
    node.id = m_nextId++;
    for (FilterNode &child : node.children)
        renumber(child);
}

void FilterModel::begin(const QByteArray &step)
{
    constexpr qsizetype LongestHistory = 200;
    m_after.clear();
    if (!step.isEmpty() && step == m_lastStep)
        return;
    m_lastStep = step;
    m_before.append(deepCopy(m_root));
    if (m_before.size() > LongestHistory)
        m_before.removeFirst();
}

void FilterModel::undo()
{
    if (m_before.isEmpty())
        return;
    m_after.append(std::exchange(m_root, m_before.takeLast()));
    m_lastStep.clear();
    Q_EMIT changed();
}

void FilterModel::redo()
{
    if (m_after.isEmpty())
        return;
    m_before.append(std::exchange(m_root, m_after.takeLast()));
    m_lastStep.clear();
    Q_EMIT changed();
}

int FilterModel::insert(int groupId, int after, FilterNode node)
{
    const auto place = locate(groupId);
    if (!place || place->node->kind != Kind::Group)
        return 0;
    begin({});
    renumber(node);
    const int id = node.id;
    QList<FilterNode> &children = place->node->children;
    qsizetype at = children.size();
    for (qsizetype i = 0; after && i < children.size(); ++i) {
        if (children.at(i).id == after)
            at = i + 1;
    }
    children.insert(at, std::move(node));
    Q_EMIT changed();
    return id;
}

int FilterModel::addCondition(int groupId, int after)
{
    return insert(groupId, after, {});
}

bool FilterModel::canAddGroup(int groupId) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(groupId);
    return place && place->node->kind == Kind::Group && place->depth + 2 <= MaxDepth;
}

int FilterModel::addGroup(int groupId, int after)
{
    if (!canAddGroup(groupId))
        return 0;
    const FilterNode *around = find(groupId);
    FilterNode node = FilterNode::group(around->join == Join::All ? Join::Any : Join::All);
    node.children.append(FilterNode());
    return insert(groupId, after, node);
}

bool FilterModel::canAddInner(int condition) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(condition);
    return place && place->node->subject == Subject::Relation && place->depth + 1 <= MaxDepth &&
           relationMembers(*place->entity, place->node->relation);
}

int FilterModel::addInner(int condition)
{
    if (!canAddInner(condition))
        return 0;
    const auto place = locate(condition);
    if (!place->node->children.isEmpty())
        return addCondition(place->node->children.constFirst().id);
    begin({});
    FilterNode inner = FilterNode::group(Join::All);
    inner.children.append(FilterNode());
    renumber(inner);
    const int id = inner.children.constFirst().id;
    place->node->children.append(std::move(inner));
    Q_EMIT changed();
    return id;
}

void FilterModel::remove(int id)
{
    const auto place = locate(id);
    if (!place || !place->parent)
        return;
    begin({});
    place->parent->children.removeAt(place->index);
    // Inner conditions go with their last one; other groups stay, to be filled again.
    const auto around = locate(place->parent->id);
    if (around && around->parent && around->parent->kind == Kind::Condition &&
        around->node->children.isEmpty())
        around->parent->children.clear();
    Q_EMIT changed();
}

int FilterModel::duplicate(int id)
{
    const auto place = locate(id);
    if (!place || !place->parent || place->parent->kind != Kind::Group)
        return 0;
    return insert(place->parent->id, id, *place->node);
}

/// Where the node goes when it is moved; does it when `really`.
bool FilterModel::stepTo(int id, int step, bool really)
{
    const auto place = locate(id);
    if (!place || !place->parent || place->parent->kind != Kind::Group)
        return false;
    FilterNode &parent = *place->parent;
    const int to = place->index + step;
    const auto act = [&](auto &&change) {
        if (really) {
            begin({});
            change();
            Q_EMIT changed();
        }
        return true;
    };
    if (to >= 0 && to < parent.children.size()) {
        FilterNode &neighbour = parent.children[to];
        if (neighbour.kind != Kind::Group || place->depth + 1 + height(*place->node) > MaxDepth)
            return act([&] { parent.children.swapItemsAt(place->index, to); });
        return act([&] {
            FilterNode moved = *place->node;
            neighbour.children.insert(step > 0 ? 0 : neighbour.children.size(), moved);
            parent.children.removeAt(place->index);
        });
    }
    const auto around = locate(parent.id);
    if (!around || !around->parent || around->parent->kind != Kind::Group)
        return false; // what related records must meet cannot leave them
    return act([&] {
        FilterNode moved = parent.children.takeAt(place->index);
        const int at = around->index + (step > 0 ? 1 : 0);
        FilterNode *outside = around->parent;
        if (parent.children.isEmpty())
            outside->children[around->index] = std::move(moved);
        else
            outside->children.insert(at, std::move(moved));
    });
}

bool FilterModel::move(int id, int step)
{
    return stepTo(id, step, true);
}

bool FilterModel::canMove(int id, int step) const
{
    return const_cast<FilterModel *>(this)->stepTo(id, step, false);
}

bool FilterModel::canNest(int id) const
{
    const auto place = const_cast<FilterModel *>(this)->locate(id);
    return place && place->parent && place->parent->kind == Kind::Group &&
           place->depth + 1 + height(*place->node) <= MaxDepth;
}

bool FilterModel::nest(int id)
{
    if (!canNest(id))
        return false;
    const auto place = locate(id);
    begin({});
    FilterNode around = FilterNode::group(place->parent->join == Join::All ? Join::Any : Join::All);
    around.id = m_nextId++;
    around.children.append(*place->node);
    *place->node = std::move(around);
    Q_EMIT changed();
    return true;
}

bool FilterModel::canUnnest(int id) const
{
    auto *self = const_cast<FilterModel *>(this);
    const auto place = self->locate(id);
    if (!place || !place->parent || place->parent->kind != Kind::Group)
        return false;
    const auto around = self->locate(place->parent->id);
    return around && around->parent && around->parent->kind == Kind::Group;
}

bool FilterModel::unnest(int id)
{
    if (!canUnnest(id))
        return false;
    const auto place = locate(id);
    const auto around = locate(place->parent->id);
    begin({});
    FilterNode moved = place->parent->children.takeAt(place->index);
    if (place->parent->children.isEmpty())
        around->parent->children[around->index] = std::move(moved);
    else
        around->parent->children.insert(around->index + 1, std::move(moved));
    Q_EMIT changed();
    return true;
}

bool FilterModel::dissolve(int id)
{
    const auto place = locate(id);
    if (!place || place->node->kind != Kind::Group || !place->parent || place->parent->kind != Kind::Group)
        return false;
    begin({});
    const QList<FilterNode> parts = place->node->children;
    QList<FilterNode> &siblings = place->parent->children;
    siblings.removeAt(place->index);
    for (qsizetype i = 0; i < parts.size(); ++i)
        siblings.insert(place->index + i, parts.at(i));
    Q_EMIT changed();
    return true;
}

void FilterModel::setJoin(int groupId, Join join)
{
    const auto place = locate(groupId);
    if (!place || place->node->kind != Kind::Group || place->node->join == join)
        return;
    begin("join " + QByteArray::number(groupId));
    place->node->join = join;
    Q_EMIT changed();
}

void FilterModel::setField(int condition, const QByteArray &field)
{
    const auto place = locate(condition);
    if (!place || (place->node->subject == Subject::Field && place->node->field == field))
        return;
    const Field *chosen = FilterOperators::field(*place->entity, field);
    if (!chosen)
        return;
    begin({});
    FilterNode node;
    node.id = condition;
    node.subject = Subject::Field;
    node.field = field;
    const QList<FilterOperator> known = node.operatorsIn(*place->entity);
    node.op = known.constFirst().op;
    node.negated = known.constFirst().negated;
    node.values = FilterOperators::firstValues(known.constFirst().shape, *chosen);
    *place->node = std::move(node);
    Q_EMIT changed();
}

void FilterModel::setRelation(int condition, const QByteArray &relation)
{
    const auto place = locate(condition);
    if (!place || (place->node->subject == Subject::Relation && place->node->relation == relation))
        return;
    begin({});
    FilterNode node;
    node.id = condition;
    node.subject = Subject::Relation;
    node.relation = relation;
    *place->node = std::move(node);
    Q_EMIT changed();
}

void FilterModel::setSegmentSubject(int condition)
{
    const auto place = locate(condition);
    if (!place || place->node->subject == Subject::Segment)
        return;
    begin({});
    FilterNode node;
    node.id = condition;
    node.subject = Subject::Segment;
    *place->node = std::move(node);
    Q_EMIT changed();
}

void FilterModel::setAggregate(int condition, Aggregate aggregate, const QByteArray &memberField)
{
    const auto place = locate(condition);
    if (!place || place->node->subject != Subject::Relation ||
        (place->node->aggregate == aggregate && place->node->field == memberField))
        return;
    begin("aggregate " + QByteArray::number(condition));
    const Field *before = place->node->fieldIn(*place->entity);
    place->node->aggregate = aggregate;
    place->node->field = memberField;
    const Field *now = place->node->fieldIn(*place->entity);
    const bool alike = before && now && before->type == now->type && before->decimals == now->decimals;
    if (!alike) {
        const QList<FilterOperator> known = place->node->operatorsIn(*place->entity);
        place->node->values.clear();
        place->node->op = Operator::Is;
        if (!known.isEmpty() && now) {
            place->node->op = known.constFirst().op;
            place->node->values = FilterOperators::firstValues(known.constFirst().shape, *now);
        }
    }
    Q_EMIT changed();
}

void FilterModel::setOperator(int condition, Operator op, bool negated)
{
    const auto place = locate(condition);
    if (!place || (place->node->op == op && place->node->negated == negated))
        return;
    begin("operator " + QByteArray::number(condition));
    FilterNode &node = *place->node;
    const ValueShape before = node.shapeIn(*place->entity);
    node.op = op;
    node.negated = negated;
    const ValueShape now = node.shapeIn(*place->entity);
    if (const Field *field = node.fieldIn(*place->entity); field && before != now)
        node.values = FilterOperators::converted(node.values, now, *field);
    Q_EMIT changed();
}

void FilterModel::setValues(int condition, const QVariantList &values)
{
    const auto place = locate(condition);
    if (!place || place->node->values == values)
        return;
    begin("values " + QByteArray::number(condition));
    place->node->values = values;
    Q_EMIT changed();
}

void FilterModel::setSegment(int condition, base::RecordId segment)
{
    const auto place = locate(condition);
    if (!place || place->node->segment == segment)
        return;
    begin({});
    place->node->segment = segment;
    Q_EMIT changed();
}

} // namespace kith::items
