// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

namespace kith::records {

/// What lines of a deal come to while they are typed, by the rules that the core writes its sums by.
struct LineTotals
{
    qint64 total = 0; ///< minor units, without tax
    qint64 tax = 0;

    /// Adds a line as it would be stored. Throws Problem(Invalid) about the field that makes it too large or
    /// negative.
    void add(const domain::Record &line);

    static LineTotals of(const domain::Record &line);
};

} // namespace kith::records
