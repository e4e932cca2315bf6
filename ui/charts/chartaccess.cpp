// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"

namespace kith::ui {

namespace {

class CellAccess final : public QAccessibleInterface,
                         public QAccessibleTableCellInterface,
                         public QAccessibleActionInterface
{
public:
    CellAccess(const ChartAccess &chart, int row, int column) : m_chart(chart), m_row(row), m_column(column)
    {
    }

    bool isValid() const override { return m_row < m_chart.rowCount() && m_column < m_chart.columnCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart.window(); }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return const_cast<ChartAccess *>(&m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QAccessible::Role role() const override
    {
        if (m_row < 0)
            return QAccessible::ColumnHeader;
        return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isPoint = isValid() && mark() >= 0;
        state.focusable = isPoint;
        state.focused = isPoint && view().hasFocus() && view().currentPoint() == m_row &&
                        view().currentSeries() == numbers().seriesOf(m_column);
        return state;
    }
    QRect rect() const override
    {
        const int at = isValid() ? mark() : -1;
        if (at < 0)
            return {view().mapToGlobal(QPoint(0, 0)), view().size()};
        const QRect place = view().picture().marks().at(at).rect.toAlignedRect();
        return {view().mapToGlobal(place.topLeft()), place.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Value))
            return {};
        if (m_row < 0)
            return numbers().headerData(m_column, Qt::Horizontal).toString();
        if (kind == QAccessible::Name && isValueCell())
            return view().data().spoken(numbers().seriesOf(m_column), m_row);
        return numbers().index(m_row, m_column).data().toString();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface && m_row >= 0)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {m_chart.cellOf(-1, m_column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {m_chart.cellOf(m_row, 0)}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return const_cast<ChartAccess *>(&m_chart); }

    QStringList actionNames() const override
    {
        return isValid() && isValueCell() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        view().setCurrent(numbers().seriesOf(m_column), m_row);
        if (name == setFocusAction()) {
            view().setFocus();
            return;
        }
        const items::ChartPoint *point = numbers().point(m_row, m_column);
        if (point && point->opens)
            Q_EMIT view().pointActivated(point->keys);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    ChartView &view() const { return m_chart.view(); }
    const ChartTable &numbers() const { return view().table(); }
    bool isValueCell() const
    {
        return m_row >= 0 && m_column > 0 && numbers().point(m_row, m_column) &&
               numbers().seriesOf(m_column) == m_column - 1;
    }
    int mark() const { return isValueCell() ? view().picture().markOf(m_column - 1, m_row) : -1; }

    const ChartAccess &m_chart;
    int m_row;
    int m_column;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(*view) : nullptr;
}

} // namespace

ChartAccess::ChartAccess(ChartView &view) : QAccessibleWidget(&view, QAccessible::Table), m_view(view) {}

ChartAccess::~ChartAccess()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void ChartAccess::install()
{
    static const bool done = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(done)
}

void *ChartAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface && !m_view.isTable())
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ChartAccess::rowCount() const
{
    return m_view.table().rowCount();
}

int ChartAccess::columnCount() const
{
    return m_view.table().columnCount();
}

int ChartAccess::childCount() const
{
    return m_view.isTable() ? QAccessibleWidget::childCount() : (rowCount() + 1) * columnCount();
}

QAccessibleInterface *ChartAccess::child(int index) const
{
    if (m_view.isTable())
        return QAccessibleWidget::child(index);
    return index >= 0 && index < childCount() ? cellOf(index / columnCount() - 1, index % columnCount())
                                              : nullptr;
}

QAccessibleInterface *ChartAccess::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    return cellOf(row, column);
}

QAccessibleInterface *ChartAccess::cellOf(int row, int column) const
{
    const std::pair place{row, column};
    if (const auto known = m_cells.constFind(place); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto *made = new CellAccess(*this, row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ChartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (m_view.isTable())
        return QAccessibleWidget::indexOfChild(child);
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (QAccessible::accessibleInterface(it.value()) == child)
            return (it.key().first + 1) * columnCount() + it.key().second;
    }
    return -1;
}

QAccessibleInterface *ChartAccess::focusChild() const
{
    if (m_view.isTable() || !m_view.hasFocus() || m_view.currentPoint() < 0 || columnCount() == 0)
        return QAccessibleWidget::focusChild();
    return cellAt(m_view.currentPoint(), m_view.currentSeries() + 1);
}

QAccessibleInterface *ChartAccess::childAt(int x, int y) const
{
    if (m_view.isTable())
        return QAccessibleWidget::childAt(x, y);
    const int mark = m_view.picture().markAt(m_view.mapFromGlobal(QPoint(x, y)));
    if (mark < 0)
        return nullptr;
    return cellAt(m_view.picture().marks().at(mark).point, m_view.picture().marks().at(mark).series + 1);
}

QString ChartAccess::columnDescription(int column) const
{
    return m_view.table().headerData(column, Qt::Horizontal).toString();
}

QString ChartAccess::rowDescription(int row) const
{
    return m_view.table().index(row, 0).data().toString();
}

void ChartAccess::tellFocus(ChartView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentPoint() < 0)
        return;
    auto *chart = dynamic_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *cell =
        chart ? chart->cellAt(view.currentPoint(), view.currentSeries() + 1) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent focused(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace kith::ui
