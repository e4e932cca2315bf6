// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What simulating a period costs, against drawing as many random numbers and adding as many amounts; and how
// long the deals of an earlier moment take out of the journal.
// Usage: bench_montecarlo [deals, 1000 [runs, 10000 [deals in the file, 200000]]]
#include "models/domain/montecarlo.h"
#include "models/records/dealsasof.h"
#include "models/records/forecastrecords.h"
#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/session.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::test;
using domain::MonteCarlo;
using records::DealsAsOf;

namespace {

constexpr qint64 DayMs = 86'400'000;

domain::SimulationGround groundOf(int deals)
{
    std::mt19937_64 random(1);
    domain::SimulationGround ground;
    for (int i = 0; i < 5; ++i) {
        domain::SimulatedStage stage;
        stage.chance = 0.2 * i + 0.1;
        for (int j = 0; j < 400; ++j)
            (j % 3 ? stage.lostDays : stage.wonDays).append(double(random() % 120));
        ground.stages.append(stage);
    }
    ground.fresh = ground.stages.constFirst();
    ground.closed = 400;
    ground.daysLeft = 45;
    ground.newPerDay = 2;
    ground.wonAmounts = {1000, 2000, 5000};
    for (int i = 0; i < deals; ++i)
        ground.deals.append({double(random() % 100'000), int(random() % 5), double(random() % 60)});
    return ground;
}

/// As many draws and additions, and nothing else.
double bare(int deals, int runs)
{
    std::mt19937_64 random(1);
    const std::vector<double> amounts(std::size_t(deals), 3.0);
    double sum = 0;
    for (int run = 0; run < runs; ++run) {
        for (const double amount : amounts)
            sum += float(random() >> 40) * 0x1p-24F < 0.3F ? amount : 0;
    }
    return sum;
}

/// Deals with five changes each, bypassing the rules: what counts here is the journal.
void fill(storage::Store &store, int deals, FakeClock &clock)
{
    qint64 stage = 0;
    qint64 pipeline = 0;
    await(store.read([&](storage::Session &session) {
        stage = session.scalar(u"SELECT id FROM stage ORDER BY position LIMIT 1"_s).toLongLong();
        pipeline = session.scalar(u"SELECT pipeline_id FROM stage WHERE id = ?"_s, {stage}).toLongLong();
    }));
    storage::BulkJob job;
    job.label = u"Fill"_s;
    job.origin = storage::Origin::Import;
    job.work = [=](storage::BulkWriter &bulk) {
        constexpr int batch = 2000;
        for (int done = 0; done < deals; done += batch) {
            QList<storage::RowChange> rows;
            for (int i = done; i < std::min(done + batch, deals); ++i) {
                storage::RowChange row;
                row.op = storage::RowOp::Insert;
                row.table = "deal"_ba;
                row.set("name"_ba, {}, u"Deal %1"_s.arg(i));
                row.set("stage_id"_ba, {}, stage);
                row.set("pipeline_id"_ba, {}, pipeline);
                row.set("amount_minor"_ba, {}, qint64(i) * 100);
                row.set("currency"_ba, {}, u"EUR"_s);
                row.set("expected_close_on"_ba, {}, u"2026-10-01"_s);
                rows.append(row);
            }
            bulk.apply(rows);
        }
    };
    await(store.writeBulk(job));
    clock.advance(30 * DayMs);
    job.label = u"Change"_s;
    job.origin = storage::Origin::Ui;
    job.work = [=](storage::BulkWriter &bulk) {
        QList<std::pair<qint64, qint64>> some;
        QSqlQuery &row =
            bulk.session().run(u"SELECT id, amount_minor FROM deal WHERE amount_minor % 400 = 0"_s);
        while (row.next())
            some.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
        row.finish();
        QList<storage::RowChange> rows;
        for (const auto &[id, amount] : some) {
            storage::RowChange change;
            change.table = "deal"_ba;
            change.id = base::RecordId(id);
            change.set("amount_minor"_ba, amount, amount + 1);
            rows.append(change);
        }
        bulk.apply(rows);
    };
    await(store.writeBulk(job));
    clock.advance(DayMs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int deals = arguments.value(1, u"1000"_s).toInt();
    const int runs = arguments.value(2, u"10000"_s).toInt();
    const int inFile = arguments.value(3, u"200000"_s).toInt();
    const domain::SimulationGround ground = groundOf(deals);
    std::vector<double> ours;
    std::vector<double> theirs;
    double kept = 0;
    for (int i = 0; i < 5; ++i) {
        ours.push_back(ms([&] { kept += MonteCarlo::run(ground, 7, runs).p50; }));
        theirs.push_back(ms([&] { kept += bare(deals, runs); }));
    }
    std::printf("%d runs over %d deals %37.1f ms, bare draws %.1f ms, %.2f x (%g)\n", runs, deals,
                median(ours), median(theirs), median(ours) / median(theirs), kept);

    FakeClock clock;
    TestFile file(records::crmRules());
    file.options().clock = &clock;
    storage::Store &store = file.create();
    const qint64 before = clock.nowMs() + DayMs;
    fill(store, inFile, clock);
    await(store.read([&](storage::Session &session) {
        std::vector<DealsAsOf> now;
        const double reading = ms([&] { now.emplace_back(session); });
        std::size_t count = 0;
        const double rewinding =
            ms([&] { count = now.front().at(before, DealsAsOf::Past::Recorded).size(); });
        std::printf("%d deals as they are %44.1f ms\n%zu as they were, a quarter changed since %28.1f ms\n",
                    inFile, reading, count, rewinding);
        domain::MetricQuery query;
        query.metric = "pipeline_waterfall"_ba;
        query.period = domain::MetricPeriod::parse(u"2026-10");
        std::printf("waterfall %55.1f ms\n", ms([&] { records::MetricRecords::read(session, query); }));
        for (const char *metric : {"funnel", "step_rate", "stage_duration", "stage_age"}) {
            query.metric = metric;
            std::printf("%-20s %44.1f ms\n", metric,
                        ms([&] { records::MetricRecords::read(session, query); }));
        }
    }));
    return 0;
}
