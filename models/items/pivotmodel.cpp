// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pivotmodel.h"

#include <QLocale>

namespace kith::items {

using namespace Qt::StringLiterals;
using domain::ReportSort;
using domain::ReportTable;
using records::PivotColumn;
using records::PivotPlace;

void PivotModel::setAnswer(const records::PivotAnswer &answer, const QString &title)
{
    beginResetModel();
    m_answer = answer;
    m_title = title;
    m_table = m_answer.table(title, QLocale());
    endResetModel();
}

void PivotModel::clear()
{
    beginResetModel();
    m_answer = {};
    m_table = {};
    endResetModel();
}

int PivotModel::heads() const
{
    return int(m_table.columns.size() - m_answer.columns.size());
}

void PivotModel::setOrder(const ReportSort &order)
{
    if (isEmpty())
        return;
    beginResetModel();
    m_answer.sort(order);
    m_table = m_answer.table(m_title, QLocale());
    endResetModel();
}

int PivotModel::sortColumn() const
{
    const ReportSort &order = m_answer.definition.sort;
    if (isEmpty() || order.by == ReportSort::By::Usual)
        return -1;
    if (order.by == ReportSort::By::Label)
        return 0;
    for (int at = 0; at < m_answer.columns.size(); ++at) {
        const PivotColumn &column = m_answer.columns.at(at);
        if (column.part != PivotColumn::Part::Value || column.measure != order.measure)
            continue;
        const bool isHere = column.across < 0
                                ? !order.across
                                : order.across == m_answer.across.at(column.across).key.toString();
        if (isHere)
            return heads() + at;
    }
    return -1;
}

void PivotModel::sortBy(int column)
{
    if (isEmpty() || column < 0 || column >= columnCount())
        return;
    ReportSort order;
    const bool isNumber = column >= heads();
    if (isNumber) {
        const PivotColumn &shown = m_answer.columns.at(column - heads());
        if (shown.part != PivotColumn::Part::Value)
            return;
        order.by = ReportSort::By::Value;
        order.measure = shown.measure;
        if (shown.across >= 0)
            order.across = m_answer.across.at(shown.across).key.toString();
        order.isDescending = true;
    } else {
        order.by = ReportSort::By::Label;
    }
    const ReportSort &now = m_answer.definition.sort;
    const bool isSame = now.by == order.by && now.measure == order.measure && now.across == order.across;
    if (isSame && now.isDescending != order.isDescending)
        order = {}; // the third click
    else if (isSame)
        order.isDescending = !order.isDescending;
    setOrder(order);
    Q_EMIT sortChanged(order);
}

std::optional<PivotPlace> PivotModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_answer.lines.size() || index.column() < heads())
        return std::nullopt;
    const PivotColumn &column = m_answer.columns.at(index.column() - heads());
    if (column.part != PivotColumn::Part::Value)
        return std::nullopt;
    PivotPlace place;
    place.measure = column.measure;
    place.keys = m_answer.lines.at(index.row()).keys;
    if (column.across >= 0)
        place.across = m_answer.across.at(column.across).key;
    return place;
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportTable::Line &line = m_table.lines.at(index.row());
    const ReportTable::Column &column = m_table.columns.at(index.column());
    const ReportTable::Cell &cell = line.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int(column.isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column.isNumber && cell.figure.isKnown() ? tr("%n record(s)", nullptr, int(cell.figure.n))
                                                        : cell.text;
    case Qt::AccessibleTextRole:
        return column.isNumber
                   ? u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), cell.text)
                   : cell.text;
    case LevelRole:
        return line.level;
    case TotalRole:
        return line.isTotal || column.isTotal;
    case RepeatedRole:
        return !column.isNumber && line.level == 2 && index.column() == 0;
    case CountRole:
        return cell.figure.n;
    default:
        return {};
    }
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    const ReportTable::Column &column = m_table.columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    if (role == Qt::ToolTipRole) {
        const int at = section - heads();
        return at < 0 ? column.title : m_answer.metrics.at(m_answer.columns.at(at).measure).definitionText();
    }
    if (role != Qt::DisplayRole)
        return {};
    return column.group.isEmpty() ? column.title : column.group + u'\n' + column.title;
}

} // namespace kith::items
