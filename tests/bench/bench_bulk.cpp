// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What bulk work costs: an import of a file with 15 columns, its undo, and a bulk edit with its undo, against
// the same rows put in and changed by prepared statements on the same engine, in the same tables and indexes.
// Usage: bench_bulk [rows, or KITH_BENCH_ROWS; 20000] [edited rows, 20000]. The numbers that are promised are
// those of 1000000 (some twenty minutes and 10 GB in $TMPDIR).
#include "models/domain/catalogue.h"
#include "models/records/recordimage.h"
#include "models/records/records.h"
#include "models/records/searchindex.h"
#include "models/services/exchange/importer.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

constexpr int EditedMost = 20'000; ///< when nothing else is said

void line(const char *what, double ours, double bare)
{
    std::printf("%-56s %12.0f %12.0f ms %6.2f x\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Town
{
    const char *name;
    const char *postal;
    const char *country;
    const char *area;
};

/// People of companies of five, no two with the same number or address.
void writeSource(const QString &path, int rows)
{
    static const QList<Town> towns{{"Berlin", "10115", "DE", "030"},
                                   {"München", "80331", "DE", "089"},
                                   {"Hamburg", "20095", "DE", "040"},
                                   {"Wien", "1010", "AT", "01"},
                                   {"Kraków", "31-002", "PL", "12"}};
    static const QByteArrayList first{"Maria",  "Ana",  "Thomas",     "Zoë",  "Christina",
                                      "Łukasz", "Иван", "Frédérique", "Sven", "Elizabeth"};
    static const QByteArrayList last{"Anders",  "Müller", "Berglund", "O'Brien", "García",
                                     "Соколов", "Straße", "Nowak",    "Rossi",   "Ørsted"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the source");
    file.write("Customer ID,First name,Last name,E-mail,Phone,Mobile,Company,Job title,Department,Street,"
               "Postal code,City,Country,Language,Birthday\n");
    for (int i = 0; i < rows; ++i) {
        const Town &town = towns.at(i % towns.size());
        const QByteArray number = QByteArray::number(i);
        const QByteArray mixed = QByteArray::number(quint32(i) * 2654435761U % 1'000'000);
        file.write("C-" + number + ',' + first.at(i % first.size()) + ',' + last.at(i / 7 % last.size()) +
                   mixed + ",person" + number + "@example" + QByteArray::number(i % 1000) + ".com," +
                   town.area + ' ' + QByteArray::number(1'000'000 + qint64(i) * 7 % 8'999'999) + ",+49 171 " +
                   QByteArray::number(1'000'000 + qint64(i) * 13 % 8'999'999) + ",Firm " +
                   QByteArray::number(i / 5) + ",Sales Manager,Sales,Hauptstraße " +
                   QByteArray::number(i % 200) + ',' + town.postal + ',' + town.name + ',' + town.country +
                   ",de,19" + QByteArray::number(50 + i % 49) + "-0" + QByteArray::number(1 + i % 9) + "-1" +
                   QByteArray::number(i % 10) + '\n');
    }
}

ConnectionSettings settingsOf(const TestFile &file)
{
    ConnectionSettings settings;
    settings.file = file.path();
    settings.key = file.key();
    settings.cacheBytes = 96LL << 20; // as bulk work has it
    settings.journal = ConnectionSettings::Journal::Wal;
    return settings;
}

/// Rows of one table that go from one file to another.
class TableCopy
{
public:
    TableCopy(Session &from, Session &to, const QString &table, const QString &key) : m_from(from), m_to(to)
    {
        QStringList names;
        QSqlQuery &columns = from.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        while (columns.next())
            names.append(u'"' + columns.value(0).toString() + u'"');
        columns.finish();
        m_columns = int(names.size());
        m_select =
            u"SELECT %1 FROM %2 WHERE %3 > ? AND %3 <= ? ORDER BY %3"_s.arg(names.join(u','), table, key);
        m_insert = u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(table, names.join(u','),
                                                             u",?"_s.repeated(m_columns - 1));
    }

    void read(qint64 after, qint64 upTo)
    {
        m_rows.clear();
        QSqlQuery &query = m_from.run(m_select, {after, upTo});
        while (query.next()) {
            for (int i = 0; i < m_columns; ++i)
                m_rows.append(query.value(i));
        }
        query.finish();
    }

    void write()
    {
        QSqlQuery &query = m_to.prepare(m_insert);
        for (qsizetype at = 0; at < m_rows.size(); at += m_columns) {
            for (int i = 0; i < m_columns; ++i)
                query.bindValue(i, m_rows.at(at + i));
            m_to.exec(query);
        }
    }

private:
    Session &m_from;
    Session &m_to;
    int m_columns = 0;
    QString m_select;
    QString m_insert;
    QVariantList m_rows;
};

/// Texts of the search index as the import made them, which the index itself does not keep.
QList<std::pair<qint64, QString>> searchLines(Session &session, qint64 after, qint64 upTo)
{
    QList<std::pair<qint64, QString>> lines;
    records::RecordImages images(session);
    for (const QByteArray &table : {"contact"_ba, "company"_ba}) {
        const domain::Entity &entity = domain::Catalogue::builtIn().entity(table);
        QList<base::RecordId> ids;
        QSqlQuery &query = session.run(
            u"SELECT id FROM %1 WHERE id > ? AND id <= ? ORDER BY id"_s.arg(QString::fromLatin1(table)),
            {after, upTo});
        while (query.next())
            ids.append(base::RecordId(query.value(0).toLongLong()));
        query.finish();
        for (const base::RecordId id : std::as_const(ids)) {
            lines.append({id.value(), records::SearchIndex::lineOf(images.of(entity, id), images).words});
            images.clear();
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

struct Bare
{
    double rows = 0;    ///< tables of records, their indexes, the search index
    double journal = 0; ///< change_log
};

/// The rows that the import made, in the order of their making, with one prepared statement for each table.
Bare bareInserts(Session &from, Session &to, qint64 before)
{
    std::vector<TableCopy> tables;
    for (const char *name : {"company", "contact", "contact_point", "address", "contact_company",
                             "external_id", "external_system", "search_entry"})
        tables.emplace_back(from, to, QString::fromLatin1(name), u"id"_s);
    const qint64 tx = from.scalar(u"SELECT id FROM tx ORDER BY commit_seq DESC LIMIT 1"_s).toLongLong();
    TableCopy log(from, to, u"change_log"_s, u"tx_id = %1 AND seq"_s.arg(tx));
    QList<qint64> cuts;
    QSqlQuery &contacts = from.run(u"SELECT id FROM contact WHERE id > ? ORDER BY id"_s, {before});
    for (int i = 0; contacts.next(); ++i) {
        if (i % 2000 == 1999)
            cuts.append(contacts.value(0).toLongLong());
    }
    contacts.finish();
    cuts.append(std::numeric_limits<qint64>::max());

    Bare bare;
    bare.rows += ms([&] { to.execDirect(u"BEGIN IMMEDIATE"_s); });
    qint64 after = before;
    qint64 seq = -1;
    const qint64 lastSeq =
        from.scalar(u"SELECT max(seq) FROM change_log WHERE tx_id = ?"_s, {tx}).toLongLong();
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        for (TableCopy &table : tables)
            table.read(after, cuts.at(i));
        const auto lines = searchLines(from, after, cuts.at(i));
        bare.rows += ms([&] {
            for (TableCopy &table : tables)
                table.write();
            for (const auto &[id, words] : lines)
                to.run(u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s, {id, words});
        });
        const qint64 upTo = lastSeq * (i + 1) / cuts.size();
        log.read(seq, upTo);
        bare.journal += ms([&] { log.write(); });
        after = cuts.at(i);
        seq = upTo;
    }
    bare.rows += ms([&] {
        to.execDirect(u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s);
        to.execDirect(u"COMMIT"_s);
        to.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    });
    return bare;
}

services::ImportReport importFile(TestFile &file, const QString &source)
{
    records::Records records(file.store());
    services::Importer importer(records);
    return await(importer.run(services::Importer::propose(source, "contact"_ba)));
}

/// Gives contacts another language and takes it back, and the same by an UPDATE for each.
void edit(TestFile &file, Session &bare, int most)
{
    QList<RowChange> rows;
    QVariantList ids;
    await(file.store().read([&](Session &session) {
        QSqlQuery &query =
            session.run(u"SELECT id, rev, language FROM contact ORDER BY name_key LIMIT ?"_s, {most});
        while (query.next()) {
            RowChange row;
            row.table = "contact";
            row.id = base::RecordId(query.value(0).toLongLong());
            row.expectedRev = query.value(1).toLongLong();
            row.set("language", query.value(2), u"fr"_s);
            rows.append(row);
            ids.append(query.value(0));
        }
        query.finish();
    }));
    const auto updates = [&](const QString &language) {
        return ms([&] {
            bare.execDirect(u"BEGIN IMMEDIATE"_s);
            for (const QVariant &id : std::as_const(ids))
                bare.run(u"UPDATE contact SET language = ?, rev = rev + 1, updated_at = 1 WHERE id = ?"_s,
                         {language, id});
            bare.execDirect(u"COMMIT"_s);
        });
    };
    const double theirs = updates(u"fr"_s);
    const double theirBack = updates(u"de"_s);
    const double ours = ms([&] {
        BulkJob job;
        job.label = u"Edit"_s;
        job.origin = Origin::Ui;
        job.work = [&rows](BulkWriter &bulk) {
            constexpr qsizetype batch = 500;
            for (qsizetype i = 0; i < rows.size(); i += batch)
                bulk.apply(rows.mid(i, batch));
        };
        await(file.store().writeBulk(job));
    });
    const double back = ms([&] { await(file.store().undo()); });
    line(qPrintable(u"bulk edit of %1"_s.arg(rows.size())), ours, theirs);
    line("its undo", back, theirBack);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given =
        argc > 1 ? QByteArray(argv[1]).toInt() : qEnvironmentVariableIntValue("KITH_BENCH_ROWS");
    const int rows = given > 0 ? given : 20'000;
    try {
        TestFile file(records::crmRules());
        file.create();
        TestFile bareFile(records::crmRules());
        bareFile.create();
        bareFile.close();
        const QString source = file.path(u"people.csv"_s);
        writeSource(source, rows);
        const qint64 before = ask(file.store(), u"SELECT max(last_id) FROM tx"_s).toLongLong();

        std::printf("%d rows of 15 columns %34s %12s\n", rows, "Kith", "bare");
        const double startedWith = peakMegabytes();
        services::ImportReport report;
        const double import = ms([&] { report = importFile(file, source); });
        if (report.created != rows)
            std::printf("created %lld of %d\n", qlonglong(report.created), rows);
        const double peak = peakMegabytes();

        const auto bare = Connection::open(settingsOf(bareFile));
        bare->execDirect(u"PRAGMA foreign_keys = OFF"_s); // picklists and users are others there
        Bare theirs;
        {
            const auto from = Connection::open(settingsOf(file));
            theirs = bareInserts(*from, *bare, before);
        }
        line("import, against the rows and the search index", import, theirs.rows);
        line("import, against these and the journal's rows", import, theirs.rows + theirs.journal);
        std::printf("%-56s %12.0f MB, %.0f before it\n", "memory at its peak while importing", peak,
                    startedWith);
        edit(file, *bare, argc > 2 ? QByteArray(argv[2]).toInt() : EditedMost);
        const double undo = ms([&] { await(file.store().undo()); });
        line("undo of the import, against the import", undo, import);
        line("undo of the import, against the bare inserts", undo, theirs.rows);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
