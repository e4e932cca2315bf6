// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What activities cost: counting repetitions, beside libical alone; the buckets of Today, a month of the
// calendar and what is due, beside bare statements; saving and completing, beside a bare commit. Usage:
// bench_activities [rules, 10000 [deals, 200000 [open deals, 10000 [activities, 3000000]]]]
#include "models/domain/recurrence.h"
#include "models/domain/recurrencerule.h"
#include "models/records/activityreader.h"
#include "models/records/activityrecords.h"
#include "models/records/reminderrecords.h"
#include "models/storage/changerules.h"
#include "models/storage/connection.h"
#include "models/storage/transaction.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::records;
using namespace kith::storage;
using namespace kith::bench;
using namespace kith::test;
using domain::Recurrence;
using domain::RecurrenceRule;
using domain::WallClock;

namespace {

constexpr qint64 DayMs = 86'400'000;

template<class Fn>
double median(int times, Fn fn)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(ms(fn));
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void line(const char *what, double ours, double bare)
{
    std::printf("%-56s %10.2f   bare %10.2f ms   %6.2f x\n", what, ours, bare, bare > 0 ? ours / bare : 0);
    std::fflush(stdout);
}

QString ruleOf(int i)
{
    static const QStringList rules{
        u"FREQ=WEEKLY;BYDAY=MO"_s,   u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"_s, u"FREQ=DAILY"_s,
        u"FREQ=MONTHLY;BYDAY=2TU"_s, u"FREQ=MONTHLY;BYMONTHDAY=31"_s,         u"FREQ=YEARLY"_s,
        u"FREQ=WEEKLY;COUNT=40"_s,   u"FREQ=MONTHLY;BYMONTHDAY=-1"_s};
    return rules.at(i % rules.size());
}

/// From their texts to the moments of a year, as a calendar does; a twentieth of them by libical alone.
void repetitions(int rules)
{
    const WallClock clock{QTimeZone("Europe/Berlin")};
    const qint64 from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = from + 365 * DayMs;
    qint64 found = 0;
    const double ours = ms([&] {
        for (int i = 0; i < rules; ++i) {
            const QString start = Recurrence::keyOf(from - (i % 700) * DayMs + 9 * 3'600'000, false);
            const Recurrence recurrence(ruleOf(i), start, {}, clock);
            for (const qint64 wall : recurrence.between(from, to))
                found += clock.utcOf(wall) > 0 ? 1 : 0;
        }
    });
    constexpr int share = 20;
    qint64 counted = 0;
    const double bare = share * ms([&] {
                            for (int i = 0; i < rules; i += share - 1 + i % 2) {
                                const RecurrenceRule rule = RecurrenceRule::parse(ruleOf(i));
                                const qint64 start = from - (i % 700) * DayMs + 9 * 3'600'000;
                                int times = 0;
                                rule.visitByLibrary(start, false, [&](qint64 wall) {
                                    counted += wall >= from ? 1 : 0;
                                    return wall < to && (rule.count == 0 || ++times < rule.count);
                                });
                            }
                        });
    std::printf("%d rules, %lld times in a year, %lld of a share by libical\n", rules, qlonglong(found),
                qlonglong(counted));
    line("repetitions of a year, bare is libical's iterator", ours, bare);
}

/// Grown by bare SQL: three million activities through the change path would take most of an hour.
void grow(const ConnectionSettings &settings, qint64 deals, qint64 open, qint64 activities, qint64 now)
{
    const auto session = Connection::open(settings);
    Transaction transaction(*session);
    const QVariant pipeline = session->scalar(u"SELECT id FROM pipeline LIMIT 1"_s);
    const QVariant openStage = session->scalar(u"SELECT id FROM stage WHERE kind = 'open' LIMIT 1"_s);
    const QVariant wonStage = session->scalar(u"SELECT id FROM stage WHERE kind = 'won' LIMIT 1"_s);
    const QVariant user = session->scalar(u"SELECT id FROM app_user LIMIT 1"_s);
    const QVariant type =
        session->scalar(u"SELECT v.id FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                        "WHERE p.key = 'activity_type' LIMIT 1"_s);
    session->run(
        u"INSERT INTO deal (id, created_at, updated_at, name, pipeline_id, stage_id, status, closed_at, "
        u"owner_id, "
        "next_step_at, amount_minor, currency) "
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
        "SELECT 1000000 + i, ?, ?, 'Deal ' || i, ?, CASE WHEN i < ? THEN ? ELSE ? END, "
        "CASE WHEN i < ? THEN 'open' ELSE 'won' END, CASE WHEN i < ? THEN NULL ELSE ? END, ?, "
        "CASE WHEN i < ? AND i % 4 <> 0 THEN ? + (i % 41 - 20) * 86400000 END, 100000, 'EUR' FROM n"_s,
        {deals, now, now, pipeline, open, openStage, wonStage, open, open, now, user, open, now});
    // five years up to a month from now; one in thirty is open, three in a hundred thousand repeat
    session->run(u"INSERT INTO activity (id, created_at, updated_at, type_id, subject, start_at, end_at, "
                 u"done_at, owner_id, tz, "
                 "recurrence_rule, recurrence_start, occurs_at) "
                 "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
                 "SELECT 10000000 + i, ?, ?, ?, 'Activity ' || i, ? + t, ? + t + 1800000, CASE WHEN i % 30 "
                 "THEN ? + t END, ?, "
                 "'Europe/Berlin', CASE WHEN i % 30000 = 0 THEN 'FREQ=WEEKLY' END, "
                 "CASE WHEN i % 30000 = 0 THEN '2026-01-05T09:00:00' END, "
                 "CASE WHEN i % 30000 = 0 THEN '2026-01-05T09:00:00' END "
                 "FROM (SELECT i, (i * 1855 / ? - 1825) * 86400000 + i % 86400 * 1000 AS t FROM n)"_s,
                 {activities, now, now, type, now, now, now, user, activities});
    session->run(u"INSERT INTO activity_link (id, created_at, updated_at, activity_id, object_type, "
                 u"object_id, at, is_open) "
                 "SELECT id + 100000000, created_at, updated_at, id, 'deal', 1000000 + id % ?, "
                 "coalesce(done_at, start_at), "
                 "done_at IS NULL FROM activity"_s,
                 {deals});
    transaction.commit();
    session->execDirect(u"ANALYZE"_s);
}

QList<std::pair<QByteArray, RecordId>> linkTo(qint64 deal)
{
    return {{"deal"_ba, RecordId(deal)}};
}

void measure(TestFile &file, const ConnectionSettings &settings)
{
    Records all(file.store());
    ActivityRecords activities(all);
    const QTimeZone berlin("Europe/Berlin");
    const auto bare = Connection::open(settings);
    StepCounts counts;
    const auto both = [&] {
        counts = await(activities.stepCounts("deal", {}, berlin));
        await(activities.stepCounts("lead", {}, berlin));
    };
    const double cold = ms(both);
    const double warm = median(11, both);
    const double plain = median(11, [&] {
        QSqlQuery &query = bare->run(u"SELECT next_step_at IS NULL, next_step_at < ?, count(*) FROM deal "
                                     "WHERE deleted_at IS NULL AND status = 'open' GROUP BY 1, 2"_s,
                                     {file.options().clock->nowMs()});
        while (query.next()) {
        }
        query.finish();
    });
    std::printf("open deals: %lld overdue, %lld today, %lld later, %lld without a step\n",
                qlonglong(counts.counts[0]), qlonglong(counts.counts[1]), qlonglong(counts.counts[2]),
                qlonglong(counts.counts[3]));
    line("buckets of leads and deals, first time", cold, plain);
    line("buckets of leads and deals", warm, plain);

    const qint64 now = file.options().clock->nowMs();
    const QDate today = WallClock(berlin).dayOf(now);
    CalendarQuery month;
    month.from = today.addDays(1 - today.day());
    month.to = month.from.addDays(41);
    month.zone = berlin;
    qsizetype shown = 0;
    const auto plainMonth = [&](const QDate &from) {
        return median(3, [&] {
            QSqlQuery &query = bare->run(
                u"SELECT * FROM activity WHERE deleted_at IS NULL AND start_at >= ? AND start_at < ? "
                "LIMIT 20000"_s,
                {WallClock(berlin).beginOf(from), WallClock(berlin).beginOf(from.addDays(42))});
            while (query.next()) {
            }
            query.finish();
        });
    };
    const double open = median(3, [&] { shown = await(activities.items(month)).size(); });
    line(qPrintable(u"six weeks of everybody, %1 items"_s.arg(shown)), open, plainMonth(month.from));
    DueQuery due;
    due.zone = berlin;
    due.nowMs = now;
    qsizetype listed = 0;
    const double dueMs = median(5, [&] { listed = await(activities.due(due)).size(); });
    line(qPrintable(u"what is due, first %1"_s.arg(listed)), dueMs, median(5, [&] {
             QSqlQuery &query =
                 bare->run(u"SELECT id, start_at FROM activity WHERE done_at IS NULL AND deleted_at IS NULL "
                           "AND start_at < ? ORDER BY start_at LIMIT 1000"_s,
                           {now});
             while (query.next()) {
             }
             query.finish();
         }));

    int i = 0;
    NextStep step;
    step.subject = u"Next"_s;
    step.type = RecordId(ask(file.store(),
                             u"SELECT v.id FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                             "WHERE p.key = 'activity_type' LIMIT 1"_s)
                             .toLongLong());
    step.time = ActivityTime::dueOn(today.addDays(3));
    QList<RecordId> made;
    const double save = median(101, [&] {
        step.links = linkTo(1'000'000 + ++i);
        made.append(await(activities.addNextStep(step)).ids.first());
    });
    const double commit = median(101, [&] {
        await(file.store().writeBulk({u"One row"_s, Origin::System, false, [&](BulkWriter &bulk) {
                                          RowChange row;
                                          row.op = RowOp::Insert;
                                          row.table = "tag"_ba;
                                          row.cells = {{"name", {}, u"T%1"_s.arg(++i)}};
                                          bulk.apply({row});
                                      }}));
    });
    line("an activity with a link, bare is a tag", save, commit);
    line("completing it, with the proposal",
         median(51,
                [&] {
                    await(activities.complete({made.takeLast(), {}}));
                }),
         commit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto number = [&](int at, qint64 otherwise) {
        return argc > at ? QByteArray(argv[at]).toLongLong() : otherwise;
    };
    try {
        repetitions(int(number(1, 10'000)));
        const qint64 deals = number(2, 200'000);
        if (deals == 0)
            return 0;
        FakeClock clock;
        TestFile file(crmRules());
        file.options().clock = &clock;
        file.create();
        ConnectionSettings settings;
        settings.file = file.path();
        settings.key = file.key();
        settings.cacheBytes = 512LL << 20;
        file.close();
        std::printf("growing the file: %.0f s\n", ms([&] {
                                                      grow(settings, deals, number(3, 10'000),
                                                           number(4, 3'000'000), clock.nowMs());
                                                  }) / 1000);
        settings.readOnly = true;
        settings.cacheBytes = 64LL << 20;
        file.reopen();
        std::printf("%lld MB\n", qlonglong(QFileInfo(file.path()).size() >> 20));
        measure(file, settings);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
