// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dashboardtemplates.h"
#include "models/items/metriccache.h"
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "tests/gui/pagedesk.h"
#include "tests/gui/stallmeter.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardbar.h"
#include "ui/dashboard/dashboarddialog.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/metricpicker.h"
#include "ui/dashboard/tileeditor.h"
#include "ui/dashboard/tileexplanation.h"
#include "ui/pages/reportspage.h"
#include "ui/parts/access.h"
#include "ui/parts/listview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::DashboardTemplate;
using domain::Record;
using domain::Tile;
using domain::TileGrid;
using domain::TilePlace;
using records::Dashboard;
using records::DashboardRecords;
using test::await;
using ui::DashboardAction;
using ui::DashboardView;
using ui::ReportsPage;
using ui::TileAction;
using ui::TileFrame;

namespace {

bool overlap(const QList<TilePlace> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = i + 1; j < places.size(); ++j) {
            if (places.at(i).overlaps(places.at(j)))
                return true;
        }
    }
    return false;
}

/// A page of dashboards on a real file.
class Reports
{
public:
    ReportsPage &open()
    {
        page.reset();
        test::askWriter(desk.file().store(), u"SELECT 1"_s);
        page = std::make_unique<ReportsPage>(desk.records());
        page->resize(1200, 800);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) || !settle())
            qFatal("the page does not come up");
        return *page;
    }

    bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                return page->isLoaded() && page->current() && !page->current()->isBusy() &&
                       page->current()->model().isAnswered();
            },
            10'000);
    }

    RecordId deal(const QString &name, qint64 minor, RecordId owner = {})
    {
        Record record = desk.blank("deal");
        record.setValue("name", name);
        record.setValue("amount_minor", minor);
        if (owner)
            record.setValue("owner_id", owner.value());
        const RecordId stage(
            test::ask(desk.file().store(), u"SELECT id FROM stage WHERE kind = 'open' ORDER BY position"_s)
                .toLongLong());
        record.setValue("stage_id", stage.value());
        return await(desk.records().save({}, record)).ids.value(0);
    }

    RecordId user(const QString &name)
    {
        Record one = desk.blank("app_user");
        one.setValue("display_name", name);
        return await(desk.records().save({}, one)).ids.value(0);
    }

    /// A dashboard of one's own with two tiles: how many deals are open, and who has them.
    RecordId dashboard(const QString &name = u"Mine"_s,
                       records::ViewScope scope = records::ViewScope::Private)
    {
        Dashboard made;
        made.name = name;
        made.scope = scope;
        made.filter.period = domain::MetricPeriod::all();
        made.filter.compare = domain::MetricCompare::Nothing;
        Tile number;
        number.chart = "number";
        number.query.metric = "open_deals";
        number.place = {0, 0, 4, 3};
        Tile bars;
        bars.title = u"Who has them"_s;
        bars.chart = "bar";
        bars.query.metric = "open_deals";
        bars.query.by = {{"owner", domain::DateUnit::Month}};
        bars.place = {4, 0, 6, 5};
        made.tiles = {number, bars};
        const auto id = std::make_shared<RecordId>();
        await(DashboardRecords(desk.records()).add(made, id));
        return *id;
    }

    DashboardView &view() { return *page->current(); }
    TileFrame &frame(int row) { return *view().board().frames().at(row); }
    const items::TileState &state(int row) { return view().model().tiles().at(row); }
    qint64 n(int row) { return state(row).answer ? state(row).answer->total.n : -1; }
    QList<TilePlace> stored()
    {
        QList<TilePlace> places;
        const records::DashboardShelf shelf = await(DashboardRecords(desk.records()).load());
        const Dashboard *one = shelf.find(page->currentId());
        for (const Tile &tile : one ? one->tiles : QList<Tile>())
            places.append(tile.place);
        return places;
    }
    template<class T>
    T *part(QWidget &parent, const char *name)
    {
        T *found = parent.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no part \"%s\"", name);
        return found;
    }

    /// A person's drag of a part of a tile, which moves under the mouse: places are those of the screen.
    static void drag(QWidget *grabbed, const QPoint &from, const QPoint &by)
    {
        const QPoint start = grabbed->mapToGlobal(from);
        QTest::mousePress(grabbed, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(grabbed, grabbed->mapFromGlobal(start + by * step / 8));
        QTest::mouseRelease(grabbed, Qt::LeftButton, {}, grabbed->mapFromGlobal(start + by));
    }

    test::PageDesk desk;
    std::unique_ptr<ReportsPage> page;
};

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_reports.reset(); }

    void packsTilesUpward();
    void neverLaysOneOverAnother();
    void exchangesNeighbours();
    void fillsGaps();
    void templatesAskWhatThereIs();
    void isReadyInAFreshWorkspace();
    void addsATileToABuiltInDashboard();
    void choosesTheOptionsOfANumber();
    void movesByMouse();
    void resizesByMouse();
    void movesByKeyboard();
    void reachesEveryTileWithItsFilter();
    void keepsAFilterThatIsNotSaved();
    void asksAgainWhatAChangeTouches();
    void keepsUpWithARowOfChanges();
    void opensTheRecordsBehindABar();
    void explainsAndCopies();
    void keepsWhatItDoesNotUnderstand();
    void makesDashboardsFromTemplates();
    void isSharedAndCopied();
    void fillsTheScreen();
    void readsFromRightToLeft();
    void namesEveryWidget();
    void neverHoldsUpTheWindow();

private:
    std::unique_ptr<Reports> m_reports;
};

/// Layouts need no file.
void TestDashboard::init()
{
    const QByteArray test = QTest::currentTestFunction();
    const QList<QByteArray> withoutFile{"packsTilesUpward", "neverLaysOneOverAnother", "exchangesNeighbours",
                                        "fillsGaps"};
    if (!withoutFile.contains(test))
        m_reports = std::make_unique<Reports>();
}

void TestDashboard::packsTilesUpward()
{
    QCOMPARE(TileGrid::packed({{0, 3, 4, 3}, {4, 9, 4, 3}, {0, 20, 4, 2}}),
             (QList<TilePlace>{{0, 0, 4, 3}, {4, 0, 4, 3}, {0, 3, 4, 2}}));
    // Beyond the edge, too small, and one over the other.
    QCOMPARE(TileGrid::packed({{10, 0, 6, 3}, {0, 0, 1, 1}, {8, 0, 4, 3}}),
             (QList<TilePlace>{{6, 0, 6, 3}, {0, 0, 2, 2}, {8, 3, 4, 3}}));
    QCOMPARE(TileGrid::packed({}), QList<TilePlace>());
}

void TestDashboard::neverLaysOneOverAnother()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<TilePlace> places;
        const int count = 1 + random.bounded(12);
        for (int i = 0; i < count; ++i)
            places.append(
                {random.bounded(12), random.bounded(30), 1 + random.bounded(14), 1 + random.bounded(9)});
        places = TileGrid::packed(places);
        QVERIFY(!overlap(places));
        QCOMPARE(TileGrid::packed(places), places);
        const qsizetype tile = random.bounded(int(places.size()));
        const QList<TilePlace> moved =
            TileGrid::moved(places, tile, random.bounded(15) - 2, random.bounded(30) - 2);
        QVERIFY(!overlap(moved));
        QCOMPARE(TileGrid::packed(moved), moved);
        QCOMPARE(moved.at(tile).w, places.at(tile).w);
        const QList<TilePlace> resized =
            TileGrid::resized(places, tile, random.bounded(16), random.bounded(12));
        QVERIFY(!overlap(resized));
        QCOMPARE(TileGrid::packed(resized), resized);
        QCOMPARE(resized.at(tile).x, places.at(tile).x);
    }
}

void TestDashboard::exchangesNeighbours()
{
    const QList<TilePlace> two{{0, 0, 6, 4}, {0, 4, 6, 4}};
    QCOMPARE(TileGrid::moved(two, 0, 0, 1), two); // not past the middle
    const QList<TilePlace> turned{{0, 4, 6, 4}, {0, 0, 6, 4}};
    QCOMPARE(TileGrid::moved(two, 0, 0, 3), turned);
    QCOMPARE(TileGrid::moved(two, 1, 0, 0), turned);
    QCOMPARE(TileGrid::stepped(two, 0, 0, 1), turned);
    QCOMPARE(TileGrid::stepped(two, 1, 0, -1), turned);
    QCOMPARE(TileGrid::stepped(two, 0, 0, -1), two);
    QCOMPARE(TileGrid::stepped(two, 0, 1, 0).at(0).x, 1);
    // A wide one moves below what it is pushed over.
    QCOMPARE(TileGrid::resized({{0, 0, 4, 3}, {4, 0, 4, 3}}, 0, 6, 3),
             (QList<TilePlace>{{0, 0, 6, 3}, {4, 3, 4, 3}}));
}

void TestDashboard::fillsGaps()
{
    QCOMPARE(TileGrid::gapFor({}, 6, 5), (TilePlace{0, 0, 6, 5}));
    QCOMPARE(TileGrid::gapFor({{0, 0, 6, 5}}, 6, 5), (TilePlace{6, 0, 6, 5}));
    QCOMPARE(TileGrid::gapFor({{0, 0, 9, 3}}, 6, 5), (TilePlace{0, 3, 6, 5}));
}

void TestDashboard::templatesAskWhatThereIs()
{
    const domain::Catalogue &catalogue = m_reports->desk.records().catalogue();
    for (const DashboardTemplate &one : DashboardTemplate::all()) {
        QVERIFY(!one.name.isEmpty() && !one.description.isEmpty() && one.tiles.size() >= 8);
        QList<TilePlace> places;
        for (const Tile &tile : one.tiles) {
            places.append(tile.place);
            const QByteArray what = one.key + ": " + tile.query.metric;
            const domain::Metric *metric = domain::MetricCatalogue::find(tile.query.metric);
            QVERIFY2(metric, what);
            const QList<items::ChartKind> kinds = items::chartKindsFor(*metric, tile.query);
            QVERIFY2(kinds.contains(items::chartKindOf(tile.chart)), what + " as " + tile.chart);
            const records::MetricAnswer answer = await(records::MetricRecords(m_reports->desk.records())
                                                           .answer(tile.asked(one.filter, RecordId(1))));
            QVERIFY2(answer.metric.key == tile.query.metric, what);
            // It is kept as it is.
            Tile read;
            read.setDefinition(catalogue, tile.definition(catalogue));
            QVERIFY2(read.unreadable.isEmpty(), what);
            QCOMPARE(read.query, tile.query);
            QCOMPARE(read.hasOwnPeriod, tile.hasOwnPeriod);
        }
        QVERIFY(!overlap(places));
        QCOMPARE(domain::DashboardFilter::fromJson(one.filter.toJson()), one.filter);
    }
}

void TestDashboard::isReadyInAFreshWorkspace()
{
    m_reports->deal(u"Roof"_s, 120'000);
    ReportsPage &page = m_reports->open();
    QCOMPARE(page.tabs().tabText(0), DashboardTemplate::first().name);
    QVERIFY(!page.currentId());
    QCOMPARE(m_reports->view().board().frames().size(), DashboardTemplate::first().tiles.size());
    for (const items::TileState &state : m_reports->view().model().tiles())
        QVERIFY2(state.answer, qPrintable(state.problem ? state.problem->sentence() : state.tile.title));
    const auto open =
        std::find_if(m_reports->view().model().tiles().cbegin(), m_reports->view().model().tiles().cend(),
                     [](const items::TileState &one) {
                         return one.tile.query.metric == "open_value" && one.tile.query.by.isEmpty();
                     });
    QCOMPARE(open->answer->total.exact, 120'000);
    // Nothing was written for it.
    QCOMPARE(test::ask(m_reports->desk.file().store(), u"SELECT count(*) FROM dashboard"_s).toInt(), 0);
}

void TestDashboard::addsATileToABuiltInDashboard()
{
    ReportsPage &page = m_reports->open();
    const qsizetype before = m_reports->view().board().frames().size();
    page.perform(DashboardAction::AddTile);
    auto *editor = m_reports->part<ui::TileEditor>(page, "tileEditor");
    QVERIFY(QTest::qWaitForWindowActive(editor));
    auto *search = m_reports->part<QLineEdit>(*editor, "metricSearch");
    QTest::keyClicks(search, u"lost value"_s);
    auto *picker = editor->findChild<ui::MetricPicker *>();
    picker->setMetric("lost_value");
    auto *by = m_reports->part<QComboBox>(*editor, "tileBy1");
    by->setCurrentIndex(by->findData("lost_reason"_ba));
    QVERIFY(by->currentIndex() > 0);
    Q_EMIT by->activated(by->currentIndex());
    auto *chart = m_reports->part<QComboBox>(*editor, "tileChart");
    QVERIFY(chart->findData("bar"_ba) >= 0);
    QCOMPARE(chart->findData("number"_ba), -1); // a single number cannot show groups
    chart->setCurrentIndex(chart->findData("bar"_ba));
    Q_EMIT chart->activated(chart->currentIndex());
    QTRY_VERIFY(!editor->preview().tiles().isEmpty() && editor->preview().tiles().constFirst().answer);
    m_reports->part<QPushButton>(*editor, "tileOk")->click();
    // It became a copy of one's own, with the new tile, as one action.
    QTRY_VERIFY(page.currentId());
    QVERIFY(m_reports->settle());
    QTRY_COMPARE(m_reports->view().board().frames().size(), before + 1);
    QTRY_VERIFY(m_reports->view().model().tiles().constLast().answer);
    QVERIFY(!overlap(m_reports->view().board().places()));
    await(m_reports->desk.records().undo());
    QTRY_VERIFY(!page.currentId());
    QTRY_COMPARE(m_reports->view().board().frames().size(), before);
    await(m_reports->desk.records().redo());
    QTRY_COMPARE(page.shelf().dashboards.size(), 1);
}

void TestDashboard::choosesTheOptionsOfANumber()
{
    m_reports->deal(u"Roof"_s, 100);
    ReportsPage &page = m_reports->open();
    page.perform(DashboardAction::AddTile);
    auto *editor = m_reports->part<ui::TileEditor>(page, "tileEditor");
    QVERIFY(QTest::qWaitForWindowActive(editor));
    auto *picker = editor->findChild<ui::MetricPicker *>();
    auto *days = m_reports->part<QSpinBox>(*editor, "optionDays");
    auto *figure = m_reports->part<QComboBox>(*editor, "optionChoice");
    auto *pipeline = m_reports->part<QComboBox>(*editor, "optionPipeline");
    auto *stage = m_reports->part<QComboBox>(*editor, "optionStage");
    const auto shown = [&] {
        return QList<bool>{days->isVisible(), figure->isVisible(), pipeline->isVisible(), stage->isVisible()};
    };
    picker->setMetric("won_value");
    QCOMPARE(shown(), (QList<bool>{false, false, false, false}));
    picker->setMetric("churn_contacts");
    QCOMPARE(shown(), (QList<bool>{true, false, false, false}));
    QCOMPARE(days->value(), 90);
    days->setValue(30);
    QCOMPARE(editor->tile().query.options, (QJsonObject{{u"days"_s, 30}}));
    picker->setMetric("stage_age"); // which knows nothing of days
    QCOMPARE(shown(), (QList<bool>{false, true, true, false}));
    QCOMPARE(editor->tile().query.options, QJsonObject());
    figure->setCurrentIndex(figure->findData(u"mean"_s));
    Q_EMIT figure->activated(figure->currentIndex());
    QCOMPARE(editor->tile().query.options, (QJsonObject{{u"figure"_s, u"mean"_s}}));
    picker->setMetric("funnel");
    QCOMPARE(shown(), (QList<bool>{false, false, true, true}));
    QTRY_VERIFY(stage->count() > 3);
    QVERIFY(pipeline->count() > 1);
    stage->setCurrentIndex(2); // behind "The first stage" and that itself
    Q_EMIT stage->activated(2);
    const QString second = stage->itemText(2);
    const auto answered = [&] {
        const QList<items::TileState> &tiles = editor->preview().tiles();
        return !tiles.isEmpty() && tiles.constFirst().answer && !tiles.constFirst().answer->cells.isEmpty() &&
               tiles.constFirst().answer->cells.constFirst().titles.constFirst() == second;
    };
    QTRY_VERIFY(answered());
    // Another pipeline has other stages.
    pipeline->setCurrentIndex(1);
    Q_EMIT pipeline->activated(1);
    QVERIFY(!editor->tile().query.options.contains(u"stage"_s));
    QCOMPARE(editor->tile().query.options.value(u"pipeline"_s).toString(), pipeline->itemData(1).toString());
    m_reports->part<QPushButton>(*editor, "tileOk")->click();
    QTRY_VERIFY(page.currentId());
    QTRY_VERIFY(!m_reports->view().model().tiles().isEmpty());
    QTRY_COMPARE(m_reports->view().model().tiles().constLast().tile.query.options.size(), 1);
}

void TestDashboard::movesByMouse()
{
    m_reports->dashboard();
    m_reports->open();
    TileFrame &bars = m_reports->frame(1);
    const QPoint title = m_reports->part<QWidget>(bars, "tileTitle")->geometry().center();
    m_reports->drag(&bars, title, QPoint(-bars.x(), 0));
    QTRY_COMPARE(m_reports->stored().value(0), (TilePlace{0, 0, 6, 5}));
    QVERIFY(!overlap(m_reports->stored()));
    QVERIFY(m_reports->settle());
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(m_reports->view().board().places(), (QList<TilePlace>{{0, 0, 4, 3}, {4, 0, 6, 5}}));
    QCOMPARE(await(m_reports->desk.records().undoState()).redoLabel, u"Move the tile “Who has them”"_s);
}

void TestDashboard::resizesByMouse()
{
    m_reports->dashboard();
    m_reports->open();
    TileFrame &number = m_reports->frame(0);
    number.setFocus();
    auto *grip = m_reports->part<QWidget>(number, "tileGrip");
    QVERIFY(grip->isVisible());
    const int column = (m_reports->view().board().width() - 48) / 12;
    m_reports->drag(grip, grip->rect().center(), QPoint(2 * column, 110));
    QTRY_COMPARE(m_reports->stored().value(0), (TilePlace{0, 0, 6, 5}));
    QCOMPARE(m_reports->stored().value(1), (TilePlace{4, 5, 6, 5}));
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(m_reports->view().board().places().constFirst(), (TilePlace{0, 0, 4, 3}));
}

void TestDashboard::movesByKeyboard()
{
    m_reports->dashboard();
    m_reports->open();
    QStringList said;
    ui::Access::setListener([&](const QWidget &widget) { said.append(widget.accessibleName()); });
    TileFrame &number = m_reports->frame(0);
    number.setFocus();
    QTest::keyClick(&number, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&number, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_reports->view().board().places().constFirst(), (TilePlace{0, 0, 3, 4}));
    QVERIFY2(said.value(1).contains(u"3 columns wide, 4 rows high"_s), qPrintable(said.join(u'|')));
    QTest::keyClick(&number, Qt::Key_Left);
    QVERIFY2(said.constLast().contains(u"cannot go further"_s), qPrintable(said.constLast()));
    ui::Access::setListener({});
    // Several steps are one action.
    QTRY_COMPARE(m_reports->stored().value(0), (TilePlace{0, 0, 3, 4}));
    QVERIFY(m_reports->settle());
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(m_reports->view().board().places().constFirst(), (TilePlace{0, 0, 4, 3}));
    QTest::keyClick(&number, Qt::Key_Delete);
    QTRY_COMPARE(m_reports->stored().size(), 1);
    QTRY_COMPARE(m_reports->view().board().frames().size(), 1);
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(m_reports->view().board().frames().size(), 2);
}

void TestDashboard::reachesEveryTileWithItsFilter()
{
    const RecordId berta = m_reports->user(u"Berta"_s);
    m_reports->deal(u"Roof"_s, 100);
    m_reports->deal(u"Cellar"_s, 200, berta);
    m_reports->deal(u"Door"_s, 400, berta);
    const RecordId id = m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    QCOMPARE(m_reports->n(0), 3);
    auto *owner = m_reports->part<QComboBox>(m_reports->view().bar(), "dashboardOwner");
    QTRY_VERIFY(owner->findData(berta.value()) > 0);
    owner->setCurrentIndex(owner->findData(berta.value()));
    Q_EMIT owner->activated(owner->currentIndex());
    QTRY_COMPARE(m_reports->n(0), 2);
    QTRY_COMPARE(m_reports->n(1), 2);
    auto *save = m_reports->part<QToolButton>(m_reports->view().bar(), "saveDashboardFilter");
    QVERIFY(save->isVisible());
    save->click();
    QTRY_COMPARE(await(DashboardRecords(m_reports->desk.records()).load()).find(id)->filter.scope.owner,
                 berta);
    QTRY_VERIFY(!save->isVisible());
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(m_reports->n(0), 3);
    QVERIFY(page.current()->filter().scope.owner.isNull());
}

void TestDashboard::keepsAFilterThatIsNotSaved()
{
    const RecordId berta = m_reports->user(u"Berta"_s);
    m_reports->deal(u"Roof"_s, 100);
    m_reports->deal(u"Cellar"_s, 200, berta);
    m_reports->dashboard();
    m_reports->open();
    domain::DashboardFilter filter = m_reports->view().filter();
    filter.scope.owner = berta;
    m_reports->view().setFilter(filter);
    QTRY_COMPARE(m_reports->n(0), 1);
    m_reports->page.reset(); // writes it
    m_reports->desk.reopen();
    m_reports->open();
    QCOMPARE(m_reports->view().filter().scope.owner, berta);
    QCOMPARE(m_reports->n(0), 1);
    QVERIFY(m_reports->view().isFilterChanged());
    auto *reset = m_reports->part<QToolButton>(m_reports->view().bar(), "resetDashboardFilter");
    QVERIFY(reset->isVisible());
    reset->click();
    QTRY_COMPARE(m_reports->n(0), 2);
    m_reports->view().flush();
    QTRY_VERIFY(await(DashboardRecords(m_reports->desk.records()).load()).drafts.isEmpty());
}

void TestDashboard::asksAgainWhatAChangeTouches()
{
    m_reports->deal(u"Roof"_s, 100);
    m_reports->dashboard();
    m_reports->open();
    QCOMPARE(m_reports->n(0), 1);
    const domain::Catalogue &catalogue = m_reports->desk.records().catalogue();
    const QSet<QByteArray> uses = items::MetricCache::usesOf(catalogue, m_reports->state(1).asked);
    QVERIFY(uses.contains("deal") && !uses.contains("contact"));
    QTest::qWait(200); // until what was written before is told
    QVERIFY(m_reports->settle());
    QSignalSpy changed(&m_reports->view().model(), &QAbstractItemModel::dataChanged);
    m_reports->desk.addContact(u"Maria"_s, u"Anders"_s);
    QTest::qWait(100);
    QCOMPARE(changed.size(), 0);
    m_reports->deal(u"Cellar"_s, 200);
    QTRY_COMPARE(m_reports->n(0), 2);
    QTRY_COMPARE(m_reports->n(1), 2);
    // What is there stays until the other answer has come: no placeholder, no trouble.
    for (const TileFrame *frame : m_reports->view().board().frames())
        QVERIFY(frame->chart().isVisible());
}

void TestDashboard::keepsUpWithARowOfChanges()
{
    m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    QTest::qWait(300); // until what was written before is told
    QVERIFY(m_reports->settle());
    QSignalSpy told(&page.cache(), &items::MetricCache::invalidated);
    QElapsedTimer clock;
    clock.start();
    int deals = 0;
    qint64 shown = 0;
    while (clock.elapsed() < 1'000) {
        m_reports->deal(u"Deal %1"_s.arg(++deals), 100);
        QTest::qWait(1);
        shown = m_reports->n(0); // while they still come
    }
    QVERIFY(deals > 8);
    QVERIFY2(told.size() >= 2 && told.size() <= clock.elapsed() / 250 + 1,
             qPrintable(QString::number(told.size())));
    QVERIFY(shown > 0);
    QTRY_COMPARE(m_reports->n(0), deals);
    QTRY_COMPARE(m_reports->n(1), deals);
}

void TestDashboard::opensTheRecordsBehindABar()
{
    test::Desk desk;
    QVERIFY(desk.createOpen());
    ui::WorkspaceView &view = *desk.window().view();
    records::Records &records = *desk.workspace().records();
    QList<RecordId> mine;
    const auto stage = [&](int position) {
        return test::ask(
            records.store(),
            u"SELECT id FROM stage WHERE kind = 'open' ORDER BY position, id LIMIT 1 OFFSET %1"_s.arg(
                position));
    };
    for (int i = 0; i < 5; ++i) {
        Record deal(records.catalogue().entity("deal"));
        deal.setValue("name", u"Deal %1"_s.arg(i));
        deal.setValue("stage_id", stage(i < 3 ? 0 : 1));
        const RecordId id = await(records.save({}, deal)).ids.value(0);
        if (i >= 3)
            mine.append(id);
    }
    Dashboard made;
    made.name = u"Stages"_s;
    made.filter.period = domain::MetricPeriod::all();
    Tile bars;
    bars.chart = "bar";
    bars.query.metric = "open_deals";
    bars.query.by = {{"stage", domain::DateUnit::Month}};
    bars.place = {0, 0, 8, 6};
    made.tiles = {bars};
    await(DashboardRecords(records).add(made));

    desk.window().actions().action("go.reports")->trigger();
    ReportsPage *page = view.currentReports();
    QVERIFY(page);
    QTRY_VERIFY(page->current() && page->current()->model().tiles().size() == 1 &&
                page->current()->model().tiles().constFirst().answer);
    ui::ChartView &chart = page->current()->board().frames().constFirst()->chart();
    QTRY_VERIFY(chart.isVisible());
    int wanted = -1;
    for (int i = 0; i < chart.picture().marks().size(); ++i) {
        const ui::ChartMark &mark = chart.picture().marks().at(i);
        const items::ChartPoint &point = chart.data().series.at(mark.series).points.at(mark.point);
        if (point.n == 2)
            wanted = i;
    }
    QVERIFY(wanted >= 0);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.picture().marks().at(wanted).rect.center().toPoint());
    QTRY_COMPARE(view.currentPage(), "deal"_ba);
    QTRY_VERIFY(view.currentList());
    items::WindowModel &listed = view.currentList()->model();
    QTRY_COMPARE(listed.rowCount(), 2);
    QList<RecordId> shown{listed.idAt(0), listed.idAt(1)};
    std::sort(shown.begin(), shown.end());
    std::sort(mine.begin(), mine.end());
    QCOMPARE(shown, mine);
    // And back to the numbers.
    desk.window().actions().action("view.back")->trigger();
    QCOMPARE(view.currentPage(), QByteArray(ui::WorkspaceView::reportsKey));
}

void TestDashboard::explainsAndCopies()
{
    m_reports->deal(u"Roof"_s, 100);
    m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    const TileFrame &number = m_reports->frame(0);
    m_reports->view().perform(number.tile(), TileAction::Explain);
    auto *explanation = m_reports->part<ui::TileExplanation>(page, "tileExplanation");
    QVERIFY(QTest::qWaitForWindowActive(explanation));
    const QString text = explanation->text();
    QVERIFY2(text.contains(m_reports->state(0).answer->metric.definitionText()), qPrintable(text));
    QVERIFY2(text.contains(u"How many: 1\n"_s), qPrintable(text));
    QVERIFY2(text.contains(m_reports->state(0).answer->sentence), qPrintable(text));
    QSignalSpy asked(&page, &ui::Page::recordsRequested);
    m_reports->part<QPushButton>(*explanation, "explanationRecords")->click();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).value<domain::RecordQuery>().entity, "deal"_ba);
    domain::RecordQuery query;
    query.entity = "deal";
    query.filter = asked.constFirst().at(0).value<domain::RecordQuery>().filter;
    QCOMPARE(await(m_reports->desk.records().count(query)), m_reports->n(0));

    TileFrame &bars = m_reports->frame(1);
    m_reports->view().perform(bars.tile(), TileAction::CopyTable);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Who has them\n"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"\t1"_s));
    m_reports->view().perform(bars.tile(), TileAction::ToggleTable);
    QVERIFY(bars.chart().isTable());
    m_reports->view().perform(bars.tile(), TileAction::Duplicate);
    QTRY_COMPARE(m_reports->view().board().frames().size(), 3);
    QVERIFY(!overlap(m_reports->view().board().places()));
}

void TestDashboard::keepsWhatItDoesNotUnderstand()
{
    const RecordId id = m_reports->dashboard();
    m_reports->deal(u"Roof"_s, 100);
    const QString strange = u"{\"kith_tile\":9,\"question\":{}}"_s;
    storage::RowChange row;
    row.op = storage::RowOp::Insert;
    row.table = "dashboard_tile";
    row.cells = {{"dashboard_id", {}, id.value()},
                 {"chart", {}, u"hologram"_s},
                 {"title", {}, u"From the future"_s},
                 {"grid_y", {}, 9},
                 {"definition_json", {}, strange}};
    await(m_reports->desk.file().store().write({u"Tile"_s, storage::Origin::Ui, {row}}));
    m_reports->open();
    QCOMPARE(m_reports->view().board().frames().size(), 3);
    QVERIFY(m_reports->frame(2).isTroubled());
    QVERIFY(!m_reports->frame(0).isTroubled());
    TileFrame &number = m_reports->frame(0);
    number.setFocus();
    QTest::keyClick(&number, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(m_reports->stored().value(0).h, 4);
    QCOMPARE(test::ask(m_reports->desk.file().store(),
                       u"SELECT definition_json FROM dashboard_tile WHERE chart = 'hologram'"_s)
                 .toString(),
             strange);
}

void TestDashboard::makesDashboardsFromTemplates()
{
    ReportsPage &page = m_reports->open();
    for (int i = 0; i < 2; ++i) {
        page.perform(DashboardAction::New);
        auto *dialog = page.findChildren<ui::DashboardDialog *>().constLast();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *templates = m_reports->part<QListWidget>(*dialog, "dashboardTemplates");
        QCOMPARE(templates->count(), DashboardTemplate::all().size() + 1);
        templates->setCurrentRow(i);
        QCOMPARE(m_reports->part<QLineEdit>(*dialog, "dashboardName")->text(),
                 DashboardTemplate::all().at(i).name);
        m_reports->part<QPushButton>(*dialog, "dashboardOk")->click();
        QTRY_COMPARE(page.shelf().dashboards.size(), i + 1);
        QTRY_COMPARE(page.tabs().tabText(page.tabs().currentIndex()), DashboardTemplate::all().at(i).name);
        QVERIFY(m_reports->settle());
        QTRY_COMPARE(m_reports->view().board().frames().size(), DashboardTemplate::all().at(i).tiles.size());
    }
    // Two now, in an order that is everybody's own.
    const RecordId second = page.currentId();
    page.tabs().moveTab(1, 0);
    QTRY_COMPARE(page.shelf().dashboards.constFirst().id, second);
    page.perform(DashboardAction::Remove);
    QTRY_COMPARE(page.shelf().dashboards.size(), 1);
    await(m_reports->desk.records().undo());
    QTRY_COMPARE(page.shelf().dashboards.size(), 2);
}

void TestDashboard::isSharedAndCopied()
{
    const RecordId berta = m_reports->user(u"Berta"_s);
    m_reports->dashboard(u"Hidden"_s);
    m_reports->dashboard(u"For all"_s, records::ViewScope::Everyone);
    storage::BulkJob job;
    job.label = u"Other user"_s;
    job.work = [berta](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE workspace_setting SET value = ? WHERE key = 'user'"_s,
                           {berta.toString()});
    };
    await(m_reports->desk.file().store().writeBulk(job));
    m_reports->desk.reopen();
    ReportsPage &page = m_reports->open();
    QCOMPARE(page.shelf().dashboards.size(), 1);
    QCOMPARE(page.tabs().tabText(0), u"For all"_s);
    QVERIFY(!m_reports->view().dashboard().isOwn);
    QVERIFY(!page.canPerform(DashboardAction::AddTile) && !page.canPerform(DashboardAction::Remove));
    // It is not hers to change.
    QSignalSpy notices(&page, &ui::Page::notice);
    TileFrame &number = m_reports->frame(0);
    number.setFocus();
    QTest::keyClick(&number, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(notices.size(), 1);
    const Dashboard theirs = m_reports->view().dashboard();
    QCOMPARE(test::kindOf([&] { await(DashboardRecords(m_reports->desk.records()).remove(theirs)); }),
             "NotAllowed"_ba);
    // But she can have a copy.
    QPushButton *copy = m_reports->part<QPushButton>(m_reports->view(), "copyDashboard");
    QVERIFY(copy->isVisible());
    copy->click();
    auto *dialog = m_reports->part<ui::DashboardDialog>(page, "dashboardDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    m_reports->part<QPushButton>(*dialog, "dashboardOk")->click();
    QTRY_COMPARE(page.shelf().dashboards.size(), 2);
    QTRY_VERIFY(m_reports->view().dashboard().isOwn);
    QCOMPARE(m_reports->view().dashboard().owner, berta);
    QTRY_COMPARE(m_reports->view().board().frames().size(), 2);
}

void TestDashboard::fillsTheScreen()
{
    m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    DashboardView *view = page.current();
    page.perform(DashboardAction::FullScreen);
    QVERIFY(page.isFullScreen());
    QVERIFY(view->window() != page.window() && view->isVisible());
    QTRY_VERIFY(view->window()->isActiveWindow());
    QTest::keyClick(view->board().frames().constFirst(), Qt::Key_Escape);
    QVERIFY(!page.isFullScreen());
    QCOMPARE(view->window(), page.window());
    QTRY_VERIFY(view->isVisible());
}

void TestDashboard::readsFromRightToLeft()
{
    m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    page.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_reports->frame(0).x() > m_reports->frame(1).x());
    TileFrame &number = m_reports->frame(0);
    number.setFocus();
    QTest::keyClick(&number, Qt::Key_Left, Qt::ShiftModifier); // wider, away from where reading begins
    QCOMPARE(m_reports->view().board().places().constFirst().w, 5);
}

void TestDashboard::namesEveryWidget()
{
    m_reports->deal(u"Roof"_s, 100);
    m_reports->dashboard();
    ReportsPage &page = m_reports->open();
    QCOMPARE(test::namelessWidgets(page), QStringList());
    QVERIFY2(m_reports->frame(0).accessibleName().contains(u"1"_s),
             qPrintable(m_reports->frame(0).accessibleName()));
    page.perform(DashboardAction::AddTile);
    auto *editor = m_reports->part<ui::TileEditor>(page, "tileEditor");
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QCOMPARE(test::namelessWidgets(*editor), QStringList());
    editor->reject();
    page.perform(DashboardAction::New);
    auto *dialog = m_reports->part<ui::DashboardDialog>(page, "dashboardDialog");
    QCOMPARE(test::namelessWidgets(*dialog), QStringList());
}

void TestDashboard::neverHoldsUpTheWindow()
{
    for (int i = 0; i < 30; ++i)
        m_reports->deal(u"Deal %1"_s.arg(i), 100 * i);
    ReportsPage &page = m_reports->open();
    test::StallMeter meter;
    domain::DashboardFilter filter = m_reports->view().filter();
    for (const domain::DateUnit unit : {domain::DateUnit::Month, domain::DateUnit::Quarter}) {
        filter.period = domain::MetricPeriod::moving({domain::DateSpan::Kind::Unit, 0, unit});
        m_reports->view().setFilter(filter);
        QVERIFY(m_reports->settle());
    }
    m_reports->deal(u"One more"_s, 100);
    const auto counted = [&] {
        const QList<items::TileState> &tiles = m_reports->view().model().tiles();
        return std::any_of(tiles.cbegin(), tiles.cend(), [](const items::TileState &one) {
            return one.tile.query.metric == "open_value" && one.answer && one.answer->total.n == 31;
        });
    };
    QTRY_VERIFY(counted());
    QVERIFY(page.isVisible());
    QVERIFY2(meter.worst() <= 50, qPrintable(QString::number(meter.worst())));
}

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
