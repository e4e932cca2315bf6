// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the reports: choosing, building, opening records, saving, and what gets onto paper.
#include "models/records/reportrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/charts/chartview.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reportdialogs.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportprinter.h"
#include "ui/report/reportsview.h"
#include "ui/report/sheets.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using test::PageDesk;
using ui::PrintSheet;
using ui::ReportPrinter;
using ui::ReportsView;

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_desk.reset(); }

    void listsWhatIsBuiltIn();
    void buildsWhileOneLooks();
    void sortsByTheHeading();
    void opensTheRecordsOfANumber();
    void savesAndUndoes();
    void keepsWhatIsNotSaved();
    void copiesAsATable();
    void putsItOnPages();
    void exportsAPicture();
    void schedulesToAFolder();
    void namesEveryWidget();

private:
    ReportsView &page();
    void choose(const char *box, const QVariant &data);
    QStringList cells(int row);
    template<class T>
    T *part(QWidget &parent, const char *name)
    {
        T *found = parent.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no part \"%s\"", name);
        return found;
    }
    QDialog *dialog(const char *name)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (one->objectName() == QLatin1StringView(name) && one->isVisible())
                return qobject_cast<QDialog *>(one);
        }
        qFatal("no dialog \"%s\"", name);
    }
    bool answered()
    {
        return QTest::qWaitFor([this] { return m_page->isLoaded() && m_page->pane().isAnswered(); });
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<ReportsView> m_page;
};

void TestReports::initTestCase()
{
    m_desk = std::make_unique<PageDesk>();
    for (const auto &[name, sector] : {std::pair("Acme", 40), {"Blue", 40}, {"Core", 7}}) {
        const RecordId id = m_desk->addCompany(QString::fromLatin1(name));
        m_desk->change("company", id, "employees", sector);
    }
}

ReportsView &TestReports::page()
{
    m_page = std::make_unique<ReportsView>(m_desk->records());
    m_page->resize(1280, 760);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()) || !answered())
        qFatal("the page does not come up");
    return *m_page;
}

/// As a person would in one of the builder's lists.
void TestReports::choose(const char *box, const QVariant &data)
{
    auto *list = part<QComboBox>(*m_page, box);
    const int at = list->findData(data);
    if (at < 0)
        qFatal("nothing to choose in \"%s\"", box);
    list->setCurrentIndex(at);
    Q_EMIT list->activated(at);
    if (!answered())
        qFatal("no answer");
}

QStringList TestReports::cells(int row)
{
    QStringList texts;
    const items::PivotModel &model = m_page->pane().model();
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void TestReports::listsWhatIsBuiltIn()
{
    page();
    QVERIFY(m_page->names().size() >= 6);
    QVERIFY(m_page->currentKey().startsWith("built-in:"_L1));
    for (const QString &name : m_page->names())
        QVERIFY(!name.isEmpty());
    m_page->showReport(u"built-in:pipeline_by_stage"_s);
    QVERIFY(answered());
    QCOMPARE(m_page->pane().trouble(), QString());
    QVERIFY(m_page->pane().model().rowCount() > 0);
}

void TestReports::buildsWhileOneLooks()
{
    page();
    m_page->createNew();
    QVERIFY(m_page->isBuilding());
    choose("reportEntity", "company"_ba);
    QCOMPARE(cells(0).last(), u"3"_s);
    choose("reportFirst", "employees"_ba);
    QCOMPARE(m_page->pane().model().rowCount(), 3);    // 40, 7 and all of them
    QCOMPARE(cells(0), (QStringList{u"7"_s, u"1"_s})); // numbers in their order
    QCOMPARE(cells(1), (QStringList{u"40"_s, u"2"_s}));
    m_page->builder().addMeasure("max:company.employees"_ba);
    QVERIFY(answered());
    QCOMPARE(cells(2).mid(1), (QStringList{u"3"_s, u"40"_s}));
    m_page->builder().removeMeasure(0);
    QVERIFY(answered());
    QCOMPARE(m_page->pane().model().columnCount(), 2);
    // Three changes in a row: the last one counts.
    auto definition = m_page->builder().definition();
    for (const char *measure : {"min:company.employees", "sum:company.employees", "count:company"}) {
        definition.measures = {measure};
        m_page->pane().show(definition, u"x"_s);
    }
    QVERIFY(answered());
    QCOMPARE(cells(2).last(), u"3"_s);
}

void TestReports::sortsByTheHeading()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    QHeaderView *header = m_page->pane().table().horizontalHeader();
    Q_EMIT header->sectionClicked(1);
    QCOMPARE(cells(0).first(), u"40"_s);
    Q_EMIT header->sectionClicked(1);
    QCOMPARE(cells(0).first(), u"7"_s);
    QCOMPARE(m_page->builder().definition().sort.by, domain::ReportSort::By::Value);
    Q_EMIT header->sectionClicked(1);
    QCOMPARE(m_page->builder().definition().sort, domain::ReportSort());
    QCOMPARE(cells(2).last(), u"3"_s); // the total stays below
}

void TestReports::opensTheRecordsOfANumber()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    QSignalSpy asked(m_page.get(), &ui::Page::recordsRequested);
    QTableView &table = m_page->pane().table();
    table.setFocus();
    table.setCurrentIndex(m_page->pane().model().index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(asked.wait());
    QCOMPARE(asked.first().at(0).toByteArray(), "company"_ba);
    domain::RecordQuery query;
    query.entity = "company";
    query.filter = asked.first().at(1).value<domain::Filter>();
    QCOMPARE(test::await(m_desk->records().count(query)), 2);
    // A name opens nothing.
    table.setCurrentIndex(m_page->pane().model().index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(asked.count(), 1);
}

void TestReports::savesAndUndoes()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    m_page->saveAs();
    QDialog *named = dialog("reportNameDialog");
    part<QLineEdit>(*named, "reportName")->setText(u"How many"_s);
    part<QPushButton>(*named, "saveReport")->click();
    QTRY_VERIFY(m_page->names().contains(u"How many"_s));
    QTRY_VERIFY(!m_page->currentKey().startsWith("built-in:"_L1) && m_page->currentKey() != "new"_L1);
    m_page->duplicate();
    QTRY_COMPARE(m_page->names().filter(u"How many"_s).size(), 2);
    test::await(m_desk->records().undo());
    QTRY_COMPARE(m_page->names().filter(u"How many"_s).size(), 1);
    m_page->showReport(
        test::await(records::ReportRecords(m_desk->records()).load()).reports.first().id.toString());
    m_page->remove();
    QTRY_VERIFY(!m_page->names().contains(u"How many"_s));
    test::await(m_desk->records().undo());
    QTRY_VERIFY(m_page->names().contains(u"How many"_s));
}

void TestReports::keepsWhatIsNotSaved()
{
    page();
    const QString first = m_page->currentKey();
    m_page->setBuilding(true);
    choose("reportChart", QByteArray());
    QVERIFY(m_page->names().first().endsWith(u'•'));
    m_page->showReport(u"built-in:lost_reasons"_s);
    QVERIFY(answered());
    m_page->showReport(first);
    QVERIFY(answered());
    QCOMPARE(m_page->builder().definition().chart, QByteArray());
}

void TestReports::copiesAsATable()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    m_page->pane().copyTable();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(2), u"40\t2"_s);
    QCOMPARE(lines.at(3), u"Total\t3"_s);
}

void TestReports::putsItOnPages()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    PrintSheet sheet = m_page->pane().sheet();
    sheet.madeAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0));
    sheet.who = u"Anna"_s;
    QVERIFY(sheet.table);
    QCOMPARE(sheet.table->lines.size(), 3);
    const QByteArray one = ReportPrinter(sheet).pdf();
    QVERIFY(one.startsWith("%PDF-"));
    const auto pages = [](const QByteArray &pdf) {
        return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
    };
    const qsizetype few = pages(one);
    QVERIFY(few >= 1);
    const domain::ReportTable::Line line = sheet.table->lines.first();
    for (int i = 0; i < 200; ++i)
        sheet.table->lines.prepend(line);
    QVERIFY(pages(ReportPrinter(sheet).pdf()) > few + 3);
    // Vectors: a chart is no picture in it.
    QVERIFY(!one.contains("/Subtype /Image"));
}

void TestReports::exportsAPicture()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    const PrintSheet sheet = m_page->pane().sheet();
    const QByteArray svg = ui::ReportExportDialog::content(sheet, "svg");
    QVERIFY(svg.contains("<svg") && svg.contains("<text"));
    const QImage image = QImage::fromData(ui::ReportExportDialog::content(sheet, "png"));
    QVERIFY(image.width() > 2000);
    QSignalSpy told(m_page.get(), &ui::Page::notice);
    m_page->exportAs("xlsx");
    QDialog *asking = dialog("reportExportDialog");
    const QString file = m_desk->settingsFolder() + "/out.xlsx"_L1;
    part<QLineEdit>(*asking, "reportExportFile")->setText(file);
    part<QPushButton>(*asking, "exportReport")->click();
    QVERIFY(told.wait());
    QVERIFY2(QFile::exists(file), qPrintable(told.last().at(1).toString()));
}

void TestReports::schedulesToAFolder()
{
    page();
    m_page->showReport(u"built-in:lost_reasons"_s);
    QVERIFY(answered());
    m_page->schedule();
    QDialog *asking = dialog("scheduleDialog");
    auto *save = part<QPushButton>(*asking, "saveSchedule");
    part<QLineEdit>(*asking, "scheduleFolder")->setText(m_desk->settingsFolder() + "/none"_L1);
    QVERIFY(!save->isEnabled()); // a folder that is not there
    part<QLineEdit>(*asking, "scheduleFolder")->setText(m_desk->settingsFolder());
    part<QTimeEdit>(*asking, "scheduleTime")->setTime(QTime(7, 30));
    save->click();
    QTRY_COMPARE(test::await(records::ReportRecords(m_desk->records()).load()).schedules.size(), 1);
    const records::ReportSchedule made =
        test::await(records::ReportRecords(m_desk->records()).load()).schedules.first();
    QCOMPARE(made.rhythm.minute, 450);
    QVERIFY(!made.builtIn.isEmpty());
    const QByteArray pdf = test::await([&] {
        QFuture<QByteArray> printing = ui::scheduledPdf(m_desk->records(), m_page.get(), made);
        if (!QTest::qWaitFor([&] { return printing.isFinished(); }))
            qFatal("no PDF");
        return printing;
    }());
    QVERIFY(pdf.startsWith("%PDF-"));
}

void TestReports::namesEveryWidget()
{
    page();
    m_page->setBuilding(true);
    QVERIFY(answered());
    QCOMPARE(test::namelessWidgets(*m_page), QStringList());
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
