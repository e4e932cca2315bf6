// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one change path: what is written, refused, merged and journaled.
#include "models/storage/journal.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void insertStampsAndCounts();
    void valuesRoundTrip_data();
    void valuesRoundTrip();
    void updateCountsRevAndKeepsWhoMadeIt();
    void changingNothingWritesNothing();
    void differentFieldsMerge();
    void sameFieldsConflictWithAllClashes();
    void sameFieldSameValueIsNoConflict();
    void staleRevWithoutBeforeComparesValues();
    void updateOfARemovedRow();
    void removeTakesTheRowAndRefusesAStaleOne();
    void uniqueValueIsRefusedWithItsField();
    void missingValueIsRefusedWithItsField();
    void brokenReferenceIsRefusedWithItsField();
    void rulesRefuseAndNothingIsWritten();
    void halfAChangeSetIsNeverWritten();
    void newRowsMayReferToEachOther();
    void unknownTableOrColumnIsABug();
    void derivedColumnsAreSettledAndNotJournaled();
    void changedIsToldOnceWithTheRows();
    void manyRowsAreToldByTable();
    void historyShowsBeforeAndAfter();
    void transactionsAreListedNewestFirst();
    void clocksRunBackwardsAndOrderStays();

private:
    RecordId add(const QString &name, const QList<QPair<QByteArray, QVariant>> &more = {});
    QVariant cell(RecordId id, const QString &column)
    {
        return ask(*m_store, u"SELECT "_s + column + u" FROM firm WHERE id = ?"_s, {id.value()});
    }
    qint64 count(const QString &table)
    {
        return ask(*m_store, u"SELECT count(*) FROM "_s + table).toLongLong();
    }
    Outcome write(const QList<RowChange> &rows) { return await(m_store->write(changes(u"Test"_s, rows))); }
    std::optional<base::Problem> refused(const QList<RowChange> &rows)
    {
        return problemOf([&] { write(rows); });
    }

    FakeClock m_clock;
    TestFile m_file;
    Store *m_store = nullptr;
};

void TestChanges::initTestCase()
{
    m_file.options().clock = &m_clock;
    m_store = &m_file.create();
}

RecordId TestChanges::add(const QString &name, const QList<QPair<QByteArray, QVariant>> &more)
{
    QList<QPair<QByteArray, QVariant>> values{{"name", name}};
    values.append(more);
    return write({insertRow("firm", values)}).ids.first();
}

void TestChanges::insertStampsAndCounts()
{
    m_clock.advance(1000);
    const Outcome outcome = write({insertRow("firm", {{"name", u"Stamp"_s}})});
    QCOMPARE(outcome.inserted, 1);
    QCOMPARE(outcome.updated + outcome.removed + outcome.unchanged, 0);
    QVERIFY(outcome.tx);
    QCOMPARE(outcome.label, u"Test"_s);
    const RecordId id = outcome.ids.first();
    QCOMPARE(cell(id, u"rev"_s).toInt(), 1);
    QCOMPARE(cell(id, u"created_at"_s).toLongLong(), m_clock.nowMs());
    QCOMPARE(cell(id, u"updated_at"_s).toLongLong(), m_clock.nowMs());
    QCOMPARE(cell(id, u"created_by"_s).toLongLong(), m_store->info().user.value());
    QCOMPARE(cell(id, u"active"_s).toInt(), 1); // the schema's default
}

void TestChanges::valuesRoundTrip_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("text") << "city"_ba << QVariant(u"São Paulo 🦆"_s) << QVariant(u"São Paulo 🦆"_s);
    QTest::newRow("empty text") << "city"_ba << QVariant(u""_s) << QVariant(u""_s);
    QTest::newRow("no text") << "city"_ba << QVariant(QString()) << QVariant();
    QTest::newRow("date") << "city"_ba << QVariant(QDate(2026, 2, 28)) << QVariant(u"2026-02-28"_s);
    QTest::newRow("integer") << "employees"_ba << QVariant(7) << QVariant(7LL);
    QTest::newRow("large integer") << "employees"_ba << QVariant(9007199254740993LL)
                                   << QVariant(9007199254740993LL);
    QTest::newRow("integer as text") << "employees"_ba << QVariant(u"12"_s) << QVariant(12LL);
    QTest::newRow("bool") << "active"_ba << QVariant(false) << QVariant(0LL);
    QTest::newRow("id") << "employees"_ba << QVariant::fromValue(RecordId(42)) << QVariant(42LL);
    QTest::newRow("real") << "turnover"_ba << QVariant(0.1) << QVariant(0.1);
    QTest::newRow("integer in a real column") << "turnover"_ba << QVariant(3) << QVariant(3.0);
    QTest::newRow("blob") << "logo"_ba << QVariant(QByteArray("\0\1\xff", 3))
                          << QVariant(QByteArray("\0\1\xff", 3));
    QTest::newRow("null") << "employees"_ba << QVariant() << QVariant();
}

void TestChanges::valuesRoundTrip()
{
    QFETCH(QByteArray, column);
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    const RecordId id = add(u"Round trip"_s, {{column, value}});
    const QVariant got = cell(id, QString::fromLatin1(column));
    QCOMPARE(got.isNull(), stored.isNull());
    if (!stored.isNull())
        QCOMPARE(got, stored);
    // Written again, it is no change: what is compared is what SQLite stores.
    const Outcome again = write({updateRow("firm", id, 1, column, value, value)});
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.tx.isNull());
    // The journal keeps it as well: gone and back.
    const QByteArray before = hashOf(*m_store);
    write({removeRow("firm", id)});
    await(m_store->undo());
    QCOMPARE(hashOf(*m_store), before);
}

void TestChanges::updateCountsRevAndKeepsWhoMadeIt()
{
    const RecordId id = add(u"Counter"_s);
    const qint64 created = cell(id, u"created_at"_s).toLongLong();
    m_clock.advance(5000);
    const Outcome outcome = write({updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    QCOMPARE(outcome.updated, 1);
    QVERIFY(!outcome.merged);
    QCOMPARE(cell(id, u"rev"_s).toInt(), 2);
    QCOMPARE(cell(id, u"created_at"_s).toLongLong(), created);
    QCOMPARE(cell(id, u"updated_at"_s).toLongLong(), m_clock.nowMs());
}

void TestChanges::changingNothingWritesNothing()
{
    const RecordId id = add(u"Still"_s, {{"city", u"Bonn"_s}});
    const qint64 transactions = count(u"tx"_s);
    QCoreApplication::processEvents(); // what earlier writes have to tell
    QSignalSpy spy(m_store, &Store::changed);
    const Outcome outcome = write({updateRow("firm", id, 1, "city", u"Bonn"_s, u"Bonn"_s)});
    QCOMPARE(outcome.unchanged, 1);
    QVERIFY(outcome.tx.isNull());
    QCOMPARE(count(u"tx"_s), transactions);
    QCOMPARE(cell(id, u"rev"_s).toInt(), 1);
    QTest::qWait(50);
    QVERIFY(spy.isEmpty());
}

void TestChanges::differentFieldsMerge()
{
    const RecordId id = add(u"Merge"_s, {{"city", u"Bonn"_s}});
    write({updateRow("firm", id, 1, "city", u"Bonn"_s, u"Köln"_s)});
    const Outcome mine = write({updateRow("firm", id, 1, "employees", {}, 9)});
    QVERIFY(mine.merged);
    QCOMPARE(cell(id, u"city"_s).toString(), u"Köln"_s);
    QCOMPARE(cell(id, u"employees"_s).toInt(), 9);
    QCOMPARE(cell(id, u"rev"_s).toInt(), 3);
}

void TestChanges::sameFieldsConflictWithAllClashes()
{
    const RecordId first = add(u"Clash 1"_s, {{"city", u"Bonn"_s}});
    const RecordId second = add(u"Clash 2"_s, {{"employees", 1}});
    write({updateRow("firm", first, 1, "city", u"Bonn"_s, u"Theirs"_s),
           updateRow("firm", second, 1, "employees", 1, 2)});
    const auto problem = refused({updateRow("firm", first, 1, "city", u"Bonn"_s, u"Mine"_s),
                                  updateRow("firm", second, 1, "employees", 1, 3)});
    QVERIFY(problem);
    QCOMPARE(base::problemKindName(problem->kind()), "Conflict");
    QCOMPARE(problem->clashes().size(), 2);
    const base::FieldClash clash = problem->clashes().first();
    QCOMPARE(clash.table, "firm");
    QCOMPARE(clash.id, first);
    QCOMPARE(clash.column, "city");
    QCOMPARE(clash.base.toString(), u"Bonn"_s);
    QCOMPARE(clash.mine.toString(), u"Mine"_s);
    QCOMPARE(clash.theirs.toString(), u"Theirs"_s);
    QCOMPARE(cell(first, u"city"_s).toString(), u"Theirs"_s);
}

void TestChanges::sameFieldSameValueIsNoConflict()
{
    const RecordId id = add(u"Agree"_s, {{"city", u"Bonn"_s}});
    write({updateRow("firm", id, 1, "city", u"Bonn"_s, u"Köln"_s)});
    const Outcome outcome = write({updateRow("firm", id, 1, "city", u"Bonn"_s, u"Köln"_s)});
    QCOMPARE(outcome.unchanged, 1);
}

void TestChanges::staleRevWithoutBeforeComparesValues()
{
    const RecordId id = add(u"Any"_s, {{"city", u"Bonn"_s}});
    write({updateRow("firm", id, RowChange::AnyRev, "city", u"Bonn"_s, u"Köln"_s)});
    QCOMPARE(cell(id, u"city"_s).toString(), u"Köln"_s);
    const auto problem = refused({updateRow("firm", id, RowChange::AnyRev, "city", u"Bonn"_s, u"Ulm"_s)});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
}

void TestChanges::updateOfARemovedRow()
{
    const RecordId id = add(u"Gone"_s);
    write({removeRow("firm", id)});
    const auto problem = refused({updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    QVERIFY(problem && problem->kind() == base::ProblemKind::NotFound);
}

void TestChanges::removeTakesTheRowAndRefusesAStaleOne()
{
    const RecordId id = add(u"Remove"_s);
    write({updateRow("firm", id, 1, "city", {}, u"Bonn"_s)});
    RowChange stale = removeRow("firm", id);
    stale.expectedRev = 1;
    const auto problem = refused({stale});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Conflict);
    stale.expectedRev = 2;
    QCOMPARE(write({stale}).removed, 1);
    QVERIFY(!cell(id, u"name"_s).isValid());
}

void TestChanges::uniqueValueIsRefusedWithItsField()
{
    add(u"First"_s, {{"tax_id", u"DE1"_s}});
    const auto problem = refused({insertRow("firm", {{"name", u"Second"_s}, {"tax_id", u"DE1"_s}})});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Constraint);
    QCOMPARE(problem->field(), "tax_id");
    QVERIFY(!problem->detail().contains(u"DE1"_s));
}

void TestChanges::missingValueIsRefusedWithItsField()
{
    const auto problem = refused({insertRow("firm", {{"city", u"Bonn"_s}})});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Constraint);
    QCOMPARE(problem->field(), "name");
}

void TestChanges::brokenReferenceIsRefusedWithItsField()
{
    const auto missing = refused({insertRow("person", {{"name", u"Ann"_s}, {"firm_id", 4711}})});
    QVERIFY(missing && missing->kind() == base::ProblemKind::Constraint);
    QCOMPARE(missing->field(), "firm_id");
    const RecordId firm = add(u"Used"_s);
    write({insertRow("person", {{"name", u"Bob"_s}, {"firm_id", firm.value()}})});
    const auto used = refused({removeRow("firm", firm)});
    QVERIFY(used && used->kind() == base::ProblemKind::Constraint);
    QCOMPARE(used->field(), "firm_id");
    QCOMPARE(cell(firm, u"name"_s).toString(), u"Used"_s);
}

void TestChanges::rulesRefuseAndNothingIsWritten()
{
    const qint64 firms = count(u"firm"_s);
    const auto problem =
        refused({insertRow("firm", {{"name", u"ok"_s}}), insertRow("firm", {{"name", u"forbidden"_s}})});
    QVERIFY(problem && problem->kind() == base::ProblemKind::Invalid);
    QCOMPARE(problem->field(), "name");
    QCOMPARE(count(u"firm"_s), firms);
}

void TestChanges::halfAChangeSetIsNeverWritten()
{
    const qint64 firms = count(u"firm"_s);
    const qint64 logged = count(u"change_log"_s);
    QVERIFY(refused({insertRow("firm", {{"name", u"good"_s}}),
                     insertRow("firm", {{"name", u"bad"_s}, {"employees", -1}})}));
    QCOMPARE(count(u"firm"_s), firms);
    QCOMPARE(count(u"change_log"_s), logged);
}

void TestChanges::newRowsMayReferToEachOther()
{
    // The child first: references are checked at the end of the action.
    const RecordId firm(1'000'001);
    const Outcome outcome = write({insertRow("person", {{"name", u"Early"_s}, {"firm_id", firm.value()}}),
                                   insertRow("firm", {{"name", u"Late"_s}}, firm)});
    QCOMPARE(outcome.inserted, 2);
    QCOMPARE(outcome.ids.last(), firm);
}

void TestChanges::unknownTableOrColumnIsABug()
{
    for (const RowChange &row :
         {insertRow("nothing", {{"name", u"x"_s}}), insertRow("firm", {{"nmae", u"x"_s}}),
          insertRow("firm", {{"name", u"x"_s}, {"rev", 9}}), insertRow("tx", {{"label", u"x"_s}})}) {
        const auto problem = refused({row});
        QVERIFY(problem && problem->kind() == base::ProblemKind::Bug);
    }
}

void TestChanges::derivedColumnsAreSettledAndNotJournaled()
{
    const RecordId id = add(u"DERIVED"_s);
    QCOMPARE(cell(id, u"name_key"_s).toString(), u"derived"_s);
    const auto history =
        await(m_store->read([id](Session &session) { return Journal::historyOf(session, "firm", id); }));
    QCOMPARE(history.size(), 1);
    QVERIFY(!history.first().change.cell("name_key"));
    QVERIFY(history.first().change.cell("name"));
}

void TestChanges::changedIsToldOnceWithTheRows()
{
    QCoreApplication::processEvents(); // what earlier writes have to tell
    QSignalSpy spy(m_store, &Store::changed);
    const Outcome outcome =
        write({insertRow("firm", {{"name", u"Told 1"_s}}), insertRow("firm", {{"name", u"Told 2"_s}})});
    QVERIFY(spy.wait(1000));
    QTest::qWait(200); // long enough for the look at foreign changes: our own are none
    QCOMPARE(spy.size(), 1);
    const auto notice = spy.first().first().value<ChangeNotice>();
    QCOMPARE(notice.rows.value("firm"), QSet<RecordId>(outcome.ids.cbegin(), outcome.ids.cend()));
    QCOMPARE(notice.tables, QSet<QByteArray>{"firm"});
    QVERIFY(!notice.everything && !notice.foreign);
    QCOMPARE(notice.tx, outcome.tx);
    QCOMPARE(notice.label, u"Test"_s);
}

void TestChanges::manyRowsAreToldByTable()
{
    QList<RowChange> rows;
    for (int i = 0; i < 5001; ++i)
        rows.append(insertRow("firm", {{"name", u"Many"_s}}));
    QCoreApplication::processEvents(); // what earlier writes have to tell
    QSignalSpy spy(m_store, &Store::changed);
    write(rows);
    QVERIFY(spy.wait(1000));
    const auto notice = spy.first().first().value<ChangeNotice>();
    QVERIFY(notice.everything);
    QVERIFY(notice.rows.isEmpty());
    QCOMPARE(notice.tables, QSet<QByteArray>{"firm"});
}

void TestChanges::historyShowsBeforeAndAfter()
{
    const RecordId id = add(u"History"_s, {{"city", u"Bonn"_s}});
    RowChange two = updateRow("firm", id, 1, "city", u"Bonn"_s, u"Köln"_s);
    two.set("employees", {}, 5);
    write({two});
    write({removeRow("firm", id)});
    const auto history =
        await(m_store->read([id](Session &session) { return Journal::historyOf(session, "firm", id); }));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).change.op, RowOp::Remove);
    QCOMPARE(history.at(0).change.cell("city")->before.toString(), u"Köln"_s);
    QCOMPARE(history.at(1).change.op, RowOp::Update);
    QCOMPARE(history.at(1).change.cells.size(), 2);
    QCOMPARE(history.at(1).change.cell("city")->before.toString(), u"Bonn"_s);
    QCOMPARE(history.at(1).change.cell("city")->after.toString(), u"Köln"_s);
    QVERIFY(history.at(1).change.cell("employees")->before.isNull());
    QCOMPARE(history.at(1).change.cell("employees")->after.toInt(), 5);
    QCOMPARE(history.at(2).change.op, RowOp::Insert);
    QCOMPARE(history.at(2).tx.user, m_store->info().user);
    const auto one =
        await(m_store->read([id](Session &session) { return Journal::historyOf(session, "firm", id, 1); }));
    QCOMPARE(one.size(), 1);
}

void TestChanges::transactionsAreListedNewestFirst()
{
    const Outcome first = await(m_store->write(changes(u"One"_s, {insertRow("firm", {{"name", u"1"_s}})})));
    const Outcome second = await(m_store->write(changes(u"Two"_s, {insertRow("firm", {{"name", u"2"_s}})})));
    const auto list =
        await(m_store->read([](Session &session) { return Journal::transactions(session, 2); }));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).id, second.tx);
    QCOMPARE(list.at(0).label, u"Two"_s);
    QCOMPARE(list.at(1).id, first.tx);
    const auto older =
        await(m_store->read([&](Session &session) { return Journal::transactions(session, 1, second.tx); }));
    QCOMPARE(older.first().id, first.tx);
}

void TestChanges::clocksRunBackwardsAndOrderStays()
{
    const RecordId before = add(u"Before"_s);
    const qint64 now = m_clock.nowMs();
    m_clock.set(now - 86'400'000);
    const RecordId after = add(u"After"_s);
    QVERIFY(after > before);
    m_store = &m_file.reopen();
    const RecordId later = add(u"Later"_s);
    QVERIFY(later > after);
    const QVariant backwards =
        ask(*m_store, u"SELECT count(*) FROM tx a JOIN tx b ON b.commit_seq = a.commit_seq + 1 "
                      "WHERE b.hlc <= a.hlc OR b.id <= a.id"_s);
    QCOMPARE(backwards.toInt(), 0);
    m_clock.set(now);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
