// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QGraphicsScene>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QValueAxis;

namespace kith::ui {

/// What Qt Charts draws: the series. Where the plot lies, its grid and every text are ours, so that
/// nothing is cut off or laid over something else.
class PlotPicture : public ChartPicture
{
protected:
    PlotPicture(const items::ChartData &data, const ChartLook &look, const QRectF &area);

    void drawShapes(QPainter &painter) const override;

    QChart &chart() { return *m_chart; }
    /// The room for the series, in a window that reads from left to right.
    void setPlot(const QRectF &plot);
    const QRectF &plot() const { return m_plot; }
    /// From `low` to `high`, without texts and lines.
    QValueAxis *addAxis(Qt::Alignment side, double low, double high);
    /// A line behind the series, in a window that reads from left to right.
    void addGridLine(const QPointF &from, const QPointF &to);
    /// What is drawn at the edge of the plot is not cut there: `pixels` more room around it.
    void widenPlot(double pixels);
    void add(QAbstractSeries *series, std::initializer_list<QAbstractAxis *> axes);

private:
    mutable QGraphicsScene m_scene;
    QChart *m_chart; ///< of the scene
    QRectF m_plot;
    QList<QLineF> m_grid;
};

} // namespace kith::ui
