// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importer.h"

#include "models/base/problem.h"
#include "models/services/exchange/columnguess.h"
#include "models/services/exchange/csvsniffer.h"
#include "models/services/exchange/importjob.h"
#include "models/services/exchange/importsource.h"
#include "models/services/exchange/rowsource.h"
#include "models/services/exchange/vcardreader.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr int SampleRows = 500;

/// Translation context of what stands here.
class ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Header (made up where the file has none) and the first rows.
ImportPreview sampleOf(const ImportPlan &plan, int rows)
{
    const std::unique_ptr<QIODevice> source = openSource(plan);
    ImportPreview sample;
    sample.fileBytes = source->size();
    const std::unique_ptr<RowSource> reader = RowSource::make(plan, *source);
    sample.header = reader->header();
    QStringList row;
    qsizetype width = sample.header.size();
    while (sample.rows.size() < rows && reader->next(row)) {
        width = std::max(width, row.size());
        sample.rows.append(row);
    }
    // in a file with a header, a row that is wider is a mistake and not a column
    while (plan.format == SourceFormat::Delimited && !plan.dialect.hasHeader && sample.header.size() < width)
        sample.header.append(ImporterText::tr("Column %1").arg(sample.header.size() + 1));
    return sample;
}

} // namespace

Importer::Importer(records::Records &records) : m_records(records) {}

ImportPlan Importer::propose(const QString &path, const QByteArray &entity,
                             const domain::Catalogue *catalogue)
{
    ImportPlan plan = planFor(entity, catalogue);
    plan.file = path;
    const std::unique_ptr<QIODevice> source = openSource(plan);
    if (VCardReader::begins(source->peek(256)))
        plan.format = SourceFormat::VCard;
    else
        plan.dialect = CsvSniffer::sniff(*source);
    plan.externalSystem = QFileInfo(path).completeBaseName();
    proposeColumns(plan);
    return plan;
}

ImportPlan Importer::planFor(const QByteArray &entity, const domain::Catalogue *catalogue)
{
    if (!entity.isEmpty() && !importableEntities().contains(entity))
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImporterText::tr("\"%1\" cannot be imported. Choose one of: %2.")
                .arg(QString::fromUtf8(entity), QString::fromLatin1(importableEntities().join(", "))));
    ImportPlan plan;
    plan.entity = entity;
    plan.catalogue = catalogue;
    plan.defaultCountry = QLocale().name().section(u'_', 1, 1);
    return plan;
}

void Importer::proposeColumns(ImportPlan &plan)
{
    if (plan.format == SourceFormat::VCard) {
        if (!plan.entity.isEmpty() && plan.entity != "contact")
            throw base::Problem(
                base::ProblemKind::Invalid,
                ImporterText::tr("vCards are about people. Choose contact, or a table of something else."));
        plan.entity = "contact";
        plan.columns = VCardReader::columns();
        return;
    }
    const ImportPreview sample = sampleOf(plan, SampleRows);
    const ColumnGuess guess(sample.header, sample.rows, plan.nullTexts);
    if (plan.entity.isEmpty())
        plan.entity = guess.entity();
    plan.columns = guess.columnsFor(plan.record());
}

ImportPreview Importer::preview(const ImportPlan &plan)
{
    return sampleOf(plan, 50);
}

namespace {

/// Links are found by name where there are not too many records to choose from.
bool mayBeImported(const domain::Entity &entity, const domain::Field &field)
{
    static const QList<QByteArray> named{"app_user", "pipeline", "stage", "campaign"};
    static const QList<QByteArray> ours{"amount_base_minor", "base_currency", "base_rate",
                                        "tax_minor",         "push_count",    "closed_owner_id"};
    if (!field.isEditable() || (entity.key == "deal" && ours.contains(field.key)))
        return false;
    return field.type != domain::FieldType::Link || named.contains(field.target) ||
           field.is(domain::FieldFlag::Custom);
}

} // namespace

QList<QPair<QByteArray, QString>> Importer::targets(const QByteArray &entityKey, const QStringList &stages,
                                                    const domain::Catalogue *catalogue)
{
    const domain::Entity &entity = (catalogue ? *catalogue : domain::Catalogue::builtIn()).entity(entityKey);
    QList<QPair<QByteArray, QString>> targets;
    targets.append({QByteArray(), ImporterText::tr("Leave out")});
    if (entityKey == "contact")
        targets.append({"full_name", ImporterText::tr("Full name")});
    for (const domain::Field &field : entity.fields)
        if (mayBeImported(entity, field))
            targets.append({field.key, field.labelText()});
    targets.append({"created_at", ImporterText::tr("Created")});
    if (entityKey == "deal") {
        targets += {{"company.name", ImporterText::tr("Company")},
                    {"product", ImporterText::tr("Product")},
                    {"lead.external_id", ImporterText::tr("Lead, by its key in the other system")},
                    {"close_date", ImporterText::tr("Closed, or expected close while open")},
                    {"won_at", ImporterText::tr("Won on")},
                    {"lost_at", ImporterText::tr("Lost on")}};
        for (const QString &stage : stages)
            targets.append({"stage_at." + stage.toUtf8(), ImporterText::tr("Entered “%1”").arg(stage)});
    }
    if (entityKey == "survey_response")
        targets += {{"contact.email", ImporterText::tr("Contact, by e-mail address")},
                    {"ticket.number", ImporterText::tr("Ticket, by its number")}};
    if (entityKey == "campaign_event")
        targets += {{"campaign.name", ImporterText::tr("Campaign, by name or key")},
                    {"contact.email", ImporterText::tr("Contact, by e-mail address")}};
    if (entityKey == "app_user")
        targets += {{"first_name", ImporterText::tr("First name, becomes part of the name")},
                    {"last_name", ImporterText::tr("Last name, becomes part of the name")},
                    {"team", ImporterText::tr("Team")},
                    {"team.lead", ImporterText::tr("Who leads the team")}};
    if (entityKey == "sales_order")
        targets += {{"customer.external_id", ImporterText::tr("Customer, by its key in the other system")},
                    {"company.name", ImporterText::tr("Company")},
                    {"company.domain", ImporterText::tr("Company's domain")},
                    {"contact.name", ImporterText::tr("Contact, by name")},
                    {"contact.email", ImporterText::tr("Contact, by e-mail address")},
                    {"line.product", ImporterText::tr("Line: product, by name or article number")},
                    {"line.description", ImporterText::tr("Line: description")},
                    {"line.quantity", ImporterText::tr("Line: quantity")},
                    {"line.unit_price", ImporterText::tr("Line: unit price")},
                    {"line.discount", ImporterText::tr("Line: discount in %")},
                    {"line.discount_share", ImporterText::tr("Line: discount as a share (0.15 is 15 %)")},
                    {"line.number", ImporterText::tr("Line: its number in the order")}};
    if (entityKey == "contact") {
        targets += {{"company.name", ImporterText::tr("Company")},
                    {"company.domain", ImporterText::tr("Company's domain")},
                    {"job.title", ImporterText::tr("Job title")},
                    {"job.department", ImporterText::tr("Department")}};
    } else if (entityKey == "company") {
        targets.append({"parent.name", ImporterText::tr("Parent company")});
    }
    if (entityKey != "contact" && entityKey != "company") {
        if (entity.relation("external_ids"))
            targets.append({"external_id", ImporterText::tr("Key in the other system")});
        if (entity.relation("tags") && entity.relation("notes"))
            targets += {{"tag", ImporterText::tr("Tags")}, {"note", ImporterText::tr("Note")}};
        return targets;
    }
    targets += {{"emails.work", ImporterText::tr("E-mail (work)")},
                {"emails.home", ImporterText::tr("E-mail (private)")},
                {"emails.other", ImporterText::tr("E-mail (other)")},
                {"phones.work", ImporterText::tr("Phone (work)")},
                {"phones.mobile", ImporterText::tr("Phone (mobile)")},
                {"phones.home", ImporterText::tr("Phone (private)")},
                {"phones.main", ImporterText::tr("Phone (main)")},
                {"phones.fax", ImporterText::tr("Fax")},
                {"urls.web", ImporterText::tr("Web address")},
                {"address.house_number", ImporterText::tr("House number")},
                {"address.street", ImporterText::tr("Street")},
                {"address.street_2", ImporterText::tr("Street, second line")},
                {"address.postal_code", ImporterText::tr("Postal code")},
                {"address.city", ImporterText::tr("City")},
                {"address.region", ImporterText::tr("Region")},
                {"address.country", ImporterText::tr("Country")},
                {"external_id", ImporterText::tr("Key in the other system")},
                {"tag", ImporterText::tr("Tags")},
                {"note", ImporterText::tr("Note")}};
    for (const domain::Choice &kind : domain::Catalogue::builtIn().entity("fact").field("kind")->choices)
        targets.append({"fact." + kind.key, ImporterText::tr("Fact: %1").arg(kind.labelText())});
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
    job.label = ImporterText::tr("Import %1").arg(plan.sourceName());
    job.origin = storage::Origin::Import;
    job.dryRun = plan.dryRun;
    job.work = [plan, promise, report](storage::BulkWriter &writer) {
        ImportJob work(plan, writer);
        work.onProgress([&](int permille, const QString &text) {
            if (promise->isCanceled())
                throw base::Problem(base::ProblemKind::Cancelled,
                                    ImporterText::tr("The import was cancelled; nothing was changed."));
            promise->setProgressValueAndText(permille, text);
            writer.progress(permille, 1000, text);
        });
        *report = work.run();
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
                promise->setException(
                    base::Problem(base::ProblemKind::Bug,
                                  ImporterText::tr("Something unexpected went wrong; nothing was changed."),
                                  QString::fromUtf8(error.what())));
            }
            promise->finish();
        });
    return future;
}

} // namespace kith::services
