// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/charts/plotpicture.h"
#include "ui/parts/metrics.h"

#include <QLocale>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace kith::ui {

using items::ChartData;
using items::ChartPoint;

namespace {

constexpr double ScatterTickRoom = 38;
constexpr double DotSize = 10;

class ScatterPicture final : public PlotPicture
{
public:
    ScatterPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

private:
    QPointF onPlot(double x, double y) const;
    void addDots();
    void nameDots();
    void labelAxes();

    ChartScale m_across;
};

ScatterPicture::ScatterPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : PlotPicture(data, look, area)
{
    const double line = heightOf(look.caption);
    QRectF room = area;
    if (data.series.size() > 1) {
        QStringList names;
        QList<QColor> colours;
        for (int s = 0; s < data.series.size(); ++s) {
            names += data.series.at(s).name;
            colours += look.series(s);
        }
        room.setTop(room.top() + addLegend(room, names, colours, true));
    }
    double low = 0;
    double high = 0;
    double most = 0;
    double least = 0;
    for (const auto &series : data.series) {
        for (const ChartPoint &point : series.points) {
            if (!point.value)
                continue;
            low = std::min(low, *point.value);
            high = std::max(high, *point.value);
            most = std::max(most, point.x.value_or(double(point.n)));
            least = std::min(least, point.x.value_or(double(point.n)));
        }
    }
    // What is measured is said above its axis, so that no text has to lie on its side.
    addFreeText({room.left(), room.top(), room.width(), line}, data.title, look.caption, look.muted,
                Qt::AlignLeft | Qt::AlignVCenter);
    room.setTop(room.top() + line + space::S);
    room.setBottom(room.bottom() - 2 * line - space::S);
    m_scale = ChartScale::over(low, high, std::max(3, int(room.height() / ScatterTickRoom)), true, false);
    m_across = ChartScale::over(least, most, std::max(2, int(room.width() / 90)), true, true);
    double widest = 0;
    for (const double tick : m_scale->ticks())
        widest = std::max(widest, widthOf(tickText(tick), look.caption));
    room.adjust(widest + space::S, 0, -space::L, 0);
    if (room.width() < 20)
        room.setWidth(20);
    setPlot(room);
    addDots();
    labelAxes();
    nameDots();
}

QPointF ScatterPicture::onPlot(double x, double y) const
{
    return {plot().left() + m_across.share(x) * plot().width(),
            plot().bottom() - m_scale->share(y) * plot().height()};
}

void ScatterPicture::addDots()
{
    const bool turned = m_look.rightToLeft;
    const double over = DotSize / plot().width() * (m_across.high - m_across.low);
    const double above = DotSize / plot().height() * (m_scale->high - m_scale->low);
    widenPlot(DotSize);
    QValueAxis *x = addAxis(Qt::AlignBottom, (turned ? -m_across.high : m_across.low) - over,
                            (turned ? -m_across.low : m_across.high) + over);
    QValueAxis *y = addAxis(Qt::AlignLeft, m_scale->low - above, m_scale->high + above);
    constexpr std::array shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                QScatterSeries::MarkerShapeTriangle,
                                QScatterSeries::MarkerShapeRotatedRectangle};
    for (int s = 0; s < m_data.series.size(); ++s) {
        auto *dots = new QScatterSeries;
        dots->setMarkerShape(shapes.at(std::size_t(s) % shapes.size()));
        dots->setMarkerSize(DotSize);
        dots->setBrush(m_look.series(s));
        dots->setPen(QPen(m_look.ground, 1));
        for (int p = 0; p < m_data.series.at(s).points.size(); ++p) {
            const ChartPoint &point = m_data.series.at(s).points.at(p);
            if (!point.value)
                continue;
            const double across = point.x.value_or(double(point.n));
            dots->append(turned ? -across : across, *point.value);
            const QPointF at = onPlot(across, *point.value);
            addMark(s, p, QRectF(at.x() - DotSize / 2, at.y() - DotSize / 2, DotSize, DotSize), true);
        }
        add(dots, {x, y});
    }
}

/// The largest first; who has no room says its name when pointed at.
void ScatterPicture::nameDots()
{
    const double line = heightOf(m_look.caption);
    QList<QRectF> taken;
    for (const ChartMark &mark : std::as_const(m_marks))
        taken += mirrored(mark.rect);
    for (const ChartMark &mark : std::as_const(m_marks)) {
        const ChartPoint &point = m_data.series.at(mark.series).points.at(mark.point);
        const QRectF dot = mirrored(mark.rect);
        const double width = widthOf(point.category, m_look.caption) + 1;
        const std::array places{
            QRectF(dot.right() + space::XXS, dot.center().y() - line / 2, width, line),
            QRectF(dot.left() - space::XXS - width, dot.center().y() - line / 2, width, line),
            QRectF(dot.center().x() - width / 2, dot.top() - line, width, line),
            QRectF(dot.center().x() - width / 2, dot.bottom(), width, line),
            QRectF(dot.right(), dot.top() - line + space::XXS, width, line)};
        for (const QRectF &place : places) {
            const bool inside = plot().adjusted(0, -line, space::L, 0).contains(place);
            if (!inside || std::any_of(taken.cbegin(), taken.cend(), [&place, &dot](const QRectF &other) {
                    return other != dot && other.intersects(place);
                }))
                continue;
            addFreeText(place, point.category, m_look.caption, m_look.text, Qt::AlignCenter);
            taken += place;
            break;
        }
    }
}

void ScatterPicture::labelAxes()
{
    const double line = heightOf(m_look.caption);
    for (const double tick : m_scale->ticks()) {
        const QString text = tickText(tick);
        addGridLine({plot().left(), onPlot(0, tick).y()}, {plot().right(), onPlot(0, tick).y()});
        const double width = widthOf(text, m_look.caption) + 1;
        addFreeText({plot().left() - space::S - width, onPlot(0, tick).y() - line / 2, width, line}, text,
                    m_look.caption, m_look.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double tick : m_across.ticks()) {
        const QString text = domain::metricShortText(domain::MetricUnit::Number, tick, QString(), QLocale());
        addGridLine({onPlot(tick, 0).x(), plot().top()}, {onPlot(tick, 0).x(), plot().bottom()});
        const double width = widthOf(text, m_look.caption) + 1;
        addFreeText({onPlot(tick, 0).x() - width / 2, plot().bottom() + space::XS, width, line}, text,
                    m_look.caption, m_look.muted, Qt::AlignCenter);
    }
    addFreeText({plot().left(), plot().bottom() + space::XS + line, plot().width(), line}, m_data.xTitle,
                m_look.caption, m_look.muted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

pictures::Picture pictures::scatter(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<ScatterPicture>(data, look, area);
}

} // namespace kith::ui
