// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionregistry.h"

#include "ui/parts/icons.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

void ActionRegistry::addMenu(const QByteArray &id, const QString &title)
{
    m_menus.append({id, title});
}

QAction *ActionRegistry::add(const Spec &spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setShortcuts(spec.shortcuts);
    const Entry entry{spec.id,           spec.menu,          action,
                      spec.inCommandBox, plainText(*action), spec.pageKeys + spec.shortcuts};
    if (!spec.pageKeys.isEmpty()) // shown beside the text, without taking the key from what has the focus
        action->setText(spec.text + u'\t' + keyText(entry));
    action->setCheckable(spec.checkable);
    // Roles would move actions away from where the sheet of shortcuts says they are.
    action->setMenuRole(QAction::NoRole);
    if (!spec.icon.isEmpty())
        action->setIcon(Icons::get(spec.icon));
    action->setProperty("kith_icon", spec.icon);
    if (spec.run)
        connect(action, &QAction::triggered, this, spec.run);
    m_window->addAction(action);
    m_entries.append(entry);
    if (spec.beginsGroup)
        m_groupStarts.append(spec.id);
    return action;
}

QAction *ActionRegistry::action(const QByteArray &id) const
{
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&id](const Entry &entry) { return entry.id == id; });
    Q_ASSERT_X(at != m_entries.cend(), "ActionRegistry", id.constData());
    return at->action;
}

QString ActionRegistry::menuTitle(const QByteArray &id) const
{
    const auto at =
        std::find_if(m_menus.cbegin(), m_menus.cend(), [&id](const Menu &menu) { return menu.id == id; });
    return at == m_menus.cend() ? QString() : QString(at->title).remove(u'&');
}

void ActionRegistry::fill(QMenuBar &bar) const
{
    for (const Menu &menu : m_menus) {
        QMenu *widget = bar.addMenu(menu.title);
        widget->setObjectName(u"menu."_s + QString::fromLatin1(menu.id));
        for (const Entry &entry : m_entries) {
            if (entry.menu != menu.id)
                continue;
            if (m_groupStarts.contains(entry.id) && !widget->isEmpty())
                widget->addSeparator();
            widget->addAction(entry.action);
        }
    }
}

QString ActionRegistry::plainText(const QAction &action)
{
    QString text = action.text().section(u'\t', 0, 0);
    // One & marks a letter, two are one that is meant.
    text.replace("&&"_L1, "\x1f"_L1).remove(u'&').replace(u'\x1f', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString ActionRegistry::keyText(const Entry &entry)
{
    return entry.keys.value(0).toString(QKeySequence::NativeText);
}

} // namespace kith::ui
