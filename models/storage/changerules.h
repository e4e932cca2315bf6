// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"

#include <QStringList>

#include <memory>

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

    /// Whether settle() wrote down work to be done later, which catchUp() has not done yet.
    virtual bool isBehind(Session &session) const
    {
        Q_UNUSED(session)
        return false;
    }

    /// Does what settle() put off, in a transaction of its own: soon after a write, and before any read that
    /// asks for it (Store::Freshness).
    virtual void catchUp(Session &session) const { Q_UNUSED(session) }

    /// Derived data that an action of many batches writes late, because for many rows at once it costs less.
    class Backlog
    {
    public:
        Backlog() = default;
        virtual ~Backlog() = default;
        Q_DISABLE_COPY_MOVE(Backlog)

        /// The batch before stands; writes what has piled up when that is enough.
        virtual void beginBatch(Session &session) = 0;
        /// The batch was rolled back: forgets what it put in.
        virtual void takeBatchBack() = 0;
    };

    /// At the begin of bulk work, an undo or a redo. Null: settle() does everything at once.
    virtual std::unique_ptr<Backlog> beginBulk() const { return nullptr; }

    /// As settle(), but may put work off into `backlog`, which beginBulk() made.
    virtual void settleLater(Session &session, const QList<RowChange> &applied, Backlog &backlog) const
    {
        Q_UNUSED(backlog)
        settle(session, applied);
    }

    /// Once at the end of bulk work, an undo or a redo, before COMMIT: writes what was put off and tidies
    /// what many small steps left behind. `backlog` is what beginBulk() made; `rows` were written.
    virtual void finishBulk(Session &session, qint64 rows, Backlog *backlog) const
    {
        Q_UNUSED(session)
        Q_UNUSED(rows)
        Q_UNUSED(backlog)
    }

    /// The column of a child table that names the record its rows belong to ("party_id"); empty for tables
    /// that are nobody's children. Removed rows can be found by it in the journal.
    virtual QByteArray ownerColumn(const QByteArray &table) const
    {
        Q_UNUSED(table)
        return {};
    }

    /// Columns of a table that name records of more than one kind, which no foreign key can watch
    /// ("object_id").
    virtual QList<QByteArray> looseLinks(const QByteArray &table) const
    {
        Q_UNUSED(table)
        return {};
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
