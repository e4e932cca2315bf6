// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"
#include "models/storage/session.h"

#include <limits>

namespace kith::storage {

/// Turns rows of change_log into RowChanges.
class JournalReader
{
public:
    explicit JournalReader(Session &session);

    /// Row changes of a transaction, in their order or the other way round, `limit` at a time.
    QList<RowChange> batch(RecordId tx, bool backwards, int limit);

    /// What undoes the change: Insert becomes Remove, before and after change places.
    static RowChange inverse(const RowChange &change);

    /// One change, from columns seq, column_id, op, table_id, row_id, old, new of `query` starting at
    /// `first`; updates of several columns are appended to `change`.
    void take(const QSqlQuery &query, int first, RowChange &change);

private:
    struct Column
    {
        QByteArray name;
        qint64 table = 0;
    };

    Session &m_session;
    QHash<qint64, QByteArray> m_tables;
    QHash<qint64, Column> m_columns;
    qint64 m_next = -1; ///< seq to go on from
    bool m_started = false;
};

} // namespace kith::storage
