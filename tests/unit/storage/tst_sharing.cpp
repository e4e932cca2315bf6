// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one file.
#include "models/base/recordidsource.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesInOneProcessHaveSeatsOfTheirOwn();
    void seatOfAnotherProcessIsTaken();
    void seatOfAKilledProcessComesBack();
    void otherStoreSeesChangesAndIsNotToldTwice();
    void otherProcessIsSeenWithinASecond();
    void manyForeignRowsAreToldByTable();
    void foreignUndoIsSeen();
    void conflictAndMergeAcrossStores();
    void waitingForAnotherWriter();
    void givingUpWhenAnotherWriterStays();
    void idsNeverMeet();

private:
    std::unique_ptr<QProcess> other(const QStringList &arguments) const;
    RecordId add(Store &store, const QString &name)
    {
        return await(store.write(changes(u"Add"_s, {insertRow("firm", {{"name", name}})}))).ids.first();
    }

    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

void TestSharing::init()
{
    m_file = std::make_unique<TestFile>();
    m_store = &m_file->create();
    QCoreApplication::processEvents();
}

std::unique_ptr<QProcess> TestSharing::other(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(KITH_OTHER_PROCESS),
                   QStringList{m_file->path(), m_file->options().migrations} + arguments);
    return process;
}

void TestSharing::storesInOneProcessHaveSeatsOfTheirOwn()
{
    auto second = m_file->another();
    await(second->open());
    QCOMPARE(m_store->info().seat, 1);
    QCOMPARE(second->info().seat, 2);
    QCOMPARE(base::RecordIdSource::seatOf(add(*second, u"x"_s)), 2);
    second.reset();
    auto third = m_file->another();
    await(third->open());
    QCOMPARE(third->info().seat, 2);
}

void TestSharing::seatOfAnotherProcessIsTaken()
{
    auto process = other({u"hold"_s});
    QVERIFY(process->waitForReadyRead(10'000));
    QCOMPARE(process->readLine().trimmed(), "open 2");
    auto third = m_file->another();
    await(third->open());
    QCOMPARE(third->info().seat, 3);
    process->write("\n");
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM session"_s).toInt(), 2);
}

void TestSharing::seatOfAKilledProcessComesBack()
{
    auto process = other({u"hold"_s});
    QVERIFY(process->waitForReadyRead(10'000));
    process->kill();
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM session"_s).toInt(), 2);
    auto third = m_file->another();
    await(third->open());
    QCOMPARE(third->info().seat, 2);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM session"_s).toInt(), 2);
}

void TestSharing::otherStoreSeesChangesAndIsNotToldTwice()
{
    auto second = m_file->another();
    await(second->open());
    QSignalSpy here(m_store, &Store::changed);
    QSignalSpy there(second.get(), &Store::changed);
    const RecordId id = add(*m_store, u"Acme"_s);
    QVERIFY(there.wait(2000));
    const auto notice = there.first().first().value<ChangeNotice>();
    QVERIFY(notice.foreign);
    QVERIFY(!notice.everything);
    QCOMPARE(notice.rows.value("firm"), QSet<RecordId>{id});
    QCOMPARE(notice.label, u"Add"_s);
    QTest::qWait(300);
    QCOMPARE(there.size(), 1);
    QCOMPARE(here.size(), 1);
    QVERIFY(!here.first().first().value<ChangeNotice>().foreign);
}

void TestSharing::otherProcessIsSeenWithinASecond()
{
    m_file->options().pollMs = 500; // as the program has it
    m_store = &m_file->reopen();
    const RecordId id = add(*m_store, u"Before"_s);
    QCoreApplication::processEvents();
    QSignalSpy spy(m_store, &Store::changed);
    auto process = other({u"rename"_s, id.toString(), u"After"_s});
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitCode(), 0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!spy.isEmpty() || spy.wait(1000));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const auto notice = spy.first().first().value<ChangeNotice>();
    QVERIFY(notice.foreign);
    QVERIFY(notice.rows.value("firm").contains(id));
    QCOMPARE(ask(*m_store, u"SELECT name FROM firm WHERE id = ?"_s, {id.value()}).toString(), u"After"_s);
}

void TestSharing::manyForeignRowsAreToldByTable()
{
    auto second = m_file->another();
    await(second->open());
    QSignalSpy spy(second.get(), &Store::changed);
    QList<RowChange> rows;
    for (int i = 0; i < 5001; ++i)
        rows.append(insertRow("firm", {{"name", u"x"_s}}));
    await(m_store->write(changes(u"Many"_s, rows)));
    QVERIFY(spy.wait(3000));
    const auto notice = spy.first().first().value<ChangeNotice>();
    QVERIFY(notice.foreign && notice.everything && notice.rows.isEmpty());
    QCOMPARE(notice.tables, QSet<QByteArray>{"firm"});
}

void TestSharing::foreignUndoIsSeen()
{
    const RecordId id = add(*m_store, u"Acme"_s);
    auto second = m_file->another();
    await(second->open());
    QSignalSpy spy(m_store, &Store::changed);
    QCOMPARE(await(second->undoState()).undoLabel, u"Add"_s); // one history for all
    await(second->undo());
    QTRY_VERIFY(std::any_of(spy.cbegin(), spy.cend(), [&](const QList<QVariant> &one) {
        const auto notice = one.first().value<ChangeNotice>();
        return notice.foreign && notice.origin == Origin::Undo && notice.rows.value("firm").contains(id);
    }));
}

void TestSharing::conflictAndMergeAcrossStores()
{
    const RecordId id = add(*m_store, u"Acme"_s);
    auto second = m_file->another();
    await(second->open());
    await(second->write(changes(u"City"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)})));
    const Outcome merged =
        await(m_store->write(changes(u"Staff"_s, {updateRow("firm", id, 1, "employees", {}, 4)})));
    QVERIFY(merged.merged);
    const auto problem = problemOf([&] {
        await(m_store->write(changes(u"City"_s, {updateRow("firm", id, 1, "city", {}, u"Köln"_s)})));
    });
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
    QCOMPARE(problem->clashes().first().theirs.toString(), u"Bonn"_s);
}

void TestSharing::waitingForAnotherWriter()
{
    auto second = m_file->another();
    await(second->open());
    BulkJob job;
    job.label = u"Long"_s;
    job.work = [](BulkWriter &bulk) {
        bulk.apply({insertRow("firm", {{"name", u"Long"_s}})});
        QTest::qSleep(600);
    };
    auto longWork = second->writeBulk(job);
    QTest::qSleep(100);
    add(*m_store, u"Patient"_s);
    QVERIFY(longWork.isFinished() || await(longWork).inserted == 1);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(), 2);
}

void TestSharing::givingUpWhenAnotherWriterStays()
{
    m_file->options().busyLimitMs = 200;
    auto second = m_file->another();
    await(second->open());
    BulkJob job;
    job.dryRun = true;
    job.work = [](BulkWriter &) { QTest::qSleep(1500); };
    auto longWork = m_store->writeBulk(job);
    QTest::qSleep(100);
    QCOMPARE(kindOf([&] { add(*second, u"Impatient"_s); }), "Busy");
    await(longWork);
    add(*second, u"Again"_s);
}

void TestSharing::idsNeverMeet()
{
    auto one = other({u"insert"_s, u"150"_s});
    auto two = other({u"insert"_s, u"150"_s});
    for (int i = 0; i < 150; ++i)
        add(*m_store, u"Here %1"_s.arg(i));
    QVERIFY(one->waitForFinished(60'000) && two->waitForFinished(60'000));
    QCOMPARE(one->exitCode() + two->exitCode(), 0);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(), 450);
    QCOMPARE(ask(*m_store, u"SELECT count(DISTINCT seat) FROM tx WHERE label = 'Add'"_s).toInt(), 3);
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
