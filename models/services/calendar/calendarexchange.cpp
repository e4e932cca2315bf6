// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/calendar/calendarexchange.h"

#include "models/base/problem.h"
#include "models/records/activityreader.h"
#include "models/records/recordreader.h"
#include "models/services/calendar/activityentry.h"
#include "models/services/calendar/calendarimport.h"
#include "models/services/calendar/icalendar.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QSet>

#include <cstdio>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::Session;

namespace {

struct CalendarExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExchange)
};

using Ids = std::function<QList<RecordId>(Session &)>;

[[noreturn]] void refuse(ProblemKind kind, const QString &file, const QString &why)
{
    throw Problem(
        kind, CalendarExchangeText::tr("\"%1\" cannot be written: %2. Choose another place.").arg(file, why));
}

std::unique_ptr<QFileDevice> openTarget(const QString &file)
{
    if (file == "-"_L1) {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            refuse(ProblemKind::ReadOnly, file, output->errorString());
        return output;
    }
    auto target = std::make_unique<QSaveFile>(file);
    if (!target->open(QIODevice::WriteOnly))
        refuse(ProblemKind::ReadOnly, file, target->errorString());
    return target;
}

void put(QFileDevice &device, const QString &file, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        refuse(ProblemKind::DiskFull, file, device.errorString());
}

qint64 writeAll(Session &session, const QUuid &workspace, const QList<RecordId> &ids, const QString &file,
                QPromise<qint64> &promise)
{
    const std::unique_ptr<QFileDevice> device = openTarget(file);
    ActivityEntries entries(session, workspace);
    // the zones come first, so everything is read twice: once for what it needs
    QSet<QByteArray> zones;
    int firstYear = QDate::currentDate().year();
    for (const RecordId id : ids) {
        if (const auto row = records::ActivityRow::read(session, id);
            row && !row->time().isByDay() && !row->time().isNone()) {
            zones.insert(row->tz);
            firstYear = std::min(firstYear,
                                 QDateTime::fromMSecsSinceEpoch(row->time().startMs, Qt::UTC).date().year());
        }
    }
    records::WallClocks clocks(session);
    QSet<QByteArray> names;
    for (const QByteArray &zone : std::as_const(zones))
        names.insert(clocks.named(zone).zone().id());
    QList<QByteArray> sorted = names.values();
    std::sort(sorted.begin(), sorted.end());
    put(*device, file, IcalWriter::begin(sorted, firstYear));
    qint64 written = 0;
    for (const RecordId id : ids) {
        if (promise.isCanceled())
            throw Problem(ProblemKind::Cancelled,
                          CalendarExchangeText::tr("The export was cancelled; no file was written."));
        session.throwIfCancelled();
        if (const auto stored = entries.read(id)) {
            put(*device, file, IcalWriter::entry(stored->entry, stored->changedAtMs));
            ++written;
        }
        if (written % 100 == 0)
            promise.setProgressValue(int(written * 1000 / std::max<qsizetype>(1, ids.size())));
    }
    session.throwIfIncomplete(); // half a calendar must not get the file's name
    put(*device, file, IcalWriter::end());
    if (!device->flush())
        refuse(ProblemKind::DiskFull, file, device->errorString());
    if (auto *save = qobject_cast<QSaveFile *>(device.get()); save && !save->commit())
        refuse(ProblemKind::DiskFull, file, save->errorString());
    return written;
}

QFuture<qint64> start(storage::Store &store, const QString &file, Ids ids)
{
    auto promise = std::make_shared<QPromise<qint64>>();
    promise->setProgressRange(0, 1000);
    promise->start();
    const QUuid workspace = store.info().workspaceId;
    store
        .read([promise, workspace, file, ids = std::move(ids)](Session &session) {
            return writeAll(session, workspace, ids(session), file, *promise);
        })
        .then(QtFuture::Launch::Sync, [promise](QFuture<qint64> written) {
            try {
                promise->addResult(written.result());
            } catch (const QException &error) {
                promise->setException(error);
            }
            promise->finish();
        });
    return promise->future();
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Problem(ProblemKind::NotFound,
                      CalendarExchangeText::tr("\"%1\" cannot be read: %2.").arg(file, source.errorString()));
    if (source.size() > IcalReader::MaxBytes)
        throw Problem(
            ProblemKind::Invalid,
            CalendarExchangeText::tr("\"%1\" is larger than %2 MB. Export it in parts, by year for example.")
                .arg(file)
                .arg(IcalReader::MaxBytes >> 20));
    return source.readAll();
}

} // namespace

QFuture<qint64> CalendarExchange::exportList(const domain::RecordQuery &query, const QString &file)
{
    if (query.entity != "activity")
        throw Problem(ProblemKind::Invalid,
                      CalendarExchangeText::tr("Only activities can be written as a calendar."));
    return start(m_records.store(), file,
                 [query](Session &session) { return records::RecordReader::findIds(session, query); });
}

QFuture<qint64> CalendarExchange::exportRange(const records::CalendarQuery &query, const QString &file)
{
    return start(m_records.store(), file, [query](Session &session) {
        QList<RecordId> ids;
        QSet<RecordId> seen;
        for (const records::CalendarItem &item : records::ActivityReader::items(session, query)) {
            if (!seen.contains(item.ref.id))
                ids.append(item.ref.id);
            seen.insert(item.ref.id);
        }
        return ids;
    });
}

QFuture<qint64> CalendarExchange::exportOne(RecordId activity, const QString &file)
{
    return start(m_records.store(), file, [activity](Session &) { return QList<RecordId>{activity}; });
}

bool CalendarExchange::isCalendar(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return file.endsWith(".ics"_L1, Qt::CaseInsensitive);
    return IcalReader::begins(source.read(256));
}

QFuture<ImportReport> CalendarExchange::importFile(const QString &file, bool dryRun)
{
    return importContent(contentOf(file), QFileInfo(file).fileName(), dryRun);
}

QFuture<ImportReport> CalendarExchange::importContent(const QByteArray &content, const QString &name,
                                                      bool dryRun)
{
    auto promise = std::make_shared<QPromise<ImportReport>>();
    auto report = std::make_shared<ImportReport>();
    promise->setProgressRange(0, 1000);
    promise->start();
    storage::BulkJob job;
    job.label = CalendarExchangeText::tr("Import %1").arg(name);
    job.origin = storage::Origin::Import;
    job.dryRun = dryRun;
    const QUuid workspace = m_records.store().info().workspaceId;
    job.work = [content, dryRun, promise, report, workspace](storage::BulkWriter &bulk) {
        CalendarImport work(bulk, workspace);
        work.onProgress([&](qint64 done, qint64 all) {
            if (promise->isCanceled())
                throw Problem(ProblemKind::Cancelled,
                              CalendarExchangeText::tr("The import was cancelled; nothing was changed."));
            promise->setProgressValue(int(done * 1000 / std::max<qint64>(1, all)));
            bulk.progress(done, all);
        });
        *report = work.run(content);
        report->dryRun = dryRun;
    };
    m_records.store()
        .writeBulk(std::move(job))
        .then(QtFuture::Launch::Sync, [promise, report](QFuture<storage::Outcome> written) {
            try {
                written.waitForFinished();
                promise->addResult(*report);
            } catch (const QException &error) {
                promise->setException(error);
            }
            promise->finish();
        });
    return promise->future();
}

} // namespace kith::services
