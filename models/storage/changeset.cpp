// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changeset.h"

namespace kith::storage {

const Cell *RowChange::cell(QByteArrayView column) const
{
    for (const Cell &cell : cells) {
        if (cell.column == column)
            return &cell;
    }
    return nullptr;
}

void RowChange::set(const QByteArray &column, const QVariant &before, const QVariant &after)
{
    for (Cell &cell : cells) {
        if (cell.column == column) {
            cell.after = after; // what the author saw first stays what the author saw
            return;
        }
    }
    cells.append({column, before, after});
}

} // namespace kith::storage
