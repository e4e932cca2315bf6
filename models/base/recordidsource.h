// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

namespace kith::base {

class Clock;

/// Makes the ids of one seat. Never repeats and never goes back, also when the clock does or more than 4096
/// ids are asked for in a millisecond. Not thread-safe: it lives with the writer.
class RecordIdSource
{
public:
    static constexpr qint64 EpochMs = 1577836800000; ///< 2020-01-01T00:00:00Z
    static constexpr int MaxSeat = 1023;

    /// seat 0..1023; ids made will be greater than `after`.
    RecordIdSource(const Clock &clock, int seat, RecordId after = {});

    RecordId next();

    static int seatOf(RecordId id);
    static qint64 msOf(RecordId id); ///< UTC milliseconds since 1970

private:
    const Clock &m_clock;
    int m_seat;
    qint64 m_ms;
    qint64 m_counter = 0;
};

} // namespace kith::base
