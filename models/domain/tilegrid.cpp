// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tilegrid.h"

#include <algorithm>
#include <numeric>

namespace kith::domain {

namespace {

TilePlace limited(TilePlace place)
{
    place.w = std::clamp(place.w, TileGrid::SmallestWidth, TileGrid::Columns);
    place.h = std::clamp(place.h, TileGrid::SmallestHeight, TileGrid::LargestHeight);
    place.x = std::clamp(place.x, 0, TileGrid::Columns - place.w);
    place.y = std::max(place.y, 0);
    return place;
}

bool share(const TilePlace &a, const TilePlace &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w;
}

QList<qsizetype> readingOrder(const QList<TilePlace> &places)
{
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(places.at(a).y, places.at(a).x) < std::pair(places.at(b).y, places.at(b).x);
    });
    return order;
}

/// One after the other, each directly below those before it that are above it.
QList<TilePlace> dropped(QList<TilePlace> places, const QList<qsizetype> &order)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        TilePlace &place = places[order.at(i)];
        place.y = 0;
        for (qsizetype before = 0; before < i; ++before) {
            const TilePlace &other = places.at(order.at(before));
            if (share(place, other))
                place.y = std::max(place.y, other.y + other.h);
        }
    }
    return places;
}

} // namespace

QList<TilePlace> TileGrid::packed(QList<TilePlace> places)
{
    for (TilePlace &place : places)
        place = limited(place);
    return dropped(places, readingOrder(places));
}

QList<TilePlace> TileGrid::moved(const QList<TilePlace> &places, qsizetype tile, int x, int y)
{
    if (tile < 0 || tile >= places.size())
        return packed(places);
    QList<TilePlace> now = places;
    for (TilePlace &place : now)
        place = limited(place);
    TilePlace held = now.at(tile);
    const bool down = y > held.y;
    held.x = x;
    held.y = y;
    held = limited(held);
    now[tile] = held;
    const auto goesBefore = [&](const TilePlace &other) {
        if (!share(held, other))
            return std::pair(other.y, other.x) < std::pair(held.y, held.x);
        const int twiceMiddle = 2 * other.y + other.h;
        return down ? twiceMiddle <= 2 * (held.y + held.h) : twiceMiddle < 2 * held.y;
    };
    QList<qsizetype> first;
    QList<qsizetype> then;
    const QList<qsizetype> order = readingOrder(now);
    for (const qsizetype other : order) {
        if (other != tile)
            (goesBefore(now.at(other)) ? first : then).append(other);
    }
    return dropped(now, first + QList<qsizetype>{tile} + then);
}

QList<TilePlace> TileGrid::resized(const QList<TilePlace> &places, qsizetype tile, int w, int h)
{
    if (tile < 0 || tile >= places.size())
        return packed(places);
    QList<TilePlace> now = places;
    TilePlace &held = now[tile];
    held.w = std::clamp(w, SmallestWidth, std::max(SmallestWidth, Columns - held.x));
    held.h = h;
    return packed(now);
}

QList<TilePlace> TileGrid::stepped(const QList<TilePlace> &places, qsizetype tile, int columns, int rows)
{
    if (tile < 0 || tile >= places.size())
        return packed(places);
    const TilePlace from = places.at(tile);
    int y = from.y;
    // Its neighbours in that direction: the nearest one decides how far it is.
    for (const TilePlace &other : places) {
        if (other == from || !share(from, other))
            continue;
        if (rows < 0 && other.y < from.y && (y == from.y || other.y > y))
            y = other.y;
        if (rows > 0 && other.y >= from.y + from.h && (y == from.y || other.y + other.h - from.h < y))
            y = std::max(other.y + other.h - from.h, from.y + 1);
    }
    return moved(places, tile, from.x + columns, y);
}

TilePlace TileGrid::gapFor(const QList<TilePlace> &places, int w, int h)
{
    TilePlace place = limited({0, 0, w, h});
    const int rows = rowsOf(places);
    for (place.y = 0; place.y < rows; ++place.y) {
        for (place.x = 0; place.x + place.w <= Columns; ++place.x) {
            if (std::none_of(places.cbegin(), places.cend(),
                             [&](const TilePlace &other) { return place.overlaps(other); }))
                return place;
        }
    }
    place.x = 0;
    return place;
}

int TileGrid::rowsOf(const QList<TilePlace> &places)
{
    int rows = 0;
    for (const TilePlace &place : places)
        rows = std::max(rows, place.y + place.h);
    return rows;
}

} // namespace kith::domain
