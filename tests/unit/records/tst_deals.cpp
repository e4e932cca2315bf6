// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/deal.h"
#include "models/records/boardrecords.h"
#include "models/records/dealrecords.h"
#include "models/records/dealrules.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/winchances.h"
#include "models/records/worthsql.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::Problem;
using base::ProblemKind;
using records::Board;
using records::BoardQuery;
using records::BoardRecords;
using records::DealClose;
using records::DealRecords;
using storage::Origin;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

/// Deals in a fresh workspace whose base currency is the euro.
class Desk
{
public:
    Desk()
    {
        const RecordId organisation(ask(crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
        crm.edit("organisation", organisation, [](Record &record) {
            record.setValue("base_currency", u"EUR"_s);
            record.setValue("tz", u"Europe/Berlin"_s);
        });
    }

    DealRecords deals() { return DealRecords(crm.records()); }
    RecordId open(int nth = 0) { return crm.stage(u"open"_s, nth); }
    RecordId won() { return crm.stage(u"won"_s); }
    RecordId lost() { return crm.stage(u"lost"_s); }
    RecordId price() { return crm.choice("lost_reason", "price"); }

    RecordId deal(const QString &name, const Values &more = {})
    {
        return crm.add("deal", Values{{"name", name}, {"currency", u"EUR"_s}} + more);
    }
    RecordId deal(const QString &name, qint64 amount, const Values &more = {})
    {
        return deal(name, Values{{"amount_minor", amount}} + more);
    }
    QVariant of(RecordId deal, const QByteArray &column) { return crm.cell("deal", deal, column); }
    void rate(const QString &currency, const QString &day, double rate)
    {
        crm.add("exchange_rate", {{"currency", currency}, {"on_date", day}, {"rate_to_base", rate}});
    }
    RecordId gate(RecordId stage, const Values &values)
    {
        storage::RowChange row =
            CrmFile::insertRow("stage_gate", Values{{"stage_id", stage.value()}} + values);
        return crm.write({row}).ids.first();
    }
    Board board(const BoardQuery &query = {}) { return await(BoardRecords(crm.records()).board(query)); }
    records::BoardCard card(RecordId deal)
    {
        return await(BoardRecords(crm.records()).cards({deal})).first();
    }
    RecordId activity(RecordId deal, const Values &values)
    {
        const RecordId type = crm.choice("activity_type", "call");
        Record call =
            crm.make("activity", Values{{"subject", u"Call"_s}, {"type_id", type.value()}} + values);
        CrmFile::addChild(call, "links", {{"object_type", u"deal"_s}, {"object_id", deal.value()}});
        return crm.save(call);
    }

    CrmFile crm;
};

template<class Fn>
void refused(ProblemKind kind, const QByteArray &field, Fn fn, const QString &says = {})
{
    const std::optional<Problem> problem = problemOf(fn);
    QVERIFY(problem.has_value());
    QCOMPARE(base::problemKindName(problem->kind()), base::problemKindName(kind));
    QCOMPARE(problem->field(), field);
    QVERIFY2(problem->sentence().contains(says), qPrintable(problem->sentence()));
}

} // namespace

class TestDeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightedValueIsRoundedDealByDeal();
    void rotting_data();
    void rotting();
    void pushesAreMovesToALaterMonth();
    void learnsChances();

    void winningNeedsAnAmount();
    void winningOnAnEarlierDay();
    void closingAheadIsRefused();
    void losingNeedsAReason();
    void reopeningGoesBackAndForgetsTheEnd();
    void closingTimesAreTheCoresAlone();
    void ownProbabilityIsKeptOverMoves();
    void forecastFollowsTheStageUnlessChosen();

    void gateNamesWhatIsMissing();
    void gateIsLoggedWhenPassedWithAReason();
    void strictGateIsNeverPassed();
    void skippedStagesAskToo();
    void importsPassGates();
    void gateThatSaysNothingIsRefused();
    void retiredStageTakesNobody();

    void linesMakeTheAmount();
    void linesWithoutPricesLeaveTheAmount();
    void recurringLines();

    void ownerAtTheCloseStays();
    void worthIsThatOfTheDayOfClosing();
    void missingRateIsNoZero();
    void triangulation();

    void expectedCloseKeepsItsHistory();
    void touches();
    void editsAreNoTouch();

    void importedPast();
    void importedSteps();

    void boardAddsUp();
    void boardLanes();
    void boardShowsClosedOnes();
    void boardWithTooMuchMoneySaysSo();
    void totalsInSql();
    void cards();
    void boardTotalsAreThoseOfAPlainCount();
    void anySequenceOfMovesHolds();
};

void TestDeals::weightedValueIsRoundedDealByDeal()
{
    // 100 at 99 % and 200 at 0 % are 99, not half of 300
    QCOMPARE(domain::weightedMinor(10'000, 99) + domain::weightedMinor(20'000, 0), 9'900);
    QCOMPARE(domain::weightedMinor(380'000, 90) + domain::weightedMinor(2'250'000, 20), 792'000);
    QCOMPARE(domain::weightedMinor(50, 1), 1);
    QCOMPARE(domain::weightedMinor(49, 1), 0);
    QCOMPARE(domain::weightedMinor(-50, 1), -1);
    QCOMPARE(domain::weightedMinor(std::numeric_limits<qint64>::max(), 100),
             std::numeric_limits<qint64>::max());
    QCOMPARE(domain::dealProbability(u"won", 10, 20), 100);
    QCOMPARE(domain::dealProbability(u"lost", 10, 20), 0);
    QCOMPARE(domain::dealProbability(u"open", 0, 20), 0);
    QCOMPARE(domain::dealProbability(u"open", -1, 20), 20);
}

void TestDeals::rotting_data()
{
    QTest::addColumn<qint64>("touchDaysAgo");
    QTest::addColumn<qint64>("stepInDays"); // 0: nothing is planned
    QTest::addColumn<int>("rotDays");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("just in time") << qint64(14) << qint64(0) << 14 << "fresh"_ba;
    QTest::newRow("a day late") << qint64(15) << qint64(0) << 14 << "rotting"_ba;
    QTest::newRow("planned soon") << qint64(15) << qint64(14) << 14 << "resting"_ba;
    QTest::newRow("planned too late") << qint64(15) << qint64(15) << 14 << "rotting"_ba;
    QTest::newRow("planned in the past") << qint64(15) << qint64(-2) << 14 << "rotting"_ba;
    QTest::newRow("fresh and planned") << qint64(1) << qint64(3) << 14 << "fresh"_ba;
    QTest::newRow("stage without rot") << qint64(999) << qint64(0) << 0 << "fresh"_ba;
}

void TestDeals::rotting()
{
    QFETCH(qint64, touchDaysAgo);
    QFETCH(qint64, stepInDays);
    QFETCH(int, rotDays);
    const qint64 now = FakeClock::Start;
    domain::RotSigns signs;
    signs.lastTouchAtMs = now - touchDaysAgo * DayMs;
    signs.stageEnteredAtMs = now - 1000 * DayMs;
    signs.nextStepAtMs = stepInDays == 0 ? 0 : now + stepInDays * DayMs;
    signs.rotDays = rotDays;
    QTEST(domain::rotKey(domain::rotOf(signs, now, now - 6 * HourMs)).toByteArray(), "expected");
    signs.stageEnteredAtMs = now; // entering a stage is a touch
    QCOMPARE(domain::rotOf(signs, now, now), domain::Rot::Fresh);
}

void TestDeals::pushesAreMovesToALaterMonth()
{
    const QDate day(2026, 9, 30);
    QVERIFY(domain::isPush(day, QDate(2026, 10, 1)));
    QVERIFY(domain::isPush(day, QDate(2027, 1, 1)));
    QVERIFY(!domain::isPush(day, QDate(2026, 9, 1)));
    QVERIFY(!domain::isPush(day, QDate(2025, 12, 31)));
    QVERIFY(!domain::isPush(day, {}));
    QVERIFY(!domain::isPush({}, day));
}

void TestDeals::winningNeedsAnAmount()
{
    Desk desk;
    const RecordId id = desk.deal(u"Win me"_s);
    refused(ProblemKind::Invalid, "amount_minor", [&] { await(desk.deals().win(DealClose{id})); });
    desk.crm.clock().advance(HourMs);
    DealClose close{id};
    close.amountMinor = 12'345;
    close.reason = desk.crm.choice("won_reason", "price");
    const storage::Outcome outcome = await(desk.deals().win(close));
    QCOMPARE(outcome.ids.first(), id);
    QCOMPARE(outcome.label, u"Win “Win me”"_s);
    QCOMPARE(desk.of(id, "status").toString(), u"won"_s);
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 12'345);
    QCOMPARE(desk.of(id, "closed_at").toLongLong(), desk.crm.clock().nowMs());
    QCOMPARE(desk.of(id, "won_reason_id").toLongLong(), close.reason.value());
    QCOMPARE(desk.of(id, "amount_base_minor").toLongLong(), 12'345);
    await(desk.crm.records().undo());
    QCOMPARE(desk.of(id, "status").toString(), u"open"_s);
    QVERIFY(desk.of(id, "amount_minor").isNull());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::winningOnAnEarlierDay()
{
    Desk desk;
    const RecordId id = desk.deal(u"Last week"_s, 100);
    desk.crm.clock().advance(10 * DayMs);
    DealClose close{id};
    const QDate day = QDateTime::fromMSecsSinceEpoch(FakeClock::Start, Qt::UTC).date().addDays(3);
    close.closedOn = day;
    await(desk.deals().win(close));
    const QDateTime noon(day, QTime(12, 0), QTimeZone("Europe/Berlin"));
    QCOMPARE(desk.of(id, "closed_at").toLongLong(), noon.toMSecsSinceEpoch());
    QCOMPARE(desk.of(id, "stage_entered_at").toLongLong(), noon.toMSecsSinceEpoch());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::closingAheadIsRefused()
{
    Desk desk;
    const RecordId id = desk.deal(u"Tomorrow"_s, 100);
    DealClose close{id};
    close.closedOn = QDate(2030, 1, 1);
    refused(ProblemKind::Invalid, "closed_at", [&] { await(desk.deals().win(close)); });
    QCOMPARE(desk.of(id, "status").toString(), u"open"_s);
}

void TestDeals::losingNeedsAReason()
{
    Desk desk;
    const RecordId id = desk.deal(u"Gone"_s);
    refused(ProblemKind::Invalid, "lost_reason_id", [&] { await(desk.deals().lose(DealClose{id})); });
    refused(ProblemKind::Invalid, "lost_reason_id", [&] { await(desk.deals().move(id, desk.lost())); });
    DealClose close{id};
    close.reason = desk.price();
    await(desk.deals().lose(close));
    QCOMPARE(desk.of(id, "status").toString(), u"lost"_s);
    QCOMPARE(desk.of(id, "lost_reason_id").toLongLong(), desk.price().value());
}

void TestDeals::reopeningGoesBackAndForgetsTheEnd()
{
    Desk desk;
    const RecordId id = desk.deal(u"Once more"_s, 100);
    desk.crm.clock().advance(HourMs);
    await(desk.deals().move(id, desk.open(2)));
    desk.crm.clock().advance(HourMs);
    DealClose close{id};
    close.reason = desk.price();
    await(desk.deals().lose(close));
    QVERIFY(!desk.of(id, "amount_base_minor").isNull());
    desk.crm.clock().advance(HourMs);
    await(desk.deals().reopen(id));
    QCOMPARE(desk.of(id, "stage_id").toLongLong(), desk.open(2).value());
    QCOMPARE(desk.of(id, "status").toString(), u"open"_s);
    for (const char *column : {"closed_at", "lost_reason_id", "amount_base_minor", "base_rate"})
        QVERIFY2(desk.of(id, column).isNull(), column);
    QCOMPARE(
        ask(desk.crm.store(), u"SELECT count(*) FROM deal_stage_history WHERE deal_id = ?"_s, {id.value()})
            .toInt(),
        4);
    QCOMPARE(await(desk.deals().reopen(id)).unchanged, 1); // it is open
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::closingTimesAreTheCoresAlone()
{
    Desk desk;
    const RecordId id = desk.deal(u"Mine"_s, 100);
    await(desk.deals().win(DealClose{id}));
    const qint64 then = desk.of(id, "closed_at").toLongLong();
    storage::RowChange row;
    row.table = "deal";
    row.id = id;
    row.cells = {{"closed_at", then, then - DayMs},
                 {"push_count", 0, 7},
                 {"amount_base_minor", 100, 1},
                 {"name", u"Mine"_s, u"Yours"_s}};
    desk.crm.write({row});
    QCOMPARE(desk.of(id, "closed_at").toLongLong(), then);
    QCOMPARE(desk.of(id, "push_count").toInt(), 0);
    QCOMPARE(desk.of(id, "amount_base_minor").toLongLong(), 100);
    QCOMPARE(desk.of(id, "name").toString(), u"Yours"_s);
}

void TestDeals::ownProbabilityIsKeptOverMoves()
{
    Desk desk;
    const RecordId id = desk.deal(u"Sure"_s, 1000, {{"probability_override", 90}});
    await(desk.deals().move(id, desk.open(1)));
    QCOMPARE(desk.of(id, "probability_override").toInt(), 90);
    QCOMPARE(desk.card(id).probability, 90);
    QCOMPARE(desk.card(id).weightedMinor, 900);
    desk.crm.set("deal", id, "probability_override", QVariant());
    QCOMPARE(desk.card(id).probability, 25);
    const QString sql =
        u"SELECT probability_at FROM deal_stage_history WHERE deal_id = ? AND left_at IS NULL"_s;
    QCOMPARE(ask(desk.crm.store(), sql, {id.value()}).toInt(), 90);
}

void TestDeals::forecastFollowsTheStageUnlessChosen()
{
    Desk desk;
    const RecordId id = desk.deal(u"Forecast"_s, 1000);
    await(desk.deals().move(id, desk.open(3)));
    QCOMPARE(desk.of(id, "forecast_category").toString(), u"commit"_s);
    desk.crm.edit("deal", id, [](Record &deal) {
        deal.setValue("forecast_category", u"best_case"_s);
        deal.setValue("category_is_manual", true);
    });
    await(desk.deals().move(id, desk.open(0)));
    QCOMPARE(desk.of(id, "forecast_category").toString(), u"best_case"_s);
}

void TestDeals::gateNamesWhatIsMissing()
{
    Desk desk;
    const RecordId id = desk.deal(u"Gated"_s);
    desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"amount_minor"_s}, {"position", 1}});
    desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"contacts"_s}, {"position", 2}});
    const RecordId tick =
        desk.gate(desk.open(1), {{"kind", u"check"_s}, {"label", u"Budget confirmed"_s}, {"position", 3}});
    desk.gate(desk.open(1), {{"kind", u"activities"_s}, {"min_count", 1}, {"position", 4}});

    const records::GateCheck check = await(desk.deals().checkGate(id, desk.open(1)));
    QStringList lines;
    for (const records::GateGap &gap : check.missing)
        lines += gap.text;
    QCOMPARE(lines, (QStringList{u"Amount is empty"_s, u"Contacts is empty"_s,
                                 u"“Budget confirmed” is not ticked"_s, u"0 of 1 completed activities"_s}));
    QCOMPARE(check.missing.first().field, "amount_minor"_ba);
    QCOMPARE(check.items.size(), 1);
    QVERIFY(check.mayBypass());
    refused(
        ProblemKind::NotAllowed, "amount_minor", [&] { await(desk.deals().move(id, desk.open(1))); },
        check.sentence());
    refused(ProblemKind::NotAllowed, "amount_minor",
            [&] { desk.crm.set("deal", id, "stage_id", desk.open(1).value()); });

    desk.crm.edit("deal", id, [&](Record &deal) {
        deal.setValue("amount_minor", qint64(100));
        CrmFile::addChild(deal, "contacts",
                          {{"contact_id", desk.crm.add("contact", {{"last_name", u"Anders"_s}}).value()}});
    });
    desk.activity(id, {{"done_at", desk.crm.clock().nowMs()}});
    await(desk.deals().tick(id, tick, true));
    QCOMPARE(await(desk.deals().tick(id, tick, true)).unchanged, 1);
    const records::GateCheck now = await(desk.deals().checkGate(id, desk.open(1)));
    QVERIFY(now.mayPass());
    QVERIFY(now.items.first().isTicked);
    QCOMPARE(now.items.first().tickedAtMs, desk.crm.clock().nowMs());
    await(desk.deals().tick(id, tick, false));
    refused(ProblemKind::NotAllowed, "stage_id", [&] { await(desk.deals().move(id, desk.open(1))); });
    await(desk.crm.records().undo());
    await(desk.deals().move(id, desk.open(1)));
    QCOMPARE(desk.of(id, "stage_id").toLongLong(), desk.open(1).value());
    QVERIFY(await(desk.deals().checkGate(id, desk.open(0))).mayPass()); // moving back asks nothing
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::gateIsLoggedWhenPassedWithAReason()
{
    Desk desk;
    const RecordId id = desk.deal(u"Hurry"_s);
    desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"company_id"_s}});
    await(desk.deals().move(id, desk.open(1), u" The boss says so "_s));
    const QString sql = u"SELECT %1 FROM deal_gate_bypass WHERE deal_id = ?"_s;
    QCOMPARE(ask(desk.crm.store(), sql.arg(u"reason"_s), {id.value()}).toString(), u"The boss says so"_s);
    QCOMPARE(ask(desk.crm.store(), sql.arg(u"missing"_s), {id.value()}).toString(), u"Company is empty"_s);
    QCOMPARE(ask(desk.crm.store(), sql.arg(u"passed_at"_s), {id.value()}).toLongLong(),
             desk.crm.clock().nowMs());
    await(desk.crm.records().undo());
    QCOMPARE(ask(desk.crm.store(), sql.arg(u"count(*)"_s), {id.value()}).toInt(), 0);
    QCOMPARE(desk.of(id, "stage_id").toLongLong(), desk.open(0).value());
    desk.crm.set("deal", id, "company_id", desk.crm.add("company", {{"name", u"Acme"_s}}).value());
    await(desk.deals().move(id, desk.open(1), u"Not needed"_s)); // nothing is missing, nothing is logged
    QCOMPARE(ask(desk.crm.store(), sql.arg(u"count(*)"_s), {id.value()}).toInt(), 0);
}

void TestDeals::strictGateIsNeverPassed()
{
    Desk desk;
    const RecordId id = desk.deal(u"Strict"_s, 100);
    desk.gate(desk.won(), {{"kind", u"field"_s}, {"field", u"company_id"_s}, {"may_bypass", false}});
    DealClose close{id};
    close.bypassReason = u"Please"_s;
    refused(ProblemKind::Constraint, "company_id", [&] { await(desk.deals().win(close)); });
    close.reason = desk.price();
    await(desk.deals().lose(close)); // losing asks only what the lost stage asks
    QCOMPARE(desk.of(id, "status").toString(), u"lost"_s);
}

void TestDeals::skippedStagesAskToo()
{
    Desk desk;
    const RecordId id = desk.deal(u"Jump"_s, 100);
    desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"company_id"_s}});
    for (const RecordId stage : {desk.open(1), desk.open(3), desk.won()})
        refused(ProblemKind::NotAllowed, "company_id", [&] { await(desk.deals().move(id, stage)); });
    refused(ProblemKind::NotAllowed, "company_id", [&] {
        desk.deal(u"New"_s, 1, {{"stage_id", desk.open(2).value()}});
    });
    desk.crm.set("deal", id, "company_id", desk.crm.add("company", {{"name", u"Acme"_s}}).value());
    await(desk.deals().move(id, desk.open(3)));
    desk.crm.set("deal", id, "company_id", QVariant());
    await(desk.deals().move(id, desk.won())); // it is past the gate
}

void TestDeals::importsPassGates()
{
    Desk desk;
    desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"company_id"_s}});
    const RecordId id =
        desk.crm
            .write({CrmFile::insertRow("deal", {{"name", u"History"_s}, {"stage_id", desk.won().value()}})},
                   Origin::Import)
            .ids.first();
    QCOMPARE(desk.of(id, "status").toString(), u"won"_s);
}

void TestDeals::gateThatSaysNothingIsRefused()
{
    Desk desk;
    refused(ProblemKind::Invalid, "field", [&] {
        desk.gate(desk.open(1), {{"kind", u"field"_s}, {"field", u"shoe_size"_s}});
    });
    refused(ProblemKind::Invalid, "label", [&] { desk.gate(desk.open(1), {{"kind", u"check"_s}}); });
    refused(ProblemKind::Invalid, "min_count", [&] { desk.gate(desk.open(1), {{"kind", u"activities"_s}}); });
}

void TestDeals::retiredStageTakesNobody()
{
    Desk desk;
    const RecordId id = desk.deal(u"Passing"_s, 100);
    const auto retire = [&](RecordId stage) {
        storage::RowChange row;
        row.table = "stage";
        row.id = stage;
        row.cells = {{"retired", 0, 1}};
        desk.crm.write({row});
    };
    refused(ProblemKind::Constraint, "retired", [&] { retire(desk.open(0)); });
    const RecordId second = desk.open(1);
    retire(second);
    refused(ProblemKind::Invalid, "stage_id", [&] { await(desk.deals().move(id, second)); });
    const Board board = desk.board();
    QCOMPARE(board.columns.size(), 5);
    QVERIFY(std::none_of(board.columns.cbegin(), board.columns.cend(),
                         [&](const records::BoardColumn &column) { return column.stage == second; }));
}

void TestDeals::linesMakeTheAmount()
{
    using records::CommerceRules;
    QCOMPARE(CommerceRules::lineTotal(2000, 1000, 1000, 300), 1500);
    QCOMPARE(CommerceRules::lineTax(1500, 1900), 285);
    QCOMPARE(CommerceRules::lineTax(50, 100), 1); // half up
    QCOMPARE(CommerceRules::lineTax(-50, 100), -1);
    Desk desk;
    Record deal = desk.crm.make("deal", {{"name", u"Lines"_s}, {"currency", u"EUR"_s}});
    CrmFile::addChild(deal, "lines",
                      {{"qty_milli", 2000},
                       {"unit_minor", qint64(1000)},
                       {"discount_bp", 1000},
                       {"discount_minor", qint64(300)},
                       {"tax_bp", 1900}});
    CrmFile::addChild(deal, "lines", {{"unit_minor", qint64(50)}, {"tax_bp", 1000}});
    const RecordId id = desk.crm.save(deal);
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 1550);
    QCOMPARE(desk.of(id, "tax_minor").toLongLong(), 290);
    desk.crm.set("deal", id, "amount_minor", qint64(9)); // locked
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 1550);
    desk.crm.edit("deal", id, [](Record &record) {
        record.setValue("amount_is_manual", true);
        record.setValue("amount_minor", qint64(9));
    });
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 9);
    QCOMPARE(desk.crm.findings(), QStringList());
    desk.crm.set("deal", id, "amount_is_manual", false);
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 1550);
    refused(ProblemKind::Invalid, "discount_minor", [&] {
        desk.crm.edit("deal", id, [](Record &record) {
            record.children("lines").last().setValue("discount_minor", qint64(51));
        });
    });
    desk.crm.edit("deal", id, [](Record &record) { record.children("lines").clear(); });
    QVERIFY(desk.of(id, "tax_minor").isNull());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::linesWithoutPricesLeaveTheAmount()
{
    Desk desk;
    Record deal =
        desk.crm.make("deal", {{"name", u"Named"_s}, {"currency", u"EUR"_s}, {"amount_minor", qint64(700)}});
    CrmFile::addChild(deal, "lines", {{"description", u"Something"_s}});
    const RecordId id = desk.crm.save(deal);
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 700);
    desk.crm.set("deal", id, "amount_minor", qint64(800));
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 800);
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::recurringLines()
{
    Desk desk;
    Record deal = desk.crm.make("deal", {{"name", u"Rent"_s}, {"currency", u"EUR"_s}});
    CrmFile::addChild(deal, "lines", {{"unit_minor", qint64(100)}, {"recurring_period", u"month"_s}});
    CrmFile::addChild(deal, "lines", {{"unit_minor", qint64(5000)}});
    const RecordId id = desk.crm.save(deal);
    QCOMPARE(desk.of(id, "recurring_minor").toLongLong(), 100);
    QCOMPARE(desk.of(id, "recurring_period").toString(), u"month"_s);
    QCOMPARE(desk.of(id, "amount_minor").toLongLong(), 5100);
    desk.crm.edit("deal", id, [](Record &record) {
        CrmFile::addChild(record, "lines", {{"unit_minor", qint64(30)}, {"recurring_period", u"quarter"_s}});
    });
    QCOMPARE(desk.of(id, "recurring_minor").toLongLong(), 1200 + 120);
    QCOMPARE(desk.of(id, "recurring_period").toString(), u"year"_s);
    desk.crm.edit("deal", id, [](Record &record) {
        record.children("lines").removeIf(
            [](const Record &line) { return !line.isEmpty("recurring_period"); });
    });
    QVERIFY(desk.of(id, "recurring_minor").isNull());
}

void TestDeals::ownerAtTheCloseStays()
{
    Desk desk;
    const RecordId ada = desk.crm.add("app_user", {{"display_name", u"Ada"_s}});
    const RecordId bob = desk.crm.add("app_user", {{"display_name", u"Bob"_s}});
    const RecordId id = desk.deal(u"Hers"_s, 100, {{"owner_id", ada.value()}});
    QVERIFY(desk.of(id, "closed_owner_id").isNull());
    await(desk.deals().win({id}));
    QCOMPARE(desk.of(id, "closed_owner_id").toLongLong(), ada.value());
    desk.crm.set("deal", id, "owner_id", bob.value());
    QCOMPARE(desk.of(id, "closed_owner_id").toLongLong(), ada.value());
    await(desk.deals().reopen(id));
    QVERIFY(desk.of(id, "closed_owner_id").isNull());
    await(desk.deals().win({id}));
    QCOMPARE(desk.of(id, "closed_owner_id").toLongLong(), bob.value());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::worthIsThatOfTheDayOfClosing()
{
    Desk desk;
    desk.rate(u"USD"_s, u"2026-09-01"_s, 0.9);
    const RecordId id = desk.deal(u"Dollars"_s, 1000, {{"currency", u"USD"_s}});
    const RecordId yen = desk.deal(u"Yen"_s, 1000, {{"currency", u"JPY"_s}});
    QCOMPARE(desk.card(id).baseMinor, 900);
    await(desk.deals().win(DealClose{id}));
    await(desk.deals().win(DealClose{yen}));
    QCOMPARE(desk.of(id, "amount_base_minor").toLongLong(), 900);
    QCOMPARE(desk.of(id, "base_currency").toString(), u"EUR"_s);
    QVERIFY(desk.of(yen, "amount_base_minor").isNull()); // nobody knows

    desk.rate(u"USD"_s, u"2026-09-02"_s, 0.5);
    desk.rate(u"JPY"_s, u"2026-09-02"_s, 0.006); // 1000 yen are 6.00
    QCOMPARE(desk.of(id, "amount_base_minor").toLongLong(), 900);
    QCOMPARE(desk.of(yen, "amount_base_minor").toLongLong(), 600); // the first rate says it
    desk.crm.set("deal", id, "amount_minor", qint64(2000));
    QCOMPARE(desk.of(id, "amount_base_minor").toLongLong(), 1800); // still by the rate of that day
    desk.rate(u"JPY"_s, u"2026-09-03"_s, 0.1);
    QCOMPARE(desk.of(yen, "amount_base_minor").toLongLong(), 600);

    const RecordId later = desk.deal(u"Open"_s, 1000, {{"currency", u"USD"_s}});
    QCOMPARE(desk.card(later).baseMinor, 500); // open ones follow today's rate
    QVERIFY(desk.of(later, "amount_base_minor").isNull());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::missingRateIsNoZero()
{
    Desk desk;
    desk.deal(u"Euro"_s, 1000);
    const RecordId id = desk.deal(u"Francs"_s, 5000, {{"currency", u"CHF"_s}});
    QVERIFY(!desk.card(id).hasBase);
    Board board = desk.board();
    QCOMPARE(board.totals.count, 2);
    QCOMPARE(board.totals.amountMinor, 1000);
    QCOMPARE(board.totals.withoutRate, 1);
    QCOMPARE(board.currenciesWithoutRate, QStringList{u"CHF"_s});
    desk.rate(u"CHF"_s, u"2030-01-01"_s, 2); // not yet
    QCOMPARE(desk.board().totals.withoutRate, 1);
    desk.rate(u"CHF"_s, u"2026-01-01"_s, 1.05);
    board = desk.board();
    QCOMPARE(board.totals.withoutRate, 0);
    QCOMPARE(board.totals.amountMinor, 1000 + 5250);
    QVERIFY(board.currenciesWithoutRate.isEmpty());
}

void TestDeals::triangulation()
{
    records::ExchangeRates rates(u"EUR"_s);
    const QDate day(2026, 9, 1);
    rates.add(u"USD"_s, day, 0.8);
    rates.add(u"USD"_s, day.addDays(10), 1.0);
    rates.add(u"JPY"_s, day, 0.005);
    QCOMPARE(rates.convert({1000, u"USD"_s}, u"EUR"_s, day.addDays(9))->minor(), 800);
    QCOMPARE(rates.convert({1000, u"USD"_s}, u"EUR"_s, day.addDays(10))->minor(), 1000);
    QCOMPARE(rates.convert({1000, u"USD"_s}, u"JPY"_s, day)->minor(), 1600); // 10 dollars are 8 euros
    QCOMPARE(rates.convert({1600, u"JPY"_s}, u"USD"_s, day)->minor(), 1000);
    QVERIFY(!rates.convert({1, u"USD"_s}, u"CHF"_s, day));
    QVERIFY(!rates.convert({1, u"USD"_s}, u"EUR"_s, day.addDays(-1)));
    QCOMPARE(rates.toBase(-1, u"JPY"_s, day), std::optional<qint64>(-1)); // half away from zero
}

void TestDeals::expectedCloseKeepsItsHistory()
{
    Desk desk;
    const RecordId id = desk.deal(u"Later"_s, 1, {{"expected_close_on", u"2026-09-30"_s}});
    for (const QString &day : {u"2026-10-01"_s, u"2026-10-20"_s, u"2026-09-20"_s, u"2027-01-01"_s})
        desk.crm.set("deal", id, "expected_close_on", day);
    QCOMPARE(desk.of(id, "push_count").toInt(), 2);
    const QString sql = u"SELECT count(*) FROM deal_close_date_history WHERE deal_id = ?"_s;
    QCOMPARE(ask(desk.crm.store(), sql, {id.value()}).toInt(), 4);
    await(desk.crm.records().undo());
    QCOMPARE(desk.of(id, "push_count").toInt(), 1);
    QCOMPARE(ask(desk.crm.store(), sql, {id.value()}).toInt(), 3);
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::touches()
{
    Desk desk;
    const RecordId id = desk.deal(u"Touched"_s, 1);
    qint64 last = desk.crm.clock().nowMs();
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last);
    const auto later = [&] {
        desk.crm.clock().advance(HourMs);
        return desk.crm.clock().nowMs();
    };
    last = later();
    desk.crm.edit("deal", id, [](Record &deal) {
        CrmFile::addChild(deal, "notes", {{"body", u"Met at the fair"_s}});
    });
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last);
    last = later();
    const RecordId mail = desk.activity(
        id, {{"type_id", desk.crm.choice("activity_type", "email").value()}, {"done_at", last}});
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last);
    later();
    const RecordId planned = desk.activity(id, {{"due_at", desk.crm.clock().nowMs() + DayMs}});
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last); // planning touches nobody
    QCOMPARE(desk.of(id, "next_step_at").toLongLong(), desk.crm.clock().nowMs() + DayMs);
    QCOMPARE(desk.card(id).nextStep, planned);
    QCOMPARE(desk.card(id).nextStepTitle, u"Call"_s);
    await(desk.crm.records().moveToTrash("activity", {mail}));
    QVERIFY(desk.of(id, "last_touch_at").toLongLong() < last);
    last = later();
    await(desk.deals().move(id, desk.open(1)));
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last);
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::editsAreNoTouch()
{
    Desk desk;
    const RecordId id = desk.deal(u"Quiet"_s, 1);
    const qint64 last = desk.crm.clock().nowMs();
    desk.crm.clock().advance(15 * DayMs);
    storage::RowChange row;
    row.table = "deal";
    row.id = id;
    row.cells = {{"amount_minor", 1, 2}};
    desk.crm.write({row}, Origin::Import);
    desk.crm.set("deal", id, "expected_close_on", u"2026-12-01"_s);
    QCOMPARE(desk.of(id, "last_touch_at").toLongLong(), last);
    QCOMPARE(desk.card(id).rot, domain::Rot::Rotting);
    QCOMPARE(desk.card(id).daysInStage, 15);
    desk.activity(id, {{"due_at", desk.crm.clock().nowMs() + DayMs}});
    QCOMPARE(desk.card(id).rot, domain::Rot::Resting);
}

void TestDeals::importedPast()
{
    Desk desk;
    const qint64 made = FakeClock::Start - 100 * DayMs;
    const qint64 closed = FakeClock::Start - 10 * DayMs;
    const auto bring = [&](const Values &values) {
        return desk.crm
            .write({CrmFile::insertRow("deal", Values{{"name", u"Old"_s}, {"created_at", made}} + values)},
                   Origin::Import)
            .ids.first();
    };
    const auto history = [&](RecordId id) {
        QStringList lines;
        const QString sql =
            u"SELECT group_concat(s.name || ' ' || ((h.entered_at - %1) / 86400000) || '-' || "
            "coalesce((h.left_at - %1) / 86400000, ''), ', ') FROM (SELECT * FROM deal_stage_history "
            "WHERE deal_id = ? ORDER BY entered_at, id) AS h JOIN stage AS s ON s.id = h.to_stage_id"_s.arg(
                FakeClock::Start);
        return ask(desk.crm.store(), sql, {id.value()}).toString();
    };
    const RecordId won = bring({{"stage_id", desk.won().value()}, {"closed_at", closed}});
    QCOMPARE(history(won), u"Negotiation -100--10, Won -10-"_s);
    QCOMPARE(desk.of(won, "closed_at").toLongLong(), closed);
    const RecordId open = bring({{"stage_id", desk.open(0).value()}});
    QCOMPARE(history(open), u"Enquiry -100-"_s);
    const RecordId further = bring({{"stage_id", desk.open(2).value()}});
    QCOMPARE(history(further), u"Offer made -100-"_s);
    QCOMPARE(desk.of(further, "stage_entered_at").toLongLong(), made);
    const RecordId later = bring({{"stage_id", desk.open(2).value()}, {"stage_entered_at", closed}});
    QCOMPARE(history(later), u"Enquiry -100--10, Offer made -10-"_s);
    QCOMPARE(desk.crm.findings(), QStringList());
    await(desk.deals().reopen(won));
    QCOMPARE(desk.of(won, "stage_id").toLongLong(), desk.open(3).value());
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::importedSteps()
{
    Desk desk;
    const qint64 first = FakeClock::Start - 50 * DayMs;
    const qint64 closed = FakeClock::Start - 10 * DayMs;
    const RecordId id(-1);
    const auto step = [&](RecordId stage, qint64 at) {
        return CrmFile::insertRow(
            "deal_stage_history",
            {{"deal_id", id.value()}, {"to_stage_id", stage.value()}, {"entered_at", at}});
    };
    const RecordId made = desk.crm
                              .write({CrmFile::insertRow("deal",
                                                         {{"name", u"Steps"_s},
                                                          {"created_at", first},
                                                          {"stage_id", desk.lost().value()},
                                                          {"closed_at", closed}},
                                                         id),
                                      step(desk.open(2), first + 5 * DayMs), step(desk.open(1), first)},
                                     Origin::Import)
                              .ids.first();
    QCOMPARE(ask(desk.crm.store(), u"SELECT count(*) FROM deal_stage_history"_s).toInt(), 3);
    QCOMPARE(desk.of(made, "stage_entered_at").toLongLong(), closed);
    QCOMPARE(desk.crm.findings(), QStringList());
}

void TestDeals::boardAddsUp()
{
    Desk desk;
    desk.deal(u"A"_s, 10'000, {{"expected_close_on", u"2026-09-20"_s}}); // yesterday
    desk.deal(u"B"_s, 20'000, {{"expected_close_on", u"2026-09-21"_s}}); // today
    desk.deal(u"C"_s, {{"stage_id", desk.open(1).value()}});
    const RecordId own =
        desk.deal(u"D"_s, 30'000, {{"stage_id", desk.open(1).value()}, {"probability_override", 0}});
    await(desk.deals().win(DealClose{desk.deal(u"E"_s, 1'000)}));
    await(desk.crm.records().moveToTrash("deal", {desk.deal(u"F"_s, 5)}));

    const Board board = desk.board();
    QCOMPARE(board.currency, u"EUR"_s);
    QCOMPARE(board.pipelineName, u"Sales"_s);
    QCOMPARE(board.columns.size(), 6);
    QCOMPARE(board.lanes.size(), 1);
    QCOMPARE(board.columns.at(0).name, u"Enquiry"_s);
    QCOMPARE(board.columns.at(0).totals.count, 2);
    QCOMPARE(board.columns.at(0).totals.amountMinor, 30'000);
    QCOMPARE(board.columns.at(0).totals.weightedMinor, 3'000);
    QCOMPARE(board.columns.at(0).totals.overdueCount, 1);
    QCOMPARE(board.columns.at(0).totals.overdueMinor, 10'000);
    QCOMPARE(board.columns.at(1).totals.withoutAmount, 1);
    QCOMPARE(board.columns.at(1).totals.weightedMinor, 0);
    QCOMPARE(board.columns.at(4).totals.count, 0); // closed ones were not asked for
    QCOMPARE(board.totals.count, 4);
    QCOMPARE(board.totals.amountMinor, 60'000);
    QCOMPARE(desk.crm.titlesOf("deal", board.cell(0, 0).ids), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(board.cell(1, 0).ids.size(), 2);

    // what the card would add elsewhere
    const records::BoardCard card = desk.card(own);
    QCOMPARE(BoardRecords::totalsOf(card, board.columns.at(4)).weightedMinor, 30'000);
    QCOMPARE(BoardRecords::totalsOf(card, board.columns.at(2)).weightedMinor, 0);

    BoardQuery filtered;
    filtered.filter = domain::Filter::test("amount_minor", domain::Operator::Greater, 15'000);
    QCOMPARE(desk.board(filtered).totals.count, 2);
    filtered = {};
    filtered.search = u"d"_s;
    QCOMPARE(desk.board(filtered).totals.count, 1);
    QCOMPARE(await(BoardRecords(desk.crm.records()).totals({})).totals, board.totals);
    filtered = {};
    filtered.pipeline = RecordId(12345);
    QCOMPARE(kindOf([&] { desk.board(filtered); }), "NotFound"_ba);
}

void TestDeals::boardLanes()
{
    Desk desk;
    const RecordId zeta = desk.crm.add("company", {{"name", u"Zeta"_s}});
    const RecordId acme = desk.crm.add("company", {{"name", u"Acme"_s}});
    desk.deal(u"Z"_s, 1, {{"company_id", zeta.value()}});
    desk.deal(u"None"_s, 2);
    desk.deal(u"A1"_s, 4, {{"company_id", acme.value()}});
    desk.deal(u"A2"_s, 8, {{"company_id", acme.value()}, {"stage_id", desk.open(1).value()}});
    BoardQuery query;
    query.laneBy = "company_id";
    const Board board = desk.board(query);
    QCOMPARE(board.lanes.size(), 3);
    QCOMPARE(board.lanes.at(0).title, u"Acme"_s);
    QCOMPARE(board.lanes.at(0).totals.amountMinor, 12);
    QCOMPARE(board.lanes.at(1).title, u"Zeta"_s);
    QVERIFY(board.lanes.at(2).value.isNull());
    QCOMPARE(board.cell(1, 0).totals.amountMinor, 8);
    QCOMPARE(board.cell(1, 0).ids.size(), 1);
    QCOMPARE(board.cell(0, 2).totals.count, 1);
    query.laneBy = "company_id.city";
    QCOMPARE(desk.board(query).lanes.size(), 1);
    query.laneBy = "forecast_category";
    QCOMPARE(desk.board(query).lanes.first().title, u"Pipeline"_s);
}

void TestDeals::boardShowsClosedOnes()
{
    Desk desk;
    const RecordId id = desk.deal(u"Won"_s, 1'000);
    await(desk.deals().win(DealClose{id}));
    DealClose close{desk.deal(u"Lost"_s, 500)};
    close.reason = desk.price();
    await(desk.deals().lose(close));
    BoardQuery query;
    query.closedSinceMs = FakeClock::Start - DayMs;
    const Board board = desk.board(query);
    QCOMPARE(board.columns.at(4).totals.weightedMinor, 1'000);
    QCOMPARE(board.cell(4, 0).ids, QList<RecordId>{id});
    QCOMPARE(board.columns.at(5).totals.amountMinor, 500);
    QCOMPARE(board.columns.at(5).totals.weightedMinor, 0);
    QCOMPARE(board.totals.count, 0); // of open stages
    query.closedSinceMs = FakeClock::Start + 1;
    QCOMPARE(desk.board(query).columns.at(4).totals.count, 0);
}

void TestDeals::boardWithTooMuchMoneySaysSo()
{
    Desk desk;
    const qint64 huge = 9'000'000'000'000'000'000;
    desk.deal(u"A"_s, huge);
    desk.deal(u"B"_s, huge);
    const Board board = desk.board();
    QCOMPARE(board.totals.count, 2);
    QVERIFY(board.totals.isTooLarge);
    desk.deal(u"C"_s, 700, {{"stage_id", desk.open(1).value()}}); // its own column can still be told
    const Board other = desk.board();
    QVERIFY(other.columns.at(0).totals.isTooLarge && other.totals.isTooLarge);
    QCOMPARE(other.columns.at(0).totals.count, 2);
    QVERIFY(!other.columns.at(1).totals.isTooLarge);
    QCOMPARE(other.columns.at(1).totals.amountMinor, 700);
}

void TestDeals::totalsInSql()
{
    Desk desk;
    const auto totals = [&](const QString &rows) {
        return ask(desk.crm.store(),
                   u"SELECT kith_totals(column1, column2, column3) FROM (VALUES %1)"_s.arg(rows))
            .toString();
    };
    QCOMPARE(totals(u"(101, 50, 0), (-101, 50, 1), (NULL, 50, 1), (3, 50, NULL)"_s), u"4 3 3 2 2 -101 0"_s);
    QCOMPARE(totals(u"(0, 0, 0)"_s), u"1 1 0 0 0 0 0"_s);
    const QString largest = QString::number(std::numeric_limits<qint64>::max());
    QCOMPARE(totals(u"(%1, 100, 0)"_s.arg(largest)), u"1 1 %1 %1 0 0 0"_s.arg(largest));
    QVERIFY(totals(u"(%1, 1, 0), (1, 1, 0)"_s.arg(largest)).endsWith(" 1"_L1));
    QVERIFY(ask(desk.crm.store(), u"SELECT kith_totals(1, 1, 1) WHERE 0"_s).isNull());
    for (const int percent : {0, 1, 33, 50, 99, 100}) {
        for (const qint64 minor : {-250, -151, -150, -50, -1, 0, 1, 49, 50, 51, 149, 150, 999'999'937})
            QCOMPARE(totals(u"(%1, %2, 0)"_s.arg(minor).arg(percent)).split(u' ').at(3).toLongLong(),
                     ask(desk.crm.store(),
                         u"SELECT "_s +
                             records::WorthSql::weighted(QString::number(minor), QString::number(percent)))
                         .toLongLong());
    }
}

void TestDeals::cards()
{
    Desk desk;
    const RecordId company = desk.crm.add("company", {{"name", u"Acme"_s}});
    const RecordId user(ask(desk.crm.store(), u"SELECT id FROM app_user"_s).toLongLong());
    const RecordId id = desk.deal(u"Card"_s, 1'000,
                                  {{"company_id", company.value()},
                                   {"owner_id", user.value()},
                                   {"expected_close_on", u"2026-09-01"_s},
                                   {"source_id", desk.crm.choice("source", "website").value()}});
    desk.crm.clock().advance(3 * DayMs + HourMs);
    const auto cards = await(BoardRecords(desk.crm.records())
                                 .cards({id, RecordId(99)}, {"source_id", "company_id.city"}, "source_id"));
    QCOMPARE(cards.size(), 1);
    const records::BoardCard &card = cards.first();
    QCOMPARE(card.companyName, u"Acme"_s);
    QVERIFY(!card.ownerName.isEmpty());
    QVERIFY(card.isOverdue);
    QCOMPARE(card.daysInStage, 3);
    QCOMPARE(card.row.values.size(), 2);
    QCOMPARE(card.row.linkTitles.first(), u"Website"_s);
    QVERIFY(card.colour.isEmpty());
}

/// The board's numbers against each deal counted by itself.
void TestDeals::boardTotalsAreThoseOfAPlainCount()
{
    Desk desk;
    QRandomGenerator random(42);
    desk.rate(u"USD"_s, u"2026-01-01"_s, 0.8371);
    desk.rate(u"JPY"_s, u"2026-01-01"_s, 0.00613);
    const QStringList currencies{u"EUR"_s, u"USD"_s, u"JPY"_s, u"CHF"_s};
    QList<storage::RowChange> rows;
    for (int i = 0; i < 400; ++i) {
        Values values{{"name", u"Deal %1"_s.arg(i)},
                      {"currency", currencies.at(random.bounded(4))},
                      {"stage_id", desk.open(random.bounded(4)).value()}};
        if (random.bounded(10) > 0)
            values.append({"amount_minor", qint64(random.bounded(2'000'001)) - 100'000});
        if (random.bounded(3) == 0)
            values.append({"probability_override", random.bounded(101)});
        rows.append(CrmFile::insertRow("deal", values));
    }
    const QList<RecordId> ids = desk.crm.write(rows).ids;
    const Board board = desk.board();
    QHash<RecordId, records::BoardTotals> plain;
    records::BoardTotals all;
    qsizetype listed = 0;
    const auto cards = await(BoardRecords(desk.crm.records()).cards(ids));
    for (const records::BoardCard &card : cards) {
        records::BoardTotals one;
        one.count = 1;
        one.amountMinor = card.baseMinor;
        one.weightedMinor = card.weightedMinor;
        one.withoutAmount = card.hasAmount ? 0 : 1;
        one.withoutRate = card.hasAmount && !card.hasBase ? 1 : 0;
        plain[card.stage].add(one);
        all.add(one);
    }
    QCOMPARE(cards.size(), 400);
    for (qsizetype i = 0; i < board.columns.size(); ++i) {
        QCOMPARE(board.columns.at(i).totals, plain.value(board.columns.at(i).stage));
        listed += board.cell(i, 0).ids.size();
    }
    QCOMPARE(listed, 400);
    QCOMPARE(board.totals, all);
}

/// What was won and lost teaches what an open deal may come to; learning is an action like any other.
void TestDeals::learnsChances()
{
    Desk desk;
    records::WinChances chances(desk.crm.records());
    const RecordId referral = desk.crm.choice("source", "referral");
    const RecordId fair = desk.crm.choice("source", "event");
    QVERIFY(referral && fair);
    QList<storage::RowChange> rows;
    const auto add = [&](int count, RecordId source, RecordId stage) {
        for (int i = 0; i < count; ++i)
            rows.append(CrmFile::insertRow("deal", {{"name", u"Deal"_s},
                                                    {"source_id", source.value()},
                                                    {"stage_id", stage.value()},
                                                    {"closed_at", desk.crm.clock().nowMs()}}));
    };
    add(80, referral, desk.won());
    add(19, fair, desk.won());
    add(20, referral, desk.lost());
    add(80, fair, desk.lost());
    desk.crm.write(rows, storage::Origin::Import);
    const QList<QByteArray> fields{"source_id", "owner_id"};
    const RecordId open = desk.crm.add(
        "deal", {{"name", u"Open"_s}, {"source_id", referral.value()}, {"stage_id", desk.open().value()}});
    QVERIFY(!await(chances.chance("deal", open)).isLearned);
    QCOMPARE(await(chances.available("deal")), std::pair(qint64(99), qint64(100)));
    refused(ProblemKind::Invalid, {}, [&] { await(chances.learn("deal", fields)); });

    rows.clear();
    add(1, fair, desk.won());
    desk.crm.write(rows, storage::Origin::Import);
    await(chances.learn("deal", fields));
    records::ChanceView view = await(chances.chance("deal", open));
    QVERIFY(view.isLearned);
    QVERIFY2(view.percent >= 77 && view.percent <= 81, qPrintable(QString::number(view.percent)));
    QCOMPARE(view.reasons.size(), 1); // nobody owns anything
    QVERIFY(view.reasons.constFirst().isFor);
    QVERIFY(view.reasons.constFirst().text.contains(u"Referral"_s));
    QVERIFY(!view.own);

    desk.crm.set("deal", open, "probability_override", 35);
    view = await(chances.chance("deal", open));
    QCOMPARE(view.own, 35);
    QVERIFY(view.isLearned);

    // Learning anew replaces what was learned; undo brings that back, and the first one takes it all away.
    const auto learned = await(chances.learned("deal"));
    await(chances.learn("deal", {"owner_id"}));
    QCOMPARE(await(chances.learned("deal")).model.fields(), QList<QByteArray>{"owner_id"});
    await(desk.crm.records().undo());
    QCOMPARE(await(chances.learned("deal")).model.toJson(), learned.model.toJson());
    QVERIFY(!await(chances.chance("lead", open)).isLearned);
    refused(ProblemKind::NotAllowed, {}, [&] { await(chances.available("company")); });
}

/// History intervals tile the lives of deals, and status, stage and closing time agree, whatever happens.
void TestDeals::anySequenceOfMovesHolds()
{
    Desk desk;
    QRandomGenerator random(7);
    desk.rate(u"USD"_s, u"2026-01-01"_s, 0.9);
    QList<RecordId> deals;
    for (int i = 0; i < 4; ++i)
        deals.append(desk.deal(u"Deal %1"_s.arg(i), 100 * i, {{"currency", i % 2 ? u"USD"_s : u"EUR"_s}}));
    const QList<RecordId> stages{desk.open(0), desk.open(1), desk.open(2), desk.open(3), desk.won()};
    for (int step = 0; step < 120; ++step) {
        desk.crm.clock().advance(qint64(random.bounded(DayMs)) - (random.bounded(8) == 0 ? 2 * DayMs : 0));
        const RecordId id = deals.at(random.bounded(int(deals.size())));
        DealClose close{id};
        close.reason = desk.price();
        if (random.bounded(2) == 0)
            close.closedOn = QDateTime::fromMSecsSinceEpoch(desk.crm.clock().nowMs(), Qt::UTC)
                                 .date()
                                 .addDays(-1 - random.bounded(3));
        try {
            switch (random.bounded(9)) {
            case 0:
                await(desk.deals().lose(close));
                break;
            case 1:
                close.reason = {};
                await(desk.deals().win(close));
                break;
            case 2:
                await(desk.deals().reopen(id));
                break;
            case 3:
                await(desk.crm.records().undo());
                break;
            case 4:
                await(desk.crm.records().redo());
                break;
            case 5:
                desk.crm.set("deal", id, "expected_close_on",
                             QDate(2026, 1 + random.bounded(12), 1).toString(Qt::ISODate));
                break;
            default:
                await(desk.deals().move(deals.mid(0, 1 + random.bounded(4)),
                                        stages.at(random.bounded(int(stages.size())))));
            }
        } catch (const Problem &problem) { // nothing to undo, or the same stage again
            QVERIFY2(problem.kind() == ProblemKind::NotFound || problem.kind() == ProblemKind::Invalid ||
                         problem.kind() == ProblemKind::Conflict,
                     qPrintable(problem.sentence()));
        }
        if (step % 10 == 9)
            QCOMPARE(desk.crm.findings(), QStringList());
    }
    const QString sql = u"SELECT count(*) FROM deal WHERE (status = 'open') <> (closed_at IS NULL)"_s;
    QCOMPARE(ask(desk.crm.store(), sql).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestDeals)
#include "tst_deals.moc"
