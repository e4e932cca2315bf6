// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Threads, cancellation and what jobs get to see.
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobsRunOffTheCallersThread();
    void twoReadsRunAtOnce();
    void readsPreferOneCache();
    void readsGoOnWhileSomebodyWrites();
    void oneReadSeesOneState();
    void readersCannotWrite();
    void writesKeepTheirOrder();
    void runningQueryIsInterrupted();
    void interruptedLoopIsNoAnswer();
    void cancelledJobInTheQueueIsSkipped();
    void cancelledWriteLeavesNothing();
    void queryKeptOpenDoesNotHoldAnything();
    void preparedTextIsReused();
    void manyTextsDoNotPileUp();
    void columnsFollowTheSchema();
    void errorsReachTheFuture();
    void closingEndsReadsAndFinishesWrites();
    void jobsBeforeOpeningWait();
    void jobsAfterAFailedOpeningFail();
    void openingTwiceIsRefused();

private:
    TestFile m_file;
    Store *m_store = nullptr;
};

// Counts to a number that is never reached in this life.
static const QString Endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                               "SELECT count(*) FROM n WHERE i < 0"_s;
static const QString EndlessRows =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s;

void TestSession::initTestCase()
{
    m_store = &m_file.create();
    await(m_store->write(changes(u"Add"_s, {insertRow("firm", {{"name", u"Acme"_s}})})));
}

void TestSession::jobsRunOffTheCallersThread()
{
    Qt::HANDLE reader = nullptr;
    Qt::HANDLE writer = nullptr;
    await(m_store->read([&](Session &) { reader = QThread::currentThreadId(); }));
    BulkJob job;
    job.work = [&](BulkWriter &) { writer = QThread::currentThreadId(); };
    await(m_store->writeBulk(job));
    QVERIFY(reader && writer && reader != writer);
    QVERIFY(reader != QThread::currentThreadId() && writer != QThread::currentThreadId());
}

void TestSession::twoReadsRunAtOnce()
{
    QSemaphore first;
    QSemaphore second;
    // Each waits for the other: with one reader this would never end.
    auto one = m_store->read([&](Session &) {
        first.release();
        return second.tryAcquire(1, 5000);
    });
    auto two = m_store->read([&](Session &) {
        second.release();
        return first.tryAcquire(1, 5000);
    });
    QVERIFY(await(one));
    QVERIFY(await(two));
}

/// One reader has a large cache: who asks again finds the pages there, unless that reader is at work.
void TestSession::readsPreferOneCache()
{
    const auto cacheOf = [](Session &session) {
        return session.scalar(u"PRAGMA cache_size"_s).toLongLong(); // negative: KiB
    };
    QSemaphore entered;
    QSemaphore leave;
    const auto held = [&](Session &session) {
        entered.release();
        leave.acquire();
        return cacheOf(session);
    };
    auto one = m_store->read(held);
    auto two = m_store->read(held);
    entered.acquire(2);
    leave.release(2);
    const qint64 large = std::min(await(one), await(two));
    QVERIFY(large < std::max(await(one), await(two)));
    constexpr int reads = 20;
    int found = 0;
    for (int i = 0; i < reads; ++i) {
        QTest::qSleep(5); // the reader has to come back to its queue
        found += await(m_store->read(cacheOf)) == large ? 1 : 0;
    }
    QVERIFY2(found >= reads - 4,
             qPrintable(QString::number(found))); // a machine under load may keep it longer
}

void TestSession::readsGoOnWhileSomebodyWrites()
{
    QSemaphore entered;
    QSemaphore leave;
    BulkJob job;
    job.dryRun = true;
    job.work = [&](BulkWriter &bulk) {
        bulk.apply({insertRow("firm", {{"name", u"Not yet"_s}})});
        entered.release();
        leave.acquire();
    };
    auto writing = m_store->writeBulk(job);
    entered.acquire();
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm WHERE name = 'Not yet'"_s).toInt(), 0);
    leave.release();
    await(writing);
}

void TestSession::oneReadSeesOneState()
{
    QSemaphore counted;
    QSemaphore written;
    auto reading = m_store->read([&](Session &session) {
        const QString sql = u"SELECT count(*) FROM firm"_s;
        const int before = session.scalar(sql).toInt();
        counted.release();
        written.acquire();
        return session.scalar(sql).toInt() - before;
    });
    counted.acquire();
    await(m_store->write(changes(u"Add"_s, {insertRow("firm", {{"name", u"Meanwhile"_s}})})));
    written.release();
    QCOMPARE(await(reading), 0);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm WHERE name = 'Meanwhile'"_s).toInt(), 1);
}

void TestSession::readersCannotWrite()
{
    QCOMPARE(kindOf([&] {
                 await(m_store->read([](Session &session) { session.execDirect(u"DELETE FROM firm"_s); }));
             }),
             "ReadOnly");
    QCOMPARE(kindOf([&] { await(m_store->read([](Session &session) { session.newId(); })); }), "Bug");
}

void TestSession::writesKeepTheirOrder()
{
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(
            m_store->write(changes(QString::number(i), {insertRow("firm", {{"name", u"Ordered"_s}})})));
    RecordId last;
    for (auto &future : futures) {
        const Outcome outcome = await(future);
        QVERIFY(outcome.tx > last);
        last = outcome.tx;
    }
}

void TestSession::runningQueryIsInterrupted()
{
    QSemaphore started;
    auto future = m_store->read([&](Session &session) {
        started.release();
        return session.scalar(Endless).toInt();
    });
    started.acquire();
    QTest::qSleep(50);
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    // The reader is free again soon; both are asked.
    auto one = m_store->read([](Session &session) { return session.scalar(u"SELECT 1"_s).toInt(); });
    auto two = m_store->read([](Session &session) { return session.scalar(u"SELECT 2"_s).toInt(); });
    QCOMPARE(await(one) + await(two), 3);
    future.waitForFinished();
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestSession::interruptedLoopIsNoAnswer()
{
    // A loop over next() takes an error for the end; the job must fail all the same.
    std::atomic<bool> gaveUp = false;
    QSemaphore started;
    auto future = m_store->read([&](Session &session) {
        QSqlQuery &query = session.run(EndlessRows);
        qint64 rows = 0;
        while (query.next()) {
            if (++rows == 1)
                started.release();
        }
        gaveUp = true;
        return rows;
    });
    started.acquire();
    future.cancel();
    future.waitForFinished();
    QTRY_VERIFY(gaveUp);
    QCOMPARE(future.resultCount(), 0);
}

void TestSession::cancelledJobInTheQueueIsSkipped()
{
    QSemaphore leave;
    auto first = m_store->read([&](Session &) { leave.acquire(); });
    auto second = m_store->read([&](Session &) { leave.acquire(); });
    std::atomic<bool> ran = false;
    auto waiting = m_store->read([&](Session &) { ran = true; });
    waiting.cancel();
    leave.release(2);
    await(first);
    await(second);
    waiting.waitForFinished();
    ask(*m_store, u"SELECT 1"_s);
    QVERIFY(!ran);
}

void TestSession::cancelledWriteLeavesNothing()
{
    const QByteArray before = hashOf(*m_store);
    const int transactions = ask(*m_store, u"SELECT count(*) FROM tx"_s).toInt();
    QSemaphore written;
    BulkJob job;
    job.work = [&](BulkWriter &bulk) {
        bulk.apply({insertRow("firm", {{"name", u"Half"_s}})});
        written.release();
        for (;;) {
            bulk.throwIfCancelled();
            QThread::msleep(1);
        }
    };
    auto future = m_store->writeBulk(job);
    written.acquire();
    future.cancel();
    future.waitForFinished();
    QCOMPARE(hashOf(*m_store), before);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM tx"_s).toInt(), transactions);
    // and the writer is as good as before
    QCOMPARE(await(m_store->write(changes(u"After"_s, {insertRow("firm", {{"name", u"After"_s}})}))).inserted,
             1);
}

void TestSession::queryKeptOpenDoesNotHoldAnything()
{
    await(m_store->read([](Session &session) { session.run(u"SELECT id FROM firm"_s).next(); }));
    await(m_store->read([](Session &session) { session.run(u"SELECT id FROM firm"_s).next(); }));
    const CheckReport report = await(m_store->check()); // needs an empty -wal, so nobody may be reading
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

void TestSession::preparedTextIsReused()
{
    await(m_store->read([](Session &session) {
        const QString sql = u"SELECT ? + 1"_s;
        QSqlQuery *first = &session.run(sql, {1});
        QVERIFY(first->next());
        QCOMPARE(first->value(0).toInt(), 2);
        QSqlQuery *second = &session.run(sql, {5});
        QCOMPARE(second, first);
        QVERIFY(second->next());
        QCOMPARE(second->value(0).toInt(), 6);
    }));
}

void TestSession::manyTextsDoNotPileUp()
{
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(ask(*m_store, u"SELECT %1"_s.arg(i)).toInt(), i);
}

void TestSession::columnsFollowTheSchema()
{
    const auto columns = [&] {
        return await(m_store->read([](Session &session) { return session.columnsOf("person"); }));
    };
    QVERIFY(!columns().contains("nickname"));
    BulkJob job;
    job.work = [](BulkWriter &bulk) {
        bulk.session().execDirect(u"ALTER TABLE person ADD COLUMN nickname TEXT"_s);
    };
    await(m_store->writeBulk(job));
    for (int i = 0; i < 4; ++i)
        QVERIFY(columns().contains("nickname"));
    const Outcome outcome = await(
        m_store->write(changes(u"Add"_s, {insertRow("person", {{"name", u"Ann"_s}, {"nickname", u"A"_s}})})));
    QCOMPARE(ask(*m_store, u"SELECT nickname FROM person WHERE id = ?"_s, {outcome.ids.first().value()})
                 .toString(),
             u"A"_s);
    await(m_store->undo());
    await(m_store->redo());
    QCOMPARE(ask(*m_store, u"SELECT nickname FROM person WHERE id = ?"_s, {outcome.ids.first().value()})
                 .toString(),
             u"A"_s);
}

void TestSession::errorsReachTheFuture()
{
    const auto problem = problemOf([&] { ask(*m_store, u"SELECT nonsense FROM nowhere"_s); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::Bug);
    QVERIFY(problem->detail().contains(u"nowhere"_s));
    QCOMPARE(
        kindOf([&] { await(m_store->read([](Session &) -> int { throw std::runtime_error("oops"); })); }),
        "Bug");
    QCOMPARE(ask(*m_store, u"SELECT 1"_s).toInt(), 1);
}

void TestSession::closingEndsReadsAndFinishesWrites()
{
    TestFile file;
    Store &store = file.create();
    QSemaphore started;
    auto endless = store.read([&](Session &session) {
        started.release();
        return session.scalar(Endless).toInt();
    });
    started.acquire();
    QList<QFuture<Outcome>> writes;
    for (int i = 0; i < 20; ++i)
        writes.append(store.write(changes(u"Add"_s, {insertRow("firm", {{"name", u"Last minute"_s}})})));
    QElapsedTimer timer;
    timer.start();
    file.close();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(endless.isFinished());
    for (auto &write : writes)
        QCOMPARE(await(write).inserted, 1);
    QCOMPARE(ask(file.reopen(), u"SELECT count(*) FROM firm"_s).toInt(), 20);
}

void TestSession::jobsBeforeOpeningWait()
{
    TestFile file;
    file.create();
    file.close();
    auto store = file.another();
    auto early = store->read(
        [](Session &session) { return session.scalar(u"SELECT count(*) FROM app_user"_s).toInt(); });
    await(store->open());
    QCOMPARE(await(early), 1);
}

void TestSession::jobsAfterAFailedOpeningFail()
{
    TestFile file;
    auto store = file.another();
    auto early = store->read([](Session &) { return 1; });
    QCOMPARE(kindOf([&] { await(store->open()); }), "NotFound");
    QCOMPARE(kindOf([&] { await(early); }), "NotFound");
    QCOMPARE(kindOf([&] { ask(*store, u"SELECT 1"_s); }), "NotFound");
    QCOMPARE(kindOf([&] { await(store->write(changes(u"x"_s, {}))); }), "NotFound");
    // The same Store can try again.
    await(store->create());
    QCOMPARE(ask(*store, u"SELECT 1"_s).toInt(), 1);
}

void TestSession::openingTwiceIsRefused()
{
    QCOMPARE(kindOf([&] { await(m_store->open()); }), "Bug");
    QCOMPARE(ask(*m_store, u"SELECT 1"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
