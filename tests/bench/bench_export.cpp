// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What writing a list to a file costs, against a bare statement that reads the same columns in the same order
// from the same file. Usage: bench_export [contacts, 100000]
#include "models/records/records.h"
#include "models/services/exchange/exporter.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

constexpr int Rounds = 3;
constexpr int Companies = 1000;

const QList<QByteArray> &columns()
{
    static const QList<QByteArray> keys{"first_name",   "last_name",  "email",     "phone",
                                        "company_name", "company_id", "city",      "owner_id",
                                        "source_id",    "birthday",   "created_at"};
    return keys;
}

ConnectionSettings settingsOf(const TestFile &file)
{
    ConnectionSettings settings;
    settings.file = file.path();
    settings.key = file.key();
    settings.journal = ConnectionSettings::Journal::Wal;
    return settings;
}

void fill(Session &session, int contacts)
{
    const qint64 source =
        session
            .scalar(u"SELECT v.id FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                    "WHERE p.key = 'source' LIMIT 1"_s)
            .toLongLong();
    const qint64 user = session.scalar(u"SELECT id FROM app_user LIMIT 1"_s).toLongLong();
    session.execDirect(u"BEGIN IMMEDIATE"_s);
    for (int i = 1; i <= Companies; ++i)
        session.run(
            u"INSERT INTO company (id, created_at, updated_at, name, name_key) VALUES (?, 1, 1, ?, ?)"_s,
            {i, u"Firm %1"_s.arg(i), u"firm %1"_s.arg(i)});
    for (int i = 1; i <= contacts; ++i)
        session.run(u"INSERT INTO contact (id, created_at, updated_at, first_name, last_name, display_name, "
                    u"name_key, "
                    "email, phone, company_name, company_id, city, owner_id, source_id, birthday) "
                    "VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'Berlin', ?, ?, '1980-04-05')"_s,
                    {1'000'000 + i, qlonglong(1'790'000'000'000 + i), u"Maria"_s,
                     u"Anders%1"_s.arg(i * 7919 % contacts), u"Maria Anders%1"_s.arg(i * 7919 % contacts),
                     u"maria anders%1"_s.arg(i * 7919 % contacts), u"person%1@example.com"_s.arg(i),
                     u"+49 30 %1"_s.arg(1'000'000 + i), u"Firm %1"_s.arg(i % Companies + 1),
                     i % Companies + 1, user, source});
    session.execDirect(u"COMMIT"_s);
}

/// All values read as text, in the order of the list.
double bareReading(Session &session)
{
    qint64 length = 0;
    const double taken = ms([&] {
        QSqlQuery &rows = session.run(
            u"SELECT t.id, t.first_name, t.last_name, t.email, t.phone, t.company_name, c.name, t.city, "
            "u.display_name, v.label, t.birthday, t.created_at FROM contact AS t "
            "LEFT JOIN company AS c ON c.id = t.company_id LEFT JOIN app_user AS u ON u.id = t.owner_id "
            "LEFT JOIN picklist_value AS v ON v.id = t.source_id WHERE t.deleted_at IS NULL "
            "ORDER BY t.name_key, t.id"_s);
        while (rows.next()) {
            for (int i = 0; i < 12; ++i)
                length += rows.value(i).toString().size();
        }
        rows.finish();
    });
    if (length == 0)
        std::puts("nothing was read");
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    try {
        TestFile file(records::crmRules());
        file.create();
        file.close();
        {
            const auto session = Connection::open(settingsOf(file));
            fill(*session, contacts);
        }
        records::Records records(file.reopen());
        const auto bare = Connection::open(settingsOf(file));
        std::printf("%d contacts, %lld columns\n", contacts, qlonglong(columns().size()));
        for (const auto &[name, format] :
             {std::pair{"CSV", services::ExportFormat::Csv}, std::pair{"JSON", services::ExportFormat::Json},
              std::pair{"XLSX", services::ExportFormat::Xlsx}}) {
            std::vector<double> ours;
            std::vector<double> theirs;
            services::ExportPlan plan;
            plan.query.entity = "contact";
            plan.columns = columns();
            plan.file = file.path(u"out"_s);
            plan.format = format;
            for (int round = 0; round < Rounds; ++round) {
                theirs.push_back(bareReading(*bare));
                ours.push_back(ms([&] { await(services::Exporter(records).run(plan)); }));
            }
            std::printf("%-6s %8.0f ms %10.0f rows/s, bare reading %8.0f ms, %5.2f x, %lld kB\n", name,
                        median(ours), contacts / median(ours) * 1000, median(theirs),
                        median(ours) / median(theirs), QFileInfo(plan.file).size() / 1024);
            std::fflush(stdout);
        }
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
