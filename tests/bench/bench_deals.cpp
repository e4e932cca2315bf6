// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What boards and moves of deals cost, against the same work with bare statements on the same engine and
// schema, in turns. Usage: bench_deals [deals, 200000 [open ones, 10000 [moves, 300]]]
#include "models/records/boardrecords.h"
#include "models/records/dealrecords.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;
using records::BoardQuery;
using records::BoardRecords;
using records::DealRecords;

namespace {

constexpr qint64 DayMs = 86'400'000;

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 95 / 100);
}

void line(const char *what, double ours, double bare)
{
    std::printf("%-56s %10.3f %10.3f ms %6.2f x\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

struct Ground
{
    QList<qint64> open; ///< stages
    qint64 won = 0;
    qint64 pipeline = 0;
    QList<qint64> companies;
};

Ground groundOf(Store &store)
{
    Ground ground;
    await(store.read([&ground](Session &session) {
        QSqlQuery &stages = session.run(u"SELECT id, kind, pipeline_id FROM stage ORDER BY position"_s);
        while (stages.next()) {
            ground.pipeline = stages.value(2).toLongLong();
            if (stages.value(1).toString() == "open"_L1)
                ground.open.append(stages.value(0).toLongLong());
            else if (stages.value(1).toString() == "won"_L1)
                ground.won = stages.value(0).toLongLong();
        }
        stages.finish();
    }));
    return ground;
}

RowChange insertOf(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    for (const auto &[column, value] : values)
        row.cells.append({column, {}, value});
    return row;
}

/// Open deals lie among the closed ones, as they do after years.
void fill(Store &store, Ground &ground, int deals, int open, qint64 now)
{
    BulkJob job;
    job.label = u"Fill"_s;
    job.work = [&](BulkWriter &bulk) {
        QList<RowChange> rows;
        for (int i = 0; i < 2000; ++i)
            rows.append(insertOf("company", {{"name", u"Company %1"_s.arg(i)}}));
        for (const RecordId id : bulk.apply(rows).ids)
            ground.companies.append(id.value());
        constexpr int batch = 2000;
        const int every = std::max(deals / std::max(open, 1), 1);
        for (int from = 0; from < deals; from += batch) {
            rows.clear();
            for (int i = from; i < std::min(from + batch, deals); ++i) {
                const bool isOpen = i % every == 0;
                const qint64 then = now - qint64(i % 400) * DayMs;
                QList<std::pair<QByteArray, QVariant>> values{
                    {"name", u"Deal %1"_s.arg(i)},
                    {"company_id", ground.companies.at(i % ground.companies.size())},
                    {"amount_minor", qint64(1000 + i % 100'000)},
                    {"currency", i % 10 == 0 ? u"USD"_s : u"EUR"_s},
                    {"expected_close_on",
                     QDateTime::fromMSecsSinceEpoch(then + 30 * DayMs, Qt::UTC).date().toString(Qt::ISODate)},
                    {"stage_id", isOpen ? ground.open.at(i / every % ground.open.size()) : ground.won}};
                if (!isOpen)
                    values.append({"closed_at", then});
                rows.append(insertOf("deal", values));
            }
            bulk.apply(rows);
        }
    };
    await(store.writeBulk(job));
}

void benchBoard(records::Records &records, const Ground &ground)
{
    BoardRecords board(records);
    const BoardQuery query;
    const QString group = u"SELECT stage_id, count(*), sum(amount_minor) FROM deal WHERE deleted_at IS NULL "
                          u"AND pipeline_id = ? "
                          "AND status = 'open' GROUP BY stage_id"_s;
    std::vector<double> ours, bare, whole, ids, lanes;
    constexpr int times = 15;
    QList<records::RecordId> first;
    for (int i = 0; i < times; ++i) {
        bare.push_back(ms([&] {
            await(records.store().read([&](Session &session) {
                QSqlQuery &rows = session.run(group, {ground.pipeline});
                while (rows.next()) {
                }
                rows.finish();
            }));
        }));
        ours.push_back(ms([&] { await(board.totals(query)); }));
        ids.push_back(ms([&] {
            await(records.store().read([&](Session &session) {
                QSqlQuery &rows =
                    session.run(u"SELECT id, stage_id FROM deal WHERE deleted_at IS NULL AND pipeline_id = ? "
                                "AND status = 'open' ORDER BY expected_close_on, id"_s,
                                {ground.pipeline});
                while (rows.next())
                    rows.value(0).toLongLong();
                rows.finish();
            }));
        }));
        whole.push_back(ms([&] { first = await(board.board(query)).cells.first().ids; }));
        BoardQuery byCompany = query;
        byCompany.laneBy = "company_id";
        lanes.push_back(ms([&] { await(board.board(byCompany)); }));
    }
    line("board totals / bare GROUP BY", median(ours), median(bare));
    line("whole board, all ids / bare ordered ids", median(whole), median(ids));
    line("whole board with 2000 lanes / the same without", median(lanes), median(whole));
    std::vector<double> cards, bareCards;
    const QList<records::RecordId> some = first.mid(0, 200);
    for (int i = 0; i < times; ++i) {
        bareCards.push_back(ms([&] {
            await(records.store().read([&](Session &session) {
                for (const RecordId id : some)
                    session.scalar(u"SELECT name FROM deal WHERE id = ?"_s, {id.value()});
            }));
        }));
        cards.push_back(ms([&] { await(board.cards(some)); }));
    }
    line("200 cards / 200 bare look-ups", median(cards), median(bareCards));
}

/// One-row commits of the bare engine, and moves of deals, in turns.
void benchMoves(records::Records &records, const Ground &ground, int moves)
{
    DealRecords deals(records);
    QList<RecordId> open;
    await(records.store().read([&](Session &session) {
        QSqlQuery &rows = session.run(u"SELECT id FROM deal WHERE status = 'open' ORDER BY id"_s);
        while (rows.next())
            open.append(RecordId(rows.value(0).toLongLong()));
        rows.finish();
    }));
    std::vector<double> ours, bare, written;
    for (int i = 0; i < moves; ++i) {
        const RecordId id = open.at(qsizetype(i) * 7919 % open.size());
        const qint64 before =
            ask(records.store(), u"SELECT stage_id FROM deal WHERE id = ?"_s, {id.value()}).toLongLong();
        const qint64 to = ground.open.at((ground.open.indexOf(before) + 1) % ground.open.size());
        ours.push_back(ms([&] { await(deals.move(id, RecordId(to))); }));
        // one row, one index: nothing but an engine's commit
        BulkJob job;
        job.label = u"Bare"_s;
        double took = 0;
        job.work = [&](BulkWriter &bulk) {
            Session &session = bulk.session();
            session.execDirect(u"COMMIT"_s);
            took = ms([&] {
                session.execDirect(u"BEGIN IMMEDIATE"_s);
                session.run(u"UPDATE deal SET stage_id = ? WHERE id = ?"_s,
                            {before, open.at(qsizetype(i) * 104'729 % open.size()).value()});
                session.execDirect(u"COMMIT"_s);
            });
            session.execDirect(u"BEGIN IMMEDIATE"_s);
        };
        await(records.store().writeBulk(job));
        bare.push_back(took);
    }
    line("move of a deal / bare one-row commit, median", median(ours), median(bare));
    line("the same, 95 of 100", percentile95(ours), percentile95(bare));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int deals = arguments.value(1, u"200000"_s).toInt();
    const int open = arguments.value(2, u"10000"_s).toInt();
    const int moves = arguments.value(3, u"300"_s).toInt();
    TestFile file(records::crmRules());
    records::Records records(file.create());
    Store &store = file.store();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Ground ground = groundOf(store);
    RowChange rate = insertOf("exchange_rate",
                              {{"currency", u"USD"_s}, {"on_date", u"2020-01-01"_s}, {"rate_to_base", 0.9}});
    ChangeSet rates;
    rates.label = u"Rate"_s;
    rates.rows = {rate};
    await(store.write(rates));
    const double filled = ms([&] { fill(store, ground, deals, open, now); });
    std::printf("%d deals, %d open, made in %.1f s\n", deals, open, filled / 1000);
    benchBoard(records, ground);
    benchMoves(records, ground, moves);
    return 0;
}
