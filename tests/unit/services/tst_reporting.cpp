// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: what they say, what is stored of them, the files they become, and when these are written.
#include "models/base/problem.h"
#include "models/domain/reportdefinition.h"
#include "models/domain/reportrhythm.h"
#include "models/records/pivotreader.h"
#include "models/records/reportrecords.h"
#include "models/services/report/reportscheduler.h"
#include "models/services/report/reportwriter.h"
#include "tests/unit/records/recordsfixture.h"
#include "tests/unit/services/workbook.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::DateUnit;
using domain::Filter;
using domain::MetricCompare;
using domain::MetricGrouping;
using domain::MetricPeriod;
using domain::Operator;
using domain::ReportDefinition;
using domain::ReportRhythm;
using domain::ReportSort;
using records::PivotAnswer;
using records::PivotLine;
using records::PivotPlace;
using records::PivotReader;
using records::ReportRecords;
using records::ReportSchedule;
using records::SavedReport;
using services::ReportScheduler;
using services::ReportWriter;

namespace {

constexpr qint64 DayMs = 86'400'000;

/// Deals of two people in euro, in Berlin.
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
        anna = crm.add("app_user", {{"display_name", u"Anna"_s}});
        ole = crm.add("app_user", {{"display_name", u"Ole"_s}});
    }

    RecordId stage(const QString &kind)
    {
        return RecordId(
            ask(crm.store(), u"SELECT id FROM stage WHERE kind = ? ORDER BY position LIMIT 1"_s, {kind})
                .toLongLong());
    }

    RecordId closed(const QString &kind, qint64 amount, const QString &day, RecordId owner)
    {
        const qint64 at =
            QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0), QTimeZone("Europe/Berlin"))
                .toMSecsSinceEpoch();
        return crm
            .write({CrmFile::insertRow("deal", {{"name", u"Deal"_s},
                                                {"stage_id", stage(kind).value()},
                                                {"currency", u"EUR"_s},
                                                {"amount_minor", amount},
                                                {"owner_id", owner.value()},
                                                {"closed_at", at},
                                                {"created_at", at - 10 * DayMs}})},
                   storage::Origin::Import)
            .ids.first();
    }

    void someDeals()
    {
        closed(u"won"_s, 100'00, u"2026-01-10"_s, anna);
        closed(u"won"_s, 300'00, u"2026-02-10"_s, anna);
        closed(u"lost"_s, 500'00, u"2026-02-11"_s, anna);
        closed(u"won"_s, 50'00, u"2026-02-12"_s, ole);
    }

    static ReportDefinition wonByOwner()
    {
        ReportDefinition report;
        report.entity = "deal";
        report.measures = {"won_value"};
        report.rows = {{"owner", DateUnit::Month}};
        report.across = MetricGrouping{"period", DateUnit::Month};
        report.period = MetricPeriod::parse(u"2026-Q1");
        return report;
    }

    PivotAnswer answer(const ReportDefinition &definition)
    {
        return await(PivotReader::load(crm.records(), definition));
    }

    /// The cells' texts, a line each.
    static QStringList texts(const PivotAnswer &answer)
    {
        QStringList lines;
        for (const domain::ReportTable::Line &line : answer.table(u"Test"_s, QLocale::c()).lines) {
            QStringList cells;
            for (const domain::ReportTable::Cell &cell : line.cells)
                cells.append(cell.figure.isKnown() ? QString::number(*cell.figure.number) : cell.text);
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    qint64 behind(const ReportDefinition &definition, const PivotPlace &place)
    {
        return await(crm.records().count(await(PivotReader::loadBehind(crm.records(), definition, place))));
    }

    QString kept(const ReportDefinition &definition) const
    {
        return definition.toText(domain::Catalogue::builtIn());
    }

    RecordId addReport(const QString &name, const ReportDefinition &definition)
    {
        SavedReport report;
        report.name = name;
        report.definition = kept(definition);
        return await(ReportRecords(crm.records()).add(report)).ids.first();
    }

    RecordId addSchedule(RecordId report, const QByteArray &format, const QString &folder)
    {
        ReportSchedule schedule;
        schedule.subject = report;
        schedule.name = u"Won/lost: by owner"_s;
        schedule.rhythm.every = ReportRhythm::Every::Day;
        schedule.rhythm.minute = 8 * 60;
        schedule.format = format;
        schedule.folder = folder;
        schedule.machine = ReportScheduler::thisMachine();
        await(ReportRecords(crm.records()).addSchedule(schedule));
        const QList<ReportSchedule> all = shelf().schedules;
        return all.isEmpty() ? RecordId() : all.last().id;
    }

    records::ReportShelf shelf() { return await(ReportRecords(crm.records()).load()); }

    CrmFile crm;
    RecordId anna;
    RecordId ole;
};

qint64 utc(const char *text)
{
    return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }

    void definitionsSurviveJson();
    void definitionsRefuseWhatTheyDoNotKnow();
    void measuresOfFieldsHaveADate();
    void builtInReportsAnswer();

    void putsNumbersTogether();
    void totalsAreAskedNotAdded();
    void threeGroupingsAddUp();
    void everyCellOpensItsRecords();
    void comparesWithThePeriodBefore();
    void sortsAndKeepsSubtotals();

    void savesSharesAndUndoes();
    void othersReportsAreNotChanged();

    void csvHasPlainNumbers();
    void aWorkbookHasTypes();
    void fileNamesSuitFileSystems();
    void aFullDiskLeavesNoFile();

    void rhythms_data();
    void rhythms();
    void writesWhatIsDueOnce();
    void twoProgramsWriteOnce();
    void withoutAPrinterPdfsAreLeft();
    void missingFoldersAreTriedAgain();
    void whatIsGoneIsTold();

private:
    /// Some deals that no test changes.
    Desk &shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<Desk>();
            m_shared->someDeals();
        }
        return *m_shared;
    }

    std::unique_ptr<Desk> m_shared;
};

void TestReporting::definitionsSurviveJson()
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    ReportDefinition report = Desk::wonByOwner();
    report.measures = {"won_value", "median:deal.amount_minor@closed_at"};
    report.rows = {{"owner", DateUnit::Month}, {"stage", DateUnit::Month}};
    report.filter = Filter::test("name"_ba, Operator::Contains, u"x"_s);
    report.compare = MetricCompare::LastYear;
    report.sort = {ReportSort::By::Value, 1, u"2026-01-01"_s, true};
    report.chart = "stacked_bar";
    QCOMPARE(ReportDefinition::fromText(catalogue, report.toText(catalogue)), report);
    QVERIFY(report.toText(catalogue).contains("\"kith_report\":1"_L1));
}

void TestReporting::definitionsRefuseWhatTheyDoNotKnow()
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    const auto kind = [&](const char *text) {
        return kindOf([&] { ReportDefinition::fromText(catalogue, QString::fromLatin1(text)); });
    };
    QCOMPARE(kind("{"), "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":2,"entity":"deal","measures":["won_value"]})"), "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"deal","measures":["won_value"],"colour":1})"), "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"deal","measures":[]})"), "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"lead","measures":["won_value"]})"), "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"deal","measures":["sum:deal.nothing"]})"), "NotFound"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"deal","measures":["won_value"],)"
                  R"("rows":[{"by":"owner"},{"by":"owner"}]})"),
             "Invalid"_ba);
    QCOMPARE(kind(R"({"kith_report":1,"entity":"deal","measures":["won_value"]})"), ""_ba);
}

void TestReporting::measuresOfFieldsHaveADate()
{
    const domain::FieldMeasure measure{"sum", "deal", "amount_minor", "closed_at"};
    QCOMPARE(measure.key(), "sum:deal.amount_minor@closed_at"_ba);
    QCOMPARE(domain::FieldMeasure::of(measure.key()), std::optional(measure));
    QVERIFY(!domain::FieldMeasure::of("won_value"));
    QVERIFY(!domain::FieldMeasure::of("sum:deal"));
    const domain::Metric metric =
        domain::MetricCatalogue::metric(domain::Catalogue::builtIn(), measure.key());
    QCOMPARE(metric.dateField, "closed_at"_ba);
    QCOMPARE(kindOf([] { domain::MetricCatalogue::metric(domain::Catalogue::builtIn(), "count:deal@name"); }),
             "Invalid"_ba);
}

void TestReporting::builtInReportsAnswer()
{
    Desk &desk = shared();
    const QList<domain::BuiltInReport> reports = domain::builtInReports(domain::Catalogue::builtIn());
    QVERIFY(reports.size() >= 6);
    for (const domain::BuiltInReport &report : reports) {
        const PivotAnswer answer = desk.answer(report.definition);
        QVERIFY2(!answer.lines.isEmpty() && answer.lines.last().level == 0, report.key.constData());
        QCOMPARE(ReportDefinition::fromText(domain::Catalogue::builtIn(), desk.kept(report.definition)),
                 report.definition);
    }
}

void TestReporting::putsNumbersTogether()
{
    Desk &desk = shared();
    const PivotAnswer answer = desk.answer(Desk::wonByOwner());
    // The larger first; a month of the period without a deal is there as well.
    QCOMPARE(Desk::texts(answer),
             (QStringList{u"Anna|100|300|0|400"_s, u"Ole|0|50|0|50"_s, u"Total|100|350|0|450"_s}));
    const domain::ReportTable table = answer.table(u"Won"_s, QLocale(QLocale::English));
    QCOMPARE(table.columns.size(), 5);
    QCOMPARE(table.columns.last().title, u"Total"_s);
    QVERIFY(table.columns.at(1).isNumber && !table.columns.at(0).isNumber);
    QCOMPARE(table.periodText, u"1/1/26 – 3/31/26"_s);
}

void TestReporting::totalsAreAskedNotAdded()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.measures = {"win_rate", "median:deal.amount_minor@closed_at"};
    report.across.reset();
    const PivotAnswer answer = desk.answer(report);
    QCOMPARE(answer.lines.size(), 3);
    // Anna 2 of 3, Ole 1 of 1: three of four, not the mean of the two shares.
    QCOMPARE(*answer.lines.last().figures.at(0).number, 75.0);
    QCOMPARE(*answer.lines.last().figures.at(1).number, 200.0); // of 50, 100, 300, 500
}

/// Of a workspace by chance: lines add up to their subtotals and these to the total, along both ways.
void TestReporting::threeGroupingsAddUp()
{
    Desk desk;
    QRandomGenerator random(7);
    const QList<RecordId> owners{desk.anna, desk.ole};
    for (int i = 0; i < 60; ++i)
        desk.closed(random.bounded(3) > 0 ? u"won"_s : u"lost"_s, random.bounded(100'000),
                    QDate(2026, 1, 1).addDays(random.bounded(80)).toString(Qt::ISODate),
                    owners.at(random.bounded(2)));
    ReportDefinition report = Desk::wonByOwner();
    report.measures = {"won_value", "won_deals"};
    report.rows = {{"owner", DateUnit::Month}, {"weekday", DateUnit::Month}};
    for (const bool isAcross : {true, false}) {
        if (!isAcross)
            report.across.reset();
        const PivotAnswer answer = desk.answer(report);
        QVERIFY(answer.lines.size() > 10);
        const qsizetype columns = answer.columns.size();
        QList<double> total(columns, 0);
        QList<double> group(columns, 0);
        QList<double> wanted(columns, 0);
        for (const PivotLine &line : answer.lines) {
            for (qsizetype at = 0; at < columns; ++at) {
                const double number = line.figures.at(at).number.value_or(0);
                if (line.level == 2)
                    group[at] += number;
                else if (line.level == 1)
                    total[at] += number;
            }
            if (line.level != 2) {
                for (qsizetype at = 0; at < columns; ++at)
                    QVERIFY2(std::abs(group.at(at) - wanted.at(at)) < 0.001,
                             qPrintable(line.titles.join(u' ')));
                group.fill(0);
                wanted = QList<double>(columns, 0);
                for (qsizetype at = 0; at < columns; ++at)
                    wanted[at] = line.figures.at(at).number.value_or(0);
            }
        }
        const PivotLine &grand = answer.lines.last();
        for (qsizetype at = 0; at < columns; ++at)
            QVERIFY(std::abs(total.at(at) - grand.figures.at(at).number.value_or(0)) < 0.001);
        if (isAcross) { // the months make the total
            double sum = 0;
            for (qsizetype at = 0; at + 2 < columns; at += 2)
                sum += grand.figures.at(at).number.value_or(0);
            QVERIFY(std::abs(sum - *grand.figures.at(columns - 2).number) < 0.001);
        }
    }
}

void TestReporting::everyCellOpensItsRecords()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.measures = {"won_value", "win_rate", "mean:deal.amount_minor@closed_at"};
    report.rows.append({"stage", DateUnit::Month});
    const PivotAnswer answer = desk.answer(report);
    int opened = 0;
    for (const PivotLine &line : answer.lines) {
        for (qsizetype at = 0; at < answer.columns.size(); ++at) {
            const records::PivotColumn &column = answer.columns.at(at);
            PivotPlace place{column.measure, line.keys, std::nullopt};
            if (column.across >= 0)
                place.across = answer.across.at(column.across).key;
            QCOMPARE(desk.behind(report, place), line.figures.at(at).n);
            opened += line.figures.at(at).n > 0 ? 1 : 0;
        }
    }
    QVERIFY(opened > 15);
}

void TestReporting::comparesWithThePeriodBefore()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.across.reset();
    report.period = MetricPeriod::parse(u"2026-02");
    report.compare = MetricCompare::PreviousPeriod;
    const PivotAnswer answer = desk.answer(report);
    QCOMPARE(Desk::texts(answer),
             (QStringList{u"Anna|300|100|200"_s, u"Ole|50|0|—"_s, u"Total|350|100|250"_s}));
    QCOMPARE(answer.table({}, QLocale::c()).lines.first().cells.at(3).text, u"+200.0 %"_s);
}

void TestReporting::sortsAndKeepsSubtotals()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.rows.append({"period", DateUnit::Month});
    report.across.reset();
    PivotAnswer answer = desk.answer(report);
    const auto order = [&answer] {
        QStringList titles;
        for (const PivotLine &line : answer.lines)
            titles.append(QString::number(line.level) + line.titles.value(0));
        titles.removeDuplicates();
        return titles;
    };
    QCOMPARE(order(), (QStringList{u"1Anna"_s, u"2Anna"_s, u"1Ole"_s, u"2Ole"_s, u"0"_s}));
    answer.sort({ReportSort::By::Value, 0, {}, false});
    QCOMPARE(order(), (QStringList{u"1Ole"_s, u"2Ole"_s, u"1Anna"_s, u"2Anna"_s, u"0"_s}));
    answer.sort({ReportSort::By::Label, 0, {}, true});
    QCOMPARE(order().first(), u"1Ole"_s);
    const auto months = [&answer] {
        QList<QDate> days;
        for (const PivotLine &line : answer.lines) {
            if (line.level == 2 && line.titles.first() == "Ole"_L1)
                days.append(line.keys.last().toDate());
        }
        return days;
    };
    QVERIFY(std::is_sorted(months().crbegin(), months().crend()) || months().size() < 2);
    answer.sort({});
    QCOMPARE(order().first(), u"1Anna"_s);
}

void TestReporting::savesSharesAndUndoes()
{
    Desk desk;
    const RecordId id = desk.addReport(u"Won"_s, Desk::wonByOwner());
    QCOMPARE(desk.shelf().reports.size(), 1);
    SavedReport before = *desk.shelf().find(id);
    SavedReport after = before;
    after.scope = records::ViewScope::Everyone;
    after.name = u"Won by us"_s;
    await(ReportRecords(desk.crm.records()).change(before, after));
    QCOMPARE(desk.shelf().find(id)->name, u"Won by us"_s);
    desk.addSchedule(id, "csv", desk.crm.file().folder());
    await(ReportRecords(desk.crm.records()).remove(*desk.shelf().find(id)));
    QVERIFY(desk.shelf().reports.isEmpty());
    QVERIFY(desk.shelf().schedules.isEmpty());
    await(desk.crm.records().undo());
    QCOMPARE(desk.shelf().find(id)->name, u"Won by us"_s);
    QCOMPARE(desk.shelf().schedules.size(), 1);
    await(desk.crm.records().undo());
    await(desk.crm.records().undo());
    QCOMPARE(desk.shelf().find(id)->name, u"Won"_s);
    QCOMPARE(kindOf([&] {
                 SavedReport nameless;
                 nameless.definition = desk.kept(Desk::wonByOwner());
                 await(ReportRecords(desk.crm.records()).add(nameless));
             }),
             "Invalid"_ba);
}

void TestReporting::othersReportsAreNotChanged()
{
    Desk &desk = shared();
    const auto row = [&](const QString &name, const QString &scope) {
        return CrmFile::insertRow("report", {{"name", name},
                                             {"scope", scope},
                                             {"owner_id", desk.anna.value()},
                                             {"definition_json", desk.kept(Desk::wonByOwner())}});
    };
    desk.crm.write({row(u"Hers"_s, u"private"_s), row(u"Shared"_s, u"everyone"_s)});
    const records::ReportShelf shelf = desk.shelf();
    QCOMPARE(shelf.reports.size(), 1);
    QCOMPARE(shelf.reports.first().name, u"Shared"_s);
    QCOMPARE(shelf.reports.first().ownerName, u"Anna"_s);
    QVERIFY(!shelf.reports.first().isOwn);
    QCOMPARE(kindOf([&] { await(ReportRecords(desk.crm.records()).remove(shelf.reports.first())); }),
             "NotAllowed"_ba);
}

void TestReporting::csvHasPlainNumbers()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.across.reset();
    report.measures = {"won_value", "win_rate", "won_deals"};
    const domain::ReportTable table = desk.answer(report).table(u"Won"_s, QLocale(QLocale::German));
    const QList<QByteArray> lines = ReportWriter::csv(table).split('\n');
    QCOMPARE(lines.at(1).trimmed(), "Anna,400.00,66.7,2"_ba);
    QCOMPARE(lines.at(3).trimmed(), "Total,450.00,75,3"_ba);
    const QByteArray json = ReportWriter::json(table);
    QVERIFY2(json.contains("\"value\": \"400.00\""), json.constData());
    domain::ReportTable hostile = table;
    hostile.lines.first().cells.first().text = u"=cmd()"_s;
    QVERIFY(ReportWriter::csv(hostile).contains("'=cmd()"));
}

void TestReporting::aWorkbookHasTypes()
{
    Desk &desk = shared();
    ReportDefinition report = Desk::wonByOwner();
    report.across.reset();
    report.measures = {"won_value", "win_rate", "won_deals", "sales_cycle"};
    const PivotAnswer answer = desk.answer(report);
    const domain::ReportTable table = answer.table(u"Won [by] owner"_s, QLocale(QLocale::German));
    const QString file = desk.crm.file().path(u"won.xlsx"_s);
    ReportWriter::write(table, services::ReportFormat::Xlsx, file);
    const QHash<QByteArray, QByteArray> parts = unzipped(file);
    const QByteArray sheet = parts.value("xl/worksheets/sheet1.xml");
    const QByteArray styles = parts.value("xl/styles.xml");
    const QByteArray texts = parts.value("xl/sharedStrings.xml");
    for (const char *text : {"Won [by] owner", "Anna", "Ole", "Total"})
        QVERIFY2(texts.contains(text), text);
    QVERIFY(parts.value("xl/workbook.xml").contains("name=\"Won by owner\"")); // as sheets may be called
    // The head stays in sight and is repeated on paper; lines begin below it.
    const qsizetype frozen = sheet.indexOf("ySplit=\"") + 8;
    const int head = sheet.mid(frozen, sheet.indexOf('"', frozen) - frozen).toInt();
    QVERIFY2(sheet.contains("state=\"frozen\"") && head > 0, sheet.constData());
    QVERIFY(sheet.contains("xSplit=\"1\""));
    const auto cell = [&](char column, int line) {
        return cellOf(sheet, column + QByteArray::number(head + line));
    };
    QVERIFY(cell('A', 1).contains("t=\"s\"")); // text
    for (const char column : {'B', 'C', 'D', 'E'})
        QVERIFY2(!cell(column, 1).contains("t=\"s\""), cell(column, 1).constData()); // numbers
    QCOMPARE(numberOf(cell('B', 1)), "400"_ba);
    QCOMPARE(numberOf(cell('B', 2)), "50"_ba);
    QCOMPARE(numberOf(cell('D', 1)), "2"_ba);
    QVERIFY2(std::abs(numberOf(cell('C', 1)).toDouble() - 2.0 / 3) < 1e-3, // a share, shown as percent
             cell('C', 1).constData());
    QCOMPARE(numberOf(cell('E', 1)).toDouble(), 10.0);
    // The total is below, of the rate as well.
    QCOMPARE(numberOf(cell('B', 3)), "450"_ba);
    QCOMPARE(numberOf(cell('C', 3)), "0.75"_ba);
    QCOMPARE(numberOf(cell('D', 3)), "3"_ba);
    QVERIFY(cell('A', 4).isEmpty() || cell('A', 4).contains("t=\"s\"")); // remarks at most
    QVERIFY2(styles.contains("#,##0.00\\ &quot;EUR&quot;"), styles.constData());
    QVERIFY(styles.contains("0.0%"));
    // A file that cannot be written is called as the user called it, and nothing is left of it.
    const QString nowhere = desk.crm.file().path(u"none/won.xlsx"_s);
    QCOMPARE(kindOf([&] { ReportWriter::write(table, services::ReportFormat::Xlsx, nowhere); }),
             "NotFound"_ba);
}

void TestReporting::fileNamesSuitFileSystems()
{
    QCOMPARE(ReportWriter::fileName(u"Won/lost: \"by\" owner"_s, QDate(2026, 11, 2), u"pdf"_s),
             u"Won lost by owner 2026-11-02.pdf"_s);
    QCOMPARE(ReportWriter::fileName(u"../../x"_s, QDate(2026, 11, 2), u"csv"_s), u"x 2026-11-02.csv"_s);
    QVERIFY(ReportWriter::fileName(QString(500, u'a'), QDate(2026, 11, 2), u"csv"_s).size() < 150);
}

void TestReporting::aFullDiskLeavesNoFile()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no device that is always full");
    Desk &desk = shared();
    const QString folder = desk.crm.file().path(u"out"_s);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const bool refuses = !QFile(folder + "/probe"_L1).open(QIODevice::WriteOnly);
    if (refuses)
        QCOMPARE(kindOf([&] { ReportWriter::save("x", folder + "/a.pdf"_L1); }), "ReadOnly"_ba);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile::remove(folder + "/probe"_L1);
    QCOMPARE(kindOf([&] { ReportWriter::save("x", folder + "/none/a.pdf"_L1); }), "NotFound"_ba);
    QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestReporting::rhythms_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("latest");
    QTest::addColumn<qint64>("next");
    const auto row = [](const char *name, const char *every, int day, int minute, const char *now,
                        const char *latest, const char *next) {
        QTest::newRow(name) << QString::fromLatin1(every) << day << minute << utc(now) << utc(latest)
                            << utc(next);
    };
    // Berlin is an hour ahead in winter, two in summer.
    row("today", "day", 1, 480, "2026-11-22T10:00:00Z", "2026-11-22T07:00:00Z", "2026-11-23T07:00:00Z");
    row("yesterday", "day", 1, 480, "2026-11-22T06:59:00Z", "2026-11-21T07:00:00Z", "2026-11-22T07:00:00Z");
    row("exactly", "day", 1, 480, "2026-11-22T07:00:00Z", "2026-11-22T07:00:00Z", "2026-11-23T07:00:00Z");
    row("monday", "week", 1, 480, "2026-11-22T10:00:00Z", "2026-11-16T07:00:00Z", "2026-11-23T07:00:00Z");
    row("31st", "month", 31, 480, "2026-03-10T10:00:00Z", "2026-02-28T07:00:00Z", "2026-03-31T06:00:00Z");
    // 02:30 does not exist on 29 March, and is there twice on 25 October.
    row("skipped hour", "day", 1, 150, "2026-03-29T10:00:00Z", "2026-03-29T01:30:00Z",
        "2026-03-30T00:30:00Z");
    row("hour twice", "day", 1, 150, "2026-10-25T10:00:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
}

void TestReporting::rhythms()
{
    QFETCH(QString, every);
    QFETCH(int, day);
    QFETCH(int, minute);
    QFETCH(qint64, now);
    QFETCH(qint64, latest);
    QFETCH(qint64, next);
    ReportRhythm rhythm;
    rhythm.every = ReportRhythm::everyOf(every);
    rhythm.weekday = rhythm.monthDay = day;
    rhythm.minute = minute;
    const QTimeZone berlin("Europe/Berlin");
    const auto text = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
    };
    QCOMPARE(text(rhythm.latest(now, berlin)), text(latest));
    QCOMPARE(text(rhythm.next(now, berlin)), text(next));
}

void TestReporting::writesWhatIsDueOnce()
{
    Desk desk;
    desk.someDeals();
    QDir(desk.crm.file().folder()).mkpath(u"out"_s);
    const QString folder = desk.crm.file().path(u"out"_s);
    desk.crm.clock().set(utc("2026-09-21T14:00:00Z"));
    desk.addSchedule(desk.addReport(u"Won"_s, Desk::wonByOwner()), "csv", folder);
    ReportScheduler scheduler(desk.crm.records(),
                              [](const ReportSchedule &) { return QFuture<QByteArray>(); });
    QSignalSpy idle(&scheduler, &ReportScheduler::idle);
    QSignalSpy written(&scheduler, &ReportScheduler::written);
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(written.count(), 0);                      // what was due before it was made is not written
    desk.crm.clock().set(utc("2026-09-24T09:00:00Z")); // three were missed
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(written.count(), 1);
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(written.count(), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"Won lost by owner 2026-09-24.csv"_s});
    QFile file(folder + "/Won lost by owner 2026-09-24.csv"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Total,100.00,350.00,0.00,450.00"));
    QCOMPARE(desk.shelf().schedules.first().trouble, QString());
    QVERIFY(desk.shelf().schedules.first().writtenAtMs > 0);
    // What the program noted is in nobody's way.
    QCOMPARE(await(desk.crm.records().undo()).removed, 1);
    QVERIFY(desk.shelf().schedules.isEmpty());
}

void TestReporting::twoProgramsWriteOnce()
{
    Desk desk;
    desk.crm.clock().set(utc("2026-09-21T14:00:00Z"));
    desk.addSchedule(desk.addReport(u"Won"_s, Desk::wonByOwner()), "csv", desk.crm.file().folder());
    const std::unique_ptr<storage::Store> other = desk.crm.file().another();
    await(other->open());
    Records others(*other);
    desk.crm.clock().advance(DayMs);
    const QString machine = ReportScheduler::thisMachine();
    QFuture<QList<ReportRecords::Due>> one =
        ReportRecords(desk.crm.records()).takeDue(machine, ReportScheduler::ClaimMs);
    QFuture<QList<ReportRecords::Due>> two = ReportRecords(others).takeDue(machine, ReportScheduler::ClaimMs);
    const QList<ReportRecords::Due> first = await(one);
    const QList<ReportRecords::Due> second = await(two);
    QCOMPARE(first.size() + second.size(), 1);
    QVERIFY(await(ReportRecords(others).takeDue(u"elsewhere"_s, ReportScheduler::ClaimMs)).isEmpty());
    // The one that had it was killed: the other takes it when the claim is over.
    desk.crm.clock().advance(ReportScheduler::ClaimMs + 1);
    QCOMPARE(await(ReportRecords(others).takeDue(machine, ReportScheduler::ClaimMs)).size(), 1);
}

void TestReporting::withoutAPrinterPdfsAreLeft()
{
    Desk desk;
    desk.someDeals();
    QDir(desk.crm.file().folder()).mkpath(u"out"_s);
    const QString folder = desk.crm.file().path(u"out"_s);
    desk.crm.clock().set(utc("2026-09-21T14:00:00Z"));
    const RecordId report = desk.addReport(u"Won"_s, Desk::wonByOwner());
    desk.addSchedule(report, "pdf", folder);
    desk.addSchedule(report, "xlsx", folder);
    desk.crm.clock().advance(DayMs);
    ReportScheduler scheduler(desk.crm.records(), {});
    QSignalSpy idle(&scheduler, &ReportScheduler::idle);
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"Won lost by owner 2026-09-22.xlsx"_s});
    // It is still due for a program that can paint.
    const QString machine = ReportScheduler::thisMachine();
    const QList<ReportRecords::Due> left =
        await(ReportRecords(desk.crm.records()).takeDue(machine, ReportScheduler::ClaimMs));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().schedule.format, "pdf"_ba);
}

void TestReporting::missingFoldersAreTriedAgain()
{
    Desk desk;
    desk.crm.clock().set(utc("2026-09-21T14:00:00Z"));
    const QString folder = desk.crm.file().path(u"usb"_s);
    desk.addSchedule(desk.addReport(u"Won"_s, Desk::wonByOwner()), "pdf", folder);
    desk.crm.clock().advance(DayMs);
    ReportScheduler scheduler(desk.crm.records(), [](const ReportSchedule &schedule) {
        QPromise<QByteArray> promise;
        promise.start();
        promise.addResult("%PDF of " + schedule.name.toUtf8());
        promise.finish();
        return promise.future();
    });
    QSignalSpy idle(&scheduler, &ReportScheduler::idle);
    QStringList failed;
    connect(&scheduler, &ReportScheduler::failed, this,
            [&failed](const base::Problem &problem) { failed.append(problem.sentence()); });
    QSignalSpy written(&scheduler, &ReportScheduler::written);
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().contains(folder));
    QVERIFY(!desk.shelf().schedules.first().trouble.isEmpty());
    QDir().mkpath(folder);
    scheduler.look(); // not every half minute
    QVERIFY(idle.wait());
    QCOMPARE(written.count(), 0);
    desk.crm.clock().advance(ReportScheduler::AgainMs + 1);
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(written.count(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(desk.shelf().schedules.first().trouble.isEmpty());
}

void TestReporting::whatIsGoneIsTold()
{
    Desk desk;
    desk.crm.clock().set(utc("2026-09-21T14:00:00Z"));
    const RecordId report = desk.addReport(u"Won"_s, Desk::wonByOwner());
    desk.addSchedule(report, "csv", desk.crm.file().folder());
    desk.crm.write({CrmFile::removeRow("report", report)}); // by another way than the page's
    desk.crm.clock().advance(DayMs);
    ReportScheduler scheduler(desk.crm.records(),
                              [](const ReportSchedule &) { return QFuture<QByteArray>(); });
    QSignalSpy idle(&scheduler, &ReportScheduler::idle);
    QStringList failed;
    connect(&scheduler, &ReportScheduler::failed, this,
            [&failed](const base::Problem &problem) { failed.append(problem.sentence()); });
    scheduler.look();
    QVERIFY(idle.wait());
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
