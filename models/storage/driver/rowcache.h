// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace kith::storage {

/// The rows a scrolling result has seen, packed: 16 bytes per value plus its text or blob.
class RowCache
{
public:
    struct Cell
    {
        union {
            qint64 integer;
            double real;
            const char *bytes; ///< UTF-8 text or blob
        };
        int size; ///< of `bytes`
        int type; ///< SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
    };

    /// Forgets all rows; the following ones have `columns` values.
    void start(int columns);
    /// Copies the row on which `statement` stands.
    void append(sqlite3_stmt *statement);
    qsizetype rows() const { return qsizetype(m_rows.size()); }
    const Cell &cell(qsizetype row, int column) const { return m_rows[size_t(row)][column]; }

private:
    char *allocate(size_t size);

    std::vector<const Cell *> m_rows;
    std::vector<Cell> m_scratch;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
    size_t m_blockSize = 0;
};

} // namespace kith::storage
