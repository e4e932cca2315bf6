// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several connections and threads, cancelling, waiting for locks, notifications, and a disk that fails.
#include "models/storage/driver/cipherdriver.h"
#include "tests/support/faultvfs.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <thread>

namespace kith::test {

using storage::CipherDriver;

namespace {

const QString endless =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

} // namespace

class TstCipherThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { storage::registerCipherDriver(); }

    void cancelFromAnotherThread()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        std::thread canceller([driver = db.driver()] {
            QThread::msleep(100);
            QVERIFY(driver->cancelQuery());
        });
        QSqlQuery query(db);
        QVERIFY(!query.exec(endless));
        canceller.join();
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
        QVERIFY(!query.isActive());
        QCOMPARE(valueOf(db, u"SELECT 1"_s).toInt(), 1);
        db.close();
        QVERIFY(!db.driver()->cancelQuery());
    }

    void cancelBetweenRows()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        QSqlQuery query(db);
        query.setForwardOnly(true);
        VERIFY_SQL(
            query,
            exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s));
        QVERIFY(query.next() && query.next());
        QVERIFY(db.driver()->cancelQuery());
        QVERIFY(!query.next());
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
    }

    void cancellingAWriteTakesItBack()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        QVERIFY(run(db, u"CREATE TABLE t (a)"_s));
        std::thread canceller([driver = db.driver()] {
            QThread::msleep(100);
            driver->cancelQuery();
        });
        QSqlQuery query(db);
        QVERIFY(!query.exec(
            u"INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s));
        canceller.join();
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM t"_s).toInt(), 0);
    }

    void interruptCheckStopsStatements()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        int asked = 0;
        CipherDriver::of(db)->setInterruptCheck([&asked] { return ++asked > 50; });
        QSqlQuery query(db);
        QVERIFY(!query.exec(endless));
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
        QCOMPARE(asked, 51);
        CipherDriver::of(db)->setInterruptCheck({});
        QCOMPARE(
            valueOf(db,
                    u"SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < 200000) SELECT i FROM n)"_s)
                .toInt(),
            200000);
        QCOMPARE(asked, 51);
    }

    void busyLimitWaitsAndEnds()
    {
        CipherFixture fixture;
        const QSqlDatabase holder = fixture.open();
        QVERIFY(run(holder, u"CREATE TABLE t (a)"_s));
        QVERIFY(run(holder, u"BEGIN EXCLUSIVE"_s));
        QSqlDatabase waiter = fixture.add(u"test.db"_s, CipherFixture::rawKey(), u"QSQLITE_BUSY_TIMEOUT=1"_s);
        QVERIFY(!waiter.open()); // the first page cannot be read
        QCOMPARE(waiter.lastError().nativeErrorCode(), u"5"_s);
        QVERIFY(run(holder, u"COMMIT"_s));

        QSqlDatabase second =
            fixture.open(u"test.db"_s, CipherFixture::rawKey(), u"QSQLCIPHER_BUSY_LIMIT=150"_s);
        QVERIFY(run(holder, u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(second);
        QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY2(timer.elapsed() >= 140, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(query.lastError().nativeErrorCode(), u"5"_s);
        QVERIFY(run(holder, u"COMMIT"_s));
        VERIFY_SQL(query, exec(u"INSERT INTO t VALUES (1)"_s));
    }

    void cancelEndsTheWaitForALock()
    {
        CipherFixture fixture;
        const QSqlDatabase holder = fixture.open();
        QVERIFY(run(holder, u"CREATE TABLE t (a)"_s));
        QSqlDatabase db = fixture.open();
        CipherDriver::of(db)->setBusyHandlerLimit(60000);
        QVERIFY(run(holder, u"BEGIN IMMEDIATE"_s));
        std::thread canceller([driver = db.driver()] {
            QThread::msleep(100);
            driver->cancelQuery();
        });
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(db);
        QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
        canceller.join();
        QVERIFY(timer.elapsed() < 30000);
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
    }

    void writersInThreadsLoseNothing()
    {
        CipherFixture fixture;
        {
            const QSqlDatabase db = fixture.open();
            QVERIFY(run(db, u"PRAGMA journal_mode = WAL"_s));
            QVERIFY(run(db, u"CREATE TABLE t (thread INT, number INT)"_s));
        }
        constexpr int threads = 4;
        constexpr int rows = 60;
        std::atomic<int> failures = 0;
        std::vector<std::thread> workers;
        for (int thread = 0; thread < threads; ++thread) {
            workers.emplace_back([&, thread] {
                const QString name = u"worker%1"_s.arg(thread);
                {
                    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, name);
                    db.setDatabaseName(fixture.path(u"test.db"_s));
                    db.setPassword(CipherFixture::rawKey());
                    db.setConnectOptions(u"QSQLCIPHER_BUSY_LIMIT=60000"_s);
                    failures += !db.open();
                    QSqlQuery insert(db);
                    insert.prepare(u"INSERT INTO t VALUES (:thread, :number)"_s);
                    for (int number = 0; number < rows; ++number) {
                        insert.bindValue(u":thread"_s, thread);
                        insert.bindValue(u":number"_s, number);
                        failures += !insert.exec();
                        failures +=
                            valueOf(db, u"SELECT count(*) FROM t WHERE thread = %1"_s.arg(thread)).toInt() !=
                            number + 1;
                    }
                }
                QSqlDatabase::removeDatabase(name);
            });
        }
        for (std::thread &worker : workers)
            worker.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(valueOf(fixture.open(), u"SELECT count(*) FROM t"_s).toInt(), threads * rows);
    }

    void notifications()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        QVERIFY(run(db, u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s));
        QVERIFY(run(db, u"CREATE TABLE other (id INTEGER PRIMARY KEY)"_s));
        QSqlDriver *driver = db.driver();
        QVERIFY(driver->subscribeToNotification(u"t"_s));
        QTest::ignoreMessage(QtWarningMsg, "Already subscribing to 't'.");
        QVERIFY(!driver->subscribeToNotification(u"t"_s));
        QCOMPARE(driver->subscribedToNotifications(), QStringList(u"t"_s));

        QSignalSpy spy(driver, &QSqlDriver::notification);
        QVERIFY(run(db, u"INSERT INTO t VALUES (7)"_s));
        QVERIFY(run(db, u"INSERT INTO other VALUES (8)"_s));
        QCOMPARE(spy.size(), 0);
        QVERIFY(spy.wait(2000));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(0).toString(), u"t"_s);
        QCOMPARE(spy.first().at(1).value<QSqlDriver::NotificationSource>(), QSqlDriver::UnknownSource);
        QCOMPARE(spy.first().at(2).value<QVariant>().toLongLong(), 7);

        QVERIFY(driver->unsubscribeFromNotification(u"t"_s));
        QTest::ignoreMessage(QtWarningMsg, "Not subscribed to 't'.");
        QVERIFY(!driver->unsubscribeFromNotification(u"t"_s));
        QVERIFY(driver->subscribeToNotification(u"t"_s));
        db.close();
        QVERIFY(driver->subscribedToNotifications().isEmpty());
        QTest::ignoreMessage(QtWarningMsg, "Database not open.");
        QVERIFY(!driver->subscribeToNotification(u"t"_s));
    }

    void everyFailingOperationIsReported_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("code");
        QTest::newRow("write") << int(FaultVfs::Write) << 0;
        QTest::newRow("sync") << int(FaultVfs::Sync) << 0;
        QTest::newRow("disk full") << int(FaultVfs::Write) << 13;
        QTest::newRow("open") << int(FaultVfs::Open) << 0;
        QTest::newRow("delete") << int(FaultVfs::Delete) << 0;
    }

    void everyFailingOperationIsReported()
    {
        QFETCH(int, operation);
        QFETCH(int, code);
        CipherFixture fixture;
        FaultVfs vfs;
        const QString options = u"QSQLCIPHER_VFS=kithfault"_s;
        {
            const QSqlDatabase db = fixture.open(u"test.db"_s, CipherFixture::rawKey(), options);
            QVERIFY(run(db, u"CREATE TABLE t (a INTEGER, b TEXT)"_s));
        }
        int acknowledged = 0;
        bool without = false;
        for (int nth = 1; nth < 100 && !without; ++nth) {
            const QSqlDatabase db = fixture.open(u"test.db"_s, CipherFixture::rawKey(), options);
            vfs.failAt(operation, nth, false, code);
            QSqlQuery query(db);
            const bool done = query.exec(u"INSERT INTO t VALUES (1, hex(randomblob(9000)))"_s);
            without = vfs.faults() == 0;
            vfs.stop();
            acknowledged += done;
            QVERIFY2(done || query.lastError().isValid(), "a failure must have an error");
            QVERIFY(!without || done);
            query.finish();
            QCOMPARE(valueOf(db, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            const int present = valueOf(db, u"SELECT count(*) FROM t"_s).toInt();
            QVERIFY(present >= acknowledged);
            QVERIFY(run(db, u"DELETE FROM t"_s));
            acknowledged = 0;
        }
        QVERIFY2(without, "all operations were made to fail in turn");
    }

    void aFullDiskIsAnErrorAndNoLoss()
    {
        CipherFixture fixture;
        FaultVfs vfs;
        const QSqlDatabase db =
            fixture.open(u"test.db"_s, CipherFixture::rawKey(), u"QSQLCIPHER_VFS=kithfault"_s);
        QVERIFY(run(db, u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(run(db, u"CREATE TABLE t (a)"_s));
        vfs.setFreeBytes(400'000);
        QSqlQuery query(db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t VALUES (randomblob(20000))"_s));
        int stored = 0;
        while (stored < 1000 && query.exec())
            ++stored;
        QVERIFY(stored > 0 && stored < 1000);
        QCOMPARE(query.lastError().nativeErrorCode(), u"13"_s);
        QCOMPARE(CipherDriver::of(db)->lastExtendedErrorCode(), 13);
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM t"_s).toInt(), stored);
        vfs.stop();
        VERIFY_SQL(query, exec());
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM t"_s).toInt(), stored + 1);
        QCOMPARE(valueOf(db, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherThreads)
#include "tst_cipherthreads.moc"
