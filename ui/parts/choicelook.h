// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QByteArrayView>
#include <QRect>

class QPainter;

namespace kith::ui {

/// Ink and ground of a pill.
struct ChoiceLook
{
    Tone ink = Tone::Muted;
    Tone ground = Tone::SurfaceRaised;
};

/// What a choice of the catalogue means in colour: good, needs care, bad, running, or nothing in particular.
ChoiceLook lookOfChoice(QByteArrayView key);

/// A short text in a rounded ground, left in `area` (right in right-to-left layouts), elided to fit. On a
/// selection, whose colour may be that of the ground, it has an edge.
void paintPill(QPainter &painter, const QRect &area, const QString &text, ChoiceLook look,
               Qt::LayoutDirection direction, bool onSelection = false);

} // namespace kith::ui
