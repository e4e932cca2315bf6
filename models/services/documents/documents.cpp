// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/documents.h"

#include "models/base/await.h"
#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/blobrecords.h"
#include "models/services/documents/privatecopies.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QTimer>

#include <algorithm>
#include <cerrno>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using records::Blob;
using records::BlobRecords;
using records::DocumentRecords;
using storage::BulkJob;
using storage::BulkWriter;
using storage::RowChange;
using storage::RowOp;
using storage::Session;
using storage::Store;

namespace {

constexpr int LookEveryMs = 1500;
constexpr qsizetype HeadBytes = 16 * 1024; // enough for any type's mark

void refuseTooLarge(const QString &name, qint64 size)
{
    if (size > Documents::MostBytes)
        throw Problem(
            ProblemKind::NotAllowed,
            Documents::tr("“%1” has %2. A document may have up to %3: keep the file where it is and note its "
                          "place instead.")
                .arg(name, records::dataSizeText(size), records::dataSizeText(Documents::MostBytes)),
            u"document: %1 bytes"_s.arg(size));
}

qint64 sizeOf(const DocumentSource &source)
{
    if (source.path.isEmpty()) {
        refuseTooLarge(source.shownName(), source.content.size());
        return source.content.size();
    }
    const QFileInfo info(source.path);
    if (!info.exists())
        throw Problem(ProblemKind::NotFound,
                      Documents::tr("There is no file “%1” any more.").arg(source.shownName()),
                      u"document: gone"_s);
    if (!info.isFile())
        throw Problem(
            ProblemKind::NotAllowed,
            Documents::tr("“%1” is no file. Add files one by one, or pack a folder into a ZIP file first.")
                .arg(source.shownName()),
            u"document: not a regular file"_s);
    refuseTooLarge(source.shownName(), info.size());
    return info.size();
}

SourceSizes sizesOf(const QList<DocumentSource> &sources)
{
    SourceSizes sizes;
    for (const DocumentSource &source : sources) {
        const qint64 size = sizeOf(source);
        sizes.total += size;
        ++sizes.files;
        if (size > sizes.largest || sizes.largestName.isEmpty()) {
            sizes.largest = size;
            sizes.largestName = source.shownName();
        }
    }
    return sizes;
}

/// A source that is open for reading.
class OpenSource
{
public:
    explicit OpenSource(const DocumentSource &source) : m_name(source.shownName())
    {
        sizeOf(source);
        if (source.path.isEmpty()) {
            m_buffer.setData(source.content);
            m_device = &m_buffer;
        } else {
            m_file.setFileName(source.path);
            m_device = &m_file;
        }
        if (!m_device->open(QIODevice::ReadOnly))
            throw Problem(ProblemKind::NotAllowed,
                          Documents::tr("“%1” cannot be read. Check that you may open it.").arg(m_name),
                          u"document: open failed"_s);
        m_mime = QMimeDatabase().mimeTypeForFileNameAndData(m_name, m_device->peek(HeadBytes)).name();
    }

    QIODevice &device() { return *m_device; }
    const QString &name() const { return m_name; }
    const QString &mime() const { return m_mime; }

private:
    QString m_name;
    QString m_mime;
    QBuffer m_buffer;
    QFile m_file;
    QIODevice *m_device = nullptr;
};

/// Keeps the content of a source as a blob, and tells how far the job is.
Blob keep(BulkWriter &writer, OpenSource &source, qint64 before, qint64 total)
{
    const QString text = Documents::tr("Adding “%1”").arg(source.name());
    return BlobRecords::put(writer.session(), source.device(), source.name(), Documents::MostBytes,
                            [&](qint64 bytes) { writer.progress(before + bytes, total, text); });
}

void addAll(BulkWriter &writer, const QByteArray &entity, RecordId owner,
            const QList<DocumentSource> &sources)
{
    const qint64 total = std::max<qint64>(1, sizesOf(sources).total);
    qint64 done = 0;
    QList<RowChange> rows;
    for (const DocumentSource &source : sources) {
        OpenSource open(source);
        const Blob blob = keep(writer, open, done, total);
        done += blob.size;
        RowChange row;
        row.op = RowOp::Insert;
        row.table = "attachment"_ba;
        row.set("object_type"_ba, {}, QString::fromLatin1(entity));
        row.set("object_id"_ba, {}, owner.value());
        row.set("file_name"_ba, {}, PrivateCopies::sanitized(open.name()));
        row.set("mime"_ba, {}, open.mime());
        row.set("size"_ba, {}, blob.size);
        row.set("sha256"_ba, {}, blob.sha256);
        rows.append(row);
    }
    writer.apply(rows);
}

BulkJob versionJob(const Document &document, const DocumentSource &source)
{
    BulkJob job;
    job.label = Documents::tr("New version of %1").arg(document.fileName);
    job.origin = storage::Origin::Ui;
    job.work = [document, source](BulkWriter &writer) {
        OpenSource open(source);
        const Blob blob = keep(writer, open, 0, std::max<qint64>(1, open.device().size()));
        if (blob.sha256 == document.sha256)
            return;
        RowChange row;
        row.table = "attachment"_ba;
        row.id = document.id;
        row.set("sha256"_ba, document.sha256, blob.sha256);
        row.set("size"_ba, document.size, blob.size);
        if (open.mime() != document.mime)
            row.set("mime"_ba, document.mime, open.mime());
        writer.apply({row});
    };
    return job;
}

Blob blobOf(Session &session, const Document &document)
{
    if (auto blob = BlobRecords::find(session, document.sha256))
        return *blob;
    throw Problem(ProblemKind::Corrupt,
                  Documents::tr("The content of “%1” is missing. Take it from a backup of the workspace.")
                      .arg(document.fileName),
                  u"attachment without its blob"_s);
}

/// Tells a promise how much of a document was read, and stops when it is cancelled.
template<class T>
class ReadProgress
{
public:
    ReadProgress(QPromise<T> &promise, const Document &document) : m_promise(promise), m_size(document.size)
    {
        m_promise.setProgressRange(0, full);
    }

    void add(qint64 bytes)
    {
        m_done += bytes;
        m_promise.setProgressValue(int(m_size > 0 ? m_done * full / m_size : full));
        if (m_promise.isCanceled())
            throw Problem(ProblemKind::Cancelled, Documents::tr("Stopped."), u"cancelled"_s);
    }

private:
    static constexpr int full = 1000;
    QPromise<T> &m_promise;
    qint64 m_size;
    qint64 m_done = 0;
};

/// Runs `fn(Session &, QPromise<T> &)` on a connection of its own; the future tells progress and can be
/// cancelled.
template<class T, class Fn>
QFuture<T> readApart(Store &store, Fn fn)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    store
        .read(
            [promise, fn = std::move(fn)](Session &session) {
                if constexpr (std::is_void_v<T>)
                    fn(session, *promise);
                else
                    promise->addResult(fn(session, *promise));
            },
            Store::Cache::Own)
        .then([promise](QFuture<void> done) {
            try {
                done.waitForFinished();
            } catch (const QException &error) {
                promise->setException(error);
            }
            promise->finish();
        });
    return future;
}

[[noreturn]] void throwWriteProblem(const QString &file, const QFileDevice &device)
{
    const QString shown = QFileInfo(file).fileName();
    if (device.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT)
        throw Problem(
            ProblemKind::DiskFull,
            Documents::tr("There is no space left to write “%1”. Free some space and try again.").arg(shown),
            u"document: disk full"_s);
    throw Problem(ProblemKind::ReadOnly,
                  Documents::tr("“%1” cannot be written there. Choose another folder.").arg(shown),
                  u"document: %1"_s.arg(device.errorString()));
}

template<class Device, class T>
void writeOut(Session &session, const Document &document, Device &device, const QString &name,
              QPromise<T> &promise)
{
    ReadProgress<T> progress(promise, document);
    BlobRecords::copy(session, blobOf(session, document), [&](const QByteArray &chunk) {
        errno = 0;
        if (device.write(chunk) != chunk.size())
            throwWriteProblem(name, device);
        progress.add(chunk.size());
    });
}

/// How a file on a disk looks from outside.
struct Stamp
{
    qint64 size = -1;
    qint64 modifiedMs = 0;

    static Stamp of(const QString &file)
    {
        const QFileInfo info(file);
        return info.exists() ? Stamp{info.size(), info.lastModified().toMSecsSinceEpoch()} : Stamp();
    }
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

struct Copy
{
    Document document;
    QString path;
    Stamp written; ///< as this program left it
    Stamp seen;    ///< at the last look
    bool told = false;
    qint64 usedAtMs = 0;

    bool isChanged() const
    {
        const Stamp now = Stamp::of(path);
        return now.size >= 0 && now != written;
    }
};

} // namespace

QString DocumentSource::shownName() const
{
    return name.isEmpty() ? QFileInfo(path).fileName() : name;
}

struct Documents::Private
{
    explicit Private(records::Records &theRecords) : store(theRecords.store()) {}

    Store &store; ///< outlives the records, and so this
    std::shared_ptr<PrivateCopies> copies = std::make_shared<PrivateCopies>();
    QHash<RecordId, Copy> open;
    QHash<RecordId, QFuture<QString>> making; ///< copies on their way: a double click asks twice
    QTimer timer;
};

Documents &Documents::of(records::Records &records)
{
    if (auto *there = records.findChild<Documents *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new Documents(records, &records);
}

Documents::Documents(records::Records &records, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(records))
{
    qRegisterMetaType<Document>();
    d->timer.setInterval(LookEveryMs);
    connect(&d->timer, &QTimer::timeout, this, &Documents::lookAtCopies);
}

Documents::~Documents()
{
    // The store does what waits before it closes. The folder goes when the last job has let go of it.
    for (const Copy &copy : std::as_const(d->open)) {
        if (!copy.isChanged())
            continue;
        BulkJob job = versionJob(copy.document, {copy.path, copy.document.fileName, {}});
        job.work = [copies = d->copies, work = std::move(job.work)](BulkWriter &writer) { work(writer); };
        d->store.writeBulk(std::move(job));
    }
}

QFuture<QList<Document>> Documents::list(const QByteArray &entity, RecordId owner)
{
    return d->store.read([=](Session &session) { return DocumentRecords::of(session, entity, owner); });
}

QFuture<Document> Documents::load(RecordId id)
{
    return d->store.read([id](Session &session) { return DocumentRecords::load(session, id); });
}

QFuture<SourceSizes> Documents::examine(const QList<DocumentSource> &sources)
{
    return QtConcurrent::run([sources] { return sizesOf(sources); });
}

QFuture<Outcome> Documents::add(const QByteArray &entity, RecordId owner,
                                const QList<DocumentSource> &sources)
{
    BulkJob job;
    job.label = sources.size() == 1
                    ? tr("Add document %1").arg(PrivateCopies::sanitized(sources.first().shownName()))
                    : tr("Add %n document(s)", nullptr, int(sources.size()));
    job.origin = storage::Origin::Ui;
    job.work = [entity, owner, sources](BulkWriter &writer) { addAll(writer, entity, owner, sources); };
    return d->store.writeBulk(std::move(job));
}

QFuture<Outcome> Documents::addVersion(const Document &document, const DocumentSource &source)
{
    return d->store.writeBulk(versionJob(document, source));
}

QFuture<Outcome> Documents::rename(const Document &document, const QString &name)
{
    storage::ChangeSet changes;
    changes.label = tr("Rename document %1").arg(document.fileName);
    RowChange row;
    row.table = "attachment"_ba;
    row.id = document.id;
    row.set("file_name"_ba, document.fileName, PrivateCopies::sanitized(name));
    changes.rows.append(row);
    return d->store.write(changes);
}

QFuture<Outcome> Documents::remove(const QList<Document> &documents)
{
    storage::ChangeSet changes;
    changes.label = documents.size() == 1 ? tr("Delete document %1").arg(documents.first().fileName)
                                          : tr("Delete %n document(s)", nullptr, int(documents.size()));
    for (const Document &document : documents) {
        RowChange row;
        row.op = RowOp::Remove;
        row.table = "attachment"_ba;
        row.id = document.id;
        row.expectedRev = document.rev;
        changes.rows.append(row);
    }
    return d->store.write(changes);
}

QFuture<QByteArray> Documents::read(const Document &document, qint64 mostBytes)
{
    return d->store.read(
        [document, mostBytes](Session &session) {
            return BlobRecords::read(session, blobOf(session, document), 0, mostBytes);
        },
        Store::Cache::Own);
}

QFuture<void> Documents::saveAs(const Document &document, const QString &file)
{
    return readApart<void>(d->store, [document, file](Session &session, QPromise<void> &promise) {
        QSaveFile target(file); // what stood there stays until all is written
        if (!target.open(QIODevice::WriteOnly))
            throwWriteProblem(file, target);
        writeOut(session, document, target, file, promise);
        if (!target.commit())
            throwWriteProblem(file, target);
    });
}

QFuture<QString> Documents::makeCopy(const Document &document)
{
    QPromise<QString> early;
    early.start();
    if (PrivateCopies::isProgram(document.fileName, document.mime)) {
        early.setException(
            Problem(ProblemKind::NotAllowed,
                    tr("“%1” is a program and is not started from here. Save it to a folder if you trust "
                       "it.")
                        .arg(document.fileName),
                    u"document: program"_s));
        early.finish();
        return early.future();
    }
    const auto there = d->open.constFind(document.id);
    if (there != d->open.cend() && QFileInfo::exists(there->path) &&
        (there->document.sha256 == document.sha256 || there->isChanged())) {
        d->open[document.id].usedAtMs = base::Clock::system().nowMs();
        early.addResult(there->path);
        early.finish();
        return early.future();
    }
    if (const auto coming = d->making.constFind(document.id); coming != d->making.cend())
        return *coming;
    QFuture<QString> made =
        readApart<QString>(d->store, [document, copies = d->copies, readOnly = d->store.info().readOnly](
                                         Session &session, QPromise<QString> &promise) {
            const QString path = copies->create(document.fileName);
            try {
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
                    throwWriteProblem(path, file);
                writeOut(session, document, file, path, promise);
                if (!file.flush())
                    throwWriteProblem(path, file);
                if (readOnly) // what is saved there could not be taken in
                    file.setPermissions(QFileDevice::ReadOwner);
            } catch (...) {
                copies->remove(path);
                throw;
            }
            return path;
        });
    d->making.insert(document.id, made);
    base::await(
        made, this,
        [this, document](const QString &path) {
            d->making.remove(document.id);
            const Stamp stamp = Stamp::of(path);
            d->open.insert(document.id, {document, path, stamp, stamp, false, base::Clock::system().nowMs()});
            d->timer.start();
        },
        [this, id = document.id](const Problem &) { d->making.remove(id); }); // told to whoever asked
    return made;
}

QFuture<Outcome> Documents::takeIn(RecordId id)
{
    const auto found = d->open.constFind(id);
    if (found == d->open.cend() || !found->isChanged()) {
        QPromise<Outcome> nothing;
        nothing.start();
        nothing.setException(Problem(ProblemKind::NotFound, tr("The copy of this document was not changed."),
                                     u"document: no change"_s));
        nothing.finish();
        return nothing.future();
    }
    const Stamp taken = Stamp::of(found->path);
    QFuture<Outcome> written =
        d->store.writeBulk(versionJob(found->document, {found->path, found->document.fileName, {}}));
    base::await(
        written, this,
        [this, id, taken](const Outcome &) {
            base::await(
                load(id), this,
                [this, id, taken](const Document &now) {
                    const auto copy = d->open.find(id);
                    if (copy == d->open.end())
                        return;
                    copy->document = now;
                    copy->written = taken;
                    copy->told = false;
                },
                [](const Problem &) {}); // it was deleted meanwhile; the copy goes when its time has come
        },
        [](const Problem &) {});
    return written;
}

QList<RecordId> Documents::changedCopies() const
{
    QList<RecordId> changed;
    for (const Copy &copy : std::as_const(d->open)) {
        if (copy.isChanged())
            changed.append(copy.document.id);
    }
    return changed;
}

void Documents::lookAtCopies()
{
    const qint64 now = base::Clock::system().nowMs();
    QList<Document> changed;
    for (auto it = d->open.begin(); it != d->open.end();) {
        Copy &copy = *it;
        const Stamp stamp = Stamp::of(copy.path);
        const bool moved = stamp != copy.seen;
        if (moved) {
            copy.seen = stamp; // still being written, perhaps: told when it has settled
            copy.told = false;
            copy.usedAtMs = now;
        } else if (copy.isChanged()) {
            if (!copy.told)
                changed.append(copy.document);
            copy.told = true;
        } else if (now - copy.usedAtMs > CopyLifeMs || stamp.size < 0) {
            d->copies->remove(copy.path);
            it = d->open.erase(it);
            continue;
        }
        ++it;
    }
    if (d->open.isEmpty())
        d->timer.stop();
    for (const Document &document : std::as_const(changed))
        Q_EMIT copyChanged(document);
}

} // namespace kith::services
