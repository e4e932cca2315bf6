// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;
using items::ChartSeries;
using ui::ChartLook;
using ui::ChartMark;
using ui::ChartPicture;
using ui::ChartText;
using ui::ChartView;
using ui::Scheme;

namespace {

ChartPoint point(const QString &category, std::optional<double> value, qint64 n = 3)
{
    ChartPoint made;
    made.category = category;
    made.keys = {category};
    made.value = value;
    made.text = value ? QLocale().toString(*value, 'f', 2) + u" €"_s : u"—"_s;
    made.n = n;
    return made;
}

ChartData money(ChartKind kind, const QString &title)
{
    ChartData data;
    data.kind = kind;
    data.title = title;
    data.subtitle = u"This year"_s;
    data.unit = domain::MetricUnit::Money;
    data.unitText = data.currency = u"EUR"_s;
    data.addsUp = true;
    data.categoryTitle = u"Owner"_s;
    return data;
}

void sumUp(ChartData &data)
{
    double sum = 0;
    data.n = 0;
    for (const ChartSeries &series : data.series) {
        for (const ChartPoint &one : series.points) {
            sum += one.value.value_or(0);
            data.n += one.n;
        }
    }
    data.total = QLocale().toString(sum, 'f', 2) + u" €"_s;
}

ChartData byOwner(ChartKind kind = ChartKind::Bar)
{
    ChartData data = money(kind, u"Won value"_s);
    data.series = {{{},
                    {point(u"Maria Santos"_s, 48210, 14), point(u"Jonas Weber"_s, 31999.5, 9),
                     point(u"Ayşe Yılmaz"_s, 12345, 5), point(u"Bartholomew Featherstonehaugh"_s, 8020, 4),
                     point(u"Without owner"_s, 150, 1)}}};
    sumUp(data);
    return data;
}

ChartData byMonth(ChartKind kind = ChartKind::Line, int count = 12)
{
    ChartData data = money(kind, u"Won value"_s);
    data.isTimed = true;
    data.categoryTitle = u"Month"_s;
    ChartSeries series;
    for (int i = 0; i < count; ++i)
        series.points += point(QLocale().toString(QDate(2025, 1, 1).addMonths(i), u"MMM yyyy"_s),
                               20000 + 9000 * std::sin(i * 0.9) + i * 700, 10 + i);
    data.series = {series};
    sumUp(data);
    return data;
}

/// This year and the one before, month under month.
ChartData twoYears(ChartKind kind)
{
    ChartData data = byMonth(kind);
    ChartSeries before = data.series.constFirst();
    data.series[0].name = u"2025"_s;
    before.name = u"2024"_s;
    for (int i = 0; i < before.points.size(); ++i) {
        ChartPoint &now = data.series[0].points[i];
        now.keys = {QDate(2025, 1, 1).addMonths(i)};
        before.points[i] =
            point(QLocale().toString(QDate(2024, 1, 1).addMonths(i), u"MMM yyyy"_s), *now.value * 0.8, 7);
        before.points[i].keys = {QDate(2024, 1, 1).addMonths(i), u"@compared"_s};
        now.before = before.points.at(i).value;
        now.beforeText = before.points.at(i).text;
        now.difference = u"+25.0 %"_s;
    }
    data.series += before;
    data.beforeTitle = u"The year before"_s;
    data.comparesPeriods = true;
    data.addsUp = false;
    return data;
}

ChartData byMonthAndPipeline(ChartKind kind)
{
    ChartData data = byMonth(kind);
    data.seriesTitle = u"Pipeline"_s;
    const ChartSeries first = data.series.takeFirst();
    const QStringList names{u"New business"_s, u"Renewals"_s, u"Partners"_s};
    for (int s = 0; s < names.size(); ++s) {
        ChartSeries series = first;
        series.name = names.at(s);
        for (ChartPoint &one : series.points) {
            one = point(one.category, *one.value / (s + 1.3), one.n);
            one.keys += names.at(s);
        }
        data.series += series;
    }
    sumUp(data);
    return data;
}

ChartData funnel()
{
    ChartData data = money(ChartKind::Funnel, u"Funnel"_s);
    data.unit = domain::MetricUnit::Count;
    const QList<std::pair<QString, int>> steps{{u"Qualified"_s, 240},
                                               {u"Contact made"_s, 180},
                                               {u"Demo scheduled"_s, 77},
                                               {u"Proposal made"_s, 41},
                                               {u"Won"_s, 19}};
    ChartSeries series;
    double before = 0;
    for (const auto &[name, count] : steps) {
        ChartPoint step = point(name, count, count);
        step.text = QString::number(count);
        if (before > 0)
            step.note = QLocale().toString(count / before * 100, 'f', 1) + u" %"_s;
        before = count;
        series.points += step;
    }
    data.series = {series};
    return data;
}

ChartData heat()
{
    ChartData data = money(ChartKind::HeatMap, u"Calls"_s);
    data.unit = domain::MetricUnit::Count;
    data.isTimed = true;
    for (int hour = 7; hour < 19; ++hour) {
        ChartSeries series;
        series.name = QString::number(hour);
        for (int day = 1; day <= 7; ++day) {
            const bool free = day > 5;
            const int value = free ? 0 : (hour * 7 + day * 13) % 29;
            ChartPoint one =
                point(QLocale().dayName(day, QLocale::ShortFormat),
                      hour == 12 && day == 3 ? std::nullopt : std::optional<double>(value), value);
            one.keys = {day, hour};
            series.points += one;
        }
        data.series += series;
    }
    return data;
}

ChartData waterfall()
{
    ChartData data = money(ChartKind::Waterfall, u"Pipeline, from opening to closing"_s);
    data.series = {{{},
                    {point(u"Opening"_s, 120000), point(u"Created"_s, 46000), point(u"Reopened"_s, 3500),
                     point(u"Increased"_s, 12000), point(u"Pulled in"_s, 8000), point(u"Decreased"_s, -9000),
                     point(u"Pushed out"_s, -15000), point(u"Won"_s, -38000), point(u"Lost"_s, -22000),
                     point(u"Closing"_s, 105500)}}};
    data.series.first().points.first().isTotal = true;
    data.series.first().points.last().isTotal = true;
    return data;
}

ChartData number()
{
    ChartData data = money(ChartKind::Number, u"Won value"_s);
    data.series = {{{}, {point({}, 100724.5, 33)}}};
    data.series.first().points.first().keys.clear();
    data.series.first().points.first().before = 89530;
    data.total = u"100.724,50 €"_s;
    data.n = 33;
    data.change = u"12.5 % more than in the period before"_s;
    data.trend = 1;
    data.spark = {12, 14, 11, 18, 17, 22, 19, 25, 27, 26, 31};
    return data;
}

ChartData gauge()
{
    ChartData data = number();
    data.kind = ChartKind::Gauge;
    data.target = 140000;
    data.spark.clear();
    return data;
}

ChartData pie()
{
    ChartData data = byOwner(ChartKind::Pie);
    for (ChartPoint &one : data.series.first().points)
        one.note = QLocale().toString(*one.value / 1007.245, 'f', 1) + u" %"_s;
    return data;
}

ChartData scatter()
{
    ChartData data = byOwner(ChartKind::Scatter);
    data.title = u"Win rate"_s;
    data.unit = domain::MetricUnit::Percent;
    data.addsUp = false;
    data.xTitle = u"Records"_s;
    const QList<std::pair<double, double>> values{{34, 41.5}, {28, 33}, {27, 35}, {12, 58}, {3, 0}};
    for (int p = 0; p < values.size(); ++p) {
        data.series.first().points[p].x = values.at(p).first;
        data.series.first().points[p].value = values.at(p).second;
        data.series.first().points[p].text = QLocale().toString(values.at(p).second, 'f', 1) + u" %"_s;
    }
    return data;
}

ChartData compared(ChartData data)
{
    data.beforeTitle = u"The year before"_s;
    for (ChartPoint &one : data.series.first().points) {
        one.before = *one.value * 0.8;
        one.beforeText = QLocale().toString(*one.before, 'f', 2) + u" €"_s;
    }
    return data;
}

ChartData withLoss()
{
    ChartData data = byOwner();
    data.series.first().points[2] = point(u"Ayşe Yılmaz"_s, -9500, 5);
    data.series.first().points[3].value.reset();
    data.series.first().points[3].text = u"—"_s;
    return data;
}

ChartData withGap()
{
    ChartData data = byMonth();
    for (const int gap : {4, 5, 8}) {
        data.series.first().points[gap].value.reset();
        data.series.first().points[gap].text = u"—"_s;
    }
    return data;
}

QList<std::pair<const char *, ChartData>> everyKind()
{
    ChartData nothing = byOwner();
    for (ChartPoint &one : nothing.series.first().points)
        one.value.reset();
    nothing.n = 0;
    return {{"number", number()},
            {"bar", byOwner()},
            {"bar-compared", compared(byOwner())},
            {"bar-loss", withLoss()},
            {"bar-months", byMonth(ChartKind::Bar)},
            {"bar-many-months", byMonth(ChartKind::Bar, 40)},
            {"bar-months-compared", compared(byMonth(ChartKind::Bar, 6))},
            {"stacked", byMonthAndPipeline(ChartKind::StackedBar)},
            {"grouped", byMonthAndPipeline(ChartKind::Bar)},
            {"line", byMonth()},
            {"line-gap", withGap()},
            {"line-compared", compared(byMonth())},
            {"lines", byMonthAndPipeline(ChartKind::Line)},
            {"two-lines", twoYears(ChartKind::Line)},
            {"two-areas", twoYears(ChartKind::Area)},
            {"two-bars", twoYears(ChartKind::Bar)},
            {"line-one", byMonth(ChartKind::Line, 1)},
            {"line-thousands", byMonth(ChartKind::Line, 5000)},
            {"area", byMonth(ChartKind::Area)},
            {"area-stacked", byMonthAndPipeline(ChartKind::Area)},
            {"funnel", funnel()},
            {"pie", pie()},
            {"scatter", scatter()},
            {"heat", heat()},
            {"table", byOwner(ChartKind::Table)},
            {"table-cross", byMonthAndPipeline(ChartKind::Table)},
            {"gauge", gauge()},
            {"waterfall", waterfall()},
            {"empty", nothing}};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QRectF inkOf(const ChartText &text)
{
    const double width = QFontMetricsF(text.font).horizontalAdvance(text.shown);
    const double height = QFontMetricsF(text.font).ascent() * 0.8;
    QRectF ink(0, 0, width, height);
    ink.moveCenter(text.rect.center());
    if (text.align.testFlag(Qt::AlignLeft))
        ink.moveLeft(text.rect.left());
    if (text.align.testFlag(Qt::AlignRight))
        ink.moveRight(text.rect.right());
    return ink;
}

QStringList textsOf(const ChartPicture &picture)
{
    QStringList all;
    for (const ChartText &text : picture.texts())
        all += text.shown;
    return all;
}

QImage painted(const ChartData &data, QSize size, Scheme scheme, bool compact, double ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(ChartLook::of(scheme).ground);
    image.setDevicePixelRatio(ratio);
    ChartView view;
    view.setCompact(compact);
    view.setData(data);
    QPainter painter(&image);
    view.paintTo(painter, QRectF(QPointF(0, 0), QSizeF(size)), scheme);
    return image;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void placesItsTexts_data();
    void placesItsTexts();
    void standsOutFromTheGround_data();
    void standsOutFromTheGround();
    void beginsBarsAtZero();
    void opensTheBarThatIsClicked();
    void opensEitherOfTwoPeriods_data();
    void opensEitherOfTwoPeriods();
    void isWalkedThroughWithTheKeys();
    void staysOnItsPointWhenNumbersChange();
    void tellsItsNumbersToScreenReaders();
    void showsItsNumbersAsATable();
    void paintsOnPaperWhatTheScreenShows();
    void turnsAroundFromRightToLeft();
    void leavesGapsWhereNothingIsKnown();
    void drawsAPieOnlyOfAWhole();
    void teachesWhereThereIsNothing();
    void thinsLinesWithoutLosingPeaks();
    void drawsPictures();
};

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::Theme::apply(*qApp, Scheme::Light);
}

void TestCharts::placesItsTexts_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("compact");
    const QList<std::pair<const char *, ChartData>> all = everyKind();
    for (const auto &[name, data] : all) {
        QTest::newRow(name) << data << QSize(560, 320) << false;
        QTest::addRow("%s, small", name) << data << QSize(280, 170) << true;
        QTest::addRow("%s, wide", name) << data << QSize(1100, 260) << false;
        // Tiles on narrow paper and in small windows.
        for (const QSize &size : {QSize(250, 130), QSize(200, 120), QSize(150, 90), QSize(140, 240),
                                  QSize(420, 90), QSize(96, 64)})
            QTest::addRow("%s, %d by %d", name, size.width(), size.height()) << data << size << true;
    }
}

void TestCharts::placesItsTexts()
{
    QFETCH(const ChartData, data);
    QFETCH(const QSize, size);
    QFETCH(const bool, compact);
    ChartLook look = ChartLook::of(Scheme::Light);
    look.compact = compact;
    const QRectF area(QPointF(0, 0), QSizeF(size));
    const std::unique_ptr<ChartPicture> picture = ChartPicture::make(data, look, area);
    QVERIFY(!picture->texts().isEmpty());
    const QList<ChartText> &texts = picture->texts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF ink = inkOf(texts.at(i));
        QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(ink),
                 qPrintable(u"outside: "_s + texts.at(i).full + u' ' + QDebug::toString(ink)));
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            QVERIFY2(!ink.adjusted(0.5, 1, -0.5, -1).intersects(inkOf(texts.at(j))),
                     qPrintable(texts.at(i).full + u" lies over "_s + texts.at(j).full));
    }
    for (const ChartMark &mark : picture->marks())
        QVERIFY(area.adjusted(-12, -12, 12, 12).contains(mark.rect));
}

void TestCharts::standsOutFromTheGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<ui::Contrast>("wanted");
    QTest::newRow("light") << Scheme::Light << ui::Contrast::Normal;
    QTest::newRow("dark") << Scheme::Dark << ui::Contrast::Normal;
    QTest::newRow("light, high contrast") << Scheme::Light << ui::Contrast::High;
    QTest::newRow("dark, high contrast") << Scheme::Dark << ui::Contrast::High;
}

void TestCharts::standsOutFromTheGround()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const ui::Contrast, wanted);
    ui::Theme::apply(*qApp, scheme, wanted);
    const ChartLook look = ChartLook::of(scheme);
    const double least = wanted == ui::Contrast::High ? 4.5 : 3.0;
    for (int i = 0; i < 8; ++i) {
        QVERIFY2(contrast(look.series(i), look.ground) >= least,
                 qPrintable(u"%1: %2"_s.arg(i).arg(contrast(look.series(i), look.ground))));
        QVERIFY(contrast(look.textOn(look.series(i)), look.series(i)) >= 4.5);
        for (int j = 0; j < i; ++j)
            QVERIFY(look.series(i) != look.series(j));
    }
    for (double share = 0; share <= 1; share += 0.05)
        QVERIFY(contrast(look.textOn(look.heat(share)), look.heat(share)) >= 4.5);
    QVERIFY(contrast(look.text, look.ground) >= 7);
    QVERIFY(contrast(look.muted, look.ground) >= 4.5);
    QVERIFY(contrast(look.good, look.ground) >= 4.5);
    QVERIFY(contrast(look.bad, look.ground) >= 4.5);
    ui::Theme::apply(*qApp, Scheme::Light, ui::Contrast::Normal);
}

void TestCharts::beginsBarsAtZero()
{
    const ChartLook look = ChartLook::of(Scheme::Light);
    const QRectF area(0, 0, 600, 320);
    ChartData data = byMonth(ChartKind::Bar, 40);
    for (ChartPoint &one : data.series.first().points)
        one.value = 1'000'000 + *one.value / 100; // all nearly the same
    for (const ChartData &one : {data, byOwner(), withLoss(), byMonthAndPipeline(ChartKind::StackedBar)}) {
        const std::unique_ptr<ChartPicture> picture = ChartPicture::make(one, look, area);
        QVERIFY(picture->scale());
        QVERIFY(picture->scale()->low <= 0);
        QVERIFY(picture->scale()->high >= 0);
    }
    const std::unique_ptr<ChartPicture> rows = ChartPicture::make(byOwner(), look, area);
    const double first = rows->marks().at(0).rect.width();
    const double second = rows->marks().at(1).rect.width();
    QVERIFY(std::abs(second / first - 31999.5 / 48210) < 0.01); // as long as they are large
}

void TestCharts::opensTheBarThatIsClicked()
{
    ChartView view;
    view.resize(560, 320);
    view.setData(byOwner());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy opened(&view, &ChartView::pointActivated);
    const int mark = view.picture().markOf(0, 1);
    QVERIFY(mark >= 0);
    const QPoint at = view.picture().marks().at(mark).rect.center().toPoint();
    // What is there to be clicked is there to be seen.
    const QColor seen = view.grab().toImage().pixelColor(at.x() - 8, at.y());
    QCOMPARE(seen, ChartLook::of(Scheme::System).series(0));
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toList(), QVariantList{u"Jonas Weber"_s});
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 2, view.height() - 2));
    QCOMPARE(opened.size(), 1);

    ChartData merged = byOwner();
    merged.series.first().points.last().opens = false;
    view.setData(merged);
    QTest::mouseClick(&view, Qt::LeftButton, {},
                      view.picture().marks().at(view.picture().markOf(0, 4)).rect.center().toPoint());
    QCOMPARE(opened.size(), 1); // many groups together open nothing
}

void TestCharts::opensEitherOfTwoPeriods_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("lines") << ChartKind::Line;
    QTest::newRow("areas") << ChartKind::Area;
    QTest::newRow("bars") << ChartKind::Bar;
}

void TestCharts::opensEitherOfTwoPeriods()
{
    QFETCH(const ChartKind, kind);
    ChartView view;
    view.resize(720, 360);
    view.setData(twoYears(kind));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QStringList texts;
    for (const ChartText &text : view.picture().texts())
        texts += text.shown;
    QVERIFY(texts.contains(u"2025"_s) && texts.contains(u"2024"_s));
    QSignalSpy opened(&view, &ChartView::pointActivated);
    for (int series = 0; series < 2; ++series) {
        const int mark = view.picture().markOf(series, 3);
        QVERIFY(mark >= 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.picture().marks().at(mark).rect.center().toPoint());
        QCOMPARE(opened.takeLast().at(0).toList(), view.data().series.at(series).points.at(3).keys);
    }
    view.setFocus(Qt::TabFocusReason);
    view.setCurrent(0, 3);
    QTest::keyClick(&view, view.picture().runsDown() ? Qt::Key_Right : Qt::Key_Down);
    QCOMPARE(std::pair(view.currentSeries(), view.currentPoint()), std::pair(1, 3));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.takeLast().at(0).toList(), view.data().series.at(1).points.at(3).keys);
    view.showAsTable(true);
    QCOMPARE(view.table().headerData(1, Qt::Horizontal).toString(), u"2025"_s);
    QCOMPARE(view.table().headerData(2, Qt::Horizontal).toString(), u"2024"_s);
}

void TestCharts::isWalkedThroughWithTheKeys()
{
    ChartView view;
    view.resize(560, 320);
    view.setData(byMonthAndPipeline(ChartKind::StackedBar));
    view.show();
    view.activateWindow();
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
    QSignalSpy opened(&view, &ChartView::pointActivated);
    QCOMPARE(std::pair(view.currentSeries(), view.currentPoint()), std::pair(0, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(std::pair(view.currentSeries(), view.currentPoint()), std::pair(1, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().at(0).toList(), (QVariantList{u"Feb 2025"_s, u"Renewals"_s}));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPoint(), 11);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPoint(), 11);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPoint(), 0);

    view.setData(byOwner()); // rows: the keys follow the eye
    QTest::keyClick(&view, Qt::Key_Down);
    const int first = view.currentPoint();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentPoint(), first + 1);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
}

void TestCharts::staysOnItsPointWhenNumbersChange()
{
    ChartView view;
    view.resize(560, 320);
    view.setData(byOwner());
    view.setCurrent(0, 2);
    ChartData later = byOwner();
    later.series.first().points.move(2, 0);
    view.setData(later);
    QCOMPARE(view.currentPoint(), 0);
}

void TestCharts::tellsItsNumbersToScreenReaders()
{
    ChartView view;
    view.resize(560, 320);
    view.setData(byOwner());
    view.show();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Table);
    QCOMPARE(chart->text(QAccessible::Name), u"Won value"_s);
    QVERIFY(chart->text(QAccessible::Description).contains(u"Bars"_s));
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 6); // with the total
    QCOMPARE(table->columnDescription(0), u"Owner"_s);
    QCOMPARE(table->rowDescription(1), u"Jonas Weber"_s);
    QAccessibleInterface *cell = table->cellAt(1, 1);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Jonas Weber: 31,999.50 €, 9 record(s)"_s);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(chart->indexOfChild(cell), 2 * table->columnCount() + 1);
    QSignalSpy opened(&view, &ChartView::pointActivated);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    view.activateWindow();
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
    QCOMPARE(chart->focusChild(), cell);
    QVERIFY(cell->state().focused);
    view.setData(withLoss());
    QCOMPARE(table->cellAt(3, 1)->text(QAccessible::Name),
             u"Bartholomew Featherstonehaugh: not known, 4 record(s)"_s);
}

void TestCharts::showsItsNumbersAsATable()
{
    ChartView view;
    view.resize(560, 320);
    view.setData(byOwner());
    view.show();
    auto *table = view.findChild<QTableView *>(u"chartTable"_s);
    QVERIFY(table);
    QVERIFY(!table->isVisible());
    view.showAsTable(true);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Maria Santos"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"48,210.00 €"_s);
    QCOMPARE(table->model()->index(5, 1).data().toString(), view.data().total);
    QSignalSpy opened(&view, &ChartView::pointActivated);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toList(), QVariantList{u"Ayşe Yılmaz"_s});
    view.showAsTable(false);
    QVERIFY(!table->isVisible());
}

void TestCharts::paintsOnPaperWhatTheScreenShows()
{
    ChartView view;
    view.resize(560, 320);
    const QList<std::pair<const char *, ChartData>> all = everyKind();
    for (const auto &[name, data] : all) {
        if (data.kind == ChartKind::Table || data.series.first().points.size() > 1000)
            continue;
        view.setData(data);
        const QImage screen = view.grab().toImage();
        QImage paper(view.size(), QImage::Format_ARGB32_Premultiplied);
        paper.fill(view.palette().color(QPalette::Window));
        QPainter painter(&paper);
        view.paintTo(painter, view.rect(), Scheme::System);
        painter.end();
        int different = 0;
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = 0; x < paper.width(); ++x) {
                const QColor a = screen.pixelColor(x, y);
                const QColor b = paper.pixelColor(x, y);
                if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                        std::abs(a.blue() - b.blue()) >
                    90)
                    ++different;
            }
        }
        QVERIFY2(different < paper.width() * paper.height() / 200, name);
    }
    // As shapes and text: nothing of it is a picture of pixels.
    view.setData(byMonthAndPipeline(ChartKind::Line));
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(560, 320));
    QPainter painter(&generator);
    view.paintTo(painter, QRectF(0, 0, 560, 320), Scheme::Light);
    painter.end();
    QVERIFY(svg.contains("Renewals"));
    QVERIFY(svg.contains("Jan 2025"));
    QVERIFY(!svg.contains("<image"));
}

void TestCharts::turnsAroundFromRightToLeft()
{
    ChartLook look = ChartLook::of(Scheme::Light);
    const QRectF area(0, 0, 560, 320);
    const QList<std::pair<const char *, ChartData>> all = everyKind();
    for (const auto &[name, data] : all) {
        if (data.series.first().points.size() > 1000)
            continue;
        look.rightToLeft = false;
        const std::unique_ptr<ChartPicture> left = ChartPicture::make(data, look, area);
        look.rightToLeft = true;
        const std::unique_ptr<ChartPicture> right = ChartPicture::make(data, look, area);
        QCOMPARE(textsOf(*right), textsOf(*left));
        for (int i = 0; i < left->marks().size(); ++i) {
            const QRectF &a = left->marks().at(i).rect;
            const QRectF &b = right->marks().at(i).rect;
            QVERIFY2(std::abs(a.left() - (area.right() - b.right())) < 1, name);
        }
    }
    // The bars stand where the marks are.
    ChartView view;
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(560, 320);
    for (const ChartData &data : {byOwner(), byMonth(ChartKind::Bar, 6)}) {
        view.setData(data);
        const QImage image = view.grab().toImage();
        for (const ChartMark &mark : view.picture().marks()) {
            if (mark.rect.width() < 12)
                continue;
            QCOMPARE(image.pixelColor(mark.rect.center().toPoint()), ChartLook::of(Scheme::System).series(0));
        }
    }
}

void TestCharts::leavesGapsWhereNothingIsKnown()
{
    const ChartLook look = ChartLook::of(Scheme::Light);
    const QRectF area(0, 0, 560, 320);
    const std::unique_ptr<ChartPicture> line = ChartPicture::make(withGap(), look, area);
    QCOMPARE(line->marks().size(), 9);
    QCOMPARE(line->markOf(0, 4), -1);
    const std::unique_ptr<ChartPicture> bars = ChartPicture::make(withLoss(), look, area);
    QVERIFY(textsOf(*bars).contains(u"—"_s));
    ChartData unknown = number();
    unknown.series.first().points.first().value.reset();
    unknown.n = 0;
    QVERIFY(textsOf(*ChartPicture::make(unknown, look, area)).contains(u"—"_s));
}

void TestCharts::drawsAPieOnlyOfAWhole()
{
    const ChartLook look = ChartLook::of(Scheme::Light);
    const QRectF area(0, 0, 560, 320);
    QVERIFY(!ChartPicture::make(pie(), look, area)->scale());
    ChartData rates = pie();
    rates.addsUp = false;
    ChartData many = pie();
    many.series.first().points += many.series.first().points;
    ChartData loss = pie();
    loss.series.first().points[1].value = -5;
    for (const ChartData &data : {rates, many, loss})
        QVERIFY(ChartPicture::make(data, look, area)->scale()); // bars instead
}

void TestCharts::teachesWhereThereIsNothing()
{
    const ChartLook look = ChartLook::of(Scheme::Light);
    ChartData nothing = byOwner();
    nothing.series.clear();
    for (const ChartKind kind :
         {ChartKind::Bar, ChartKind::Line, ChartKind::Pie, ChartKind::Funnel, ChartKind::HeatMap,
          ChartKind::Waterfall, ChartKind::Gauge, ChartKind::Table}) {
        nothing.kind = kind;
        const std::unique_ptr<ChartPicture> picture =
            ChartPicture::make(nothing, look, QRectF(0, 0, 400, 240));
        QCOMPARE(picture->texts().first().full, u"Nothing to show yet"_s);
        QVERIFY(picture->texts().size() > 1);
    }
    nothing.remarks = {u"There is no quota for this period. Quotas are set on the page of the forecast."_s};
    const std::unique_ptr<ChartPicture> told = ChartPicture::make(nothing, look, QRectF(0, 0, 240, 160));
    QStringList words;
    for (const ChartText &text : told->texts().mid(1)) {
        QCOMPARE(text.shown, text.full);
        words += text.full;
    }
    QCOMPARE(words.join(u' '), nothing.remarks.constFirst());
    ChartView view;
    view.resize(300, 200);
    view.show();
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(&view, Qt::LeftButton);
    QCOMPARE(view.currentPoint(), -1);
}

void TestCharts::thinsLinesWithoutLosingPeaks()
{
    QList<QPointF> points;
    for (int i = 0; i < 50'000; ++i)
        points += QPointF(i, i == 31'234 ? 900 : i == 777 ? -900 : std::sin(i * 0.01));
    const QList<QPointF> kept = ui::thinned(points, 500);
    QVERIFY(kept.size() <= 2000);
    QVERIFY(kept.contains(QPointF(31'234, 900)));
    QVERIFY(kept.contains(QPointF(777, -900)));
    QCOMPARE(kept.first(), points.first());
    QCOMPARE(kept.last(), points.last());
    QCOMPARE(ui::thinned(points.mid(0, 100), 500).size(), 100);
}

/// With KITH_PICTURES set to a folder, each kind is kept there to be looked at.
void TestCharts::drawsPictures()
{
    const QString folder = qEnvironmentVariable("KITH_PICTURES");
    const QList<std::pair<const char *, ChartData>> all = everyKind();
    for (const auto &[name, data] : all) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QImage image = painted(data, {560, 320}, scheme, false, 1);
            const QImage small = painted(data, {280, 170}, scheme, true, 1);
            QVERIFY(image.pixelColor(0, 0) == ChartLook::of(scheme).ground);
            if (folder.isEmpty())
                continue;
            QImage both(860, 320, QImage::Format_ARGB32_Premultiplied);
            both.fill(Qt::gray);
            QPainter painter(&both);
            painter.drawImage(0, 0, image);
            painter.drawImage(570, 0, small);
            painter.end();
            QVERIFY(both.save(QDir(folder).filePath(u"%1-%2.png"_s.arg(
                QLatin1StringView(name), scheme == Scheme::Light ? u"light"_s : u"dark"_s))));
        }
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
