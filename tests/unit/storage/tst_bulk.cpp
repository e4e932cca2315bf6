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
    void rulesMayPutWorkOff();

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

namespace {

/// Remembers what it is told of bulk work.
class WatchingRules : public ToyRules
{
public:
    class Watched : public Backlog
    {
    public:
        explicit Watched(QStringList &told) : m_told(told) {}
        void beginBatch(Session &) override { m_told.append(u"batch"_s); }
        void takeBatchBack() override { m_told.append(u"back"_s); }

    private:
        QStringList &m_told;
    };

    std::unique_ptr<Backlog> beginBulk() const override
    {
        told.append(u"begin"_s);
        return std::make_unique<Watched>(told);
    }
    void settleLater(Session &session, const QList<RowChange> &applied, Backlog &backlog) const override
    {
        told.append(u"settle %1"_s.arg(applied.size()));
        ToyRules::settleLater(session, applied, backlog);
    }
    void finishBulk(Session &session, qint64 rows, Backlog *backlog) const override
    {
        told.append(u"finish %1 %2"_s.arg(rows).arg(backlog ? u"late"_s : u"at once"_s));
        session.run(u"UPDATE firm SET name_key = 'finished'"_s); // still inside of the transaction
    }

    mutable QStringList told;
};

} // namespace

void TestBulk::rulesMayPutWorkOff()
{
    const auto rules = std::make_shared<WatchingRules>();
    TestFile file(rules);
    file.options().migrations = ToyRules::writeMigrations(file.path(u"migrations"_s));
    Store &store = file.create();
    QCOMPARE(rules->told, QStringList());
    BulkJob job;
    job.work = [](BulkWriter &bulk) {
        bulk.apply(firms(3));
        QCOMPARE(kindOf([&] { bulk.apply({insertRow("firm", {{"name", u"forbidden"_s}})}); }), "Invalid");
        bulk.apply(firms(1));
    };
    await(store.writeBulk(job));
    const QStringList written{u"begin"_s, u"batch"_s, u"settle 3"_s, u"batch"_s,
                              u"back"_s,  u"batch"_s, u"settle 1"_s, u"finish 4 late"_s};
    QCOMPARE(rules->told, written);
    QCOMPARE(ask(store, u"SELECT count(*) FROM firm WHERE name_key = 'finished'"_s).toInt(), 4);

    rules->told.clear();
    job.dryRun = true;
    await(store.writeBulk(job));
    QVERIFY(!rules->told.contains(u"finish 4 late"_s));

    rules->told.clear();
    await(store.undo());
    QCOMPARE(rules->told.last(), u"finish 4 late"_s);
    rules->told.clear();
    await(store.write(changes(u"One"_s, firms(1))));
    QCOMPARE(rules->told, QStringList()); // a single write is settled at once
}

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
