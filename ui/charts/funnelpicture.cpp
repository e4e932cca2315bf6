// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartPoint;

namespace {

constexpr double TallestStep = 64;

/// Steps under each other, as wide as what reached them; between two of them the share that went on.
class FunnelPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    FunnelPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    QList<QRectF> m_bars;
    QList<QPolygonF> m_between;
};

FunnelPicture::FunnelPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    m_runsDown = true;
    const QList<ChartPoint> &points = data.series.first().points;
    const double line = heightOf(look.caption);
    double names = 0;
    double values = 0;
    double largest = 0;
    for (const ChartPoint &point : points) {
        names = std::max(names, widthOf(point.category, look.caption));
        values = std::max(values, widthOf(point.text, look.strong));
        largest = std::max(largest, point.value.value_or(0));
    }
    names = std::min(names, area.width() * (look.compact ? 0.34 : 0.3));
    values = std::min(values + 1, area.width() * 0.3);
    const QRectF room = area.adjusted(names + space::M, 0, -values - space::M, 0);
    const double step = std::min(TallestStep, area.height() / double(points.size()));
    const bool between = step >= line * 2.1;
    const double high = between ? step - line - space::XXS : step - space::XXS;
    for (int p = 0; p < points.size(); ++p) {
        const ChartPoint &point = points.at(p);
        const double top = area.top() + p * step;
        const double wide = largest > 0 ? std::max(2.0, point.value.value_or(0) / largest * room.width()) : 2;
        const QRectF bar(room.center().x() - wide / 2, top, wide, high);
        addFreeText({area.left(), top, names, high}, point.category, look.caption, look.text,
                    Qt::AlignRight | Qt::AlignVCenter);
        addFreeText({area.right() - values, top, values, high}, point.text, look.strong, look.text,
                    Qt::AlignLeft | Qt::AlignVCenter);
        addMark(0, p, QRectF(room.left(), top, room.width(), high));
        m_bars += bar;
        if (p > 0 && between && !point.note.isEmpty()) {
            const QString said =
                tr("%1 go on", "share of the step before that reached this one").arg(point.note);
            addFreeText({room.left(), top - line - space::XXS, room.width(), line},
                        look.compact ? point.note : said, look.caption, look.text, Qt::AlignCenter);
        } else if (p > 0 && !point.note.isEmpty()) {
            const double width = widthOf(point.note, look.caption) + 1;
            const bool inside = width + space::S < wide;
            addFreeText(inside ? bar : QRectF(bar.right() + space::XS, top, width, high), point.note,
                        look.caption, inside ? look.textOn(look.series(0)) : look.muted, Qt::AlignCenter);
        }
    }
    for (int p = 0; p + 1 < m_bars.size(); ++p)
        m_between += QPolygonF{m_bars.at(p).bottomLeft(), m_bars.at(p).bottomRight(),
                               m_bars.at(p + 1).topRight(), m_bars.at(p + 1).topLeft()};
    for (QRectF &bar : m_bars)
        bar = mirrored(bar);
    for (QPolygonF &shape : m_between) {
        for (QPointF &corner : shape)
            corner = mirrored(corner);
    }
}

void FunnelPicture::drawShapes(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.raised);
    for (const QPolygonF &shape : m_between)
        painter.drawPolygon(shape);
    painter.setBrush(m_look.series(0));
    for (const QRectF &bar : m_bars)
        painter.drawRect(bar);
}

} // namespace

pictures::Picture pictures::funnel(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    if (data.series.size() != 1)
        return bars(data, look, area);
    return std::make_unique<FunnelPicture>(data, look, area);
}

} // namespace kith::ui
