// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"

#include <QStringList>

namespace kith::storage {

class Session;

/// What the storage does not know about the records it keeps. Called by the one change path, on the writer's
/// thread, inside the transaction. Everything may throw base::Problem, which rolls the transaction back.
class ChangeRules
{
public:
    virtual ~ChangeRules() = default;

    /// The rows of a new workspace (first user, picklists, default pipeline), written as one System
    /// transaction.
    virtual ChangeSet seed(Session &session, const QString &userName) const = 0;

    /// Validates, normalises and authorises; may change cells and add rows (stage history, closed_at). For
    /// Undo, Redo and Sync the set is complete already: only authorise.
    virtual void prepare(Session &session, ChangeSet &changes) const = 0;

    /// Brings derived columns and the search index up to date for the rows just written. What it writes is
    /// not journaled: it can always be rebuilt.
    virtual void settle(Session &session, const QList<RowChange> &applied) const = 0;

    /// Once at the end of bulk work, an undo or a redo, before COMMIT, with the number of rows written: time
    /// to tidy what many small steps of settle() left behind.
    virtual void finishBulk(Session &session, qint64 rows) const
    {
        Q_UNUSED(session)
        Q_UNUSED(rows)
    }

    /// Makes all derived data anew from the rows.
    virtual void rebuild(Session &session) const = 0;

    /// Compares derived data with what rebuild() would make and checks the invariants. One line per finding,
    /// without customer data.
    virtual QStringList check(Session &session) const = 0;

    /// Columns that are derived: not journaled, kept out of undo.
    virtual bool isDerived(const QByteArray &table, const QByteArray &column) const = 0;
};

} // namespace kith::storage
