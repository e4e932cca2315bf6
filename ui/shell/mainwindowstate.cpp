// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window can do at the moment.
#include "ui/board/boardpage.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/segmentspage.h"
#include "ui/pages/todaypage.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/reminders.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceview.h"
#include "ui/views/viewbar.h"

using namespace Qt::StringLiterals;

namespace kith::ui {

using State = WorkspaceHost::State;

QList<Command> MainWindow::commands() const
{
    QList<Command> result;
    const bool open = m_view != nullptr;
    if (open) {
        const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
        for (const QByteArray &key : WorkspaceView::railPages()) {
            const QAction *action = m_actions->action("go." + key);
            result.append({WorkspaceView::pageIcon(key), action->text(),
                           action->shortcut().toString(QKeySequence::NativeText), true,
                           [this, key] { m_view->showPage(key); }, "go." + key});
        }
        for (const QByteArray &key : m_view->settingsEntities()) {
            const domain::Entity &entity = catalogue.entity(key);
            result.append({QString::fromLatin1(entity.icon), entity.pluralText(), tr("Settings"), true,
                           [this, key] {
                               m_view->showPage(WorkspaceView::settingsKey);
                               m_view->settings()->showSection(key);
                           },
                           "settings." + key});
        }
    }
    if (ViewBar *bar = open ? m_view->currentViewBar() : nullptr) {
        for (const auto &[view, name] : bar->views())
            result.append({u"layers"_s, name, tr("View"), true, [bar, view = view] { bar->show(view); },
                           "views." + QByteArray::number(view.value())});
    }
    for (const ActionRegistry::Entry &entry : m_actions->entries()) {
        if (!entry.inCommandBox || !entry.action->isEnabled())
            continue;
        const QString hint =
            entry.keys.isEmpty() ? m_actions->menuTitle(entry.menu) : ActionRegistry::keyText(entry);
        result.append({entry.action->property("kith_icon").toString(),
                       ActionRegistry::plainText(*entry.action), hint, false,
                       [action = entry.action] { action->trigger(); }, entry.id});
    }
    return result;
}

void MainWindow::refreshActions()
{
    const bool open = m_host.state() == State::Open && m_view;
    const bool free = !m_host.isBusy();
    const bool writable = open && !m_host.info().readOnly;
    const bool keyed = open && !m_host.info().sample;
    const auto enable = [this](const QByteArray &id, bool enabled) {
        m_actions->action(id)->setEnabled(enabled);
    };
    for (const ActionRegistry::Entry &entry : m_actions->entries()) {
        if (entry.menu == "new")
            entry.action->setEnabled(writable);
        else if (entry.id.startsWith("go."))
            entry.action->setEnabled(open);
    }
    enable("workspace.create", free);
    enable("workspace.open", free);
    enable("workspace.sample", free);
    enable("workspace.import", writable);
    enable("workspace.export", open && m_view->currentList());
    enable("workspace.backup", keyed);
    enable("workspace.passphrase", keyed && writable && free);
    enable("workspace.recovery", keyed);
    enable("workspace.info", open);
    enable("workspace.lock", keyed && free);
    enable("workspace.close", m_host.state() != State::Closed && free);
    enable("edit.settings", open);
    enable("view.back", open && m_view->canGoBack());
    enable("view.forward", open && m_view->canGoForward());
    const ListPage *list = open ? m_view->currentList() : nullptr;
    for (const char *id :
         {"list.search", "list.panel", "list.trash", "list.select", "list.copy", "list.columns", "list.sort",
          "record.open", "record.window", "record.previous", "record.next"})
        enable(id, list);
    for (const char *id : {"record.edit", "record.cell", "record.together", "record.trash", "list.paste"})
        enable(id, list && writable);
    enable("lead.assign", list && writable && list->entity() == "lead");
    const bool withLeads = list && list->entity() == "lead";
    enable("activity.complete", list && writable && list->entity() == "activity");
    enable("lead.silent", withLeads);
    for (const char *id : {"lead.convert", "lead.disqualify", "lead.recycle", "lead.abandon"})
        enable(id, withLeads && writable);
    for (const char *id : {"views.save", "views.saveas", "views.reset", "views.go"})
        enable(id, open && m_view->currentViewBar());
    for (const char *id : {"list.filter", "list.filtertext"})
        enable(id, open && m_view->currentFilterBar());
    enable("view.switch", open && (m_view->currentViews() || m_view->currentReports()));
    for (const char *id : {"deal.win", "deal.lose", "deal.reopen"})
        enable(id, writable && m_view->currentPage() == "deal");
    const EntityPage *views = open ? m_view->currentViews() : nullptr;
    const bool board = views && views->currentView() == "board" && !views->isListShown();
    for (const char *id : {"deal.next", "deal.previous"})
        enable(id, board && writable);
    const TodayPage *today = open ? m_view->currentToday() : nullptr;
    for (const char *id : {"today.complete", "today.later", "today.step", "today.call"})
        enable(id, today && writable);
    enable("today.copy", today);
    enable("segment.new", writable);
    const SegmentsPage *segments = open ? m_view->currentSegments() : nullptr;
    const auto segmentCan = [&](SegmentAction action) { return segments && segments->canPerform(action); };
    enable("segment.open", segmentCan(SegmentAction::OpenList));
    enable("segment.edit", writable && segmentCan(SegmentAction::Edit));
    enable("segment.properties", writable && segmentCan(SegmentAction::Properties));
    enable("segment.duplicate", writable && segmentCan(SegmentAction::Duplicate));
    enable("segment.freeze", writable && segmentCan(SegmentAction::Freeze));
    enable("segment.combine", writable && segmentCan(SegmentAction::Combine));
    enable("segment.remove", writable && segmentCan(SegmentAction::Remove));
    enable("dashboard.new", writable);
    const ReportsPage *reports = open ? m_view->currentReports() : nullptr;
    const auto dashboardCan = [&](DashboardAction action) { return reports && reports->canPerform(action); };
    enable("dashboard.tile", writable && dashboardCan(DashboardAction::AddTile));
    enable("dashboard.properties", writable && dashboardCan(DashboardAction::Properties));
    enable("dashboard.copy", writable && dashboardCan(DashboardAction::Duplicate));
    enable("dashboard.full", dashboardCan(DashboardAction::FullScreen));
    enable("dashboard.save", writable && dashboardCan(DashboardAction::SaveFilter));
    enable("dashboard.reset", dashboardCan(DashboardAction::ResetFilter));
    enable("dashboard.export", dashboardCan(DashboardAction::Export));
    enable("dashboard.print", dashboardCan(DashboardAction::Print));
    enable("dashboard.schedule", writable && dashboardCan(DashboardAction::Schedule));
    enable("dashboard.remove", writable && dashboardCan(DashboardAction::Remove));
    enable("view.rail", open);
    enable("view.reminders", open && !m_reminders->panel().reminders().isEmpty());
    enable("edit.undo", writable && m_undoState.undoTx);
    enable("edit.redo", writable && m_undoState.redoTx);
    QAction *scheme = m_actions->action("view.scheme");
    scheme->setText(Theme::isDark() ? tr("&Light colours") : tr("&Dark colours"));
    scheme->setIcon(Icons::get(Theme::isDark() ? u"sun"_s : u"moon"_s));
}

void MainWindow::refreshUndo(const storage::UndoState &state)
{
    m_undoState = state;
    const auto name = [this](const QByteArray &id, const QString &plain, const QString &named,
                             const QString &label) {
        QAction *action = m_actions->action(id);
        action->setText(label.isEmpty() ? plain : named.arg(QString(label).replace(u'&', "&&"_L1)));
        action->setToolTip(u"%1 (%2)"_s.arg(ActionRegistry::plainText(*action),
                                            action->shortcut().toString(QKeySequence::NativeText)));
    };
    name("edit.undo", tr("&Undo"), tr("&Undo: %1"), state.undoTx ? state.undoLabel : QString());
    name("edit.redo", tr("&Redo"), tr("&Redo: %1"), state.redoTx ? state.redoLabel : QString());
    refreshActions();
}

} // namespace kith::ui
