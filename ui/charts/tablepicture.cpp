// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"
#include "ui/charts/pictures.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace kith::ui {

using items::ChartData;

namespace {

class TablePicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    TablePicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    QString textAt(int row, int column) const { return m_table.index(row, column).data().toString(); }
    QList<double> widths(const QRectF &area) const;

    ChartTable m_table;
    QList<QLineF> m_lines;
};

TablePicture::TablePicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    m_runsDown = true;
    m_table.setData(data);
    const QList<double> wide = widths(area);
    const double row = heightOf(look.caption) + space::XS;
    int shown = m_table.rowCount();
    const int fits = std::max(1, int(area.height() / row) - 1);
    if (shown > fits)
        shown = std::max(1, fits - 1);
    for (int r = -1; r < shown; ++r) {
        const double y = area.top() + (r + 1) * row;
        double x = area.left();
        for (int c = 0; c < wide.size(); ++c) {
            const QRectF cell(x + space::XS, y, wide.at(c) - 2 * space::XS, row);
            const Qt::Alignment align = (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
            QFont font = look.caption;
            font.setBold(r < 0 || m_table.isTotal(r));
            QString text = r < 0 ? m_table.headerData(c, Qt::Horizontal).toString() : textAt(r, c);
            // Half a number would be another number.
            const items::ChartPoint *point = c > 0 && r >= 0 ? m_table.point(r, c) : nullptr;
            if (point && point->value && text == point->text && widthOf(text, font) > cell.width())
                text = shortText(*point->value);
            addText(cell, text, font, r < 0 ? look.muted : look.text, align);
            if (r >= 0 && m_table.point(r, c) && (data.series.size() > 1 || c == 1))
                addMark(m_table.seriesOf(c), r, {x, y, wide.at(c), row});
            x += wide.at(c);
        }
        m_lines += QLineF(area.left(), y + row, area.right(), y + row);
    }
    if (shown < m_table.rowCount())
        addText({area.left() + space::XS, area.top() + (shown + 1) * row, area.width() - space::S, row},
                tr("%n more in the table", nullptr, m_table.rowCount() - shown), look.caption, look.muted,
                Qt::AlignLeft | Qt::AlignVCenter);
}

QList<double> TablePicture::widths(const QRectF &area) const
{
    constexpr int looked = 60;
    QList<double> wide;
    double all = 0;
    QFont bold = m_look.caption;
    bold.setBold(true);
    for (int c = 0; c < m_table.columnCount(); ++c) {
        double widest = widthOf(m_table.headerData(c, Qt::Horizontal).toString(), bold);
        for (int r = 0; r < std::min(looked, m_table.rowCount()); ++r)
            widest = std::max(widest, widthOf(textAt(r, c), bold));
        wide += std::min(widest, 240.0) + 2 * space::XS + 1;
        all += wide.last();
    }
    if (wide.isEmpty())
        return wide;
    if (all <= area.width()) {
        wide.first() += area.width() - all;
        return wide;
    }
    // The names give way first, then every column in proportion.
    const double names =
        std::max(wide.first() - (all - area.width()), std::min(wide.first(), area.width() * 0.3));
    const double rest = all - wide.first();
    wide.first() = names;
    for (int c = 1; c < wide.size(); ++c)
        wide[c] *= std::min(1.0, (area.width() - names) / rest);
    return wide;
}

void TablePicture::drawShapes(QPainter &painter) const
{
    painter.setPen(QPen(m_look.grid, 1));
    painter.drawLines(m_lines);
}

} // namespace

pictures::Picture pictures::table(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<TablePicture>(data, look, area);
}

} // namespace kith::ui
