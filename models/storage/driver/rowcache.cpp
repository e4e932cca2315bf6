// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/rowcache.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace kith::storage {

namespace {

constexpr size_t firstBlock = 4096;
constexpr size_t largestBlock = 1 << 20;

} // namespace

void RowCache::start(int columns)
{
    m_rows.clear();
    m_blocks.clear();
    m_scratch.resize(size_t(columns));
    m_free = nullptr;
    m_left = 0;
    m_blockSize = 0;
}

void RowCache::append(sqlite3_stmt *statement)
{
    size_t textBytes = 0;
    const int columns = int(m_scratch.size());
    for (int column = 0; column < columns; ++column) {
        Cell &cell = m_scratch[size_t(column)];
        cell.type = sqlite3_column_type(statement, column);
        cell.size = 0;
        switch (cell.type) {
        case SQLITE_INTEGER:
            cell.integer = sqlite3_column_int64(statement, column);
            break;
        case SQLITE_FLOAT:
            cell.real = sqlite3_column_double(statement, column);
            break;
        case SQLITE_TEXT:
            cell.bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            cell.size = sqlite3_column_bytes(statement, column);
            break;
        case SQLITE_BLOB:
            cell.bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
            cell.size = sqlite3_column_bytes(statement, column);
            break;
        default:
            cell.integer = 0;
            break;
        }
        textBytes += size_t(cell.size);
    }

    const size_t cellBytes = sizeof(Cell) * size_t(columns);
    char *memory = allocate(cellBytes + textBytes);
    char *text = memory + cellBytes;
    for (Cell &cell : m_scratch) {
        if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB) {
            if (cell.size > 0)
                std::memcpy(text, cell.bytes, size_t(cell.size));
            cell.bytes = text;
            text += cell.size;
        }
    }
    std::memcpy(memory, m_scratch.data(), cellBytes);
    m_rows.push_back(reinterpret_cast<const Cell *>(memory));
}

char *RowCache::allocate(size_t size)
{
    size = (size + alignof(Cell) - 1) & ~(alignof(Cell) - 1);
    if (size > m_left) {
        m_blockSize = std::clamp(m_blockSize * 2, firstBlock, largestBlock);
        m_left = std::max(m_blockSize, size);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_blocks.back().get();
    }
    char *memory = m_free;
    m_free += size;
    m_left -= size;
    return memory;
}

} // namespace kith::storage
