// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boardmoves.h"

#include "models/base/textfold.h"

#include <algorithm>
#include <limits>

namespace kith::items {

using records::Board;
using records::BoardCard;
using records::BoardCell;
using records::BoardTotals;

namespace {

void subtract(BoardTotals &from, const BoardTotals &what)
{
    from.count -= what.count;
    from.amountMinor -= what.amountMinor;
    from.weightedMinor -= what.weightedMinor;
    from.overdueCount -= what.overdueCount;
    from.overdueMinor -= what.overdueMinor;
    from.withoutRate -= what.withoutRate;
    from.withoutAmount -= what.withoutAmount;
}

/// Before (< 0) or after (> 0) by one key; 0 also for fields that cards do not hold. Empty values come last,
/// as in lists.
int compare(const BoardCard &a, const BoardCard &b, const QByteArray &field)
{
    const auto numbers = [](qint64 left, qint64 right) { return left < right ? -1 : left > right ? 1 : 0; };
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    if (field == "expected_close_on")
        return numbers(a.expectedCloseOn.isValid() ? a.expectedCloseOn.toJulianDay() : Last,
                       b.expectedCloseOn.isValid() ? b.expectedCloseOn.toJulianDay() : Last);
    if (field == "amount_minor")
        return numbers(a.amountMinor, b.amountMinor);
    if (field == "next_step_at")
        return numbers(a.nextStepAtMs ? a.nextStepAtMs : Last, b.nextStepAtMs ? b.nextStepAtMs : Last);
    if (field == "last_touch_at")
        return numbers(a.lastTouchAtMs, b.lastTouchAtMs);
    if (field == "stage_entered_at")
        return numbers(-a.daysInStage, -b.daysInStage);
    if (field == "name")
        return base::fold(a.name).compare(base::fold(b.name));
    return 0;
}

} // namespace

std::pair<qsizetype, qsizetype> BoardMoves::find(const Board &board, RecordId id)
{
    for (qsizetype cell = 0; cell < board.cells.size(); ++cell) {
        const qsizetype at = board.cells.at(cell).ids.indexOf(id);
        if (at >= 0)
            return {cell, at};
    }
    return {-1, -1};
}

qsizetype BoardMoves::positionIn(const Board &board, int column, int lane, const BoardCard &card,
                                 const QList<domain::SortKey> &sort, const CardOf &cardOf)
{
    if (sort.isEmpty() && board.columns.at(column).kind != "open")
        return 0;
    const BoardCell &cell = board.cell(column, lane);
    const QList<domain::SortKey> keys =
        sort.isEmpty() ? QList<domain::SortKey>{{QByteArrayLiteral("expected_close_on"), false}} : sort;
    for (qsizetype i = 0; i < cell.ids.size(); ++i) {
        const BoardCard *other = cardOf(cell.ids.at(i));
        if (!other)
            continue;
        for (const domain::SortKey &key : keys) {
            const int order = compare(card, *other, key.field);
            if (order == 0)
                continue;
            if ((order < 0) != key.descending)
                return i;
            break;
        }
    }
    return cell.ids.size();
}

bool BoardMoves::apply(Board &board, RecordId id, int column, qsizetype at, const BoardCard *card)
{
    const auto [from, was] = find(board, id);
    if (from < 0)
        return false;
    const qsizetype lane = from % board.lanes.size();
    const qsizetype to = column * board.lanes.size() + lane;
    if (from == to)
        return false;
    const qsizetype fromColumn = from / board.lanes.size();
    board.cells[from].ids.removeAt(was);
    board.cells[to].ids.insert(std::clamp<qsizetype>(at, 0, board.cells.at(to).ids.size()), id);
    if (!card)
        return true;
    const BoardTotals before = records::BoardRecords::totalsOf(*card, board.columns.at(fromColumn));
    const BoardTotals after = records::BoardRecords::totalsOf(*card, board.columns.at(column));
    subtract(board.cells[from].totals, before);
    board.cells[to].totals.add(after);
    subtract(board.columns[fromColumn].totals, before);
    board.columns[column].totals.add(after);
    subtract(board.lanes[lane].totals, before);
    board.lanes[lane].totals.add(after);
    if (board.columns.at(fromColumn).kind == "open")
        subtract(board.totals, before);
    if (board.columns.at(column).kind == "open")
        board.totals.add(after);
    return true;
}

} // namespace kith::items
