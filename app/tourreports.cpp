// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows dashboards.
#include "app/tour.h"
#include "models/domain/dashboardtemplates.h"
#include "models/records/dashboardrecords.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/tileeditor.h"
#include "ui/forecast/forecastview.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace kith::app {

void Tour::planReports()
{
    const auto shown = [this] { return m_window.get(); };
    const auto page = [this]() -> ui::ReportsPage * { return m_window->view()->currentReports(); };
    const auto answered = [page] {
        const ui::DashboardView *view = page() ? page()->current() : nullptr;
        return view && !view->isBusy() && view->model().rowCount() > 0 && view->model().isAnswered();
    };
    add({u"reports-dashboard"_s,
         [this] { m_window->view()->showPage(ui::WorkspaceView::reportsKey); },
         answered,
         shown,
         {}});
    addDialog(u"reports-explain"_s, u"tileExplanation"_s, [page] {
        ui::DashboardView *view = page()->current();
        view->perform(view->model().tiles().constFirst().tile.id, ui::TileAction::Explain);
    });
    addDialog(u"reports-new"_s, u"dashboardDialog"_s, [page] { page()->perform(ui::DashboardAction::New); });
    const QList<domain::DashboardTemplate> templates = domain::DashboardTemplate::all();
    for (const domain::DashboardTemplate &one : templates) {
        if (one.key == domain::DashboardTemplate::first().key)
            continue;
        add({u"reports-"_s + QString::fromLatin1(one.key),
             [this, one] {
                 records::Dashboard made;
                 made.name = one.name;
                 made.filter = one.filter;
                 made.filter.isOwnerMe = false; // nobody of the invented people looks at it
                 made.tiles = one.tiles;
                 records::DashboardRecords(*m_workspace->records()).add(made);
             },
             [page, answered, name = one.name] {
                 const QTabBar &tabs = page()->tabs();
                 for (int tab = 0; tab < tabs.count(); ++tab) {
                     if (tabs.tabText(tab) == name && tabs.currentIndex() != tab)
                         page()->tabs().setCurrentIndex(tab);
                 }
                 const ui::DashboardView *view = page()->current();
                 return view && view->dashboard().name == name && answered();
             },
             shown,
             {}});
    }
    const auto scroll = [page](bool down) {
        QScrollBar *bar =
            page()->current()->findChild<QScrollArea *>(u"dashboardScroll"_s)->verticalScrollBar();
        bar->setValue(down ? bar->maximum() : 0);
    };
    add({u"reports-manager-below"_s, [scroll] { scroll(true); }, answered, shown,
         [scroll] { scroll(false); }});
    add({u"reports-tile-editor"_s, [page] { page()->perform(ui::DashboardAction::AddTile); },
         [this] {
             const auto *editor = qobject_cast<ui::TileEditor *>(dialog(u"tileEditor"_s));
             return editor && editor->preview().rowCount() > 0 && editor->preview().isAnswered();
         },
         [this] { return dialog(u"tileEditor"_s); }, [this] { dialog(u"tileEditor"_s)->close(); }});
    const auto forecast = [page] { return page() ? page()->findChild<ui::ForecastView *>() : nullptr; };
    add({u"reports-forecast"_s,
         [page] {
             QTabBar &tabs = page()->tabs();
             for (int tab = 0; tab < tabs.count(); ++tab) {
                 if (tabs.tabText(tab) == ui::ReportsPage::tr("Forecast"))
                     tabs.setCurrentIndex(tab);
             }
         },
         [forecast] { return forecast() && forecast()->isComplete(); },
         shown,
         {}});
    add({u"reports-simulation"_s,
         [forecast] {
             QScrollBar *bar = forecast()->findChild<QScrollArea *>()->verticalScrollBar();
             bar->setValue(forecast()->findChild<QWidget *>(u"simulationCard"_s)->y());
         },
         [forecast] { return forecast()->isComplete(); },
         shown,
         {}});
    addDialog(u"reports-quotas"_s, u"quotaDialog"_s,
              [forecast] { forecast()->findChild<QPushButton *>(u"forecastQuotas"_s)->click(); });
}

} // namespace kith::app
