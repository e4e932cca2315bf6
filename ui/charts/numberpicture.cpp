// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartPoint;

namespace {

constexpr double LargestNumber = 44;
constexpr double SmallestNumber = 15;

/// As large as it fits.
QFont fitting(QFont font, const QString &text, double width, double height,
              double (*widthOf)(const QString &, const QFont &))
{
    double size = std::clamp(height, SmallestNumber, LargestNumber);
    font.setBold(true);
    while (size > SmallestNumber) {
        font.setPixelSize(int(size));
        if (widthOf(text, font) <= width)
            return font;
        size -= 1;
    }
    font.setPixelSize(int(SmallestNumber));
    return font;
}

class NumberPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    NumberPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    QColor trendColor() const
    {
        return m_data.trend > 0 ? m_look.good : m_data.trend < 0 ? m_look.bad : m_look.muted;
    }

    QRectF m_arrow;
    QPolygonF m_spark;
    bool m_isUp = true;
};

NumberPicture::NumberPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    addMark(0, 0, area);
    const double line = heightOf(look.caption);
    const bool known = !data.isEmpty();
    const ChartPoint point = data.series.isEmpty() || data.series.first().points.isEmpty()
                                 ? ChartPoint()
                                 : data.series.first().points.first();
    const QString value = known ? data.total : u"—"_s;
    QRectF room = area;
    if (data.spark.size() > 1 && area.height() > line * 5) {
        const double high = std::min(area.height() * 0.3, 72.0);
        const QRectF box(area.left() + 3, area.bottom() - high, area.width() - 6, high - 4);
        const auto [low, top] = std::minmax_element(data.spark.cbegin(), data.spark.cend());
        const double least = std::min(0.0, *low);
        const double span = std::max(*top - least, 1e-9);
        QList<QPointF> path;
        for (int i = 0; i < data.spark.size(); ++i)
            path += QPointF(box.left() + box.width() * i / double(data.spark.size() - 1),
                            box.bottom() - (data.spark.at(i) - least) / span * box.height());
        for (const QPointF &at : thinned(path, box.width()))
            m_spark += mirrored(at);
        room.setBottom(box.top() - space::XS);
    }
    QString second = data.change;
    if (!known)
        second = !data.remarks.isEmpty() ? data.remarks.constFirst()
                 : data.n > 0            ? tr("The records hold no values for this.")
                                         : tr("Not known: there is nothing to count.");
    const bool counts = !look.compact && room.height() > line * 6;
    // What has no room on one line goes on on a second one.
    const QStringList said =
        linesOf(second, look.caption, area.width() - 10 - space::XS, room.height() > line * 4 ? 2 : 1);
    second = said.value(0);
    const QString third = said.value(1);
    const double below =
        (second.isEmpty() ? 0 : line + space::XS) + (third.isEmpty() ? 0 : line) + (counts ? line : 0);
    const QFont font = fitting(look.heading, value, area.width(), (room.height() - below) * 0.62, &widthOf);
    const double high = heightOf(font);
    double y = room.top() + std::max(0.0, (room.height() - below - high) / 2);
    addText({area.left(), y, area.width(), high}, value, font, look.text, Qt::AlignLeft | Qt::AlignVCenter);
    y += high + space::XXS;
    double left = area.left();
    if (known && data.trend != 0 && point.before && point.value) {
        m_isUp = *point.value > *point.before;
        m_arrow = mirrored(QRectF(left, y + (line - 10) / 2, 10, 10));
        left += 10 + space::XS;
    }
    addText({left, y, area.right() - left, line}, second, look.caption, trendColor(),
            Qt::AlignLeft | Qt::AlignVCenter);
    if (!third.isEmpty()) {
        y += line;
        addText({left, y, area.right() - left, line}, third, look.caption, trendColor(),
                Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (counts)
        addText({area.left(), y + (second.isEmpty() ? 0 : line + space::XS), area.width(), line},
                tr("%Ln record(s)", nullptr, int(data.n)), look.caption, look.muted,
                Qt::AlignLeft | Qt::AlignVCenter);
}

void NumberPicture::drawShapes(QPainter &painter) const
{
    if (!m_arrow.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(trendColor());
        const double tip = m_isUp ? m_arrow.top() + 1 : m_arrow.bottom() - 1;
        const double foot = m_isUp ? m_arrow.bottom() - 1 : m_arrow.top() + 1;
        painter.drawPolygon(
            QPolygonF{{m_arrow.left(), foot}, {m_arrow.center().x(), tip}, {m_arrow.right(), foot}});
    }
    if (m_spark.size() < 2)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.series(0), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(m_spark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.series(0));
    painter.drawEllipse(m_spark.last(), 3, 3);
}

/// What is reached of a goal, along half a circle; what goes beyond it is said in words.
class GaugePicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    GaugePicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    QRectF m_circle;
    double m_share = 0;
    double m_thick = 14;
};

GaugePicture::GaugePicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    addMark(0, 0, area);
    const double line = heightOf(look.caption);
    const double value = data.series.first().points.first().value.value_or(0);
    const double target = data.target.value_or(0);
    m_share = target > 0 ? value / target : 0;
    const double below = line * 2 + space::S;
    constexpr double largest = 130;
    const double radius =
        std::max(20.0, std::min({area.width() / 2 - 4, area.height() - below - 4, largest}));
    m_thick = std::clamp(radius * 0.2, 8.0, 26.0);
    const QPointF centre(area.center().x(), area.top() + (area.height() - below - radius) / 2 + radius);
    m_circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
                   .adjusted(m_thick / 2, m_thick / 2, -m_thick / 2, -m_thick / 2);
    const QString percent =
        target > 0 ? tr("%1 %", "percent").arg(QLocale().toString(m_share * 100, 'f', 0)) : u"—"_s;
    const double inner = (radius - m_thick) * 1.5;
    const QFont font = fitting(look.heading, percent, inner, radius * 0.42, &widthOf);
    const double high = heightOf(font);
    addText({centre.x() - inner / 2, centre.y() - high - 2, inner, high}, percent, font, look.text,
            Qt::AlignCenter);
    const QString said =
        target > 0 ? tr("%1 of %2", "reached of goal").arg(data.total, shortText(target)) : data.total;
    addText({area.left(), centre.y() + space::XS, area.width(), line}, said, look.caption, look.text,
            Qt::AlignCenter);
    QString state = tr("No goal is set.");
    if (target > 0)
        state = value >= target ? tr("Goal reached") : tr("%1 to go").arg(shortText(target - value));
    addText({area.left(), centre.y() + space::XS + line, area.width(), line}, state, look.caption,
            target > 0 && value >= target ? look.good : look.muted, Qt::AlignCenter);
}

void GaugePicture::drawShapes(QPainter &painter) const
{
    constexpr int whole = 180 * 16;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.grid, m_thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(m_circle, 0, whole);
    const int reached = int(std::lround(std::clamp(m_share, 0.0, 1.0) * whole));
    painter.setPen(QPen(m_share >= 1 ? m_look.good : m_look.series(0), m_thick, Qt::SolidLine, Qt::FlatCap));
    if (reached > 0)
        painter.drawArc(m_circle, m_look.rightToLeft ? 0 : whole, m_look.rightToLeft ? reached : -reached);
}

} // namespace

pictures::Picture pictures::number(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<NumberPicture>(data, look, area);
}

pictures::Picture pictures::gauge(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<GaugePicture>(data, look, area);
}

} // namespace kith::ui
