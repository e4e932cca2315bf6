// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What documents cost: lists with and without them in the file, adding and reading against bare statements
// that write and read the same chunks. Usage: bench_documents [contacts, 100000 [megabytes, 1024 [megabytes
// per file, 64]]]
#include "models/records/blobrecords.h"
#include "models/records/recordreader.h"
#include "models/services/documents/documents.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

qint64 residentKiB(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(what))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

void fill(Store &store, int contacts)
{
    BulkJob job;
    job.label = u"Fill"_s;
    job.work = [contacts](BulkWriter &bulk) {
        constexpr int batch = 1000;
        for (int i = 0; i < contacts; i += batch) {
            QList<RowChange> rows;
            for (int j = i; j < std::min(contacts, i + batch); ++j) {
                RowChange row;
                row.op = RowOp::Insert;
                row.table = "contact"_ba;
                row.set("first_name"_ba, {}, u"Person"_s);
                row.set("last_name"_ba, {}, u"Number %1"_s.arg(j, 8, 10, QLatin1Char('0')));
                rows.append(row);
            }
            bulk.apply(rows);
        }
    };
    await(store.writeBulk(job));
}

struct ListTimes
{
    double ids = 0;
    double page = 0;
    double page95 = 0;
};

/// What a list does: the ordered ids once, then pages at random places.
ListTimes listTimes(records::Records &records)
{
    constexpr int rounds = 200;
    constexpr int pageRows = 128;
    domain::RecordQuery query;
    query.entity = "contact";
    query.sort = {{"last_name", false}};
    ListTimes times;
    std::vector<double> idTimes;
    QList<base::RecordId> ids;
    for (int i = 0; i < 5; ++i)
        idTimes.push_back(ms([&] { ids = await(records.findIds(query)); }));
    times.ids = quantile(idTimes, 0.5);
    QRandomGenerator random(1);
    std::vector<double> pages;
    for (int i = 0; i < rounds; ++i) {
        const QList<base::RecordId> page = ids.mid(random.bounded(int(ids.size()) - pageRows), pageRows);
        pages.push_back(ms([&] {
            await(records.fetchRows("contact", {"display_name", "email", "city", "owner_id"}, page));
        }));
    }
    times.page = quantile(pages, 0.5);
    times.page95 = quantile(pages, 0.95);
    return times;
}

void compare(const char *what, const ListTimes &now, const ListTimes &before)
{
    std::printf("%-44s ids %7.2f ms (%4.2f x)   page of 128 %6.2f ms (%4.2f x)   p95 %6.2f ms (%4.2f x)\n",
                what, now.ids, now.ids / before.ids, now.page, now.page / before.page, now.page95,
                now.page95 / before.page95);
    std::fflush(stdout);
}

/// Bytes that do not repeat.
void writeRandom(const QString &path, qint64 bytes, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    QRandomGenerator random(seed);
    QList<quint32> block(1 << 18);
    for (qint64 done = 0; done < bytes; done += block.size() * 4) {
        random.fillRange(block.data(), block.size());
        file.write(reinterpret_cast<const char *>(block.constData()), block.size() * 4);
    }
}

std::unique_ptr<Session> bareFile(const TestFile &file, const QString &path)
{
    ConnectionSettings settings;
    settings.file = path;
    settings.key = file.key();
    settings.mayCreate = !QFile::exists(path);
    settings.cacheBytes = 96LL << 20;
    settings.journal = ConnectionSettings::Journal::Wal;
    return Connection::open(settings);
}

double bareAdd(Session &bare, const QStringList &files)
{
    bare.execDirect(
        u"CREATE TABLE IF NOT EXISTS blob_chunk (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT"_s);
    return ms([&] {
        qint64 blob = 0;
        for (const QString &path : files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read");
            bare.execDirect(u"BEGIN IMMEDIATE"_s);
            qint64 id = ++blob << 16;
            for (QByteArray chunk = file.read(records::BlobRecords::ChunkBytes); !chunk.isEmpty();
                 chunk = file.read(records::BlobRecords::ChunkBytes))
                bare.run(u"INSERT INTO blob_chunk (id, data) VALUES (?, ?)"_s, {id++, chunk});
            bare.execDirect(u"COMMIT"_s);
            bare.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
    });
}

double bareRead(Session &bare, const QString &target)
{
    return ms([&] {
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        QSqlQuery &query = bare.run(u"SELECT data FROM blob_chunk ORDER BY id"_s);
        while (query.next())
            file.write(query.value(0).toByteArray());
        query.finish();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int contacts = arguments.value(1, u"100000"_s).toInt();
    const int megabytes = arguments.value(2, u"1024"_s).toInt();
    const int perFile = std::min(megabytes, arguments.value(3, u"64"_s).toInt());

    TestFile file(records::crmRules());
    Store &store = file.create();
    fill(store, contacts);
    records::Records records(store);
    services::Documents &documents = services::Documents::of(records);
    domain::RecordQuery query;
    query.entity = "contact";
    const base::RecordId owner = await(records.findIds(query)).first();
    listTimes(records); // warm
    const ListTimes before = listTimes(records);
    compare("list without documents", before, before);

    QStringList files;
    for (int i = 0; i < megabytes / perFile; ++i) {
        files.append(file.path(u"file-%1.bin"_s.arg(i)));
        writeRandom(files.last(), qint64(perFile) << 20, quint32(i));
    }
    const double total = double(files.size()) * perFile;
    const qint64 resident = residentKiB("VmRSS:");
    if (QFile peaks(u"/proc/self/clear_refs"_s); peaks.open(QIODevice::WriteOnly))
        peaks.write("5"); // begin a new peak
    const double added = ms([&] {
        for (const QString &path : std::as_const(files))
            await(documents.add("contact", owner, {{path, {}, {}}}));
    });
    const qint64 peak = residentKiB("VmHWM:");
    compare("list with documents in the file", listTimes(records), before);

    const QList<records::Document> all = await(documents.list("contact", owner));
    const QString out = file.path(u"out.bin"_s);
    const double read = ms([&] {
        for (const records::Document &document : all)
            await(documents.saveAs(document, out));
    });
    compare("list after all documents were read", listTimes(records), before);

    const QString barePath = file.path(u"bare.db"_s);
    double bareAdded = 0;
    double bareReading = 0;
    {
        const std::unique_ptr<Session> bare = bareFile(file, barePath);
        bareAdded = bareAdd(*bare, files);
        bareReading = bareRead(*bare, out);
    }
    std::printf("%-44s %7.0f MB/s, bare %7.0f MB/s: %4.2f x the time\n", "adding documents",
                total / added * 1000, total / bareAdded * 1000, added / bareAdded);
    std::printf("%-44s %7.0f MB/s, bare %7.0f MB/s: %4.2f x the time\n", "saving documents to files",
                total / read * 1000, total / bareReading * 1000, read / bareReading);
    std::printf("%-44s %7lld KiB before, peak %lld KiB\n", "resident memory while adding",
                qlonglong(resident), qlonglong(peak));
    const double again = ms([&] { await(documents.add("contact", owner, {{files.first(), {}, {}}})); });
    std::printf("%-44s %7.0f MB/s\n", "adding a content that is there already", perFile / again * 1000);
    return 0;
}
