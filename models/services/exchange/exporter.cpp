// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/exporter.h"

#include "models/base/problem.h"
#include "models/domain/displaytext.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"
#include "models/services/exchange/csvwriter.h"
#include "models/services/exchange/xlsxwriter.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr qsizetype PageRows = 1000;
constexpr qsizetype TitledRows = 100 * PageRows; ///< for which titles of other records are remembered

/// Translation context of what stands here.
class ExporterText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Stored values in a form that programs and people read alike: dates and instants in ISO form, a point as
/// the decimal sign, the titles of links.
QString cellOf(const records::Row &row, const ListShape &shape, qsizetype at)
{
    const domain::Field &field = *shape.columns.at(at);
    const QVariant &value = row.values.at(at);
    if (value.isNull())
        return {};
    switch (field.type) {
    case domain::FieldType::Date:
    case domain::FieldType::Text:
    case domain::FieldType::LongText:
        return value.toString();
    case domain::FieldType::Instant:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
    default:
        return domain::displayText(field, value, QLocale::c(), row.linkTitles.at(at),
                                   shape.currencyOf(row, at));
    }
}

/// The list's columns and what they need. A currency that is not among the columns is only looked up, unless
/// `withCurrencies`.
ListShape shapeOf(storage::Session &session, const ExportPlan &plan, bool withCurrencies)
{
    ListShape shape;
    shape.entity = &records::catalogueOf(session).entity(plan.query.entity);
    QList<QByteArray> columns = plan.columns;
    if (columns.isEmpty()) {
        for (const domain::Field &field : shape.entity->fields) {
            if (!field.is(domain::FieldFlag::Hidden))
                columns.append(field.key);
        }
    }
    shape.fetched = Exporter::withCurrencies(*shape.entity, columns);
    if (withCurrencies)
        columns = shape.fetched;
    for (const QByteArray &key : std::as_const(columns)) {
        const domain::Field &field = domain::Catalogue::fieldOrStamp(*shape.entity, key);
        shape.columns.append(&field);
        shape.currencies.append(
            field.type == domain::FieldType::Money ? int(shape.fetched.indexOf(field.target)) : -1);
    }
    shape.zone = records::Organisation::read(session).zone;
    return shape;
}

/// The list as comma separated values.
class CsvList final : public ListWriter
{
public:
    CsvList(QIODevice &device, ListShape shape, const CsvWriter::Options &options)
        : m_shape(std::move(shape)), m_writer(device, {}, options)
    {
        m_cells.append(u"id"_s);
        for (const domain::Field *field : std::as_const(m_shape.columns))
            m_cells.append(QString::fromLatin1(field->key));
        m_writer.write(m_cells);
    }

    void write(const records::Row &row) override
    {
        m_cells.clear();
        m_cells.append(row.id.toString());
        for (qsizetype i = 0; i < m_shape.columns.size(); ++i)
            m_cells.append(cellOf(row, m_shape, i));
        m_writer.write(m_cells);
    }

    void finish() override { m_writer.finish(); }

private:
    const ListShape m_shape;
    CsvWriter m_writer;
    QStringList m_cells;
};

std::unique_ptr<QFileDevice> openTarget(const QString &file)
{
    std::unique_ptr<QFileDevice> device;
    bool open = false;
    if (file == "-"_L1) {
        auto output = std::make_unique<QFile>();
        open = output->open(stdout, QIODevice::WriteOnly);
        device = std::move(output);
    } else {
        device = std::make_unique<QSaveFile>(file);
        open = device->open(QIODevice::WriteOnly);
    }
    if (!open)
        throw base::Problem(base::ProblemKind::ReadOnly,
                            ExporterText::tr("\"%1\" cannot be written: %2. Choose another place.")
                                .arg(file, device->errorString()));
    return device;
}

[[noreturn]] void refuseWrite(const QFileDevice &device, const QString &file)
{
    throw base::Problem(base::ProblemKind::DiskFull,
                        ExporterText::tr("\"%1\" cannot be written: %2. Nothing was left there.")
                            .arg(file, device.errorString()));
}

void commit(QFileDevice &device, const QString &file)
{
    if (auto *save = qobject_cast<QSaveFile *>(&device); save && !save->commit())
        refuseWrite(device, file);
}

void tell(const storage::Session &session, QPromise<qint64> &promise, qint64 written, qsizetype all)
{
    if (promise.isCanceled()) // the QSaveFile goes without a trace
        throw base::Problem(base::ProblemKind::Cancelled,
                            ExporterText::tr("The export was cancelled; no file was written."));
    session.throwIfCancelled();
    promise.setProgressValueAndText(int(written * 1000 / std::max<qsizetype>(all, 1)),
                                    ExporterText::tr("%1 rows").arg(QLocale().toString(written)));
}

QList<base::RecordId> idsOf(storage::Session &session, const ExportPlan &plan)
{
    return plan.ids ? *plan.ids : records::RecordReader::findIds(session, plan.query);
}

/// Writes the rows on a reader's thread, so that all of them show one state of the workspace.
qint64 writeRows(storage::Session &session, const ExportPlan &plan, const ListShape &shape,
                 ListWriter &writer, QPromise<qint64> &promise)
{
    const QList<base::RecordId> ids = idsOf(session, plan);
    qint64 written = 0;
    std::optional<records::RecordTitles> titles;
    for (qsizetype from = 0; from < ids.size(); from += PageRows) {
        tell(session, promise, written, ids.size());
        if (from % TitledRows == 0)
            titles.emplace(session); // memory must not grow with the list
        const QList<records::Row> rows = records::RecordReader::rows(
            session, plan.query.entity, shape.fetched, ids.mid(from, PageRows), *titles);
        for (const records::Row &row : rows)
            writer.write(row);
        written += rows.size();
    }
    session.throwIfIncomplete(); // half a list must not get the file's name
    writer.finish();
    return written;
}

qint64 writeText(storage::Session &session, const ExportPlan &plan, QPromise<qint64> &promise)
{
    const std::unique_ptr<QFileDevice> device = openTarget(plan.file);
    const bool json = plan.format == ExportFormat::Json;
    const ListShape shape = shapeOf(session, plan, json);
    std::unique_ptr<ListWriter> writer;
    if (json) {
        writer = std::make_unique<JsonWriter>(*device, shape);
    } else {
        CsvWriter::Options options;
        options.guardFormulas = plan.guardFormulas;
        writer = std::make_unique<CsvList>(*device, shape, options);
    }
    const qint64 written = writeRows(session, plan, shape, *writer, promise);
    commit(*device, plan.file);
    return written;
}

/// The library writes a file of its own under the name it is given, so that one gets the target's name when
/// it is whole.
qint64 writeWorkbook(storage::Session &session, const ExportPlan &plan, QPromise<qint64> &promise)
{
    const ListShape shape = shapeOf(session, plan, true);
    QTemporaryFile beside(plan.file + u".XXXXXX"_s);
    if (!beside.open())
        throw base::Problem(base::ProblemKind::ReadOnly,
                            ExporterText::tr("\"%1\" cannot be written: %2. Choose another place.")
                                .arg(plan.file, beside.errorString()));
    const QString made = beside.fileName();
    beside.close();
    qint64 written = 0;
    {
        XlsxWriter writer(made, shape);
        written = writeRows(session, plan, shape, writer, promise);
    }
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(made).toStdString(), QFile::encodeName(plan.file).toStdString(),
                            failed);
    if (failed)
        throw base::Problem(base::ProblemKind::ReadOnly,
                            ExporterText::tr("\"%1\" cannot be written: %2. Choose another place.")
                                .arg(plan.file, QString::fromLocal8Bit(failed.message())));
    beside.setAutoRemove(false);
    return written;
}

qint64 writeCards(storage::Session &session, const ExportPlan &plan, QPromise<qint64> &promise)
{
    constexpr qint64 toldEvery = 100;
    const std::unique_ptr<QFileDevice> device = openTarget(plan.file);
    VCardWriter writer(plan.version);
    const QList<base::RecordId> ids = idsOf(session, plan);
    qint64 written = 0;
    for (const base::RecordId id : ids) {
        if (written % toldEvery == 0)
            tell(session, promise, written, ids.size());
        const QByteArray card = writer.card(records::RecordReader::load(session, plan.query.entity, id));
        if (device->write(card) != card.size())
            refuseWrite(*device, plan.file);
        ++written;
    }
    session.throwIfIncomplete();
    if (!device->flush())
        refuseWrite(*device, plan.file);
    commit(*device, plan.file);
    return written;
}

} // namespace

Exporter::Exporter(records::Records &records) : m_records(records) {}

QList<QByteArray> Exporter::withCurrencies(const domain::Entity &entity, QList<QByteArray> columns)
{
    for (const QByteArray &column : QList(columns)) {
        const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, column);
        if (field.type == domain::FieldType::Money && domain::Catalogue::find(entity, field.target) &&
            !columns.contains(field.target))
            columns.append(field.target);
    }
    return columns;
}

std::optional<ExportFormat> Exporter::formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file.trimmed()).suffix().toLower();
    if (suffix == "csv"_L1)
        return ExportFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ExportFormat::Xlsx;
    if (suffix == "json"_L1)
        return ExportFormat::Json;
    if (suffix == "vcf"_L1)
        return ExportFormat::VCards;
    return std::nullopt;
}

QFuture<qint64> Exporter::run(const ExportPlan &plan)
{
    if (plan.format == ExportFormat::VCards && plan.query.entity != "contact")
        throw base::Problem(base::ProblemKind::Invalid,
                            ExporterText::tr("Only contacts can be written as vCards. Choose a CSV file."));
    if (plan.format == ExportFormat::Xlsx && plan.file == "-"_L1)
        throw base::Problem(base::ProblemKind::Invalid,
                            ExporterText::tr("A workbook needs a file. Name one that ends in .xlsx."));
    return start([plan](storage::Session &session, QPromise<qint64> &promise) {
        switch (plan.format) {
        case ExportFormat::VCards:
            return writeCards(session, plan, promise);
        case ExportFormat::Xlsx:
            return writeWorkbook(session, plan, promise);
        default:
            return writeText(session, plan, promise);
        }
    });
}

QFuture<qint64> Exporter::toCsv(const domain::RecordQuery &query, const QList<QByteArray> &columns,
                                const QString &file, bool guardFormulas)
{
    ExportPlan plan;
    plan.query = query;
    plan.columns = columns;
    plan.file = file;
    plan.guardFormulas = guardFormulas;
    return run(plan);
}

QFuture<qint64> Exporter::toVCards(const domain::RecordQuery &query, const QString &file,
                                   VCardVersion version)
{
    ExportPlan plan;
    plan.query = query;
    plan.file = file;
    plan.format = ExportFormat::VCards;
    plan.version = version;
    return run(plan);
}

QFuture<qint64> Exporter::start(Work work)
{
    auto promise = std::make_shared<QPromise<qint64>>();
    QFuture<qint64> future = promise->future();
    promise->setProgressRange(0, 1000);
    promise->start();
    // Only the store's own thread works from here on: neither this nor the records need to be there at the
    // end.
    m_records.store()
        .read(
            [promise, work = std::move(work)](storage::Session &session) { return work(session, *promise); })
        .then(QtFuture::Launch::Sync, [promise](QFuture<qint64> written) {
            try {
                promise->addResult(written.result());
            } catch (const QException &error) {
                promise->setException(error);
            }
            promise->finish();
        });
    return future;
}

} // namespace kith::services
