// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows the report builder and what gets onto paper.
#include "app/tour.h"
#include "ui/pages/reportspage.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace kith::app {

void Tour::planReportBuilder()
{
    const auto shown = [this] { return m_window.get(); };
    const auto view = [this]() -> ui::ReportsView * {
        ui::ReportsPage *page = m_window->view()->currentReports();
        return page ? page->findChild<ui::ReportsView *>() : nullptr;
    };
    const auto answered = [view] {
        return view() && view()->isLoaded() && view()->pane().isAnswered() &&
               !view()->pane().model().isEmpty();
    };
    const auto show = [view](const char *key) {
        return [view, key] { view()->showReport(u"built-in:"_s + QLatin1StringView(key)); };
    };
    add({u"report-pipeline"_s,
         [this, view] {
             m_window->view()->showPage(ui::WorkspaceView::reportsKey);
             m_window->view()->currentReports()->showPart("reports");
             if (view())
                 view()->showReport(u"built-in:pipeline_by_stage"_s);
         },
         answered,
         shown,
         {}});
    add({u"report-leads"_s, show("leads_by_source"), answered, shown, {}});
    add({u"report-builder"_s,
         [view] {
             view()->setBuilding(true);
             view()->showReport(u"built-in:won_by_owner"_s);
         },
         answered,
         shown,
         {}});
    add({u"report-two-groupings"_s,
         [view] {
             domain::ReportDefinition definition = view()->builder().definition();
             definition.measures = {"won_value", "win_rate"};
             definition.rows = {{"owner", domain::DateUnit::Month}, {"source", domain::DateUnit::Month}};
             definition.across.reset();
             definition.compare = domain::MetricCompare::LastYear;
             view()->builder().setDefinition(definition);
             Q_EMIT view()->builder().changed(definition);
         },
         answered, shown, [view] { view()->setBuilding(false); }});
    addDialog(u"report-export"_s, u"reportExportDialog"_s, [view] { view()->exportAs(); });
    addDialog(u"report-schedule"_s, u"scheduleDialog"_s, [view] { view()->schedule(); });
    addDialog(u"report-print"_s, u"reportPrintPreview"_s, [view] { view()->print(); });
}

} // namespace kith::app
