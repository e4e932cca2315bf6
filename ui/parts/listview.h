// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"

#include <QTableView>

class QMenu;
class QTimer;

namespace kith::ui {

class EmptyState;
class ListDelegate;

/// The one set-up for all tables of records: whole rows, sorting by header (Shift adds a column), a chooser
/// of columns, keys for everything, a place for what an empty list says. Remembers columns, widths and order
/// per kind of record, never what was searched or found.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(items::WindowModel &model, QWidget *parent = nullptr);
    ~ListView() override;

    items::WindowModel &windowModel() const { return m_model; }
    EmptyState &emptyState() const { return *m_empty; }

    QList<base::RecordId> selectedIds() const;
    base::RecordId currentId() const;
    /// Makes the record the current and only selected one and shows it; false when it is not in the list
    /// (yet).
    bool selectId(base::RecordId id);

    /// Columns as they stand from left to right.
    QList<QByteArray> shownColumns() const;
    void setColumnShown(const QByteArray &field, bool shown);
    void resetColumns();
    /// Sort, hide and choose columns; `section` -1: only the choice. The caller owns the menu.
    QMenu *columnMenu(int section, QWidget *parent);

    void sortBy(const QByteArray &field, bool descending, bool keepOthers = false);

    /// "Showing 1–48 of 1,204,331": what is on the screen now.
    QString rangeText() const;

Q_SIGNALS:
    void openRequested(kith::base::RecordId id);         ///< Enter, double click
    void openInWindowRequested(kith::base::RecordId id); ///< Ctrl+Enter
    void editRequested(kith::base::RecordId id);         ///< F2, Ctrl+E
    void panelToggleRequested();                         ///< Space
    void trashRequested();                               ///< Delete
    void searchTyped(const QString &text);               ///< a letter: people look for a name
    void currentIdChanged(kith::base::RecordId id);
    void rangeTextChanged(const QString &text);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restoreState();
    void saveState() const;
    void showSort();
    void fitColumns();
    void holdPlace();
    void keepPlace();
    void settle();
    void updateRange();
    void hoverRow(int row);
    void copySelection() const;
    int suggestedWidth(const QByteArray &field) const;
    int contentWidth(const QByteArray &field) const;

    items::WindowModel &m_model;
    ListDelegate *m_delegate;
    EmptyState *m_empty;
    QTimer *m_saveTimer;
    QTimer *m_rangeTimer;
    QString m_range;
    base::RecordId m_toldId;
    base::RecordId m_topId;
    int m_topOffset = 0;
    int m_lastRow = -1;
    bool m_newQuery = true;
    bool m_widthsChosen = false; ///< by a person: never adjusted again
    bool m_fitting = false;
};

} // namespace kith::ui
