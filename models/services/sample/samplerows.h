// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"

namespace kith::services {

/// New rows with ids of their own. All ids of one slot share their millisecond, so that rows that belong
/// together lie together in the file; the seat is 0, which no program at work ever has.
class SampleRows
{
public:
    /// One new row, filled column by column. Not to be kept: the next row may move it.
    class Row
    {
    public:
        explicit Row(storage::RowChange &row) : m_row(row) {}

        Row &text(const QByteArray &column, const QString &value)
        {
            return value.isEmpty() ? *this : put(column, value);
        }
        Row &number(const QByteArray &column, qint64 value) { return put(column, qlonglong(value)); }
        Row &real(const QByteArray &column, double value) { return put(column, value); }
        Row &link(const QByteArray &column, qint64 id) { return id ? number(column, id) : *this; }
        /// UTC milliseconds; 0: none.
        Row &instant(const QByteArray &column, qint64 ms) { return ms ? number(column, ms) : *this; }
        Row &flag(const QByteArray &column, bool value) { return value ? number(column, 1) : *this; }
        /// The day of an instant.
        Row &day(const QByteArray &column, qint64 ms);

    private:
        Row &put(const QByteArray &column, const QVariant &value)
        {
            m_row.cells.append(storage::Cell{column, {}, value});
            return *this;
        }
        storage::RowChange &m_row;
    };

    explicit SampleRows(QList<storage::RowChange> &rows) : m_rows(rows) {}

    /// From here on ids are made of this slot: milliseconds since 2020-01-01 UTC, given once each.
    void beginSlot(qint64 slot);

    qint64 newId();

    Row add(const QByteArray &table, qint64 id, qint64 createdMs);
    Row add(const QByteArray &table, qint64 createdMs) { return add(table, newId(), createdMs); }

private:
    QList<storage::RowChange> &m_rows;
    qint64 m_slot = 0;
    qint64 m_used = 0;
};

} // namespace kith::services
