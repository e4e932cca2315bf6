// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/commandbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int boxWidth = 460;
constexpr int buttonSize = metrics::ControlHeight;

QToolButton *toolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setFixedSize(buttonSize, buttonSize);
    button->setObjectName(u"top."_s + action->objectName());
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent) : QWidget(parent), m_box(new CommandBox(this))
{
    setObjectName("topBar");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::M, space::S, space::M, space::S);
    layout->setSpacing(space::XS);

    auto *create = new QToolButton(this);
    create->setDefaultAction(actions.newRecord);
    create->setObjectName("top.new");
    create->setPopupMode(QToolButton::MenuButtonPopup);
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    create->setAutoRaise(true);
    create->setMinimumHeight(buttonSize);
    auto *menu = new QMenu(create);
    menu->addActions(actions.newOthers);
    create->setMenu(menu);
    QToolButton *undo = toolButton(actions.undo, this);
    QToolButton *redo = toolButton(actions.redo, this);
    QToolButton *lock = toolButton(actions.lock, this);
    m_workspaceParts = {create, undo, redo, lock};

    layout->addWidget(create);
    layout->addSpacing(space::S);
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addStretch(1);
    m_box->setMinimumWidth(boxWidth / 2);
    m_box->setMaximumWidth(boxWidth);
    layout->addWidget(m_box, 4);
    layout->addStretch(1);
    layout->addWidget(toolButton(actions.toggleScheme, this));
    layout->addWidget(lock);
}

void TopBar::setWorkspaceOpen(bool open)
{
    for (QWidget *part : std::as_const(m_workspaceParts))
        part->setVisible(open);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Tone::Rail));
    painter.setPen(Theme::color(Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace kith::ui
