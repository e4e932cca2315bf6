// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using domain::Metric;
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricKind;
using domain::MetricQuery;
using domain::MetricUnit;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;
using records::MetricAnswer;
using records::MetricCell;

namespace {

MetricFigure figure(double number, qint64 n = 1)
{
    MetricFigure made;
    made.number = number;
    made.exact = qint64(number);
    made.n = n;
    return made;
}

MetricCell cell(const QVariantList &keys, const QStringList &titles, const MetricFigure &value)
{
    MetricCell made;
    made.keys = keys;
    made.titles = titles;
    made.figure = value;
    return made;
}

MetricAnswer counts(const QByteArray &by)
{
    MetricAnswer answer;
    answer.metric.key = "deals.won";
    answer.metric.label = "Deals won";
    answer.metric.dateField = "closed_at";
    answer.query.metric = answer.metric.key;
    answer.addsUp = true;
    if (!by.isEmpty())
        answer.query.by = {{by, domain::DateUnit::Month}};
    return answer;
}

/// 30 owners of 30, 29, 28 … deals.
MetricAnswer manyOwners()
{
    MetricAnswer answer = counts("owner");
    double sum = 0;
    for (int i = 30; i > 0; --i) {
        answer.cells += cell({i}, {u"Owner %1"_s.arg(i)}, figure(i, i));
        sum += i;
    }
    answer.total = figure(sum, qint64(sum));
    return answer;
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsKinds();
    void putsTheSmallestTogether();
    void keepsWhatDoesNotAddUpApart();
    void showsAllOfTime();
    void crossesTwoGroupings();
    void says_data();
    void says();
    void comparesGroups();
    void drawsTwoPeriods();
    void measuresStepsOfAFunnel();
    void standsAWaterfallOnItsEnds();
    void drawsPiesOnlyOfAWhole();
    void knowsNothingOfNothing();
    void offersKindsThatFit();
};

void TestChartData::namesItsKinds()
{
    for (int i = 0; i <= int(ChartKind::Waterfall); ++i) {
        const auto kind = ChartKind(i);
        QCOMPARE(items::chartKindOf(items::chartKindKey(kind)), kind);
        QVERIFY(!items::chartKindText(kind).isEmpty());
    }
    QCOMPARE(items::chartKindOf("hologram"), ChartKind::Table);
}

void TestChartData::putsTheSmallestTogether()
{
    const ChartData data = items::chartData(manyOwners(), ChartKind::Bar, english(), 10);
    QCOMPARE(data.series.size(), 1);
    const QList<ChartPoint> &points = data.series.first().points;
    QCOMPARE(points.size(), 10);
    QCOMPARE(points.first().category, u"Owner 30"_s);
    QCOMPARE(points.first().keys, QVariantList{30});
    QVERIFY(points.first().opens);
    QCOMPARE(*points.last().value, 21.0 * 22 / 2);
    QCOMPARE(points.last().n, 231);
    QVERIFY(points.last().opens);
    QVariantList shown;
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        shown += points.at(i).keys.first();
    QCOMPARE(points.last().keys, QVariantList{records::othersKey(shown)});
    QVERIFY(points.last().category.contains(u"21"_s));
    double sum = 0;
    for (const ChartPoint &point : points)
        sum += *point.value;
    QCOMPARE(sum, *manyOwners().total.number);

    // An order counts for each of its products: how many orders the others have does not follow from them.
    MetricAnswer shared = manyOwners();
    shared.total.n -= 5;
    const ChartData products = items::chartData(shared, ChartKind::Bar, english(), 10);
    QCOMPARE(products.series.first().points.first().n, 30);
    QCOMPARE(products.series.first().points.last().n, -1);
    QVERIFY(!products.spoken(0, 9).contains(u"record"_s));
}

void TestChartData::keepsWhatDoesNotAddUpApart()
{
    MetricAnswer answer = manyOwners();
    answer.addsUp = false;
    answer.metric.kind = MetricKind::Ratio;
    answer.metric.unit = MetricUnit::Percent;
    const ChartData data = items::chartData(answer, ChartKind::Bar, english(), 10);
    QCOMPARE(data.series.first().points.size(), 30); // rates have no sum
    QVERIFY(data.series.first().points.first().note.isEmpty());
    QCOMPARE(items::chartData(answer, ChartKind::Pie, english()).kind, ChartKind::Bar);
}

void TestChartData::showsAllOfTime()
{
    MetricAnswer answer = counts("period");
    for (int i = 0; i < 60; ++i)
        answer.cells += cell({QDate(2021, 1, 1).addMonths(i)}, {u"Month %1"_s.arg(i)}, figure(i % 7, i % 7));
    answer.total = figure(100, 100);
    const ChartData data = items::chartData(answer, ChartKind::Line, english(), 10);
    QVERIFY(data.isTimed);
    QCOMPARE(data.series.first().points.size(), 60);
    const ChartData number = items::chartData(answer, ChartKind::Number, english());
    QCOMPARE(number.spark.size(), 60);
    QCOMPARE(number.total, u"100"_s);
    QCOMPARE(number.series.first().points.size(), 1);
    QVERIFY(number.series.first().points.first().keys.isEmpty()); // opens all of them
}

void TestChartData::crossesTwoGroupings()
{
    MetricAnswer answer = counts("owner");
    answer.query.by += {"pipeline", domain::DateUnit::Month};
    answer.cells = {cell({1, 7}, {u"Ann"_s, u"Sales"_s}, figure(5, 5)),
                    cell({1, 8}, {u"Ann"_s, u"Renewals"_s}, figure(2, 2)),
                    cell({2, 7}, {u"Bob"_s, u"Sales"_s}, figure(3, 3))};
    answer.total = figure(10, 10);
    ChartData data = items::chartData(answer, ChartKind::StackedBar, english());
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series.at(1).name, u"Renewals"_s);
    QCOMPARE(data.series.at(1).points.at(1).category, u"Bob"_s);
    QCOMPARE(*data.series.at(1).points.at(1).value, 0.0); // none is a number too
    QCOMPARE(data.series.at(1).points.at(0).keys, (QVariantList{1, 8}));
    answer.addsUp = false;
    data = items::chartData(answer, ChartKind::Bar, english());
    QVERIFY(!data.series.at(1).points.at(1).value); // no records, no rate
    QCOMPARE(data.series.at(1).points.at(1).text, u"—"_s);
}

void TestChartData::says_data()
{
    QTest::addColumn<MetricUnit>("unit");
    QTest::addColumn<bool>("goodWhenHigher");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("trend");
    QTest::newRow("more") << MetricUnit::Count << true << 45.0 << 40.0
                          << u"12.5 % more than in the period before"_s << 1;
    QTest::newRow("less") << MetricUnit::Count << true << 30.0 << 40.0
                          << u"25.0 % less than in the period before"_s << -1;
    QTest::newRow("less is better") << MetricUnit::Days << false << 30.0 << 40.0
                                    << u"25.0 % less than in the period before"_s << 1;
    QTest::newRow("a rate") << MetricUnit::Percent << true << 42.0 << 40.0
                            << u"2.0 points more than in the period before"_s << 1;
    QTest::newRow("the same") << MetricUnit::Count << true << 40.0 << 40.0 << u"As in the period before"_s
                              << 0;
    QTest::newRow("nothing before") << MetricUnit::Count << true << 40.0 << 0.0
                                    << u"40 more than in the period before"_s << 1;
}

void TestChartData::says()
{
    QFETCH(const MetricUnit, unit);
    QFETCH(const bool, goodWhenHigher);
    QFETCH(const double, now);
    QFETCH(const double, before);
    MetricAnswer answer = counts({});
    answer.metric.unit = unit;
    answer.metric.isGoodWhenHigher = goodWhenHigher;
    answer.query.compare = MetricCompare::PreviousPeriod;
    answer.total = figure(now);
    answer.totalBefore = figure(before);
    const ChartData data = items::chartData(answer, ChartKind::Number, english());
    QTEST(data.change, "change");
    QTEST(data.trend, "trend");
}

void TestChartData::comparesGroups()
{
    MetricAnswer answer = counts("owner");
    answer.query.compare = MetricCompare::LastYear;
    answer.cells = {cell({1}, {u"Ann"_s}, figure(5, 5)),
                    cell(QVariantList{QVariant()}, QStringList{QString()}, figure(2, 2))};
    answer.cells[0].before = figure(4, 4);
    answer.total = figure(7, 7);
    const ChartData data = items::chartData(answer, ChartKind::Bar, english());
    const QList<ChartPoint> &points = data.series.first().points;
    QCOMPARE(*points.first().before, 4.0);
    QVERIFY(!points.last().before);
    QVERIFY(!points.last().category.isEmpty());
    QVERIFY(!data.beforeTitle.isEmpty());
    QCOMPARE(data.spoken(0, 0), u"Ann: 5, 71.4 %, before: 4, 5 record(s)"_s);
    QVERIFY(data.spoken(3, 0).isEmpty());
}

void TestChartData::drawsTwoPeriods()
{
    MetricAnswer answer = counts("period");
    answer.query.compare = MetricCompare::LastYear;
    answer.period = {QDate(2026, 1, 1), QDate(2027, 1, 1)};
    answer.before = {QDate(2025, 1, 1), QDate(2026, 1, 1)};
    const QVariant mark = records::comparedMark();
    answer.cells = {cell({QDate(2026, 1, 1)}, {u"Jan 2026"_s}, figure(9, 9)),
                    cell({QDate(2026, 2, 1)}, {u"Feb 2026"_s}, figure(3, 3))};
    answer.earlier = {cell({QDate(2025, 1, 1), mark}, {u"Jan 2025"_s}, figure(6, 6)),
                      cell({QDate(2025, 2, 1), mark}, {u"Feb 2025"_s}, figure(4, 4)),
                      cell({QDate(2025, 3, 1), mark}, {u"Mar 2025"_s}, figure(1, 1))};
    answer.total = figure(12, 12);
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Area, ChartKind::Bar, ChartKind::Table}) {
        const ChartData data = items::chartData(answer, kind, english());
        QVERIFY(data.comparesPeriods);
        QVERIFY(!data.addsUp); // areas and bars of two periods are never stacked
        QCOMPARE(data.series.size(), 2);
        QCOMPARE(data.series.at(0).name, u"2026"_s);
        QCOMPARE(data.series.at(1).name, u"2025"_s);
        QCOMPARE(data.series.at(0).points.size(), data.series.at(1).points.size());
        QCOMPARE(data.series.at(1).points.at(0).keys, (QVariantList{QDate(2025, 1, 1), mark}));
        QCOMPARE(data.series.at(0).points.at(0).difference, u"+3, +50.0 %"_s);
        QCOMPARE(data.series.at(0).points.at(1).difference, u"-1, -25.0 %"_s);
        QCOMPARE(data.spoken(0, 0), u"Jan 2026, 2026: 9, before: 6, +3, +50.0 %, 9 record(s)"_s);
        QCOMPARE(data.spoken(1, 1), u"Feb 2025, 2025: 4, 4 record(s)"_s);
        const ChartPoint &missing = data.series.at(0).points.at(2);
        QVERIFY(!missing.value && !missing.opens); // not nothing: there is no such month
    }
    QCOMPARE(items::chartData(answer, ChartKind::Number, english()).series.size(), 1);
    answer.period = {QDate(2026, 3, 1), QDate(2026, 4, 1)};
    answer.before = {QDate(2026, 2, 1), QDate(2026, 3, 1)};
    const ChartData months = items::chartData(answer, ChartKind::Line, english());
    QCOMPARE(months.series.at(0).name, u"March 2026"_s);
    QCOMPARE(months.series.at(1).name, u"February 2026"_s);
}

void TestChartData::measuresStepsOfAFunnel()
{
    MetricAnswer answer = counts("stage");
    answer.cells = {cell({1}, {u"New"_s}, figure(40, 40)), cell({2}, {u"Demo"_s}, figure(10, 10)),
                    cell({3}, {u"Won"_s}, figure(0, 0)), cell({4}, {u"Paid"_s}, figure(0, 0))};
    const ChartData data = items::chartData(answer, ChartKind::Funnel, english(), 2);
    const QList<ChartPoint> &points = data.series.first().points;
    QCOMPARE(points.size(), 4);
    QVERIFY(points.at(0).note.isEmpty());
    QCOMPARE(points.at(1).note, u"25.0 %"_s);
    QCOMPARE(points.at(2).note, u"0.0 %"_s);
    QVERIFY(points.at(3).note.isEmpty()); // of nothing there is no share
}

void TestChartData::standsAWaterfallOnItsEnds()
{
    MetricAnswer answer = counts({}); // such a metric has steps without being asked for groups
    answer.cells = {cell({u"opening"_s}, {u"Opening"_s}, figure(10, 4)),
                    cell({u"won"_s}, {u"Won"_s}, figure(-3, 1)),
                    cell({u"closing"_s}, {u"Closing"_s}, figure(7, 3))};
    answer.total = figure(7, 3);
    const ChartData data = items::chartData(answer, ChartKind::Waterfall, english());
    const QList<ChartPoint> &points = data.series.first().points;
    QCOMPARE(points.size(), 3);
    QVERIFY(points.at(0).isTotal && !points.at(1).isTotal && points.at(2).isTotal);
    QCOMPARE(points.at(1).keys, QVariantList{u"won"_s});
    QCOMPARE(items::chartData(answer, ChartKind::Number, english()).total, u"7"_s);
}

void TestChartData::drawsPiesOnlyOfAWhole()
{
    MetricAnswer answer = manyOwners();
    const ChartData merged = items::chartData(answer, ChartKind::Pie, english());
    QCOMPARE(merged.kind, ChartKind::Pie);
    QCOMPARE(merged.series.first().points.size(), 6);
    answer.cells[3].figure = figure(-4);
    QCOMPARE(items::chartData(answer, ChartKind::Pie, english(), 24).series.first().points.size(), 6);
    answer.cells.resize(5);
    QCOMPARE(items::chartData(answer, ChartKind::Pie, english()).kind, ChartKind::Bar);
}

void TestChartData::knowsNothingOfNothing()
{
    MetricAnswer answer = counts({});
    ChartData data = items::chartData(answer, ChartKind::Number, english());
    QVERIFY(data.isEmpty());
    QCOMPARE(data.total, u"—"_s);
    answer.query.by = {{"owner", domain::DateUnit::Month}};
    data = items::chartData(answer, ChartKind::Bar, english());
    QVERIFY(data.isEmpty());
}

void TestChartData::offersKindsThatFit()
{
    Metric metric = counts({}).metric;
    MetricQuery query;
    QCOMPARE(items::chartKindsFor(metric, query).first(), ChartKind::Number);
    query.by = {{"period", domain::DateUnit::Month}};
    QCOMPARE(items::chartKindsFor(metric, query).first(), ChartKind::Line);
    query.by = {{"owner", domain::DateUnit::Month}};
    QCOMPARE(items::chartKindsFor(metric, query).first(), ChartKind::Bar);
    QVERIFY(items::chartKindsFor(metric, query).contains(ChartKind::Pie));
    query.by = {{"weekday", domain::DateUnit::Month}, {"hour", domain::DateUnit::Month}};
    QCOMPARE(items::chartKindsFor(metric, query).first(), ChartKind::HeatMap);
    metric.kind = MetricKind::Ratio;
    query.by = {{"owner", domain::DateUnit::Month}};
    QVERIFY(!items::chartKindsFor(metric, query).contains(ChartKind::Pie));
    QVERIFY(!items::chartKindsFor(metric, query).contains(ChartKind::StackedBar));
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
