// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the reports: choosing, building, opening records, saving, and what gets onto paper.
#include "models/base/problem.h"
#include "models/records/reportrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/charts/chartview.h"
#include "ui/report/printing.h"
#include "ui/report/printpreview.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reportdialogs.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportsview.h"
#include "ui/report/sheets.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeEdit>

#include <poppler-qt6.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using test::PageDesk;
using ui::PrintSheet;
using ui::ReportPrinter;
using ui::ReportsView;

namespace {

/// Waits while events run, as a window does.
template<class T>
T awaited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("it does not end");
    return test::await(std::move(future));
}

/// The texts on each page, without what paper breaks them with.
QStringList textsOf(const QByteArray &pdf)
{
    QStringList pages;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    for (int at = 0; document && at < document->numPages(); ++at)
        pages.append(document->page(at)->text(QRectF()).simplified());
    return pages;
}

items::ChartData monthly(const QString &title, items::ChartKind kind, int factor)
{
    items::ChartData data;
    data.kind = kind;
    data.title = title;
    data.unit = domain::MetricUnit::Count;
    data.isTimed = kind != items::ChartKind::Number;
    data.addsUp = true;
    items::ChartSeries series;
    double sum = 0;
    for (int month = 1; month <= (data.isTimed ? 12 : 1); ++month) {
        items::ChartPoint point;
        point.category = QLocale::c().monthName(month, QLocale::ShortFormat);
        point.value = month * factor;
        point.text = QString::number(month * factor);
        point.n = month;
        sum += month * factor;
        series.points.append(point);
    }
    data.series = {series};
    data.n = 12;
    data.total = QString::number(sum);
    return data;
}

/// A dashboard of twelve tiles.
PrintSheet twelveTiles()
{
    PrintSheet sheet;
    sheet.title = u"Numbers of the year"_s;
    sheet.facts = {u"Period: 2026 · Team: North"_s};
    sheet.who = u"Anna"_s;
    sheet.madeAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0));
    constexpr std::array kinds{items::ChartKind::Number, items::ChartKind::Bar, items::ChartKind::Line,
                               items::ChartKind::Area};
    for (int at = 0; at < 12; ++at)
        sheet.tiles.append({{(at % 3) * 4, (at / 3) * 4, 4, 4},
                            monthly(u"Measure %1"_s.arg(at), kinds.at(std::size_t(at % 4)), 1000 + at),
                            {}});
    return sheet;
}

/// How often the event loop comes round.
class Turns : public QObject
{
public:
    Turns() { startTimer(0); }
    int count = 0;

protected:
    void timerEvent(QTimerEvent *) override { ++count; }
};

} // namespace

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
    void saysEverythingOnPaper();
    void paintsBesideTheWindow();
    void leavesNoHalfFile();
    void refusesPicturesThatAreTooLarge();
    void paperIsTheSameEverywhere();
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
    QCOMPARE(asked.first().at(0).value<domain::RecordQuery>().entity, "company"_ba);
    domain::RecordQuery query;
    query.entity = "company";
    query.filter = asked.first().at(0).value<domain::RecordQuery>().filter;
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

void TestReports::saysEverythingOnPaper()
{
    const PrintSheet sheet = twelveTiles();
    const QByteArray pdf = awaited(ui::printed(sheet, ReportPrinter::Format::Pdf, this));
    const QStringList pages = textsOf(pdf);
    QCOMPARE(pages.size(), 2);
    const QString all = pages.join(u' ');
    QVERIFY2(pages.first().startsWith(u"Numbers of the year Period: 2026 · Team: North"_s),
             qPrintable(pages.first()));
    for (int at = 0; at < 12; ++at) {
        QVERIFY2(all.contains(u"Measure %1"_s.arg(at)), qPrintable(all));
        if (at % 4 == 0)
            QVERIFY2(all.contains(QString::number(1000 + at)), qPrintable(all));
    }
    for (int page = 0; page < 2; ++page) {
        QVERIFY2(pages.at(page).contains(u"Page %1 of 2"_s.arg(page + 1)), qPrintable(pages.at(page)));
        QVERIFY(pages.at(page).contains(QLocale().toString(sheet.madeAt, QLocale::ShortFormat)));
        QVERIFY(pages.at(page).contains(u"Anna"_s));
    }
    // Vectors: charts are no pictures of pixels, and neither is the page.
    QVERIFY(!pdf.contains("/Subtype /Image"));
    // Columns that do not fit beside each other go on on further pages; in a picture all are there.
    PrintSheet wide;
    wide.title = u"Wide"_s;
    domain::ReportTable table;
    domain::ReportTable::Line line;
    for (int at = 0; at < 30; ++at) {
        domain::ReportTable::Column column;
        column.title = u"Column %1"_s.arg(at);
        column.isNumber = at > 0;
        table.columns.append(column);
        domain::ReportTable::Cell cell;
        cell.text = u"cell%1"_s.arg(at);
        line.cells.append(cell);
    }
    table.lines = {line, line};
    wide.table = table;
    const QStringList strips = textsOf(ReportPrinter(wide).pdf());
    QVERIFY(strips.size() > 1);
    const QByteArray svg = ReportPrinter(wide).svg();
    for (int at = 0; at < 30; ++at) {
        QVERIFY(strips.join(u' ').contains(u"cell%1"_s.arg(at)));
        QVERIFY(svg.contains("cell" + QByteArray::number(at)));
    }
    for (const QString &strip : strips)
        QVERIFY(strip.contains(u"cell0"_s)); // what names the lines stands on each page
}

void TestReports::paintsBesideTheWindow()
{
    const PrintSheet sheet = twelveTiles();
    for (const auto format :
         {ReportPrinter::Format::Pdf, ReportPrinter::Format::Svg, ReportPrinter::Format::Png}) {
        const Turns turns;
        QFuture<QByteArray> printing = ui::printed(sheet, format, this);
        QVERIFY(!printing.isFinished());
        QCOMPARE(turns.count, 0);
        QFutureWatcher<QByteArray> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        watcher.setFuture(printing);
        QVERIFY(!awaited(printing).isEmpty());
        // One chart each time the event loop comes round.
        QVERIFY2(turns.count >= sheet.tiles.size(), qPrintable(QString::number(turns.count)));
        QVERIFY(progress.count() > 1);
    }
}

void TestReports::leavesNoHalfFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"out.pdf"_s);
    PrintSheet sheet = twelveTiles();
    const auto left = [&folder] {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    };
    QFuture<QByteArray> stopped = ui::printedTo(file, sheet, ReportPrinter::Format::Pdf, this);
    stopped.cancel();
    QVERIFY(QTest::qWaitFor([&stopped] { return stopped.isFinished(); }));
    QCOMPARE(left(), QStringList());
    // In the middle of it.
    QFuture<QByteArray> later = ui::printedTo(file, sheet, ReportPrinter::Format::Pdf, this);
    QVERIFY(QTest::qWaitFor([&later] { return later.progressValue() > 0; }));
    later.cancel();
    QVERIFY(QTest::qWaitFor([&later] { return later.isFinished(); }));
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(left(), QStringList());
    // Who asked goes away.
    {
        QObject context;
        stopped = ui::printedTo(file, sheet, ReportPrinter::Format::Pdf, &context);
    }
    QVERIFY(QTest::qWaitFor([&stopped] { return stopped.isFinished(); }));
    QVERIFY(stopped.isCanceled());
    // What is there stays as it was when the new one cannot be written, and the file is named.
    QFuture<QByteArray> nowhere =
        ui::printedTo(folder.filePath(u"none/out.pdf"_s), sheet, ReportPrinter::Format::Pdf, this);
    QVERIFY(QTest::qWaitFor([&nowhere] { return nowhere.isFinished(); }));
    QString sentence;
    try {
        nowhere.waitForFinished();
    } catch (const base::Problem &problem) {
        sentence = problem.sentence();
    }
    QVERIFY2(sentence.contains(u"none"_s), qPrintable(sentence));
    awaited(ui::printedTo(file, sheet, ReportPrinter::Format::Pdf, this));
    QCOMPARE(left(), QStringList{u"out.pdf"_s});
}

void TestReports::refusesPicturesThatAreTooLarge()
{
    PrintSheet sheet;
    sheet.title = u"Long"_s;
    domain::ReportTable table;
    domain::ReportTable::Column column;
    column.title = u"Name"_s;
    table.columns = {column};
    domain::ReportTable::Line line;
    domain::ReportTable::Cell cell;
    cell.text = u"x"_s;
    line.cells = {cell};
    table.lines = QList<domain::ReportTable::Line>(1200, line);
    sheet.table = table;
    QFuture<QByteArray> picture = ui::printed(sheet, ReportPrinter::Format::Png, this);
    QVERIFY(QTest::qWaitFor([&picture] { return picture.isFinished(); }));
    QVERIFY_THROWS_EXCEPTION(base::Problem, picture.waitForFinished());
    // Pages have room for it.
    QVERIFY(textsOf(awaited(ui::printed(sheet, ReportPrinter::Format::Pdf, this))).size() > 30);
}

void TestReports::paperIsTheSameEverywhere()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    PrintSheet sheet = m_page->pane().sheet();
    sheet.madeAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0));
    sheet.who = u"Anna"_s;
    const QByteArray pdf = awaited(ui::printed(sheet, ReportPrinter::Format::Pdf, this));
    // What is seen before printing, and what the printer gets.
    ui::PrintPreview preview(sheet, nullptr);
    preview.show();
    QTRY_COMPARE(preview.pageCount(), textsOf(pdf).size());
    QTRY_VERIFY(!preview.page(0).isNull());
    const auto document = Poppler::Document::loadFromData(pdf);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    constexpr QSize coarse(48, 34);
    const auto small = [&coarse](const QImage &image) {
        return image.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage seen = small(preview.page(0));
    const QImage written = small(document->page(0)->renderToImage(110, 110));
    int darkest = 255;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x) {
            darkest = std::min(darkest, qGray(seen.pixel(x, y)));
            QVERIFY2(std::abs(qGray(seen.pixel(x, y)) - qGray(written.pixel(x, y))) < 48,
                     qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
    QVERIFY(darkest < 200); // there is something to compare
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(u"paper.pdf"_s));
    printer->setPageLayout(preview.paper());
    QFuture<void> printing = ui::PrintPreview::print(sheet, printer, this);
    QVERIFY(QTest::qWaitFor([&printing] { return printing.isFinished(); }));
    printing.waitForFinished();
    QFile paper(folder.filePath(u"paper.pdf"_s));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QCOMPARE(textsOf(paper.readAll()), textsOf(pdf));
    // And what is made without the page: by "kith --print" and by a schedule.
    PrintSheet made =
        awaited(ui::reportSheet(m_desk->records(), m_page->builder().definition(), sheet.title));
    QCOMPARE(made.table->lines.size(), sheet.table->lines.size());
    made.madeAt = sheet.madeAt;
    made.who = sheet.who;
    QCOMPARE(textsOf(ReportPrinter(made).pdf()), textsOf(pdf));
    // Each paper is filled, and nothing of the table gets lost on a narrow one.
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            QPageLayout layout = ReportPrinter::pageLayout();
            layout.setPageSize(QPageSize(size), layout.margins());
            layout.setOrientation(orientation);
            const auto laid = awaited(ui::laidOut(sheet, layout, this));
            QCOMPARE(laid->pageCount(), int(textsOf(pdf).size()));
            const QImage image = laid->pageImage(0, 400);
            const QSizeF ratio = layout.fullRect(QPageLayout::Point).size();
            QVERIFY(std::abs(image.height() - 400 * ratio.height() / ratio.width()) <= 1);
        }
    }
}

void TestReports::exportsAPicture()
{
    page();
    m_page->createNew();
    choose("reportEntity", "company"_ba);
    choose("reportFirst", "employees"_ba);
    const PrintSheet sheet = m_page->pane().sheet();
    const QByteArray svg = ReportPrinter(sheet).svg();
    QVERIFY(svg.contains("<svg") && svg.contains("<text"));
    const QImage image = QImage::fromData(awaited(ui::printed(sheet, ReportPrinter::Format::Png, this)));
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
