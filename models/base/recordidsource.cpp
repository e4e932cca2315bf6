// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/recordidsource.h"

#include "models/base/clock.h"

namespace kith::base {

namespace {
constexpr int SeatBits = 10;
constexpr int CounterBits = 12;
constexpr qint64 CounterLimit = qint64(1) << CounterBits;
} // namespace

std::optional<RecordId> RecordId::fromString(QStringView text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return RecordId(value);
}

RecordIdSource::RecordIdSource(const Clock &clock, int seat, RecordId after)
    : m_clock(clock), m_seat(seat), m_ms(after ? msOf(after) - EpochMs + 1 : 0)
{
    Q_ASSERT(seat >= 0 && seat <= MaxSeat);
}

RecordId RecordIdSource::next()
{
    const qint64 now = m_clock.nowMs() - EpochMs;
    if (now > m_ms) {
        m_ms = now;
        m_counter = 0;
    } else if (m_counter == CounterLimit) {
        ++m_ms; // borrow from the future rather than wait or repeat
        m_counter = 0;
    }
    return RecordId((m_ms << (SeatBits + CounterBits)) | (qint64(m_seat) << CounterBits) | m_counter++);
}

int RecordIdSource::seatOf(RecordId id)
{
    return int((id.value() >> CounterBits) & MaxSeat);
}

qint64 RecordIdSource::msOf(RecordId id)
{
    return (id.value() >> (SeatBits + CounterBits)) + EpochMs;
}

} // namespace kith::base
