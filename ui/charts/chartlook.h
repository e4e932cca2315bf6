// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QColor>
#include <QFont>

namespace kith::ui {

/// Colours and fonts of a chart. The series' colours are those of Okabe and Ito, which colour-blind people
/// tell apart, made darker or lighter until they stand out from the ground by 3:1. Fonts are in pixels, so
/// that a chart is laid out in the same way wherever it is painted.
struct ChartLook
{
    static constexpr int SeriesCount = 8; ///< colours that can be told apart

    bool dark = false;
    bool high = false;
    bool rightToLeft = false;
    bool compact = false;
    QColor text;
    QColor muted;
    QColor grid;
    QColor axis;
    QColor ground;
    QColor raised;
    QColor accent;
    QColor good;
    QColor bad;
    QFont caption;
    QFont body;
    QFont strong;
    QFont heading;

    /// System: as the program looks now.
    static ChartLook of(Scheme scheme);

    /// Eight that can be told apart, then again from the first.
    QColor series(int at) const;
    /// The same of what something is compared with.
    QColor faint(const QColor &color) const;
    /// Black or white, whichever is read better on it.
    QColor textOn(const QColor &color) const;
    /// From the smallest (0) to the largest (1) of a heat map.
    QColor heat(double share) const;

    bool operator==(const ChartLook &) const = default;
};

} // namespace kith::ui
