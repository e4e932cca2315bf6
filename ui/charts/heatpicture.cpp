// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/parts/metrics.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartPoint;

namespace {

/// A grid: the groups down, the groups within them across.
class HeatPicture final : public ChartPicture
{
public:
    HeatPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    struct Cell
    {
        QRectF rect;
        QColor color;
        bool isKnown = true;
    };
    void addCells(const QRectF &grid, double least, double most);
    void addKey(const QRectF &place, double least, double most);

    QList<Cell> m_cells;
    QList<Cell> m_key;
};

HeatPicture::HeatPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    m_runsDown = true;
    const double line = heightOf(look.caption);
    const QList<ChartPoint> &first = data.series.first().points;
    double names = 0;
    double least = 0;
    double most = 0;
    for (const ChartPoint &point : first)
        names = std::max(names, widthOf(point.category, look.caption));
    for (const auto &series : data.series) {
        for (const ChartPoint &point : series.points) {
            least = std::min(least, point.value.value_or(0));
            most = std::max(most, point.value.value_or(0));
        }
    }
    names = std::min(names, area.width() * 0.3);
    const double key = look.compact || area.height() < line * 8 ? 0 : line + space::S;
    QRectF grid = area.adjusted(names + space::S, line + space::XS, 0, -key);
    grid.setHeight(std::min(grid.height(), 44.0 * double(first.size())));
    const double row = grid.height() / double(first.size());
    const double column = grid.width() / double(data.series.size());
    const int rowStep = std::max(1, int(std::ceil(line / row)));
    for (int p = 0; p < first.size(); p += rowStep)
        addText({area.left(), grid.top() + p * row + (row - line) / 2, names, line}, first.at(p).category,
                look.caption, look.text, Qt::AlignRight | Qt::AlignVCenter);
    double widest = 0;
    for (const auto &series : data.series)
        widest = std::max(widest, widthOf(series.name, look.caption));
    const int columnStep = std::max(1, int(std::ceil((std::min(widest, 90.0) + space::XS) / column)));
    for (int s = 0; s < data.series.size(); s += columnStep) {
        const double width =
            std::min(column * columnStep - space::XXS, grid.right() - (grid.left() + s * column));
        addText({grid.left() + s * column, area.top(), columnStep > 1 ? width : column, line},
                data.series.at(s).name, look.caption, look.text,
                (columnStep > 1 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    }
    addCells(grid, least, most);
    if (key > 0)
        addKey({grid.left(), grid.bottom() + space::S, grid.width(), line}, least, most);
}

void HeatPicture::addCells(const QRectF &grid, double least, double most)
{
    const double row = grid.height() / double(m_data.series.first().points.size());
    const double column = grid.width() / double(m_data.series.size());
    const double line = heightOf(m_look.caption);
    bool fits = row >= line;
    for (const auto &series : m_data.series) {
        for (const ChartPoint &point : series.points)
            fits = fits && (!point.value || widthOf(shortText(*point.value), m_look.caption) + 2 <= column);
    }
    for (int s = 0; s < m_data.series.size(); ++s) {
        for (int p = 0; p < m_data.series.at(s).points.size(); ++p) {
            const std::optional<double> &value = m_data.series.at(s).points.at(p).value;
            const QRectF place(grid.left() + s * column, grid.top() + p * row, column, row);
            const double share = value && most > least ? (*value - least) / (most - least) : 0;
            const QColor color = m_look.heat(share);
            m_cells += {mirrored(place.adjusted(0.75, 0.75, -0.75, -0.75)), color, value.has_value()};
            addMark(s, p, place);
            if (!fits)
                continue;
            if (!value)
                addText(place, u"—"_s, m_look.caption, m_look.muted, Qt::AlignCenter);
            else
                addText(place, shortText(*value), m_look.caption, m_look.textOn(color), Qt::AlignCenter);
        }
    }
}

void HeatPicture::addKey(const QRectF &place, double least, double most)
{
    constexpr int steps = 24;
    const QString low = shortText(least);
    const QString high = shortText(most);
    const double lowWide = widthOf(low, m_look.caption) + 1;
    const double highWide = widthOf(high, m_look.caption) + 1;
    const double bar = std::min(160.0, place.width() - lowWide - highWide - 2 * space::S);
    if (bar < 40)
        return;
    addText({place.left(), place.top(), lowWide, place.height()}, low, m_look.caption, m_look.muted,
            Qt::AlignLeft | Qt::AlignVCenter);
    const double left = place.left() + lowWide + space::S;
    for (int i = 0; i < steps; ++i)
        m_key += {mirrored(QRectF(left + bar * i / steps, place.center().y() - 4, bar / steps + 0.5, 8)),
                  m_look.heat(i / double(steps - 1)), true};
    addText({left + bar + space::S, place.top(), highWide, place.height()}, high, m_look.caption,
            m_look.muted, Qt::AlignLeft | Qt::AlignVCenter);
}

void HeatPicture::drawShapes(QPainter &painter) const
{
    for (const Cell &cell : m_cells) {
        painter.setPen(cell.isKnown ? QPen(Qt::NoPen) : QPen(m_look.grid, 1));
        painter.setBrush(cell.isKnown ? QBrush(cell.color) : QBrush(Qt::NoBrush));
        painter.drawRect(cell.rect);
    }
    painter.setPen(Qt::NoPen);
    for (const Cell &cell : m_key) {
        painter.setBrush(cell.color);
        painter.drawRect(cell.rect);
    }
}

} // namespace

pictures::Picture pictures::heatMap(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<HeatPicture>(data, look, area);
}

} // namespace kith::ui
