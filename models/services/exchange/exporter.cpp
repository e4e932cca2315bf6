// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/exporter.h"

#include "models/base/problem.h"
#include "models/domain/displaytext.h"
#include "models/records/recordreader.h"
#include "models/services/exchange/csvwriter.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr qsizetype PageRows = 1000;

/// Translation context of what stands here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Stored values in a form that programs and people read alike: dates and instants in ISO form, a point as
/// the decimal sign, the titles of links.
QString cellOf(const records::Row &row, const domain::Entity &entity, const QList<QByteArray> &fetched,
               qsizetype at)
{
    const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, fetched.at(at));
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
    case domain::FieldType::Money: {
        const qsizetype currency = fetched.indexOf(field.target);
        return domain::displayText(field, value, QLocale::c(), {},
                                   currency < 0 ? QString() : row.values.at(currency).toString());
    }
    default:
        return domain::displayText(field, value, QLocale::c(), row.linkTitles.at(at));
    }
}

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
        throw base::Problem(
            base::ProblemKind::ReadOnly,
            Text::tr("\"%1\" cannot be written: %2. Choose another place.").arg(file, device->errorString()));
    return device;
}

[[noreturn]] void refuseWrite(const QFileDevice &device, const QString &file)
{
    throw base::Problem(
        base::ProblemKind::DiskFull,
        Text::tr("\"%1\" cannot be written: %2. Nothing was left there.").arg(file, device.errorString()));
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
                            Text::tr("The export was cancelled; no file was written."));
    session.throwIfCancelled();
    promise.setProgressValueAndText(int(written * 1000 / std::max<qsizetype>(all, 1)),
                                    Text::tr("%1 rows").arg(QLocale().toString(written)));
}

/// Writes the list on a reader's thread, so that all of it shows one state of the workspace.
qint64 writeList(storage::Session &session, const domain::RecordQuery &query,
                 const QList<QByteArray> &columns, const QString &file, bool guardFormulas,
                 QPromise<qint64> &promise)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity(query.entity);
    const std::unique_ptr<QFileDevice> device = openTarget(file);
    CsvWriter::Options options;
    options.guardFormulas = guardFormulas;
    CsvWriter writer(*device, {}, options);
    const QList<QByteArray> fetched = Exporter::withCurrencies(entity, columns);
    QStringList header{u"id"_s};
    for (const QByteArray &column : columns)
        header.append(QString::fromLatin1(column));
    writer.write(header);

    const QList<base::RecordId> ids = records::RecordReader::findIds(session, query);
    qint64 written = 0;
    for (qsizetype from = 0; from < ids.size(); from += PageRows) {
        tell(session, promise, written, ids.size());
        const QList<records::Row> rows =
            records::RecordReader::rows(session, entity.key, fetched, ids.mid(from, PageRows));
        for (const records::Row &row : rows) {
            QStringList cells{row.id.toString()};
            for (qsizetype i = 0; i < columns.size(); ++i)
                cells.append(cellOf(row, entity, fetched, i));
            writer.write(cells);
            ++written;
        }
    }
    session.throwIfIncomplete(); // half a list must not get the file's name
    writer.finish();
    commit(*device, file);
    return written;
}

qint64 writeCards(storage::Session &session, const domain::RecordQuery &query, const QString &file,
                  VCardVersion version, QPromise<qint64> &promise)
{
    constexpr qint64 toldEvery = 100;
    const std::unique_ptr<QFileDevice> device = openTarget(file);
    VCardWriter writer(version);
    const QList<base::RecordId> ids = records::RecordReader::findIds(session, query);
    qint64 written = 0;
    for (const base::RecordId id : ids) {
        if (written % toldEvery == 0)
            tell(session, promise, written, ids.size());
        const QByteArray card = writer.card(records::RecordReader::load(session, query.entity, id));
        if (device->write(card) != card.size())
            refuseWrite(*device, file);
        ++written;
    }
    session.throwIfIncomplete();
    if (!device->flush())
        refuseWrite(*device, file);
    commit(*device, file);
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

QFuture<qint64> Exporter::toCsv(const domain::RecordQuery &query, const QList<QByteArray> &chosen,
                                const QString &file, bool guardFormulas)
{
    const domain::Entity &entity = m_records.catalogue().entity(query.entity);
    QList<QByteArray> columns = chosen;
    if (columns.isEmpty())
        for (const domain::Field &field : entity.fields)
            if (!field.is(domain::FieldFlag::Hidden))
                columns.append(field.key);

    return start([=](storage::Session &session, QPromise<qint64> &promise) {
        return writeList(session, query, columns, file, guardFormulas, promise);
    });
}

QFuture<qint64> Exporter::toVCards(const domain::RecordQuery &query, const QString &file,
                                   VCardVersion version)
{
    if (query.entity != "contact")
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Only contacts can be written as vCards. Choose a CSV file."));
    return start([=](storage::Session &session, QPromise<qint64> &promise) {
        return writeCards(session, query, file, version, promise);
    });
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
