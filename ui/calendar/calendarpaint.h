// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"

#include <QColor>
#include <QRect>

class QPainter;

/// How items look in calendars.
namespace kith::ui::paint {

/// The colour that a class is told by: its own ("#rrggbb"), or one that is always the same for its key.
QColor classColour(const QString &own, const QByteArray &key);

struct ItemState
{
    bool selected = false;
    bool focused = false; ///< and the keys go to it
    bool hovered = false;
    bool faded = false; ///< is being moved elsewhere
    bool beginsBefore = false;
    bool goesOn = false;
};

/// A block among the hours: title, time, and what fits below.
void drawBlock(QPainter &painter, const QRect &rect, const items::CalendarEntry &item, const QColor &colour,
               const QString &time, const ItemState &state);

/// A bar of one line, for whole days.
void drawBar(QPainter &painter, const QRect &rect, const items::CalendarEntry &item, const QColor &colour,
             const QString &more, const ItemState &state);

/// A line with a dot and a time, for what takes part of a day, where days are small.
void drawDotLine(QPainter &painter, const QRect &rect, const items::CalendarEntry &item, const QColor &colour,
                 const QString &time, const ItemState &state);

/// Where something would go.
void drawGhost(QPainter &painter, const QRect &rect, const QColor &colour, const QString &text);

/// The number of a day; today's stands on the accent.
void drawDayNumber(QPainter &painter, const QRect &rect, const QString &number, bool today, bool muted,
                   bool hovered);

int lineHeight(); ///< of bars and dot lines

} // namespace kith::ui::paint
