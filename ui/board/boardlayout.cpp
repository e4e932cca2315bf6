// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardlayout.h"

#include <algorithm>

namespace kith::ui {

void BoardLayout::lay(const Sizes &sizes, const QList<bool> &columnOpen, const QList<bool> &laneOpen,
                      const QList<QList<int>> &cards)
{
    m_sizes = sizes;
    m_cards = cards;
    m_columns.clear();
    m_lanes.clear();
    const auto open = int(std::count(columnOpen.cbegin(), columnOpen.cend(), true));
    const int closed = int(columnOpen.size()) - open;
    const int forOpen = sizes.viewWidth - closed * Closed - int(columnOpen.size() - 1) * Gap - 2 * Edge;
    const int width = open > 0 ? std::clamp(forOpen / open, Narrowest, Widest) : 0;
    int left = Edge;
    for (const bool isOpen : columnOpen) {
        m_columns.append({left, isOpen ? width : Closed, isOpen});
        left += m_columns.constLast().width + Gap;
    }
    int top = 0;
    for (qsizetype lane = 0; lane < cards.size(); ++lane) {
        const bool isOpen = laneOpen.value(lane, true);
        int most = 0;
        for (qsizetype column = 0; column < m_columns.size() && isOpen; ++column) {
            if (m_columns.at(column).open)
                most = std::max(most, cards.at(lane).value(column));
        }
        int height = sizes.laneHeader;
        if (isOpen)
            height += Margin + std::max(1, most) * (sizes.cardHeight + CardGap) - CardGap + Margin;
        m_lanes.append({top, height, isOpen});
        top += height;
    }
    m_size = QSize(left - Gap + Edge, std::max(top + Gap, sizes.viewHeight));
}

QRect BoardLayout::column(int column) const
{
    const Column &it = m_columns.at(column);
    return {it.left, 0, it.width, m_size.height()};
}

QRect BoardLayout::laneHeader(int lane) const
{
    return {0, m_lanes.at(lane).top, m_size.width(), m_sizes.laneHeader};
}

QRect BoardLayout::lane(int lane) const
{
    return {0, m_lanes.at(lane).top, m_size.width(), m_lanes.at(lane).height};
}

QRect BoardLayout::cell(int column, int lane) const
{
    const Column &across = m_columns.at(column);
    const Lane &down = m_lanes.at(lane);
    return {across.left, down.top + m_sizes.laneHeader, across.width, down.height - m_sizes.laneHeader};
}

QRect BoardLayout::card(const BoardSpot &spot) const
{
    const QRect room = cell(spot.column, spot.lane);
    return {room.left() + Margin, room.top() + Margin + spot.card * (m_sizes.cardHeight + CardGap),
            room.width() - 2 * Margin, m_sizes.cardHeight};
}

int BoardLayout::columnAt(int x) const
{
    int nearest = -1;
    for (int i = 0; i < columnCount(); ++i) {
        if (nearest < 0 || x >= m_columns.at(i).left - Gap / 2)
            nearest = i;
    }
    return nearest;
}

BoardSpot BoardLayout::at(const QPoint &point) const
{
    BoardSpot spot;
    for (int lane = 0; lane < laneCount(); ++lane) {
        const Lane &it = m_lanes.at(lane);
        if (point.y() >= it.top && point.y() < it.top + it.height)
            spot.lane = lane;
    }
    const int near = columnAt(point.x());
    if (near >= 0 && column(near).contains(QPoint(point.x(), 0)))
        spot.column = near;
    if (spot.lane < 0 || spot.column < 0 || !m_columns.at(spot.column).open || !m_lanes.at(spot.lane).open)
        return spot;
    const QRect room = cell(spot.column, spot.lane);
    const int below = point.y() - room.top() - Margin;
    if (below < 0 || point.x() < room.left() + Margin || point.x() > room.right() - Margin)
        return spot;
    const int step = m_sizes.cardHeight + CardGap;
    if (below % step < m_sizes.cardHeight && below / step < cardsIn(spot.column, spot.lane))
        spot.card = below / step;
    return spot;
}

std::pair<int, int> BoardLayout::cardsBetween(int column, int lane, int top, int bottom) const
{
    if (!m_columns.at(column).open || !m_lanes.at(lane).open)
        return {0, 0};
    const int start = cell(column, lane).top() + Margin;
    const int step = m_sizes.cardHeight + CardGap;
    const int count = cardsIn(column, lane);
    if (bottom <= start)
        return {0, 0};
    const int first = std::clamp((top - start) / step, 0, count);
    const int last = std::clamp((bottom - start + step - 1) / step, first, count);
    return {first, last};
}

} // namespace kith::ui
