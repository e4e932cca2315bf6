// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace kith::ui {

/// A place on the board: the n-th card of a column in a lane. Without lanes everything stands in lane 0.
struct BoardSpot
{
    int column = -1;
    int lane = -1;
    int card = -1; ///< -1: the column or the lane itself, not one of its cards

    bool isCard() const { return card >= 0; }
    bool operator==(const BoardSpot &) const = default;
};

/// Where columns, lanes and cards lie, in the coordinates of the whole board; from left to right, for the
/// view to mirror. Every card is as high as the others, so any place is found without adding up.
class BoardLayout
{
public:
    struct Sizes
    {
        int viewWidth = 0;   ///< what columns share while they fit
        int viewHeight = 0;  ///< a board is at least as high
        int cardHeight = 96; ///< of every card
        int laneHeader = 0;  ///< height of a lane's line; 0: there are no lanes
    };

    /// `cards` has one list per lane: how many cards each column holds in it.
    void lay(const Sizes &sizes, const QList<bool> &columnOpen, const QList<bool> &laneOpen,
             const QList<QList<int>> &cards);

    int columnCount() const { return int(m_columns.size()); }
    int laneCount() const { return int(m_lanes.size()); }
    QSize size() const { return m_size; }
    int cardHeight() const { return m_sizes.cardHeight; }

    QRect column(int column) const;         ///< the whole height
    QRect laneHeader(int lane) const;       ///< the whole width; empty without lanes
    QRect lane(int lane) const;             ///< its header and what is below
    QRect cell(int column, int lane) const; ///< where the lane's cards stand in the column
    QRect card(const BoardSpot &spot) const;
    bool isColumnOpen(int column) const { return m_columns.at(column).open; }
    bool isLaneOpen(int lane) const { return m_lanes.at(lane).open; }
    int cardsIn(int column, int lane) const { return m_cards.at(lane).at(column); }

    /// What is at a point; a card only where it is really hit.
    BoardSpot at(const QPoint &point) const;
    /// The column at x, the nearest one in the gaps; -1 on an empty board.
    int columnAt(int x) const;
    /// The first and one behind the last card of a cell between two heights.
    std::pair<int, int> cardsBetween(int column, int lane, int top, int bottom) const;

    static constexpr int Gap = 10;        ///< between columns
    static constexpr int Edge = 16;       ///< before the first and behind the last
    static constexpr int Margin = 8;      ///< between a column's edge and its cards
    static constexpr int CardGap = 6;     ///< between cards
    static constexpr int Closed = 44;     ///< width of a closed column
    static constexpr int Narrowest = 224; ///< width of an open one
    static constexpr int Widest = 340;

private:
    struct Column
    {
        int left = 0;
        int width = 0;
        bool open = true;
    };
    struct Lane
    {
        int top = 0;
        int height = 0;
        bool open = true;
    };
    Sizes m_sizes;
    QList<Column> m_columns;
    QList<Lane> m_lanes;
    QList<QList<int>> m_cards;
    QSize m_size;
};

} // namespace kith::ui
