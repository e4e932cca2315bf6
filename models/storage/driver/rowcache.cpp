// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/rowcache.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace kith::storage {

namespace {

constexpr size_t firstBlock = 4096;
constexpr size_t largestBlock = 1 << 20;

} // namespace

void RowCache::start(int columns)
{
    m_rows.clear();
    m_blocks.clear();
    m_columns = size_t(columns);
    m_typeBytes = (m_columns + 7) & ~size_t(7);
    m_head.assign(m_typeBytes + 8 * m_columns, 0);
    m_sources.resize(m_columns);
    m_free = nullptr;
    m_left = 0;
    m_blockSize = 0;
}

void RowCache::append(sqlite3_stmt *statement)
{
    const size_t headBytes = m_head.size();
    quint64 end = headBytes;
    char *payload = m_head.data() + m_typeBytes;
    for (size_t column = 0; column < m_columns; ++column, payload += 8) {
        sqlite3_value *value = sqlite3_column_value(statement, int(column));
        const int type = sqlite3_value_type(value);
        m_head[column] = char(type);
        const void *source = nullptr;
        if (type == SQLITE_INTEGER) {
            const qint64 integer = sqlite3_value_int64(value);
            std::memcpy(payload, &integer, 8);
        } else if (type == SQLITE_FLOAT) {
            const double real = sqlite3_value_double(value);
            std::memcpy(payload, &real, 8);
        } else if (type != SQLITE_NULL) {
            source = type == SQLITE_TEXT ? sqlite3_value_text(value) : sqlite3_value_blob(value);
            const auto size = source ? quint64(sqlite3_value_bytes(value)) : 0;
            const quint64 place = end << sizeBits | size;
            std::memcpy(payload, &place, 8);
            end += size;
        }
        m_sources[column] = source;
    }
    if (end >= largestRow)
        throw std::bad_alloc();

    char *row = allocate(size_t(end));
    std::memcpy(row, m_head.data(), headBytes);
    payload = m_head.data() + m_typeBytes;
    for (size_t column = 0; column < m_columns; ++column, payload += 8) {
        if (m_sources[column]) {
            quint64 place = 0;
            std::memcpy(&place, payload, 8);
            std::memcpy(row + (place >> sizeBits), m_sources[column], size_t(place & sizeMask));
        }
    }
    m_rows.push_back(row);
}

char *RowCache::allocate(size_t size)
{
    size = (size + 7) & ~size_t(7);
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
