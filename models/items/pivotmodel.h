// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/pivotreader.h"

#include <QAbstractTableModel>

namespace kith::items {

/// A report as a table: subtotals above their lines, the grand total last.
class PivotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< 0 the grand total, 1 a group, 2 what is in it
        TotalRole,                    ///< the line or the column is a total
        RepeatedRole,                 ///< says the same as the line above
        CountRole,                    ///< how many records are behind the number
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const records::PivotAnswer &answer, const QString &title);
    void clear();
    const records::PivotAnswer &answer() const { return m_answer; }
    const domain::ReportTable &content() const { return m_table; }
    bool isEmpty() const { return m_answer.columns.isEmpty(); }

    /// As a click on the heading does: from the largest, from the smallest, as usual.
    void sortBy(int column);
    int sortColumn() const; ///< -1: as usual
    void setOrder(const domain::ReportSort &order);

    /// Which records a cell counts; none for headings of lines, which count nothing by themselves.
    std::optional<records::PivotPlace> placeOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sortChanged(const kith::domain::ReportSort &order);

private:
    int heads() const; ///< columns that name the lines

    records::PivotAnswer m_answer;
    domain::ReportTable m_table;
    QString m_title;
};

} // namespace kith::items
