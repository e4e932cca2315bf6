// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace kith::storage {

/// Gives a connection kith_totals(minor, percent, marked), an aggregate that adds up what a board's column
/// says in one step for each row instead of one for each sum. It answers seven whole numbers, with a blank
/// between two: rows; rows with an amount; Σ of the amounts; Σ of base::percentOf() of each; rows that are
/// marked (not 0, not NULL); Σ of their amounts; 1 when one of the sums does not fit into 64 bits, and none
/// of them counts then. Without a row NULL. Only for queries, never for the schema. False when the connection
/// is not one of SQLCipher's or is closed.
bool addSumFunctions(const QSqlDatabase &database);

} // namespace kith::storage
