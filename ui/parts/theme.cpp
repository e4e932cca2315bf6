// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include "ui/parts/access.h"
#include "ui/parts/metrics.h"
#include "ui/parts/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <array>

namespace kith::ui {

namespace {

struct Look
{
    Scheme scheme = Scheme::System;
    Contrast contrast = Contrast::System;
    bool dark = false;
    bool high = false;
    bool desktopDark = false;
    bool desktopHigh = false;
    bool started = false;
};

Look &look()
{
    static Look current;
    return current;
}

/// In the order of Tone. Text colours keep at least 4.5:1 on the grounds they stand on, with high contrast
/// 7:1, and there the lines around fields 3:1 (tst_theme computes it).
struct Colours
{
    QRgb light;
    QRgb dark;
    QRgb highLight;
    QRgb highDark;
};

constexpr std::array<Colours, 17> Tones{{
    {0xff1d2330, 0xffe7e9ee, 0xff000000, 0xffffffff}, // Text
    {0xff5d6675, 0xff9da5b4, 0xff2b303a, 0xffdfe3ea}, // Muted
    {0xffe4e7ec, 0xff2e323b, 0xff6b7482, 0xff9aa3b2}, // Line
    {0xffc9cfd8, 0xff444a57, 0xff1d2330, 0xffe7e9ee}, // LineStrong
    {0xffffffff, 0xff1f2229, 0xffffffff, 0xff000000}, // Surface
    {0xfff2f4f8, 0xff282c35, 0xffeceff5, 0xff1c1f26}, // SurfaceRaised
    {0xfff7f8fa, 0xff17191f, 0xffffffff, 0xff000000}, // Page
    {0xffeef0f5, 0xff13151a, 0xffffffff, 0xff000000}, // Rail
    {0xff3454c5, 0xff9db2ff, 0xff0a2a9c, 0xffc3d0ff}, // Accent
    {0xff3b5bdb, 0xff4763e0, 0xff0a2a9c, 0xff2440b8}, // AccentFill
    {0xffe5eafb, 0xff2a345c, 0xffd3deff, 0xff1b2b6b}, // AccentSoft
    {0xff1b7446, 0xff6fd19a, 0xff084a27, 0xff93f2bd}, // Good
    {0xffe2f4e9, 0xff1c3a2a, 0xffe6f7ed, 0xff05260f}, // GoodSoft
    {0xff8a5300, 0xffecb765, 0xff583400, 0xffffd27a}, // Warning
    {0xfffdf1dc, 0xff40311a, 0xfffff3da, 0xff2b1d00}, // WarningSoft
    {0xffb4232f, 0xffff9d9d, 0xff8a0f1b, 0xffffb9b9}, // Danger
    {0xfffdebec, 0xff46242a, 0xffffecee, 0xff3a0a10}, // DangerSoft
}};

QColor toneColor(Tone tone, bool dark, bool high)
{
    const Colours &colours = Tones.at(std::size_t(tone));
    if (high)
        return QColor::fromRgb(dark ? colours.highDark : colours.highLight);
    return QColor::fromRgb(dark ? colours.dark : colours.light);
}

/// Hues that stay apart from each other; none is the red of trouble.
constexpr std::array<int, 10> Hues{222, 262, 292, 322, 20, 36, 88, 150, 176, 200};

/// Widgets that asked for a tone get it again with each scheme.
constexpr const char *ToneProperty = "_kith_tone";

void applyTone(QWidget *widget, Tone tone)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, Theme::color(tone));
    palette.setColor(QPalette::Text, Theme::color(tone));
    palette.setColor(QPalette::ButtonText, Theme::color(tone));
    widget->setPalette(palette);
}

} // namespace

QPalette Theme::palette(bool dark, bool highContrast)
{
    const auto c = [dark, highContrast](Tone tone) { return toneColor(tone, dark, highContrast); };
    QPalette p;
    p.setColor(QPalette::Window, c(Tone::Page));
    p.setColor(QPalette::WindowText, c(Tone::Text));
    p.setColor(QPalette::Base, c(Tone::Surface));
    p.setColor(QPalette::AlternateBase, c(Tone::SurfaceRaised));
    p.setColor(QPalette::Text, c(Tone::Text));
    p.setColor(QPalette::Button, c(Tone::Surface));
    p.setColor(QPalette::ButtonText, c(Tone::Text));
    p.setColor(QPalette::BrightText, c(Tone::Danger));
    p.setColor(QPalette::PlaceholderText, c(Tone::Muted));
    p.setColor(QPalette::Highlight, c(Tone::AccentSoft));
    p.setColor(QPalette::HighlightedText, c(Tone::Text));
    p.setColor(QPalette::Link, c(Tone::Accent));
    p.setColor(QPalette::LinkVisited, c(Tone::Accent));
    p.setColor(QPalette::ToolTipBase, dark ? QColor(0x33, 0x38, 0x43) : QColor(0x26, 0x2c, 0x38));
    p.setColor(QPalette::ToolTipText, QColor(0xf4, 0xf5, 0xf8));
    p.setColor(QPalette::Light, c(Tone::Surface));
    p.setColor(QPalette::Midlight, c(Tone::SurfaceRaised));
    p.setColor(QPalette::Mid, c(Tone::LineStrong));
    p.setColor(QPalette::Dark, c(Tone::LineStrong));
    p.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : QColor(0x9a, 0xa2, 0xb0));
    QColor faded = dark ? QColor(0x6b, 0x72, 0x80) : QColor(0xa0, 0xa7, 0xb3);
    if (highContrast)
        faded = dark ? QColor(0xa8, 0xaf, 0xbb) : QColor(0x5c, 0x63, 0x70);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Base, c(Tone::SurfaceRaised));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Tone::SurfaceRaised));
    return p;
}

void Theme::apply(QApplication &app, Scheme scheme, Contrast contrast)
{
    Look &now = look();
    if (!now.started) {
        now.desktopDark = app.palette().color(QPalette::Window).lightness() < 128;
        now.started = true;
        app.setStyle(new Style);
        Access::install();
    }
    now.scheme = scheme;
    now.contrast = contrast;
    now.dark = scheme == Scheme::Dark || (scheme == Scheme::System && now.desktopDark);
    now.high = contrast == Contrast::High || (contrast == Contrast::System && now.desktopHigh);
    const QPalette palette = Theme::palette(now.dark, now.high);
    app.setPalette(palette);
    QToolTip::setPalette(palette);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant tone = widget->property(ToneProperty);
        if (tone.isValid())
            applyTone(widget, Tone(tone.toInt()));
        widget->update();
    }
}

void Theme::setDesktop(QApplication &app, bool dark, bool highContrast)
{
    Look &now = look();
    if (!now.started)
        apply(app, now.scheme, now.contrast);
    if (now.desktopDark == dark && now.desktopHigh == highContrast)
        return;
    now.desktopDark = dark;
    now.desktopHigh = highContrast;
    apply(app, now.scheme, now.contrast);
}

bool Theme::isDesktopDark()
{
    return look().desktopDark;
}

Scheme Theme::scheme()
{
    return look().scheme;
}

Contrast Theme::contrast()
{
    return look().contrast;
}

bool Theme::isDark()
{
    return look().dark;
}

bool Theme::isHighContrast()
{
    return look().high;
}

QColor Theme::color(Tone tone)
{
    return toneColor(tone, look().dark, look().high);
}

qreal Theme::focusWidth()
{
    return look().high ? 2.5 : 1.6;
}

QColor Theme::tint(quint64 seed)
{
    const int hue = Hues.at(std::size_t(qHash(seed, 17) % Hues.size()));
    return look().dark ? QColor::fromHsl(hue, 70, 62) : QColor::fromHsl(hue, 130, 224);
}

QColor Theme::tintText(quint64 seed)
{
    const int hue = Hues.at(std::size_t(qHash(seed, 17) % Hues.size()));
    if (look().high)
        return look().dark ? QColor::fromHsl(hue, 120, 238) : QColor::fromHsl(hue, 120, 40);
    return look().dark ? QColor::fromHsl(hue, 120, 212) : QColor::fromHsl(hue, 120, 74);
}

void Theme::setTone(QWidget *widget, Tone tone)
{
    widget->setProperty(ToneProperty, int(tone));
    applyTone(widget, tone);
}

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (role) {
    case TextRole::Title:
        font.setPointSizeF(base * 1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        font.setPointSizeF(base * 1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Caption:
        font.setPointSizeF(base * 0.92);
        break;
    }
    return font;
}

} // namespace kith::ui
