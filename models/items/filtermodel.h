// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QObject>

#include <optional>

namespace kith::domain {
struct Entity;
struct Field;
} // namespace kith::domain

namespace kith::items {

/// A part of a filter while it is built: a group of parts, or one condition that may still be unfinished.
struct FilterNode
{
    enum class Kind {
        Group,
        Condition,
        Kept ///< something that has no row of its own: shown as a sentence, kept as it is
    };
    enum class Join { All, Any, None, NotAll };
    enum class Subject { Nothing, Field, Relation, Segment };

    int id = 0;
    Kind kind = Kind::Condition;
    Join join = Join::All;

    /// Group: its parts. Condition on a relation: at most one group, what its members must meet.
    QList<FilterNode> children;

    Subject subject = Subject::Nothing;
    QByteArray field; ///< Relation: what is summed, or the date looked at
    QByteArray relation;
    domain::Aggregate aggregate = domain::Aggregate::Any;
    domain::Operator op = domain::Operator::Is;
    bool negated = false; ///< "is none of", "is not in the segment"
    QVariantList values;
    base::RecordId segment;
    domain::Filter kept;

    bool operator==(const FilterNode &other) const;
};

/// What is typed or chosen beside an operator.
enum class ValueShape { None, Text, Texts, Number, Numbers, Day, Days, Span, Choices, Records, YesNo };

/// One line of the operators a condition may have.
struct FilterOperator
{
    domain::Operator op;
    bool negated;
    ValueShape shape;
    QString label; ///< "is one of"
};

/// A filter as a tree that people change step by step, each of which can be undone. What is unfinished stays
/// in the tree and out of filter().
class FilterModel final : public QObject
{
    Q_OBJECT

public:
    /// Groups inside each other, the outermost counted; those on related records count as well.
    static constexpr int MaxDepth = 5;

    /// The entity outlives the model: it belongs to a Catalogue.
    explicit FilterModel(const domain::Entity &entity, QObject *parent = nullptr);

    const domain::Entity &entity() const { return m_entity; }

    /// Begins anew, with no way back to what was there.
    void setFilter(const domain::Filter &filter);
    /// Replaces everything as one step that can be undone.
    void replace(const domain::Filter &filter);
    /// Of what is finished; Kind::All when nothing is.
    domain::Filter filter() const;
    int unfinished() const; ///< conditions that filter() leaves out
    bool isEmpty() const { return m_root.children.isEmpty(); }

    const FilterNode &root() const { return m_root; }
    const FilterNode *find(int id) const;
    const FilterNode *parentOf(int id) const; ///< null for the root
    /// The kind of records that the node's conditions are about.
    const domain::Entity &entityAt(int id) const;
    bool isFinished(const FilterNode &node) const; ///< filter() says it

    /// Adds behind the child `after` of the group, at the end when it is 0; its id.
    int addCondition(int group, int after = 0);
    /// With a first condition in it; 0 when it would be too deep.
    int addGroup(int group, int after = 0);
    bool canAddGroup(int group) const;
    /// A condition on the members of a condition's relation; 0 when it would be too deep.
    int addInner(int condition);
    bool canAddInner(int condition) const;

    void remove(int id);
    int duplicate(int id); ///< its id
    /// One place up or down (-1, 1), into groups and out of them.
    bool move(int id, int step);
    bool canMove(int id, int step) const;
    /// Into a group of its own.
    bool nest(int id);
    bool canNest(int id) const;
    /// Out of its group, to stand behind it.
    bool unnest(int id);
    bool canUnnest(int id) const;
    /// The parts of a group take its place.
    bool dissolve(int id);

    void setJoin(int group, FilterNode::Join join);
    /// What a condition is about; it begins with the first operator there is.
    void setField(int condition, const QByteArray &field);
    void setRelation(int condition, const QByteArray &relation);
    void setSegmentSubject(int condition);
    void setAggregate(int condition, domain::Aggregate aggregate, const QByteArray &memberField);
    /// Keeps the values where they fit the new operator too.
    void setOperator(int condition, domain::Operator op, bool negated);
    /// Steps of typing in one condition are undone together.
    void setValues(int condition, const QVariantList &values);
    void setSegment(int condition, base::RecordId segment);

    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

    /// The field whose values a condition compares; null when it compares none (has, is in a segment).
    const domain::Field *fieldOf(const FilterNode &node, const domain::Entity &entity) const;
    /// What can be said about the condition's values; empty when there is nothing to compare.
    QList<FilterOperator> operatorsOf(const FilterNode &node, const domain::Entity &entity) const;
    ValueShape shapeOf(const FilterNode &node, const domain::Entity &entity) const;

    /// The records that the inner conditions of a relation are about; null for an unknown relation.
    static const domain::Entity *membersOf(const domain::Entity &entity, const QByteArray &relation);
    /// "Orders › Lines".
    static QString relationLabel(const domain::Entity &entity, const QByteArray &relation);

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        FilterNode *node = nullptr;
        FilterNode *parent = nullptr;
        int index = 0;
        int depth = 0; ///< groups around it
        const domain::Entity *entity = nullptr;
    };

    std::optional<Place> locate(int id);
    std::optional<Place> locateIn(FilterNode &node, FilterNode *parent, int index, int depth,
                                  const domain::Entity *entity, int id);
    FilterNode read(const domain::Filter &filter, const domain::Entity &entity);
    FilterNode readGroup(const domain::Filter &filter, FilterNode::Join join, const domain::Entity &entity);
    std::optional<FilterNode> readTest(const domain::Filter &filter, bool negated,
                                       const domain::Entity &entity);
    std::optional<FilterNode> readRelated(const domain::Filter &filter, const domain::Entity &entity);
    std::optional<domain::Filter> written(const FilterNode &node, const domain::Entity &entity) const;
    std::optional<domain::Filter> writtenCondition(const FilterNode &node,
                                                   const domain::Entity &entity) const;
    int countUnfinished(const FilterNode &node, const domain::Entity &entity) const;
    bool isFinished(const FilterNode &node, const domain::Entity &entity) const;
    int insert(int group, int after, FilterNode node);
    void renumber(FilterNode &node);
    void begin(const QByteArray &step);
    bool stepTo(int id, int step, bool really);

    const domain::Entity &m_entity;
    FilterNode m_root;
    int m_nextId = 1;
    QList<FilterNode> m_before;
    QList<FilterNode> m_after;
    QByteArray m_lastStep; ///< what is done again and again is one step
};

} // namespace kith::items
