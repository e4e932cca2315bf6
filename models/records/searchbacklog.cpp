// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchbacklog.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLetters = 6'000'000; // 12 MB, and several times that in FTS5's own table of words
constexpr int Automerge = 4;                 // FTS5's defaults
constexpr int Crisismerge = 16;
constexpr int HashBytes = 1024 * 1024;

void set(storage::Session &session, const QString &option, int value)
{
    session.run(u"INSERT INTO search_index (search_index, rank) VALUES (?, ?)"_s, {option, value});
}

} // namespace

void SearchBacklog::put(RecordId id, int entity, SearchIndex::Line line, bool isNew)
{
    m_batch.insert(id, {std::move(line), entity, !isNew});
}

void SearchBacklog::remove(RecordId id)
{
    m_batch.insert(id, {});
}

void SearchBacklog::keepBatch()
{
    for (auto it = m_batch.begin(); it != m_batch.end(); ++it) {
        Entry &kept = m_entries[it.key()];
        const bool wasWaiting = kept.entity != 0;
        m_letters += it->line.words.size() - kept.line.words.size();
        // Of a record that came in this very action, nothing can be in the index.
        const bool mayBeThere = it->mayBeThere && !(wasWaiting && !kept.mayBeThere);
        kept = std::move(*it);
        kept.mayBeThere = mayBeThere;
    }
    m_batch.clear();
}

void SearchBacklog::beginBatch(storage::Session &session)
{
    keepBatch();
    if (m_letters < MostLetters)
        return;
    beginLarge(session);
    flush(session);
}

/// Merging waits for the end; the settings are in the file, and roll back with it.
void SearchBacklog::beginLarge(storage::Session &session)
{
    if (m_isLarge)
        return;
    m_isLarge = true;
    constexpr int never = 0;
    constexpr int rarely = 1000;
    constexpr int roomy = 64 * HashBytes;
    set(session, u"automerge"_s, never);
    set(session, u"crisismerge"_s, rarely);
    set(session, u"hashsize"_s, roomy);
}

void SearchBacklog::flush(storage::Session &session)
{
    write(session); // throws before anything is forgotten
    m_written += m_entries.size();
    m_entries.clear();
    m_letters = 0;
}

void SearchBacklog::write(storage::Session &session)
{
    QList<RecordId> ids = m_entries.keys();
    std::sort(ids.begin(), ids.end());
    for (const RecordId id : std::as_const(ids)) {
        const Entry &entry = *m_entries.constFind(id);
        if (entry.entity != 0)
            SearchIndex::putLine(session, id, entry.entity, entry.line, !entry.mayBeThere);
        else if (entry.mayBeThere)
            SearchIndex::remove(session, id);
    }
}

void SearchBacklog::finish(storage::Session &session)
{
    keepBatch();
    flush(session);
    if (m_isLarge) {
        set(session, u"automerge"_s, Automerge);
        set(session, u"crisismerge"_s, Crisismerge);
        set(session, u"hashsize"_s, HashBytes);
    }
    SearchIndex::tidy(session, m_written);
}

} // namespace kith::records
