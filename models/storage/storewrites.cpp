// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer's thread does with the file: single writes, bulk work, undo, redo.
#include "models/base/clock.h"
#include "models/storage/bulk.h"
#include "models/storage/changewriter.h"
#include "models/storage/driver/cipherdriver.h"
#include "models/storage/logging.h"
#include "models/storage/references.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/storeprivate.h"
#include "models/storage/transaction.h"
#include "models/storage/undo.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr qint64 LargeUndo = 2000; ///< row changes from which on a large cache pays

/// A COMMIT that fails for a foreign key leaves the transaction open, so that the rows can still be looked
/// at.
bool isBrokenReference(Session &session, const Problem &problem)
{
    return problem.kind() == ProblemKind::Constraint && Session::Private::of(session).driver->inTransaction();
}

void commit(Session &session, Transaction &transaction, const ChangeNotice &notice)
{
    try {
        transaction.commit();
    } catch (const Problem &problem) {
        if (!isBrokenReference(session, problem))
            throw;
        throw brokenReferenceProblem(brokenReferences(session, notice), problem.detail());
    }
}

/// Of the two rows of a broken reference, the one that this transaction touched.
QPair<QByteArray, RecordId> touchedRow(Session &session, RecordId tx, const BrokenReference &broken)
{
    const QVariant parent = session.scalar(
        u"SELECT 1 FROM change_log WHERE tx_id = ? AND row_id = ? AND op = ? "
        "AND table_id = (SELECT id FROM journal_table WHERE name = ?) LIMIT 1"_s,
        {tx.value(), broken.missing.value(), int(RowOp::Remove), QString::fromUtf8(broken.parent)});
    if (parent.isValid())
        return {broken.parent, broken.missing};
    return {broken.table, broken.row};
}

/// Gives the room of the -wal back when bulk work is over, which may be as much as the file's. Also when it
/// failed: on a full disk nothing could be saved any more.
class WalRoom
{
public:
    explicit WalRoom(Session &session) : m_session(session) {}
    ~WalRoom()
    {
        try {
            m_session.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        } catch (const Problem &problem) {
            qCInfo(lcStorage) << "checkpoint after bulk work:" << problem.what();
        }
    }
    Q_DISABLE_COPY_MOVE(WalRoom)

private:
    Session &m_session;
};

} // namespace

Outcome Store::Private::writeOnce(Session &session, const ChangeSet &changes)
{
    Transaction transaction(session);
    ChangeWriter change(session, *rules, changes.label, changes.origin);
    Outcome outcome = change.apply(changes.rows);
    outcome.tx = change.finish().tx;
    commit(session, transaction, change.notice());
    if (!change.notice().tables.isEmpty()) {
        announce(change.notice());
        catchUpSoon();
    }
    return outcome;
}

void Store::Private::catchUp(Session &session)
{
    try {
        if (!rules->isBehind(session))
            return;
        Transaction transaction(session);
        rules->catchUp(session);
        transaction.commit();
    } catch (const Problem &problem) {
        qCWarning(lcStorage) << "catching up:" << problem.what();
    }
}

/// When nobody has saved for a while: who saves one record after another waits for none of it.
void Store::Private::catchUpSoon()
{
    constexpr int pauseMs = 100;
    writer->whenIdle([this](Session &session) { catchUp(session); }, pauseMs);
}

Outcome Store::Private::bulk(Session &session, const BulkJob &job, QPromise<Outcome> &promise)
{
    Outcome outcome;
    ChangeNotice notice;
    promise.setProgressRange(0, 1000);
    const WalRoom room(session);
    {
        Transaction transaction(session);
        const BulkCache cache(session);
        ChangeWriter change(session, *rules, job.label, job.origin);
        change.beginBulk();
        BulkRun run(session, change, [&promise](int permille, const QString &text) {
            promise.setProgressValueAndText(permille, text);
        });
        job.work(run);
        run.throwIfLost();
        if (job.dryRun) {
            outcome = change.finish();
            transaction.rollback();
            outcome.tx = {};
            return outcome;
        }
        change.finishBulk();
        outcome = change.finish();
        commit(session, transaction, change.notice());
        notice = change.notice();
    }
    if (!notice.tables.isEmpty())
        announce(notice);
    return outcome;
}

Outcome Store::Private::undo(Session &session, const UndoRequest &request)
{
    QSet<QPair<QByteArray, RecordId>> keep;
    for (;;) {
        Transaction transaction(session);
        std::optional<BulkCache> cache;
        if (Undo::size(session, request) > LargeUndo)
            cache.emplace(session);
        ChangeNotice notice;
        const Outcome outcome = Undo::undo(session, *rules, request, keep, notice);
        try {
            transaction.commit();
        } catch (const Problem &problem) {
            if (!isBrokenReference(session, problem))
                throw;
            const QList<BrokenReference> broken = brokenReferences(session, notice);
            const qsizetype kept = keep.size();
            for (const BrokenReference &one : broken)
                keep.insert(touchedRow(session, outcome.tx, one));
            if (!request.skipChanged || keep.size() == kept)
                throw Undo::stillUsed(outcome.label, broken);
            continue; // once more, without the rows that later ones refer to
        }
        announce(notice);
        return outcome;
    }
}

Outcome Store::Private::redo(Session &session)
{
    Transaction transaction(session);
    ChangeNotice notice;
    const Outcome outcome = Undo::redo(session, *rules, notice);
    commit(session, transaction, notice);
    announce(notice);
    return outcome;
}

void Store::Private::noteBackup(const std::shared_ptr<QPromise<void>> &promise)
{
    if (info.readOnly) {
        promise->finish();
        return;
    }
    writes.push({[promise](Session *session, const Problem *) {
                     try {
                         if (session) {
                             Transaction transaction(*session);
                             setWorkspaceSetting(*session, lastBackupSetting.toString(),
                                                 QString::number(session->clock().nowMs()));
                             transaction.commit();
                         }
                     } catch (const Problem &problem) {
                         qCInfo(lcStorage) << "the time of the backup was not noted:" << problem.detail();
                     }
                     promise->finish();
                 },
                 {}});
}

} // namespace kith::storage
