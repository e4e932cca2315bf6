// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filternode.h"

#include <QObject>

#include <optional>

namespace kith::items {

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
