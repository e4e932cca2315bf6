// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/logging.h"
#include "models/storage/maintenance.h"
#include "models/storage/seat.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/storeprivate.h"
#include "models/storage/undo.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

Store::Store(QString file, FileKey key, StoreOptions options, std::shared_ptr<const ChangeRules> rules,
             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(file), std::move(key), std::move(options),
                                  std::move(rules)))
{
    qRegisterMetaType<ChangeNotice>();
    qRegisterMetaType<base::Problem>();
}

Store::~Store() = default;

QFuture<StoreInfo> Store::create()
{
    return d->start(true);
}

QFuture<StoreInfo> Store::open()
{
    return d->start(false);
}

const StoreInfo &Store::info() const
{
    return d->info;
}

FileKey Store::key() const
{
    return d->key();
}

void Store::enqueueRead(std::function<void(Session *, const Problem *)> job,
                        std::function<bool()> isCancelled, Cache cache, Freshness freshness)
{
    // One job sees one state of the file, however many queries it makes.
    d->reads.push({[this, cache, freshness, isCancelled, job = std::move(job)](Session *session,
                                                                               const Problem *problem) {
                       if (!session) {
                           job(nullptr, problem);
                           return;
                       }
                       std::unique_ptr<Session> own;
                       if (cache == Cache::Own) {
                           try {
                               own = d->ownReader(isCancelled);
                           } catch (const Problem &failure) {
                               job(nullptr, &failure);
                               return;
                           }
                           session = own.get();
                       }
                       Session::Private &parts = Session::Private::of(*session);
                       bool behind = false;
                       try {
                           session->run(u"BEGIN"_s);
                           parts.noticeSchema(*session);
                           behind = freshness == Freshness::Settled && !d->info.readOnly &&
                                    d->rules->isBehind(*session);
                       } catch (const Problem &failure) {
                           parts.finishStatements();
                           parts.rollback();
                           job(nullptr, &failure);
                           return;
                       }
                       if (!behind)
                           job(session, nullptr);
                       parts.finishStatements();
                       parts.isCancelled = nullptr;
                       parts.rollback();
                       if (behind)
                           readAfterCatchingUp(job, isCancelled, cache);
                   },
                   isCancelled});
}

/// Once: a read that meets new work meanwhile, or cannot have it done, takes what is there.
void Store::readAfterCatchingUp(const std::function<void(Session *, const Problem *)> &job,
                                const std::function<bool()> &isCancelled, Cache cache)
{
    d->writes.push({[this, job, isCancelled, cache](Session *session, const Problem *problem) {
                        if (session)
                            d->catchUp(*session);
                        else if (problem)
                            qCDebug(lcStorage) << "not caught up:" << problem->what();
                        enqueueRead(job, isCancelled, cache, Freshness::Committed);
                    },
                    {}});
}

QFuture<Outcome> Store::write(ChangeSet changes)
{
    return d->enqueueWrite<Outcome>(
        [this, changes = std::move(changes)](Session &session, QPromise<Outcome> &) {
            return d->writeOnce(session, changes);
        });
}

QFuture<Outcome> Store::writeBulk(BulkJob job)
{
    return d->enqueueWrite<Outcome>(
        [this, job = std::move(job)](Session &session, QPromise<Outcome> &promise) {
            return d->bulk(session, job, promise);
        });
}

QFuture<Outcome> Store::undo(UndoRequest request)
{
    return d->enqueueWrite<Outcome>(
        [this, request](Session &session, QPromise<Outcome> &) { return d->undo(session, request); });
}

QFuture<Outcome> Store::redo()
{
    return d->enqueueWrite<Outcome>(
        [this](Session &session, QPromise<Outcome> &) { return d->redo(session); });
}

QFuture<UndoState> Store::undoState()
{
    return read([](Session &session) { return Undo::state(session); });
}

QFuture<void> Store::rekey(FileKey newKey)
{
    auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> future = promise->future();
    promise->start();
    if (!d->writer) {
        promise->setException(Problem(ProblemKind::Bug, tr("No workspace is open."), u"rekey before open"_s));
        promise->finish();
        return future;
    }
    // Not a job: jobs have a connection, and this work needs all of them closed.
    d->writer->post([this, promise, newKey](std::unique_ptr<Session> &session) {
        Private::fulfil(*promise, [&] { d->rekey(session, newKey); });
    });
    return future;
}

QFuture<void> Store::backup(const QString &target)
{
    auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> future = promise->future();
    promise->start();
    const auto cancelled = [this, promise] { return promise->isCanceled() || d->closing; };
    d->reads.push({[this, promise, target, cancelled](Session *session, const Problem *problem) {
                       if (!session) {
                           if (problem)
                               promise->setException(*problem);
                           promise->finish();
                           return;
                       }
                       try {
                           Maintenance::backup(d->opening.writerSettings(), target, false, cancelled);
                       } catch (...) {
                           Private::fulfil(*promise, [] { throw; });
                           return;
                       }
                       d->noteBackup(promise);
                   },
                   cancelled});
    return future;
}

QFuture<CheckReport> Store::check()
{
    auto promise = std::make_shared<QPromise<CheckReport>>();
    QFuture<CheckReport> future = promise->future();
    promise->start();
    // In a reader's thread, with connections of its own: who writes need not wait.
    d->reads.push({[this, promise](Session *session, const Problem *problem) {
                       if (session) {
                           Private::fulfil(*promise, [&] {
                               return Maintenance::check(
                                   d->opening.writerSettings(), !d->info.readOnly, *d->rules,
                                   [this, promise] { return promise->isCanceled() || d->closing; });
                           });
                           return;
                       }
                       if (problem)
                           promise->setException(*problem);
                       promise->finish();
                   },
                   [promise] { return promise->isCanceled(); }});
    return future;
}

QFuture<void> Store::rebuildDerived()
{
    return d->enqueueWrite<void>([this](Session &session, QPromise<void> &) {
        rebuildDerivedData(session, *d->rules);
        ChangeNotice notice;
        notice.everything = true;
        notice.origin = Origin::System;
        d->announce(notice);
    });
}

} // namespace kith::storage
