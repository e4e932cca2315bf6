// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/changeset.h"
#include "models/storage/session.h"
#include "models/storage/vault.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUuid>

#include <functional>
#include <memory>
#include <type_traits>

namespace kith::base {
class Clock;
}

namespace kith::storage {

class ChangeRules;

struct StoreOptions
{
    bool readOnly = false; ///< asked for; a file that cannot be written opens read-only by itself
    QString userName;      ///< first user's name when a workspace is created
    const base::Clock *clock = nullptr; ///< null: the system's
    int busyLimitMs = 10'000;           ///< how long a write waits for another process
    int pollMs = 500;                   ///< how often foreign changes are looked for; 0 never
    QByteArray vfs;                     ///< SQLite VFS by name, for tests that inject faults
    QString migrations;                 ///< folder of NNNN_name.sql; empty: the ones built in. For tests
    QByteArray fileSystem;              ///< name to assume instead of the file's own ("nfs"), for tests
};

struct StoreInfo
{
    QString file;
    QUuid workspaceId;
    int schemaVersion = 0;
    int migratedFrom = 0; ///< schema version found when it was older, else 0
    QString backupFile;   ///< the verified backup made before migrating
    QString cipherVersion;
    QString cipherSettings; ///< pinned parameters, one per line
    QString journalMode;
    QString fileSystem; ///< "ext4", "nfs", …
    bool readOnly = false;
    QString readOnlyReason; ///< translated
    RecordId user;
    int seat = 0;
    qint64 createdAtMs = 0;
    qint64 lastBackupAtMs = 0; ///< of the last verified backup() when the file was opened; 0 never
};

struct CheckReport
{
    QStringList findings; ///< empty: all is well
    qint64 pages = 0;
    qint64 rows = 0;
    QByteArray contentHash; ///< hex
};

/// Lets bulk work write in batches inside one transaction with one undo. Only valid inside the function it
/// was given to.
class BulkWriter
{
public:
    virtual ~BulkWriter() = default;
    virtual Session &session() = 0;
    /// Through the same door as a single write: prepare, check, write, settle, journal. Atomic: when it
    /// throws, nothing of these rows was written and the job may go on with others (a savepoint stands around
    /// them).
    virtual Outcome apply(QList<RowChange> rows) = 0;
    /// Tells the future's watcher how far the job is.
    virtual void progress(qint64 done, qint64 total, const QString &text = {}) = 0;
    virtual void throwIfCancelled() = 0;
};

struct BulkJob
{
    QString label;
    Origin origin = Origin::Import;
    bool dryRun = false;                    ///< everything happens and is rolled back
    std::function<void(BulkWriter &)> work; ///< runs on the writer's thread
};

struct UndoRequest
{
    RecordId tx; ///< null: the latest action
    bool skipChanged =
        false; ///< leave rows alone that were changed later, and name them; else refuse with Conflict
};

/// The open workspace file: one writer and two readers, each with its own connection in its own thread. Lives
/// in the thread that uses it (GUI or main); futures are answered from the workers. Destroying it finishes
/// running work, closes the connections and wipes the key. All futures may fail with base::Problem;
/// QFuture::cancel() interrupts.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(QString file, FileKey key, StoreOptions options, std::shared_ptr<const ChangeRules> rules,
          QObject *parent = nullptr);
    ~Store() override;

    /// Makes the file (refuses an existing one), its schema and its first rows, and opens it.
    QFuture<StoreInfo> create();

    /// The opening ritual (architecture.md), migration with a verified backup, seat.
    QFuture<StoreInfo> open();

    const StoreInfo &info() const; ///< valid once create() or open() has succeeded

    /// Where a read finds its pages.
    enum class Cache {
        Shared, ///< in the reader's cache, which lists live on
        Own, ///< in a small one made for this read: for contents so large that they would drive the lists out
    };

    /// What a read may meet.
    enum class Freshness {
        Committed, ///< the rows as they are; derived data that is written later may lag behind for a moment
        Settled,   ///< that as well: catches up first when it has to (ChangeRules::catchUp())
    };

    /// Runs `fn(Session &)` on a reader.
    template<class Fn>
    auto read(Fn fn, Cache cache = Cache::Shared, Freshness freshness = Freshness::Committed)
        -> QFuture<std::invoke_result_t<Fn, Session &>>;

    QFuture<Outcome> write(ChangeSet changes);
    QFuture<Outcome> writeBulk(BulkJob job); ///< progress through QFuture's progress value (0..1000) and text
    QFuture<Outcome> undo(UndoRequest request = {});
    QFuture<Outcome> redo();
    QFuture<UndoState> undoState();

    /// Changes the key of the file. Refuses with Busy while another program has it open. Killed at any
    /// moment, exactly one of the two keys opens a whole file.
    QFuture<void> rekey(FileKey newKey);

    /// VACUUM INTO a new encrypted file, opened and checked before it gets its name. Refuses an existing
    /// file. The workspace remembers when that was, unless it is read-only.
    QFuture<void> backup(const QString &target);

    QFuture<CheckReport> check();
    QFuture<void> rebuildDerived();

    /// The key in use, for the recovery sheet and for remembering it in the keychain.
    FileKey key() const;

Q_SIGNALS:
    /// In the Store's thread, after COMMIT; also for changes that other processes made.
    void changed(const kith::storage::ChangeNotice &notice);
    /// The file or its connection went away while open (folder gone, disk error).
    void failed(const kith::base::Problem &problem);

private:
    using Task = std::function<void(Session &)>;
    void enqueueRead(std::function<void(Session *, const base::Problem *)> job,
                     std::function<bool()> isCancelled, Cache cache, Freshness freshness);

    void readAfterCatchingUp(const std::function<void(Session *, const base::Problem *)> &job,
                             const std::function<bool()> &isCancelled, Cache cache);

    struct Private;
    std::unique_ptr<Private> d;
};

template<class Fn>
auto Store::read(Fn fn, Cache cache, Freshness freshness) -> QFuture<std::invoke_result_t<Fn, Session &>>
{
    using T = std::invoke_result_t<Fn, Session &>;
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    enqueueRead(
        [promise, fn = std::move(fn)](Session *session, const base::Problem *problem) mutable {
            // session is null when the store is closed or the job was cancelled before its turn
            if (!session) {
                if (problem)
                    promise->setException(*problem);
                promise->finish();
                return;
            }
            try {
                if constexpr (std::is_void_v<T>) {
                    fn(*session);
                    session->throwIfIncomplete();
                } else {
                    T result = fn(*session);
                    session->throwIfIncomplete();
                    promise->addResult(std::move(result));
                }
            } catch (const base::Problem &error) {
                promise->setException(error);
            } catch (const std::exception &error) {
                promise->setException(base::Problem(
                    base::ProblemKind::Bug, Store::tr("Something unexpected went wrong while reading."),
                    QString::fromUtf8(error.what())));
            }
            promise->finish();
        },
        [promise] { return promise->isCanceled(); }, cache, freshness);
    return future;
}

} // namespace kith::storage

Q_DECLARE_METATYPE(kith::storage::StoreInfo)
