// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/parts/metrics.h"

#include <QFontInfo>
#include <QPalette>

#include <array>
#include <cmath>

namespace kith::ui {

namespace {

using Colours = std::array<QRgb, ChartLook::SeriesCount>;

// Blue, orange, green, purple, sky, vermilion, yellow, grey.
constexpr Colours Light{0xff0072b2, 0xffc27800, 0xff008a64, 0xffb4568c,
                        0xff3a8fc4, 0xffc44d00, 0xff8f8200, 0xff5d6675};
constexpr Colours Dark{0xff4a9fe0, 0xffe69f00, 0xff1fb58a, 0xffdb8fbb,
                       0xff8ccbf0, 0xfff0763a, 0xfff0e442, 0xff9da5b4};
constexpr Colours HighLight{0xff00507d, 0xff874900, 0xff005c42, 0xff7f2f5d,
                            0xff1b6490, 0xff8c3300, 0xff5f5600, 0xff2b303a};
constexpr Colours HighDark{0xff7cc0ff, 0xffffb938, 0xff4fe0b5, 0xfff3b3d5,
                           0xffb9e2ff, 0xffff9a68, 0xfffff27a, 0xffdfe3ea};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont inPixels(TextRole role)
{
    QFont font = fontOf(role);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

ChartLook ChartLook::of(Scheme scheme)
{
    ChartLook look;
    look.dark = scheme == Scheme::System ? Theme::isDark() : scheme == Scheme::Dark;
    look.high = Theme::isHighContrast();
    const QPalette palette = Theme::palette(look.dark, look.high);
    look.text = palette.color(QPalette::Text);
    look.muted = palette.color(QPalette::PlaceholderText);
    look.ground = palette.color(QPalette::Base);
    look.raised = palette.color(QPalette::AlternateBase);
    look.axis = palette.color(QPalette::Mid);
    look.grid = mixed(look.ground, look.axis, look.high ? 0.8 : 0.45);
    look.accent = palette.color(QPalette::Link);
    look.bad = palette.color(QPalette::BrightText);
    look.good = look.high ? (look.dark ? QColor(0x93f2bd) : QColor(0x084a27))
                          : (look.dark ? QColor(0x6fd19a) : QColor(0x1b7446));
    look.caption = inPixels(TextRole::Caption);
    look.body = inPixels(TextRole::Body);
    look.strong = inPixels(TextRole::Strong);
    look.heading = inPixels(TextRole::Heading);
    return look;
}

QColor ChartLook::series(int at) const
{
    const Colours &colours = high ? (dark ? HighDark : HighLight) : (dark ? Dark : Light);
    return QColor::fromRgb(colours.at(std::size_t(at % SeriesCount)));
}

QColor ChartLook::faint(const QColor &color) const
{
    return mixed(color, ground, dark ? 0.45 : 0.5);
}

QColor ChartLook::textOn(const QColor &color) const
{
    return luminance(color) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor ChartLook::heat(double share) const
{
    // From just off the ground to the first colour and beyond: lighter or darker alone tells more from less.
    constexpr double middle = 0.7;
    const QColor end = dark ? QColor(0xbfe3ff) : QColor(0x003a5c);
    const QColor start = mixed(ground, series(0), 0.08);
    if (share < middle)
        return mixed(start, series(0), share / middle);
    return mixed(series(0), end, (share - middle) / (1 - middle));
}

} // namespace kith::ui
