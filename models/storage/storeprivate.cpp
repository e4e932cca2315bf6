// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storeprivate.h"

#include "models/storage/logging.h"
#include "models/storage/maintenance.h"
#include "models/storage/seat.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

Store::Private::Private(Store *store, QString file, FileKey key, StoreOptions chosen,
                        std::shared_ptr<const ChangeRules> changeRules)
    : q(store)
    , options(std::move(chosen))
    , rules(std::move(changeRules))
    , opening(std::move(file), key, options, rules)
    , currentKey(std::move(key))
    , touched(std::chrono::steady_clock::now())
{
}

Store::Private::~Private()
{
    closing = true; // running reads end early, what waits is not begun; what was to be written is written
    const Problem closed(ProblemKind::Cancelled, Text::tr("The workspace was closed."), u"store closed"_s);
    reads.refuse(closed);
    if (writer)
        writer->stop([this](std::unique_ptr<Session> &session) { close(session); });
    // What it still writes asks for it: it must not be null before its thread has ended.
    delete writer.get();
    static_cast<void>(writer.release());
    writes.refuse(closed);
}

QFuture<StoreInfo> Store::Private::start(bool create)
{
    auto promise = std::make_shared<QPromise<StoreInfo>>();
    QFuture<StoreInfo> future = promise->future();
    promise->start();
    if (!writer)
        writer = std::make_unique<Worker>(writes);
    reads.accept();
    writes.accept();
    writer->post([this, promise, create](std::unique_ptr<Session> &session) {
        fulfil(*promise, [&] {
            if (session)
                throw Problem(ProblemKind::Bug, Text::tr("The workspace is open already."), u"open twice"_s);
            try {
                if (create)
                    opening.create();
                session = opening.open();
                feed.start(ChangeFeed::latest(*session), opening.info().seat);
                startReaders();
                info = opening.info();
                if (!info.readOnly)
                    catchUpSoon();
            } catch (const Problem &problem) {
                close(session);
                reads.refuse(problem);
                writes.refuse(problem);
                throw;
            }
            return info;
        });
    });
    return future;
}

void Store::Private::startReaders()
{
    writer->setReopen([this](Session &old, const Problem &problem) {
        return reopen(old, problem, opening.writerSettings());
    });
    for (int i = 0; i < Readers; ++i) {
        auto &reader = readers.at(size_t(i));
        reader = std::make_unique<Worker>(reads);
        reader->setClosing(&closing);
        reader->setReopen([this, i](Session &old, const Problem &problem) {
            return reopen(old, problem, opening.readerSettings(i));
        });
        // Not through `readers`: the pointer there goes before the thread does.
        reader->setTick([this, i, own = reader.get()](Session &session) { tick(session, i, *own); },
                        options.pollMs);
    }
    reads.prefer(*readers.front()); // the one with the large cache
    reopenReaders();
}

void Store::Private::reopenReaders()
{
    for (int i = 0; i < Readers; ++i) {
        readers.at(size_t(i))->control([this, i](std::unique_ptr<Session> &session) {
            session.reset();
            watches.at(size_t(i)) = {stampOf(), {}};
            session = Connection::open(opening.readerSettings(i));
        });
    }
}

void Store::Private::closeReaders()
{
    for (auto &reader : readers) {
        if (reader)
            reader->control([](std::unique_ptr<Session> &session) { session.reset(); });
    }
}

/// The readers first: the last connection to go cleans up, and only one that may write can.
void Store::Private::close(std::unique_ptr<Session> &session)
{
    for (auto &reader : readers)
        reader.reset();
    if (!session)
        return;
    try {
        if (!session->isReadOnly()) {
            catchUp(*session);
            Seat::leave(*session);
            session->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
    } catch (const Problem &problem) {
        // The next program to open the file does both; nothing is lost.
        qCWarning(lcStorage) << "closing:" << problem.what();
    }
    session.reset();
}

std::unique_ptr<Session> Store::Private::reopen(Session &old, const Problem &problem,
                                                const ConnectionSettings &settings)
{
    report(problem);
    std::unique_ptr<Session> fresh = Connection::open(settings);
    Session::Private::of(*fresh).inherit(Session::Private::of(old));
    return fresh;
}

std::unique_ptr<Session> Store::Private::ownReader(const std::function<bool()> &isCancelled)
{
    constexpr qint64 smallCache = 1LL << 20;
    ConnectionSettings settings = opening.readerSettings(1);
    settings.cacheBytes = smallCache;
    std::unique_ptr<Session> session = Connection::open(settings);
    Session::Private::of(*session).beginJob([this, isCancelled] {
        return closing.load(std::memory_order_relaxed) || (isCancelled && isCancelled());
    });
    return session;
}

void Store::Private::tick(Session &session, int reader, Worker &worker)
{
    try {
        checkFileIsThere(session);
    } catch (const Problem &problem) {
        report(problem);
        return;
    }
    reported = false;
    if (opening.isImmutable()) {
        watchImmutable(reader, worker);
        return;
    }
    if (const std::optional<ChangeNotice> notice = feed.look(session))
        announce(*notice);
    const auto now = std::chrono::steady_clock::now();
    if (reader == 0 && opening.info().seat != 0 &&
        now - touched > std::chrono::milliseconds(Seat::TouchEveryMs)) {
        touched = now;
        writes.push({[](Session *own, const Problem *) {
                         if (!own)
                             return;
                         try {
                             Seat::touch(*own);
                         } catch (const Problem &problem) {
                             qCWarning(lcStorage) << "seat:" << problem.what();
                         }
                     },
                     {}});
    }
}

/// SQLite was told that nobody writes. Should somebody do so after all, what it remembers is worth nothing.
void Store::Private::watchImmutable(int reader, Worker &worker)
{
    Watch &watch = watches.at(size_t(reader));
    const bool changed = stampOf() != watch.seen;
    if (!changed && std::chrono::steady_clock::now() > watch.settledAt)
        return;
    if (changed)
        watch = watchFromNow();
    worker.post([this, reader](std::unique_ptr<Session> &own) {
        try {
            own = Connection::open(opening.readerSettings(reader));
            ChangeNotice notice;
            notice.everything = true;
            notice.foreign = true;
            announce(notice);
        } catch (const Problem &problem) {
            watches.at(size_t(reader)) = watchFromNow(); // read in the middle of a write, perhaps: try again
            report(problem);
        }
    });
}

Store::Private::Stamp Store::Private::stampOf() const
{
    const QFileInfo file(opening.writerSettings().file);
    return {file.size(), file.lastModified().toMSecsSinceEpoch(),
            QFileInfo(file.filePath() + u"-wal"_s).size() > 0};
}

/// Two writes may bear the same time, so for a while after one the file counts as changing.
Store::Private::Watch Store::Private::watchFromNow() const
{
    return {stampOf(), std::chrono::steady_clock::now() + std::chrono::seconds(1)};
}

void Store::Private::announce(const ChangeNotice &notice)
{
    QMetaObject::invokeMethod(
        q, [store = q, notice] { Q_EMIT store->changed(notice); }, Qt::QueuedConnection);
}

void Store::Private::report(const Problem &problem)
{
    if (reported.exchange(true))
        return;
    QMetaObject::invokeMethod(
        q, [store = q, problem] { Q_EMIT store->failed(problem); }, Qt::QueuedConnection);
}

FileKey Store::Private::key() const
{
    const std::lock_guard lock(keyGuard);
    return currentKey;
}

void Store::Private::setKey(const FileKey &key)
{
    const std::lock_guard lock(keyGuard);
    currentKey = key;
    opening.setKey(key);
}

void Store::Private::rekey(std::unique_ptr<Session> &session, const FileKey &newKey)
{
    if (!session)
        throw Problem(ProblemKind::NotFound, Text::tr("No workspace is open."), u"rekey without a file"_s);
    if (session->isReadOnly())
        throw Problem(ProblemKind::ReadOnly,
                      Text::tr("The workspace is read-only: its passphrase cannot be changed here."),
                      u"rekey on a read-only store"_s);
    checkFileIsThere(*session);
    Seat::leave(*session); // a disk that is too full even for this leaves everything as it is
    closeReaders();
    const QString file = opening.writerSettings().file;
    const FileKey oldKey = key();
    std::optional<Problem> failure;
    try {
        session.reset();
        Maintenance::rekey(opening.writerSettings(), newKey);
        setKey(newKey);
    } catch (const Problem &problem) {
        // The error may have come after the commit. The pages know which key it is now.
        if (!Vault::opens(file, oldKey) && Vault::opens(file, newKey))
            setKey(newKey);
        else
            failure = problem;
    }
    session.reset();
    try {
        session = opening.open();
        feed.start(ChangeFeed::latest(*session), opening.info().seat);
        reopenReaders();
    } catch (const Problem &problem) {
        // Without connections nobody would ever answer what waits.
        close(session);
        reads.refuse(problem);
        writes.refuse(problem);
        report(problem);
        throw;
    }
    if (failure)
        throw *failure;
}

} // namespace kith::storage
