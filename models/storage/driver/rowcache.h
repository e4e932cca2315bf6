// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <vector>

namespace kith::storage {

/// The rows a scrolling result has seen, packed: 9 bytes per value plus its text or blob.
///
/// A row is one byte of type per value, padded to 8, then 8 bytes per value (the number, or place and size of
/// the bytes), then the bytes.
class RowCache
{
public:
    /// A view of one value, good until start() is called.
    struct Cell
    {
        int type; ///< SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
        int size; ///< of `bytes`
        union {
            qint64 integer;
            double real;
            const char *bytes; ///< UTF-8 text or blob
        };
    };

    /// Forgets all rows; the following ones have `columns` values.
    void start(int columns);
    /// Copies the row on which `statement` stands. Throws std::bad_alloc if there is no memory for it.
    void append(sqlite3_stmt *statement);
    qsizetype rows() const { return qsizetype(m_rows.size()); }
    int type(qsizetype row, int column) const { return m_rows[size_t(row)][column]; }
    Cell cell(qsizetype row, int column) const;

private:
    // Place and size of bytes share 64 bits: SQLite's longest value needs 31, which leaves 8 GiB for a row.
    static constexpr int sizeBits = 31;
    static constexpr quint64 sizeMask = (quint64(1) << sizeBits) - 1;
    static constexpr quint64 largestRow = quint64(1) << (64 - sizeBits);

    char *allocate(size_t size);

    size_t m_columns = 0;
    size_t m_typeBytes = 0;
    std::vector<const char *> m_rows;
    std::vector<const void *> m_sources;
    std::vector<char> m_head;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
    size_t m_blockSize = 0;
};

inline RowCache::Cell RowCache::cell(qsizetype rowNumber, int column) const
{
    const char *row = m_rows[size_t(rowNumber)];
    const char *payload = row + m_typeBytes + 8 * size_t(column);
    Cell cell;
    cell.type = row[column];
    cell.size = 0;
    if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB) {
        quint64 place = 0;
        std::memcpy(&place, payload, 8);
        cell.size = int(place & sizeMask);
        cell.bytes = row + (place >> sizeBits);
    } else {
        std::memcpy(&cell.integer, payload, 8);
    }
    return cell;
}

} // namespace kith::storage
