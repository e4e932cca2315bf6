// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QHash>
#include <QSet>

namespace kith::items {

using base::RecordId;

class ListColumns;

/// The rows that a list has at hand, by id, so that they survive any reordering; a bounded number of them.
/// Knows which of them are no longer what the file holds.
class RowCache
{
public:
    static constexpr int PageSize = 64;  ///< rows that are fetched at once
    static constexpr int MaxPages = 128; ///< rows kept: between half of this and all of it

    bool contains(RecordId id) const { return m_hot.contains(id) || m_cold.contains(id); }
    bool isStale(RecordId id) const;
    /// Values in the order of the fetched fields; null when the row is not here. Keeps it from being dropped
    /// soon.
    const records::Row *find(RecordId id);
    /// What a cell reads, made when it is first painted. Only for rows that are here.
    QString text(RecordId id, int column, const ListColumns &columns);

    /// Counts what made rows stale, to tell answers that were on their way from later ones.
    quint64 tick() const { return m_tick; }
    void markAllStale();
    /// `alsoOnTheirWay`: rows that are asked for may arrive with the values of before. Returns those that are
    /// here.
    QSet<RecordId> markStale(const QSet<RecordId> &ids, bool alsoOnTheirWay);

    /// Rows that were asked for at `askedAt`; those of `asked` that are missing are gone.
    void insert(const QList<RecordId> &asked, const QList<records::Row> &rows, quint64 askedAt,
                qsizetype values);
    /// After another choice of columns: what is known stays to be seen until the rest is here.
    void carryOver(const QList<QByteArray> &before, const QList<QByteArray> &after);

private:
    struct Entry
    {
        records::Row row;
        QList<QString> texts;
        QList<bool> textMade;
    };
    Entry *entry(RecordId id);
    void keep(RecordId id, const Entry &entry, quint64 askedAt);
    void age();

    // What is used moves to `hot`; when that is full, `cold` is dropped and `hot` ages.
    QHash<RecordId, Entry> m_hot;
    QHash<RecordId, Entry> m_cold;
    QHash<RecordId, quint64> m_staleSince;
    quint64 m_allStaleSince = 0;
    QHash<RecordId, quint64> m_fetchedAt; ///< only while m_allStaleSince is set
    quint64 m_tick = 0;
};

} // namespace kith::items
