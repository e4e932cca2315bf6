// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 20 000 rows of hostile files: each ends as created, updated, unchanged or rejected with a reason, and the
// counts add up with what is in the workspace. KITH_SEED changes the files, KITH_KEEP names a folder to keep
// the last one in.
#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/importer.h"
#include "models/storage/journal.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/hostilecsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using services::Importer;
using services::ImportMode;
using services::ImportPlan;
using services::ImportReport;
using services::MatchKey;

namespace {

constexpr int Workspaces = 20;
constexpr int FilesEach = 14;
constexpr int RowsEach = 90;
constexpr qint64 RowsAtLeast = 20'000;

} // namespace

class TestImportFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsAccountedFor_data();
    void everyRowIsAccountedFor();
    void thatWasEnough();

private:
    struct Counts
    {
        qint64 contacts = 0;
        qint64 companies = 0;
    };
    Counts counts() { return {m_workspace->count(u"contact"_s), m_workspace->count(u"company"_s)}; }
    std::optional<ImportPlan> propose(QRandomGenerator &random);
    std::optional<ImportReport> import(const ImportPlan &plan);
    void verifyArithmetic(const ImportPlan &plan, const ImportReport &report, const Counts &before);
    void verifyRejectedFile(const ImportPlan &plan, const ImportReport &report);
    void verifyAgain(const ImportPlan &plan);
    QByteArray lastAction();

    quint32 m_seed = 1;
    int m_part = 0; ///< KITH_PART=1/2: this process takes every second workspace
    int m_parts = 1;
    QTemporaryDir m_folder;
    QString m_csv;
    std::unique_ptr<CrmWorkspace> m_workspace;
    QByteArray m_where;
    qint64 m_rows = 0;
    qint64 m_created = 0;
    qint64 m_updated = 0;
    qint64 m_unchanged = 0;
    qint64 m_rejected = 0;
    int m_refusedFiles = 0;
};

void TestImportFuzz::initTestCase()
{
    if (qEnvironmentVariableIsSet("KITH_SEED"))
        m_seed = qEnvironmentVariable("KITH_SEED").toUInt();
    if (const QStringList part = qEnvironmentVariable("KITH_PART").split(u'/'); part.size() == 2) {
        m_part = part.at(0).toInt() - 1;
        m_parts = part.at(1).toInt();
        QVERIFY(m_part >= 0 && m_part < m_parts && Workspaces % m_parts == 0);
    }
    m_csv = m_folder.filePath(u"hostile.csv"_s);
}

/// The plan for the file as it is proposed, or as somebody who clicks at random would change it; nothing when
/// the file as a whole is refused.
std::optional<ImportPlan> TestImportFuzz::propose(QRandomGenerator &random)
{
    try {
        ImportPlan plan = Importer::propose(m_csv);
        plan.rejectedFile = m_folder.filePath(u"rejected.csv"_s);
        QFile::remove(plan.rejectedFile);
        Importer::preview(plan);
        if (random.bounded(3) > 0)
            return plan;
        plan.mode = std::array{ImportMode::CreateAndUpdate, ImportMode::CreateOnly,
                               ImportMode::UpdateOnly}[size_t(random.bounded(3))];
        plan.match = std::array{
            MatchKey::Automatic, MatchKey::ExternalId,     MatchKey::Email,
            MatchKey::Phone,     MatchKey::NameAndCompany, MatchKey::Nothing}[size_t(random.bounded(6))];
        plan.defaultCountry = random.bounded(2) ? u"AT"_s : QString();
        const QList<QPair<QByteArray, QString>> targets = Importer::targets(plan.entity);
        for (services::ColumnMapping &column : plan.columns) {
            if (random.bounded(3) == 0)
                column.target = targets.at(random.bounded(targets.size())).first;
        }
        m_where += " with random choices";
        return plan;
    } catch (const base::Problem &problem) {
        if (problem.kind() != base::ProblemKind::Invalid || problem.sentence().isEmpty())
            QTest::qFail(m_where + ": " + problem.what(), __FILE__, __LINE__);
        return std::nullopt;
    }
}

std::optional<ImportReport> TestImportFuzz::import(const ImportPlan &plan)
{
    const QByteArray before = m_workspace->hash();
    Importer importer(m_workspace->records());
    try {
        return answer(importer.run(plan));
    } catch (const base::Problem &problem) { // the file as a whole: then nothing of it may be left
        if (problem.kind() != base::ProblemKind::Invalid || problem.sentence().isEmpty())
            QTest::qFail(m_where + ": " + problem.what(), __FILE__, __LINE__);
        if (m_workspace->hash() != before)
            QTest::qFail(m_where + ": refused, but something is left", __FILE__, __LINE__);
        return std::nullopt;
    }
}

void TestImportFuzz::verifyArithmetic(const ImportPlan &plan, const ImportReport &report,
                                      const Counts &before)
{
    const QByteArray told =
        m_where + ": rows " + QByteArray::number(report.rows) + ", created " +
        QByteArray::number(report.created) + ", updated " + QByteArray::number(report.updated) +
        ", unchanged " + QByteArray::number(report.unchanged) + ", rejected " +
        QByteArray::number(report.rejected) + ", linked " + QByteArray::number(report.linkedCreated);
    QVERIFY2(report.rows == report.created + report.updated + report.unchanged + report.rejected, told);
    const Counts now = counts();
    const bool contacts = plan.entity == "contact";
    QVERIFY2(now.contacts - before.contacts == (contacts ? report.created : 0), told);
    QVERIFY2(now.companies - before.companies == (contacts ? 0 : report.created) + report.linkedCreated,
             told);
    QVERIFY2(plan.mode != ImportMode::UpdateOnly || report.created == 0, told);
    QVERIFY2(plan.mode != ImportMode::CreateOnly || report.updated == 0, told);
    qint64 reasons = 0;
    for (const auto &[reason, count] : report.reasons) {
        QVERIFY2(!reason.trimmed().isEmpty(), told);
        reasons += count;
    }
    QVERIFY2(reasons == report.rejected, told);
    QVERIFY2(report.firstRejections.size() == std::min<qint64>(report.rejected, 100), told);
    for (const ImportReport::Rejection &rejection : report.firstRejections)
        QVERIFY2(rejection.row >= 1 && rejection.line >= 1 && !rejection.reason.isEmpty(), told);
}

/// The rejected rows are all in their file, and the file can be read.
void TestImportFuzz::verifyRejectedFile(const ImportPlan &plan, const ImportReport &report)
{
    if (report.rejected == 0) {
        QVERIFY2(!QFile::exists(plan.rejectedFile), m_where);
        return;
    }
    QFile file(plan.rejectedFile);
    QVERIFY2(file.open(QIODevice::ReadOnly), m_where);
    services::CsvDialect dialect = plan.dialect;
    dialect.encoding = "UTF-8";
    services::CsvReader reader(file, dialect);
    QStringList row;
    qint64 rows = 0;
    while (reader.next(row)) {
        QVERIFY2(!row.isEmpty() && !row.last().isEmpty(), m_where + ": a rejected row without a reason");
        ++rows;
    }
    QVERIFY2(rows == report.rejected, m_where + ": rejected file has " + QByteArray::number(rows) +
                                          " rows, not " + QByteArray::number(report.rejected));
}

void TestImportFuzz::verifyAgain(const ImportPlan &plan)
{
    if (plan.match != MatchKey::Automatic)
        return; // who chose another key, or none, may get the same people twice
    const QByteArray before = m_workspace->hash();
    const Counts had = counts();
    const std::optional<ImportReport> again = import(plan);
    QVERIFY2(again, m_where + ": refused the second time");
    verifyArithmetic(plan, *again, had);
    QVERIFY2(again->created == 0 && again->updated == 0 && again->linkedCreated == 0,
             m_where + ": the second time created " + QByteArray::number(again->created) + ", updated " +
                 QByteArray::number(again->updated) + lastAction());
    QVERIFY2(m_workspace->hash() == before, m_where + ": importing again changed the content");
}

/// The first changes of the latest action, for failure messages.
QByteArray TestImportFuzz::lastAction()
{
    return answer(m_workspace->store().read([](storage::Session &session) {
        constexpr int most = 8;
        QByteArray told;
        int changes = 0;
        const QList<storage::JournalTx> latest = storage::Journal::transactions(session, 1);
        storage::Journal::forEachChange(session, latest.first().id, [&](const storage::RowChange &change) {
            if (++changes > most)
                return;
            told += "\n  " + QByteArray(change.op == storage::RowOp::Insert ? "insert " : "change ") +
                    change.table + ' ' + change.id.toString().toLatin1();
            for (const storage::Cell &cell : change.cells)
                told += ' ' + cell.column + " [" + cell.before.toString().left(60).toUtf8() + "]→[" +
                        cell.after.toString().left(60).toUtf8() + ']';
        });
        return told;
    }));
}

void TestImportFuzz::everyRowIsAccountedFor_data()
{
    QTest::addColumn<int>("number");
    for (int i = m_part; i < Workspaces; i += m_parts)
        QTest::addRow("workspace %d", i) << i;
}

void TestImportFuzz::everyRowIsAccountedFor()
{
    QFETCH(int, number);
    const quint32 seed = m_seed * 1000 + quint32(number);
    HostileCsv generator(seed);
    QRandomGenerator random(seed);
    const QString name = m_folder.filePath(u"office%1.kith"_s.arg(number));
    m_workspace = CrmWorkspace::create(name);
    QList<QByteArray> hashes{m_workspace->hash()};
    for (int i = 0; i < FilesEach; ++i) {
        const QByteArray content = generator.file(RowsEach);
        QFile file(m_csv);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        m_where = u"KITH_SEED %1, file %2 (%3)"_s.arg(m_seed).arg(i).arg(generator.shape()).toUtf8();
        const std::optional<ImportPlan> plan = propose(random);
        const Counts before = counts();
        const std::optional<ImportReport> report = plan ? import(*plan) : std::nullopt;
        m_refusedFiles += report ? 0 : 1;
        if (report) {
            verifyArithmetic(*plan, *report, before);
            verifyRejectedFile(*plan, *report);
            if (m_workspace->hash() != hashes.last())
                hashes.append(m_workspace->hash());
            m_rows += report->rows;
            m_created += report->created;
            m_updated += report->updated;
            m_unchanged += report->unchanged;
            m_rejected += report->rejected;
            if (!QTest::currentTestFailed())
                verifyAgain(*plan);
        }
        if (QTest::currentTestFailed()) {
            if (qEnvironmentVariableIsSet("KITH_KEEP"))
                QFile::copy(m_csv,
                            qEnvironmentVariable("KITH_KEEP") + u"/failed-%1-%2.csv"_s.arg(number).arg(i));
            return;
        }
    }
    QVERIFY2(m_workspace->findings().isEmpty(), m_where + ": " + m_workspace->findings().toUtf8());
    while (hashes.size() > 1) {
        hashes.removeLast();
        answer(m_workspace->records().undo());
        QVERIFY2(m_workspace->hash() == hashes.last(),
                 m_where + ": undo of import " + QByteArray::number(hashes.size()));
    }
    QVERIFY2(m_workspace->findings().isEmpty(), m_where + ": " + m_workspace->findings().toUtf8());
    m_workspace.reset();
    QFile::remove(name);
}

void TestImportFuzz::thatWasEnough()
{
    qInfo("%lld rows: %lld created, %lld updated, %lld unchanged, %lld rejected; %d files refused",
          qlonglong(m_rows), qlonglong(m_created), qlonglong(m_updated), qlonglong(m_unchanged),
          qlonglong(m_rejected), m_refusedFiles);
    QVERIFY(m_rows * m_parts >= RowsAtLeast);
    QVERIFY(m_created > 500 && m_updated > 50 && m_unchanged > 50 && m_rejected > 500);
    QVERIFY(m_refusedFiles < Workspaces * FilesEach / m_parts / 4);
}

QTEST_GUILESS_MAIN(TestImportFuzz)
#include "tst_importfuzz.moc"
