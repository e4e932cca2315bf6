// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/viewlayout.h"
#include "models/items/idset.h"
#include "models/items/windowmodel.h"

#include <QPointer>
#include <QTableView>

#include <optional>

class QMenu;
class QTimer;

namespace kith::ui {

class CellEdit;
class EmptyState;
class ListDelegate;
class ListHeader;

/// The one set-up for all tables of records: whole rows, sorting by header (Shift adds a column), groups that
/// open and close, cells that are edited in place, a chooser of columns, keys for everything, a place for
/// what an empty list says. What it looks like can be taken and given back (layout, place); it remembers
/// nothing by itself.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(items::WindowModel &model, QWidget *parent = nullptr);
    ~ListView() override;

    items::WindowModel &windowModel() const { return m_model; }
    EmptyState &emptyState() const { return *m_empty; }
    ListHeader &listHeader() const { return *m_header; }

    /// In the order of the list.
    QList<base::RecordId> selectedIds() const;
    qint64 selectedCount() const;
    /// A selection goes with its records, however they are sorted; when they are too scattered for the
    /// table's own selection, the view holds them itself.
    bool isHeld(base::RecordId id) const { return m_held.contains(id); }
    void selectAll() override;

    base::RecordId currentId() const;
    /// Makes the record the current and only selected one and shows it; false when it is not in the list
    /// (yet).
    bool selectId(base::RecordId id);

    /// Columns as they stand from left to right.
    QList<QByteArray> shownColumns() const;
    void setShownColumns(const QList<QByteArray> &fields);
    void setColumnShown(const QByteArray &field, bool shown);
    void resetColumns();
    /// The same with their widths, where somebody chose some.
    QList<domain::ViewLayout::Column> columnLayout() const;
    void setColumnLayout(const QList<domain::ViewLayout::Column> &columns); ///< empty: the entity's own
    /// Rows with less room around their text.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// Where somebody is in the list.
    struct Place
    {
        base::RecordId top; ///< null: at the very top
        int offset = 0;     ///< of its row in the viewport
        base::RecordId current;
        QList<base::RecordId> selected; ///< when there are several
        bool isAll = false;             ///< everything is selected
    };
    Place place() const;
    /// Goes there as soon as the rows are here that were asked for last.
    void goTo(const Place &place);
    /// Sort, group, hide and choose columns; `section` -1: only the choice. The caller owns the menu.
    QMenu *columnMenu(int section, QWidget *parent);

    void sortBy(const QByteArray &field, bool descending, bool keepOthers = false);
    void setSort(const QList<domain::SortKey> &keys);
    void groupBy(const QByteArray &field); ///< empty: no groups
    static bool canGroupBy(const domain::Field &field);

    /// The box of a cell that is ticked, at the left of what it says; empty where there is none.
    QRect tickRect(const QModelIndex &index) const;
    /// Opens the editor of a cell; false when its field cannot be edited in place.
    bool editCell(const QModelIndex &index);
    CellEdit *cellEdit() const;

    /// "Showing 1–48 of 1,204,331": what is on the screen now.
    QString rangeText() const;

public Q_SLOTS:
    /// The selected rows with their headers, as text with tabs and as a table for spreadsheets and mails.
    void copySelection();

Q_SIGNALS:
    void openRequested(kith::base::RecordId id);         ///< Enter, double click on a name
    void openInWindowRequested(kith::base::RecordId id); ///< Ctrl+Enter
    void editRequested(kith::base::RecordId id); ///< Ctrl+E, or F2 where the cell itself cannot be edited
    void tickRequested(kith::base::RecordId id, bool on); ///< a box was clicked, or F2 pressed on it
    void panelToggleRequested();                          ///< Space
    void trashRequested();                                ///< Delete
    void pasteRequested();                                ///< Ctrl+V
    void columnsRequested();                              ///< the whole choice of columns
    void searchTyped(const QString &text);                ///< a letter: people look for a name
    void currentIdChanged(kith::base::RecordId id);
    void rangeTextChanged(const QString &text);
    void selectedCountChanged(qint64 count);
    void columnsChanged();
    void lookChanged();              ///< a person changed columns, widths or density
    void copied(int rows, bool all); ///< `all` false: only the first of the selected
    void failed(const kith::base::Problem &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void connectModel();
    bool groupKey(QKeyEvent *event);
    bool tick(const QModelIndex &index);
    void setRowHeight();
    void takePlace();
    void showSort();
    void fitColumns();
    void holdPlace();
    void keepPlace();
    void holdSelection();
    void keepSelection();
    void dropLost();
    void settle();
    void updateRange();
    void hoverRow(int row);
    void editNext(const QByteArray &field, base::RecordId id, int step);
    QModelIndex indexOf(base::RecordId id, const QByteArray &field) const;
    int suggestedWidth(const QByteArray &field) const;
    int contentWidth(const QByteArray &field) const;

    items::WindowModel &m_model;
    ListDelegate *m_delegate;
    ListHeader *m_header;
    EmptyState *m_empty;
    QTimer *m_rangeTimer;
    QPointer<CellEdit> m_cellEdit;
    QString m_range;
    base::RecordId m_toldId;
    qint64 m_toldCount = 0;
    base::RecordId m_topId;
    int m_topOffset = 0;
    int m_lastRow = -1;
    items::IdSet m_held;               ///< selected records that the table's own selection does not hold
    QList<base::RecordId> m_allBefore; ///< everything was selected, while rows change their places
    std::pair<qsizetype, quint64> m_heldAll;
    base::RecordId m_heldCurrent;
    std::optional<Place> m_goTo;
    bool m_compact = false;
    bool m_movingSelection = false;
    bool m_allWhenLoaded = false; ///< everything was to be selected before all ids were here
    bool m_newQuery = true;
    bool m_widthsChosen = false; ///< by a person: never adjusted again
    bool m_fitting = false;
};

} // namespace kith::ui
