// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importer.h"

#include "models/base/problem.h"
#include "models/services/exchange/columnguess.h"
#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/csvsniffer.h"
#include "models/services/exchange/importjob.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr int SampleRows = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("Importer", text);
}

void openSource(QFile &file)
{
    if (!file.exists())
        throw base::Problem(base::ProblemKind::NotFound,
                            tr("There is no file \"%1\". Check the path.").arg(file.fileName()));
    if (!QFileInfo(file).isFile())
        throw base::Problem(base::ProblemKind::Invalid,
                            tr("\"%1\" is not a file. Choose a CSV or TSV file.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Problem(base::ProblemKind::NotAllowed,
                            tr("\"%1\" cannot be read: %2.").arg(file.fileName(), file.errorString()));
    if (file.size() == 0)
        throw base::Problem(base::ProblemKind::Invalid,
                            tr("\"%1\" is empty; there is nothing to import.").arg(file.fileName()));
}

/// Header (made up where the file has none) and the first rows.
ImportPreview sampleOf(const ImportPlan &plan, int rows)
{
    QFile file(plan.file);
    openSource(file);
    ImportPreview sample;
    sample.fileBytes = file.size();
    CsvReader reader(file, plan.dialect);
    sample.header = reader.header();
    QStringList row;
    qsizetype width = sample.header.size();
    while (sample.rows.size() < rows && reader.next(row)) {
        width = std::max(width, row.size());
        sample.rows.append(row);
    }
    // in a file with a header, a row that is wider is a mistake and not a column
    while (!plan.dialect.hasHeader && sample.header.size() < width)
        sample.header.append(tr("Column %1").arg(sample.header.size() + 1));
    return sample;
}

} // namespace

Importer::Importer(records::Records &records) : m_records(records) {}

ImportPlan Importer::propose(const QString &path, const QByteArray &entity)
{
    if (!entity.isEmpty() && entity != "contact" && entity != "company")
        throw base::Problem(
            base::ProblemKind::Invalid,
            tr("\"%1\" cannot be imported. Choose contact or company.").arg(QString::fromUtf8(entity)));
    ImportPlan plan;
    plan.file = path;
    QFile file(path);
    openSource(file);
    plan.dialect = CsvSniffer::sniff(file);
    plan.entity = entity;
    plan.externalSystem = QFileInfo(path).completeBaseName();
    plan.defaultCountry = QLocale().name().section(u'_', 1, 1);
    plan.currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (plan.currency.isEmpty())
        plan.currency = u"EUR"_s;
    proposeColumns(plan);
    return plan;
}

void Importer::proposeColumns(ImportPlan &plan)
{
    const ImportPreview sample = sampleOf(plan, SampleRows);
    const ColumnGuess guess(sample.header, sample.rows, plan.nullTexts);
    if (plan.entity.isEmpty())
        plan.entity = guess.entity();
    plan.columns = guess.columnsFor(plan.entity);
}

ImportPreview Importer::preview(const ImportPlan &plan)
{
    return sampleOf(plan, 50);
}

QList<QPair<QByteArray, QString>> Importer::targets(const QByteArray &entityKey)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(entityKey);
    QList<QPair<QByteArray, QString>> targets;
    targets.append({QByteArray(), tr("Leave out")});
    if (entityKey == "contact")
        targets.append({"full_name", tr("Full name")});
    for (const domain::Field &field : entity.fields)
        if (field.isEditable() && field.type != domain::FieldType::Link)
            targets.append({field.key, field.labelText()});
    if (entityKey == "contact") {
        targets += {{"company.name", tr("Company")},
                    {"company.domain", tr("Company's domain")},
                    {"job.title", tr("Job title")},
                    {"job.department", tr("Department")}};
    } else {
        targets.append({"parent.name", tr("Parent company")});
    }
    targets += {{"emails.work", tr("E-mail (work)")},
                {"emails.home", tr("E-mail (private)")},
                {"emails.other", tr("E-mail (other)")},
                {"phones.work", tr("Phone (work)")},
                {"phones.mobile", tr("Phone (mobile)")},
                {"phones.home", tr("Phone (private)")},
                {"phones.main", tr("Phone (main)")},
                {"phones.fax", tr("Fax")},
                {"urls.web", tr("Web address")},
                {"address.house_number", tr("House number")},
                {"address.street", tr("Street")},
                {"address.street_2", tr("Street, second line")},
                {"address.postal_code", tr("Postal code")},
                {"address.city", tr("City")},
                {"address.region", tr("Region")},
                {"address.country", tr("Country")},
                {"external_id", tr("Key in the other system")},
                {"tag", tr("Tags")},
                {"note", tr("Note")}};
    for (const domain::Choice &kind : domain::Catalogue::builtIn().entity("fact").field("kind")->choices)
        targets.append({"fact." + kind.key, tr("Fact: %1").arg(kind.labelText())});
    return targets;
}

QFuture<ImportReport> Importer::run(const ImportPlan &plan)
{
    auto promise = std::make_shared<QPromise<ImportReport>>();
    auto report = std::make_shared<ImportReport>();
    QFuture<ImportReport> future = promise->future();
    promise->setProgressRange(0, 1000);
    promise->start();

    storage::BulkJob job;
    job.label = tr("Import %1").arg(QFileInfo(plan.file).fileName());
    job.origin = storage::Origin::Import;
    job.dryRun = plan.dryRun;
    job.work = [plan, promise, report](storage::BulkWriter &writer) {
        QFile file(plan.file);
        openSource(file);
        ImportJob work(plan, writer);
        work.onProgress([&](int permille, const QString &text) {
            if (promise->isCanceled())
                throw base::Problem(base::ProblemKind::Cancelled,
                                    tr("The import was cancelled; nothing was changed."));
            promise->setProgressValueAndText(permille, text);
            writer.progress(permille, 1000, text);
        });
        *report = work.run(file);
    };
    m_records.store()
        .writeBulk(std::move(job))
        .then(QtFuture::Launch::Sync, [promise, report](QFuture<storage::Outcome> outcome) {
            try {
                outcome.waitForFinished();
                promise->addResult(*report);
            } catch (const base::Problem &problem) {
                promise->setException(problem);
            } catch (const std::exception &error) {
                promise->setException(base::Problem(
                    base::ProblemKind::Bug, tr("Something unexpected went wrong; nothing was changed."),
                    QString::fromUtf8(error.what())));
            }
            promise->finish();
        });
    return future;
}

} // namespace kith::services
