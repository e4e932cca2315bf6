// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace kith::records {

class Records;

/// Brings customers' scores and engagement up to date in the background: reads all orders when some changed
/// or the day did, on a connection of its own, and writes what differs in small pieces, so that nobody waits
/// for it. The answer is how many records were written. A file that is open for reading alone is left as it
/// is.
QFuture<qint64> refreshCustomerScores(Records &records);

} // namespace kith::records
