// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/searchindex.h"
#include "models/storage/changerules.h"

#include <QHash>

namespace kith::records {

/// Lines of the search index that bulk work will write. Tens of thousands at once, in the order of their ids,
/// make one large piece of the index instead of many small ones that have to be merged again and again.
class SearchBacklog : public storage::ChangeRules::Backlog
{
public:
    void beginBatch(storage::Session &session) override;
    void takeBatchBack() override { m_batch.clear(); }

    /// The line of a record as it will be. `isNew`: there cannot be one yet.
    void put(RecordId id, int entity, SearchIndex::Line line, bool isNew);
    void remove(RecordId id);

    /// Writes what is left and makes the index tidy.
    void finish(storage::Session &session);

private:
    struct Entry
    {
        SearchIndex::Line line;
        int entity = 0; ///< 0: the line goes
        bool mayBeThere = true;
    };
    void keepBatch();
    void flush(storage::Session &session);
    void write(storage::Session &session);
    void beginLarge(storage::Session &session);

    QHash<RecordId, Entry> m_entries; ///< of batches that stand
    QHash<RecordId, Entry> m_batch;   ///< of the one that is written now
    qsizetype m_letters = 0;          ///< in m_entries
    qint64 m_written = 0;
    bool m_isLarge = false;
};

} // namespace kith::records
