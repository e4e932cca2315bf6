// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks and drives that fail, at every operation of every kind of work.
#include "tests/support/faultvfs.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOperationOfAWrite_data();
    void everyOperationOfAWrite();
    void diskFullInAWrite();
    void diskFullInBulkWorkLeavesNothing();
    void bulkWorkThatIgnoresAFullDiskLeavesNothing();
    void diskFullWhenOpeningShowsTheFileReadOnly();
    void everyOperationOfCreating();
    void everyOperationOfABackup();
    void everyOperationOfARekey();
    void rekeyThatLosesTheFileLeavesNobodyWaiting();
    void everyOperationOfAMigration();
    void readErrorsAreErrors();

private:
    FaultVfs m_faults;
    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

static ChangeSet someChanges()
{
    QList<RowChange> rows;
    for (int i = 0; i < 40; ++i)
        rows.append(insertRow("firm", {{"name", u"Firm %1"_s.arg(i)}, {"logo", QByteArray(300, 'x')}}));
    return changes(u"Add"_s, rows);
}

/// The kinds that a fault may show as; anything else would be a wrong sentence.
static bool isHonest(const QByteArray &kind)
{
    return kind == "DiskFull" || kind == "Offline" || kind == "Corrupt" || kind == "ReadOnly" ||
           kind == "Busy";
}

void TestFaults::init()
{
    m_faults.stop();
    m_file = std::make_unique<TestFile>();
    m_file->options().vfs = FaultVfs::name();
    m_file->options().pollMs = 0; // the operations counted are those of the work
    m_store = &m_file->create();
}

void TestFaults::everyOperationOfAWrite_data()
{
    QTest::addColumn<int>("operations");
    QTest::addColumn<int>("code");
    QTest::newRow("write") << int(FaultVfs::Write) << 0;
    QTest::newRow("write, disk full") << int(FaultVfs::Write) << 13;
    QTest::newRow("sync") << int(FaultVfs::Sync) << 0;
}

void TestFaults::everyOperationOfAWrite()
{
    QFETCH(int, operations);
    QFETCH(int, code);
    constexpr int enough = 2000;
    int failed = 0;
    for (int nth = 1; nth < enough; ++nth) {
        const QByteArray before = hashOf(*m_store);
        m_faults.failAt(operations, nth, false, code);
        const QByteArray kind = kindOf([&] { await(m_store->write(someChanges())); });
        const bool hit = m_faults.faults() > 0;
        m_faults.stop();
        if (!kind.isEmpty()) {
            QVERIFY2(isHonest(kind), kind.constData());
            if (code != 0)
                QCOMPARE(kind, "DiskFull");
            QCOMPARE(hashOf(*m_store), before);
            ++failed;
        }
        if (!hit)
            break;
    }
    QVERIFY2(failed > 0, "no operation was hit");
    QCOMPARE(await(m_store->write(someChanges())).inserted, 40);
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

void TestFaults::diskFullInAWrite()
{
    m_faults.setFreeBytes(2000);
    const auto problem = problemOf([&] { await(m_store->write(someChanges())); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::DiskFull);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(), 0);
    m_faults.stop(); // space was made
    QCOMPARE(await(m_store->write(someChanges())).inserted, 40);
}

void TestFaults::diskFullInBulkWorkLeavesNothing()
{
    const QByteArray before = hashOf(*m_store);
    m_faults.setFreeBytes(3'000'000);
    BulkJob job;
    job.label = u"Import"_s;
    int refused = 0;
    job.work = [&](BulkWriter &bulk) {
        for (int i = 0; i < 600; ++i) {
            QList<RowChange> rows;
            for (int j = 0; j < 1000; ++j)
                rows.append(insertRow("firm", {{"name", u"Firm"_s}, {"logo", QByteArray(2000, char(j))}}));
            try {
                bulk.apply(rows);
            } catch (const base::Problem &) {
                // an importer that goes on as if nothing had happened
                if (++refused > 3)
                    throw;
            }
        }
    };
    const auto problem = problemOf([&] { await(m_store->writeBulk(job)); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::DiskFull);
    m_faults.stop();
    QCOMPARE(hashOf(*m_store), before);
    QVERIFY(await(m_store->undoState()).undoTx.isNull());
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

void TestFaults::bulkWorkThatIgnoresAFullDiskLeavesNothing()
{
    const QByteArray before = hashOf(*m_store);
    m_faults.setFreeBytes(3'000'000);
    BulkJob job;
    job.label = u"Import"_s;
    bool refused = false;
    job.work = [&](BulkWriter &bulk) {
        for (int i = 0; i < 600 && !refused; ++i) {
            QList<RowChange> rows;
            for (int j = 0; j < 1000; ++j)
                rows.append(insertRow("firm", {{"name", u"Firm"_s}, {"logo", QByteArray(2000, char(j))}}));
            try {
                bulk.apply(rows);
            } catch (const base::Problem &) {
                refused = true;
            }
        }
        m_faults.stop(); // space was made, too late
    };
    QCOMPARE(kindOf([&] { await(m_store->writeBulk(job)); }), "DiskFull");
    QVERIFY(refused);
    QCOMPARE(hashOf(*m_store), before);
    QVERIFY(await(m_store->undoState()).undoTx.isNull());
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

void TestFaults::diskFullWhenOpeningShowsTheFileReadOnly()
{
    await(m_store->write(someChanges()));
    m_file->close();
    // The shared memory beside the log is the last thing that may be made.
    m_faults.failAt(FaultVfs::Write, 1, true, 13);
    std::optional<base::Problem> problem = problemOf([&] { m_store = &m_file->reopen(); });
    m_faults.stop();
    if (problem) {
        QCOMPARE(problem->kind(), base::ProblemKind::DiskFull);
        return;
    }
    QVERIFY(m_store->info().readOnly);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(), 40);
}

void TestFaults::everyOperationOfCreating()
{
    const QString name = m_file->path(u"new.kith"_s);
    const QStringList before = QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::Hidden);
    int failed = 0;
    for (int nth = 1; nth < 5000; nth += 1 + nth / 8) { // dense at the beginning, then in growing steps
        m_faults.failAt(FaultVfs::Write | FaultVfs::Sync, nth);
        Store store(name, m_file->key(), m_file->options(), m_file->rules());
        const QByteArray kind = kindOf([&] { await(store.create()); });
        const bool hit = m_faults.faults() > 0;
        m_faults.stop();
        if (kind.isEmpty() && !hit)
            break;
        if (kind.isEmpty())
            continue;
        QVERIFY2(isHonest(kind), kind.constData());
        ++failed;
        if (QFile::exists(name)) {
            // It had its name already: then it is whole.
            Store again(name, m_file->key(), m_file->options(), m_file->rules());
            await(again.open());
            QCOMPARE(ask(again, u"SELECT count(*) FROM app_user"_s).toInt(), 1);
        } else {
            QCOMPARE(QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
            continue;
        }
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(name + suffix);
    }
    QVERIFY(failed > 5);
}

void TestFaults::everyOperationOfABackup()
{
    await(m_store->write(someChanges()));
    int failed = 0;
    for (int nth = 1; nth < 5000; nth += 1 + nth / 8) {
        const QString target = m_file->path(u"copy%1.kith"_s.arg(nth));
        m_faults.failAt(FaultVfs::Write | FaultVfs::Sync, nth);
        const QByteArray kind = kindOf([&] { await(m_store->backup(target)); });
        const bool hit = m_faults.faults() > 0;
        m_faults.stop();
        QVERIFY2(kind.isEmpty() || isHonest(kind), kind.constData());
        QCOMPARE(QFile::exists(target), kind.isEmpty());
        QCOMPARE(QDir(m_file->folder()).entryList({u"*.part*"_s}, QDir::Files | QDir::Hidden), QStringList());
        failed += kind.isEmpty() ? 0 : 1;
        if (!hit)
            break;
    }
    QVERIFY(failed > 3);
}

void TestFaults::everyOperationOfARekey()
{
    await(m_store->write(someChanges()));
    const QByteArray content = hashOf(*m_store);
    const QList<FileKey> keys{
        m_file->key(),
        {SecretBytes(QByteArrayView("the new key, thirty-two bytes too", 32)), m_file->key().salt}};
    int current = 0;
    int failed = 0;
    for (int nth = 1; nth < 5000; nth += 1 + nth / 8) {
        m_faults.failAt(FaultVfs::Write | FaultVfs::Sync, nth);
        const auto problem = problemOf([&] { await(m_store->rekey(keys.at(1 - current))); });
        const QByteArray kind = problem ? base::problemKindName(problem->kind()) : QByteArray();
        const bool hit = m_faults.faults() > 0;
        m_faults.stop();
        QVERIFY2(!problem || isHonest(kind), problem ? problem->what() : "");
        if (kind.isEmpty())
            current = 1 - current;
        else
            ++failed;
        QVERIFY(Vault::opens(m_file->path(), keys.at(current)) !=
                Vault::opens(m_file->path(), keys.at(1 - current)));
        // Whatever happened, the store knows the key that opens the file.
        const FileKey known = m_store->key();
        m_file->close();
        auto store = std::make_unique<Store>(m_file->path(), known, m_file->options(), m_file->rules());
        await(store->open());
        QCOMPARE(hashOf(*store), content);
        current = known.key.view() == keys.at(0).key.view() ? 0 : 1;
        if (current == 1) {
            await(store->rekey(keys.at(0)));
            current = 0;
        }
        store.reset();
        m_store = &m_file->reopen();
        if (!hit)
            break;
    }
    QVERIFY(failed > 3);
}

void TestFaults::rekeyThatLosesTheFileLeavesNobodyWaiting()
{
    await(m_store->write(someChanges()));
    const QByteArray content = hashOf(*m_store);
    QSignalSpy failed(m_store, &Store::failed);
    m_faults.failAt(FaultVfs::Open, 1, true);
    QVERIFY(!kindOf([&] {
                 await(m_store->rekey({SecretBytes(QByteArrayView("the new key, thirty-two bytes too", 32)),
                                       m_file->key().salt}));
             }).isEmpty());
    QFuture<UndoState> read = m_store->undoState();
    QFuture<Outcome> write = m_store->write(someChanges());
    QTRY_VERIFY(read.isFinished() && write.isFinished());
    QVERIFY(!kindOf([&] { await(read); }).isEmpty());
    QVERIFY(!kindOf([&] { await(write); }).isEmpty());
    QTRY_COMPARE(failed.size(), 1);

    m_faults.stop(); // the drive is back
    await(m_store->open());
    QCOMPARE(hashOf(*m_store), content);
    QCOMPARE(await(m_store->write(someChanges())).inserted, 40);
}

void TestFaults::everyOperationOfAMigration()
{
    await(m_store->write(someChanges()));
    const QByteArray content = hashOf(*m_store);
    QFile step(m_file->options().migrations + u"/0003_more.sql"_s);
    const QByteArray sql = "CREATE TABLE more (id INTEGER PRIMARY KEY, text TEXT); "
                           "INSERT INTO more (text) SELECT hex(randomblob(200)) FROM firm;";
    bool done = false;
    int failed = 0;
    for (int nth = 1; nth < 5000 && !done; nth += 1 + nth / 8) {
        m_file->close();
        QVERIFY(step.open(QIODevice::WriteOnly) && step.write(sql) == sql.size());
        step.close();
        m_faults.failAt(FaultVfs::Write | FaultVfs::Sync, nth);
        const QByteArray kind = kindOf([&] { m_store = &m_file->reopen(); });
        const bool hit = m_faults.faults() > 0;
        m_faults.stop();
        QVERIFY2(kind.isEmpty() || isHonest(kind), kind.constData());
        failed += kind.isEmpty() ? 0 : 1;
        m_file->close();
        m_store = &m_file->reopen(); // now without faults: before or after, never between
        QCOMPARE(m_store->info().schemaVersion, 3);
        QCOMPARE(ask(*m_store, u"SELECT count(*) FROM more"_s).toInt(), 40);
        done = !hit;
        // Back to the older version for the next round.
        m_file->close();
        QFile::remove(m_file->path());
        QFile::remove(m_file->path() + u"-wal"_s);
        QFile::remove(m_file->path() + u"-shm"_s);
        const QStringList backups =
            QDir(m_file->folder()).entryList({u"work.before-v3*"_s}, QDir::Files, QDir::Time);
        QVERIFY(!backups.isEmpty());
        QVERIFY(QFile::rename(m_file->path(backups.first()), m_file->path()));
        for (const QString &name : backups)
            QFile::remove(m_file->path(name));
        step.remove();
        QCOMPARE(hashOf(m_file->reopen()), content);
    }
    QVERIFY(failed > 3);
}

void TestFaults::readErrorsAreErrors()
{
    QList<RowChange> rows;
    for (int i = 0; i < 3000; ++i)
        rows.append(insertRow("firm", {{"name", u"Firm %1"_s.arg(i)}, {"logo", QByteArray(500, 'x')}}));
    await(m_store->write(changes(u"Fill"_s, rows)));
    int failed = 0;
    for (int nth = 1; nth < 400; nth += 7) {
        m_store = &m_file->reopen(); // with empty caches
        QSignalSpy spy(m_store, &Store::failed);
        m_faults.failAt(FaultVfs::Read, nth);
        const QString sql = u"SELECT sum(length(logo)) FROM firm"_s;
        QVariant answer;
        const QByteArray kind = kindOf([&] { answer = ask(*m_store, sql); });
        m_faults.stop();
        if (kind.isEmpty()) {
            QCOMPARE(answer.toInt(), 1'500'000); // the whole answer or none
            continue;
        }
        QVERIFY2(isHonest(kind), kind.constData());
        ++failed;
        QVERIFY(!spy.isEmpty() || spy.wait(1000));
        QCOMPARE(ask(*m_store, sql).toInt(), 1'500'000); // the next one asks again
    }
    QVERIFY(failed > 3);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
