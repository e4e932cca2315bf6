// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowcache.h"

#include "models/items/listcolumns.h"

#include <utility>

namespace kith::items {

bool RowCache::isStale(RecordId id) const
{
    if (m_staleSince.contains(id))
        return true;
    return m_allStaleSince != 0 && m_fetchedAt.value(id) < m_allStaleSince;
}

RowCache::Entry *RowCache::entry(RecordId id)
{
    const auto it = m_hot.find(id);
    if (it != m_hot.end())
        return &it.value();
    const auto old = m_cold.find(id);
    if (old == m_cold.end())
        return nullptr;
    Entry row = std::move(old.value());
    m_cold.erase(old);
    return &m_hot.insert(id, row).value();
}

const records::Row *RowCache::find(RecordId id)
{
    const Entry *found = entry(id);
    return found ? &found->row : nullptr;
}

QString RowCache::text(RecordId id, int column, const ListColumns &columns)
{
    Entry *cached = entry(id);
    if (!cached)
        return {};
    if (cached->textMade.isEmpty()) {
        cached->texts.resize(columns.fields().size());
        cached->textMade.fill(false, columns.fields().size());
    }
    if (!cached->textMade.at(column)) {
        cached->texts[column] = columns.text(cached->row, column);
        cached->textMade[column] = true;
    }
    return cached->texts.at(column);
}

void RowCache::markAllStale()
{
    m_allStaleSince = ++m_tick;
    m_fetchedAt.clear();
}

QSet<RecordId> RowCache::markStale(const QSet<RecordId> &ids, bool alsoOnTheirWay)
{
    ++m_tick;
    QSet<RecordId> here;
    for (const RecordId id : ids) {
        const bool known = contains(id);
        if (known || alsoOnTheirWay)
            m_staleSince.insert(id, m_tick);
        if (known)
            here.insert(id);
    }
    return here;
}

void RowCache::keep(RecordId id, const Entry &entry, quint64 askedAt)
{
    m_cold.remove(id);
    m_hot.insert(id, entry);
    if (const auto it = m_staleSince.find(id); it != m_staleSince.end() && it.value() <= askedAt)
        m_staleSince.erase(it);
    if (m_allStaleSince != 0)
        m_fetchedAt.insert(id, askedAt);
}

void RowCache::insert(const QList<RecordId> &asked, const QList<records::Row> &rows, quint64 askedAt,
                      qsizetype values)
{
    QSet<RecordId> gone(asked.cbegin(), asked.cend());
    for (const records::Row &row : rows) {
        gone.remove(row.id);
        keep(row.id, {row, {}, {}}, askedAt);
    }
    for (const RecordId id : std::as_const(gone))
        keep(id, {{id, QList<QVariant>(values), {}}, {}, {}}, askedAt);
    age();
}

void RowCache::age()
{
    if (m_hot.size() < PageSize * MaxPages / 2)
        return;
    for (auto it = m_cold.cbegin(); it != m_cold.cend(); ++it) {
        m_staleSince.remove(it.key());
        m_fetchedAt.remove(it.key());
    }
    m_cold = std::exchange(m_hot, {});
}

void RowCache::carryOver(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    QList<int> from;
    for (const QByteArray &key : after)
        from.append(int(before.indexOf(key)));
    for (QHash<RecordId, Entry> *cache : {&m_hot, &m_cold}) {
        for (Entry &cached : *cache) {
            records::Row row{cached.row.id, {}, {}};
            for (const int position : std::as_const(from)) {
                row.values.append(cached.row.values.value(position)); // -1: nothing yet
                row.linkTitles.append(cached.row.linkTitles.value(position));
            }
            cached.row = std::move(row);
            cached.texts.clear();
            cached.textMade.clear();
        }
    }
}

} // namespace kith::items
