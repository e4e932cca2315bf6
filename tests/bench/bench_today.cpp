// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the day as a person meets it, from asking to the painted page, mine and everybody's, against
// the same questions as bare statements on the same file; with the longest time that the event loop did not
// come round. Usage: bench_today [deals, 200000] [activities, 3000000]
#include "models/base/clock.h"
#include "models/storage/session.h"
#include "models/storage/store.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"
#include "ui/pages/todaypage.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::bench;
using namespace kith::storage;
using base::RecordId;
using test::await;

namespace {

constexpr int Rounds = 5;
constexpr qint64 DayMs = 86'400'000;

double ms(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Rows by statements, derived columns included: through the change path three million would take minutes.
void fill(Store &store, qint64 deals, qint64 activities)
{
    constexpr qint64 FirstDeal = 1'000'000;
    constexpr qint64 FirstLead = 10'000'000;
    constexpr qint64 FirstActivity = 100'000'000;
    constexpr int Users = 10;
    constexpr int Open = 20;     // one deal in so many
    constexpr int Planned = 100; // one activity in so many
    constexpr qint64 Leads = 20'000;
    BulkJob job;
    job.label = u"Fill"_s;
    job.work = [=](BulkWriter &bulk) {
        Session &session = bulk.session();
        const qint64 now = session.clock().nowMs();
        const QString me = session.currentUser().toString();
        const auto run = [&](QString sql) {
            sql.replace(":now"_L1, QString::number(now)).replace(":day"_L1, QString::number(DayMs));
            sql.replace(":me"_L1, me).replace(":stamps"_L1, u"%1, %1"_s.arg(now));
            session.run(sql).finish();
        };
        const auto series = [](qint64 count) {
            return u"WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(
                count - 1);
        };
        run(series(Users - 1) + u"INSERT INTO app_user (id, created_at, updated_at, display_name) SELECT i + "
                                "10, :stamps, 'User ' || i FROM n"_s);
        // The first of them is who is at work.
        const QString owner = u"CASE n.i / %1 % 10 WHEN 0 THEN :me ELSE n.i / %1 % 10 + 9 END"_s;
        QStringList open;
        QString won;
        QString lost;
        QSqlQuery &stages = session.run(u"SELECT id, kind FROM stage ORDER BY position"_s);
        while (stages.next()) {
            const QString id = stages.value(0).toString();
            const QString kind = stages.value(1).toString();
            if (kind == "open"_L1)
                open.append(u"WHEN %1 THEN %2"_s.arg(QString::number(open.size()), id));
            else
                (kind == "won"_L1 ? won : lost) = id;
        }
        stages.finish();
        run(series(deals) +
            u"INSERT INTO deal (id, created_at, updated_at, name, pipeline_id, stage_id, status, "
            u"amount_minor, "
            "currency, closed_at, stage_entered_at, last_touch_at, owner_id, amount_base_minor, "
            "base_currency) "
            "SELECT n.i + %1, :stamps, 'Deal ' || n.i, s.pipeline_id, s.id, s.kind, n.i % 900000 + 1000, "
            "o.base_currency, CASE s.kind WHEN 'open' THEN NULL ELSE :now - n.i * 7919 % 1000 * :day END, "
            ":now - n.i % 90 * :day, :now - n.i % 70 * :day, %3, CASE s.kind WHEN 'open' THEN NULL ELSE n.i "
            "% "
            "900000 + 1000 END, o.base_currency FROM n, organisation AS o, stage AS s WHERE s.id = CASE WHEN "
            "n.i % %2 = 0 THEN CASE n.i / %2 % %4 %5 END WHEN n.i % 3 = 0 THEN %6 ELSE %7 END"_s
                .arg(FirstDeal)
                .arg(Open)
                .arg(owner.arg(Open))
                .arg(open.size())
                .arg(open.join(u' '), lost, won));
        run(series(Leads) + u"INSERT INTO lead (id, created_at, updated_at, last_name, display_name, status, "
                            u"score, owner_id, "
                            "first_response_at) SELECT n.i + %1, :now - n.i % 400 * :day, :now, 'Lead ' || "
                            "n.i, 'Lead ' || n.i, "
                            "CASE n.i % 10 WHEN 0 THEN 'new' WHEN 1 THEN 'working' ELSE 'disqualified' END, "
                            "n.i % 100, %2, CASE "
                            "n.i % 10 WHEN 0 THEN NULL ELSE :now END FROM n"_s.arg(FirstLead)
                                .arg(owner.arg(Open)));
        const QString isPlanned = u"n.i % %1 = 0"_s.arg(Planned);
        const QString due = u"(:now + (n.i / %1 % 120 - 20) * :day)"_s.arg(Planned);
        const QString done = u"(:now - n.i * 7919 % 1500 * :day)"_s;
        run(series(activities) +
            u"INSERT INTO activity (id, created_at, updated_at, subject, type_id, due_at, done_at, owner_id) "
            "SELECT n.i + %1, :stamps, 'Call ' || n.i, (SELECT v.id FROM picklist_value AS v JOIN picklist "
            "AS "
            "p ON p.id = v.picklist_id WHERE p.key = 'activity_type' ORDER BY v.position LIMIT 1), CASE WHEN "
            "%2 THEN %3 ELSE %4 END, CASE WHEN %2 THEN NULL ELSE %4 END, %5 FROM n"_s.arg(FirstActivity)
                .arg(isPlanned, due, done, owner.arg(Planned)));
        run(series(activities) +
            u"INSERT INTO activity_link (id, created_at, updated_at, activity_id, object_type, object_id, "
            u"at, "
            "is_open) SELECT n.i + %1, :stamps, n.i + %1, 'deal', %2 + CASE WHEN %3 THEN n.i / %4 % %5 * %6 "
            "ELSE "
            "n.i % %7 END, CASE WHEN %3 THEN %8 ELSE %9 END, %3 FROM n"_s.arg(FirstActivity)
                .arg(FirstDeal)
                .arg(isPlanned)
                .arg(Planned)
                .arg(std::max<qint64>(1, deals / Open * 3 / 4))
                .arg(Open)
                .arg(deals)
                .arg(due, done));
        run(u"UPDATE deal SET next_step_at = (SELECT min(l.at) FROM activity_link AS l WHERE l.object_id = "
            "deal.id AND l.object_type = 'deal' AND l.is_open = 1) WHERE status = 'open'"_s);
        session
            .run(u"INSERT INTO goal (id, created_at, updated_at, name, metric, period, target_minor, "
                 u"currency, "
                 "scope, user_id) SELECT 1, 0, 0, 'Mine', 'won_value', 'year', 100000000, base_currency, "
                 "'user', ? FROM organisation"_s,
                 {session.currentUser().value()})
            .finish();
        run(u"INSERT INTO goal (id, created_at, updated_at, name, metric, period, target_minor, currency, "
            "scope) SELECT 2, 0, 0, 'Ours', 'won_value', 'quarter', 900000000, base_currency, 'all' FROM "
            "organisation"_s);
    };
    await(store.writeBulk(job));
}

/// The same questions as short as they can be put, one after the other.
double bare(Store &store, bool everybody)
{
    return await(store.read([everybody](Session &session) {
        const qint64 now = session.clock().nowMs();
        const QString me = session.currentUser().toString();
        const QString mine = everybody ? QString() : u" AND owner_id = %1"_s.arg(me);
        const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
        const qint64 begin = today.startOfDay().toMSecsSinceEpoch();
        const qint64 end = today.addDays(1).startOfDay().toMSecsSinceEpoch();
        const qint64 year = QDate(today.year(), 1, 1).startOfDay().toMSecsSinceEpoch();
        const qint64 quarter =
            QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).startOfDay().toMSecsSinceEpoch();
        QStringList questions;
        for (const char *table : {"deal", "lead"}) {
            const QString open = QLatin1StringView(table) == "deal"_L1
                                     ? u"status = 'open'"_s
                                     : u"status IN ('new', 'working', 'qualified')"_s;
            questions +=
                u"SELECT sum(next_step_at < %1), sum(next_step_at >= %1 AND next_step_at < %2), "
                "sum(next_step_at >= %2), sum(next_step_at IS NULL) FROM %3 WHERE deleted_at IS NULL "
                "AND %4%5"_s.arg(begin)
                    .arg(end)
                    .arg(QLatin1StringView(table), open, mine);
        }
        questions +=
            // without the hint the planner goes through all that ever were due
            u"SELECT id, subject, due_at FROM activity INDEXED BY activity_open WHERE done_at IS NULL AND "
            "deleted_at IS NULL AND "
            "due_at < %1%2 ORDER BY due_at LIMIT 2000"_s.arg(end)
                .arg(mine);
        questions +=
            u"SELECT id, display_name, score, created_at FROM lead WHERE deleted_at IS NULL AND status = "
            "'new' AND first_response_at IS NULL%1 ORDER BY score DESC LIMIT 8"_s.arg(mine);
        questions +=
            u"SELECT d.id, d.name, d.amount_minor FROM deal AS d JOIN stage AS s ON s.id = d.stage_id "
            "WHERE d.deleted_at IS NULL AND d.status = 'open' AND d.last_touch_at < %1 - s.rot_days * "
            "86400000 AND d.next_step_at IS NULL%2"_s.arg(now)
                .arg(mine);
        questions +=
            u"SELECT count(*), sum(amount_base_minor) FROM deal WHERE deleted_at IS NULL AND status = "
            "'won' AND closed_at >= %1%2"_s.arg(everybody ? quarter : year)
                .arg(mine);
        QElapsedTimer clock;
        clock.start();
        for (const QString &question : std::as_const(questions)) {
            QSqlQuery &query = session.run(question);
            while (query.next()) {
            }
            query.finish();
        }
        return ms(clock);
    }));
}

template<class Fn>
void spinUntil(Fn done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::Theme::apply(app, ui::Scheme::Light);
    const qint64 deals = argc > 1 ? QByteArray(argv[1]).toLongLong() : 200'000;
    const qint64 activities = argc > 2 ? QByteArray(argv[2]).toLongLong() : 3'000'000;
    test::TestFile file(records::crmRules());
    file.create();
    QElapsedTimer filling;
    filling.start();
    fill(file.store(), deals, activities);
    std::printf("%lld deals, %lld activities, filled in %.0f s\n", static_cast<long long>(deals),
                static_cast<long long>(activities), ms(filling) / 1000);

    StallMeter stalls;
    for (const bool everybody : {false, true}) {
        const char *whose = everybody ? "everybody's" : "mine";
        file.reopen();
        const auto records = std::make_unique<records::Records>(file.store());
        QSettings().setValue("today/everybody"_L1, everybody);
        stalls.take();
        QElapsedTimer clock;
        clock.start();
        ui::TodayPage page(*records);
        page.resize(1200, 800);
        page.show();
        spinUntil([&] { return page.feed().isAnswered(); });
        page.grab();
        std::printf("%-12s first, painted  %8.1f ms   longest stall %5.1f ms\n", whose, ms(clock),
                    stalls.take());
        const records::TodaySheet &sheet = page.feed().sheet();
        std::printf(
            "             %lld open, %lld to do, %lld leads, %lld rotting\n",
            static_cast<long long>(sheet.openRecords()), static_cast<long long>(sheet.tasks.all.count),
            static_cast<long long>(sheet.leads.all.count), static_cast<long long>(sheet.deals.all.count));
        std::fflush(stdout);
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < Rounds; ++i) {
            theirs.push_back(bare(file.store(), everybody));
            clock.restart();
            page.feed().refresh();
            spinUntil([&] { return !page.feed().isAsking(); });
            ours.push_back(ms(clock));
        }
        std::printf("%-12s again           %8.1f ms   bare %8.1f ms   %5.2f x   longest stall %5.1f ms\n",
                    whose, median(ours), median(theirs), median(ours) / median(theirs), stalls.take());
        std::fflush(stdout);
    }
    return 0;
}
