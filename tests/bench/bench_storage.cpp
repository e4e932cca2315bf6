// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the change path, undo and opening cost, against the same work with bare statements on the same engine,
// in turns. Usage: bench_storage [rows, 100000]
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

void line(const char *what, double ours, double bare, const char *unit)
{
    std::printf("%-44s %10.3f %10.3f %-8s %6.2f x\n", what, ours, bare, unit, ours / bare);
    std::fflush(stdout);
}

QList<QPair<QByteArray, QVariant>> firm(int i)
{
    return {{"name", u"Firm number %1"_s.arg(i)},
            {"city", u"City %1"_s.arg(i % 997)},
            {"employees", i % 500},
            {"turnover", i * 1.5},
            {"tax_id", u"DE%1"_s.arg(i, 9, 10, QLatin1Char('0'))}};
}

ConnectionSettings bareSettings(const TestFile &file, const QString &path)
{
    ConnectionSettings settings;
    settings.file = path;
    settings.key = file.key();
    settings.cacheBytes = 192LL << 20;
    settings.journal = ConnectionSettings::Journal::Wal;
    return settings;
}

/// The same rows and the derived column, without journal, rev check and notices.
double bareInserts(Session &session, int rows)
{
    return ms([&] {
        session.execDirect(u"BEGIN IMMEDIATE"_s);
        QSqlQuery &query = session.prepare(
            u"INSERT INTO firm (id, rev, created_at, created_by, updated_at, updated_by, name, "
            "city, employees, turnover, tax_id, name_key) VALUES (?, 1, ?, 1, ?, 1, ?, ?, ?, ?, ?, ?)"_s);
        for (int i = 0; i < rows; ++i) {
            const auto values = firm(i);
            query.bindValue(0, qint64(1) << 40 | i);
            query.bindValue(1, qint64(1'790'000'000'000) + i);
            query.bindValue(2, qint64(1'790'000'000'000) + i);
            for (int c = 0; c < 5; ++c)
                query.bindValue(3 + c, values.at(c).second);
            query.bindValue(8, values.at(0).second.toString().toLower());
            session.exec(query);
        }
        session.execDirect(u"COMMIT"_s);
    });
}

double bulkInserts(Store &store, int rows)
{
    return ms([&] {
        BulkJob job;
        job.label = u"Import"_s;
        job.work = [rows](BulkWriter &bulk) {
            constexpr int batch = 500;
            for (int i = 0; i < rows; i += batch) {
                QList<RowChange> list;
                for (int j = i; j < std::min(rows, i + batch); ++j)
                    list.append(insertRow("firm", firm(j)));
                bulk.apply(list);
            }
        };
        await(store.writeBulk(job));
    });
}

void saveOne(TestFile &file, Session &bare, int rows)
{
    constexpr int rounds = 400;
    Store &store = file.store();
    const QList<QVariant> ids = await(store.read([](Session &session) {
        QList<QVariant> list;
        QSqlQuery &query = session.run(u"SELECT id FROM firm ORDER BY id"_s);
        while (query.next())
            list.append(query.value(0));
        return list;
    }));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        const qint64 id = ids.at(qsizetype(i) * 7919 % ids.size()).toLongLong();
        const QString now = ask(store, u"SELECT city FROM firm WHERE id = ?"_s, {id}).toString();
        ours.push_back(ms([&] {
            await(store.write(changes(u"Edit"_s, {updateRow("firm", RecordId(id), RowChange::AnyRev, "city",
                                                            now, u"New city %1"_s.arg(i))})));
        }));
        const qint64 other = qint64(1) << 40 | (qint64(i) * 7919 % rows);
        theirs.push_back(ms([&] {
            bare.execDirect(u"BEGIN IMMEDIATE"_s);
            bare.run(u"UPDATE firm SET city = ?, rev = rev + 1 WHERE id = ?"_s,
                     {u"New city %1"_s.arg(i), other});
            bare.execDirect(u"COMMIT"_s);
        }));
    }
    line("save one edited row, median", median(ours), median(theirs), "ms");
    line("save one edited row, p95", quantile(ours, 0.95), quantile(theirs, 0.95), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    try {
        TestFile file;
        file.options().pollMs = 500;
        Store &store = file.create();
        TestFile plain;
        plain.create();
        plain.close();
        const auto bare = Connection::open(bareSettings(plain, plain.path()));

        std::printf("%-44s %10s %10s\n", "", "Kith", "bare");
        const double bareLoad = bareInserts(*bare, rows);
        const double bulkLoad = bulkInserts(store, rows);
        line("insert, journal included, per 1000 rows", bulkLoad * 1000 / rows, bareLoad * 1000 / rows, "ms");
        saveOne(file, *bare, rows);

        const double bareIds = ms([&] {
            const auto session = Connection::open(bareSettings(plain, plain.path()));
            QSqlQuery &query = session->run(u"SELECT id FROM firm ORDER BY name_key"_s);
            qint64 sum = 0;
            while (query.next())
                sum += query.value(0).toLongLong();
        });
        file.close();
        const double open = ms(
            [&] { ask(file.reopen(), u"SELECT count(*) FROM (SELECT id FROM firm ORDER BY name_key)"_s); });
        line("open with a raw key and ask for all ids", open, bareIds, "ms");

        Store &again = file.store();
        const double hash = ms([&] { hashOf(again); });
        const double undo = ms([&] {
            await(again.undo(UndoRequest{
                await(again.read([](Session &session) {
                    return RecordId(
                        session.scalar(u"SELECT id FROM tx WHERE label = 'Import'"_s).toLongLong());
                })),
                true}));
        });
        line("undo of the import, per 1000 rows", undo * 1000 / rows, bareLoad * 1000 / rows, "ms");
        std::printf("%-44s %10.3f ms per 1000 rows\n", "content hash", hash * 1000 / rows);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
