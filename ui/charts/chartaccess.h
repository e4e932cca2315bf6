// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace kith::ui {

class ChartView;

/// A chart as a screen reader meets it: a table of its numbers, whose cells say all that their point shows.
class ChartAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccess(ChartView &view);
    ~ChartAccess() override;

    /// Once, before charts are shown.
    static void install();
    /// The focus is on the current point now.
    static void tellFocus(ChartView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessibleInterface *childAt(int x, int y) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

    ChartView &view() const { return m_view; }
    /// Row -1: the header.
    QAccessibleInterface *cellOf(int row, int column) const;

private:
    ChartView &m_view;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

} // namespace kith::ui
