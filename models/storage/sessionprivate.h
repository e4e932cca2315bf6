// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/changerules.h"
#include "models/storage/filesystem.h"
#include "models/storage/session.h"

#include <optional>
#include <unordered_map>

namespace kith::base {
class RecordIdSource;
}

namespace kith::storage {

class CipherDriver;
class TableCatalog;

/// What a Session is made of. Only the storage itself looks in here, through of().
struct Session::Private
{
    struct Prepared
    {
        QSqlQuery query;
        quint64 usedAt = 0;     ///< epoch of its last use
        bool errorSeen = false; ///< its error was thrown already
    };
    struct TextHash
    {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    static constexpr size_t CachedStatements = 256;

    Private();
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    static Private &of(Session &session) { return *session.d; }

    /// Makes a Session out of an open connection.
    static std::unique_ptr<Session> wrap(std::unique_ptr<Private> d);

    /// Remembers which file this is, and that this process has it open.
    void opened(const FileIdentity &opening);

    /// A statement of the cache, prepared when it is new; stays where it is until the job ends.
    Prepared &statement(const QString &sql);
    /// The statement's query, finished and ready to be bound again.
    QSqlQuery &reuse(Prepared &one);

    /// Around each job: statements that the job left open would keep its snapshot and hold up checkpoints.
    void beginJob(std::function<bool()> cancelled);
    void endJob();
    void finishStatements();
    /// A query that stopped at an error looks to a loop like one that came to its end.
    void throwIfIncomplete();
    void forgetStatements();
    /// The error as a Problem; remembers it when the connection should not be used any more.
    base::Problem problemOf(const QSqlError &error, const QString &sql);
    /// Takes over who this writer is from the connection that it replaces.
    void inherit(Private &old);
    /// Best effort: after a full disk or an I/O error SQLite has often rolled back by itself.
    void rollback();
    /// Reads the schema cookie; forgets what was cached about the schema when it moved. True when it did.
    bool noticeSchema(Session &session);

    QString connectionName;
    QSqlDatabase db;
    CipherDriver *driver = nullptr;
    QString file;
    FileIdentity identity; ///< of the file as it was opened; null for none
    std::unordered_map<QString, Prepared, TextHash> statements;
    QList<Prepared *> used; ///< in this epoch
    quint64 epoch = 1;
    std::function<bool()> isCancelled;
    QHash<QByteArray, QList<QByteArray>> columns;
    qint64 schemaCookie = -1;
    bool readOnly = false;
    base::RecordId user;
    const base::Clock *clock = nullptr;
    std::shared_ptr<const ChangeRules> rules;
    std::unique_ptr<base::RecordIdSource> ids; ///< the writer's alone
    std::unique_ptr<TableCatalog> tables;
    int seat = 0;
    QString instance;                     ///< of the row in the table session
    std::optional<base::Problem> trouble; ///< met by the current job: the file or the drive is not well
    qint64 dataVersion = -1;              ///< PRAGMA data_version as the feed saw it last
    std::shared_ptr<void> companion;      ///< of the rooms above
};

} // namespace kith::storage
