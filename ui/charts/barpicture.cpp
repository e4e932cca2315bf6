// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/charts/plotpicture.h"
#include "ui/parts/metrics.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;

namespace {

constexpr double ThickestBar = 56;
constexpr double TallestRow = 46;
constexpr double BarTickRoom = 38; ///< pixels between two lines of the grid, about

class BarPicture final : public PlotPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    BarPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    struct Set
    {
        int series = 0;
        bool isBefore = false;
        QColor color;
    };

    int pointCount() const { return int(m_data.series.first().points.size()); }
    const ChartPoint &point(int series, int at) const { return m_data.series.at(series).points.at(at); }
    std::optional<double> value(const Set &set, int at) const;
    void collect();
    void measure();
    bool areLabelsShort(const QRectF &room) const;
    void layOutRows(QRectF room);
    void layOutColumns(QRectF room);
    void addBars(int shown);
    double along(double value) const; ///< where a value lies on the plot
    QString valueText(const Set &set, int at) const;
    double widestValue() const;
    QRectF barAt(int set, int at, double from, double to) const;
    void mark(int set, int at, double from, double to);
    void labelBar(int set, int at, const QRectF &bar);
    void labelTotal(int at, double low, double high);
    void labelTicks();

    QList<Set> m_sets;
    bool m_stacked = false;
    bool m_isDown = false;   ///< rows under each other instead of columns
    bool m_labelled = false; ///< each bar says its value, the axis needs none
    bool m_exact = false;    ///< values in full
    double m_low = 0;
    double m_high = 0;
    double m_barWidth = 0.8; ///< share of a category's room
    int m_shown = 0;
};

BarPicture::BarPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : PlotPicture(data, look, area)
{
    m_stacked = data.kind == ChartKind::StackedBar && data.addsUp && data.series.size() > 1;
    collect();
    measure();
    QRectF room = area;
    if (m_sets.size() > 1) {
        QStringList names;
        QList<QColor> colours;
        for (const Set &set : std::as_const(m_sets)) {
            names += set.isBefore              ? data.beforeTitle
                     : data.series.size() > 1  ? data.series.at(set.series).name
                     : data.subtitle.isEmpty() ? data.title
                                               : data.subtitle;
            colours += set.color;
        }
        room.setTop(room.top() + addLegend(room, names, colours, false));
    }
    m_isDown = !data.isTimed && !areLabelsShort(room);
    m_runsDown = m_isDown;
    if (m_isDown)
        layOutRows(room);
    else
        layOutColumns(room);
}

std::optional<double> BarPicture::value(const Set &set, int at) const
{
    const ChartPoint &here = point(set.series, at);
    return set.isBefore ? here.before : here.value;
}

void BarPicture::collect()
{
    for (int s = 0; s < m_data.series.size(); ++s)
        m_sets +=
            Set{s, false, m_data.comparesPeriods && s > 0 ? m_look.faint(m_look.series(0)) : seriesColor(s)};
    const QList<ChartPoint> &points = m_data.series.first().points;
    const bool compared = std::any_of(points.cbegin(), points.cend(),
                                      [](const ChartPoint &one) { return one.before.has_value(); });
    if (m_data.series.size() == 1 && compared)
        m_sets += Set{0, true, m_look.faint(m_look.series(0))};
}

void BarPicture::measure()
{
    for (int p = 0; p < pointCount(); ++p) {
        double below = 0;
        double above = 0;
        for (const Set &set : std::as_const(m_sets)) {
            const double size = value(set, p).value_or(0);
            if (m_stacked)
                (size < 0 ? below : above) += size;
            else {
                below = std::min(below, size);
                above = std::max(above, size);
            }
        }
        m_low = std::min(m_low, below);
        m_high = std::max(m_high, above);
    }
}

bool BarPicture::areLabelsShort(const QRectF &room) const
{
    const double slot = (room.width() - 60) / std::max(1, pointCount());
    for (const ChartPoint &one : m_data.series.first().points) {
        if (widthOf(one.category, m_look.caption) + space::S > slot)
            return false;
    }
    return true;
}

QString BarPicture::valueText(const Set &set, int at) const
{
    const ChartPoint &here = point(set.series, at);
    if (m_exact)
        return set.isBefore ? here.beforeText : here.text;
    const std::optional<double> number = value(set, at);
    return number ? shortText(*number) : u"—"_s;
}

double BarPicture::widestValue() const
{
    double widest = 0;
    for (int p = 0; p < pointCount(); ++p) {
        if (m_stacked) {
            double sum = 0;
            for (const Set &set : m_sets)
                sum += value(set, p).value_or(0);
            widest = std::max(widest, widthOf(shortText(sum), m_look.caption));
            continue;
        }
        for (const Set &set : m_sets)
            widest = std::max(widest, widthOf(valueText(set, p), m_look.caption));
    }
    return widest;
}

void BarPicture::layOutRows(QRectF room)
{
    const double line = heightOf(m_look.caption);
    const double leastRow = m_stacked ? line + 2 : std::max(line + 2, double(m_sets.size()) * 7 + 4);
    m_shown = std::clamp(int(room.height() / leastRow), 1, pointCount());
    if (m_shown < pointCount()) {
        m_shown = std::max(1, int((room.height() - line) / leastRow));
        addText({room.left(), room.bottom() - line, room.width(), line},
                tr("%n more in the table", nullptr, pointCount() - m_shown), m_look.caption, m_look.muted,
                Qt::AlignLeft | Qt::AlignVCenter);
        room.setBottom(room.bottom() - line - space::XXS);
    }
    const double row =
        std::min(room.height() / m_shown,
                 m_stacked ? TallestRow : std::max(TallestRow, double(m_sets.size()) * line * 1.4));
    room.setHeight(row * m_shown);
    m_barWidth = row > 20 ? 0.72 : 0.86;
    m_labelled = m_stacked || row * m_barWidth / double(m_sets.size()) >= line * 0.95;
    m_exact = true;
    if (widestValue() > room.width() * (m_low < 0 ? 0.16 : 0.24))
        m_exact = false;
    if (!m_labelled)
        room.setBottom(room.bottom() - line - space::XS);

    double widest = 0;
    for (int p = 0; p < m_shown; ++p)
        widest = std::max(widest, widthOf(point(0, p).category, m_look.caption));
    const double values = m_labelled ? widestValue() + space::S : space::L;
    // Names give way before bars do.
    constexpr double leastBars = 40;
    const double left = room.width() - values * (m_low < 0 ? 2 : 1) - leastBars;
    const double names =
        std::min({widest, room.width() * (m_look.compact ? 0.42 : 0.36), std::max(left, room.width() * 0.2)});
    QRectF plot = room.adjusted(names + space::S, 0, -values, 0);
    if (m_low < 0)
        plot.setLeft(plot.left() + values);
    if (plot.width() < 20)
        plot.setWidth(20);
    if (m_labelled)
        m_scale = ChartScale{m_low, m_high > m_low ? m_high : m_low + 1, 0};
    else
        m_scale = ChartScale::over(m_low, m_high, std::max(2, int(plot.width() / 80)), true,
                                   m_data.unit == domain::MetricUnit::Count);
    setPlot(plot);
    for (int p = 0; p < m_shown; ++p)
        addText({room.left(), plot.top() + p * plot.height() / m_shown, names, plot.height() / m_shown},
                point(0, p).category, m_look.caption, m_look.text, Qt::AlignRight | Qt::AlignVCenter);
    addBars(m_shown);
    if (!m_labelled)
        labelTicks();
}

void BarPicture::layOutColumns(QRectF room)
{
    m_shown = pointCount();
    const double line = heightOf(m_look.caption);
    room.setBottom(room.bottom() - line - space::XS);
    room.setTop(room.top() + line + space::XXS);
    if (m_low < 0)
        room.setBottom(room.bottom() - line);
    const int sets = m_stacked ? 1 : int(m_sets.size());
    m_exact = true;
    const double slotOfAll = room.width() / m_shown;
    // Side by side, a label has the width of its bar; alone, that of all its room.
    const double labelRoom = sets > 1 ? std::min(slotOfAll * 0.76 / sets, ThickestBar) : slotOfAll * 0.9;
    m_exact = widestValue() + space::XS <= labelRoom;
    m_labelled = widestValue() + space::XS <= labelRoom;
    if (m_labelled) {
        m_scale = ChartScale{m_low, m_high > m_low ? m_high : m_low + 1, 0};
    } else {
        m_scale = ChartScale::over(m_low, m_high, std::max(3, int(room.height() / BarTickRoom)), true,
                                   m_data.unit == domain::MetricUnit::Count);
        double widest = 0;
        for (const double tick : m_scale->ticks())
            widest = std::max(widest, widthOf(tickText(tick), m_look.caption));
        room.setLeft(room.left() + widest + space::S);
    }
    const double slot = room.width() / m_shown;
    m_barWidth = std::min(0.76, ThickestBar * (m_stacked ? 1 : double(m_sets.size())) / slot);
    setPlot(room);
    double widest = 0;
    for (const ChartPoint &one : m_data.series.first().points)
        widest = std::max(widest, widthOf(one.category, m_look.caption));
    // The first and the last may stand aside of their bars, to stay within the picture.
    widest = std::min(widest, room.width() / 2);
    const double aside = std::max({0.0, (widest - slot) / 2 - (room.left() - m_area.left()),
                                   (widest - slot) / 2 - (m_area.right() - room.right())});
    const int step = std::max(1, int(std::ceil((widest + aside + space::S) / slot)));
    const double below = room.bottom() + space::XS + (m_low < 0 ? line : 0);
    for (int p = 0; p < m_shown; p += step) {
        const double width = std::min(widthOf(point(0, p).category, m_look.caption) + 1,
                                      std::max(widest, slot * step - space::XS));
        const double middle = std::clamp(room.left() + (p + 0.5) * slot, m_area.left() + width / 2,
                                         std::max(m_area.left() + width / 2, m_area.right() - width / 2));
        addFreeText({middle - width / 2, below, width, line}, point(0, p).category, m_look.caption,
                    m_look.text, Qt::AlignCenter);
    }
    addBars(m_shown);
    if (!m_labelled)
        labelTicks();
}

double BarPicture::along(double value) const
{
    const double share = m_scale->share(value);
    return m_isDown ? plot().left() + share * plot().width() : plot().bottom() - share * plot().height();
}

QRectF BarPicture::barAt(int set, int at, double from, double to) const
{
    const double slot = (m_isDown ? plot().height() : plot().width()) / m_shown;
    const double all = slot * m_barWidth;
    const double thick = m_stacked ? all : all / double(m_sets.size());
    const double start = (m_isDown ? plot().top() : plot().left()) + at * slot + (slot - all) / 2 +
                         (m_stacked ? 0 : set * thick);
    const double a = along(std::min(from, to));
    const double b = along(std::max(from, to));
    return m_isDown ? QRectF(a, start, b - a, thick) : QRectF(start, b, thick, a - b);
}

void BarPicture::mark(int set, int at, double from, double to)
{
    const QRectF bar = barAt(set, at, from, to);
    QRectF hit = bar;
    constexpr double least = 8; // a small value can be pointed at too
    if (m_isDown && hit.width() < least)
        hit.setWidth(least);
    if (!m_isDown && hit.height() < least)
        hit.setTop(hit.bottom() - least);
    if (!m_sets.at(set).isBefore)
        addMark(m_sets.at(set).series, at, hit);
    if (m_stacked) {
        const QString text = valueText(m_sets.at(set), at);
        const bool fits = m_isDown ? widthOf(text, m_look.caption) + space::S <= bar.width() &&
                                         heightOf(m_look.caption) <= bar.height() + 1
                                   : widthOf(text, m_look.caption) + space::XXS <= bar.width() &&
                                         heightOf(m_look.caption) <= bar.height();
        if (fits && value(m_sets.at(set), at).value_or(0) != 0)
            addText(bar, text, m_look.caption, m_look.textOn(m_sets.at(set).color), Qt::AlignCenter);
    } else if (m_labelled) {
        labelBar(set, at, bar);
    }
}

void BarPicture::labelBar(int set, int at, const QRectF &bar)
{
    const bool negative = value(m_sets.at(set), at).value_or(0) < 0;
    const QString text = valueText(m_sets.at(set), at);
    const QColor color = m_sets.at(set).isBefore || !value(m_sets.at(set), at) ? m_look.muted : m_look.text;
    const double line = heightOf(m_look.caption);
    const double width = widthOf(text, m_look.caption) + 1;
    QRectF place;
    if (m_isDown)
        place = negative ? QRectF(bar.left() - space::XS - width, bar.top(), width, bar.height())
                         : QRectF(bar.right() + space::XS, bar.top(), width, bar.height());
    else
        place = negative ? QRectF(bar.center().x() - width / 2, bar.bottom() + 1, width, line)
                         : QRectF(bar.center().x() - width / 2, bar.top() - line - 1, width, line);
    addFreeText(place, text, m_look.caption, color, Qt::AlignCenter);
}

void BarPicture::labelTotal(int at, double low, double high)
{
    const QString text = shortText(low + high);
    const double width = widthOf(text, m_look.caption) + 1;
    const double line = heightOf(m_look.caption);
    const QRectF bar = barAt(0, at, 0, high);
    const QRectF place = m_isDown ? QRectF(bar.right() + space::XS, bar.top(), width, bar.height())
                                  : QRectF(bar.center().x() - width / 2, bar.top() - line - 1, width, line);
    addFreeText(place, text, m_look.caption, m_look.text, Qt::AlignCenter);
}

void BarPicture::labelTicks()
{
    const double line = heightOf(m_look.caption);
    for (const double tick : m_scale->ticks()) {
        const QString text = tickText(tick);
        const double width = widthOf(text, m_look.caption) + 1;
        const double place = along(tick);
        if (m_isDown)
            addGridLine({place, plot().top()}, {place, plot().bottom()});
        else
            addGridLine({plot().left(), place}, {plot().right(), place});
        if (m_isDown)
            addFreeText({place - width / 2, plot().bottom() + space::XS, width, line}, text, m_look.caption,
                        m_look.muted, Qt::AlignCenter);
        else
            addFreeText({plot().left() - space::S - width, place - line / 2, width, line}, text,
                        m_look.caption, m_look.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void BarPicture::addBars(int shown)
{
    const bool turned = m_look.rightToLeft;
    QAbstractBarSeries *series = nullptr;
    if (m_stacked)
        series = m_isDown ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                          : new QStackedBarSeries;
    else
        series = m_isDown ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    series->setBarWidth(m_barWidth);
    // Qt Charts counts rows from below, and knows only windows that read from left to right.
    const bool reversed = m_isDown || turned;
    const bool negated = m_isDown && turned;
    for (int i = 0; i < m_sets.size(); ++i) {
        const Set &set = m_sets.at(reversed && !m_stacked ? int(m_sets.size()) - 1 - i : i);
        auto *bars = new QBarSet(QString::number(i));
        for (int p = 0; p < shown; ++p) {
            const double size = value(set, reversed ? shown - 1 - p : p).value_or(0);
            bars->append(negated ? -size : size);
        }
        bars->setBrush(set.color);
        if (m_stacked)
            bars->setPen(QPen(m_look.ground, 1));
        else // a lighter bar has an edge that is seen as well as the others
            bars->setPen(set.isBefore ? QPen(m_look.series(set.series), 1) : QPen(Qt::NoPen));
        series->append(bars);
    }
    QStringList places;
    for (int p = 0; p < shown; ++p)
        places += QString::number(p);
    auto *categories = new QBarCategoryAxis;
    categories->append(places);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    chart().addAxis(categories, m_isDown ? Qt::AlignLeft : Qt::AlignBottom);
    QValueAxis *values =
        addAxis(m_isDown ? Qt::AlignBottom : Qt::AlignLeft, negated ? -m_scale->high : m_scale->low,
                negated ? -m_scale->low : m_scale->high);
    add(series, {categories, values});

    for (int p = 0; p < shown; ++p) {
        double below = 0;
        double above = 0;
        for (int s = 0; s < m_sets.size(); ++s) {
            const double size = value(m_sets.at(s), p).value_or(0);
            double &from = size < 0 ? below : above;
            mark(s, p, m_stacked ? from : 0, m_stacked ? from + size : size);
            from += size;
        }
        if (m_stacked && m_labelled)
            labelTotal(p, below, above);
    }
}

void BarPicture::drawShapes(QPainter &painter) const
{
    PlotPicture::drawShapes(painter);
    const double zero = along(0);
    painter.setPen(QPen(m_look.axis, 1));
    if (m_isDown)
        painter.drawLine(mirrored(QPointF(zero, plot().top())), mirrored(QPointF(zero, plot().bottom())));
    else
        painter.drawLine(mirrored(QPointF(plot().left(), zero)), mirrored(QPointF(plot().right(), zero)));
}

} // namespace

pictures::Picture pictures::bars(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<BarPicture>(data, look, area);
}

} // namespace kith::ui
