// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window: what they are and when they can be used.
#include "ui/board/boardpage.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/leadactions.h"
#include "ui/pages/listpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/segmentspage.h"
#include "ui/pages/todaypage.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/reminders.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceview.h"
#include "ui/views/viewbar.h"

#include <QApplication>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace kith::ui {

using State = WorkspaceHost::State;

namespace {

QKeySequence keys(const QByteArray &portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText);
}

} // namespace

void MainWindow::addActions()
{
    m_actions->addMenu("workspace", tr("&Workspace"));
    m_actions->addMenu("edit", tr("&Edit"));
    m_actions->addMenu("new", tr("&New"));
    m_actions->addMenu("record", tr("&Record"));
    m_actions->addMenu("sales", tr("&Sales"));
    m_actions->addMenu("segments", tr("Se&gments"));
    m_actions->addMenu("reports", tr("Re&ports"));
    m_actions->addMenu("view", tr("&View"));
    m_actions->addMenu("help", tr("&Help"));
    addWorkspaceActions();
    addEditActions();
    addRecordActions();
    addLeadActions();
    addDealActions();
    addTodayActions();
    addSegmentActions();
    addDashboardActions();
    addViewActions();
    addHelpActions();
}

void MainWindow::addWorkspaceActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, auto slot,
                            const QList<QKeySequence> &shortcuts = {}, bool beginsGroup = false) {
        m_actions->add({"workspace." + id, "workspace", text, shortcuts, icon,
                        [this, slot] { (this->*slot)(); }, false, beginsGroup});
    };
    add("create", tr("&Create a workspace…"), u"file-plus"_s, &MainWindow::createWorkspace,
        {keys("Ctrl+Shift+N")});
    add("open", tr("&Open a workspace…"), u"folder"_s, &MainWindow::chooseWorkspace, {keys("Ctrl+O")});
    add("sample", tr("Explore with &sample data"), u"users"_s, &MainWindow::openSample,
        {keys("Ctrl+Shift+S")});
    m_actions->add(
        {"workspace.import",
         "workspace",
         tr("&Import…"),
         {keys("Ctrl+Shift+I")},
         u"import"_s,
         [this] { importInto(m_view->currentList() ? m_view->currentList()->entity() : QByteArray()); },
         false,
         true});
    m_actions->add({"workspace.export",
                    "workspace",
                    tr("&Export this list…"),
                    {keys("Ctrl+Shift+E")},
                    u"export"_s,
                    [this] {
                        ListPage *list = m_view->currentList();
                        exportList(list->entity(), list->query(), list->columns());
                    }});
    add("backup", tr("&Back up now…"), u"shield"_s, &MainWindow::backUp, {keys("Ctrl+Shift+B")}, true);
    add("passphrase", tr("Change the &passphrase…"), u"key"_s, &MainWindow::changePassphrase,
        {keys("Ctrl+Shift+K")});
    add("recovery", tr("&Recovery sheet…"), u"print"_s, &MainWindow::showRecoverySheet,
        {keys("Ctrl+Shift+R")});
    add("info", tr("&About this workspace…"), u"info"_s, &MainWindow::showInfo, {keys("Ctrl+Shift+A")});
    add("lock", tr("&Lock"), u"lock"_s, &MainWindow::lockSoon, {keys("Ctrl+L")}, true);
    m_actions->action("workspace.lock")->setShortcutContext(Qt::ApplicationShortcut);
    add("close", tr("Close the &workspace"), u"x"_s, &MainWindow::closeWorkspace, {keys("Ctrl+Shift+W")});
    m_actions->add({"workspace.quit",
                    "workspace",
                    tr("&Quit"),
                    {keys("Ctrl+Q")},
                    u"log-out"_s,
                    [this] { close(); },
                    false,
                    true});
}

void MainWindow::addEditActions()
{
    m_actions->add({"edit.undo", "edit", tr("&Undo"), {keys("Ctrl+Z")}, u"undo"_s, [this] { undo(); }});
    m_actions->add(
        {"edit.redo", "edit", tr("&Redo"), {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}, u"redo"_s, [this] {
             redo();
         }});
    m_actions->add({"edit.search",
                    "edit",
                    tr("&Find or run…"),
                    {keys("Ctrl+K")},
                    u"search"_s,
                    [this] { commandBox().activate(); },
                    false,
                    true,
                    false});
    m_actions->add({"edit.settings",
                    "edit",
                    tr("&Settings"),
                    {keys("Ctrl+,")},
                    u"settings"_s,
                    [this] {
                        m_view->showPage(WorkspaceView::settingsKey);
                        m_view->settings()->showSection({});
                    },
                    false,
                    true});
    m_actions->add({"record.new", "new", tr("&New record"), {keys("Ctrl+N")}, u"plus"_s, [this] {
                        if (ListPage *list = m_view->currentList())
                            list->createNew();
                        else
                            m_view->createWith(domain::Record(
                                m_host.records()->catalogue().entity(m_view->currentEntity())));
                    }});
    m_actions->action("record.new")->setIconText(tr("New"));
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    for (const QByteArray &key : WorkspaceView::railEntities()) {
        const domain::Entity &entity = catalogue.entity(key);
        const std::optional<int> digit = WorkspaceView::pageDigit(key); // as with Ctrl alone
        m_actions->add({"record.new." + key,
                        "new",
                        tr("New: %1").arg(entity.singularText()),
                        {keys(digit ? "Ctrl+Shift+" + QByteArray::number(*digit) : "Ctrl+Alt+M"_ba)},
                        QString::fromLatin1(entity.icon),
                        [this, key] { m_view->createNew(key); },
                        false,
                        key == WorkspaceView::railEntities().first()});
    }
}

void MainWindow::addRecordActions()
{
    using Keys = QList<QKeySequence>;
    // With the list that is shown and the record at which it stands; refreshActions() sees to it that there
    // is one.
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon,
                            const Keys &pageKeys, const Keys &shortcuts, std::function<void(ListPage &)> go,
                            bool beginsGroup = false) {
        m_actions->add({id, "record", text, shortcuts, icon,
                        [this, go = std::move(go)] {
                            if (ListPage *list = m_view ? m_view->currentList() : nullptr)
                                go(*list);
                        },
                        false, beginsGroup, true, pageKeys});
    };
    add("list.search", tr("&Search this list"), u"search"_s, {QKeySequence(QKeySequence::Find)}, {},
        [](ListPage &list) { list.focusSearch(); });
    add(
        "record.open", tr("&Open as a page"), u"file-text"_s, {keys("Return")}, {},
        [](ListPage &list) { Q_EMIT list.view().openRequested(list.view().currentId()); }, true);
    add("record.window", tr("Open in a &window of its own"), u"external"_s, {keys("Ctrl+Return")}, {},
        [](ListPage &list) { Q_EMIT list.view().openInWindowRequested(list.view().currentId()); });
    add("record.edit", tr("&Edit"), u"edit"_s, {keys("Ctrl+E")}, {},
        [](ListPage &list) { list.editRecord(list.view().currentId()); });
    add("record.cell", tr("Edit this &cell"), u"edit"_s, {keys("F2")}, {}, [](ListPage &list) {
        if (!list.view().editCell(list.view().currentIndex()))
            list.editRecord(list.view().currentId());
    });
    add("record.together", tr("Edit the selecte&d together…"), u"layers"_s, {keys("Shift+F2")}, {},
        [](ListPage &list) { list.editSelection(); });
    add("record.trash", tr("Move to the &trash"), u"trash"_s, {keys("Del")}, {},
        [](ListPage &list) { Q_EMIT list.view().trashRequested(); });
    add("record.previous", tr("Pre&vious record"), u"arrow-up"_s, {keys("Alt+Up")}, {},
        [](ListPage &list) { list.stepRecord(-1); });
    add("record.next", tr("Ne&xt record"), u"arrow-down"_s, {keys("Alt+Down")}, {},
        [](ListPage &list) { list.stepRecord(1); });
    add(
        "list.select", tr("Select a&ll"), u"check"_s, {QKeySequence(QKeySequence::SelectAll)}, {},
        [](ListPage &list) { list.view().selectAll(); }, true);
    add("list.copy", tr("Cop&y as a table"), u"copy"_s, {QKeySequence(QKeySequence::Copy)}, {},
        [](ListPage &list) { list.view().copySelection(); });
    add("list.paste", tr("Paste &rows…"), u"import"_s, {QKeySequence(QKeySequence::Paste)}, {},
        [](ListPage &list) { Q_EMIT list.view().pasteRequested(); });
    add(
        "list.columns", tr("Choose col&umns…"), u"columns"_s, {}, {keys("Ctrl+Shift+L")},
        [](ListPage &list) { list.chooseColumns(); }, true);
    const auto filter = [this](const QByteArray &id, const QString &text, const char *key,
                               void (*go)(FilterBar &)) {
        m_actions->add({id, "record", text, {keys(key)}, u"filter"_s, [this, go] {
                            if (FilterBar *bar = m_view ? m_view->currentFilterBar() : nullptr)
                                go(*bar);
                        }});
    };
    filter("list.filter", tr("Build a filter…"), "Ctrl+Shift+F", [](FilterBar &bar) { bar.build(); });
    filter("list.filtertext", tr("Write a filter as text…"), "Ctrl+Alt+F",
           [](FilterBar &bar) { bar.setTextShown(true); });
    add("list.sort", tr("Sort and &group…"), u"layers"_s, {}, {keys("Ctrl+Shift+G")},
        [](ListPage &list) { list.chooseSort(); });
    add(
        "list.panel", tr("Show or hide the record &panel"), u"panel-right"_s, {keys("Space")},
        {keys("Ctrl+Shift+P")}, [](ListPage &list) { list.setPanelVisible(!list.isPanelVisible()); }, true);
    add("list.trash", tr("S&how or leave the trash"), u"restore"_s, {}, {keys("Ctrl+Shift+T")},
        [](ListPage &list) { list.setTrashShown(!list.query().inTrash); });
}

void MainWindow::addDealActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            DealMove move, bool beginsGroup = false) {
        m_actions->add(
            {id, "sales", text, {keys(key)}, icon, [this, move] { moveDeals(move); }, false, beginsGroup});
    };
    add("deal.win", tr("&Win the deal…"), u"check-circle"_s, "F7", DealMove::Win, true);
    add("deal.lose", tr("&Lose the deal…"), u"x-circle"_s, "Shift+F7", DealMove::Lose);
    add("deal.reopen", tr("&Reopen the deal"), u"restore"_s, "Ctrl+F7", DealMove::Reopen);
    // The board itself knows Alt with the arrows as well, which lead back and forward elsewhere.
    const auto step = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                             int by) {
        m_actions->add({id, "sales", text, {keys(key)}, icon, [this, by] {
                            EntityPage *views = m_view ? m_view->currentViews() : nullptr;
                            Page *page = views ? views->view(views->currentView()) : nullptr;
                            if (auto *board = qobject_cast<BoardPage *>(page))
                                board->moveSelection(by);
                        }});
    };
    step("deal.next", tr("Move to the ne&xt stage"), u"arrow-right"_s, "Ctrl+Shift+Right", 1);
    step("deal.previous", tr("Move to the stage &before"), u"arrow-left"_s, "Ctrl+Shift+Left", -1);
}

void MainWindow::addLeadActions()
{
    using What = LeadEndDialog::What;
    const LeadActions::Tell say = [this](NoticeLevel level, const QString &text, const QString &details) {
        tell(level, text, details);
    };
    // What is selected, or the lead that is shown.
    const auto leads = [](const ListPage &list) {
        QList<records::RecordId> ids = list.isRecordShown() ? QList<records::RecordId>() : list.selection();
        if (ids.isEmpty() && list.view().currentId())
            ids.append(list.view().currentId());
        return ids;
    };
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            std::function<void(ListPage &)> go, bool beginsGroup = false) {
        m_actions->add({id,
                        "sales",
                        text,
                        {keys(key)},
                        icon,
                        [this, go = std::move(go)] {
                            ListPage *list = m_view ? m_view->currentList() : nullptr;
                            if (list && list->entity() == "lead")
                                go(*list);
                        },
                        false,
                        beginsGroup});
    };
    m_actions->add({"lead.assign",
                    "sales",
                    tr("Assi&gn the selected leads by rules…"),
                    {keys("Ctrl+Shift+M")},
                    u"git-branch"_s,
                    [this] {
                        if (ListPage *list = m_view ? m_view->currentList() : nullptr)
                            list->assignSelection();
                    },
                    false,
                    true});
    add(
        "lead.convert", tr("Con&vert lead…"), u"check-circle"_s, "Ctrl+Shift+V",
        [this, say](ListPage &list) {
            LeadActions::convert(*m_host.records(), list.view().currentId(), &list, say);
        },
        true);
    add("lead.disqualify", tr("D&isqualify leads…"), u"x-circle"_s, "Ctrl+Shift+Q",
        [this, say, leads](ListPage &list) {
            LeadActions::end(*m_host.records(), leads(list), What::Disqualify, &list, say);
        });
    add("lead.recycle", tr("Rec&ycle leads…"), u"refresh"_s, "Ctrl+Shift+Y",
        [this, say, leads](ListPage &list) {
            LeadActions::end(*m_host.records(), leads(list), What::Recycle, &list, say);
        });
    add("lead.abandon", tr("Close leads as &abandoned…"), u"clock"_s, "Ctrl+Shift+X",
        [this, say, leads](ListPage &list) {
            LeadActions::end(*m_host.records(), leads(list), What::Abandon, &list, say);
        });
    add("lead.silent", tr("Show leads without a touc&h"), u"filter"_s, "Ctrl+Shift+U",
        [this, say](ListPage &list) {
            LeadActions::showSilent(
                *m_host.records(), &list, [&list](const domain::Filter &filter) { list.setFilter(filter); },
                say);
        });
}

void MainWindow::completeActivity()
{
    const ListPage *list = m_view ? m_view->currentList() : nullptr;
    if (!list || list->entity() != "activity" || !list->view().currentId())
        return;
    auto *dialog = new NextStepDialog(*m_host.records(), {list->view().currentId(), {}}, this);
    connect(dialog, &NextStepDialog::troubled, this, [this](const base::Problem &problem) { tell(problem); });
    dialog->open();
}

void MainWindow::addTodayActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            TodayAction action, bool beginsGroup = false) {
        m_actions->add({id,
                        "sales",
                        text,
                        {},
                        icon,
                        [this, action] {
                            if (TodayPage *today = m_view ? m_view->currentToday() : nullptr)
                                today->perform(action);
                        },
                        false,
                        beginsGroup,
                        true,
                        {keys(key)}});
    };
    m_actions->add({"activity.complete",
                    "sales",
                    tr("Co&mplete the activity…"),
                    {keys("Ctrl+Shift+Return")},
                    u"check-circle"_s,
                    [this] { completeActivity(); },
                    false,
                    true});
    add("today.complete", tr("&Complete the line of today…"), u"check"_s, "C", TodayAction::Complete, true);
    add("today.later", tr("Put it o&ff…"), u"clock"_s, "S", TodayAction::Later);
    add("today.step", tr("Plan its &next step…"), u"plus"_s, "N", TodayAction::NextStep);
    add("today.call", tr("Log a call abo&ut it…"), u"phone"_s, "L", TodayAction::LogCall);
    add("today.copy", tr("Co&py its address"), u"mail"_s, "E", TodayAction::Copy);
}

void MainWindow::addSegmentActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            SegmentAction action, bool beginsGroup = false) {
        m_actions->add({id,
                        "segments",
                        text,
                        {keys(key)},
                        icon,
                        [this, action] {
                            if (SegmentsPage *segments = m_view ? m_view->currentSegments() : nullptr)
                                segments->perform(action);
                        },
                        false,
                        beginsGroup});
    };
    m_actions->add({"segment.new", "segments", tr("&New segment…"), {keys("Alt+Shift+N")}, u"plus"_s, [this] {
                        const QByteArray entity = m_view->currentEntity();
                        m_view->showPage(WorkspaceView::segmentsKey);
                        m_view->currentSegments()->createNew(entity);
                    }});
    add("segment.edit", tr("&Edit the conditions…"), u"filter"_s, "Alt+Shift+E", SegmentAction::Edit, true);
    add("segment.properties", tr("Na&me and exclusions…"), u"edit"_s, "Alt+Shift+P",
        SegmentAction::Properties);
    add("segment.open", tr("&Open as a list of records"), u"list"_s, "Alt+Shift+O", SegmentAction::OpenList);
    add("segment.duplicate", tr("&Duplicate the segment"), u"copy"_s, "Alt+Shift+D", SegmentAction::Duplicate,
        true);
    add("segment.freeze", tr("&Freeze the segment…"), u"lock"_s, "Alt+Shift+F", SegmentAction::Freeze);
    add("segment.combine", tr("&Combine segments…"), u"layers"_s, "Alt+Shift+C", SegmentAction::Combine);
    add("segment.remove", tr("Move the segment to the &trash"), u"trash"_s, "Alt+Shift+Del",
        SegmentAction::Remove, true);
}

void MainWindow::addDashboardActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            DashboardAction action, bool beginsGroup = false) {
        m_actions->add({id,
                        "reports",
                        text,
                        {keys(key)},
                        icon,
                        [this, action] {
                            if (ReportsPage *reports = m_view ? m_view->currentReports() : nullptr)
                                reports->perform(action);
                        },
                        false,
                        beginsGroup});
    };
    m_actions->add(
        {"dashboard.new", "reports", tr("&New dashboard…"), {keys("Alt+Shift+B")}, u"plus"_s, [this] {
             m_view->showPage(WorkspaceView::reportsKey);
             m_view->currentReports()->perform(DashboardAction::New);
         }});
    add("dashboard.tile", tr("&Add a tile…"), u"chart-bar"_s, "Alt+Shift+T", DashboardAction::AddTile, true);
    add("dashboard.properties", tr("Na&me and sharing…"), u"edit"_s, "Alt+Shift+R",
        DashboardAction::Properties);
    add("dashboard.copy", tr("Make a &copy of the dashboard…"), u"copy"_s, "Alt+Shift+Y",
        DashboardAction::Duplicate);
    add("dashboard.full", tr("&Full screen"), u"maximize"_s, "F11", DashboardAction::FullScreen);
    add("dashboard.save", tr("&Save the filter of the dashboard"), u"save"_s, "Alt+Shift+S",
        DashboardAction::SaveFilter, true);
    add("dashboard.reset", tr("&Reset the filter of the dashboard"), u"undo"_s, "Alt+Shift+Z",
        DashboardAction::ResetFilter);
    add("dashboard.export", tr("&Export the dashboard…"), u"export"_s, "Alt+Shift+W", DashboardAction::Export,
        true);
    add("dashboard.print", tr("&Print the dashboard…"), u"print"_s, "Ctrl+P", DashboardAction::Print);
    add("dashboard.schedule", tr("&Write the dashboard to a folder regularly…"), u"clock"_s, "Alt+Shift+K",
        DashboardAction::Schedule);
    add("dashboard.remove", tr("&Delete the dashboard"), u"trash"_s, "Alt+Shift+X", DashboardAction::Remove,
        true);
}

void MainWindow::addViewActions()
{
    for (const QByteArray &key : WorkspaceView::railPages()) {
        m_actions->add({"go." + key,
                        "view",
                        WorkspaceView::pageTitle(key),
                        {WorkspaceView::pageShortcut(key)},
                        WorkspaceView::pageIcon(key),
                        [this, key] { m_view->showPage(key); },
                        false,
                        false,
                        false});
    }
    m_actions->add({"view.back",
                    "view",
                    tr("&Back"),
                    {keys("Alt+Left")},
                    u"arrow-left"_s,
                    [this] { m_view->goBack(); },
                    false,
                    true});
    m_actions->add({"view.forward", "view", tr("&Forward"), {keys("Alt+Right")}, u"arrow-right"_s, [this] {
                        m_view->goForward();
                    }});
    m_actions->add(
        {"view.switch", "view", tr("Next &view of this page"), {keys("Ctrl+Tab")}, u"layers"_s, [this] {
             if (EntityPage *views = m_view->currentViews())
                 views->showNextView();
             else if (ReportsPage *reports = m_view->currentReports())
                 reports->showNextTab();
         }});
    addSavedViewActions();
    m_actions->add({"view.reminders", "view", tr("Go to the re&minders"), {keys("F8")}, u"bell"_s, [this] {
                        m_reminders->panel().focusFirst();
                    }});
    m_actions->add({"view.rail", "view", tr("Fold or unfold the &rail"), {keys("F9")}, u"sidebar"_s, [this] {
                        m_view->rail().setCollapsed(!m_view->rail().isCollapsed());
                    }});
    m_actions->add({"view.scheme",
                    "view",
                    tr("&Dark colours"),
                    {keys("Ctrl+Shift+D")},
                    u"moon"_s,
                    [this] { setLook(Theme::isDark() ? Scheme::Light : Scheme::Dark, Theme::contrast()); },
                    false,
                    true});
}

void MainWindow::addSavedViewActions()
{
    const auto add = [this](const QByteArray &id, const QString &text, const QString &icon, const char *key,
                            void (ViewBar::*go)(), bool beginsGroup = false) {
        m_actions->add({id,
                        "view",
                        text,
                        {keys(key)},
                        icon,
                        [this, go] {
                            if (ViewBar *bar = m_view ? m_view->currentViewBar() : nullptr)
                                (bar->*go)();
                        },
                        false,
                        beginsGroup});
    };
    add("views.save", tr("&Save this view"), u"save"_s, "Ctrl+S", &ViewBar::save, true);
    add("views.saveas", tr("Save as a ne&w view…"), u"plus"_s, "Ctrl+Alt+S", &ViewBar::saveAs);
    add("views.reset", tr("Reset this view"), u"undo"_s, "Ctrl+Alt+R", &ViewBar::reset);
    QList<QKeySequence> numbers;
    for (int number = 1; number <= 9; ++number)
        numbers.append(keys("Alt+" + QByteArray::number(number)));
    m_actions->add({"views.go",
                    "view",
                    tr("Go to the saved views"),
                    {keys("Ctrl+Alt+V")},
                    u"layers"_s,
                    [this] {
                        if (ViewBar *bar = m_view ? m_view->currentViewBar() : nullptr)
                            bar->tabs().setFocus(Qt::ShortcutFocusReason);
                    },
                    false,
                    false,
                    true,
                    numbers});
}

void MainWindow::addHelpActions()
{
    m_actions->add(
        {"help.shortcuts", "help", tr("&Keyboard shortcuts"), {keys("F1"), keys("?")}, u"command"_s, [this] {
             showShortcuts();
         }});
    m_actions->add(
        {"help.about", "help", tr("&About Kith"), {keys("Shift+F1")}, u"info"_s, [this] { showAbout(); }});
}

} // namespace kith::ui
