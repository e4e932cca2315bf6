// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindOfChangeIsTakenBack_data();
    void eachKindOfChangeIsTakenBack();
    void randomActionsInReverseAndForwardAgain();
    void redoEndsWithANewAction();
    void olderActionCanBeUndoneAlone();
    void laterChangeOfTheSameFieldIsNamed();
    void laterChangeOfAnotherFieldSurvives();
    void changedRowsAreSkippedOnRequest();
    void importEditedLaterKeepsTheEditedRows();
    void rowsUsedByLaterOnesAreNamedOrKept();
    void goneRowIsNamed();
    void undoOfAnUndoIsRefused();
    void programsOwnWorkIsNotUndone();
    void bulkUndoIsStreamed();
    void restoredRowDoesNotLookUnchanged();

private:
    Outcome write(const QString &label, const QList<RowChange> &rows)
    {
        return await(m_store->write(changes(label, rows)));
    }
    RecordId add(const QString &name)
    {
        return write(u"Add"_s, {insertRow("firm", {{"name", name}})}).ids.first();
    }
    QString city(RecordId id)
    {
        return ask(*m_store, u"SELECT city FROM firm WHERE id = ?"_s, {id.value()}).toString();
    }
    std::optional<base::Problem> undoProblem(const UndoRequest &request = {})
    {
        return problemOf([&] { await(m_store->undo(request)); });
    }

    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

void TestUndo::init()
{
    m_file = std::make_unique<TestFile>();
    m_store = &m_file->create();
}

void TestUndo::eachKindOfChangeIsTakenBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("insert") << 0;
    QTest::newRow("update") << 1;
    QTest::newRow("remove") << 2;
    QTest::newRow("several of one row") << 3;
    QTest::newRow("parent and child") << 4;
}

void TestUndo::eachKindOfChangeIsTakenBack()
{
    QFETCH(int, kind);
    const RecordId firm =
        write(u"Add"_s, {insertRow("firm", {{"name", u"Acme"_s}, {"logo", QByteArray("\0x", 2)}})})
            .ids.first();
    const QByteArray before = hashOf(*m_store);
    const QList<QList<RowChange>> actions{
        {insertRow("firm", {{"name", u"New"_s}, {"turnover", 1.5}})},
        {updateRow("firm", firm, 1, "name", u"Acme"_s, u"Apex"_s)},
        {removeRow("firm", firm)},
        {updateRow("firm", firm, RowChange::AnyRev, "city", {}, u"A"_s),
         updateRow("firm", firm, RowChange::AnyRev, "city", u"A"_s, u"B"_s), removeRow("firm", firm)},
        {insertRow("person", {{"name", u"Ann"_s}, {"firm_id", 77}}),
         insertRow("firm", {{"name", u"Parent"_s}}, RecordId(77))},
    };
    write(u"Action"_s, actions.at(kind));
    const QByteArray after = hashOf(*m_store);
    QVERIFY(after != before);
    m_store = &m_file->reopen();
    QCOMPARE(await(m_store->undo()).label, u"Action"_s);
    QCOMPARE(hashOf(*m_store), before);
    m_store = &m_file->reopen();
    QCOMPARE(await(m_store->redo()).label, u"Action"_s);
    QCOMPARE(hashOf(*m_store), after);
    await(m_store->undo());
    QCOMPARE(hashOf(*m_store), before);
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
}

void TestUndo::randomActionsInReverseAndForwardAgain()
{
    QRandomGenerator random(2026);
    QList<RecordId> firms;
    QList<QByteArray> hashes{hashOf(*m_store)};
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step) {
        QList<RowChange> rows;
        QSet<RecordId> touched;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const int dice = random.bounded(10);
            if (dice < 4 || firms.isEmpty()) {
                rows.append(insertRow("firm", {{"name", u"Firm %1"_s.arg(random.bounded(1000))},
                                               {"employees", random.bounded(9)}}));
                continue;
            }
            const RecordId id = firms.at(random.bounded(int(firms.size())));
            if (touched.contains(id))
                continue;
            touched.insert(id);
            if (dice < 8) {
                const QVariant now = ask(*m_store, u"SELECT city FROM firm WHERE id = ?"_s, {id.value()});
                rows.append(
                    updateRow("firm", id, RowChange::AnyRev, "city", now, u"City %1 %2"_s.arg(step).arg(i)));
            } else {
                rows.append(removeRow("firm", id));
                firms.removeOne(id);
            }
        }
        if (rows.isEmpty())
            rows.append(insertRow("firm", {{"name", u"Filler"_s}}));
        const Outcome outcome = write(u"Step %1"_s.arg(step), rows);
        for (int i = 0; i < int(rows.size()); ++i) {
            if (rows.at(i).op == RowOp::Insert)
                firms.append(outcome.ids.at(i));
        }
        hashes.append(hashOf(*m_store));
    }
    m_store = &m_file->reopen();
    for (int step = steps - 1; step >= 0; --step) {
        QCOMPARE(await(m_store->undo()).label, u"Step %1"_s.arg(step));
        QCOMPARE(hashOf(*m_store), hashes.at(step));
        if (step == steps / 2)
            m_store = &m_file->reopen();
    }
    for (int step = 0; step < steps; ++step) {
        QCOMPARE(await(m_store->redo()).label, u"Step %1"_s.arg(step));
        QCOMPARE(hashOf(*m_store), hashes.at(step + 1));
    }
    QVERIFY(await(m_store->check()).findings.isEmpty());
}

void TestUndo::redoEndsWithANewAction()
{
    add(u"One"_s);
    await(m_store->undo());
    QCOMPARE(await(m_store->undoState()).redoLabel, u"Add"_s);
    write(u"Other"_s, {insertRow("firm", {{"name", u"Two"_s}})});
    const UndoState state = await(m_store->undoState());
    QVERIFY(state.redoTx.isNull());
    QCOMPARE(state.undoLabel, u"Other"_s);
    QCOMPARE(kindOf([&] { await(m_store->redo()); }), "NotFound");
    // Undone again, the new one comes back, not the old.
    await(m_store->undo());
    QCOMPARE(await(m_store->undoState()).redoLabel, u"Other"_s);
}

void TestUndo::olderActionCanBeUndoneAlone()
{
    const RecordId id = add(u"Acme"_s);
    const Outcome old = write(u"Old"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    write(u"New"_s, {updateRow("firm", id, 2, "employees", {}, 3)});
    await(m_store->undo({old.tx, false}));
    QCOMPARE(city(id), QString());
    QCOMPARE(ask(*m_store, u"SELECT employees FROM firm WHERE id = ?"_s, {id.value()}).toInt(), 3);
    QCOMPARE(kindOf([&] { await(m_store->undo({old.tx, false})); }), "NotAllowed");
    QCOMPARE(await(m_store->undoState()).undoLabel, u"New"_s);
}

void TestUndo::laterChangeOfTheSameFieldIsNamed()
{
    const RecordId id = add(u"Acme"_s);
    const Outcome old = write(u"Old"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    write(u"New"_s, {updateRow("firm", id, 2, "city", u"Bonn"_s, u"Köln"_s)});
    const auto problem = undoProblem({old.tx, false});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
    QCOMPARE(problem->clashes().size(), 1);
    QCOMPARE(problem->clashes().first().theirs.toString(), u"Köln"_s);
    QVERIFY(problem->sentence().contains(u"Old"_s));
    QCOMPARE(city(id), u"Köln"_s);
}

void TestUndo::laterChangeOfAnotherFieldSurvives()
{
    const RecordId id = add(u"Acme"_s);
    const Outcome old = write(u"Old"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    write(u"New"_s, {updateRow("firm", id, 2, "name", u"Acme"_s, u"Apex"_s)});
    await(m_store->undo({old.tx, false}));
    QCOMPARE(ask(*m_store, u"SELECT name FROM firm WHERE id = ?"_s, {id.value()}).toString(), u"Apex"_s);
}

void TestUndo::changedRowsAreSkippedOnRequest()
{
    const RecordId a = add(u"A"_s);
    const RecordId b = add(u"B"_s);
    const Outcome both = write(u"Both"_s, {updateRow("firm", a, 1, "city", {}, u"Bonn"_s),
                                           updateRow("firm", b, 1, "city", {}, u"Bonn"_s)});
    write(u"Later"_s, {updateRow("firm", a, 2, "city", u"Bonn"_s, u"Köln"_s)});
    const Outcome outcome = await(m_store->undo({both.tx, true}));
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.skipped.size(), 1);
    QCOMPARE(outcome.skipped.first().id, a);
    QCOMPARE(outcome.skipped.first().columns, QList<QByteArray>{"city"});
    QCOMPARE(city(a), u"Köln"_s);
    QCOMPARE(city(b), QString());
}

void TestUndo::importEditedLaterKeepsTheEditedRows()
{
    const Outcome import =
        write(u"Import"_s, {insertRow("firm", {{"name", u"1"_s}}), insertRow("firm", {{"name", u"2"_s}})});
    write(u"Edit"_s, {updateRow("firm", import.ids.first(), 1, "city", {}, u"Bonn"_s)});
    QVERIFY(undoProblem({import.tx, false})->kind() == base::ProblemKind::Conflict);
    const Outcome outcome = await(m_store->undo({import.tx, true}));
    QCOMPARE(outcome.removed, 1);
    QCOMPARE(outcome.skipped.first().id, import.ids.first());
    QCOMPARE(city(import.ids.first()), u"Bonn"_s);
}

void TestUndo::rowsUsedByLaterOnesAreNamedOrKept()
{
    const Outcome import =
        write(u"Import"_s, {insertRow("firm", {{"name", u"1"_s}}), insertRow("firm", {{"name", u"2"_s}})});
    const RecordId person =
        write(u"Person"_s,
              {insertRow("person", {{"name", u"Ann"_s}, {"firm_id", import.ids.last().value()}})})
            .ids.first();
    const auto problem = undoProblem({import.tx, false});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
    QCOMPARE(problem->clashes().first().table, "person");
    QCOMPARE(problem->clashes().first().id, person);
    const Outcome outcome = await(m_store->undo({import.tx, true}));
    QCOMPARE(outcome.removed, 1);
    QCOMPARE(outcome.skipped.size(), 1);
    QCOMPARE(outcome.skipped.first().id, import.ids.last());
    QVERIFY(await(m_store->check()).findings.isEmpty());
}

void TestUndo::goneRowIsNamed()
{
    const RecordId id = add(u"Acme"_s);
    const Outcome edit = write(u"Edit"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    write(u"Remove"_s, {removeRow("firm", id)});
    QVERIFY(undoProblem({edit.tx, false})->kind() == base::ProblemKind::Conflict);
    QCOMPARE(await(m_store->undo({edit.tx, true})).skipped.size(), 1);
}

void TestUndo::undoOfAnUndoIsRefused()
{
    add(u"Acme"_s);
    const Outcome undone = await(m_store->undo());
    QCOMPARE(undone.removed, 1);
    QCOMPARE(base::problemKindName(undoProblem({undone.tx, false})->kind()), "NotAllowed");
    QCOMPARE(base::problemKindName(undoProblem({RecordId(12345), false})->kind()), "NotFound");
}

void TestUndo::programsOwnWorkIsNotUndone()
{
    ChangeSet own = changes(u"Own work"_s, {insertRow("firm", {{"name", u"x"_s}})});
    own.origin = Origin::System;
    await(m_store->write(own));
    QVERIFY(await(m_store->undoState()).undoTx.isNull());
}

void TestUndo::bulkUndoIsStreamed()
{
    const QByteArray before = hashOf(*m_store);
    constexpr int rows = 20'000;
    BulkJob job;
    job.label = u"Import"_s;
    job.work = [](BulkWriter &bulk) {
        for (int i = 0; i < rows; i += 1000) {
            QList<RowChange> batch;
            for (int j = 0; j < 1000; ++j)
                batch.append(insertRow("firm", {{"name", u"Firm %1"_s.arg(i + j)}, {"city", u"Bonn"_s}}));
            bulk.apply(batch);
        }
    };
    QCOMPARE(await(m_store->writeBulk(job)).inserted, rows);
    QCOMPARE(await(m_store->undoState()).undoLabel, u"Import"_s);
    QCoreApplication::processEvents(); // what the import has to tell
    QSignalSpy spy(m_store, &Store::changed);
    QCOMPARE(await(m_store->undo()).removed, rows);
    QCOMPARE(hashOf(*m_store), before);
    QVERIFY(spy.wait(1000));
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().value<ChangeNotice>().everything);
    QCOMPARE(await(m_store->redo()).inserted, rows);
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm WHERE city = 'Bonn'"_s).toInt(), rows);
}

void TestUndo::restoredRowDoesNotLookUnchanged()
{
    const RecordId id = add(u"Acme"_s); // an editor reads rev 1
    write(u"Edit"_s, {updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    write(u"Remove"_s, {removeRow("firm", id)});
    await(m_store->undo());
    // The row that came back is not the one that the editor saw.
    const auto problem =
        problemOf([&] { write(u"Stale"_s, {updateRow("firm", id, 1, "city", {}, u"Köln"_s)}); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
