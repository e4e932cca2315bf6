// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartdata.h"

#include <QAbstractTableModel>

namespace kith::ui {

/// The numbers of a chart as a table: the groups down, the groups within them across. With one series, what
/// is compared, the share and the count stand beside the value. The last row is the total.
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setData(const items::ChartData &data);
    using QAbstractTableModel::setData;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    bool isTotal(int row) const;
    /// The series whose value stands in a column; -1: none.
    int seriesOf(int column) const;
    /// The point whose value stands there; null: none.
    const items::ChartPoint *point(int row, int column) const;

private:
    enum class Column { Category, Value, Before, Note, Count };

    QString text(int row, int column) const;

    items::ChartData m_data;
    QList<Column> m_columns;
    int m_points = 0;
    bool m_hasTotal = false;
};

} // namespace kith::ui
