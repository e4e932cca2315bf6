// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changefeed.h"
#include "models/storage/opening.h"
#include "models/storage/store.h"
#include "models/storage/text.h"
#include "models/storage/worker.h"

#include <array>
#include <atomic>
#include <mutex>

namespace kith::storage {

class ChangeWriter;
class Transaction;

/// The threads of a Store and what they share.
struct Store::Private
{
    Private(Store *store, QString file, FileKey key, StoreOptions options,
            std::shared_ptr<const ChangeRules> rules);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    static constexpr int Readers = 2;

    QFuture<StoreInfo> start(bool create);

    /// A job of the writer's; `fn(Session &, QPromise<T> &)` returns T or throws.
    template<class T, class Fn>
    QFuture<T> enqueueWrite(Fn fn);

    // In the writer's thread.
    void startReaders();
    void closeReaders();
    void reopenReaders();
    void close(std::unique_ptr<Session> &session);
    Outcome writeOnce(Session &session, const ChangeSet &changes);
    /// Does what the rules put off; a failure is only logged, for the work stays written down.
    void catchUp(Session &session);
    void catchUpSoon();
    Outcome bulk(Session &session, const BulkJob &job, QPromise<Outcome> &promise);
    Outcome undo(Session &session, const UndoRequest &request);
    Outcome redo(Session &session);
    void rekey(std::unique_ptr<Session> &session, const FileKey &newKey);

    /// Writes down when the backup was made, then finishes the promise: also when that cannot be written,
    /// for the backup is there all the same.
    void noteBackup(const std::shared_ptr<QPromise<void>> &promise);

    // In any worker's thread.
    std::unique_ptr<Session> reopen(Session &old, const base::Problem &problem,
                                    const ConnectionSettings &settings);
    /// A connection for one read, with a small cache.
    std::unique_ptr<Session> ownReader(const std::function<bool()> &isCancelled);
    void tick(Session &session, int reader, Worker &worker);
    void announce(const ChangeNotice &notice);
    void report(const base::Problem &problem);
    FileKey key() const;
    void setKey(const FileKey &key);

    /// Fulfils `promise` with what `fn` gives or throws.
    template<class T, class Fn>
    static void fulfil(QPromise<T> &promise, Fn fn);

    Store *q;
    StoreOptions options;
    std::shared_ptr<const ChangeRules> rules;
    Opening opening; ///< used by one thread at a time: the writer's, and readers that it waits for
    StoreInfo info;
    mutable std::mutex keyGuard;
    FileKey currentKey;
    std::atomic<bool> closing = false;
    std::atomic<bool> reported = false; ///< failed() was emitted and nothing got better since
    ChangeFeed feed;
    struct Stamp
    {
        qint64 size = 0;
        qint64 modifiedMs = 0;
        bool wal = false;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    /// What a reader of an immutable file knows of it. Its own thread's alone.
    struct Watch
    {
        Stamp seen;
        std::chrono::steady_clock::time_point settledAt; ///< until then every look opens the file anew
    };
    Stamp stampOf() const;
    Watch watchFromNow() const;
    void watchImmutable(int reader, Worker &worker);
    std::array<Watch, Readers> watches;
    std::chrono::steady_clock::time_point touched;
    JobQueue reads;
    JobQueue writes;
    std::array<std::unique_ptr<Worker>, Readers> readers;
    std::unique_ptr<Worker> writer;
};

template<class T, class Fn>
void Store::Private::fulfil(QPromise<T> &promise, Fn fn)
{
    try {
        if constexpr (std::is_void_v<T>)
            fn();
        else
            promise.addResult(fn());
    } catch (const base::Problem &problem) {
        promise.setException(problem);
    } catch (const std::exception &error) {
        promise.setException(base::Problem(base::ProblemKind::Bug,
                                           Text::tr("Something unexpected went wrong in the workspace."),
                                           QString::fromUtf8(error.what())));
    }
    promise.finish();
}

template<class T, class Fn>
QFuture<T> Store::Private::enqueueWrite(Fn fn)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    writes.push({[promise, fn = std::move(fn)](Session *session, const base::Problem *problem) mutable {
                     if (session) {
                         fulfil(*promise, [&] { return fn(*session, *promise); });
                     } else {
                         if (problem)
                             promise->setException(*problem);
                         promise->finish();
                     }
                 },
                 [promise] { return promise->isCanceled(); }});
    return future;
}

} // namespace kith::storage
