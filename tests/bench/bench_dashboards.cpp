// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboards to begin with cost as a person meets them, in their window: all tiles of a file that
// was just opened; those that are asked again after one deal changed, from the moment the change is told;
// resizing the window; with the longest time that the event loop did not come round. Then how long each
// tile's answer took. Usage: bench_dashboards [deals, 200000] [orders, 1000000] [activities, 3000000]
// [contacts, 1000000] [file]   A file that is named is kept, and used again when it is there.
#include "models/domain/dashboardtemplates.h"
#include "models/items/dashboardmodel.h"
#include "models/items/metriccache.h"
#include "tests/bench/metricsbase.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTemporaryDir>

using namespace kith;
using namespace kith::bench;
using test::await;

namespace {

constexpr int Rounds = 5;
constexpr int Resizes = 24;
constexpr int PauseMs = 400;

template<class Fn>
void spinUntil(Fn done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class Desk
{
public:
    Desk(const QString &file, FakeClock &clock, const domain::DashboardTemplate &board) : m_board(board)
    {
        storage::StoreOptions options;
        options.clock = &clock;
        m_store = std::make_unique<storage::Store>(file, TestFile::rawKey(), options, records::crmRules());
        await(m_store->open());
        m_records = std::make_unique<records::Records>(*m_store);
        m_cache = std::make_unique<items::MetricCache>(*m_records, clock);
        QObject::connect(m_records.get(), &records::Records::changed, m_cache.get(),
                         [this](const records::RecordNotice &notice) {
                             if (!notice.entities.contains("deal"_ba))
                                 return;
                             m_isTold = true;
                             m_since.start();
                         });
    }

    void measure()
    {
        QCoreApplication::processEvents();
        m_stalls.take();
        const double cold = ms([&] {
            m_view = std::make_unique<ui::DashboardView>(*m_cache);
            m_view->resize(1600, 1000);
            records::Dashboard dashboard;
            dashboard.name = m_board.name;
            dashboard.filter = m_board.filter;
            dashboard.tiles = m_board.tiles;
            m_view->setDashboard(dashboard, {}, {});
            m_view->show();
            spinUntil([&] { return model().isAnswered(); });
            m_view->repaint();
        });
        const double coldStall = takeStall();
        std::vector<double> again;
        for (int i = 0; i < Rounds; ++i)
            again.push_back(change(i));
        const double againStall = takeStall();
        std::vector<double> sizes;
        for (int i = 0; i < Resizes; ++i) {
            sizes.push_back(ms([&] {
                m_view->resize(1600 - i * 20, 1000 - i * 10);
                m_view->repaint();
            }));
            QCoreApplication::processEvents();
        }
        std::printf("%-10s %5lld %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f\n", m_board.key.constData(),
                    static_cast<long long>(model().tiles().size()), cold, coldStall, median(again),
                    againStall, quantile(sizes, 1), takeStall());
        std::fflush(stdout);
    }

    /// Of the latest answers: what changed last, or what was asked first.
    void tiles()
    {
        for (const items::TileState &tile : model().tiles()) {
            if (tile.problem)
                std::printf("    %-30s %s %s\n", tile.asked.metric.constData(), tile.problem->what(),
                            qPrintable(tile.problem->detail()));
            else if (tile.answer)
                std::printf("    %-30s %-12s %6lld ms\n", tile.asked.metric.constData(),
                            tile.asked.by.isEmpty() ? "" : tile.asked.by.constFirst().key.constData(),
                            static_cast<long long>(tile.answer->ms));
        }
    }

private:
    items::DashboardModel &model() { return m_view->model(); }

    double takeStall()
    {
        QCoreApplication::processEvents();
        return m_stalls.take();
    }

    /// From the moment the change is told to the last answer.
    double change(int round)
    {
        const base::RecordId deal(FirstDeal + round * 20); // an open one
        const domain::Record before = await(m_records->load("deal"_ba, deal));
        domain::Record after = before;
        after.setValue("amount_minor", before.value("amount_minor").toLongLong() + 100);
        m_isTold = false;
        const auto written = m_records->save(before, after);
        spinUntil([&] { return m_isTold && written.isFinished(); });
        const quint64 seen = m_cache->changes();
        spinUntil([&] { return !model().isAnswered() || m_cache->changes() != seen; });
        spinUntil([&] { return model().isAnswered(); });
        m_view->repaint();
        const double took = double(m_since.nsecsElapsed()) / 1e6;
        const QDeadlineTimer rest(PauseMs); // nobody edits the next one at once
        spinUntil([&] { return rest.hasExpired(); });
        return took;
    }

    const domain::DashboardTemplate &m_board;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<records::Records> m_records;
    std::unique_ptr<items::MetricCache> m_cache;
    std::unique_ptr<ui::DashboardView> m_view;
    StallMeter m_stalls;
    QElapsedTimer m_since;
    bool m_isTold = false;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationName(u"Kith bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    ui::Theme::apply(application, ui::Scheme::Light);
    const QString file = argc > 5 ? QString::fromLocal8Bit(argv[5]) : folder.filePath(u"bench.kith"_s);
    FakeClock clock;
    try {
        provide(file, sizesOf(argc, argv), clock);
        std::printf("%-10s %5s %9s %9s %9s %9s %9s %9s\n", "dashboard", "tiles", "cold ms", "stall",
                    "changed ms", "stall", "resize ms", "stall");
        const QList<domain::DashboardTemplate> boards = domain::DashboardTemplate::all();
        for (const domain::DashboardTemplate &board : boards) {
            Desk desk(file, clock, board);
            desk.measure();
            desk.tiles();
        }
    } catch (const base::Problem &problem) {
        std::fprintf(stderr, "%s %s\n", problem.what(), qPrintable(problem.detail()));
        return 1;
    }
    return 0;
}
