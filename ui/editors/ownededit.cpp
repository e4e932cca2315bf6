// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/ownededit.h"

#include "ui/editors/childlist.h"
#include "ui/editors/taglist.h"

#include <algorithm>

namespace kith::ui {

using domain::Field;
using domain::FieldFlag;

OwnedEdit::OwnedEdit(records::Records &records, const domain::Relation &relation, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_relation(relation)
    , m_entity(records.catalogue().entity(relation.entity))
{
}

QList<const Field *> OwnedEdit::visibleFields(const domain::Entity &child, const domain::Relation &relation)
{
    QList<const Field *> fields;
    for (const Field &field : child.fields) {
        if (!field.isEditable() || field.key == relation.parentField ||
            field.key == relation.parentTypeField || field.key == relation.kindField ||
            field.key == "is_primary" || field.key == "position")
            continue;
        fields.append(&field);
    }
    // What names the child comes first, as it is typed first. The kind of a link goes before the link.
    const auto rank = [&](const Field *field) {
        const Field *member = child.field(relation.memberField);
        if (member && member->is(FieldFlag::LinkByField) && field->key == member->target)
            return 0;
        return field->key == relation.memberField || child.titleFields.contains(field->key) ? 1 : 2;
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const Field *a, const Field *b) { return rank(a) < rank(b); });
    return fields;
}

OwnedEdit *makeOwnedEdit(records::Records &records, const domain::Relation &relation, QWidget *parent)
{
    const domain::Entity &child = records.catalogue().entity(relation.entity);
    const QList<const Field *> fields = OwnedEdit::visibleFields(child, relation);
    const bool onlyJoins = !relation.memberField.isEmpty() && fields.size() == 1 &&
                           fields.constFirst()->key == relation.memberField &&
                           !fields.constFirst()->is(FieldFlag::LinkByField) && !child.field("is_primary");
    if (onlyJoins)
        return new TagList(records, relation, parent);
    return new ChildList(records, relation, parent);
}

} // namespace kith::ui
