// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What records cost, against the same work with bare statements on the same engine and schema, in turns.
// Usage: bench_records [contacts, 100000 [saves, 300]]
#include "models/records/recordreader.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;

namespace {

using Values = QList<std::pair<QByteArray, QVariant>>;

void line(const char *what, double ours, double bare)
{
    std::printf("%-52s %10.3f %10.3f ms %6.2f x\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

RowChange row(const QByteArray &table, qint64 id, const Values &values)
{
    RowChange change;
    change.op = RowOp::Insert;
    change.table = table;
    change.id = RecordId(id);
    for (const auto &[column, value] : values)
        change.cells.append({column, {}, value});
    return change;
}

/// One person as an import brings her: with an e-mail address, a phone number, an address, and a job at one
/// of the companies.
QList<RowChange> person(int i, qint64 company)
{
    static const QStringList first{u"Maria"_s,     u"Ana"_s,    u"Thomas"_s, u"Zoë"_s,
                                   u"Christina"_s, u"Łukasz"_s, u"Иван"_s};
    static const QStringList last{u"Anders"_s,  u"Müller"_s, u"Berglund"_s,
                                  u"O'Brien"_s, u"García"_s, u"Соколов"_s};
    const qint64 id = -i - 1;
    return {row("contact", id,
                {{"first_name", first.at(i % first.size())},
                 {"last_name", last.at(i % last.size()) + QString::number(i)}}),
            row("contact_point", 0,
                {{"party_type", u"contact"_s},
                 {"party_id", id},
                 {"kind", u"email"_s},
                 {"value_raw", u"person%1@example%2.com"_s.arg(i).arg(i % 1000)}}),
            row("contact_point", 0,
                {{"party_type", u"contact"_s},
                 {"party_id", id},
                 {"kind", u"phone"_s},
                 {"value_raw", u"030 90%1"_s.arg(100'000 + i % 899'999)}}),
            row("address", 0,
                {{"party_type", u"contact"_s},
                 {"party_id", id},
                 {"street", u"Hauptstraße %1"_s.arg(i % 200)},
                 {"postal_code", QString::number(10'000 + i % 80'000)},
                 {"city", u"Berlin"_s},
                 {"country_iso2", u"DE"_s}}),
            row("contact_company", 0, {{"contact_id", id}, {"company_id", company}, {"title", u"Chief"_s}})};
}

double bulkInserts(Store &store, int contacts)
{
    return ms([&] {
        BulkJob job;
        job.label = u"Import"_s;
        job.work = [contacts](BulkWriter &bulk) {
            const qint64 company =
                bulk.apply({row("company", 0, {{"name", u"Alfreds Futterkiste"_s}})}).ids.first().value();
            constexpr int batch = 500;
            for (int i = 0; i < contacts; i += batch) {
                QList<RowChange> rows;
                for (int j = i; j < std::min(contacts, i + batch); ++j)
                    rows += person(j, company);
                bulk.apply(rows);
            }
        };
        await(store.writeBulk(job));
    });
}

/// Such rows with their derived columns, put in with one statement per table: no rules, no journal, no search
/// index.
double bareInserts(Session &session, int contacts)
{
    return ms([&] {
        session.execDirect(u"BEGIN IMMEDIATE"_s);
        QSqlQuery &person = session.prepare(
            u"INSERT INTO contact (id, created_at, created_by, updated_at, updated_by, first_name, "
            u"last_name, display_name, "
            "title, company_name, email, phone, city, country, name_key, company_id) "
            "VALUES (?, 1, 1, 1, 1, ?, ?, ?, 'Chief', 'Alfreds Futterkiste', ?, ?, 'Berlin', 'DE', ?, 7)"_s);
        QSqlQuery &point = session.prepare(
            u"INSERT INTO contact_point (id, created_at, created_by, updated_at, updated_by, party_type, "
            u"party_id, kind, "
            "value_raw, value_norm, is_primary) VALUES (?, 1, 1, 1, 1, 'contact', ?, ?, ?, ?, 1)"_s);
        QSqlQuery &address =
            session.prepare(u"INSERT INTO address (id, created_at, created_by, updated_at, updated_by, "
                            u"party_type, party_id, street, "
                            "postal_code, city, country_iso2, is_primary, addr_key) "
                            "VALUES (?, 1, 1, 1, 1, 'contact', ?, ?, ?, 'Berlin', 'DE', 1, ?)"_s);
        QSqlQuery &work = session.prepare(u"INSERT INTO contact_company (id, created_at, created_by, "
                                          u"updated_at, updated_by, contact_id, company_id, "
                                          "title, is_primary) VALUES (?, 1, 1, 1, 1, ?, 7, 'Chief', 1)"_s);
        QSqlQuery &found = session.prepare(u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s);
        QSqlQuery &entry =
            session.prepare(u"INSERT INTO search_entry (id, entity, digest) VALUES (?, 1, ?)"_s);
        const auto run = [&](QSqlQuery &query, const QVariantList &values) {
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values.at(i));
            session.exec(query);
        };
        for (int i = 0; i < contacts; ++i) {
            const qint64 id = (qint64(1) << 40) + qint64(i) * 8;
            const QString last = u"Anders%1"_s.arg(i);
            const QString email = u"person%1@example%2.com"_s.arg(i).arg(i % 1000);
            const QString phone = u"030 90%1"_s.arg(100'000 + i % 899'999);
            run(person,
                {id, u"Maria"_s, last, u"Maria "_s + last, email, phone, last.toLower() + u" maria"_s});
            run(point, {id + 1, id, u"email"_s, email, email});
            run(point, {id + 2, id, u"phone"_s, phone, u"+4930"_s + phone});
            run(address, {id + 3, id, u"Hauptstraße %1"_s.arg(i % 200), QString::number(10'000 + i % 80'000),
                          u"hauptstr %1 10000 berlin DE"_s.arg(i)});
            run(work, {id + 4, id});
            run(found,
                {id,
                 u"1tmaria 1t%3 1balfreds 1bfutterkiste 1bperson%1 1bexample%2 1bcom "
                 u"1eperson%1@example%2.com "
                 "1dexample%2.com 1p493090%1 1p3090%1 1r0390394%1 1bhauptstrasse 1b7 1b10000 1bberlin"_s.arg(
                     QString::number(i), QString::number(i % 1000), last.toLower())});
            run(entry, {id, qint64(i) * 7919});
        }
        session.execDirect(u"COMMIT"_s);
    });
}

ConnectionSettings bareSettings(const TestFile &file)
{
    ConnectionSettings settings;
    settings.file = file.path();
    settings.key = file.key();
    settings.cacheBytes = 192LL << 20;
    settings.journal = ConnectionSettings::Journal::Wal;
    return settings;
}

QList<RecordId> bareIds(Session &session)
{
    QList<RecordId> ids;
    QSqlQuery &query =
        session.run(u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY name_key NULLS LAST, id"_s);
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

void lists(TestFile &file, Session &bare)
{
    records::Records records(file.store());
    domain::RecordQuery query;
    query.entity = "contact";
    std::vector<double> ours;
    std::vector<double> theirs;
    const QList<RecordId> bareOnes = bareIds(bare);
    QList<RecordId> ids;
    for (int i = 0; i < 9; ++i) {
        ours.push_back(ms([&] { ids = await(records.findIds(query)); }));
        theirs.push_back(ms([&] { bareIds(bare); }));
    }
    line("all ids in default order", median(ours), median(theirs));

    const QList<QByteArray> fields{"display_name", "title", "company_name", "email",
                                   "phone",        "city",  "owner_id",     "lifecycle_id"};
    ours.clear();
    theirs.clear();
    for (int i = 0; i < 200; ++i) {
        const qsizetype at = (qint64(i) * 7919 * 128) % std::max<qsizetype>(1, ids.size() - 128);
        const QList<RecordId> page = ids.mid(at, 128);
        ours.push_back(ms([&] { await(records.fetchRows("contact", fields, page)); }));
        theirs.push_back(ms([&] {
            QSqlQuery &rows =
                bare.prepare(u"SELECT display_name, title, company_name, email, phone, city, owner_id, "
                             "lifecycle_id FROM contact WHERE id = ?"_s);
            QVariantList values;
            for (const RecordId id : bareOnes.mid(at, 128)) {
                rows.bindValue(0, id.value());
                bare.exec(rows);
                while (rows.next()) {
                    for (int c = 0; c < 8; ++c)
                        values.append(rows.value(c));
                }
            }
        }));
    }
    line("a page of 128 rows", median(ours), median(theirs));

    for (const QString &typed : {u"ander"_s, u"maria anders77"_s, u"030 90100"_s, u"person9@exam"_s}) {
        query.search = typed;
        ours.clear();
        for (int i = 0; i < 5; ++i)
            ours.push_back(ms([&] { ids = await(records.findIds(query)); }));
        std::printf("%-52s %10.3f ms, %lld found\n", qPrintable(u"search, in order: "_s + typed),
                    median(ours), qlonglong(ids.size()));
        ours.clear();
        for (int i = 0; i < 5; ++i)
            ours.push_back(ms([&] { await(records.search(typed)); }));
        std::printf("%-52s %10.3f ms\n", qPrintable(u"search, command box: "_s + typed), median(ours));
    }
    ours.clear();
    query.search.clear();
    query.filter = domain::Filter::test("city", domain::Operator::Contains, u"erli"_s);
    for (int i = 0; i < 5; ++i)
        ours.push_back(ms([&] { ids = await(records.findIds(query)); }));
    std::printf("%-52s %10.3f ms, %lld found\n", "filter: city contains", median(ours),
                qlonglong(ids.size()));
}

/// One contact after another, edited by `edit`, against one row changed by `sql` in a transaction of its own.
void saves(const char *what, TestFile &file, Session &bare, int rounds,
           const std::function<void(domain::Record &, int)> &edit, const QString &sql)
{
    records::Records records(file.store());
    domain::RecordQuery query;
    query.entity = "contact";
    const QList<RecordId> ids = await(records.findIds(query));
    const QList<RecordId> bareOnes = bareIds(bare);
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> frames; // pages that one save writes
    const auto logSize = [&file] { return QFileInfo(file.path() + u"-wal"_s).size(); };
    constexpr double frameSize = 4096 + 24;
    for (int i = 0; i < rounds; ++i) {
        const RecordId id = ids.at(qsizetype(i) * 7919 % ids.size());
        const domain::Record before = await(records.load("contact", id));
        domain::Record after = before;
        edit(after, i);
        const qint64 logBefore = logSize();
        ours.push_back(ms([&] { await(records.save(before, after)); }));
        if (logSize() > logBefore)
            frames.push_back(double(logSize() - logBefore) / frameSize);
        const RecordId other = bareOnes.at(qsizetype(i) * 7919 % bareOnes.size());
        theirs.push_back(ms([&] {
            bare.execDirect(u"BEGIN IMMEDIATE"_s);
            bare.run(sql, {i, other.value()});
            bare.execDirect(u"COMMIT"_s);
        }));
    }
    line(what, median(ours), median(theirs));
    if (!frames.empty())
        std::printf("%-52s %10.1f\n", "pages that it writes, median", median(frames));
}

void saveOne(TestFile &file, Session &bare, int rounds)
{
    saves(
        "save one contact, a choice edited", file, bare, rounds,
        [](domain::Record &contact, int i) { contact.setValue("do_not_contact", i % 2 == 0); },
        u"UPDATE contact SET do_not_contact = ? % 2, rev = rev + 1 WHERE id = ?"_s);
    saves(
        "save one contact, the name edited", file, bare, rounds,
        [](domain::Record &contact, int i) { contact.setValue("last_name", u"Edited%1"_s.arg(i)); },
        u"UPDATE contact SET last_name = 'Edited' || n, display_name = first_name || ' Edited' || n, "
        "name_key = 'edited' || n, rev = rev + 1 FROM (SELECT ? AS n) WHERE id = ?"_s);
}

void opening(TestFile &file)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 7; ++i) {
        file.close();
        theirs.push_back(ms([&] {
            const auto session = Connection::open(bareSettings(file));
            bareIds(*session);
        }));
        ours.push_back(ms([&] {
            file.reopen();
            records::Records records(file.store());
            domain::RecordQuery query;
            query.entity = "contact";
            await(records.findIds(query));
        }));
    }
    line("open and list, against connection and bare ids", median(ours), median(theirs));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    try {
        std::printf("%d contacts%41s %10s\n", contacts, "records", "bare");
        TestFile file(records::crmRules());
        file.create();
        // A file of its own: what one connection commits empties the page caches of the others.
        TestFile bareFile(records::crmRules());
        bareFile.create();
        bareFile.close();
        const auto bare = Connection::open(bareSettings(bareFile));
        bare->execDirect(u"PRAGMA foreign_keys = OFF"_s); // its jobs lead to no company
        const double bareLoad = bareInserts(*bare, contacts);
        line("bulk insert, rules and journal included", bulkInserts(file.store(), contacts), bareLoad);
        file.reopen(); // readers size their page caches by the file they find
        lists(file, *bare);
        saveOne(file, *bare, argc > 2 ? QByteArray(argv[2]).toInt() : 300);
        opening(file);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
