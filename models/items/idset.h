// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QList>

#include <limits>
#include <utility>
#include <vector>

namespace kith::items {

/// A set of ids that a million of them go into within a few milliseconds, on the GUI thread too: one flat
/// table.
class IdSet
{
public:
    void reserve(qsizetype count)
    {
        std::size_t size = 16;
        while (size < std::size_t(count) * 2)
            size *= 2;
        if (size > m_slots.size())
            rebuild(size);
    }
    void insert(base::RecordId id)
    {
        if (!id || contains(id))
            return;
        if (m_used * 2 >= m_slots.size())
            rebuild(m_slots.empty() ? 16 : m_slots.size() * 2);
        put(id.value());
        ++m_count;
    }
    void insert(const QList<base::RecordId> &ids)
    {
        reserve(m_count + ids.size());
        for (const base::RecordId id : ids)
            insert(id);
    }
    bool remove(base::RecordId id)
    {
        const std::size_t at = find(id.value());
        if (m_count == 0 || m_slots[at] != id.value())
            return false;
        m_slots[at] = Gone;
        --m_count;
        return true;
    }
    bool contains(base::RecordId id) const { return m_count > 0 && m_slots[find(id.value())] == id.value(); }
    qsizetype size() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    void clear() { *this = IdSet(); }

private:
    static constexpr qint64 Free = 0;
    static constexpr qint64 Gone = std::numeric_limits<qint64>::min();

    std::size_t find(qint64 id) const
    {
        if (m_slots.empty())
            return 0;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = std::size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> 20) & mask;
        while (m_slots[at] != Free && m_slots[at] != id)
            at = (at + 1) & mask;
        return at;
    }
    void put(qint64 id)
    {
        m_slots[find(id)] = id;
        ++m_used;
    }
    void rebuild(std::size_t size)
    {
        const std::vector<qint64> before = std::exchange(m_slots, std::vector<qint64>(size, Free));
        m_used = 0;
        for (const qint64 id : before) {
            if (id != Free && id != Gone)
                put(id);
        }
    }

    std::vector<qint64> m_slots;
    std::size_t m_used = 0; ///< places that are no longer free
    qsizetype m_count = 0;
};

} // namespace kith::items
