// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"
#include "ui/charts/plotpicture.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using items::ChartData;
using items::ChartPoint;

namespace {

constexpr int MostSlices = 6;
constexpr double Hole = 0.55; ///< of the radius: there the whole is said

class PiePicture final : public PlotPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    PiePicture(const ChartData &data, const ChartLook &look, const QRectF &area);

protected:
    void drawShapes(QPainter &painter) const override;

private:
    void addSlices(const QRectF &square);
    void nameSlices(const QRectF &names, double row);

    QList<QRectF> m_swatches; ///< beside the names, for each slice
};

PiePicture::PiePicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : PlotPicture(data, look, area)
{
    m_runsDown = true;
    const QList<ChartPoint> &points = data.series.first().points;
    const double line = heightOf(look.caption);
    QFont bold = look.caption;
    bold.setBold(true);
    double widest = 0;
    double sum = 0;
    for (const ChartPoint &point : points) {
        widest = std::max(widest, widthOf(point.category, bold));
        sum += point.value.value_or(0);
    }
    const double size = std::min(area.height(), area.width() * 0.5);
    const double row = std::min(line * 2 + space::S, area.height() / double(points.size()));
    const double namesHigh = row * double(points.size());
    const double gap = space::L;
    const double namesWide = std::min(area.width() - size - gap, std::max(widest + 30, 170.0));
    const double all = size + gap + namesWide;
    const QRectF square(area.left() + (area.width() - all) / 2, area.center().y() - size / 2, size, size);
    setPlot(square);
    addSlices(square);
    nameSlices({square.right() + gap, area.center().y() - namesHigh / 2, namesWide, namesHigh}, row);
    const double inner = size * Hole * 0.9;
    const bool fits = widthOf(data.total, look.strong) <= inner;
    if (inner > 40)
        addText({square.center().x() - inner / 2, square.center().y() - line / 2, inner, line},
                fits ? data.total : shortText(sum), look.strong, look.text, Qt::AlignCenter);
}

void PiePicture::addSlices(const QRectF &square)
{
    const QList<ChartPoint> &points = m_data.series.first().points;
    auto *pie = new QPieSeries;
    pie->setPieSize(1);
    pie->setHoleSize(Hole);
    double sum = 0;
    for (int p = 0; p < points.size(); ++p)
        sum += points.at(p).value.value_or(0);
    if (m_look.rightToLeft) {
        pie->setPieStartAngle(360);
        pie->setPieEndAngle(0);
    }
    double angle = 90; // of QPainterPath: from three o'clock, against the clock
    const QRectF round = mirrored(square);
    const QRectF hole(round.center().x() - round.width() * Hole / 2,
                      round.center().y() - round.height() * Hole / 2, round.width() * Hole,
                      round.height() * Hole);
    for (int p = 0; p < points.size(); ++p) {
        const double value = points.at(p).value.value_or(0);
        auto *slice = new QPieSlice(points.at(p).category, value);
        slice->setBrush(m_look.series(p));
        slice->setPen(QPen(m_look.ground, 2));
        pie->append(slice);
        if (sum <= 0 || value <= 0)
            continue;
        const double span = (m_look.rightToLeft ? 360 : -360) * value / sum;
        QPainterPath path;
        path.arcMoveTo(round, angle);
        path.arcTo(round, angle, span);
        path.arcTo(hole, angle + span, -span);
        path.closeSubpath();
        m_marks += ChartMark{0, p, path.boundingRect(), path, false};
        angle += span;
    }
    add(pie, {});
}

void PiePicture::nameSlices(const QRectF &names, double row)
{
    const QList<ChartPoint> &points = m_data.series.first().points;
    const double line = heightOf(m_look.caption);
    constexpr double swatch = 10;
    for (int p = 0; p < points.size(); ++p) {
        const ChartPoint &point = points.at(p);
        const bool two = row >= line * 2;
        const double top = names.top() + p * row + (row - line * (two ? 2 : 1)) / 2;
        m_swatches += mirrored(QRectF(names.left(), top + (line - swatch) / 2, swatch, swatch));
        const double left = names.left() + swatch + space::S;
        QString value = point.text;
        if (!point.note.isEmpty()) {
            value = tr("%1 · %2", "value and share").arg(point.text, point.note);
            if (widthOf(value, m_look.caption) > names.right() - left && point.value)
                value = tr("%1 · %2", "value and share").arg(shortText(*point.value), point.note);
        }
        QFont name = m_look.caption;
        name.setBold(true);
        if (two) {
            addText({left, top, names.right() - left, line}, point.category, name, m_look.text,
                    Qt::AlignLeft | Qt::AlignVCenter);
            addText({left, top + line, names.right() - left, line}, value, m_look.caption, m_look.muted,
                    Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            const QString &brief = point.note.isEmpty() ? point.text : point.note;
            const double room = widthOf(brief, m_look.caption) + 1;
            addText({left, top, names.right() - left - room - space::S, line}, point.category, m_look.caption,
                    m_look.text, Qt::AlignLeft | Qt::AlignVCenter);
            addText({names.right() - room, top, room, line}, brief, m_look.caption, m_look.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
        }
    }
}

void PiePicture::drawShapes(QPainter &painter) const
{
    PlotPicture::drawShapes(painter);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_swatches.size(); ++i) {
        painter.setBrush(m_look.series(i));
        painter.drawRect(m_swatches.at(i));
    }
}

} // namespace

pictures::Picture pictures::pie(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    const QList<ChartPoint> &points = data.series.first().points;
    const bool whole = data.addsUp && data.series.size() == 1 && points.size() <= MostSlices &&
                       std::none_of(points.cbegin(), points.cend(),
                                    [](const ChartPoint &point) { return point.value.value_or(0) < 0; });
    if (!whole)
        return bars(data, look, area);
    return std::make_unique<PiePicture>(data, look, area);
}

} // namespace kith::ui
