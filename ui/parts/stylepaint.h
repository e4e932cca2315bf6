// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionTab;
class QWidget;

/// How the parts of Style look.
namespace kith::ui::paint {

/// A rounded rectangle whose one pixel wide stroke lies inside `rect`, crisp at any scale.
void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &stroke, qreal radius,
           qreal width = 1.0);
QColor mix(const QColor &a, const QColor &b, qreal share);
bool isPrimary(const QWidget *widget);
bool hasError(const QWidget *widget);
bool isPlain(const QWidget *widget);
void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style,
                     const QWidget *widget);
void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawFocusRing(const QStyleOption *option, QPainter *painter);
void drawIndicator(const QStyleOption *option, QPainter *painter, bool round);
void drawArrow(const QStyleOption *option, QPainter *painter, const QString &icon);
/// The row of a list: hovered, selected, and the line below it.
void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter);
void drawTab(const QStyleOptionTab &tab, QPainter *painter);

} // namespace kith::ui::paint
