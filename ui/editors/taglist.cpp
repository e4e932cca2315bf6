// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/taglist.h"

#include "ui/editors/linkedit.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using domain::Record;
using records::RecordId;

TagList::TagList(records::Records &records, const domain::Relation &relation, QWidget *parent)
    : OwnedEdit(records, relation, parent)
    , m_heading(new QLabel(this))
    , m_input(new LinkFieldEdit(records, *childEntity().field(relation.memberField), this))
    , m_chips(new QWidget(this))
{
    new FlowLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_input->setHint(tr("Add to: %1").arg(relation.labelText()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    m_heading->setFont(fontOf(TextRole::Strong));
    m_heading->setBuddy(m_input->input());
    column->addWidget(m_heading);
    column->addWidget(m_chips);
    column->addWidget(m_input);
    connect(m_input, &LinkFieldEdit::chosen, this, [this](RecordId id, const QString &title) {
        m_input->clearInput();
        if (has(id))
            return;
        Record join(childEntity());
        join.setValue(m_relation.memberField, id.value());
        join.linkTitles.insert(m_relation.memberField, title);
        m_now.append(join);
        rebuild();
        Q_EMIT edited();
    });
}

bool TagList::has(RecordId member) const
{
    return std::any_of(m_now.cbegin(), m_now.cend(),
                       [&](const Record &join) { return join.linkId(m_relation.memberField) == member; });
}

void TagList::setBase(const QList<Record> &children)
{
    m_base = children;
    m_now = children;
    m_input->clearInput();
    rebuild();
}

bool TagList::isDirty() const
{
    return m_now != m_base || !m_input->isBlank();
}

QWidget *TagList::apply(QList<Record> &children)
{
    children = m_now;
    return m_input->isBlank() || m_input->validate() ? nullptr : m_input;
}

void TagList::merge(const QList<Record> &theirs, QList<Clash> &clashes, QStringList &followed)
{
    Q_UNUSED(clashes) // a tag is there or not: what both did comes to the same
    if (theirs == m_base)
        return;
    const auto holds = [this](const QList<Record> &list, const Record &join) {
        return std::any_of(list.cbegin(), list.cend(), [&](const Record &other) {
            return other.linkId(m_relation.memberField) == join.linkId(m_relation.memberField);
        });
    };
    QList<Record> merged;
    for (const Record &join : theirs) {
        if (holds(m_now, join) || !holds(m_base, join))
            merged.append(join);
    }
    for (const Record &join : std::as_const(m_now)) {
        if (!holds(merged, join) && !holds(m_base, join))
            merged.append(join);
    }
    m_base = theirs;
    m_now = merged;
    rebuild();
    followed.append(m_relation.labelText());
}

void TagList::setHeading(const QString &marked)
{
    m_heading->setText(marked);
}

QStringList TagList::titles() const
{
    QStringList titles;
    for (const Record &join : m_now)
        titles.append(join.linkTitles.value(m_relation.memberField));
    return titles;
}

void TagList::rebuild()
{
    const QList<Chip *> chips = m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    for (Chip *chip : chips) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its cross may be what was clicked
    }
    for (const Record &join : std::as_const(m_now)) {
        auto *chip = new Chip(join.linkTitles.value(m_relation.memberField), m_chips);
        chip->setRemovable(true);
        m_chips->layout()->addWidget(chip);
        const RecordId member = join.linkId(m_relation.memberField);
        connect(chip, &Chip::removeRequested, this, [this, member] {
            m_now.removeIf(
                [&](const Record &other) { return other.linkId(m_relation.memberField) == member; });
            rebuild();
            m_input->setFocus();
            Q_EMIT edited();
        });
    }
    m_chips->setVisible(!m_now.isEmpty());
}

} // namespace kith::ui
