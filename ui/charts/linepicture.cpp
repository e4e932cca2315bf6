// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/charts/plotpicture.h"
#include "ui/parts/metrics.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;

namespace {

constexpr double LineTickRoom = 38;
constexpr int MostSigns = 40; ///< more would be a chain of dots
constexpr double Sign = 7;
constexpr double NarrowRange = 0.6; ///< a line may leave zero out where all values lie above this share

class LinePicture final : public PlotPicture
{
public:
    LinePicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    struct End
    {
        int series = 0;
        double y = 0;
    };
    struct Dot
    {
        QPointF at;
        QColor color;
        int series = 0;
    };

    int pointCount() const { return int(m_data.series.first().points.size()); }
    const QList<ChartPoint> &points(int series) const { return m_data.series.at(series).points; }
    void stack();
    void scaleOver(double height);
    void labelAxes(const QRectF &room);
    void labelEnds(double right);
    void labelPoints();
    int lastKnown() const; ///< of the first series; -1: none
    void addSeries();
    void addRun(int series, const QList<QPointF> &run, const QList<QPointF> &under);
    void addBefore(QAbstractAxis *x, QAbstractAxis *y);
    double plotX(int point) const { return m_look.rightToLeft ? pointCount() - 1 - point : point; }
    QPointF onPlot(int point, double value) const; ///< in a window that reads from left to right
    bool isEarlier(int series) const { return m_data.comparesPeriods && series > 0; }
    /// The compared period in the colour of its own period, but faint.
    QColor color(int series) const
    {
        return isEarlier(series) ? m_look.faint(m_look.series(0)) : seriesColor(series);
    }

    bool m_isArea = false;
    bool m_stacked = false;
    QList<QList<std::optional<double>>> m_tops; ///< of each series and point
    QList<QList<double>> m_bottoms;
    QList<Dot> m_dots;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
};

LinePicture::LinePicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : PlotPicture(data, look, area), m_isArea(data.kind == ChartKind::Area)
{
    m_stacked = m_isArea && data.addsUp && data.series.size() > 1;
    stack();
    const double line = heightOf(look.caption);
    QRectF room = area;
    const bool many = data.series.size() > 1;
    double names = 0;
    for (const auto &series : data.series)
        names = std::max(names, widthOf(series.name, look.caption));
    // Names at the ends of the lines are read without looking them up.
    const bool direct = many && data.series.size() <= 6 && names <= area.width() * 0.25 &&
                        area.height() > double(data.series.size() + 2) * line * 1.4;
    const bool compared = !many && std::any_of(points(0).cbegin(), points(0).cend(),
                                               [](const ChartPoint &p) { return p.before.has_value(); });
    if (compared) {
        room.setTop(room.top() +
                    addLegend(room, {data.subtitle.isEmpty() ? data.title : data.subtitle, data.beforeTitle},
                              {color(0), look.faint(color(0))}, false));
    } else if (many && !direct) {
        QStringList all;
        QList<QColor> colours;
        for (int s = 0; s < data.series.size(); ++s) {
            all += data.series.at(s).name;
            colours += color(s);
        }
        room.setTop(room.top() + addLegend(room, all, colours, !m_isArea));
    } else {
        room.setTop(room.top() + line + space::XS);
    }
    room.setBottom(room.bottom() - line - space::XS);
    scaleOver(room.height());
    double ticks = 0;
    for (const double tick : m_scale->ticks())
        ticks = std::max(ticks, widthOf(tickText(tick), look.caption));
    room.setLeft(room.left() + ticks + space::S);
    const int last = lastKnown();
    const double lastWide =
        !many && last >= 0 ? widthOf(shortText(*m_tops.first().at(last)), look.caption) + space::XS : 0;
    room.setRight(room.right() - (direct ? names + space::M : lastWide + space::M));
    if (room.width() < 20)
        room.setWidth(20);
    setPlot(room);
    addSeries();
    labelAxes(room);
    if (direct)
        labelEnds(area.right());
    else if (!many)
        labelPoints();
}

void LinePicture::stack()
{
    QList<double> ground(pointCount(), 0);
    for (int s = 0; s < m_data.series.size(); ++s) {
        QList<std::optional<double>> tops;
        m_bottoms += ground;
        for (int p = 0; p < pointCount(); ++p) {
            const std::optional<double> &value = points(s).at(p).value;
            if (m_stacked) {
                ground[p] += value.value_or(0);
                tops += ground.at(p);
            } else {
                tops += value;
            }
        }
        m_tops += tops;
    }
}

void LinePicture::scaleOver(double height)
{
    bool any = false;
    double low = 0;
    double high = 0;
    const auto take = [&](double value) {
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    };
    for (int s = 0; s < m_tops.size(); ++s) {
        for (int p = 0; p < pointCount(); ++p) {
            if (m_tops.at(s).at(p))
                take(*m_tops.at(s).at(p));
            if (points(s).at(p).before)
                take(*points(s).at(p).before);
        }
    }
    const bool withZero = m_isArea || low <= 0 || low == high || low < high * NarrowRange;
    m_scale = ChartScale::over(low, high, std::max(3, int(height / LineTickRoom)), withZero,
                               m_data.unit == domain::MetricUnit::Count);
}

QPointF LinePicture::onPlot(int point, double value) const
{
    const double share = pointCount() > 1 ? point / double(pointCount() - 1) : 0.5;
    return {plot().left() + share * plot().width(),
            plot().bottom() - m_scale->share(value) * plot().height()};
}

void LinePicture::addSeries()
{
    const bool one = pointCount() == 1;
    m_x = addAxis(Qt::AlignBottom, one ? -0.5 : 0, one ? 0.5 : pointCount() - 1);
    m_y = addAxis(Qt::AlignLeft, m_scale->low, m_scale->high);
    addBefore(m_x, m_y);
    for (int s = 0; s < m_tops.size(); ++s) {
        QList<QPointF> run;
        QList<QPointF> under;
        for (int p = 0; p < pointCount(); ++p) {
            const std::optional<double> &top = m_tops.at(s).at(p);
            if (!top) {
                addRun(s, run, under);
                run.clear();
                under.clear();
                continue;
            }
            run += QPointF(plotX(p), *top);
            under += QPointF(plotX(p), m_bottoms.at(s).at(p));
            const QPointF at = onPlot(p, *top);
            addMark(s, p, QRectF(at.x() - 4, at.y() - 4, 8, 8), true);
            const bool alone =
                (p == 0 || !m_tops.at(s).at(p - 1)) && (p + 1 == pointCount() || !m_tops.at(s).at(p + 1));
            if ((pointCount() <= MostSigns && !m_stacked) || alone || p + 1 == pointCount())
                m_dots += {mirrored(at), color(s), s};
        }
        addRun(s, run, under);
    }
}

void LinePicture::addRun(int series, const QList<QPointF> &run, const QList<QPointF> &under)
{
    if (run.size() < 2)
        return;
    const auto inOrder = [this](QList<QPointF> all) {
        if (m_look.rightToLeft)
            std::reverse(all.begin(), all.end());
        return thinned(all, plot().width());
    };
    auto *upper = new QLineSeries;
    upper->replace(inOrder(run));
    const QPen pen(color(series), 2, isEarlier(series) ? Qt::DashLine : Qt::SolidLine,
                   isEarlier(series) ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (!m_isArea || isEarlier(series)) {
        upper->setPen(pen);
        add(upper, {m_x, m_y});
        return;
    }
    auto *lower = new QLineSeries;
    lower->replace(inOrder(under));
    auto *filled = new QAreaSeries(upper, lower);
    upper->setParent(filled);
    lower->setParent(filled);
    QColor fill = color(series);
    fill.setAlphaF(m_stacked ? 0.75F : 0.22F);
    filled->setBrush(fill);
    filled->setPen(m_stacked ? QPen(m_look.ground, 1) : pen);
    add(filled, {m_x, m_y});
}

void LinePicture::addBefore(QAbstractAxis *x, QAbstractAxis *y)
{
    if (m_data.series.size() != 1)
        return;
    QList<QPointF> run;
    for (int p = 0; p < pointCount(); ++p) {
        if (points(0).at(p).before)
            run += QPointF(plotX(p), *points(0).at(p).before);
    }
    if (run.size() < 2)
        return;
    auto *line = new QLineSeries;
    line->replace(run);
    line->setPen(QPen(m_look.faint(color(0)), 2, Qt::DashLine, Qt::FlatCap));
    add(line, {x, y});
}

void LinePicture::labelAxes(const QRectF &room)
{
    const double line = heightOf(m_look.caption);
    for (const double tick : m_scale->ticks()) {
        const QString text = tickText(tick);
        addGridLine({room.left(), onPlot(0, tick).y()}, {room.right(), onPlot(0, tick).y()});
        const double width = widthOf(text, m_look.caption) + 1;
        addFreeText({room.left() - space::S - width, onPlot(0, tick).y() - line / 2, width, line}, text,
                    m_look.caption, m_look.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    double widest = 0;
    const int looked = std::min(pointCount(), 400);
    for (int p = 0; p < looked; ++p)
        widest = std::max(widest, widthOf(points(0).at(p).category, m_look.caption));
    widest = std::min(widest, room.width() / 2);
    const double slot = pointCount() > 1 ? room.width() / (pointCount() - 1) : room.width();
    const int step = std::max(1, int(std::ceil((widest + space::M) / slot)));
    for (int p = 0; p < pointCount(); p += step) {
        const QString &text = points(0).at(p).category;
        const double width = std::min(widthOf(text, m_look.caption), widest) + 1;
        const double left =
            std::clamp(onPlot(p, m_scale->low).x() - width / 2, m_area.left(), m_area.right() - width);
        addFreeText({left, room.bottom() + space::XS, width, line}, text, m_look.caption, m_look.text,
                    Qt::AlignCenter);
    }
}

void LinePicture::labelEnds(double right)
{
    QList<End> ends;
    for (int s = 0; s < m_tops.size(); ++s) {
        for (int p = pointCount() - 1; p >= 0; --p) {
            if (!m_tops.at(s).at(p))
                continue;
            const double middle =
                m_stacked ? (*m_tops.at(s).at(p) + m_bottoms.at(s).at(p)) / 2 : *m_tops.at(s).at(p);
            ends += {s, onPlot(p, middle).y()};
            break;
        }
    }
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    const double line = heightOf(m_look.caption);
    double next = plot().top() - line / 2;
    for (End &end : ends) {
        end.y = std::max(end.y, next + line / 2);
        next = end.y + line / 2;
    }
    double most = plot().bottom() + line / 2;
    for (int i = int(ends.size()) - 1; i >= 0; --i) {
        ends[i].y = std::min(ends.at(i).y, most - line / 2);
        most = ends.at(i).y - line / 2;
    }
    for (const End &end : std::as_const(ends))
        addFreeText({plot().right() + space::S, end.y - line / 2, right - plot().right() - space::S, line},
                    m_data.series.at(end.series).name, m_look.caption, m_look.text,
                    Qt::AlignLeft | Qt::AlignVCenter);
}

void LinePicture::labelPoints()
{
    const double line = heightOf(m_look.caption);
    const double slot = plot().width() / std::max(1, pointCount() - 1);
    double widest = 0;
    for (int p = 0; p < std::min(pointCount(), MostSigns); ++p) {
        if (m_tops.first().at(p))
            widest = std::max(widest, widthOf(shortText(*m_tops.first().at(p)), m_look.caption));
    }
    // Each where there is room above it; else the last, beside its point, where no line goes.
    const bool all = pointCount() <= MostSigns && widest + space::XS <= slot;
    const int last = lastKnown();
    for (int p = all ? 0 : std::max(0, last); p <= last; ++p) {
        const std::optional<double> &value = m_tops.first().at(p);
        if (!value)
            continue;
        const QString text = shortText(*value);
        const double width = widthOf(text, m_look.caption) + 1;
        const QPointF at = onPlot(p, *value);
        if (p == last)
            addFreeText({at.x() + space::S, at.y() - line / 2, width, line}, text, m_look.caption,
                        m_look.text, Qt::AlignLeft | Qt::AlignVCenter);
        else
            addFreeText({std::max(plot().left(), at.x() - width / 2), at.y() - line - space::XS, width, line},
                        text, m_look.caption, m_look.text, Qt::AlignCenter);
    }
}

int LinePicture::lastKnown() const
{
    int last = pointCount() - 1;
    while (last >= 0 && !m_tops.first().at(last))
        --last;
    return last;
}

void LinePicture::drawShapes(QPainter &painter) const
{
    PlotPicture::drawShapes(painter);
    if (m_scale->low <= 0) {
        painter.setPen(QPen(m_look.axis, 1));
        painter.drawLine(mirrored(QPointF(plot().left(), onPlot(0, 0).y())),
                         mirrored(QPointF(plot().right(), onPlot(0, 0).y())));
    }
    for (const Dot &dot : m_dots) {
        painter.setPen(QPen(m_look.ground, 1));
        painter.setBrush(dot.color);
        drawSign(painter, dot.at, Sign + 1, dot.series);
    }
}

} // namespace

pictures::Picture pictures::lines(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<LinePicture>(data, look, area);
}

} // namespace kith::ui
