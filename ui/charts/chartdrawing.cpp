// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace kith::ui {

void ChartDrawing::draw(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.drawPicture(QPointF(), shapes);
    drawSwatches(painter, swatches);
    drawTexts(painter, texts);
    painter.restore();
}

void ChartDrawing::drawSwatches(QPainter &painter, const QList<ChartSwatch> &swatches)
{
    for (const ChartSwatch &swatch : swatches) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatch.color);
        if (swatch.isSign)
            drawSign(painter, swatch.at, SwatchSize, swatch.series);
        else
            painter.drawRect(QRectF(swatch.at.x() - SwatchSize / 2, swatch.at.y() - SwatchSize / 2,
                                    SwatchSize, SwatchSize));
    }
}

void ChartDrawing::drawTexts(QPainter &painter, const QList<ChartText> &texts)
{
    for (const ChartText &text : texts) {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawText(text.rect,
                         int(text.align | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip),
                         text.shown);
    }
}

void ChartDrawing::drawSign(QPainter &painter, const QPointF &at, double size, int series)
{
    const double r = size / 2;
    switch (series % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r * 0.88, at.y() - r * 0.88, size * 0.88, size * 0.88));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.15},
                                      {at.x() + r * 1.1, at.y() + r * 0.85},
                                      {at.x() - r * 1.1, at.y() + r * 0.85}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.2},
                                      {at.x() + r * 1.2, at.y()},
                                      {at.x(), at.y() + r * 1.2},
                                      {at.x() - r * 1.2, at.y()}});
    }
}

} // namespace kith::ui
