// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the forecast and the table of quotas on a real file, by mouse and keys.
#include "models/base/timespans.h"
#include "tests/unit/records/recordsfixture.h"
#include "ui/charts/chartview.h"
#include "ui/forecast/forecasttable.h"
#include "ui/forecast/forecastview.h"
#include "ui/forecast/quotadialog.h"
#include "ui/forecast/simulationcard.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using records::ForecastSheet;
using ui::ForecastView;
using ui::QuotaDialog;

class TestForecastView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void numbersOpenTheirDeals();
    void whatWasDeletedOpensInTheTrash();
    void oneTeamAndOnePipelineAreSeenAlone();
    void periodsAreWalkedThrough();
    void theSimulationSaysWhyItRefuses();
    void quotasArePastedAndSavedAtOnce();
    void unsavedQuotasAreAskedFor();
    void changesOfOthersCome();

private:
    records::RecordId deal(qint64 minor, const char *expected, const char *category);
    ForecastView &view();
    QString cell(int row, ForecastSheet::Column column);

    std::unique_ptr<CrmFile> m_file;
    std::unique_ptr<ForecastView> m_view;
    records::RecordId m_owner;
};

void TestForecastView::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Light);
    QLocale::setDefault(QLocale::c());
}

void TestForecastView::init()
{
    m_file = std::make_unique<CrmFile>(); // 21 September 2026
    m_owner = records::RecordId(ask(m_file->store(), u"SELECT id FROM app_user"_s).toLongLong());
    const records::RecordId organisation(ask(m_file->store(), u"SELECT id FROM organisation"_s).toLongLong());
    m_file->set("organisation"_ba, organisation, "base_currency"_ba, u"EUR"_s);
}

void TestForecastView::cleanup()
{
    m_view.reset();
    m_file.reset();
}

records::RecordId TestForecastView::deal(qint64 minor, const char *expected, const char *category)
{
    return m_file->add("deal"_ba, {{"name"_ba, u"Deal"_s},
                                   {"amount_minor"_ba, minor},
                                   {"currency"_ba, u"EUR"_s},
                                   {"owner_id"_ba, m_owner.value()},
                                   {"expected_close_on"_ba, QString::fromLatin1(expected)},
                                   {"forecast_category"_ba, QString::fromLatin1(category)},
                                   {"category_is_manual"_ba, 1}});
}

ForecastView &TestForecastView::view()
{
    m_view = std::make_unique<ForecastView>(m_file->records());
    m_view->resize(1200, 900);
    m_view->show();
    [this] { QTRY_VERIFY(m_view->table().rowCount() > 0); }();
    return *m_view;
}

QString TestForecastView::cell(int row, ForecastSheet::Column column)
{
    return m_view->table().item(row, int(column) + 1)->text();
}

void TestForecastView::numbersOpenTheirDeals()
{
    deal(200'00, "2026-09-25", "commit");
    deal(400'00, "2026-09-26", "best_case");
    deal(800'00, "2026-08-20", "commit"); // overdue
    ForecastView &page = view();
    QCOMPARE(page.first(), QDate(2026, 9, 1));
    QCOMPARE(page.table().rowCount(), 2); // one owner, and the total
    QVERIFY(cell(0, ForecastSheet::Commit).contains(u"200"_s));
    QVERIFY(cell(0, ForecastSheet::BestCase).contains(u"600"_s));
    QVERIFY(cell(1, ForecastSheet::Overdue).contains(u"800"_s));
    QCOMPARE(cell(0, ForecastSheet::Quota), u"—"_s);

    QSignalSpy opened(&page, &ui::Page::recordsRequested);
    page.table().setCurrentCell(0, int(ForecastSheet::BestCase) + 1);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<domain::RecordQuery>().entity, "deal"_ba);
    domain::RecordQuery query;
    query.entity = "deal"_ba;
    query.filter = opened.at(0).at(0).value<domain::RecordQuery>().filter;
    QCOMPARE(await(m_file->records().count(query)), 2);

    const QRect place = page.table().visualItemRect(page.table().item(1, int(ForecastSheet::Overdue) + 1));
    QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(opened.size(), 2);
    query.filter = opened.at(1).at(0).value<domain::RecordQuery>().filter;
    QCOMPARE(await(m_file->records().count(query)), 1);

    // A bar of the waterfall as well.
    auto *flow = page.findChild<ui::ChartView *>(u"forecastFlow"_s);
    QTRY_VERIFY(!flow->data().series.isEmpty());
    Q_EMIT flow->pointActivated({u"created"_s});
    QTRY_COMPARE(opened.size(), 3);
}

void TestForecastView::whatWasDeletedOpensInTheTrash()
{
    const auto gone = deal(200'00, "2026-10-10", "commit");
    deal(400'00, "2026-10-11", "commit");
    constexpr qint64 days = 20 * base::DayMs;
    m_file->clock().advance(days); // into October
    await(m_file->records().moveToTrash("deal"_ba, {gone}));
    ForecastView &page = view();
    QCOMPARE(page.first(), QDate(2026, 10, 1));
    QSignalSpy opened(&page, &ui::Page::recordsRequested);
    auto *flow = page.findChild<ui::ChartView *>(u"forecastFlow"_s);
    QTRY_VERIFY(!flow->data().series.isEmpty());
    Q_EMIT flow->pointActivated({u"deleted"_s});
    QTRY_COMPARE(opened.size(), 1);
    const auto query = opened.first().first().value<domain::RecordQuery>();
    QVERIFY(query.inTrash);
    QCOMPARE(await(m_file->records().findIds(query)), QList<records::RecordId>{gone});
}

void TestForecastView::oneTeamAndOnePipelineAreSeenAlone()
{
    const auto pipeline = m_file->add(
        "pipeline"_ba, {{"name"_ba, u"Renewals"_s}, {"currency"_ba, u"EUR"_s}, {"position"_ba, 9}});
    const auto stage = m_file->add("stage"_ba, {{"pipeline_id"_ba, pipeline.value()},
                                                {"name"_ba, u"Open"_s},
                                                {"kind"_ba, u"open"_s},
                                                {"probability"_ba, 50}});
    const auto team = m_file->add("team"_ba, {{"name"_ba, u"South"_s}});
    const auto colleague = m_file->add("app_user"_ba, {{"display_name"_ba, u"Rosie Papa"_s}});
    m_file->add("team_member"_ba, {{"team_id"_ba, team.value()}, {"user_id"_ba, colleague.value()}});
    deal(200'00, "2026-09-25", "commit");
    const auto theirs = deal(400'00, "2026-09-26", "commit");
    m_file->set("deal"_ba, theirs, "owner_id"_ba, colleague.value());
    m_file->add("deal"_ba, {{"name"_ba, u"Renewal"_s},
                            {"amount_minor"_ba, qint64(800'00)},
                            {"currency"_ba, u"EUR"_s},
                            {"owner_id"_ba, m_owner.value()},
                            {"pipeline_id"_ba, pipeline.value()},
                            {"stage_id"_ba, stage.value()},
                            {"expected_close_on"_ba, u"2026-09-27"_s},
                            {"forecast_category"_ba, u"commit"_s},
                            {"category_is_manual"_ba, 1}});
    ForecastView &page = view();
    auto *teams = page.findChild<QComboBox *>(u"forecastTeam"_s);
    auto *pipelines = page.findChild<QComboBox *>(u"forecastPipeline"_s);
    QTRY_VERIFY(teams->isVisible() && pipelines->isVisible());
    const auto total = [&] { return cell(page.table().rowCount() - 1, ForecastSheet::Commit); };
    QVERIFY2(total().contains(u"1,400"_s) || total().contains(u"1400"_s), qPrintable(total()));

    const auto choose = [](QComboBox *box, const QString &name) {
        box->setFocus();
        QTest::keyClicks(box, name.left(3));
        return box->currentText();
    };
    QCOMPARE(choose(teams, u"South"_s), u"South"_s);
    QTRY_VERIFY(total().contains(u"400"_s) && !total().contains(u"1"_s));
    QTest::keyClick(teams, Qt::Key_Home);
    QTRY_VERIFY(total().contains(u"1"_s));
    QCOMPARE(choose(pipelines, u"Renewals"_s), u"Renewals"_s);
    QTRY_VERIFY(total().contains(u"800"_s));
}

void TestForecastView::periodsAreWalkedThrough()
{
    deal(200'00, "2026-10-25", "commit");
    ForecastView &page = view();
    QTest::mouseClick(page.findChild<QToolButton *>(u"forecastAfter"_s), Qt::LeftButton);
    QTRY_COMPARE(page.first(), QDate(2026, 10, 1));
    QTRY_VERIFY(cell(0, ForecastSheet::Commit).contains(u"200"_s));
    auto *unit = page.findChild<QComboBox *>(u"forecastUnit"_s);
    unit->setCurrentIndex(1);
    QVERIFY(page.isQuarter());
    QTRY_VERIFY(page.findChild<QLabel *>(u"forecastTitle"_s)->text().contains(u"4"_s));
    QTest::mouseClick(page.findChild<QToolButton *>(u"forecastBefore"_s), Qt::LeftButton);
    QTRY_COMPARE(page.first(), QDate(2026, 7, 1));
    page.findChild<QComboBox *>(u"forecastBy"_s)->setCurrentIndex(1);
    QTRY_COMPARE(page.table().horizontalHeaderItem(0)->text(), u"Team"_s);
}

void TestForecastView::theSimulationSaysWhyItRefuses()
{
    ForecastView &page = view();
    auto *state = page.findChild<QLabel *>(u"simulationState"_s);
    QTRY_VERIFY(state->text().contains(u"50"_s));
    QVERIFY(state->isVisibleTo(&page));
}

void TestForecastView::quotasArePastedAndSavedAtOnce()
{
    m_file->add("app_user"_ba, {{"display_name"_ba, u"Zoe"_s}});
    QuotaDialog dialog(m_file->records(), 2026);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>(u"quotaTable"_s);
    QTRY_COMPARE(table->rowCount(), 3); // two people, and everybody together
    table->setCurrentCell(0, 8);
    QGuiApplication::clipboard()->setText(u"1000\t2000\tabc\n500\t\t700\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->item(0, 9)->text(), u"2000"_s);
    QCOMPARE(dialog.changes(), 4); // the word and the empty place are none
    QSignalSpy saved(&dialog, &QuotaDialog::saved);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"quotaSave"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    const auto goals = [this] { return ask(m_file->store(), u"SELECT count(*) FROM goal"_s).toInt(); };
    QCOMPARE(goals(), 4);
    deal(500'00, "2026-09-25", "commit");
    view();
    bool found = false;
    for (int row = 0; row < m_view->table().rowCount(); ++row)
        found = found || cell(row, ForecastSheet::Quota).contains(u"1,000"_s) ||
                cell(row, ForecastSheet::Quota).contains(u"1000"_s);
    QVERIFY(found);
    await(m_file->records().undo()); // the deal
    await(m_file->records().undo()); // all quotas together
    QCOMPARE(goals(), 0);
}

void TestForecastView::unsavedQuotasAreAskedFor()
{
    QuotaDialog dialog(m_file->records(), 2026);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>(u"quotaTable"_s);
    QTRY_VERIFY(table->rowCount() > 0);
    table->item(0, 0)->setText(u"12"_s);
    QCOMPARE(dialog.changes(), 1);
    dialog.reject();
    QVERIFY(dialog.isVisible());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestForecastView::changesOfOthersCome()
{
    view();
    deal(300'00, "2026-09-25", "commit");
    QTRY_VERIFY(m_view->table().rowCount() == 2);
    QTRY_VERIFY(cell(0, ForecastSheet::Commit).contains(u"300"_s));
}

QTEST_MAIN(TestForecastView)
#include "tst_forecastview.moc"
