// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>
#include <QStringList>

namespace kith::ui {

/// The stroke icons of resources/icons, drawn in the palette's colours at the moment they are painted, so
/// that they follow the scheme and stay crisp at any scale.
class Icons
{
public:
    /// An icon by its file name without ".svg". Colour: the palette's text for its state (normal, disabled,
    /// selected).
    static QIcon get(const QString &name);
    static QIcon get(QByteArrayView name);

    /// The same in the colour of a tone.
    static QIcon get(const QString &name, Tone tone);

    static QPixmap pixmap(const QString &name, Tone tone, int size, qreal devicePixelRatio);

    static bool has(const QString &name);
    static QStringList names();
};

} // namespace kith::ui
