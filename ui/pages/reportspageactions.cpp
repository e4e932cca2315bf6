// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the dashboard that is shown.
#include "models/base/await.h"
#include "models/domain/dashboardtemplates.h"
#include "ui/dashboard/dashboarddialog.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/reportspage.h"
#include "ui/report/reportdialogs.h"
#include "ui/report/sheets.h"

#include <QTabBar>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using records::Dashboard;
using records::DashboardRecords;

bool ReportsPage::canPerform(DashboardAction action) const
{
    const DashboardView *view = current();
    const Dashboard *dashboard = shown();
    switch (action) {
    case DashboardAction::New:
        return m_isLoaded;
    case DashboardAction::AddTile:
        return view && dashboard->isOwn;
    case DashboardAction::Properties:
    case DashboardAction::Remove:
        return view && dashboard->isOwn && dashboard->id;
    case DashboardAction::SaveFilter:
        return view && dashboard->isOwn && view->isFilterChanged();
    case DashboardAction::ResetFilter:
        return view && view->isFilterChanged();
    case DashboardAction::Schedule:
        return view && dashboard->id;
    case DashboardAction::Duplicate:
    case DashboardAction::FullScreen:
    case DashboardAction::Export:
    case DashboardAction::Print:
        return view;
    }
    return false;
}

void ReportsPage::perform(DashboardAction action)
{
    if (!canPerform(action))
        return;
    switch (action) {
    case DashboardAction::New:
        createNew();
        break;
    case DashboardAction::AddTile:
        current()->addTile();
        break;
    case DashboardAction::Properties:
        editProperties();
        break;
    case DashboardAction::Duplicate:
        duplicate();
        break;
    case DashboardAction::Remove:
        removeCurrent();
        break;
    case DashboardAction::SaveFilter:
        current()->saveFilter();
        break;
    case DashboardAction::ResetFilter:
        current()->resetFilter();
        break;
    case DashboardAction::FullScreen:
        setFullScreen(!isFullScreen());
        break;
    case DashboardAction::Export:
        output(false);
        break;
    case DashboardAction::Print:
        output(true);
        break;
    case DashboardAction::Schedule:
        schedule();
        break;
    }
}

void ReportsPage::schedule()
{
    records::ReportSchedule schedule;
    schedule.isDashboard = true;
    schedule.subject = currentId();
    schedule.name = shown()->name;
    scheduleSheet(m_records, schedule, this);
}

/// With the filter that is shown, so that paper equals the screen.
void ReportsPage::output(bool print)
{
    const DashboardView *view = current();
    base::await(
        dashboardSheet(m_records, view->dashboard(), view->filter()), this,
        [this, print](const PrintSheet &sheet) {
            if (print)
                previewPrint(sheet, this);
            else
                exportSheet(sheet, this);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void ReportsPage::createNew()
{
    auto *dialog = new DashboardDialog(m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto made = std::make_shared<RecordId>();
        write(DashboardRecords(m_records).add(dialog->dashboard(), made),
              [this, made] { showDashboard(*made); });
    });
    dialog->open();
}

void ReportsPage::editProperties()
{
    const Dashboard before = *shown();
    auto *dialog = new DashboardDialog(tr("Name and sharing"), before, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Dashboard after = dialog->dashboard();
        if (after.name != before.name || after.scope != before.scope || after.team != before.team)
            write(DashboardRecords(m_records).change(before, after), [] {});
    });
    dialog->open();
}

/// With the filter that is shown.
void ReportsPage::duplicate()
{
    const DashboardView *view = current();
    if (!view)
        return;
    Dashboard copy = view->dashboard();
    copy.filter = view->filter();
    if (copy.id)
        copy.name = tr("%1 (copy)").arg(copy.name);
    copy.scope = records::ViewScope::Private;
    copy.team = {};
    auto *dialog = new DashboardDialog(tr("Make a copy"), copy, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto made = std::make_shared<RecordId>();
        write(DashboardRecords(m_records).add(dialog->dashboard(), made),
              [this, made] { showDashboard(*made); });
    });
    dialog->open();
}

/// Undo brings back one's own; what others see is asked about.
void ReportsPage::removeCurrent()
{
    const Dashboard dashboard = *shown();
    const auto go = [this, dashboard] {
        write(DashboardRecords(m_records).remove(dashboard), [this, dashboard] {
            Q_EMIT notice(NoticeLevel::Success,
                          tr("The dashboard “%1” is deleted. Undo brings it back.").arg(dashboard.name), {});
        });
    };
    if (dashboard.scope == records::ViewScope::Private) {
        go();
        return;
    }
    AskQuestion question;
    question.title = tr("Delete “%1”?").arg(dashboard.name);
    question.text = dashboard.scope == records::ViewScope::Team
                        ? tr("The team %1 sees this dashboard, too.").arg(dashboard.teamName)
                        : tr("Everyone sees this dashboard.");
    question.tone = AskQuestion::Tone::Warning;
    question.buttons = {{"go", tr("Delete the dashboard"), AskButton::Role::Destructive},
                        {"cancel", tr("Cancel"), AskButton::Role::Reject}};
    question.defaultKey = "cancel";
    question.cancelKey = "cancel";
    Ask::current().question(this, question, [go](const QByteArray &key) {
        if (key == "go")
            go();
    });
}

} // namespace kith::ui
