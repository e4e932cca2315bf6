// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace kith::ui {

/// The one spacing scale, in device independent pixels.
namespace space {
inline constexpr int XXS = 2;
inline constexpr int XS = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int XL = 24;
inline constexpr int XXL = 48;
} // namespace space

/// Corner radii and fixed sizes that several parts share, in device independent pixels.
namespace metrics {
inline constexpr int Radius = 6;
inline constexpr int RadiusSmall = 4;
inline constexpr int IconSize = 18;
inline constexpr int IconSizeSmall = 16;
inline constexpr int IconSizeHuge = 64;  ///< the program's own mark
inline constexpr int ControlHeight = 32; ///< fields and buttons
inline constexpr int ControlLarge = 38;  ///< the few that a page is for
inline constexpr int NavigationRow = 36; ///< places to go to
inline constexpr int FieldWidth = 220;   ///< a short field in a wide form
inline constexpr int DialogSmall = 420;  ///< widths that dialogs begin with
inline constexpr int DialogMedium = 540;
inline constexpr int DialogLarge = 680;
inline constexpr int AvatarSmall = 24;
inline constexpr int AvatarLarge = 48;
} // namespace metrics

/// The one type scale, relative to the system font so that it follows the person's own size.
enum class TextRole {
    Title,   ///< name of a page or of a record
    Heading, ///< name of a section
    Body,
    Strong,  ///< body text that carries the line
    Caption, ///< labels and side remarks
};

/// The application's font in a role.
QFont fontOf(TextRole role);

} // namespace kith::ui
