// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as files of other programs: what is in them, of which type, and what is never left behind.
#include "models/base/problem.h"
#include "models/services/exchange/exporter.h"
#include "models/services/exchange/importer.h"
#include "models/services/exchange/xlsxwriter.h"
#include "tests/support/testfile.h"
#include "tests/unit/services/workbook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kith;
using services::ExportFormat;
using services::ExportPlan;
using test::cellOf;
using test::numberOf;
using test::unzipped;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::TestFile>(records::crmRules());
        m_records = std::make_unique<records::Records>(m_file->create());
    }
    void cleanup()
    {
        m_records.reset();
        m_file.reset();
    }

    void aWorkbookHasTypes()
    {
        const base::RecordId id = addDeal(u"=HYPERLINK(\"http://x.example\";\"A\")"_s, 123456789);
        const QString file =
            run("deal", ExportFormat::Xlsx, {"name", "amount_minor", "expected_close_on", "created_at"});
        const QHash<QByteArray, QByteArray> parts = unzipped(file);
        const QByteArray sheet = parts.value("xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains("<f>"));                                 // no formula anywhere
        QVERIFY(!parts.contains("xl/worksheets/_rels/sheet1.xml.rels")); // and no address to follow
        const QByteArray own = cellOf(sheet, "A2");
        QVERIFY2(own.contains("t=\"inlineStr\"") && own.contains('>' + id.toString().toLatin1() + '<'),
                 own.constData());
        const QByteArray name = cellOf(sheet, "B2");
        QVERIFY2(name.contains("t=\"inlineStr\"") && name.contains("=HYPERLINK("), name.constData());
        QCOMPARE(numberOf(cellOf(sheet, "C2")), QByteArray("1234567.89"));
        // Days since 1899-12-30, as spreadsheets count.
        QCOMPARE(numberOf(cellOf(sheet, "D2")).toInt(), int(QDate(1899, 12, 30).daysTo(QDate(2026, 10, 31))));
        QVERIFY(cellOf(sheet, "E2").contains(" s=\""));
        QVERIFY(cellOf(sheet, "F2").contains("EUR")); // what the amounts are in
        QVERIFY(cellOf(sheet, "B1").contains("Name"));
    }

    void aWorkbookGoesOnOnTheNextSheet()
    {
        for (int i = 0; i < 5; ++i)
            addContact(u"Anders %1"_s.arg(i));
        services::ListShape shape;
        shape.entity = &m_records->catalogue().entity("contact");
        shape.columns = {shape.entity->field("last_name")};
        shape.fetched = {"last_name"};
        shape.currencies = {-1};
        const QString file = m_file->path(u"sheets.xlsx"_s);
        {
            services::XlsxWriter writer(file, shape, 3);
            for (int i = 0; i < 5; ++i)
                writer.write({base::RecordId(i + 1), {u"Anders %1"_s.arg(i)}, {QString()}});
            writer.finish();
        }
        const QHash<QByteArray, QByteArray> parts = unzipped(file);
        QVERIFY(cellOf(parts.value("xl/worksheets/sheet1.xml"), "B3").contains("Anders 1"));
        QVERIFY(cellOf(parts.value("xl/worksheets/sheet3.xml"), "B2").contains("Anders 4"));
        QVERIFY(cellOf(parts.value("xl/worksheets/sheet3.xml"), "A1").contains("ID"));
    }

    void textsOfAnyKindStayWhatTheyAre()
    {
        addContact(u"<b>&\"'\u0001 \U0001F600 Ünïcode"_s);
        const QByteArray sheet =
            unzipped(run("contact", ExportFormat::Xlsx, {"last_name"})).value("xl/worksheets/sheet1.xml");
        const QByteArray cell = cellOf(sheet, "B2");
        QVERIFY2(cell.contains("&lt;b&gt;&amp;") && cell.contains(u"\U0001F600 Ünïcode"_s.toUtf8()),
                 cell.constData());
        const QJsonArray json = jsonOf(run("contact", ExportFormat::Json, {"last_name"}));
        QCOMPARE(json.at(0).toObject().value("last_name"_L1).toString(),
                 u"<b>&\"'\u0001 \U0001F600 Ünïcode"_s);
    }

    void aTextThatNoCellHoldsIsSaid()
    {
        domain::Record activity(m_records->catalogue().entity("activity"));
        const QList<records::PicklistValue> types = test::await(m_records->picklist("activity_type"));
        activity.setValue("subject", u"Call"_s);
        activity.setValue("type_id", types.constFirst().id.value());
        activity.setValue("body", QString(40'000, u'x'));
        test::await(m_records->save({}, activity));
        const QString target = m_file->path(u"long.xlsx"_s);
        const auto problem =
            test::problemOf([&] { write("activity", ExportFormat::Xlsx, {"body"}, target); });
        QVERIFY(problem.has_value());
        QCOMPARE(problem->field(), QByteArray("body"));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(QDir(m_file->folder()).entryList({u"long*"_s}), QStringList());
    }

    void jsonHasTypes()
    {
        const base::RecordId id = addDeal(u"Fair \"2026\""_s, -5);
        const QJsonArray rows =
            jsonOf(run("deal", ExportFormat::Json,
                       {"name", "amount_minor", "expected_close_on", "stage_id", "created_at", "closed_at"}));
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.at(0).toObject();
        QCOMPARE(row.value("id"_L1).toString(), id.toString());
        QCOMPARE(row.value("name"_L1).toString(), u"Fair \"2026\""_s);
        QCOMPARE(row.value("amount_minor"_L1).type(), QJsonValue::Double);
        QCOMPARE(row.value("amount_minor"_L1).toDouble(), -0.05);
        QCOMPARE(row.value("currency"_L1).toString(), u"EUR"_s);
        QCOMPARE(row.value("expected_close_on"_L1).toString(), u"2026-10-31"_s);
        QVERIFY(!row.value("stage_id"_L1).toObject().value("title"_L1).toString().isEmpty());
        QVERIFY(QDateTime::fromString(row.value("created_at"_L1).toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(row.value("closed_at"_L1).isNull());
        // An empty list is a list, too.
        QCOMPARE(jsonOf(run("company", ExportFormat::Json, {"name"})).size(), 0);
    }

    void onlyThoseThatAreMeantInTheirOrder()
    {
        QList<base::RecordId> ids;
        for (const char *name : {"Anders", "Berglund", "Christina"})
            ids.append(addContact(QString::fromLatin1(name)));
        ExportPlan plan;
        plan.query.entity = "contact";
        plan.ids = QList{ids.at(2), ids.at(0)};
        plan.columns = {"last_name"};
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::VCards}) {
            plan.format = format;
            plan.file = m_file->path(u"some.out"_s);
            QCOMPARE(test::await(services::Exporter(*m_records).run(plan)), 2);
            QFile file(plan.file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("Berglund"));
            QVERIFY(content.indexOf("Christina") < content.indexOf("Anders"));
        }
    }

    void nothingOfAWorkbookIsLeft()
    {
        for (int i = 0; i < 2'000; ++i)
            m_pairs.append({{}, contact(u"Anders %1"_s.arg(i))});
        test::await(m_records->saveAll(m_pairs, u"Add"_s));
        m_pairs.clear();
        const QString scratch = services::XlsxWriter::scratchFolder();
        if (scratch.isEmpty()) { // nowhere to put it that is not a disk
            QCOMPARE(test::kindOf([&] {
                         write("contact", ExportFormat::Xlsx, {"last_name"}, m_file->path(u"a.xlsx"_s));
                     }),
                     QByteArray("ReadOnly"));
            return;
        }
        const qsizetype open = openFiles();
        const QStringList before = QDir(scratch).entryList(QDir::Files | QDir::Hidden);
        run("contact", ExportFormat::Xlsx, {"last_name"});
        QCOMPARE(QDir(scratch).entryList(QDir::Files | QDir::Hidden), before);
        // Cancelled, too.
        const QString target = m_file->path(u"cancelled.xlsx"_s);
        QFuture<qint64> running =
            services::Exporter(*m_records).run(planOf("contact", ExportFormat::Xlsx, {}, target));
        running.cancel();
        test::kindOf([&] { running.waitForFinished(); });
        test::await(m_records->counts()); // the reader is done with it
        QVERIFY(!QFile::exists(target));
        QTRY_COMPARE(QDir(m_file->folder()).entryList({u"cancelled*"_s}), QStringList());
        QTRY_COMPARE(openFiles(), open);
        QCOMPARE(QDir(scratch).entryList(QDir::Files | QDir::Hidden), before);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(test::kindOf([&] { write("company", ExportFormat::VCards, {}, m_file->path(u"a.vcf"_s)); }),
                 QByteArray("Invalid"));
        QCOMPARE(test::kindOf([&] { write("company", ExportFormat::Xlsx, {}, u"-"_s); }),
                 QByteArray("Invalid"));
        QCOMPARE(test::kindOf(
                     [&] { write("company", ExportFormat::Xlsx, {}, m_file->path(u"nowhere/a.xlsx"_s)); }),
                 QByteArray("ReadOnly"));
        QCOMPARE(services::Exporter::formatOf(u"/tmp/List.XLSX"_s).value(), ExportFormat::Xlsx);
        QCOMPARE(services::Exporter::formatOf(u"a.json"_s).value(), ExportFormat::Json);
        QVERIFY(!services::Exporter::formatOf(u"a.txt"_s));
    }

private:
    static qsizetype openFiles()
    {
        return QDir(u"/proc/self/fd"_s)
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

    domain::Record contact(const QString &name) const
    {
        domain::Record record(m_records->catalogue().entity("contact"));
        record.setValue("last_name", name);
        return record;
    }

    base::RecordId addContact(const QString &name)
    {
        return test::await(m_records->save({}, contact(name))).ids.constFirst();
    }

    base::RecordId addDeal(const QString &name, qint64 minor)
    {
        domain::Record deal(m_records->catalogue().entity("deal"));
        deal.setValue("name", name);
        deal.setValue("amount_minor", minor);
        deal.setValue("currency", u"EUR"_s);
        deal.setValue("expected_close_on", u"2026-10-31"_s);
        const base::RecordId pipeline(
            test::ask(m_file->store(), u"SELECT id FROM pipeline ORDER BY position LIMIT 1"_s).toLongLong());
        deal.setValue("pipeline_id", pipeline.value());
        deal.setValue("stage_id",
                      test::ask(m_file->store(),
                                u"SELECT id FROM stage WHERE pipeline_id = ? ORDER BY position LIMIT 1"_s,
                                {pipeline.value()}));
        return test::await(m_records->save({}, deal)).ids.constFirst();
    }

    static ExportPlan planOf(const QByteArray &entity, ExportFormat format, const QList<QByteArray> &columns,
                             const QString &file)
    {
        ExportPlan plan;
        plan.query.entity = entity;
        plan.columns = columns;
        plan.file = file;
        plan.format = format;
        return plan;
    }

    qint64 write(const QByteArray &entity, ExportFormat format, const QList<QByteArray> &columns,
                 const QString &file)
    {
        return test::await(services::Exporter(*m_records).run(planOf(entity, format, columns, file)));
    }

    QString run(const QByteArray &entity, ExportFormat format, const QList<QByteArray> &columns)
    {
        const QString file = m_file->path(u"out"_s);
        write(entity, format, columns, file);
        return file;
    }

    static QJsonArray jsonOf(const QString &file)
    {
        QFile in(file);
        QJsonParseError error{};
        const QJsonDocument document =
            in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll(), &error) : QJsonDocument();
        if (error.error != QJsonParseError::NoError)
            qWarning() << error.errorString() << error.offset;
        return document.array();
    }

    std::unique_ptr<test::TestFile> m_file;
    std::unique_ptr<records::Records> m_records;
    QList<std::pair<domain::Record, domain::Record>> m_pairs;
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
