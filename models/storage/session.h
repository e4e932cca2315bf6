// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace kith::base {
class Clock;
class RecordIdSource;
} // namespace kith::base

namespace kith::storage {

/// One connection in the thread that made it. Everything that speaks SQL gets one of these as an argument,
/// and never keeps it. All functions throw base::Problem.
class Session
{
public:
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    /// A prepared, forward-only query from this session's cache, finished and without values. Valid until the
    /// same text is asked for again.
    QSqlQuery &prepare(const QString &sql);

    /// prepare(), bind `values` in order, execute. The caller reads with next().
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});

    /// First column of the first row, or an invalid QVariant.
    QVariant scalar(const QString &sql, const QVariantList &values = {});

    /// Executes and throws the mapped Problem when that fails. For queries that a caller binds itself.
    void exec(QSqlQuery &query);

    /// Statements that are not worth preparing (DDL, PRAGMA).
    void execDirect(const QString &sql);

    /// Throws Problem(Cancelled) when the job that runs now was cancelled; long loops call it now and then.
    /// Running SQL is interrupted by itself.
    void throwIfCancelled() const;
    bool isCancelled() const;

    /// Throws when a query of the job that runs now stopped at an error: to a loop over next() that looks
    /// like its end. The storage calls it after each job, so that no part of an answer is taken for the
    /// whole.
    void throwIfIncomplete() const;

    /// Columns of a table in their order, from the schema; cached.
    const QList<QByteArray> &columnsOf(const QByteArray &table);

    /// Adds a column that may be empty, unless the table has it. `definition`: its type, and where it leads
    /// to. Writer only, inside a transaction.
    void addColumn(const QByteArray &table, const QByteArray &column, const QString &definition);

    /// What a room above this one remembers beside the connection about the file's content. Goes with it.
    std::shared_ptr<void> &companion();

    /// Becomes another number whenever the file may say something else than before: with each job, and with
    /// each end of a transaction.
    quint64 moment() const;

    bool isReadOnly() const;
    base::RecordId currentUser() const; ///< the app_user who is at work
    const base::Clock &clock() const;
    base::RecordId newId(); ///< writer only
    QSqlDatabase database() const;

    struct Private; ///< the storage's own

private:
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kith::storage
