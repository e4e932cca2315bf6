// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;

void ChartTable::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_points = data.series.isEmpty() ? 0 : int(data.series.first().points.size());
    m_columns = {Column::Category};
    m_columns.append(QList<Column>(data.series.size(), Column::Value));
    if (data.series.size() == 1) {
        const QList<ChartPoint> &points = data.series.first().points;
        if (std::any_of(points.cbegin(), points.cend(),
                        [](const ChartPoint &p) { return p.before.has_value(); }))
            m_columns += Column::Before;
        if (std::any_of(points.cbegin(), points.cend(),
                        [](const ChartPoint &p) { return !p.note.isEmpty(); }))
            m_columns += Column::Note;
        m_columns += Column::Count;
    }
    m_hasTotal = data.series.size() == 1 && m_points > 1 && data.kind != ChartKind::Funnel &&
                 data.kind != ChartKind::Waterfall && !data.total.isEmpty();
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_points + (m_hasTotal ? 1 : 0);
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_points == 0 ? 0 : int(m_columns.size());
}

bool ChartTable::isTotal(int row) const
{
    return m_hasTotal && row == m_points;
}

int ChartTable::seriesOf(int column) const
{
    if (m_data.series.size() == 1)
        return 0;
    return m_columns.value(column) == Column::Value ? column - 1 : -1;
}

const ChartPoint *ChartTable::point(int row, int column) const
{
    const int series = seriesOf(column);
    if (series < 0 || row < 0 || row >= m_points || series >= m_data.series.size())
        return nullptr;
    return &m_data.series.at(series).points.at(row);
}

QString ChartTable::text(int row, int column) const
{
    const Column kind = m_columns.at(column);
    if (isTotal(row)) {
        if (kind == Column::Category)
            return tr("Total");
        if (kind == Column::Value)
            return m_data.total;
        return kind == Column::Count ? QLocale().toString(m_data.n) : QString();
    }
    if (kind == Column::Category) {
        const ChartPoint &first = m_data.series.first().points.at(row);
        return first.category.isEmpty() ? m_data.title : first.category;
    }
    const ChartPoint *here = point(row, column);
    if (!here)
        return {};
    switch (kind) {
    case Column::Before:
        return here->beforeText;
    case Column::Note:
        return here->note;
    case Column::Count:
        return here->n < 0 ? u"—"_s : QLocale().toString(here->n);
    default:
        return here->text;
    }
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!isTotal(index.row()))
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (m_columns.at(section)) {
    case Column::Category:
        return m_data.categoryTitle;
    case Column::Value:
        return m_data.series.size() == 1 ? m_data.title : m_data.series.at(section - 1).name;
    case Column::Before:
        return m_data.beforeTitle;
    case Column::Note:
        return m_data.kind == ChartKind::Funnel ? tr("Of the step before") : tr("Share");
    case Column::Count:
        return tr("Records");
    }
    return {};
}

} // namespace kith::ui
