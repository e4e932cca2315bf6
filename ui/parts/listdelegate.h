// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kith::ui {

class ListView;

/// Paints the cells of a ListView: the name with its face, choices as pills, rows that are on their way as
/// grey bars, the lines of groups with their totals.
class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ListDelegate(ListView &view);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     bool selected) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &area, bool selected) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect groupTitleArea(int row) const;

    ListView &m_view;
    int m_hoveredRow = -1;
};

} // namespace kith::ui
