// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterlines.h"

#include "models/domain/catalogue.h"
#include "ui/parts/access.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::FilterNode;
using Join = FilterNode::Join;

namespace {

QKeySequence keys(const char *portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText);
}

QToolButton *addButton(const QString &text, const QString &icon, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(Icons::get(icon, Tone::Accent));
    button->setText(text);
    return button;
}

} // namespace

// FilterLine

FilterLine::FilterLine(items::FilterModel &model, int node, QWidget *parent)
    : QWidget(parent), m_model(model), m_node(node), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::XS);
    Access::setRole(this, QAccessible::Grouping);
}

void FilterLine::setIndent(int pixels)
{
    m_row->setContentsMargins(pixels, space::XS, pixels / 2, space::XS);
}

QToolButton *FilterLine::makeMenuButton()
{
    QToolButton *button = makeIconButton(u"more"_s, tr("More about this line"), u"filterMenu"_s, this);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

QToolButton *FilterLine::makeRemoveButton(const QString &name)
{
    QToolButton *button = makeIconButton(u"x"_s, name, u"filterRemove"_s, this);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(LineStep::Remove, m_node); });
    return button;
}

void FilterLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

void FilterLine::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &text, const char *key, LineStep step, bool can) {
        QAction *action = menu.addAction(Icons::get(icon), text, this,
                                         [this, step] { Q_EMIT stepRequested(step, m_node); });
        action->setShortcut(keys(key));
        action->setEnabled(can);
    };
    const FilterNode *node = m_model.find(m_node);
    const FilterNode *parent = m_model.parentOf(m_node);
    if (!node)
        return;
    const bool isGroup = node->kind == FilterNode::Kind::Group;
    const bool inGroup = parent && parent->kind == FilterNode::Kind::Group;
    add(u"plus"_s, tr("Add a &condition"), "Ctrl+Return", LineStep::AddCondition, isGroup || inGroup);
    add(u"layers"_s, tr("Add a &group"), "Ctrl+Shift+Return", LineStep::AddGroup,
        m_model.canAddGroup(isGroup   ? m_node
                            : inGroup ? parent->id
                                      : 0));
    if (!isGroup && node->subject == FilterNode::Subject::Relation)
        add(u"filter"_s, tr("&Only some of these related records…"), "Ctrl+Shift+O", LineStep::AddInner,
            m_model.canAddInner(m_node));
    menu.addSeparator();
    add(u"copy"_s, tr("&Duplicate"), "Ctrl+D", LineStep::Duplicate, inGroup);
    add(u"arrow-up"_s, tr("Move &up"), "Alt+Shift+Up", LineStep::Up, m_model.canMove(m_node, -1));
    add(u"arrow-down"_s, tr("Move do&wn"), "Alt+Shift+Down", LineStep::Down, m_model.canMove(m_node, 1));
    add(u"arrow-right"_s, tr("Put into a group of its &own"), "Alt+Shift+Right", LineStep::Nest,
        m_model.canNest(m_node));
    add(u"arrow-left"_s, tr("Take out of the gr&oup"), "Alt+Shift+Left", LineStep::Unnest,
        m_model.canUnnest(m_node));
    if (isGroup && inGroup)
        add(u"list"_s, tr("Di&ssolve the group"), "", LineStep::Dissolve, true);
    menu.addSeparator();
    add(u"trash"_s, tr("&Remove"), "Alt+Del", LineStep::Remove, parent);
}

// GroupHeadLine

GroupHeadLine::GroupHeadLine(items::FilterModel &model, int node, QWidget *parent)
    : FilterLine(model, node, parent)
    , m_join(new FilterBox(tr("How the conditions are joined"), u"filterJoin"_s, this))
    , m_remove(makeRemoveButton(tr("Remove the group")))
    , m_menu(makeMenuButton())
{
    const FilterNode *around = model.parentOf(node);
    m_inner = around && around->kind == FilterNode::Kind::Condition;
    const auto add = [this](Join join, const QString &text, const QString &inner) {
        m_join->addItem(m_inner ? inner : text, int(join));
    };
    add(Join::All, tr("All of these are true"), tr("Only those that meet all of these"));
    add(Join::Any, tr("At least one of these is true"), tr("Only those that meet one of these"));
    add(Join::None, tr("None of these is true"), tr("Only those that meet none of these"));
    add(Join::NotAll, tr("Not all of these are true"), tr("Only those that do not meet all of these"));
    m_row->addWidget(m_join);
    m_row->addStretch(1);
    m_row->addWidget(m_menu);
    m_row->addWidget(m_remove);
    m_remove->setVisible(around);
    connect(m_join, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setJoin(m_node, Join(m_join->currentData().toInt())); });
}

void GroupHeadLine::refresh()
{
    const FilterNode *node = m_model.find(m_node);
    if (!node)
        return;
    m_join->show(int(node->join));
    setAccessibleName(tr("Group: %1").arg(m_join->currentText()));
}

QList<QWidget *> GroupHeadLine::stops() const
{
    return {m_join, m_menu, m_remove};
}

// GroupFootLine

GroupFootLine::GroupFootLine(items::FilterModel &model, int node, QWidget *parent)
    : FilterLine(model, node, parent)
    , m_condition(addButton(tr("Condition"), u"plus"_s, u"filterAddCondition"_s, this))
    , m_group(addButton(tr("Group"), u"plus"_s, u"filterAddGroup"_s, this))
{
    m_condition->setToolTip(
        tr("Add a condition (%1)").arg(keys("Ctrl+Return").toString(QKeySequence::NativeText)));
    m_group->setToolTip(tr("Add a group of conditions (%1)")
                            .arg(keys("Ctrl+Shift+Return").toString(QKeySequence::NativeText)));
    m_condition->setAccessibleName(tr("Add a condition"));
    m_group->setAccessibleName(tr("Add a group of conditions"));
    m_row->addWidget(m_condition);
    m_row->addWidget(m_group);
    m_row->addStretch(1);
    connect(m_condition, &QToolButton::clicked, this,
            [this] { Q_EMIT stepRequested(LineStep::AddCondition, m_node); });
    connect(m_group, &QToolButton::clicked, this,
            [this] { Q_EMIT stepRequested(LineStep::AddGroup, m_node); });
}

void GroupFootLine::refresh()
{
    setAccessibleName(tr("Add to the group"));
    m_group->setEnabled(m_model.canAddGroup(m_node));
}

QList<QWidget *> GroupFootLine::stops() const
{
    return {m_condition, m_group};
}

QWidget *GroupFootLine::first() const
{
    return m_condition;
}

// KeptLine

KeptLine::KeptLine(items::FilterModel &model, int node, QWidget *parent)
    : FilterLine(model, node, parent)
    , m_text(new QLabel(this))
    , m_remove(makeRemoveButton(tr("Remove the condition")))
    , m_menu(makeMenuButton())
{
    m_text->setObjectName(u"filterKept"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_menu);
    m_row->addWidget(m_remove);
}

void KeptLine::refresh()
{
    if (m_text->text().isEmpty())
        setWords(tr("A condition that can only be kept or removed here"));
}

void KeptLine::setWords(const QString &words)
{
    m_text->setText(words);
    setAccessibleName(words);
}

QList<QWidget *> KeptLine::stops() const
{
    return {m_menu, m_remove};
}

QWidget *KeptLine::first() const
{
    return m_menu;
}

} // namespace kith::ui
