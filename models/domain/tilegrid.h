// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kith::domain {

/// Where a tile lies on a dashboard, in cells: columns from the side where reading begins, rows from the top.
struct TilePlace
{
    int x = 0;
    int y = 0;
    int w = 4;
    int h = 4;

    bool overlaps(const TilePlace &other) const
    {
        return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
    friend bool operator==(const TilePlace &, const TilePlace &) = default;
};

/// Lays tiles on a grid of twelve columns: they never overlap and lie as far up as those above them let
/// them. Tiles are known by their place in the list.
class TileGrid
{
public:
    static constexpr int Columns = 12;
    static constexpr int SmallestWidth = 2;
    static constexpr int SmallestHeight = 2;
    static constexpr int LargestHeight = 24;

    /// Each within the grid, none over another, none with room above it. What is packed stays as it is.
    static QList<TilePlace> packed(QList<TilePlace> places);

    /// A tile is held at (x, y): others make room. It takes the place of one above or below it as soon as its
    /// edge has passed the middle of that.
    static QList<TilePlace> moved(const QList<TilePlace> &places, qsizetype tile, int x, int y);

    /// A tile gets another size, limited to what is allowed and what is left of the grid.
    static QList<TilePlace> resized(const QList<TilePlace> &places, qsizetype tile, int w, int h);

    /// One step of the keyboard: over the next tile above or below, or one column to the side.
    static QList<TilePlace> stepped(const QList<TilePlace> &places, qsizetype tile, int columns, int rows);

    /// The first gap from the top that a new tile fits into.
    static TilePlace gapFor(const QList<TilePlace> &places, int w, int h);

    static int rowsOf(const QList<TilePlace> &places);
};

} // namespace kith::domain
