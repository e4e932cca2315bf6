// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk.h"

#include "models/storage/driver/cipherdriver.h"
#include "models/storage/sessionprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;

BulkRun::BulkRun(Session &session, ChangeWriter &writer, Progress progress)
    : m_session(session), m_writer(writer), m_progress(std::move(progress))
{
}

Outcome BulkRun::apply(QList<RowChange> rows)
{
    throwIfLost(); // a savepoint outside of a transaction would begin one, and its release would commit half
                   // a job
    m_session.throwIfCancelled();
    if (ChangeRules::Backlog *backlog = m_writer.backlog())
        inSavepoint([&] { backlog->beginBatch(m_session); });
    Outcome outcome;
    inSavepoint([&] { outcome = m_writer.apply(std::move(rows)); });
    return outcome;
}

template<class Fn>
void BulkRun::inSavepoint(const Fn &fn)
{
    const ChangeWriter::Mark mark = m_writer.mark();
    m_session.run(u"SAVEPOINT kith_batch"_s);
    try {
        fn();
        m_session.run(u"RELEASE kith_batch"_s);
    } catch (const Problem &problem) {
        takeBack(mark);
        if (!Session::Private::of(m_session).driver->inTransaction())
            m_lost = problem;
        throw;
    } catch (...) {
        takeBack(mark);
        throw;
    }
}

void BulkRun::takeBack(const ChangeWriter::Mark &mark)
{
    Session::Private &d = Session::Private::of(m_session);
    d.finishStatements();
    if (d.driver->inTransaction()) { // after a full disk SQLite may have rolled everything back by itself
        QSqlQuery back(m_session.database());
        back.exec(u"ROLLBACK TO kith_batch"_s);
        back.exec(u"RELEASE kith_batch"_s);
    }
    m_writer.backTo(mark);
    if (ChangeRules::Backlog *backlog = m_writer.backlog())
        backlog->takeBatchBack();
}

void BulkRun::progress(qint64 done, qint64 total, const QString &text)
{
    constexpr qint64 full = 1000;
    if (m_progress)
        m_progress(int(total > 0 ? std::clamp<qint64>(done * full / total, 0, full) : 0), text);
    m_session.throwIfCancelled();
}

void BulkRun::throwIfCancelled()
{
    m_session.throwIfCancelled();
}

void BulkRun::throwIfLost() const
{
    if (m_lost)
        throw *m_lost;
}

BulkCache::BulkCache(Session &session)
    : m_session(session), m_before(session.scalar(u"PRAGMA cache_size"_s).toLongLong())
{
    constexpr int kib =
        96 * 1024; // with the first reader's 256 MiB still within 400 MiB for the whole program
    session.execDirect(u"PRAGMA cache_size = -%1"_s.arg(kib));
}

BulkCache::~BulkCache()
{
    QSqlQuery query(m_session.database());
    query.exec(u"PRAGMA cache_size = %1"_s.arg(m_before));
    query.exec(u"PRAGMA shrink_memory"_s);
}

} // namespace kith::storage
