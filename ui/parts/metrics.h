// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace kith::ui {

/// The one spacing scale, in device independent pixels.
namespace space {
inline constexpr int XS = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int XL = 24;
} // namespace space

/// Corner radii and fixed sizes that several parts share, in device independent pixels.
namespace metrics {
inline constexpr int Radius = 6;
inline constexpr int RadiusSmall = 4;
inline constexpr int IconSize = 18;
inline constexpr int IconSizeSmall = 16;
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
