// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/boardrecords.h"

#include <functional>

namespace kith::items {

using base::RecordId;

/// Moves that are shown before the file holds them: what they do to a board that was read.
class BoardMoves
{
public:
    using CardOf = std::function<const records::BoardCard *(RecordId)>;

    /// Takes the deal out of where it stands and puts it into the column of its lane as the `at`th, with the
    /// totals of cells, columns, lane and board. False when it is not on the board or there already. Without
    /// its card the totals stay as they are.
    static bool apply(records::Board &board, RecordId id, int column, qsizetype at,
                      const records::BoardCard *card);

    /// The cell that holds a deal and where in it; (-1, -1) when none does.
    static std::pair<qsizetype, qsizetype> find(const records::Board &board, RecordId id);

    /// Where a deal belongs in a cell by the order of the board, as far as its neighbours' cards are here.
    /// What was closed last comes first, unless another order was chosen.
    static qsizetype positionIn(const records::Board &board, int column, int lane,
                                const records::BoardCard &card, const QList<domain::SortKey> &sort,
                                const CardOf &cardOf);
};

} // namespace kith::items
