// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boardmodel.h"
#include "models/records/dealrecords.h"
#include "tests/unit/records/recordsfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using items::BoardModel;
using test::await;
using test::CrmFile;

namespace {

/// A board on a real file, once it is answered.
class Desk
{
public:
    Desk()
    {
        model.setClock(file.clock());
        tester = std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    RecordId deal(const QString &name, RecordId stage, qint64 amount, const QString &closeOn,
                  const test::Values &more = {})
    {
        domain::Record record = file.make("deal", {{"name", name},
                                                   {"stage_id", stage.value()},
                                                   {"amount_minor", amount},
                                                   {"currency", currency()},
                                                   {"expected_close_on", closeOn}});
        for (const auto &[field, value] : more)
            record.setValue(field, value);
        return file.save(record);
    }

    QString currency()
    {
        return test::ask(file.store(), u"SELECT base_currency FROM organisation"_s).toString();
    }

    bool show(const records::BoardQuery &query = {})
    {
        model.setQuery(query);
        return QTest::qWaitFor([this] { return model.isAnswered() && !model.isLoading(); }, 5000);
    }

    /// Cards come while they are looked at.
    bool loadCards()
    {
        return QTest::qWaitFor(
            [this] {
                bool all = true;
                for (int column = 0; column < model.rowCount(); ++column) {
                    const QModelIndex stage = model.index(column, 0);
                    for (int row = 0; row < model.rowCount(stage); ++row) {
                        const QModelIndex card = model.index(row, 0, stage);
                        all = all && model.face(RecordId(card.data(BoardModel::IdRole).toLongLong()));
                    }
                }
                return all;
            },
            5000);
    }

    QStringList names(int column)
    {
        QStringList names;
        const QModelIndex stage = model.index(column, 0);
        for (int row = 0; row < model.rowCount(stage); ++row)
            names.append(model.index(row, 0, stage).data().toString());
        return names;
    }

    records::Board fromFile() { return await(records::BoardRecords(file.records()).board(model.query())); }

    CrmFile file;
    BoardModel model{file.records()};
    std::unique_ptr<QAbstractItemModelTester> tester;
};

/// Everything but the order of ids, which the file alone knows while cards are on their way.
bool sameTotals(const records::Board &a, const records::Board &b)
{
    if (a.columns.size() != b.columns.size() || a.lanes.size() != b.lanes.size() || !(a.totals == b.totals))
        return false;
    for (qsizetype i = 0; i < a.columns.size(); ++i) {
        if (!(a.columns.at(i).totals == b.columns.at(i).totals))
            return false;
    }
    for (qsizetype i = 0; i < a.lanes.size(); ++i) {
        if (!(a.lanes.at(i).totals == b.lanes.at(i).totals))
            return false;
    }
    for (qsizetype i = 0; i < a.cells.size(); ++i) {
        if (!(a.cells.at(i).totals == b.cells.at(i).totals) || a.cells.at(i).ids != b.cells.at(i).ids)
            return false;
    }
    return true;
}

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void showsStagesAndTheirDeals();
    void movesBeforeTheFileKnows();
    void keepsAMoveWhileOthersWrite();
    void takesAMoveBack();
    void movesManyTogether();
    void sumsLanes();
    void followsTheFile();
    void asksOnlyForWhatIsLookedAt();
    void showsChosenFieldsAndColours();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestBoardModel::showsStagesAndTheirDeals()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    m_desk->deal(u"Later"_s, first, 20'000, u"2027-03-01"_s);
    m_desk->deal(u"Sooner"_s, first, 10'000, u"2026-12-01"_s);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->model.rowCount() >= 4);
    QVERIFY(m_desk->loadCards());
    QCOMPARE(m_desk->names(0), QStringList({u"Sooner"_s, u"Later"_s}));
    const QModelIndex stage = m_desk->model.index(0, 0);
    QCOMPARE(stage.data(BoardModel::CountRole).toInt(), 2);
    QCOMPARE(stage.data(BoardModel::AmountRole).toLongLong(), 30'000);
    QVERIFY(sameTotals(m_desk->model.board(), m_desk->fromFile()));
    const items::CardFace *face = m_desk->model.face(m_desk->model.idAt({0, 0, 0}));
    QVERIFY(face);
    QVERIFY(!face->isOverdue);
    QVERIFY(!face->amount.isEmpty());
}

void TestBoardModel::movesBeforeTheFileKnows()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId second = m_desk->file.stage(u"open"_s, 1);
    m_desk->deal(u"Early"_s, second, 5'000, u"2026-11-01"_s);
    m_desk->deal(u"Late"_s, second, 7'000, u"2027-05-01"_s);
    const RecordId moved = m_desk->deal(u"Moved"_s, first, 99'999, u"2027-01-15"_s);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->loadCards());
    QSignalSpy changes(&m_desk->model, &BoardModel::boardChanged);

    const quint64 move = m_desk->model.move({moved}, 1);
    // At once, in its place, with all sums.
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_desk->names(0), QStringList());
    QCOMPARE(m_desk->names(1), QStringList({u"Early"_s, u"Moved"_s, u"Late"_s}));
    const records::Board shown = m_desk->model.board();

    await(records::DealRecords(m_desk->file.records()).move(moved, second));
    m_desk->model.keepMove(move);
    QVERIFY(QTest::qWaitFor([&] { return changes.size() >= 2; }, 5000));
    // What was shown is what the file says.
    QVERIFY(sameTotals(shown, m_desk->fromFile()));
    QVERIFY(sameTotals(m_desk->model.board(), shown));
}

void TestBoardModel::keepsAMoveWhileOthersWrite()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId moved = m_desk->deal(u"Moved"_s, first, 1'000, u"2027-01-15"_s);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->loadCards());
    const quint64 move = m_desk->model.move({moved}, 2);
    m_desk->deal(u"Another"_s, first, 500, u"2027-01-01"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_desk->model.idsIn(0, 0).size() == 1; }, 5000));
    QCOMPARE(m_desk->model.placeOf(moved).column, 2);
    QCOMPARE(m_desk->model.board().columns.at(2).totals.amountMinor, 1'000);
    m_desk->model.takeBack(move);
    QCOMPARE(m_desk->model.idsIn(0, 0).size(), 2);
}

void TestBoardModel::takesAMoveBack()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId moved = m_desk->deal(u"Moved"_s, first, 1'000, u"2027-01-15"_s);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->loadCards());
    const records::Board before = m_desk->model.board();
    const quint64 move = m_desk->model.move({moved}, 1);
    QVERIFY(!sameTotals(m_desk->model.board(), before));
    m_desk->model.takeBack(move);
    QVERIFY(sameTotals(m_desk->model.board(), before));
    QCOMPARE(m_desk->model.placeOf(moved), (BoardModel::Place{0, 0, 0}));
}

void TestBoardModel::movesManyTogether()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    QList<RecordId> ids;
    for (int i = 0; i < 70; ++i)
        ids.append(m_desk->deal(u"Deal %1"_s.arg(i), first, 100 + i, u"2027-01-15"_s));
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->loadCards());
    const qint64 sum = m_desk->model.board().columns.at(0).totals.amountMinor;
    m_desk->model.move(ids, 1);
    QCOMPARE(m_desk->model.idsIn(0, 0).size(), 0);
    QCOMPARE(m_desk->model.board().columns.at(0).totals.amountMinor, 0);
    QCOMPARE(m_desk->model.board().columns.at(1).totals.amountMinor, sum);
}

void TestBoardModel::sumsLanes()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId second = m_desk->file.stage(u"open"_s, 1);
    const RecordId alpha = m_desk->file.add("company", {{"name", u"Alpha"_s}});
    const RecordId beta = m_desk->file.add("company", {{"name", u"Beta"_s}});
    const RecordId moved =
        m_desk->deal(u"A1"_s, first, 100, u"2027-01-01"_s, {{"company_id", alpha.value()}});
    m_desk->deal(u"A2"_s, second, 200, u"2027-01-01"_s, {{"company_id", alpha.value()}});
    m_desk->deal(u"B1"_s, first, 400, u"2027-01-01"_s, {{"company_id", beta.value()}});
    m_desk->deal(u"Nobody's"_s, first, 800, u"2027-01-01"_s);
    records::BoardQuery query;
    query.laneBy = "company_id";
    QVERIFY(m_desk->show(query));
    QVERIFY(m_desk->loadCards());
    const records::Board &board = m_desk->model.board();
    QCOMPARE(board.lanes.size(), 3);
    QCOMPARE(board.lanes.at(0).title, u"Alpha"_s);
    QCOMPARE(board.lanes.at(0).totals.amountMinor, 300);
    QCOMPARE(board.lanes.at(2).totals.amountMinor, 800);
    QCOMPARE(m_desk->names(0), QStringList({u"A1"_s, u"B1"_s, u"Nobody's"_s}));
    m_desk->model.move({moved}, 1);
    // The lane keeps its sum, only the stages change theirs.
    QCOMPARE(m_desk->model.placeOf(moved).lane, 0);
    QCOMPARE(m_desk->model.board().lanes.at(0).totals.amountMinor, 300);
    QCOMPARE(m_desk->model.board().columns.at(1).totals.amountMinor, 300);
    const QModelIndex card = m_desk->model.indexOf(m_desk->model.placeOf(moved));
    QCOMPARE(card.data(BoardModel::IdRole).toLongLong(), moved.value());
    QCOMPARE(card.data(BoardModel::LaneRole).toInt(), 0);
}

void TestBoardModel::followsTheFile()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId deal = m_desk->deal(u"Deal"_s, first, 1'000, u"2027-01-15"_s);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->loadCards());
    m_desk->file.set("deal", deal, "amount_minor", 2'500);
    m_desk->file.set("deal", deal, "name", u"Renamed"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const items::CardFace *face = m_desk->model.face(deal);
            return face && face->title == u"Renamed"_s &&
                   m_desk->model.board().columns.at(0).totals.amountMinor == 2'500;
        },
        5000));
    await(m_desk->file.records().moveToTrash("deal", {deal}));
    QVERIFY(QTest::qWaitFor([&] { return m_desk->model.idsIn(0, 0).isEmpty(); }, 5000));
}

void TestBoardModel::asksOnlyForWhatIsLookedAt()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    QList<storage::RowChange> rows;
    for (int i = 0; i < 1'500; ++i)
        rows.append(CrmFile::insertRow("deal", {{"name", u"Deal %1"_s.arg(i)},
                                                {"stage_id", first.value()},
                                                {"amount_minor", i},
                                                {"currency", m_desk->currency()}}));
    m_desk->file.write(rows);
    QVERIFY(m_desk->show());
    QCOMPARE(m_desk->model.idsIn(0, 0).size(), 1'500);
    const QList<RecordId> ids = m_desk->model.idsIn(0, 0);
    QSignalSpy arrived(&m_desk->model, &BoardModel::cardsChanged);
    QVERIFY(!m_desk->model.face(ids.at(700)));
    QVERIFY(arrived.wait());
    QVERIFY(m_desk->model.face(ids.at(700)));
    QVERIFY(!m_desk->model.card(ids.at(701)));
    QVERIFY(!m_desk->model.card(ids.at(0)));
}

void TestBoardModel::showsChosenFieldsAndColours()
{
    const RecordId first = m_desk->file.stage(u"open"_s, 0);
    const RecordId deal =
        m_desk->deal(u"Deal"_s, first, 1'000, u"2026-01-15"_s, {{"forecast_category", u"commit"_s}});
    QVERIFY(m_desk->show());
    m_desk->model.setFace({"status"}, "forecast_category");
    QVERIFY(m_desk->loadCards());
    const items::CardFace *face = m_desk->model.face(deal);
    QVERIFY(face);
    QCOMPARE(face->extras.size(), 1);
    QCOMPARE(face->extras.at(0).text, u"Open"_s);
    QVERIFY(face->isOverdue);
    QVERIFY(!face->colourText.isEmpty());
    QVERIFY(!face->colourKey.isEmpty());
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
