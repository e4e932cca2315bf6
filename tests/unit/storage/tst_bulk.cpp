// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void batchesAreOneAction();
    void dryRunLeavesNothingAndCountsAll();
    void refusedBatchLeavesNothingAndTheRestGoesOn();
    void exceptionRollsAllBack();
    void progressIsTold();
    void logDoesNotStayLarge();

private:
    static QList<RowChange> firms(int count)
    {
        QList<RowChange> rows;
        for (int i = 0; i < count; ++i)
            rows.append(insertRow("firm", {{"name", u"Firm %1"_s.arg(i)}}));
        return rows;
    }
    qint64 count(const QString &table)
    {
        return ask(*m_store, u"SELECT count(*) FROM "_s + table).toLongLong();
    }

    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

void TestBulk::init()
{
    m_file = std::make_unique<TestFile>();
    m_store = &m_file->create();
}

void TestBulk::batchesAreOneAction()
{
    QCoreApplication::processEvents();
    QSignalSpy spy(m_store, &Store::changed);
    const qint64 transactions = count(u"tx"_s);
    BulkJob job;
    job.label = u"Import list.csv"_s;
    job.work = [](BulkWriter &bulk) {
        const Outcome first = bulk.apply(firms(10));
        QCOMPARE(first.inserted, 10);
        QCOMPARE(first.ids.size(), 10);
        // Later batches see earlier ones.
        QCOMPARE(bulk.session().scalar(u"SELECT count(*) FROM firm"_s).toInt(), 10);
        const Outcome second = bulk.apply({updateRow("firm", first.ids.first(), 1, "city", {}, u"Bonn"_s)});
        QCOMPARE(second.updated, 1);
    };
    const Outcome outcome = await(m_store->writeBulk(job));
    QCOMPARE(outcome.inserted, 10);
    QCOMPARE(outcome.updated, 1);
    QVERIFY(outcome.ids.isEmpty());
    QCOMPARE(outcome.label, u"Import list.csv"_s);
    QCOMPARE(count(u"tx"_s), transactions + 1);
    QVERIFY(spy.wait(1000));
    QCOMPARE(spy.size(), 1);
    await(m_store->undo());
    QCOMPARE(count(u"firm"_s), 0);
}

void TestBulk::dryRunLeavesNothingAndCountsAll()
{
    const QByteArray before = hashOf(*m_store);
    const qint64 transactions = count(u"tx"_s);
    BulkJob job;
    job.dryRun = true;
    job.work = [](BulkWriter &bulk) { bulk.apply(firms(100)); };
    const Outcome outcome = await(m_store->writeBulk(job));
    QCOMPARE(outcome.inserted, 100);
    QVERIFY(outcome.tx.isNull());
    QCOMPARE(hashOf(*m_store), before);
    QCOMPARE(count(u"tx"_s), transactions);
    QCOMPARE(count(u"change_log"_s), 1); // the first user
    // Numbers that the journal gave out in the dry run are not used afterwards.
    await(m_store->write(changes(u"Real"_s, firms(1))));
    await(m_store->undo());
    QVERIFY(await(m_store->check()).findings.isEmpty());
}

void TestBulk::refusedBatchLeavesNothingAndTheRestGoesOn()
{
    BulkJob job;
    job.work = [](BulkWriter &bulk) {
        bulk.apply(firms(5));
        QList<RowChange> bad = firms(3);
        bad.append(insertRow("firm", {{"name", u"bad"_s}, {"employees", -1}}));
        QCOMPARE(kindOf([&] { bulk.apply(bad); }), "Constraint");
        bad = firms(2);
        bad.append(insertRow("firm", {{"name", u"forbidden"_s}}));
        QCOMPARE(kindOf([&] { bulk.apply(bad); }), "Invalid");
        QCOMPARE(kindOf([&] { bulk.apply({updateRow("firm", RecordId(1), 1, "city", {}, u"x"_s)}); }),
                 "NotFound");
        bulk.apply({insertRow("person", {{"name", u"Ann"_s}})});
    };
    const Outcome outcome = await(m_store->writeBulk(job));
    QCOMPARE(outcome.inserted, 6);
    QCOMPARE(count(u"firm"_s), 5);
    QCOMPARE(count(u"person"_s), 1);
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
    await(m_store->undo());
    QCOMPARE(count(u"firm"_s) + count(u"person"_s), 0);
}

void TestBulk::exceptionRollsAllBack()
{
    const QByteArray before = hashOf(*m_store);
    BulkJob job;
    job.work = [](BulkWriter &bulk) {
        bulk.apply(firms(5));
        throw std::runtime_error("broken importer");
    };
    QCOMPARE(kindOf([&] { await(m_store->writeBulk(job)); }), "Bug");
    QCOMPARE(hashOf(*m_store), before);
    QCOMPARE(await(m_store->write(changes(u"After"_s, firms(1)))).inserted, 1);
}

void TestBulk::progressIsTold()
{
    BulkJob job;
    job.work = [](BulkWriter &bulk) { bulk.progress(250, 1000, u"Row 250"_s); };
    auto future = m_store->writeBulk(job);
    await(future);
    QCOMPARE(future.progressMaximum(), 1000);
    QCOMPARE(future.progressValue(), 250);
    QCOMPARE(future.progressText(), u"Row 250"_s);
}

void TestBulk::logDoesNotStayLarge()
{
    BulkJob job;
    job.work = [](BulkWriter &bulk) { bulk.apply(firms(20'000)); };
    await(m_store->writeBulk(job));
    QVERIFY(QFileInfo(m_file->path() + u"-wal"_s).size() < 1 << 20);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
