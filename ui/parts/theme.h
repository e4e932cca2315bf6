// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace kith::ui {

enum class Scheme { System, Light, Dark };

/// High: black or white grounds, strong lines, text of at least 7:1.
enum class Contrast { System, Normal, High };

/// Colours by what they mean, besides the roles of QPalette.
enum class Tone {
    Text,
    Muted,         ///< labels, side remarks
    Line,          ///< hairlines between things
    LineStrong,    ///< frames of things that take input
    Surface,       ///< cards and fields
    SurfaceRaised, ///< hovered rows, headers
    Page,          ///< behind everything
    Rail,          ///< the navigation at the left
    Accent,        ///< what acts, as text or stroke
    AccentFill,    ///< filled button
    AccentSoft,    ///< selected row, chip
    Good,
    GoodSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
};

/// Look of the whole program: palette, style and fonts, in light and dark.
class Theme
{
public:
    /// Sets style and palette; may be called again at any time. System follows what the desktop asks for:
    /// its own palette as it was when the program started, or setDesktop().
    static void apply(QApplication &app, Scheme scheme, Contrast contrast = Contrast::System);

    /// What the desktop asks for now; shown at once where System is chosen.
    static void setDesktop(QApplication &app, bool dark, bool highContrast);

    static bool isDesktopDark();

    static Scheme scheme();
    static Contrast contrast();
    static bool isDark();
    static bool isHighContrast();
    static QColor color(Tone tone);
    static QPalette palette(bool dark, bool highContrast = false);

    /// Width of the line around what has the focus, in device independent pixels.
    static qreal focusWidth();

    /// A tint for an avatar or a tag that is always the same for the same seed; readable under
    /// `avatarText()`.
    static QColor tint(quint64 seed);
    static QColor tintText(quint64 seed);

    /// Gives a label the colour of a tone, also after the scheme changes.
    static void setTone(QWidget *widget, Tone tone);
};

} // namespace kith::ui
