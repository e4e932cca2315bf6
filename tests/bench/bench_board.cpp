// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the deal board costs as a person meets it: 10 000 open deals of 200 000, painted; its totals against
// the bare GROUP BY of the same library on the same file, in turns; frames of a drag; search and filter; with
// the longest time that the event loop did not come round. Usage: bench_board [deals, 200000] [open, 10000]
#include "models/items/boardmodel.h"
#include "models/records/boardrecords.h"
#include "models/storage/connection.h"
#include "models/storage/store.h"
#include "tests/bench/measure.h"
#include "tests/support/testfile.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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

constexpr int Rounds = 3;
constexpr int TotalsRounds = 31;

template<class Fn>
void spinUntil(Fn done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void line(const QString &what, double ours, double bare, double stall)
{
    std::printf("%-46s %9.2f %9.2f ms %6.2f x   longest stall %5.1f ms\n", qPrintable(what), ours, bare,
                ours / bare, stall);
    std::fflush(stdout);
}

void frames(const QString &what, std::vector<double> times, double stall)
{
    std::sort(times.begin(), times.end());
    std::printf("%-46s median %5.1f ms, p95 %5.1f ms, worst %5.1f ms   longest stall %5.1f ms\n",
                qPrintable(what), times.at(times.size() / 2), times.at(times.size() * 95 / 100), times.back(),
                stall);
    std::fflush(stdout);
}

void fill(Store &store, int deals, int open)
{
    const records::Records records(store);
    BulkJob job;
    job.label = u"Fill"_s;
    job.work = [deals, open](BulkWriter &bulk) {
        QList<qint64> openStages;
        QList<qint64> closedStages;
        QSqlQuery &stages = bulk.session().run(u"SELECT id, kind FROM stage ORDER BY position"_s);
        while (stages.next())
            (stages.value(1).toString() == "open"_L1 ? openStages : closedStages)
                .append(stages.value(0).toLongLong());
        stages.finish();
        const QString currency =
            bulk.session().scalar(u"SELECT base_currency FROM organisation"_s).toString();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QDate today = QDate::currentDate();
        QList<RowChange> rows;
        QList<qint64> companies;
        for (int i = 0; i < 2000; ++i) {
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "company";
            row.set("name", {}, u"Company %1 Works"_s.arg(i));
            rows.append(row);
        }
        const Outcome made = bulk.apply(std::exchange(rows, {}));
        for (const RecordId id : made.ids)
            companies.append(id.value());
        for (int i = 0; i < deals; ++i) {
            const bool isOpen = i % (deals / open) == 0;
            const qint64 at = now - qint64(i % 700 + 31) * 86'400'000;
            RowChange row;
            row.op = RowOp::Insert;
            row.table = "deal";
            row.set("name", {}, u"Renewal of the contract %1"_s.arg(i));
            row.set("stage_id", {},
                    isOpen ? openStages.at(i / 20 % openStages.size())
                           : closedStages.at(i % closedStages.size()));
            row.set("amount_minor", {}, 10'000 + (qint64(i) * 7919) % 5'000'000);
            row.set("currency", {}, currency);
            row.set("company_id", {}, companies.at(i % companies.size()));
            row.set("expected_close_on", {}, today.addDays(i % 240 - 40).toString(Qt::ISODate));
            if (isOpen)
                row.set("stage_entered_at", {}, at);
            else
                row.set("closed_at", {}, at);
            rows.append(row);
            if (rows.size() == 2000 || i + 1 == deals)
                bulk.apply(std::exchange(rows, {}));
        }
    };
    await(store.writeBulk(job));
}

/// Every card that is seen is here, and painted.
void untilPainted(ui::BoardPage &page)
{
    items::BoardModel &model = page.model();
    ui::BoardView &view = page.view();
    spinUntil([&] { return model.isAnswered() && !model.isLoading(); });
    view.viewport()->repaint();
    const auto here = [&] {
        const ui::BoardLayout &layout = view.boardLayout();
        const int top = view.verticalOffset();
        for (int lane = 0; lane < layout.laneCount(); ++lane) {
            if (layout.lane(lane).bottom() < top || layout.lane(lane).top() > top + view.viewport()->height())
                continue;
            for (int column = 0; column < layout.columnCount(); ++column) {
                const auto [first, last] =
                    layout.cardsBetween(column, lane, top, top + view.viewport()->height());
                const QList<RecordId> ids = model.idsIn(column, lane).mid(first, last - first);
                if (!std::all_of(ids.cbegin(), ids.cend(), [&](RecordId id) { return model.face(id); }))
                    return false;
            }
        }
        return true;
    };
    spinUntil(here);
    view.viewport()->repaint();
}

const QString bareTotals =
    u"SELECT stage_id, count(*), sum(amount_minor) FROM deal WHERE deleted_at IS NULL AND pipeline_id = "
    "(SELECT id FROM pipeline ORDER BY position LIMIT 1) AND status = 'open' GROUP BY stage_id"_s;

void measure(test::TestFile &file)
{
    StallMeter stalls;
    std::vector<double> first;
    std::vector<double> totals;
    std::vector<double> bareTimes;
    double stall = 0;
    ConnectionSettings settings;
    settings.file = file.path();
    settings.key = file.key();
    settings.readOnly = true;
    settings.cacheBytes = 256LL << 20;
    settings.journal = ConnectionSettings::Journal::Wal;
    const auto bare = Connection::open(settings);
    records::Records records(file.store());
    for (int i = 0; i < TotalsRounds; ++i) { // each of the readers prepares its statements in the first ones
        bareTimes.push_back(ms([&] {
            QSqlQuery &query = bare->run(bareTotals);
            while (query.next()) {
            }
            query.finish();
        }));
        const records::BoardQuery query;
        totals.push_back(ms([&] { await(records::BoardRecords(records).totals(query)); }));
    }
    std::unique_ptr<ui::BoardPage> page;
    for (int i = 0; i < Rounds; ++i) {
        page.reset();
        QCoreApplication::processEvents();
        stalls.take();
        QElapsedTimer clock;
        clock.start();
        page = std::make_unique<ui::BoardPage>(records);
        page->resize(1600, 1000);
        page->show();
        untilPainted(*page);
        first.push_back(since(clock));
        stall = std::max(stall, stalls.take());
    }
    std::printf("%-46s %9lld\n", "open deals", (long long)page->model().board().totals.count);
    line(u"board to first paint"_s, median(first), median(bareTimes), stall);
    line(u"totals alone"_s, median(totals), median(bareTimes), 0);

    ui::BoardView &view = page->view();
    QWidget *on = view.viewport();
    std::vector<double> times;
    stalls.take();
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        view.verticalScrollBar()->setValue(i * 97);
        on->repaint();
        times.push_back(since(clock));
        QCoreApplication::processEvents();
    }
    frames(u"a frame of scrolling"_s, times, stalls.take());
    view.verticalScrollBar()->setValue(0);
    untilPainted(*page);

    times.clear();
    const QPoint from = view.rectOf(page->model().idAt({0, 0, 1})).center();
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    QTest::mouseMove(on, from + QPoint(30, 0));
    stalls.take();
    for (int i = 0; i < 400; ++i) {
        const QPoint at(40 + (i * 13) % (on->width() - 80), 120 + (i * 7) % (on->height() - 240));
        QElapsedTimer clock;
        clock.start();
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &move);
        on->repaint(); // all of it, which is more than a drag needs
        times.push_back(since(clock));
        QCoreApplication::processEvents();
    }
    frames(u"a frame of dragging"_s, times, stalls.take());
    times.clear();
    for (int i = 0; i < 200; ++i) {
        const QPoint at(on->width() / 2, on->height() - 4);
        QElapsedTimer clock;
        clock.start();
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &move);
        on->repaint();
        times.push_back(since(clock));
        QCoreApplication::processEvents(); // scrolls
        QTest::qSleep(4);
    }
    frames(u"a frame of dragging at the edge"_s, times, stalls.take());
    QTest::keyClick(&view, Qt::Key_Escape);
    view.verticalScrollBar()->setValue(0);
    untilPainted(*page);

    times.clear();
    const RecordId moved = page->model().idAt({0, 0, 0});
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer clock;
        clock.start();
        page->model().takeBack(page->model().move({moved}, 1 + i % 2));
        view.viewport()->repaint();
        times.push_back(since(clock));
    }
    frames(u"a move shown and taken back"_s, times, stalls.take());

    for (const QString &text : {u"amount_minor >= 30000"_s, u"company_id.name ~ \"99\""_s}) {
        times.clear();
        for (int i = 0; i < Rounds; ++i) {
            QElapsedTimer clock;
            clock.start();
            page->setFilter(domain::Filter::parse(records.catalogue().entity("deal"), text));
            untilPainted(*page);
            times.push_back(since(clock));
            page->setFilter({});
            untilPainted(*page);
        }
        frames(u"filter %1"_s.arg(text), times, stalls.take());
    }
    times.clear();
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        page->setSearch(u"contract 400"_s);
        untilPainted(*page);
        times.push_back(since(clock));
        page->setSearch({});
        untilPainted(*page);
    }
    frames(u"search"_s, times, stalls.take());
    for (const QByteArray &lanes : {"owner_id"_ba, "company_id"_ba}) {
        ui::BoardPreferences preferences = page->preferences();
        preferences.laneBy = lanes;
        times.clear();
        times.push_back(ms([&] {
            page->setPreferences(preferences);
            untilPainted(*page);
        }));
        frames(u"lanes by %1 (%2)"_s.arg(QString::fromLatin1(lanes)).arg(page->model().board().lanes.size()),
               times, stalls.take());
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationName(u"Kith bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::Theme::apply(application, ui::Scheme::Light);
    try {
        test::TestFile file(records::crmRules());
        fill(file.create(), argc > 1 ? QByteArray(argv[1]).toInt() : 200'000,
             argc > 2 ? QByteArray(argv[2]).toInt() : 10'000);
        measure(file);
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
