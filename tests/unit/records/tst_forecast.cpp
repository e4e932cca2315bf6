// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Composed metrics of the pipeline, forecasts, quotas and how deals were: golden values by hand, and what
// must hold for whatever deals there are.
#include "models/base/recordidsource.h"
#include "models/domain/metric.h"
#include "models/records/dealsasof.h"
#include "models/records/forecastrecords.h"
#include "models/records/forecastsnapshots.h"
#include "models/records/metricrecords.h"
#include "models/records/quotas.h"
#include "tests/unit/records/recordsfixture.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::FlowState;
using domain::FlowStep;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::MonteCarlo;
using domain::SimulationGround;
using domain::SimulationResult;
using records::DealsAsOf;
using records::DealThen;
using records::ForecastQuestion;
using records::ForecastRecords;
using records::ForecastSheet;
using records::ForecastSimulation;
using records::ForecastSnapshots;
using records::MetricAnswer;
using records::MetricCell;
using records::MetricRecords;
using records::QuotaEdit;
using records::QuotaHolder;
using records::QuotaRecords;

namespace {

constexpr qint64 Day = 86'400'000;

qint64 at(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

/// A workspace at noon of 10 June 2026 in UTC, euro, with the pipeline that every workspace begins with.
class ForecastFile : public CrmFile
{
public:
    ForecastFile()
    {
        const RecordId organisation(ask(store(), u"SELECT id FROM organisation"_s).toLongLong());
        set("organisation"_ba, organisation, "tz"_ba, u"UTC"_s);
        set("organisation"_ba, organisation, "base_currency"_ba, u"EUR"_s);
        clock().set(at(2026, 6, 10));
        owner = RecordId(ask(store(), u"SELECT id FROM app_user"_s).toLongLong());
        lost =
            choice("lost_reason"_ba, ask(store(), u"SELECT v.key FROM picklist_value AS v JOIN picklist AS "
                                                  "p ON p.id = v.picklist_id WHERE p.key = "
                                                  "'lost_reason' LIMIT 1"_s)
                                         .toByteArray());
    }

    RecordId deal(qint64 minor, const Values &more = {})
    {
        Values values{{"name"_ba, u"Deal %1"_s.arg(++m_count)},
                      {"amount_minor"_ba, minor},
                      {"currency"_ba, u"EUR"_s},
                      {"owner_id"_ba, owner.value()}};
        values += more;
        return add("deal"_ba, values);
    }

    RecordId openDeal(qint64 minor, const char *expected, const char *category, int percent = -1)
    {
        Values more{{"expected_close_on"_ba, QString::fromLatin1(expected)},
                    {"forecast_category"_ba, QString::fromLatin1(category)},
                    {"category_is_manual"_ba, 1}};
        if (percent >= 0)
            more.append({"probability_override"_ba, percent});
        return deal(minor, more);
    }

    void to(RecordId id, RecordId stage) { set("deal"_ba, id, "stage_id"_ba, stage.value()); }
    void win(RecordId id) { to(id, stage(u"won"_s)); }
    void lose(RecordId id)
    {
        edit("deal"_ba, id, [&](Record &record) {
            record.setValue("lost_reason_id"_ba, lost.value());
            record.setValue("stage_id"_ba, stage(u"lost"_s).value());
        });
    }

    MetricAnswer answer(const MetricQuery &query) { return await(MetricRecords(records()).answer(query)); }

    MetricAnswer answer(const char *metric, const char *period = "all", const char *by = nullptr)
    {
        return answer(query(metric, period, by));
    }

    static MetricQuery query(const char *metric, const char *period = "all", const char *by = nullptr)
    {
        MetricQuery query;
        query.metric = metric;
        query.period = MetricPeriod::parse(QString::fromLatin1(period));
        if (by)
            query.by = {{QByteArray(by), domain::DateUnit::Month}};
        return query;
    }

    /// Metrics whose drill-through does not find n records; empty when all do.
    QStringList wrongCounts(const MetricQuery &query)
    {
        QStringList wrong;
        const MetricRecords metrics(records());
        const MetricAnswer said = answer(query);
        const auto check = [&](const QVariantList &keys, qint64 n) {
            const domain::RecordQuery behind = await(metrics.behind(query, keys));
            const qint64 found = await(records().count(behind));
            if (found != n)
                wrong += u"%1 %2: %3 instead of %4"_s
                             .arg(QString::fromLatin1(query.metric), keys.value(0).toString())
                             .arg(found)
                             .arg(n);
        };
        check({}, said.total.n);
        for (const MetricCell &cell : said.cells)
            check(cell.keys, cell.figure.n);
        return wrong;
    }

    RecordId owner;
    RecordId lost;

private:
    int m_count = 0;
};

double figure(const MetricAnswer &answer, int cell = -1)
{
    const domain::MetricFigure &figure = cell < 0 ? answer.total : answer.cells.at(cell).figure;
    return figure.number.value_or(-1);
}

/// What people do with deals, by chance but the same each time.
class Edits
{
public:
    Edits(ForecastFile &file, quint32 seed) : m_file(file), m_random(seed) {}

    void act()
    {
        m_file.clock().advance(60'000);
        const RecordId id = any();
        const int what = isThere(id) ? m_random.bounded(10) : 0;
        switch (what) {
        case 0:
            deals.append(m_file.openDeal(m_random.bounded(100'000), "2026-08-01", "pipeline"));
            break;
        case 1:
        case 2:
            m_file.set("deal"_ba, id, "amount_minor"_ba, m_random.bounded(100'000));
            break;
        case 3:
            m_file.to(id, m_file.stage(u"open"_s, m_random.bounded(3)));
            break;
        case 4:
            m_file.set("deal"_ba, id, "expected_close_on"_ba,
                       QDate(2026, 7, 1).addDays(m_random.bounded(200)).toString(Qt::ISODate));
            break;
        case 5:
            m_file.win(id);
            break;
        case 6:
            await(m_file.records().moveToTrash("deal"_ba, {id}));
            break;
        case 7:
            await(m_file.records().restore("deal"_ba, {id}));
            break;
        case 8:
            await(m_file.records().undo());
            ++m_undos;
            break;
        default:
            if (m_undos > 0 && await(m_file.records().undoState()).redoTx) {
                await(m_file.records().redo());
                --m_undos;
            }
            break;
        }
    }

    RecordId any() { return deals.isEmpty() ? RecordId() : deals.at(m_random.bounded(int(deals.size()))); }
    bool isThere(RecordId id)
    {
        return id &&
               !ask(m_file.store(), u"SELECT 1 FROM deal WHERE id = ? AND deleted_at IS NULL"_s, {id.value()})
                    .isNull();
    }
    int below(int end) { return m_random.bounded(end); }

    QList<RecordId> deals;

private:
    ForecastFile &m_file;
    QRandomGenerator m_random;
    int m_undos = 0;
};

/// All that an answer says, line by line.
QStringList linesOf(const MetricAnswer &answer)
{
    const auto line = [](const QString &name, const domain::MetricFigure &figure) {
        return u"%1: %2 = %3 (%4), %5 of %6"_s.arg(name)
            .arg(figure.number.value_or(-1))
            .arg(figure.exact)
            .arg(figure.n)
            .arg(figure.top)
            .arg(figure.bottom);
    };
    QStringList lines{line(QString::fromLatin1(answer.metric.key), answer.total)};
    for (const MetricCell &cell : answer.cells)
        lines += line(cell.titles.join(u'/'), cell.figure);
    return lines + answer.remarks;
}

SimulationGround smallGround()
{
    SimulationGround ground;
    domain::SimulatedStage stage;
    stage.chance = 0.5;
    for (int i = 0; i < 50; ++i) {
        stage.wonDays.append(10);
        stage.lostDays.append(10);
    }
    ground.stages = {stage};
    ground.fresh = stage;
    ground.closed = 100;
    ground.daysLeft = 30;
    for (int i = 0; i < 200; ++i)
        ground.deals.append({1000, 0, 0});
    return ground;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulationsAreReproducible();
    void simulationsMeetTheExpectedValue();
    void oldDealsCountLittle();
    void simulationsNeedFiftyClosedDeals();
    void flowsAlwaysAddUp();
    void aFunnelCountsWhoReachedWhat();
    void stepsAreCountedByWhereTheyLead();
    void durationsAreThoseOfFinishedVisits();
    void velocityIsTheTextbookOne();
    void forecastsGoByCategory();
    void weightedForecastsTakeOverdueApart();
    void quotasAreSetInOneAction();
    void attainmentPaceAndCoverage();
    void theWaterfallLeadsFromOpeningToClosing();
    void dealsAsOfEqualABackup();
    void importedDealsTellTheirPast();
    void answersAfterChangesAreThoseFromScratch();
    void aClockSetBackForgetsNothing();
    void snapshotsAreTakenOnceADayAndJudged();
    void theSheetHoldsTheMetrics();
    void simulationsLearnFromTheFile();
    void numbersOpenTheirRecords();
};

void TestForecast::simulationsAreReproducible()
{
    const SimulationResult one = MonteCarlo::run(smallGround(), 7, 2000);
    const SimulationResult same = MonteCarlo::run(smallGround(), 7, 2000);
    const SimulationResult other = MonteCarlo::run(smallGround(), 8, 2000);
    QCOMPARE(same.p10, one.p10);
    QCOMPARE(same.p50, one.p50);
    QCOMPARE(same.mean, one.mean);
    QVERIFY(other.mean != one.mean);
    QVERIFY(one.p10 <= one.p50 && one.p50 <= one.p90);
    int runs = 0;
    for (const SimulationResult::Bar &bar : one.histogram)
        runs += bar.runs;
    QCOMPARE(runs, 2000);
    QCOMPARE(kindOf([] { MonteCarlo::run(smallGround(), 7, 2000, [] { return true; }); }), "Cancelled"_ba);
}

void TestForecast::simulationsMeetTheExpectedValue()
{
    SimulationGround ground = smallGround();
    ground.won = 5000;
    // Half of them are won, and 50 of 51 of these within ten days.
    const double chance = MonteCarlo::chance(ground, ground.deals.constFirst());
    QVERIFY2(std::abs(chance - 0.5 * 50 / 51) < 1e-6, qPrintable(QString::number(chance)));
    const SimulationResult result = MonteCarlo::run(ground, 1, 10'000);
    const double expected = 5000 + 200 * 1000 * chance;
    QVERIFY2(std::abs(result.mean - expected) < 500, qPrintable(QString::number(result.mean)));
    QVERIFY(result.p10 < expected && expected < result.p90);

    // Two new deals a day, each won with one chance in two within ten days: those of the first 20 of 30 days.
    ground.deals.clear();
    ground.newPerDay = 2;
    ground.wonAmounts = {100, 300};
    const SimulationResult fresh = MonteCarlo::run(ground, 1, 10'000);
    QCOMPARE(fresh.mean - fresh.won, fresh.meanOfNew);
    const double brought = 2 * 20 * 0.5 * 50 / 51 * 200;
    QVERIFY2(std::abs(fresh.meanOfNew - brought) < 60, qPrintable(QString::number(fresh.meanOfNew)));
}

void TestForecast::oldDealsCountLittle()
{
    const SimulationGround ground = smallGround();
    const double fresh = MonteCarlo::chance(ground, {1000, 0, 0});
    const double old = MonteCarlo::chance(ground, {1000, 0, 400});
    QVERIFY(fresh > 0.4);
    QCOMPARE(old, 0.0);

    // Few cases say little: the stage's own probability counts like twenty deals.
    SimulationGround few = smallGround();
    few.stages[0].wonDays = {10};
    few.stages[0].lostDays = {};
    few.stages[0].chance = 0.1;
    const double chance = MonteCarlo::chance(few, {1000, 0, 0});
    QVERIFY2(std::abs(chance - 3.0 / 21 * 50 / 51) < 1e-6, qPrintable(QString::number(chance)));
}

void TestForecast::simulationsNeedFiftyClosedDeals()
{
    SimulationGround ground = smallGround();
    ground.closed = 49;
    const auto problem = problemOf([&] { MonteCarlo::run(ground, 1, 10); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind(), base::ProblemKind::Invalid);
    QVERIFY(problem->sentence().contains(u"50"_s) && problem->sentence().contains(u"49"_s));
}

void TestForecast::flowsAlwaysAddUp()
{
    QRandomGenerator random(11);
    domain::FlowSums sums;
    qint64 opening = 0;
    qint64 closing = 0;
    const auto state = [&random] {
        return FlowState{FlowState::Status(random.bounded(5)), random.bounded(1000), random.bounded(2) == 1};
    };
    for (int i = 0; i < 5000; ++i) {
        const FlowState before = state();
        const FlowState after = state();
        sums.add(domain::flowOf(before, after));
        opening += before.counts() ? before.value : 0;
        closing += after.counts() ? after.value : 0;
    }
    sums.check();
    QCOMPARE(sums.value[std::size_t(FlowStep::Opening)], opening);
    QCOMPARE(sums.value[std::size_t(FlowStep::Closing)], closing);
    sums.value[std::size_t(FlowStep::Won)] += 1;
    QCOMPARE(kindOf([&] { sums.check(); }), "Bug"_ba);
}

void TestForecast::aFunnelCountsWhoReachedWhat()
{
    ForecastFile file;
    const RecordId first = file.stage(u"open"_s, 0);
    const RecordId second = file.stage(u"open"_s, 1);
    const RecordId third = file.stage(u"open"_s, 2);
    const auto enter = [&] { return file.deal(1000, {{"stage_id"_ba, first.value()}}); };
    enter(); // stays
    const RecordId back = enter();
    file.to(back, second);
    file.to(back, first); // moving back does not take anything away
    const RecordId skips = enter();
    file.to(skips, third);
    const RecordId won = enter();
    file.win(won);
    const RecordId lostDeal = enter();
    file.to(lostDeal, second);
    file.lose(lostDeal);
    file.deal(1000, {{"stage_id"_ba, second.value()}}); // never entered the first stage
    file.clock().set(at(2026, 7, 10));
    enter(); // another period

    const MetricAnswer funnel = file.answer("funnel", "2026-06");
    QCOMPARE(figure(funnel), 5.0);
    QCOMPARE(figure(funnel, 0), 5.0);
    QCOMPARE(figure(funnel, 1), 4.0); // back, skips, won, lost
    QCOMPARE(figure(funnel, 2), 2.0); // skips, won
    QCOMPARE(figure(funnel, int(funnel.cells.size()) - 1), 1.0);
    QVERIFY(funnel.remarks.join(u' ').contains(u"3"_s)); // still open
    const MetricAnswer shares = file.answer("funnel_conversion", "2026-06");
    QCOMPARE(figure(shares), 20.0);
    QCOMPARE(figure(shares, 1), 80.0);
    QCOMPARE(file.wrongCounts(ForecastFile::query("funnel", "2026-06")), QStringList());
    QCOMPARE(file.wrongCounts(ForecastFile::query("funnel_conversion", "2026-06")), QStringList());
    const domain::RecordQuery reached = await(
        MetricRecords(file.records())
            .behind(ForecastFile::query("funnel_conversion", "2026-06"), shares.cells.at(1).keys, true));
    QCOMPARE(await(file.records().count(reached)), 4);

    // From another stage on: nobody is asked how many of those got to the stages before it.
    MetricQuery later = ForecastFile::query("funnel", "2026-06");
    later.options.insert("stage"_L1, second.toString());
    const MetricAnswer fromSecond = file.answer(later);
    QCOMPARE(fromSecond.cells.constFirst().keys.constFirst().toLongLong(), second.value());
    QCOMPARE(figure(fromSecond), 3.0); // back, lost, and the one that began there
    QVERIFY(fromSecond.remarks.join(u' ').contains(
        ask(file.store(), u"SELECT name FROM stage WHERE id = %1"_s.arg(second.toString())).toString()));
    QCOMPARE(file.wrongCounts(later), QStringList());
}

void TestForecast::stepsAreCountedByWhereTheyLead()
{
    ForecastFile file;
    const RecordId first = file.stage(u"open"_s, 0);
    const RecordId second = file.stage(u"open"_s, 1);
    const auto enter = [&] { return file.deal(1000, {{"stage_id"_ba, first.value()}}); };
    const RecordId one = enter();
    file.to(one, second); // forwards from the first
    file.to(one, first);  // back from the second
    file.to(one, second); // forwards again
    file.lose(enter());
    file.win(enter());
    enter(); // has not left
    const MetricAnswer rate = file.answer("step_rate", "2026-06");
    QCOMPARE(rate.cells.at(0).figure.top, 3);
    QCOMPARE(rate.cells.at(0).figure.bottom, 4);
    QCOMPARE(figure(rate, 0), 75.0);
    QCOMPARE(rate.cells.at(0).figure.n, 3); // deals
    QCOMPARE(figure(rate, 1), 0.0);
    QCOMPARE(figure(rate), 60.0);
    QCOMPARE(file.wrongCounts(ForecastFile::query("step_rate", "2026-06")), QStringList());
    QCOMPARE(figure(file.answer("step_rate", "2026-05")), -1.0); // nobody left: nothing, not 0 %
}

void TestForecast::durationsAreThoseOfFinishedVisits()
{
    ForecastFile file;
    const RecordId first = file.stage(u"open"_s, 0);
    const RecordId second = file.stage(u"open"_s, 1);
    const auto enter = [&] { return file.deal(1000, {{"stage_id"_ba, first.value()}}); };
    file.clock().set(at(2026, 5, 1));
    const RecordId twice = enter();
    const RecordId once = enter();
    const RecordId stays = enter();
    file.clock().advance(4 * Day);
    file.to(twice, second); // 4 days
    file.clock().advance(2 * Day);
    file.to(twice, first);
    file.clock().set(at(2026, 6, 1, 13));
    file.to(twice, second); // 4 days and what lies between 7 May and 1 June
    file.to(once, second);
    file.clock().set(at(2026, 6, 10));
    const double twiceDays = 4 + 25 + 1.0 / 24;
    const double onceDays = 31 + 1.0 / 24;
    const MetricAnswer days = file.answer("stage_duration", "2026-06");
    QCOMPARE(days.cells.at(0).figure.n, 2);
    QVERIFY(std::abs(figure(days, 0) - (twiceDays + onceDays) / 2) < 1e-6);
    MetricQuery mean = ForecastFile::query("stage_duration", "2026-06");
    mean.options.insert("figure"_L1, u"mean"_s);
    QVERIFY(std::abs(figure(file.answer(mean), 0) - (twiceDays + onceDays) / 2) < 1e-6);
    QCOMPARE(file.wrongCounts(mean), QStringList());
    QVERIFY(file.answer(mean).remarks.contains(u"Figure: Mean"_s)); // not the one that is shown by itself
    mean.options.insert("figure"_L1, u"p90"_s);
    QVERIFY(std::abs(figure(file.answer(mean), 0) - (twiceDays + 0.9 * (onceDays - twiceDays))) < 1e-6);
    QVERIFY(stays);

    // A visit that lasts is an age, and no duration.
    const MetricAnswer ages = file.answer("stage_age");
    QCOMPARE(ages.cells.at(0).figure.n, 1);
    QVERIFY(std::abs(figure(ages, 0) - 40) < 1e-6);
    QCOMPARE(file.wrongCounts(ForecastFile::query("stage_age")), QStringList());
}

void TestForecast::velocityIsTheTextbookOne()
{
    ForecastFile file;
    // 80 open deals, 5 of 20 won, 20 000 each after 60 days: 80 x 0.25 x 20 000 / 60 a day.
    QList<RecordId> deals;
    file.clock().set(at(2026, 4, 1));
    for (int i = 0; i < 20; ++i)
        deals.append(file.deal(2'000'000));
    file.clock().advance(60 * Day);
    for (int i = 0; i < 20; ++i)
        i < 5 ? file.win(deals.at(i)) : file.lose(deals.at(i));
    for (int i = 0; i < 80; ++i)
        file.deal(100);
    file.clock().set(at(2026, 6, 10));
    const MetricAnswer velocity = file.answer("sales_velocity");
    QCOMPARE(velocity.total.n, 80);
    QVERIFY2(std::abs(figure(velocity) - 6666.6667) < 0.01, qPrintable(QString::number(figure(velocity))));
    QCOMPARE(file.wrongCounts(ForecastFile::query("sales_velocity", "all", "owner")), QStringList());
}

void TestForecast::forecastsGoByCategory()
{
    ForecastFile file;
    file.win(file.deal(100'00));
    file.openDeal(200'00, "2026-06-20", "commit");
    file.openDeal(400'00, "2026-06-25", "best_case");
    file.openDeal(800'00, "2026-06-30", "pipeline");
    file.openDeal(1600'00, "2026-06-30", "omitted");
    file.openDeal(3200'00, "2026-07-01", "commit"); // another period
    file.openDeal(6400'00, "2026-06-09", "commit"); // overdue
    QCOMPARE(figure(file.answer("forecast_commit", "2026-06")), 300.0);
    QCOMPARE(figure(file.answer("forecast_best_case", "2026-06")), 700.0);
    QCOMPARE(figure(file.answer("forecast_pipeline", "2026-06")), 1500.0);
    QCOMPARE(figure(file.answer("forecast_overdue", "2026-06")), 6400.0);
    QCOMPARE(figure(file.answer("forecast_commit", "2026-07")), 3200.0);
    const MetricAnswer months = file.answer("forecast_commit", "2026-Q3", "period");
    QCOMPARE(months.cells.size(), 3);
    QCOMPARE(figure(months, 0), 3200.0);
    QCOMPARE(figure(months), 3200.0);
    for (const char *metric :
         {"forecast_commit", "forecast_best_case", "forecast_pipeline", "forecast_weighted"}) {
        QCOMPARE(file.wrongCounts(ForecastFile::query(metric, "2026-06", "owner")), QStringList());
        QCOMPARE(file.wrongCounts(ForecastFile::query(metric, "2026", "period")), QStringList());
    }
}

void TestForecast::weightedForecastsTakeOverdueApart()
{
    ForecastFile file;
    file.openDeal(100'00, "2026-06-20", "pipeline", 99);
    file.openDeal(200'00, "2026-06-20", "pipeline", 0);
    QCOMPARE(figure(file.answer("forecast_weighted", "2026-06")), 99.0);
    file.openDeal(500'00, "2026-06-01", "commit", 90); // overdue
    file.lose(file.openDeal(700'00, "2026-06-20", "commit", 90));
    file.win(file.deal(1'00));
    QCOMPARE(figure(file.answer("forecast_weighted", "2026-06")), 100.0);
}

void TestForecast::quotasAreSetInOneAction()
{
    ForecastFile file;
    QuotaRecords quotas(file.records());
    const QuotaHolder me{QuotaHolder::Kind::User, file.owner};
    const RecordId colleague = file.add("app_user"_ba, {{"display_name"_ba, u"Bea"_s}});
    const QuotaHolder her{QuotaHolder::Kind::User, colleague};
    await(quotas.set({{me, {2026, 6, 1}, 1000'00},
                      {me, {2026, 7, 1}, 2000'00},
                      {her, {2026, 6, 1}, 500'00},
                      {{}, {2026, 6, 1}, {}}}));
    records::QuotaSheet sheet = await(quotas.sheet({2026, 6, 1}, 2));
    const auto lineOf = [&sheet](const QuotaHolder &holder) {
        for (const records::QuotaLine &line : sheet.lines) {
            if (line.holder == holder)
                return line;
        }
        return records::QuotaLine();
    };
    QCOMPARE(lineOf(me).cells.at(1).minor, 2000'00);
    QCOMPARE(lineOf(her).cells.at(0).minor, 500'00);
    QVERIFY(!lineOf(her).cells.at(1).minor);
    await(quotas.set({{me, {2026, 6, 1}, 1500'00}, {her, {2026, 6, 1}, {}}}));
    sheet = await(quotas.sheet({2026, 6, 1}, 2));
    QCOMPARE(lineOf(me).cells.at(0).minor, 1500'00);
    QVERIFY(!lineOf(her).cells.at(0).minor);
    await(file.records().undo());
    sheet = await(quotas.sheet({2026, 6, 1}, 2));
    QCOMPARE(lineOf(me).cells.at(0).minor, 1000'00);
    QCOMPARE(lineOf(her).cells.at(0).minor, 500'00);
    await(file.records().undo());
    sheet = await(quotas.sheet({2026, 6, 1}, 2));
    QVERIFY(!lineOf(me).cells.at(0).minor);

    // A yearly goal is spread over its months, to the cent.
    file.add("goal"_ba, {{"name"_ba, u"Year"_s},
                         {"metric"_ba, u"won_value"_s},
                         {"period"_ba, u"year"_s},
                         {"target_minor"_ba, 1000'01},
                         {"currency"_ba, u"EUR"_s},
                         {"scope"_ba, u"all"_s}});
    sheet = await(quotas.sheet({2026, 1, 1}, 12));
    qint64 sum = 0;
    for (const records::QuotaCell &cell : lineOf({}).cells) {
        QVERIFY(!cell.isOwn);
        sum += cell.minor.value_or(0);
    }
    QCOMPARE(sum, 1000'01);
}

void TestForecast::attainmentPaceAndCoverage()
{
    ForecastFile file;
    QuotaRecords quotas(file.records());
    await(quotas.set({{{QuotaHolder::Kind::User, file.owner}, {2026, 6, 1}, 1000'00}}));
    file.win(file.deal(300'00));
    file.openDeal(2100'00, "2026-06-20", "pipeline");
    QCOMPARE(figure(file.answer("quota_attainment", "2026-06")), 30.0);
    QCOMPARE(figure(file.answer("quota_attainment", "2026-06", "owner"), 0), 30.0);
    QCOMPARE(figure(file.answer("pipeline_coverage", "2026-06")), 3.0); // 2100 by the 700 that are missing
    // June 2026 has 22 weekdays, 8 of them up to the 10th, unless the workspace's hours say otherwise.
    const double all = 22;
    const double gone = 8;
    const qint64 hours = ask(file.store(), u"SELECT count(*) FROM working_hours"_s).toLongLong();
    const double expected = hours > 0 ? 30.0 * all / gone : 30.0 * 30 / 10;
    QVERIFY2(std::abs(figure(file.answer("quota_pace", "2026-06")) - expected) < 1e-6,
             qPrintable(QString::number(figure(file.answer("quota_pace", "2026-06")))));
    for (const char *metric : {"quota_attainment", "quota_pace", "pipeline_coverage"})
        QCOMPARE(file.wrongCounts(ForecastFile::query(metric, "2026-06", "owner")), QStringList());
    file.win(file.deal(700'00));
    const MetricAnswer met = file.answer("pipeline_coverage", "2026-06");
    QVERIFY(!met.total.isKnown());
    QVERIFY(met.remarks.contains(u"The quota is met."_s));
    QVERIFY(!file.answer("quota_attainment", "2026-05").total.isKnown()); // no quota: nothing, not 0 %
}

void TestForecast::theWaterfallLeadsFromOpeningToClosing()
{
    ForecastFile file;
    file.clock().set(at(2026, 5, 20));
    const RecordId grows = file.openDeal(100'00, "2026-06-20", "pipeline");
    const RecordId shrinks = file.openDeal(200'00, "2026-06-20", "pipeline");
    const RecordId leaves = file.openDeal(400'00, "2026-06-20", "pipeline");
    const RecordId comes = file.openDeal(800'00, "2026-08-20", "pipeline");
    const RecordId wins = file.openDeal(1600'00, "2026-06-20", "pipeline");
    const RecordId loses = file.openDeal(3200'00, "2026-06-20", "pipeline");
    const RecordId goes = file.openDeal(6400'00, "2026-06-20", "pipeline");
    const RecordId again = file.openDeal(12800'00, "2026-06-20", "pipeline");
    file.lose(again);
    file.clock().set(at(2026, 6, 5));
    file.set("deal"_ba, grows, "amount_minor"_ba, 150'00);
    file.set("deal"_ba, shrinks, "amount_minor"_ba, 150'00);
    file.set("deal"_ba, leaves, "expected_close_on"_ba, u"2026-07-20"_s);
    file.set("deal"_ba, comes, "expected_close_on"_ba, u"2026-06-25"_s);
    file.set("deal"_ba, wins, "amount_minor"_ba, 1700'00);
    file.win(wins);
    file.lose(loses);
    await(file.records().moveToTrash("deal"_ba, {goes}));
    file.to(again, file.stage(u"open"_s));
    file.openDeal(25600'00, "2026-06-30", "pipeline");
    file.win(file.deal(51200'00)); // came and was won in between
    file.clock().set(at(2026, 6, 10));

    const MetricAnswer flow = file.answer("pipeline_waterfall", "2026-06");
    const auto step = [&flow](FlowStep one) { return figure(flow, int(one)); };
    QCOMPARE(step(FlowStep::Opening), 100.0 + 200 + 400 + 1600 + 3200 + 6400);
    QCOMPARE(step(FlowStep::Created), 25600.0 + 51200);
    QCOMPARE(step(FlowStep::Reopened), 12800.0);
    QCOMPARE(step(FlowStep::Increased), 50.0 + 100);
    QCOMPARE(step(FlowStep::PulledIn), 800.0);
    QCOMPARE(step(FlowStep::Decreased), -50.0);
    QCOMPARE(step(FlowStep::PushedOut), -400.0);
    QCOMPARE(step(FlowStep::Won), -1700.0 - 51200);
    QCOMPARE(step(FlowStep::Lost), -3200.0);
    QCOMPARE(step(FlowStep::Deleted), -6400.0);
    QCOMPARE(step(FlowStep::Closing), 150.0 + 150 + 800 + 12800 + 25600);
    QCOMPARE(file.wrongCounts(ForecastFile::query("pipeline_waterfall", "2026-06")), QStringList());

    // The closing value is that of the pipeline now, and next month opens with what this one pushed out.
    QCOMPARE(step(FlowStep::Closing), figure(file.answer("open_value", "2026-06")));
    file.clock().set(at(2026, 7, 15));
    QCOMPARE(figure(file.answer("pipeline_waterfall", "2026-06"), int(FlowStep::Closing)),
             step(FlowStep::Closing));
    QCOMPARE(figure(file.answer("pipeline_waterfall", "2026-07"), int(FlowStep::Opening)), 400.0);
}

void TestForecast::dealsAsOfEqualABackup()
{
    ForecastFile file;
    Edits edits(file, 5);
    struct Moment
    {
        qint64 ms = 0;
        std::vector<DealThen> deals;
    };
    QList<Moment> moments;
    const auto read = [](storage::Store &store) {
        return await(store.read([](storage::Session &session) { return DealsAsOf(session).now(); }));
    };
    for (int round = 0; round < 6; ++round) {
        for (int i = 0; i < 25; ++i)
            edits.act();
        file.clock().advance(60'000);
        Moment moment{file.clock().nowMs(), {}};
        // What a restored backup of that moment holds.
        const QString path = file.file().path(u"backup%1.kith"_s.arg(round));
        await(file.store().backup(path));
        storage::StoreOptions options;
        options.readOnly = true;
        options.clock = &file.clock();
        storage::Store backup(path, file.file().key(), options, records::crmRules());
        await(backup.open());
        moment.deals = read(backup);
        moments.append(moment);
    }
    const auto then = [&file](qint64 ms) {
        return await(file.store().read([ms](storage::Session &session) {
            std::vector<DealThen> found = DealsAsOf(session).at(ms, DealsAsOf::Past::Recorded);
            std::sort(found.begin(), found.end(),
                      [](const DealThen &left, const DealThen &right) { return left.id < right.id; });
            for (DealThen &deal : found)
                deal.isHere = true;
            return found;
        }));
    };
    qsizetype seen = 0;
    for (const Moment &moment : std::as_const(moments)) {
        const std::vector<DealThen> found = then(moment.ms);
        QCOMPARE(found.size(), moment.deals.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == moment.deals[i], qPrintable(QString::number(i)));
        seen += qsizetype(found.size());
    }
    QVERIFY(seen > 50);
    QVERIFY(then(at(2020, 1, 1)).empty());
}

void TestForecast::importedDealsTellTheirPast()
{
    ForecastFile file;
    // Made in March, in the second stage since April, won in May; entered today.
    const RecordId first = file.stage(u"open"_s, 0);
    const RecordId second = file.stage(u"open"_s, 1);
    FakeClock then2026;
    then2026.set(at(2026, 3, 1)); // ids may be older than the row, as those of samples are
    const RecordId id(base::RecordIdSource(then2026, 7).next());
    file.write({CrmFile::insertRow("deal"_ba,
                                   {{"name"_ba, u"Old"_s},
                                    {"amount_minor"_ba, 1000'00},
                                    {"currency"_ba, u"EUR"_s},
                                    {"created_at"_ba, at(2026, 3, 1)},
                                    {"stage_id"_ba, file.stage(u"won"_s).value()},
                                    {"expected_close_on"_ba, u"2026-05-20"_s},
                                    {"closed_at"_ba, at(2026, 5, 10)}},
                                   id),
                CrmFile::insertRow("deal_stage_history"_ba, {{"deal_id"_ba, id.value()},
                                                             {"to_stage_id"_ba, first.value()},
                                                             {"entered_at"_ba, at(2026, 3, 1)}}),
                CrmFile::insertRow("deal_stage_history"_ba, {{"deal_id"_ba, id.value()},
                                                             {"to_stage_id"_ba, second.value()},
                                                             {"entered_at"_ba, at(2026, 4, 1)}})},
               storage::Origin::Import);
    file.clock().advance(Day);
    const auto then = [&](qint64 ms, DealsAsOf::Past past) {
        return await(
            file.store().read([=](storage::Session &session) { return DealsAsOf(session).at(ms, past); }));
    };
    QVERIFY(then(at(2026, 5, 1), DealsAsOf::Past::Recorded).empty());
    QVERIFY(then(at(2026, 2, 1), DealsAsOf::Past::Told).empty());
    const std::vector<DealThen> march = then(at(2026, 3, 15), DealsAsOf::Past::Told);
    QCOMPARE(march.size(), 1U);
    QCOMPARE(march[0].status, FlowState::Status::Open);
    QCOMPARE(march[0].stage, first);
    QCOMPARE(then(at(2026, 4, 15), DealsAsOf::Past::Told)[0].stage, second);
    QCOMPARE(then(at(2026, 5, 15), DealsAsOf::Past::Told)[0].status, FlowState::Status::Won);
    const MetricAnswer flow = file.answer("pipeline_waterfall", "2026-05");
    QCOMPARE(figure(flow, int(FlowStep::Opening)), 1000.0);
    QCOMPARE(figure(flow, int(FlowStep::Won)), -1000.0);
}

void TestForecast::answersAfterChangesAreThoseFromScratch()
{
    ForecastFile file;
    Edits edits(file, 11);
    const auto dollar = [&](double rate, const QString &from) {
        return file.add("exchange_rate"_ba,
                        {{"currency"_ba, u"USD"_s}, {"on_date"_ba, from}, {"rate_to_base"_ba, rate}});
    };
    const RecordId rate = dollar(0.5, u"2026-01-01"_s);
    const RecordId other = file.add("app_user"_ba, {{"display_name"_ba, u"Bert"_s}});
    const RecordId team = file.add("team"_ba, {{"name"_ba, u"North"_s}});
    file.add("team_member"_ba, {{"team_id"_ba, team.value()}, {"user_id"_ba, other.value()}});
    for (int i = 0; i < 6; ++i)
        edits.deals.append(file.deal(1000 * i, {{"currency"_ba, i % 2 ? u"USD"_s : u"EUR"_s},
                                                {"owner_id"_ba, i % 3 ? other.value() : file.owner.value()},
                                                {"expected_close_on"_ba, u"2026-07-10"_s}}));
    std::unique_ptr<storage::Store> stranger = file.file().another();
    await(stranger->open());
    Records strange(*stranger);
    const auto deals = [&](int count) {
        QList<RecordId> some;
        for (int i = 0; i < count; ++i) {
            if (const RecordId id = edits.any(); edits.isThere(id) && !some.contains(id))
                some.append(id);
        }
        return some;
    };
    const auto rare = [&](int what) {
        QList<std::pair<Record, Record>> pairs;
        switch (what) {
        case 0: // many at once
            for (const RecordId id : deals(8)) {
                const Record before = file.load("deal"_ba, id);
                Record after = before;
                after.setValue("amount_minor"_ba, 700 + edits.below(50'000));
                after.setValue("owner_id"_ba, (edits.below(2) ? other : file.owner).value());
                pairs.append({before, after});
            }
            await(file.records().saveAll(pairs, u"Many"_s));
            break;
        case 1: // another program
            for (const RecordId id : deals(2)) {
                const Record before = await(strange.load("deal"_ba, id));
                Record after = before;
                after.setValue("expected_close_on"_ba, u"2026-07-2%1"_s.arg(edits.below(9)));
                await(strange.save(before, after));
            }
            break;
        case 2: // what a dollar is worth
            file.set("exchange_rate"_ba, rate, "rate_to_base"_ba, 0.25 + 0.01 * edits.below(50));
            break;
        case 3: // an import tells a past
            file.write({CrmFile::insertRow("deal_stage_history"_ba,
                                           {{"deal_id"_ba, edits.deals.constFirst().value()},
                                            {"pipeline_id"_ba, file.cell("deal"_ba, edits.deals.constFirst(),
                                                                         "pipeline_id"_ba)},
                                            {"to_stage_id"_ba, file.stage(u"open"_s, 1).value()},
                                            {"status_after"_ba, u"open"_s},
                                            {"entered_at"_ba, at(2026, 6, 2)},
                                            {"left_at"_ba, at(2026, 6, 20)}})},
                       storage::Origin::Import);
            break;
        case 4: // weeks pass
            file.clock().advance(9 * Day);
            break;
        default: // stages change places
            file.set("stage"_ba, file.stage(u"open"_s, 2), "position"_ba, 10 + edits.below(50));
            break;
        }
    };
    QList<MetricQuery> questions;
    for (const char *metric : {"pipeline_waterfall", "funnel", "funnel_conversion"}) {
        for (const char *period : {"2026-06", "2026-07", "all"}) {
            MetricQuery query = ForecastFile::query(metric, period);
            questions.append(query);
            query.scope.owner = other;
            questions.append(query);
            query.scope = {};
            query.scope.team = team;
            questions.append(query);
            query.scope = {};
            query.filter = domain::Filter::test("amount_minor"_ba, domain::Operator::Less, 30'000);
            questions.append(query);
        }
    }
    qint64 counted = 0;
    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 5; ++i) {
            edits.act();
            file.answer(questions.at(edits.below(int(questions.size())))); // kept from here on
        }
        rare(round % 6);
        const QString path = file.file().path(u"copy%1.kith"_s.arg(round));
        await(file.store().backup(path));
        storage::StoreOptions options;
        options.readOnly = true;
        options.clock = &file.clock();
        storage::Store copy(path, file.file().key(), options, records::crmRules());
        await(copy.open());
        for (const MetricQuery &query : std::as_const(questions)) {
            const MetricAnswer fresh = await(copy.read(
                [&query](storage::Session &session) { return MetricRecords::read(session, query); }));
            QCOMPARE(linesOf(file.answer(query)), linesOf(fresh));
            counted += fresh.total.n;
        }
    }
    QVERIFY(counted > 500);
}

void TestForecast::aClockSetBackForgetsNothing()
{
    ForecastFile file;
    const RecordId deal = file.openDeal(100'00, "2026-06-20", "commit");
    const auto opening = [&] {
        return figure(file.answer("pipeline_waterfall", "2026-06"), int(FlowStep::Opening));
    };
    QCOMPARE(opening(), 0.0); // made on the tenth
    file.clock().set(at(2026, 5, 20));
    file.set("deal"_ba, deal, "amount_minor"_ba, 200'00);
    file.clock().set(at(2026, 6, 11));
    const double after = opening();
    const QString path = file.file().path(u"copy.kith"_s);
    await(file.store().backup(path));
    storage::StoreOptions options;
    options.readOnly = true;
    options.clock = &file.clock();
    storage::Store copy(path, file.file().key(), options, records::crmRules());
    await(copy.open());
    const MetricAnswer fresh = await(copy.read([](storage::Session &session) {
        return MetricRecords::read(session, ForecastFile::query("pipeline_waterfall", "2026-06"));
    }));
    QCOMPARE(after, figure(fresh, int(FlowStep::Opening)));
}

void TestForecast::snapshotsAreTakenOnceADayAndJudged()
{
    ForecastFile file;
    file.clock().set(at(2026, 5, 1));
    const RecordId deal = file.openDeal(1000'00, "2026-05-20", "commit", 90);
    file.openDeal(500'00, "2026-06-20", "best_case", 10);
    QVERIFY(await(ForecastSnapshots::take(file.records())));
    QVERIFY(!await(ForecastSnapshots::take(file.records())));
    const QByteArray hash = hashOf(file.store());
    file.clock().advance(Day);
    QVERIFY(await(ForecastSnapshots::take(file.records())));
    QCOMPARE(hashOf(file.store()), hash); // nothing that undo would offer
    file.set("deal"_ba, deal, "amount_minor"_ba, 1200'00);
    file.win(deal);
    QVERIFY(!file.answer("forecast_accuracy", "2026-05").total.isKnown()); // it is not over
    file.clock().set(at(2026, 6, 10));
    // 900 were expected, 1200 were won.
    QCOMPARE(figure(file.answer("forecast_accuracy", "2026-05")), 75.0);
    MetricQuery commit = ForecastFile::query("forecast_accuracy", "2026-05");
    commit.options.insert("forecast"_L1, u"commit"_s);
    QVERIFY(std::abs(figure(file.answer(commit)) - 100.0 * (1 - 200.0 / 1200)) < 1e-9);
    QCOMPARE(figure(file.answer("forecast_accuracy", "2026-05", "owner"), 0), 75.0);
    QCOMPARE(file.wrongCounts(ForecastFile::query("forecast_accuracy", "2026", "period")), QStringList());
    QVERIFY(!file.answer("forecast_accuracy", "2026-04").total.isKnown()); // nobody looked
}

void TestForecast::theSheetHoldsTheMetrics()
{
    ForecastFile file;
    await(QuotaRecords(file.records()).set({{{QuotaHolder::Kind::User, file.owner}, {2026, 6, 1}, 1000'00}}));
    file.win(file.deal(100'00));
    file.openDeal(200'00, "2026-06-20", "commit");
    file.openDeal(6400'00, "2026-05-09", "commit"); // overdue
    file.deal(50'00, {{"owner_id"_ba, QVariant()}, {"expected_close_on"_ba, u"2026-06-20"_s}});
    const ForecastQuestion question{MetricPeriod::parse(u"2026-06"), {}, false};
    const ForecastSheet sheet = await(ForecastRecords(file.records()).sheet(question));
    QCOMPARE(sheet.lines.size(), 2);
    QCOMPARE(sheet.lines.at(0).figures.at(ForecastSheet::Won).number, 100.0);
    QCOMPARE(sheet.lines.at(0).figures.at(ForecastSheet::Commit).number, 300.0);
    QCOMPARE(sheet.lines.at(0).figures.at(ForecastSheet::Overdue).number, 6400.0);
    QCOMPARE(sheet.lines.at(0).figures.at(ForecastSheet::Quota).number, 1000.0);
    QCOMPARE(sheet.lines.at(0).figures.at(ForecastSheet::Attainment).number, 10.0);
    QCOMPARE(sheet.total.figures.at(ForecastSheet::Pipeline).number, 350.0);
    for (int column = 0; column < ForecastSheet::Columns; ++column) {
        const domain::RecordQuery behind =
            await(MetricRecords(file.records()).behind(sheet.queries.at(column), sheet.lines.at(0).keys));
        QCOMPARE(await(file.records().count(behind)), sheet.lines.at(0).figures.at(column).n);
    }
}

void TestForecast::simulationsLearnFromTheFile()
{
    ForecastFile file;
    const ForecastQuestion question{MetricPeriod::parse(u"2026-06"), {}, false};
    const ForecastRecords forecasts(file.records());
    const ForecastSimulation none = await(forecasts.simulate(question));
    QVERIFY(none.refusal.contains(u"50"_s));
    const MetricAnswer refused = file.answer("forecast_simulated", "2026-06");
    QVERIFY(!refused.total.isKnown());
    QVERIFY(refused.remarks.contains(none.refusal));

    // A team that wins every second deal after ten days, month after month.
    QList<storage::RowChange> rows;
    base::RecordIdSource ids(file.clock(), 9);
    int count = 0;
    for (QDate day(2025, 6, 1); day < QDate(2026, 6, 9); day = day.addDays(2)) {
        const RecordId id = ids.next();
        const qint64 made = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        Values values{{"name"_ba, u"Old %1"_s.arg(++count)},
                      {"amount_minor"_ba, 100'00},
                      {"currency"_ba, u"EUR"_s},
                      {"owner_id"_ba, file.owner.value()},
                      {"created_at"_ba, made}};
        if (made + 10 * Day < file.clock().nowMs()) {
            values.append({"stage_id"_ba, file.stage(count % 2 ? u"won"_s : u"lost"_s).value()});
            values.append({"closed_at"_ba, made + 10 * Day});
        }
        rows.append(CrmFile::insertRow("deal"_ba, values, id));
    }
    file.write(rows, storage::Origin::Import);
    const ForecastSimulation simulation = await(forecasts.simulate(question));
    QCOMPARE(simulation.refusal, QString());
    QVERIFY(simulation.closed > 150);
    QCOMPARE(simulation.result.won, figure(file.answer("won_value", "2026-06")));
    QVERIFY(simulation.result.p10 >= simulation.result.won);
    QVERIFY(simulation.result.p90 > simulation.result.p10);
    // About seven or eight are won in each month.
    QVERIFY2(simulation.result.p50 >= 500 && simulation.result.p50 <= 1100,
             qPrintable(QString::number(simulation.result.p50)));
    QVERIFY(simulation.past.size() >= 5);
    QVERIFY2(simulation.hits() * 10 >= simulation.past.size() * 5,
             qPrintable(QString::number(simulation.hits())));
    QCOMPARE(await(forecasts.simulate(question)).result.p50, simulation.result.p50);

    // A tile and the command line say the same.
    MetricQuery tile = ForecastFile::query("forecast_simulated", "2026-06");
    QCOMPARE(file.answer(tile).total.exact, std::llround(simulation.result.p50 * 100));
    QCOMPARE(file.wrongCounts(tile), QStringList());
    tile.options.insert("figure"_L1, u"p10"_s);
    QCOMPARE(file.answer(tile).total.exact, std::llround(simulation.result.p10 * 100));
    tile.filter = domain::Filter::test("name"_ba, domain::Operator::StartsWith, u"Old 1"_s);
    QVERIFY(file.answer(tile).total.exact < std::llround(simulation.result.p10 * 100)); // of fewer deals
    QVERIFY(!file.answer("forecast_simulated", "2026-05").total.isKnown());
    const ForecastSimulation next = await(forecasts.simulate({MetricPeriod::parse(u"2026-07"), {}, false}));
    QVERIFY(!next.refusal.isEmpty());
}

void TestForecast::numbersOpenTheirRecords()
{
    ForecastFile file;
    QRandomGenerator random(3);
    for (int i = 0; i < 60; ++i) {
        file.clock().set(at(2026, 5, 1) + qint64(i) * Day / 2);
        const RecordId id = file.openDeal(random.bounded(100'000),
                                          i % 3   ? "2026-06-20"
                                          : i % 2 ? "2026-05-25"
                                                  : "2026-07-02",
                                          i % 4 ? "pipeline" : "commit");
        if (i % 5 == 0)
            file.to(id, file.stage(u"open"_s, 2));
        if (i % 7 == 0)
            file.win(id);
        if (i % 11 == 0)
            file.lose(id);
    }
    file.clock().set(at(2026, 6, 10));
    for (const domain::Metric &metric : domain::MetricCatalogue::all()) {
        if (metric.family != "pipeline" || metric.kind != domain::MetricKind::Composed)
            continue;
        for (const char *period : {"2026-05", "2026-06", "2026-Q2"})
            QCOMPARE(file.wrongCounts(ForecastFile::query(metric.key.constData(), period)), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
