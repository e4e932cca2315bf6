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

/// What came and went between an opening and a closing value. Rows where there is no room for columns.
class WaterfallPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    WaterfallPicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    struct Bar
    {
        QRectF rect;
        QColor color;
    };
    const QList<ChartPoint> &points() const { return m_data.series.first().points; }
    bool fitsColumns() const;
    void layOut();
    QString valueText(int point) const;

    bool m_isDown = false;
    QList<Bar> m_bars;
    QList<QLineF> m_links;
    QList<QLineF> m_ground;
};

WaterfallPicture::WaterfallPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : ChartPicture(data, look, area)
{
    m_isDown = !fitsColumns();
    m_runsDown = m_isDown;
    layOut();
}

/// With its sign, so that nothing hangs on the colour.
QString WaterfallPicture::valueText(int point) const
{
    const ChartPoint &here = points().at(point);
    if (!here.value)
        return u"—"_s;
    const QString size = shortText(std::abs(*here.value));
    if (here.isTotal)
        return *here.value < 0 ? u"−"_s + size : size;
    return *here.value == 0 ? size : (*here.value < 0 ? u"−"_s : u"+"_s) + size;
}

bool WaterfallPicture::fitsColumns() const
{
    const double slot = m_area.width() / double(points().size());
    for (int p = 0; p < points().size(); ++p) {
        if (std::max(widthOf(points().at(p).category, m_look.caption),
                     widthOf(valueText(p), m_look.caption)) +
                space::XS >
            slot)
            return false;
    }
    return true;
}

void WaterfallPicture::layOut()
{
    const double line = heightOf(m_look.caption);
    const int count = int(points().size());
    QList<std::pair<double, double>> spans;
    double level = 0;
    double low = 0;
    double high = 0;
    double names = 0;
    double values = 0;
    for (int p = 0; p < count; ++p) {
        const double value = points().at(p).value.value_or(0);
        const double from = points().at(p).isTotal ? 0 : level;
        level = points().at(p).isTotal ? value : level + value;
        spans += {from, level};
        low = std::min({low, from, level});
        high = std::max({high, from, level});
        names = std::max(names, widthOf(points().at(p).category, m_look.caption));
        values = std::max(values, widthOf(valueText(p), m_look.caption));
    }
    m_scale = ChartScale{low, high > low ? high : low + 1, 0};
    names = std::min(names, m_area.width() * 0.36);
    QRectF plot = m_isDown ? m_area.adjusted(names + space::S, 0, -values - space::S, 0)
                           : m_area.adjusted(0, line + space::XXS, 0, -line - space::XS);
    if (m_isDown && low < 0)
        plot.setLeft(plot.left() + values + space::XS);
    if (m_isDown)
        plot.setHeight(std::min(plot.height(), 34.0 * count));
    const double slot = (m_isDown ? plot.height() : plot.width()) / count;
    const double thick = std::min(slot * 0.72, 64.0);
    const auto along = [&](double value) {
        return m_isDown ? plot.left() + m_scale->share(value) * plot.width()
                        : plot.bottom() - m_scale->share(value) * plot.height();
    };
    for (int p = 0; p < count; ++p) {
        const auto [from, to] = spans.at(p);
        const double a = along(std::min(from, to));
        const double b = along(std::max(from, to));
        const double start = (m_isDown ? plot.top() : plot.left()) + p * slot + (slot - thick) / 2;
        QRectF bar = m_isDown ? QRectF(a, start, std::max(1.0, b - a), thick)
                              : QRectF(start, b, thick, std::max(1.0, a - b));
        const double value = points().at(p).value.value_or(0);
        const QByteArray step = points().at(p).keys.value(0).toByteArray();
        const QColor color = points().at(p).isTotal ? m_look.series(7)
                             : step == "won"        ? m_look.good
                             : step == "lost"       ? m_look.bad
                             : value < 0            ? m_look.series(1)
                                                    : m_look.series(0);
        m_bars += {mirrored(bar), color};
        const QRectF cell = m_isDown ? QRectF(plot.left(), plot.top() + p * slot, plot.width(), slot)
                                     : QRectF(plot.left() + p * slot, plot.top(), slot, plot.height());
        addMark(0, p,
                m_isDown ? QRectF(bar.left() - 3, cell.top(), bar.width() + 6, slot)
                         : QRectF(bar.left(), bar.top() - 3, thick, bar.height() + 6));
        const QString text = valueText(p);
        const double width = widthOf(text, m_look.caption) + 1;
        if (m_isDown) {
            addFreeText({m_area.left(), cell.top(), names, slot}, points().at(p).category, m_look.caption,
                        m_look.text, Qt::AlignRight | Qt::AlignVCenter);
            addFreeText({bar.right() + space::XS, cell.top(), width, slot}, text, m_look.caption, m_look.text,
                        Qt::AlignCenter);
        } else {
            addFreeText({cell.left(), plot.bottom() + space::XS, slot, line}, points().at(p).category,
                        m_look.caption, m_look.text, Qt::AlignCenter);
            addFreeText({bar.center().x() - width / 2, bar.top() - line - 1, width, line}, text,
                        m_look.caption, m_look.text, Qt::AlignCenter);
        }
        if (p + 1 < count) {
            const double end = along(to);
            const double next = start + slot;
            m_links += m_isDown ? QLineF(mirrored(QPointF(end, start + thick)), mirrored(QPointF(end, next)))
                                : QLineF(mirrored(QPointF(start + thick, end)), mirrored(QPointF(next, end)));
        }
    }
    m_ground +=
        m_isDown
            ? QLineF(mirrored(QPointF(along(0), plot.top())), mirrored(QPointF(along(0), plot.bottom())))
            : QLineF(mirrored(QPointF(plot.left(), along(0))), mirrored(QPointF(plot.right(), along(0))));
}

void WaterfallPicture::drawShapes(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Bar &bar : m_bars) {
        painter.setBrush(bar.color);
        painter.drawRect(bar.rect);
    }
    painter.setPen(QPen(m_look.muted, 1, Qt::DotLine));
    painter.drawLines(m_links);
    painter.setPen(QPen(m_look.axis, 1));
    painter.drawLines(m_ground);
}

} // namespace

pictures::Picture pictures::waterfall(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    if (data.series.size() != 1)
        return bars(data, look, area);
    return std::make_unique<WaterfallPicture>(data, look, area);
}

} // namespace kith::ui
