// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filteruse.h"

#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/formula.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

namespace kith::domain {

namespace {

constexpr auto PicklistValues = "picklist_value";

class UseCollector
{
public:
    explicit UseCollector(FilterUse &use) : m_use(use) {}

    void add(const Entity &entity, const Filter &filter)
    {
        m_use.entities.insert(entity.key);
        if (filter.kind == Filter::Kind::Segment)
            m_use.segments.insert(filter.segment);
        if (filter.kind == Filter::Kind::Related)
            return addRelated(entity, filter);
        if (filter.kind == Filter::Kind::Test)
            addTest(entity, filter);
        for (const Filter &child : filter.children)
            add(entity, child);
    }

private:
    void addTest(const Entity &entity, const Filter &filter)
    {
        if (const auto path = MemberPath::parse(entity, filter.field)) {
            m_use.entities.insert(path->member->key);
            m_use.fields.insert({path->member->key, path->relation->parentField});
            addField(*path->member, path->field->key, filter.values);
        } else {
            addField(entity, filter.field, filter.values);
        }
    }

    void addRelated(const Entity &entity, const Filter &filter)
    {
        const auto path = RelationPath::parse(entity, filter.relation);
        if (!path)
            return;
        for (const RelationPath::Step &step : path->steps) {
            m_use.entities += {step.joining->key, step.member->key};
            m_use.fields.insert({step.joining->key, step.relation->parentField});
            if (step.through)
                m_use.fields.insert({step.joining->key, step.through->key});
        }
        if (!filter.field.isEmpty())
            addField(path->member(), filter.field, filter.values);
        for (const Filter &child : filter.children)
            add(path->member(), child);
    }

    void addField(const Entity &entity, const QByteArray &key, const QVariantList &values)
    {
        const Field *field = Catalogue::find(entity, key);
        if (!field)
            return;
        if (field->type == FieldType::Money && !field->target.isEmpty())
            addPath(entity, field->target);
        addPath(entity, key);
        for (const QVariant &value : values)
            addValue(*field, value);
    }

    void addPath(const Entity &entity, const QByteArray &key)
    {
        const auto path = FieldPath::parse(entity, key);
        if (!path)
            return;
        const Entity *from = &entity;
        for (const FieldPath::Step &step : path->steps) {
            m_use.fields.insert({from->key, step.link->key});
            m_use.entities.insert(step.target->key);
            from = step.target;
        }
        if (path->leaf) {
            m_use.fields.insert({from->key, path->leaf->key});
            const bool isCalculated = !path->leaf->formula.isEmpty();
            if (const auto formula = isCalculated ? Formula::of(*from, *path->leaf) : nullptr)
                addFormula(*from, formula->root());
        } else if (path->relation) {
            m_use.fields.insert({path->relation->entity, path->relation->parentField});
            m_use.entities += {path->relation->entity, path->member()->key};
        }
    }

    void addFormula(const Entity &entity, const Formula::Node &node)
    {
        m_use.movesWithDay = m_use.movesWithDay || node.op == Formula::Node::Op::Today;
        if (node.op == Formula::Node::Op::Value && node.field)
            addField(entity, node.field->key, {});
        if (node.op == Formula::Node::Op::Members && node.members.relation) {
            const Filter what =
                Filter::related(node.members.relation->key, Aggregate::Any, node.members.filter);
            addRelated(entity, what);
            if (node.members.field)
                addField(*node.members.member, node.members.field->key, {});
        }
        for (const Formula::Node &child : node.children)
            addFormula(entity, child);
    }

    void addValue(const Field &field, const QVariant &value)
    {
        const bool isGroup = value.userType() == qMetaTypeId<UserGroup>();
        m_use.movesWithDay = m_use.movesWithDay || value.userType() == qMetaTypeId<DateSpan>();
        m_use.asksWho = m_use.asksWho || isGroup;
        bool isId = false;
        const qlonglong id = value.userType() == QMetaType::QString ? 0 : value.toLongLong(&isId);
        if (!isId || isGroup) // a group turns into a number too
            return;
        if (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist) {
            m_use.records.insert({PicklistValues, base::RecordId(id)});
        } else if (field.type == FieldType::Link && !field.is(FieldFlag::LinkByField)) {
            m_use.records.insert({field.target, base::RecordId(id)});
        }
    }

    FilterUse &m_use;
};

} // namespace

FilterUse FilterUse::of(const Entity &entity, const Filter &filter)
{
    FilterUse use;
    UseCollector(use).add(entity, filter);
    return use;
}

} // namespace kith::domain
