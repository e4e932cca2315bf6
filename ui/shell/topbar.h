// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace kith::ui {

class CommandBox;

/// The bar above the pages: New, undo and redo, the search-and-command box, colours and lock.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *newRecord;
        QList<QAction *> newOthers;
        QAction *undo;
        QAction *redo;
        QAction *toggleScheme;
        QAction *lock;
    };

    TopBar(const Actions &actions, QWidget *parent);

    CommandBox &commandBox() const { return *m_box; }

    /// Only the box and the colours make sense without a workspace.
    void setWorkspaceOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommandBox *m_box;
    QList<QWidget *> m_workspaceParts;
};

} // namespace kith::ui
