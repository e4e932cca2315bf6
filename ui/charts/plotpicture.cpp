// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotpicture.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

namespace kith::ui {

PlotPicture::PlotPicture(const items::ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area), m_chart(new QChart)
{
    m_scene.setSceneRect(area);
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setGeometry(area);
}

void PlotPicture::setPlot(const QRectF &plot)
{
    m_plot = plot;
    m_chart->setPlotArea(mirrored(plot).translated(-m_area.topLeft()));
}

QValueAxis *PlotPicture::addAxis(Qt::Alignment side, double low, double high)
{
    auto *axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void PlotPicture::addGridLine(const QPointF &from, const QPointF &to)
{
    m_grid += QLineF(mirrored(from), mirrored(to));
}

void PlotPicture::widenPlot(double pixels)
{
    const QRectF wide = m_plot.adjusted(-pixels, -pixels, pixels, pixels);
    m_chart->setPlotArea(mirrored(wide).translated(-m_area.topLeft()));
}

void PlotPicture::add(QAbstractSeries *series, std::initializer_list<QAbstractAxis *> axes)
{
    m_chart->addSeries(series);
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void PlotPicture::drawShapes(QPainter &painter) const
{
    painter.setPen(QPen(m_look.grid, 1));
    painter.drawLines(m_grid);
    m_scene.render(&painter, m_area, m_area, Qt::IgnoreAspectRatio);
}

} // namespace kith::ui
