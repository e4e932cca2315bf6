// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace kith::ui {

enum class Scheme { System, Light, Dark };

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
    /// Sets style and palette; may be called again at any time. System follows the desktop's own palette as
    /// it was when the program started.
    static void apply(QApplication &app, Scheme scheme);

    static Scheme scheme();
    static bool isDark();
    static QColor color(Tone tone);
    static QPalette palette(bool dark);

    /// A tint for an avatar or a tag that is always the same for the same seed; readable under
    /// `avatarText()`.
    static QColor tint(quint64 seed);
    static QColor tintText(quint64 seed);

    /// Gives a label the colour of a tone, also after the scheme changes.
    static void setTone(QWidget *widget, Tone tone);
};

} // namespace kith::ui
