// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QByteArray>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QMenuBar;

namespace kith::ui {

/// Every action of the window, said once: its menu entry, its shortcut, its line in the command box and on
/// the sheet of shortcuts all come from here.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Spec
    {
        QByteArray id;                 ///< "workspace.lock"
        QByteArray menu;               ///< id of a menu made with addMenu()
        QString text;                  ///< with mnemonic: "&Lock"
        QList<QKeySequence> shortcuts; ///< they work everywhere in the window
        QString icon;                  ///< name in resources/icons, may be empty
        std::function<void()> run;
        bool checkable = false;
        bool beginsGroup = false; ///< a line above it in the menu
        bool inCommandBox = true;
        QList<QKeySequence> pageKeys = {}; ///< Space, Delete …: handled by the page that has the focus
    };

    struct Entry
    {
        QByteArray id;
        QByteArray menu;
        QAction *action;
        bool inCommandBox;
        QString name;             ///< plain, whatever the action's text tells at the moment
        QList<QKeySequence> keys; ///< all of them, in the order in which they are shown
    };

    explicit ActionRegistry(QWidget *window);

    void addMenu(const QByteArray &id, const QString &title);
    QAction *add(const Spec &spec);

    QAction *action(const QByteArray &id) const; ///< asserts that there is one
    QString menuTitle(const QByteArray &id) const;
    const QList<Entry> &entries() const { return m_entries; }

    /// Builds the menus in the order in which they were added.
    void fill(QMenuBar &bar) const;

    /// An action's text without mnemonic, dots and keys.
    static QString plainText(const QAction &action);

    /// The first of an entry's keys as people read it, empty without one.
    static QString keyText(const Entry &entry);

private:
    struct Menu
    {
        QByteArray id;
        QString title;
    };

    QWidget *m_window;
    QList<Menu> m_menus;
    QList<Entry> m_entries;
    QList<QByteArray> m_groupStarts;
};

} // namespace kith::ui
