// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace kith::storage {

/// Adds regexp(pattern, text), behind SQL's `text REGEXP pattern`, remembering `cacheSize` compiled patterns.
void addRegexp(sqlite3 *db, int cacheSize);

/// Lets lower() and upper() fold all letters, not only A to Z.
void addCaseFolding(sqlite3 *db);

} // namespace kith::storage
