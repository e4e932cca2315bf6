// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/deal.h"
#include "models/domain/filterjson.h"
#include "models/domain/metricquery.h"
#include "models/records/boardrecords.h"
#include "models/records/dealrecords.h"
#include "models/records/leadspeed.h"
#include "models/records/metricrecords.h"
#include "models/records/recordreader.h"
#include "tests/unit/records/recordsfixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::ProblemKind;
using domain::DateUnit;
using domain::Filter;
using domain::Metric;
using domain::MetricCatalogue;
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::MetricUnit;
using domain::Operator;
using records::MetricAnswer;
using records::MetricCell;
using records::MetricRecords;
using records::RecordReader;
using records::SqlText;
using storage::Origin;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

/// A workspace whose base currency is the euro, in Berlin.
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
        me = RecordId(ask(crm.store(), u"SELECT id FROM app_user"_s).toLongLong());
    }

    RecordId open(int nth = 0) { return crm.stage(u"open"_s, nth); }
    RecordId won() { return crm.stage(u"won"_s); }
    RecordId lost() { return crm.stage(u"lost"_s); }

    /// As an import brings it.
    RecordId deal(RecordId stage, std::optional<qint64> amount, const Values &more = {})
    {
        Values values{{"name", u"Deal"_s},
                      {"stage_id", stage.value()},
                      {"currency", u"EUR"_s},
                      {"amount_minor", amount ? QVariant(*amount) : QVariant()}};
        for (const auto &[field, value] : more) {
            values.removeIf([&](const auto &pair) { return pair.first == field; });
            values.append({field, value});
        }
        return crm.write({CrmFile::insertRow("deal", values)}, Origin::Import).ids.first();
    }
    RecordId closed(RecordId stage, qint64 amount, const QString &day, const Values &more = {})
    {
        const qint64 at = noon(day);
        return deal(stage, amount, Values{{"closed_at", at}, {"created_at", at - 10 * DayMs}} + more);
    }
    static qint64 noon(const QString &day)
    {
        return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0), QTimeZone("Europe/Berlin"))
            .toMSecsSinceEpoch();
    }
    RecordId user(const QString &name) { return crm.add("app_user", {{"display_name", name}}); }
    void rate(const QString &currency, const QString &day, double rate)
    {
        crm.add("exchange_rate", {{"currency", currency}, {"on_date", day}, {"rate_to_base", rate}});
    }

    MetricAnswer answer(const MetricQuery &query)
    {
        return await(MetricRecords(crm.records()).answer(query));
    }
    MetricAnswer answer(const QByteArray &metric, const QString &period = u"all"_s,
                        const QList<domain::MetricGrouping> &by = {})
    {
        MetricQuery query;
        query.metric = metric;
        query.period = MetricPeriod::parse(period);
        query.by = by;
        return answer(query);
    }
    MetricFigure figure(const QByteArray &metric, const QString &period = u"all"_s)
    {
        return answer(metric, period).total;
    }
    QString text(const QByteArray &metric, const QString &period = u"all"_s)
    {
        const MetricAnswer got = answer(metric, period);
        return domain::metricText(got.metric.unit, got.total, got.currency, QLocale::c());
    }
    qint64 behind(const MetricQuery &query, const QVariantList &keys = {}, bool above = false)
    {
        const domain::RecordQuery records = await(MetricRecords(crm.records()).behind(query, keys, above));
        return await(crm.records().findIds(records)).size();
    }

    CrmFile crm;
    RecordId me;
};

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricIsDescribed();
    void periods_data();
    void periods();
    void periodsThatAreNone();
    void comparedPeriods();
    void quantiles();
    void percentIsRoundedHalfUp();
    void shortAmountsFollowTheLocale();
    void queriesSurviveJson();

    void weightedValue_data();
    void weightedValue();
    void winRate();
    void closedDealsKeepTheirRate();
    void cycle();
    void cohortsOfDeals();
    void fromLeadToClose();
    void pushesAndRot();
    void lostReasonsByCountAndValue();
    void divisionByZeroIsUnknown();
    void periodsHaveNoGaps();
    void groupsOfARandomWorkspace();
    void tileIsBoardIsList();
    void ratesChangeNothingThatIsClosed();
    void scopes();
    void twoGroupings();
    void comparison();
    void ratesAreCompared();
    void measuresOverFields();
    void activitiesByDayAndDeal();
    void leadsOfACohort();
    void whatIsNotThereIsRefused();
};

void TestMetrics::everyMetricIsDescribed()
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    QSet<QByteArray> keys;
    QVERIFY(MetricCatalogue::all().size() > 20);
    for (const Metric &metric : MetricCatalogue::all()) {
        QVERIFY2(!keys.contains(metric.key), metric.key.constData());
        keys.insert(metric.key);
        QVERIFY2(!metric.labelText().isEmpty() && !metric.definitionText().isEmpty(), metric.key.constData());
        const domain::Entity &entity = catalogue.entity(metric.entity);
        if (!metric.dateField.isEmpty())
            domain::Catalogue::fieldOrStamp(entity, metric.dateField);
        if (!metric.ownerField.isEmpty())
            domain::Catalogue::fieldOrStamp(entity, metric.ownerField);
        for (const domain::MetricDimension &dimension : metric.dimensions) {
            if (metric.kind != domain::MetricKind::Composed) // their readers know what it means
                domain::Catalogue::fieldOrStamp(entity, dimension.path);
        }
        for (const domain::MetricDimension &grouping : MetricCatalogue::groupings(catalogue, metric))
            QVERIFY2(!grouping.labelText().isEmpty(), grouping.key.constData());
    }
}

void TestMetrics::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *text, const char *first, const char *end, const char *again = nullptr) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first)
                            << QString::fromLatin1(end) << QString::fromLatin1(again ? again : text);
    };
    // Monday, 2026-09-21
    row("this month", "2026-09-01", "2026-10-01");
    row("last-quarter", "2026-04-01", "2026-07-01", "last quarter");
    row("next year", "2027-01-01", "2028-01-01");
    row("last 12 months", "2025-09-21", "2026-09-22");
    row("next 2 weeks", "2026-09-21", "2026-10-06");
    row("today", "2026-09-21", "2026-09-22");
    row("yesterday", "2026-09-20", "2026-09-21");
    row("2026", "2026-01-01", "2027-01-01");
    row("2026-Q3", "2026-07-01", "2026-10-01");
    row("2024-02", "2024-02-01", "2024-03-01");
    row("2026-W01", "2025-12-29", "2026-01-05", "2025-12-29..2026-01-04");
    row("2026-01-05..2026-02-03", "2026-01-05", "2026-02-04");
    row("2026-01..2026-Q2", "2026-01-01", "2026-07-01", "2026-01-01..2026-06-30");
}

void TestMetrics::periods()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, end);
    QFETCH(QString, again);
    const MetricPeriod period = MetricPeriod::parse(text);
    const domain::GoalPace::Period days = period.on(QDate(2026, 9, 21), Qt::Monday);
    QCOMPARE(days.first.toString(Qt::ISODate), first);
    QCOMPARE(days.end.toString(Qt::ISODate), end);
    QCOMPARE(period.toText(), again);
    QCOMPARE(MetricPeriod::parse(again), period);
    QVERIFY(!period.sentence().isEmpty());
}

void TestMetrics::periodsThatAreNone()
{
    for (const auto *text : {u"", u"2026-13", u"2026-W54", u"2026-02-30", u"last 0 days", u"this 3 months",
                             u"2026-02..2026-01", u"soon"}) {
        const auto problem = problemOf([&] { MetricPeriod::parse(text); });
        QVERIFY2(problem && problem->kind() == ProblemKind::Invalid, qPrintable(QString::fromUtf16(text)));
    }
}

void TestMetrics::comparedPeriods()
{
    const QDate today(2026, 9, 21);
    const auto compared = [&](const QString &text, MetricCompare compare) {
        const auto days = domain::comparedPeriod(MetricPeriod::parse(text), compare, today, Qt::Monday);
        return days.first.toString(Qt::ISODate) + u' ' + days.end.toString(Qt::ISODate);
    };
    QCOMPARE(compared(u"this month"_s, MetricCompare::PreviousPeriod), u"2026-08-01 2026-09-01"_s);
    QCOMPARE(compared(u"2026-Q1"_s, MetricCompare::PreviousPeriod), u"2025-10-01 2026-01-01"_s);
    QCOMPARE(compared(u"2026-03-01..2026-03-10"_s, MetricCompare::PreviousPeriod),
             u"2026-02-19 2026-03-01"_s);
    QCOMPARE(compared(u"last 30 days"_s, MetricCompare::PreviousPeriod), u"2026-07-22 2026-08-22"_s);
    QCOMPARE(compared(u"2024-02"_s, MetricCompare::LastYear), u"2023-02-01 2023-03-01"_s);
    QCOMPARE(compared(u"all"_s, MetricCompare::LastYear), u" "_s);
}

void TestMetrics::quantiles()
{
    QCOMPARE(domain::quantileOf({}, 0.5), std::nullopt);
    QCOMPARE(domain::quantileOf({7}, 0.9), std::optional(7.0));
    QCOMPARE(domain::quantileOf({4, 1, 3, 2}, 0.5), std::optional(2.5));
    QCOMPARE(domain::quantileOf({4, 1, 3, 2}, 0.75), std::optional(3.25));
    QCOMPARE(domain::quantileOf({10, 20, 30, 40, 50}, 0), std::optional(10.0));
    QCOMPARE(domain::quantileOf({10, 20, 30, 40, 50}, 1), std::optional(50.0));
}

void TestMetrics::percentIsRoundedHalfUp()
{
    QCOMPARE(domain::percentOf(1, 3), 33.3);
    QCOMPARE(domain::percentOf(2, 3), 66.7);
    QCOMPARE(domain::percentOf(1, 8), 12.5);
    QCOMPARE(domain::percentOf(1, 16), 6.3); // 6.25
    QCOMPARE(domain::percentOf(-1, 16), -6.3);
    QCOMPARE(domain::percentOf(9'000'000'000'000'000'000, 9'000'000'000'000'000'000), 100.0);
    MetricFigure days;
    days.number = 0.25;
    QCOMPARE(domain::metricText(MetricUnit::Days, days, {}, QLocale::c()), u"0.3 days"_s);
}

void TestMetrics::shortAmountsFollowTheLocale()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(domain::metricShortText(MetricUnit::Money, 298'760, u"EUR"_s, english), u"€298.8 k"_s);
    QCOMPARE(domain::metricShortText(MetricUnit::Money, -12'000, u"EUR"_s, english), u"-€12 k"_s);
    QCOMPARE(domain::metricShortText(MetricUnit::Money, 9'449.56, u"EUR"_s, english), u"€9,450"_s);
    QCOMPARE(domain::metricShortText(MetricUnit::Money, 12.5, u"EUR"_s, english), u"€12.5"_s);
    const QLocale german(QLocale::German, QLocale::Germany);
    QString amount = domain::metricShortText(MetricUnit::Money, 298'760, u"EUR"_s, german);
    QCOMPARE(amount.replace(QChar(QChar::Nbsp), u' '), u"298,8 k €"_s);
}

void TestMetrics::queriesSurviveJson()
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    MetricQuery query;
    query.metric = "won_value"_ba;
    query.period = MetricPeriod::parse(u"2026-Q1");
    query.filter = Filter::test("amount_minor"_ba, Operator::Greater, u"1000"_s);
    query.scope.pipeline = RecordId(12);
    query.by = {{"period"_ba, DateUnit::Week}, {"owner"_ba, DateUnit::Month}};
    query.compare = MetricCompare::LastYear;
    query.options = {{u"days"_s, 90}};
    QCOMPARE(MetricQuery::fromJson(catalogue, query.toJson(catalogue)), query);
    QJsonObject wrong = query.toJson(catalogue);
    wrong.insert(u"by"_s, QJsonArray{QJsonObject{{u"key"_s, u"owner"_s}, {u"unit"_s, u"decade"_s}}});
    QVERIFY(problemOf([&] { MetricQuery::fromJson(catalogue, wrong); }).has_value());
}

void TestMetrics::weightedValue_data()
{
    using Deals = QList<std::pair<qint64, int>>;
    QTest::addColumn<Deals>("deals");
    QTest::addColumn<qint64>("value");
    QTest::newRow("not the sum times the mean") << Deals{{100'00, 99}, {200'00, 0}} << qint64(99'00);
    QTest::newRow("two deals") << Deals{{3'800'00, 90}, {22'500'00, 20}} << qint64(7'920'00);
    QTest::newRow("rounded deal by deal") << Deals{{1, 50}, {1, 50}} << qint64(2);
    QTest::newRow("credit") << Deals{{-1, 50}, {-100, 10}} << qint64(-11);
}

void TestMetrics::weightedValue()
{
    using Deals = QList<std::pair<qint64, int>>;
    QFETCH(Deals, deals);
    QFETCH(qint64, value);
    Desk desk;
    for (const auto &[amount, percent] : deals)
        desk.deal(desk.open(), amount, {{"probability_override", percent}});
    desk.closed(desk.won(), 500'00, u"2026-09-01"_s);
    const MetricFigure figure = desk.figure("weighted_value");
    QCOMPARE(figure.exact, value);
    QCOMPARE(figure.n, deals.size());
    const records::Board board = await(records::BoardRecords(desk.crm.records()).board({}));
    QCOMPARE(board.totals.weightedMinor, value);
}

void TestMetrics::winRate()
{
    Desk desk;
    const RecordId reason = desk.crm.choice("lost_reason", "price");
    for (int i = 0; i < 20; ++i)
        desk.closed(desk.won(), 100'00, u"2026-08-0%1"_s.arg(i % 9 + 1));
    for (int i = 0; i < 30; ++i)
        desk.closed(desk.lost(), 200'00, u"2026-08-1%1"_s.arg(i % 9), {{"lost_reason_id", reason.value()}});
    desk.closed(desk.won(), 100'00, u"2026-09-01"_s);
    desk.deal(desk.open(), 100'00);
    QCOMPARE(desk.text("win_rate", u"2026-08"_s), u"40.0 %"_s);
    const MetricFigure rate = desk.figure("win_rate", u"2026-08"_s);
    QCOMPARE(rate.top, 20);
    QCOMPARE(rate.bottom, 50);
    QCOMPARE(rate.n, 50);
    QCOMPARE(desk.text("win_rate_value", u"2026-08"_s), u"25.0 %"_s);
    QCOMPARE(desk.text("won_value", u"2026-08"_s), base::Money(2000'00, u"EUR").toText(QLocale::c()));
    QCOMPARE(desk.text("average_deal", u"2026-08"_s), base::Money(100'00, u"EUR").toText(QLocale::c()));
    MetricQuery query;
    query.metric = "win_rate"_ba;
    query.period = MetricPeriod::parse(u"2026-08");
    QCOMPARE(desk.behind(query), 50);
    QCOMPARE(desk.behind(query, {}, true), 20);
    const MetricAnswer lost = desk.answer("lost_deals", u"2026-08"_s, {{"lost_reason"_ba, DateUnit::Month}});
    QCOMPARE(lost.cells.size(), 1);
    QCOMPARE(lost.cells.first().share, std::optional(100.0));
}

void TestMetrics::closedDealsKeepTheirRate()
{
    Desk desk;
    desk.rate(u"USD"_s, u"2026-01-01"_s, 0.5);
    desk.closed(desk.won(), 1000'00, u"2026-08-03"_s, {{"currency", u"USD"_s}});
    desk.deal(desk.open(), 1000'00, {{"currency", u"USD"_s}});
    QCOMPARE(desk.figure("won_value").exact, 500'00);
    QCOMPARE(desk.figure("open_value").exact, 500'00);
    desk.rate(u"USD"_s, u"2026-08-01"_s, 0.8);
    QCOMPARE(desk.figure("won_value").exact, 500'00);
    QCOMPARE(desk.figure("open_value").exact, 800'00);
    desk.deal(desk.open(), 1, {{"currency", u"JPY"_s}});
    const MetricAnswer open = desk.answer("open_value");
    QCOMPARE(open.total.exact, 800'00);
    QCOMPARE(open.total.n, 2);
    QCOMPARE(open.withoutRate, 1);
    QVERIFY(!open.remarks.isEmpty());
}

void TestMetrics::cycle()
{
    Desk desk;
    for (const int days : {10, 20, 30, 41})
        desk.deal(desk.won(), 100,
                  {{"closed_at", desk.noon(u"2026-08-03"_s)},
                   {"created_at", desk.noon(u"2026-08-03"_s) - days * DayMs}});
    QCOMPARE(desk.text("sales_cycle"), u"25.0 days"_s);
    QCOMPARE(desk.text("sales_cycle_p75"), u"32.8 days"_s);  // 32.75
    QCOMPARE(desk.text("sales_cycle_mean"), u"25.3 days"_s); // 25.25
}

void TestMetrics::cohortsOfDeals()
{
    Desk desk;
    const auto made = [&](RecordId stage, const QString &created, const QString &closed) {
        Values more{{"created_at", desk.noon(created)}};
        if (!closed.isEmpty())
            more.append({"closed_at", desk.noon(closed)});
        desk.deal(stage, 100, more);
    };
    made(desk.won(), u"2026-03-01"_s, u"2026-03-20"_s);
    made(desk.won(), u"2026-03-31"_s, u"2026-08-20"_s); // whenever it was won
    made(desk.lost(), u"2026-03-02"_s, u"2026-04-20"_s);
    made(desk.open(), u"2026-03-02"_s, {});
    made(desk.won(), u"2026-04-01"_s, u"2026-04-02"_s); // another cohort
    QCOMPARE(desk.text("cohort_win_rate", u"2026-03"_s), u"50.0 %"_s);
    QCOMPARE(desk.text("cohort_open_share", u"2026-03"_s), u"25.0 %"_s);
    QCOMPARE(desk.text("cohort_win_rate", u"2026-04"_s), u"100.0 %"_s);
    QCOMPARE(desk.text("win_rate", u"2026-03"_s), u"100.0 %"_s); // by the close: never to be mixed up
    QCOMPARE(desk.text("cohort_win_rate", u"2026-05"_s), u"—"_s);
    // A deal without an amount counts as nothing, and is told of.
    desk.closed(desk.won(), 0, u"2026-06-10"_s);
    desk.deal(desk.won(), std::nullopt,
              {{"closed_at", desk.noon(u"2026-06-10"_s)}, {"created_at", desk.noon(u"2026-06-01"_s)}});
    desk.closed(desk.won(), 300, u"2026-06-10"_s);
    const MetricAnswer average = desk.answer("average_deal", u"2026-06"_s);
    QCOMPARE(average.total.exact, 100);
    QCOMPARE(average.total.n, 3);
    QCOMPARE(average.withoutValue, 1);
}

void TestMetrics::fromLeadToClose()
{
    Desk desk;
    const auto lead = [&] {
        return desk.crm
            .write({CrmFile::insertRow("lead", {{"last_name", u"Lead"_s},
                                                {"status", u"working"_s},
                                                {"created_at", desk.noon(u"2026-03-01"_s)}})},
                   Origin::Import)
            .ids.first();
    };
    const auto deal = [&](RecordId stage, const QString &closed) {
        Values more{{"lead_id", lead().value()}, {"created_at", desk.noon(u"2026-03-05"_s)}};
        if (!closed.isEmpty())
            more.append({"closed_at", desk.noon(closed)});
        desk.deal(stage, 100, more);
    };
    deal(desk.won(), u"2026-03-11"_s); // ten days from the lead, six from the deal
    deal(desk.won(), u"2026-03-21"_s);
    deal(desk.open(), {});
    lead();
    desk.closed(desk.won(), 100, u"2026-03-12"_s); // has no lead: of no account
    QCOMPARE(desk.text("lead_cycle", u"2026-03"_s), u"15.0 days"_s);
    QCOMPARE(desk.text("lead_cycle_p75", u"2026-03"_s), u"17.5 days"_s);
    QCOMPARE(desk.text("lead_cycle_mean", u"2026-03"_s), u"15.0 days"_s);
    QCOMPARE(desk.figure("lead_cycle", u"2026-03"_s).n, 2);
    QCOMPARE(desk.text("sales_cycle", u"2026-03"_s), u"10.0 days"_s); // 6, 10, 16
    QCOMPARE(desk.text("lead_conversion", u"2026-03"_s), u"75.0 %"_s);
    QCOMPARE(desk.text("lead_to_won", u"2026-03"_s), u"50.0 %"_s);
    QCOMPARE(desk.figure("converted_leads").n, 3);
    MetricQuery query;
    query.metric = "lead_cycle"_ba;
    QCOMPARE(desk.behind(query), 2);
    query.metric = "lead_to_won"_ba;
    QCOMPARE(desk.behind(query), 4);
    QCOMPARE(desk.behind(query, {}, true), 2);
}

void TestMetrics::pushesAndRot()
{
    Desk desk;
    const auto expected = [&](const QStringList &days) {
        const RecordId id = desk.deal(desk.open(), 100, {{"expected_close_on", days.first()}});
        for (const QString &day : days.mid(1))
            desk.crm.set("deal", id, "expected_close_on", day);
    };
    expected({u"2026-10-05"_s, u"2026-11-05"_s, u"2026-12-05"_s, u"2027-01-05"_s});
    expected({u"2026-10-05"_s, u"2026-10-31"_s, u"2026-09-30"_s, u"2026-10-30"_s}); // once to a later month
    expected({u"2026-10-05"_s});
    expected({u"2026-10-05"_s});
    QCOMPARE(desk.figure("pushes").exact, 4);
    QCOMPARE(desk.text("pushed_share"), u"25.0 %"_s);
    MetricQuery query;
    query.metric = "pushed_share"_ba;
    QCOMPARE(desk.behind(query, {}, true), 1);

    // A stage that lets a week pass: who lay for longer rots.
    Desk other;
    other.crm.set("stage", other.open(1), "rot_days", 7);
    other.deal(other.open(1), 300);
    other.crm.clock().advance(20 * DayMs);
    other.deal(other.open(1), 50);
    other.crm.clock().advance(6 * DayMs);
    other.deal(other.open(1), 50);
    QCOMPARE(other.text("rotting_share"), u"33.3 %"_s);
    QCOMPARE(other.text("rotting_share_value"), u"75.0 %"_s);
    query.metric = "rotting_share"_ba;
    QCOMPARE(other.behind(query, {}, true), 1);
}

void TestMetrics::lostReasonsByCountAndValue()
{
    Desk desk;
    const QVariant price = desk.crm.choice("lost_reason", "price").value();
    desk.closed(desk.lost(), 100, u"2026-08-03"_s, {{"lost_reason_id", price}});
    desk.closed(desk.lost(), 300, u"2026-08-03"_s, {{"lost_reason_id", price}});
    desk.closed(desk.lost(), 1200, u"2026-08-04"_s);
    desk.closed(desk.lost(), 1200, u"2026-09-04"_s); // another period
    const auto shares = [&](const char *metric) {
        QHash<bool, double> found; // by whether the reason is known
        for (const MetricCell &cell :
             desk.answer(metric, u"2026-08"_s, {{"lost_reason"_ba, DateUnit::Month}}).cells)
            found.insert(!cell.keys.first().isNull(), qRound(cell.share.value_or(-1) * 10) / 10.0);
        return found;
    };
    QCOMPARE(shares("lost_deals"), (QHash<bool, double>{{true, 66.7}, {false, 33.3}}));
    QCOMPARE(shares("lost_value"), (QHash<bool, double>{{true, 25.0}, {false, 75.0}}));
}

void TestMetrics::divisionByZeroIsUnknown()
{
    Desk desk;
    desk.deal(desk.open(), 100);
    for (const char *metric :
         {"win_rate", "win_rate_value", "average_deal", "sales_cycle", "lead_conversion"})
        QCOMPARE(desk.text(metric), u"—"_s);
    QCOMPARE(desk.figure("won_deals").number, std::optional(0.0));
}

void TestMetrics::periodsHaveNoGaps()
{
    Desk desk;
    desk.closed(desk.won(), 100, u"2026-01-31"_s);
    desk.closed(desk.won(), 300, u"2026-03-01"_s);
    const MetricAnswer months = desk.answer("won_value", u"2026-Q1"_s, {{"period"_ba, DateUnit::Month}});
    QList<qint64> values;
    for (const MetricCell &cell : months.cells)
        values.append(cell.figure.exact);
    QCOMPARE(values, (QList<qint64>{100, 0, 300}));
    QCOMPARE(months.cells.at(1).keys, QVariantList{QDate(2026, 2, 1)});
    QCOMPARE(months.cells.at(1).before.exact, 100);
    // Midnight of the workspace, not of Greenwich.
    desk.deal(desk.won(), 700,
              {{"closed_at",
                QDateTime(QDate(2026, 3, 31), QTime(23, 30), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch()},
               {"created_at", desk.noon(u"2026-03-01"_s)}});
    QCOMPARE(desk.figure("won_value", u"2026-03"_s).exact, 1000);
    QCOMPARE(desk.figure("won_value", u"2026-04"_s).exact, 0);
}

namespace {

/// A workspace of chance: users and teams, companies, products, deals of all kinds, leads and activities.
void fillByChance(Desk &desk, QRandomGenerator &chance, int deals = 60)
{
    CrmFile &crm = desk.crm;
    const auto below = [&](int limit) { return int(chance.bounded(limit)); };
    desk.rate(u"USD"_s, u"2026-01-01"_s, 0.9);
    desk.rate(u"CHF"_s, u"2026-02-01"_s, 1.05);
    QList<RecordId> users{desk.me, desk.user(u"Ada"_s), desk.user(u"Bob"_s), desk.user(u"Cy"_s)};
    for (int team = 0; team < 2; ++team) {
        Record record = crm.make("team", {{"name", u"Team %1"_s.arg(team)}});
        for (int i = 0; i < 2; ++i)
            CrmFile::addChild(record, "members", {{"user_id", users.at(team + i).value()}});
        crm.save(record);
    }
    const auto pick = [&](const QByteArray &list) {
        const auto values = await(crm.records().picklist(list));
        return values.isEmpty() || below(4) == 0 ? QVariant()
                                                 : QVariant(values.at(below(int(values.size()))).id.value());
    };
    QList<RecordId> companies;
    for (int i = 0; i < 8; ++i)
        companies.append(
            crm.add("company", {{"name", u"Company %1"_s.arg(i)}, {"industry_id", pick("industry")}}));
    QList<RecordId> products;
    for (int i = 0; i < 4; ++i)
        products.append(crm.add("product", {{"name", u"Product %1"_s.arg(i)}}));
    const QStringList currencies{u"EUR"_s, u"EUR"_s, u"USD"_s, u"CHF"_s, u"JPY"_s};
    const auto owner = [&] {
        return below(5) == 0 ? QVariant() : QVariant(users.at(below(int(users.size()))).value());
    };
    for (int i = 0; i < deals; ++i) {
        const int kind = below(3);
        const qint64 created = FakeClock::Start - below(300) * DayMs - below(24) * HourMs - 30 * DayMs;
        Values more{{"created_at", created},
                    {"owner_id", owner()},
                    {"company_id", below(3) == 0 ? QVariant() : QVariant(companies.at(below(8)).value())},
                    {"source_id", pick("source")},
                    {"currency", currencies.at(below(5))}};
        if (kind == 0)
            more += Values{{"expected_close_on",
                            below(4) == 0
                                ? QVariant()
                                : QVariant(QDate(2026, 9, 1).addDays(below(120)).toString(Qt::ISODate))},
                           {"push_count", 0}};
        else
            more += Values{{"closed_at", created + below(28) * DayMs + below(50) * HourMs / 2}};
        if (kind == 2)
            more += Values{{"lost_reason_id", pick("lost_reason")}};
        more.removeIf([](const auto &pair) { return pair.first == "push_count"; });
        const RecordId id =
            desk.deal(kind == 0   ? desk.open(below(3))
                      : kind == 1 ? desk.won()
                                  : desk.lost(),
                      below(8) == 0 ? std::nullopt : std::optional<qint64>(below(900'000)), more);
        if (kind == 0 && below(6) == 0)
            await(crm.records().moveToTrash("deal", {id}));
        if (below(2) == 0) {
            QList<storage::RowChange> lines;
            for (int line = 0; line <= below(3); ++line)
                lines.append(CrmFile::insertRow("deal_line", {{"deal_id", id.value()},
                                                              {"product_id", products.at(below(4)).value()},
                                                              {"qty_milli", 1000 * (1 + below(3))},
                                                              {"unit_minor", below(5000)}}));
            if (kind == 0)
                crm.write(lines, Origin::Import);
        }
    }
    const QStringList states{u"new"_s, u"working"_s, u"qualified"_s};
    for (int i = 0; i < 40; ++i) {
        const qint64 created = FakeClock::Start - below(200) * DayMs - below(24) * HourMs;
        crm.write({CrmFile::insertRow(
                      "lead", {{"last_name", u"Lead %1"_s.arg(i)},
                               {"created_at", created},
                               {"status", states.at(below(3))},
                               {"source_id", pick("source")},
                               {"owner_id", owner()},
                               {"first_response_at",
                                below(3) == 0 ? QVariant() : QVariant(created + below(90) * HourMs)}})},
                  Origin::Import);
        const QVariant type = crm.choice("activity_type", i % 2 == 0 ? "call" : "meeting").value();
        crm.write({CrmFile::insertRow(
                      "activity",
                      {{"subject", u"Call"_s},
                       {"type_id", type},
                       {"created_at", created},
                       {"owner_id", owner()},
                       {"done_at", below(4) == 0 ? QVariant() : QVariant(created + below(40) * HourMs)}})},
                  Origin::Import);
    }
}

} // namespace

namespace {

/// What does not add up, or opens other records than it counts; empty when all is well.
/// The key of all groups but every other one, and how many records those have.
std::pair<QVariantList, qint64> everyOther(const MetricAnswer &answer)
{
    QVariantList shown;
    qint64 n = 0;
    for (qsizetype i = 0; i < answer.cells.size(); ++i) {
        if (i % 2 == 0)
            shown.append(answer.cells.at(i).keys.constFirst());
        else
            n += answer.cells.at(i).figure.n;
    }
    return {{records::othersKey(shown)}, n};
}

QStringList checkGroups(storage::Session &session, const Metric &metric, int &cells)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(metric.entity);
    QStringList findings;
    const auto counted = [&](const MetricQuery &query, const QVariantList &keys) {
        const SqlText where =
            RecordReader::condition(session, MetricRecords::recordsBehind(session, query, keys));
        return session
            .scalar(u"SELECT count(*) FROM %1 AS t WHERE %2"_s.arg(records::tableOf(entity), where.sql),
                    where.values)
            .toLongLong();
    };
    MetricQuery query;
    query.metric = metric.key;
    const MetricFigure grand = MetricRecords::read(session, query).total;
    if (counted(query, {}) != grand.n)
        findings += QString::fromLatin1(metric.key);
    QList<QByteArray> keys;
    for (const domain::MetricDimension &one : metric.dimensions)
        keys.append(one.key);
    if (!metric.ownerField.isEmpty())
        keys += {"owner", "team"};
    if (metric.hasPeriod()) {
        keys += {"period", "weekday"};
        if (domain::Catalogue::fieldOrStamp(entity, metric.dateField).type == domain::FieldType::Instant)
            keys.append("hour");
    }
    for (const QByteArray &key : std::as_const(keys)) {
        query.by = {{key, DateUnit::Month}};
        const MetricAnswer answer = MetricRecords::read(session, query);
        const QString what = QString::fromLatin1(metric.key + " by " + key);
        qint64 n = 0;
        qint64 sum = 0;
        for (const MetricCell &cell : answer.cells) {
            n += cell.figure.n;
            sum += cell.figure.exact;
            if (counted(query, cell.keys) != cell.figure.n)
                findings += what + u": "_s + cell.titles.join(u'/');
            ++cells;
        }
        if (!(answer.total == grand) || n != grand.n)
            findings += what;
        const auto [others, ofOthers] = everyOther(answer);
        if (counted(query, others) != ofOthers)
            findings += what + u", the others"_s;
        if (metric.isAdditive() && (!answer.addsUp || sum != grand.exact))
            findings += what + u" does not add up"_s;
    }
    return findings;
}

/// Metrics whose groups are no parts of a whole: who is in one is in others, too, or each step has its own.
bool sharesRecordsOut(const Metric &metric)
{
    static const QList<QByteArray> others{"funnel", "funnel_conversion", "step_rate", "stage_duration",
                                          "pipeline_waterfall"};
    return !others.contains(metric.key) && !metric.key.startsWith("retention");
}

/// Composed metrics that add up: the value of the whole is that of its groups together.
const QList<QByteArray> &composedSums()
{
    static const QList<QByteArray> sums{"product_revenue", "ordering_contacts", "ordering_companies"};
    return sums;
}

/// Of a metric that a reader of its own works out: what opens behind each number is what it counts, and
/// groups share all of it out.
QStringList checkComposed(storage::Session &session, const Metric &metric, int &cells)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(metric.entity);
    QStringList findings;
    MetricQuery query;
    query.metric = metric.key;
    const auto counted = [&](const QVariantList &keys) {
        const SqlText where =
            RecordReader::condition(session, MetricRecords::recordsBehind(session, query, keys));
        return session
            .scalar(u"SELECT count(*) FROM %1 AS t WHERE %2"_s.arg(records::tableOf(entity), where.sql),
                    where.values)
            .toLongLong();
    };
    const MetricFigure grand = MetricRecords::read(session, query).total;
    if (grand.isKnown() && counted({}) != grand.n)
        findings += QString::fromLatin1(metric.key);
    for (const domain::MetricDimension &dimension : metric.dimensions) {
        query.by = {{dimension.key, DateUnit::Month}};
        MetricAnswer answer;
        try {
            answer = MetricRecords::read(session, query);
        } catch (const base::Problem &problem) {
            if (problem.kind() != ProblemKind::Invalid) // some can be told by one thing alone, and say so
                throw;
            continue;
        }
        const QString what = QString::fromLatin1(metric.key + " by " + dimension.key);
        qint64 sum = 0;
        qint64 n = 0;
        for (const MetricCell &cell : answer.cells) {
            sum += cell.figure.exact;
            n += cell.figure.n;
            if (cell.figure.isKnown() && counted(cell.keys) != cell.figure.n)
                findings += what + u": "_s + cell.titles.join(u'/');
            ++cells;
        }
        if (sharesRecordsOut(metric) && !(answer.total == grand))
            findings += what + u", the whole"_s;
        const auto [others, ofOthers] = everyOther(answer);
        if (answer.addsUp && n == grand.n && counted(others) != ofOthers)
            findings += what + u", the others"_s;
        if (composedSums().contains(metric.key) && sum != grand.exact)
            findings += what + u" does not add up"_s;
    }
    return findings;
}

/// Customers with orders and their lines, tickets, answers and what sources cost.
void sellByChance(Desk &desk, QRandomGenerator &chance)
{
    CrmFile &crm = desk.crm;
    const auto below = [&](int limit) { return int(chance.bounded(limit)); };
    QList<storage::RowChange> rows;
    QList<RecordId> people;
    QList<RecordId> products;
    QList<RecordId> companies;
    for (int i = 0; i < 15; ++i)
        people.append(crm.add("contact", {{"last_name", u"Person %1"_s.arg(i)}}));
    for (int i = 0; i < 5; ++i) {
        products.append(crm.add("product", {{"name", u"Article %1"_s.arg(i)}}));
        companies.append(crm.add("company", {{"name", u"Buyer %1"_s.arg(i)}}));
    }
    const auto day = [&] { return FakeClock::Start - below(500) * DayMs - below(24) * HourMs; };
    const QStringList states{u"paid"_s, u"open"_s, u"shipped"_s, u"draft"_s, u"cancelled"_s, u"returned"_s};
    const QStringList currencies{u"EUR"_s, u"EUR"_s, u"USD"_s, u"JPY"_s};
    const auto one = [&](const QList<RecordId> &of) {
        return below(4) == 0 ? QVariant() : QVariant(of.at(below(int(of.size()))).value());
    };
    for (int i = 0; i < 80; ++i) {
        Record order = crm.make("sales_order", {{"number", QString::number(i)},
                                                {"contact_id", one(people)},
                                                {"company_id", one(companies)},
                                                {"owner_id", below(3) == 0 ? QVariant() : desk.me.value()},
                                                {"ordered_at", below(12) == 0 ? QVariant() : QVariant(day())},
                                                {"status", states.at(below(6))},
                                                {"currency", currencies.at(below(4))}});
        if (below(3) == 0)
            order.setValue("total_minor", below(90'000));
        else
            for (int line = 0; line <= below(4); ++line)
                CrmFile::addChild(order, "lines",
                                  {{"product_id", one(products)},
                                   {"qty_milli", 500 * (1 + below(9))},
                                   {"unit_minor", below(9'999)},
                                   {"discount_bp", below(3) == 0 ? 1250 : 0}});
        const RecordId id = crm.save(order);
        if (below(15) == 0)
            await(crm.records().moveToTrash("sales_order", {id}));
    }
    const QStringList priorities{u"low"_s, u"normal"_s, u"high"_s};
    for (int i = 0; i < 40; ++i) {
        const qint64 created = day();
        const bool solved = below(2) == 0;
        const auto later = [&](int never) {
            return below(never) == 0 ? QVariant() : QVariant(created + below(90) * HourMs);
        };
        rows.append(CrmFile::insertRow(
            "ticket", {{"subject", u"Broken"_s},
                       {"created_at", created},
                       {"priority", priorities.at(below(3))},
                       {"company_id", one(companies)},
                       {"owner_id", below(3) == 0 ? QVariant() : desk.me.value()},
                       {"status", solved ? u"solved"_s : u"open"_s},
                       {"solved_at", solved ? QVariant(created + below(200) * HourMs) : QVariant()},
                       {"first_response_at", later(3)},
                       {"first_due_at", later(4)},
                       {"resolve_due_at", later(4)}}));
        rows.append(CrmFile::insertRow("survey_response", {{"kind", i % 2 == 0 ? u"nps"_s : u"csat"_s},
                                                           {"score", i % 2 == 0 ? below(11) : 1 + below(5)},
                                                           {"contact_id", one(people)},
                                                           {"answered_at", created}}));
    }
    crm.write(rows, Origin::Import);
}

} // namespace

void TestMetrics::groupsOfARandomWorkspace()
{
    Desk desk;
    QRandomGenerator chance(20'260'921);
    fillByChance(desk, chance, 140);
    sellByChance(desk, chance);
    QCOMPARE(desk.crm.findings(), QStringList());
    int cells = 0;
    const QStringList findings = await(desk.crm.store().read([&](storage::Session &session) {
        QStringList all;
        for (const Metric &metric : MetricCatalogue::all()) {
            all += metric.kind == domain::MetricKind::Composed ? checkComposed(session, metric, cells)
                                                               : checkGroups(session, metric, cells);
        }
        return all;
    }));
    QCOMPARE(findings, QStringList());
    QVERIFY2(cells > 1000, qPrintable(QString::number(cells)));
    for (const char *metric : {"order_revenue", "product_revenue", "new_tickets", "survey_answers"})
        QVERIFY2(desk.figure(metric).n > 10, metric);
}

void TestMetrics::tileIsBoardIsList()
{
    Desk desk;
    QRandomGenerator chance(7);
    fillByChance(desk, chance);
    const records::Board board =
        await(records::BoardRecords(desk.crm.records()).board({{}, {}, {}, {}, {}, 0}));
    MetricQuery query;
    query.scope.pipeline = board.pipeline;
    query.by = {{"stage"_ba, DateUnit::Month}};
    const auto cellOf = [&](const QByteArray &metric, RecordId stage) {
        query.metric = metric;
        for (const MetricCell &cell : desk.answer(query).cells) {
            if (cell.keys.first().toLongLong() == stage.value())
                return cell.figure;
        }
        return MetricFigure();
    };
    for (const records::BoardColumn &column : board.columns) {
        const QByteArray value = column.kind + "_value"; // open_value, won_value, lost_value
        const MetricFigure figure = cellOf(value, column.stage);
        QCOMPARE(figure.exact, column.totals.amountMinor);
        QCOMPARE(figure.n, column.totals.count);
        if (column.kind == "open")
            QCOMPARE(cellOf("weighted_value", column.stage).exact, column.totals.weightedMinor);
        query.metric = value;
        if (figure.n > 0)
            QCOMPARE(desk.behind(query, {column.stage.value()}), column.totals.count);
    }
    query.by.clear();
    query.metric = "open_value"_ba;
    QCOMPARE(desk.answer(query).total.exact, board.totals.amountMinor);
    QCOMPARE(desk.answer(query).withoutRate, board.totals.withoutRate);
}

void TestMetrics::ratesChangeNothingThatIsClosed()
{
    Desk desk;
    QRandomGenerator chance(3);
    fillByChance(desk, chance);
    const auto figures = [&] {
        QList<qint64> all;
        for (const char *metric : {"won_value", "lost_value", "average_deal", "win_rate_value"})
            for (const QByteArray &by : {"owner"_ba, "period"_ba, "stage"_ba}) {
                const MetricAnswer answer = desk.answer(metric, u"all"_s, {{by, DateUnit::Month}});
                all += {answer.total.exact, answer.total.top, answer.total.bottom};
                for (const MetricCell &cell : answer.cells)
                    all += {cell.figure.exact, cell.figure.top, cell.figure.bottom, cell.figure.n};
            }
        return all;
    };
    const QList<qint64> before = figures();
    const qint64 open = desk.figure("open_value").exact;
    desk.rate(u"USD"_s, u"2026-03-03"_s, 0.1);
    desk.rate(u"CHF"_s, u"2026-03-03"_s, 7);
    QCOMPARE(figures(), before);
    QVERIFY(desk.figure("open_value").exact != open);
    // Nor does correcting a rate they were closed at, or taking one away.
    const auto ids = await(desk.crm.records().findIds([] {
        domain::RecordQuery query;
        query.entity = "exchange_rate"_ba;
        return query;
    }()));
    for (const RecordId id : ids)
        desk.crm.set("exchange_rate", id, "rate_to_base", 3.5);
    QCOMPARE(figures(), before);
    QVERIFY(before.size() > 60);
}

void TestMetrics::scopes()
{
    Desk desk;
    const RecordId ada = desk.user(u"Ada"_s);
    const RecordId bob = desk.user(u"Bob"_s);
    Record team = desk.crm.make("team", {{"name", u"North"_s}});
    CrmFile::addChild(team, "members", {{"user_id", ada.value()}});
    const RecordId north = desk.crm.save(team);
    const RecordId acme = desk.crm.add("company", {{"name", u"Acme"_s}});
    Record list = desk.crm.make("segment", {{"name", u"Named Acme"_s}, {"entity", u"company"_s}});
    list.setValue("definition_json", QString::fromUtf8(domain::FilterJson::write(
                                         domain::Catalogue::builtIn().entity("company"),
                                         Filter::test("name"_ba, Operator::Is, u"Acme"_s))));
    const RecordId segment = desk.crm.save(list);
    const RecordId hers = desk.closed(desk.won(), 100, u"2026-08-03"_s,
                                      {{"owner_id", ada.value()}, {"company_id", acme.value()}});
    desk.closed(desk.won(), 1000, u"2026-08-03"_s, {{"owner_id", bob.value()}});
    MetricQuery query;
    query.metric = "won_value"_ba;
    const auto value = [&] { return desk.answer(query).total.exact; };
    QCOMPARE(value(), 1100);
    query.scope.owner = ada;
    QCOMPARE(value(), 100);
    query.scope = {};
    query.scope.team = north;
    QCOMPARE(value(), 100);
    desk.crm.set("deal", hers, "owner_id", bob.value()); // she won it
    QCOMPARE(value(), 100);
    QCOMPARE(desk.behind(query), 1);
    query.scope = {};
    query.scope.segment = segment;
    QCOMPARE(value(), 100);
    QCOMPARE(desk.behind(query), 1);
    query.scope = {};
    query.scope.pipeline = RecordId(99);
    QCOMPARE(value(), 0);
    query.metric = "created_leads"_ba;
    const MetricAnswer leads = desk.answer(query);
    QCOMPARE(leads.remarks.size(), 1); // leads have no pipeline
    QVERIFY(!leads.sentence.isEmpty());
}

void TestMetrics::twoGroupings()
{
    Desk desk;
    QRandomGenerator chance(11);
    fillByChance(desk, chance);
    for (const char *metric : {"won_value", "win_rate", "sales_cycle"}) {
        MetricQuery query;
        query.metric = metric;
        query.by = {{"owner"_ba, DateUnit::Month}, {"period"_ba, DateUnit::Quarter}};
        const MetricAnswer both = desk.answer(query);
        for (int at = 0; at < 2; ++at) {
            query.by = {both.query.by.at(at)};
            const MetricAnswer one = desk.answer(query);
            const QList<MetricCell> &along = at == 0 ? both.firstTotals : both.secondTotals;
            QCOMPARE(along.size(), one.cells.size());
            for (qsizetype i = 0; i < along.size(); ++i) {
                QCOMPARE(along.at(i).keys, one.cells.at(i).keys);
                QCOMPARE(along.at(i).titles, one.cells.at(i).titles);
                QVERIFY(along.at(i).figure == one.cells.at(i).figure);
            }
        }
        qint64 n = 0;
        for (const MetricCell &cell : both.cells)
            n += cell.figure.n;
        QCOMPARE(n, both.total.n);
        query.by = both.query.by;
        for (const MetricCell &cell : both.cells)
            QCOMPARE(desk.behind(query, cell.keys), cell.figure.n);
    }
}

void TestMetrics::comparison()
{
    Desk desk;
    desk.closed(desk.won(), 100, u"2025-08-03"_s);
    desk.closed(desk.won(), 200, u"2026-07-31"_s);
    desk.closed(desk.won(), 400, u"2026-08-01"_s);
    MetricQuery query;
    query.metric = "won_value"_ba;
    query.period = MetricPeriod::parse(u"2026-08");
    query.compare = MetricCompare::PreviousPeriod;
    QCOMPARE(desk.answer(query).totalBefore.exact, 200);
    query.compare = MetricCompare::LastYear;
    QCOMPARE(desk.answer(query).totalBefore.exact, 100);
    QCOMPARE(desk.answer(query).before, (domain::GoalPace::Period{QDate(2025, 8, 1), QDate(2025, 9, 1)}));
    query.period = MetricPeriod::parse(u"2026-07..2026-08");
    query.by = {{"period"_ba, DateUnit::Month}};
    const MetricAnswer months = desk.answer(query);
    QCOMPARE(months.cells.size(), 2);
    QCOMPARE(months.cells.at(1).figure.exact, 400);
    QCOMPARE(months.cells.at(1).before.exact, 100);
    QCOMPARE(months.earlier.size(), 2); // place by place, with their own records behind them
    QCOMPARE(months.earlier.at(0).figure.exact, 0);
    QCOMPARE(months.earlier.at(1).figure.exact, 100);
    QCOMPARE(months.earlier.at(1).keys.constFirst().toDate(), QDate(2025, 8, 1));
    QCOMPARE(desk.behind(query, months.earlier.at(0).keys), 0);
    QCOMPARE(desk.behind(query, months.earlier.at(1).keys), 1);
    query.compare = MetricCompare::PreviousPeriod;
    const MetricAnswer bimonthly = desk.answer(query);
    QCOMPARE(bimonthly.earlier.size(), 2);
    QCOMPARE(desk.behind(query, bimonthly.earlier.at(1).keys), bimonthly.earlier.at(1).figure.n);
    query.compare = MetricCompare::LastYear;
    query.by = {{"owner"_ba, DateUnit::Month}};
    QCOMPARE(desk.answer(query).cells.first().before.exact, 100);
}

void TestMetrics::ratesAreCompared()
{
    Desk desk;
    desk.closed(desk.won(), 100, u"2025-08-03"_s);
    desk.closed(desk.won(), 100, u"2026-08-03"_s);
    desk.closed(desk.lost(), 100, u"2026-08-04"_s);
    desk.closed(desk.lost(), 100, u"2026-08-05"_s);
    MetricQuery query;
    query.metric = "win_rate"_ba;
    query.period = MetricPeriod::parse(u"2026-08");
    query.compare = MetricCompare::LastYear;
    QCOMPARE(desk.text("win_rate", u"2026-08"_s), u"33.3 %"_s);
    QCOMPARE(desk.answer(query).totalBefore.number, std::optional(100.0));
    query.compare = MetricCompare::PreviousPeriod; // in July nothing was closed: no rate, and not one of 0
    QVERIFY(!desk.answer(query).totalBefore.isKnown());

    query.period = MetricPeriod::parse(u"2026-07..2026-08");
    query.compare = MetricCompare::LastYear;
    query.by = {{"period"_ba, DateUnit::Month}};
    const MetricAnswer months = desk.answer(query);
    QCOMPARE(months.cells.size(), 2);
    QVERIFY(!months.cells.at(0).figure.isKnown());
    QVERIFY(!months.cells.at(0).before.isKnown());
    QCOMPARE(months.cells.at(1).before.number, std::optional(100.0));
    QCOMPARE(months.earlier.size(), 2);
    QVERIFY(!months.earlier.at(0).figure.isKnown());
    QCOMPARE(months.earlier.at(1).figure.number, std::optional(100.0));
    QCOMPARE(desk.behind(query, months.earlier.at(1).keys), 1);
    query.by = {{"owner"_ba, DateUnit::Month}};
    QCOMPARE(desk.answer(query).cells.constFirst().before.number, std::optional(100.0));
}

void TestMetrics::measuresOverFields()
{
    Desk desk;
    desk.rate(u"USD"_s, u"2026-01-01"_s, 0.5);
    desk.deal(desk.open(), 100);
    desk.deal(desk.open(), 300, {{"currency", u"USD"_s}});
    desk.deal(desk.open(), 900);
    desk.deal(desk.open(), std::nullopt);
    QCOMPARE(desk.figure("count:deal").n, 4);
    QCOMPARE(desk.figure("sum:deal.amount_minor").exact, 1150);
    QCOMPARE(desk.answer("sum:deal.amount_minor").withoutValue, 1);
    QCOMPARE(desk.figure("mean:deal.amount_minor").exact, 383);
    QCOMPARE(desk.figure("median:deal.amount_minor").exact, 150);
    QCOMPARE(desk.figure("min:deal.amount_minor").exact, 100);
    QCOMPARE(desk.figure("max:deal.amount_minor").exact, 900);
    QCOMPARE(desk.figure("max:deal.probability_override").number, std::nullopt);
    QCOMPARE(desk.figure("count:company").n, 0);
    for (int i = 0; i < 20; ++i)
        desk.deal(desk.open(), 100,
                  {{"company_id", desk.crm.add("company", {{"name", u"Company %1"_s.arg(i)}}).value()}});
    const MetricAnswer companies = desk.answer("count:deal", u"all"_s, {{"company_id"_ba, DateUnit::Month}});
    QCOMPARE(companies.cells.size(), 21);
    for (const MetricCell &cell : companies.cells)
        QVERIFY(cell.keys.first().isNull() || cell.titles.first().startsWith("Company "_L1));
}

void TestMetrics::activitiesByDayAndDeal()
{
    Desk desk;
    const QVariant call = desk.crm.choice("activity_type", "call").value();
    // August 2026 has 21 working days.
    for (int i = 0; i < 42; ++i)
        desk.crm.write({CrmFile::insertRow("activity", {{"subject", u"Call"_s},
                                                        {"type_id", call},
                                                        {"done_at", desk.noon(u"2026-08-10"_s)}})},
                       Origin::Import);
    desk.closed(desk.won(), 100, u"2026-08-03"_s);
    desk.closed(desk.won(), 100, u"2026-08-31"_s);
    QCOMPARE(desk.figure("activities_per_day", u"2026-08"_s).number, std::optional(2.0));
    QCOMPARE(desk.figure("activities_per_won", u"2026-08"_s).number, std::optional(21.0));
    QCOMPARE(desk.figure("activities_per_won", u"2026-07"_s).number, std::nullopt);
    const MetricAnswer months =
        desk.answer("activities_per_day", u"2026-07..2026-08"_s, {{"period"_ba, DateUnit::Month}});
    QCOMPARE(months.cells.at(0).figure.number, std::optional(0.0));
    QCOMPARE(months.cells.at(1).figure.number, std::optional(2.0));
    MetricQuery query = months.query;
    QCOMPARE(desk.behind(query, months.cells.at(1).keys), 42);
}

void TestMetrics::leadsOfACohort()
{
    Desk desk;
    const auto lead = [&](const QString &status, std::optional<int> answeredAfterHours) {
        const qint64 created = desk.noon(u"2026-08-04"_s); // a Tuesday
        return desk.crm
            .write({CrmFile::insertRow(
                       "lead", {{"last_name", u"Lead"_s},
                                {"status", status},
                                {"created_at", created},
                                {"first_response_at",
                                 answeredAfterHours ? QVariant(created + *answeredAfterHours * HourMs / 2)
                                                    : QVariant()}})},
                   Origin::Import)
            .ids.first();
    };
    lead(u"working"_s, 1); // half an hour
    lead(u"working"_s, 2);
    lead(u"working"_s, 6);
    lead(u"new"_s, std::nullopt);
    const QString august = u"2026-08"_s;
    QCOMPARE(desk.figure("created_leads", august).n, 4);
    QCOMPARE(desk.text("lead_response", august), u"1.0 h"_s);
    QCOMPARE(desk.text("leads_in_time", august), u"50.0 %"_s); // an hour is the target
    QCOMPARE(desk.text("lead_conversion", august), u"0.0 %"_s);
    // The same as on the page of the leads.
    const auto speed = await(desk.crm.store().read(
        [](storage::Session &session) { return records::LeadSpeed::measure(session, {}); }));
    QCOMPARE(speed.total.shareInTime(), std::optional(0.5));
    QCOMPARE(speed.total.medianMinutes(), std::optional(60.0));
}

void TestMetrics::whatIsNotThereIsRefused()
{
    Desk desk;
    const auto kindOf = [&](const QByteArray &metric, const QByteArray &by) {
        MetricQuery query;
        query.metric = metric;
        if (!by.isEmpty())
            query.by = {{by, DateUnit::Month}};
        const auto problem = problemOf([&] { desk.answer(query); });
        return problem ? problem->kind() : ProblemKind::Bug;
    };
    QCOMPARE(kindOf("profit", {}), ProblemKind::NotFound);
    QCOMPARE(kindOf("sum:deal.name", {}), ProblemKind::Invalid);
    QCOMPARE(kindOf("sum:deal.nothing", {}), ProblemKind::NotFound);
    QCOMPARE(kindOf("won_value", "colour"), ProblemKind::NotFound);
    QCOMPARE(kindOf("won_value", "tags"), ProblemKind::NotFound);
    desk.closed(desk.won(), 100, u"1990-08-03"_s);
    desk.closed(desk.won(), 100, u"2026-08-03"_s);
    MetricQuery query;
    query.metric = "won_value"_ba;
    query.by = {{"period"_ba, DateUnit::Day}};
    const auto refused = problemOf([&] { desk.answer(query); });
    QVERIFY(refused && refused->kind() == ProblemKind::Invalid);
    desk.deal(desk.open(), 9'000'000'000'000'000'000);
    desk.deal(desk.open(), 9'000'000'000'000'000'000);
    QCOMPARE(kindOf("open_value", {}), ProblemKind::Invalid); // more than can be added up
    QCOMPARE(kindOf("open_value", "owner"), ProblemKind::Invalid);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
