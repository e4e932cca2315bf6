// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPicture>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace kith::ui {

/// A text in a picture, as it was placed.
struct ChartText
{
    QRectF rect;
    QString shown; ///< with "…" where there is no room
    QString full;
    QFont font;
    QColor color;
    Qt::Alignment align;
};

/// What tells a series in a legend: its colour, or its sign.
struct ChartSwatch
{
    QPointF at;
    QColor color;
    int series = 0;
    bool isSign = false;
};

/// A chart that is laid out and drawn, and waits to be put somewhere: shapes and texts, no pixels. What Qt
/// Charts makes lives in the GUI thread; this is painted by any thread, by one at a time.
struct ChartDrawing
{
    static constexpr double SwatchSize = 10;

    QPicture shapes;
    QList<ChartSwatch> swatches;
    QList<ChartText> texts;

    void draw(QPainter &painter) const;

    static void drawSwatches(QPainter &painter, const QList<ChartSwatch> &swatches);
    static void drawTexts(QPainter &painter, const QList<ChartText> &texts);
    /// A dot, square, triangle …: what series are told apart by besides their colour.
    static void drawSign(QPainter &painter, const QPointF &at, double size, int series);
};

} // namespace kith::ui
