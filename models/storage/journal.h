// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"

#include <functional>

namespace kith::storage {

class Session;

/// One transaction of the journal.
struct JournalTx
{
    RecordId id;
    RecordId user;
    qint64 atMs = 0;
    QString label;
    Origin origin = Origin::Ui;
    RecordId undoneBy; ///< null when it counts
};

/// One change of one row as the journal holds it: before and after per column.
struct JournalEntry
{
    JournalTx tx;
    RowChange change;
};

/// Reads the journal. Writing it is the Store's alone.
class Journal
{
public:
    /// Changes of one row, newest first, up to `limit`.
    static QList<JournalEntry> historyOf(Session &session, const QByteArray &table, RecordId id,
                                         int limit = 500);

    /// Transactions, newest first, older than `before` (null: from the newest).
    static QList<JournalTx> transactions(Session &session, int limit, RecordId before = {});

    /// All row changes of one transaction, in their order, handed one by one so that a million need no
    /// memory.
    static void forEachChange(Session &session, RecordId tx,
                              const std::function<void(const RowChange &)> &fn);

    /// SHA-256 over all journaled tables: every row by id, every column but rev, updated_at and updated_by.
    /// Equal hashes mean equal content.
    static QByteArray contentHash(Session &session);
};

} // namespace kith::storage
