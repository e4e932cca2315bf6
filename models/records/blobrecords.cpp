// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/blobrecords.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/changebatch.h"
#include "models/records/documentrecords.h"
#include "models/records/recordtext.h"
#include "models/storage/contenthash.h"

#include <QIODevice>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::ContentHash;
using storage::Session;

namespace {

constexpr int SequenceBits = 16;

qint64 firstChunk(qint64 blob)
{
    return blob << SequenceBits;
}

[[noreturn]] void throwUnreadable(const QString &name)
{
    throw Problem(
        ProblemKind::Offline,
        Text::tr("“%1” cannot be read to its end. Check the drive it is on and try again.").arg(name),
        u"document: read error"_s);
}

[[noreturn]] void throwDamaged()
{
    throw Problem(
        ProblemKind::Corrupt,
        Text::tr("The content of this document is damaged. Take it from a backup of the workspace."),
        u"blob: content does not match its name"_s);
}

/// The next chunk, as full as it can be; empty at the end.
QByteArray nextChunk(QIODevice &source, const QString &name)
{
    QByteArray chunk;
    while (chunk.size() < BlobRecords::ChunkBytes) {
        const QByteArray piece = source.read(BlobRecords::ChunkBytes - chunk.size());
        if (piece.isEmpty())
            break;
        chunk = chunk.isEmpty() ? piece : chunk + piece;
    }
    if (chunk.size() < BlobRecords::ChunkBytes && !source.atEnd())
        throwUnreadable(name);
    return chunk;
}

QString hashOf(QIODevice &source, const QString &name, Session &session)
{
    ContentHash hash;
    for (QByteArray chunk = nextChunk(source, name); !chunk.isEmpty(); chunk = nextChunk(source, name)) {
        hash.add(chunk);
        session.throwIfCancelled();
    }
    if (!source.seek(0))
        throwUnreadable(name);
    return hash.result();
}

std::optional<Blob> blobFrom(QSqlQuery &query)
{
    std::optional<Blob> blob;
    if (query.next())
        blob = Blob{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong()};
    query.finish();
    return blob;
}

/// Reads the chunks of a blob in order; false when one is missing or of a wrong length.
bool forEachChunk(Session &session, const Blob &blob, const std::function<void(const QByteArray &)> &fn)
{
    QSqlQuery &query = session.run(u"SELECT id, data FROM blob_chunk WHERE id >= ? AND id < ? ORDER BY id"_s,
                                   {firstChunk(blob.id), firstChunk(blob.id + 1)});
    qint64 done = 0;
    qint64 sequence = 0;
    while (query.next()) {
        const QByteArray data = query.value(1).toByteArray();
        const qint64 expected = std::min(BlobRecords::ChunkBytes, blob.size - done);
        if (query.value(0).toLongLong() != firstChunk(blob.id) + sequence || data.size() != expected)
            break;
        fn(data);
        done += data.size();
        ++sequence;
        session.throwIfCancelled();
    }
    session.throwIfIncomplete();
    query.finish();
    const qint64 chunks = (blob.size + BlobRecords::ChunkBytes - 1) / BlobRecords::ChunkBytes;
    return done == blob.size && sequence == chunks;
}

bool isWhole(Session &session, const Blob &blob)
{
    ContentHash hash;
    return forEachChunk(session, blob, [&hash](const QByteArray &data) { hash.add(data); }) &&
           hash.result() == blob.sha256;
}

qint64 count(Session &session, const QString &sql)
{
    return session.scalar(sql).toLongLong();
}

/// Whether undo could bring an attachment of this content back.
bool isNamedByJournal(Session &session, const QString &sha256)
{
    return session
        .scalar(u"SELECT 1 FROM change_log WHERE table_id = (SELECT id FROM journal_table WHERE name = "
                u"'attachment') "
                "AND (instr(CAST(old AS BLOB), ?) > 0 OR instr(CAST(new AS BLOB), ?) > 0) LIMIT 1"_s,
                {sha256.toLatin1(), sha256.toLatin1()})
        .isValid();
}

} // namespace

std::optional<Blob> BlobRecords::find(Session &session, const QString &sha256)
{
    return blobFrom(session.run(u"SELECT id, sha256, size FROM blob WHERE sha256 = ?"_s, {sha256}));
}

Blob BlobRecords::put(Session &session, QIODevice &source, const QString &name, qint64 limit,
                      const Progress &progress)
{
    limit = std::min(limit, MaxBytes);
    // Only a content of the same size can be the same: all others need not be read twice.
    if (session.scalar(u"SELECT 1 FROM blob WHERE size = ? LIMIT 1"_s, {source.size()}).isValid()) {
        if (const auto known = find(session, hashOf(source, name, session))) {
            if (progress)
                progress(known->size);
            return *known;
        }
    }
    Blob blob;
    blob.id = count(session, u"SELECT coalesce(max(id), 0) + 1 FROM blob"_s);
    ContentHash hash;
    qint64 id = firstChunk(blob.id);
    for (QByteArray chunk = nextChunk(source, name); !chunk.isEmpty(); chunk = nextChunk(source, name)) {
        blob.size += chunk.size();
        if (blob.size > limit) // it grew while it was read
            throw Problem(ProblemKind::NotAllowed,
                          Text::tr("“%1” is larger than %2, the most that one document may have.")
                              .arg(name, dataSizeText(limit)),
                          u"document: %1 bytes and more"_s.arg(blob.size));
        hash.add(chunk);
        session.run(u"INSERT INTO blob_chunk (id, data) VALUES (?, ?)"_s, {id++, chunk});
        if (progress)
            progress(blob.size);
        session.throwIfCancelled();
    }
    blob.sha256 = hash.result();
    if (const auto known = find(session, blob.sha256)) { // it changed its size after it was looked at
        session.run(u"DELETE FROM blob_chunk WHERE id >= ? AND id < ?"_s,
                    {firstChunk(blob.id), firstChunk(blob.id + 1)});
        return *known;
    }
    session.run(u"INSERT INTO blob (id, sha256, size, stored_at) VALUES (?, ?, ?, ?)"_s,
                {blob.id, blob.sha256, blob.size, session.clock().nowMs()});
    return blob;
}

QByteArray BlobRecords::read(Session &session, const Blob &blob, qint64 offset, qint64 length)
{
    const qint64 end = std::min(blob.size, offset + length);
    QByteArray bytes;
    if (offset < 0 || end <= offset)
        return bytes;
    bytes.reserve(end - offset);
    const qint64 first = offset / ChunkBytes;
    const qint64 last = (end - 1) / ChunkBytes;
    QSqlQuery &query = session.run(u"SELECT id, data FROM blob_chunk WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                                   {firstChunk(blob.id) + first, firstChunk(blob.id) + last});
    while (query.next()) {
        const QByteArray data = query.value(1).toByteArray();
        const qint64 begin = (query.value(0).toLongLong() - firstChunk(blob.id)) * ChunkBytes;
        const qint64 from = std::clamp<qint64>(offset - begin, 0, data.size());
        bytes.append(
            QByteArrayView(data).sliced(from, std::clamp<qint64>(end - begin - from, 0, data.size() - from)));
        session.throwIfCancelled();
    }
    session.throwIfIncomplete();
    query.finish();
    if (bytes.size() != end - offset)
        throwDamaged();
    return bytes;
}

void BlobRecords::copy(Session &session, const Blob &blob,
                       const std::function<void(const QByteArray &)> &write)
{
    ContentHash hash;
    const bool complete = forEachChunk(session, blob, [&](const QByteArray &data) {
        hash.add(data);
        write(data);
    });
    if (!complete || hash.result() != blob.sha256)
        throwDamaged();
}

void BlobRecords::requireContent(ChangeBatch &batch)
{
    const QList<qsizetype> rows = batch.rowsOf("attachment"_ba);
    for (const qsizetype at : rows) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Remove || (!row.cell("sha256") && !row.cell("size")))
            continue;
        const auto blob = find(batch.session(), batch.after(row, "sha256").toString());
        if (!blob || blob->size != batch.after(row, "size").toLongLong())
            throw Problem(ProblemKind::Constraint,
                          Text::tr("A document can only be made from a file. Add the file to the record."),
                          u"attachment without its blob"_s)
                .about("sha256");
    }
}

QStringList BlobRecords::findings(Session &session)
{
    QStringList findings;
    const auto tell = [&findings](qint64 number, const QString &what) {
        if (number > 0)
            findings += u"%1: %2"_s.arg(what).arg(number);
    };
    tell(count(session, u"SELECT count(*) FROM attachment AS a LEFT JOIN blob AS b ON b.sha256 = a.sha256 "
                        "WHERE b.id IS NULL OR b.size <> a.size"_s),
         u"attachment: without their content"_s);
    tell(count(session, u"SELECT count(*) FROM blob_chunk AS c WHERE NOT EXISTS "
                        "(SELECT 1 FROM blob AS b WHERE b.id = c.id >> 16)"_s),
         u"blob_chunk: belong to no content"_s);
    QList<Blob> blobs;
    QList<Blob> unattached;
    QSqlQuery &query = session.run(
        u"SELECT id, sha256, size, EXISTS (SELECT 1 FROM attachment AS a WHERE a.sha256 = blob.sha256) FROM blob"_s);
    while (query.next()) {
        blobs.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong()});
        if (!query.value(3).toBool())
            unattached.append(blobs.last());
    }
    session.throwIfIncomplete();
    query.finish();
    tell(std::count_if(blobs.cbegin(), blobs.cend(),
                       [&](const Blob &blob) { return !isWhole(session, blob); }),
         u"blob: content is not what its name says"_s);
    tell(std::count_if(unattached.cbegin(), unattached.cend(),
                       [&](const Blob &blob) { return !isNamedByJournal(session, blob.sha256); }),
         u"blob: needed by nothing"_s);
    return findings;
}

} // namespace kith::records
