// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace kith::ui {

QList<double> ChartScale::ticks() const
{
    QList<double> all;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i) {
        const double tick = low + i * step;
        all += std::abs(tick) < step / 1000 ? 0 : tick; // never -0
    }
    return all;
}

ChartScale ChartScale::over(double smallest, double largest, int most, bool withZero, bool whole)
{
    if (withZero) {
        smallest = std::min(smallest, 0.0);
        largest = std::max(largest, 0.0);
    }
    if (largest <= smallest)
        largest = smallest + (smallest == 0 ? 1 : std::abs(smallest));
    const double rough = (largest - smallest) / std::max(1, most);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (round * power >= rough * (1 - 1e-9)) {
            step = round * power;
            break;
        }
    }
    if (whole)
        step = std::max(1.0, std::ceil(step));
    ChartScale scale;
    scale.step = step;
    scale.low = std::floor(smallest / step + 1e-9) * step;
    scale.high = std::ceil(largest / step - 1e-9) * step;
    if (scale.high <= scale.low)
        scale.high = scale.low + step;
    return scale;
}

QList<QPointF> thinned(const QList<QPointF> &points, double width)
{
    if (points.size() < 4 || points.size() < 4 * width || width < 1)
        return points;
    const double from = points.first().x();
    const double span = points.last().x() - from;
    if (span <= 0)
        return points;
    QList<QPointF> kept;
    const auto columnOf = [&](const QPointF &point) { return int((point.x() - from) / span * (width - 1)); };
    for (qsizetype begin = 0; begin < points.size();) {
        qsizetype end = begin;
        qsizetype low = begin;
        qsizetype high = begin;
        while (end < points.size() && columnOf(points.at(end)) == columnOf(points.at(begin))) {
            if (points.at(end).y() < points.at(low).y())
                low = end;
            if (points.at(end).y() > points.at(high).y())
                high = end;
            ++end;
        }
        QList<qsizetype> places{begin, low, high, end - 1};
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const qsizetype place : std::as_const(places))
            kept += points.at(place);
        begin = end;
    }
    return kept;
}

} // namespace kith::ui
