// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace kith::ui {

/// The values of an axis: from a round number to a round number, with a tick at each step.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    QList<double> ticks() const;
    double share(double value) const { return (value - low) / (high - low); }

    /// About `most` steps, whole ones where values are counted. `withZero`: zero lies on it.
    static ChartScale over(double smallest, double largest, int most, bool withZero, bool whole);
};

/// Of a line with many more points than pixels, for each pixel along x the first, smallest, largest and last:
/// it looks the same. `points` are in the order of x, `width` is that of all in pixels.
QList<QPointF> thinned(const QList<QPointF> &points, double width);

} // namespace kith::ui
