// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/samplerows.h"

#include <QDateTime>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

// as in base::RecordIdSource
constexpr int SeatBits = 10;
constexpr int CounterBits = 12;
constexpr qsizetype UsualCells = 12;

} // namespace

void SampleRows::beginSlot(qint64 slot)
{
    m_slot = slot;
    m_used = 0;
}

qint64 SampleRows::newId()
{
    Q_ASSERT(m_used < (1 << CounterBits));
    return (m_slot << (SeatBits + CounterBits)) | m_used++;
}

SampleRows::Row SampleRows::add(const QByteArray &table, qint64 id, qint64 createdMs)
{
    storage::RowChange &row = m_rows.emplaceBack();
    row.op = storage::RowOp::Insert;
    row.table = table;
    row.id = base::RecordId(id);
    row.cells.reserve(UsualCells);
    Row filled(row);
    filled.number("created_at"_ba, createdMs);
    return filled;
}

SampleRows::Row &SampleRows::Row::day(const QByteArray &column, qint64 ms)
{
    if (!ms)
        return *this;
    // by hand: this is called for a million people
    const QDate date = QDate::fromJulianDay(2440588 + ms / 86'400'000 - (ms % 86'400'000 < 0 ? 1 : 0));
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    date.getDate(&year, &month, &dayOfMonth);
    const auto digit = [](int number) { return QChar(ushort(u'0' + number % 10)); };
    QString text(10, u'-');
    text[0] = digit(year / 1000);
    text[1] = digit(year / 100);
    text[2] = digit(year / 10);
    text[3] = digit(year);
    text[5] = digit(month / 10);
    text[6] = digit(month);
    text[8] = digit(dayOfMonth / 10);
    text[9] = digit(dayOfMonth);
    return put(column, text);
}

} // namespace kith::services
