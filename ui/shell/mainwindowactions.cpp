// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window: what they are and what they do.
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/recoverysheetdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspaceinfodialog.h"
#include "ui/pages/listpage.h"
#include "ui/parts/icons.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kith::ui {

using State = WorkspaceHost::State;

namespace {

QKeySequence keys(const char *portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText);
}

} // namespace

void MainWindow::addActions()
{
    m_actions->addMenu("workspace", tr("&Workspace"));
    m_actions->addMenu("edit", tr("&Edit"));
    m_actions->addMenu("new", tr("&New"));
    m_actions->addMenu("view", tr("&View"));
    m_actions->addMenu("help", tr("&Help"));
    addWorkspaceActions();
    addEditActions();
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
    add("create", tr("&Create a workspace…"), u"file-plus"_s, &MainWindow::createWorkspace);
    add("open", tr("&Open a workspace…"), u"folder"_s, &MainWindow::chooseWorkspace, {keys("Ctrl+O")});
    add("sample", tr("Explore with &sample data"), u"users"_s, &MainWindow::openSample);
    m_actions->add(
        {"workspace.import",
         "workspace",
         tr("&Import…"),
         {},
         u"import"_s,
         [this] { importInto(m_view->currentList() ? m_view->currentList()->entity() : QByteArray()); },
         false,
         true});
    m_actions->add({"workspace.export", "workspace", tr("&Export this list…"), {}, u"export"_s, [this] {
                        ListPage *list = m_view->currentList();
                        exportList(list->entity(), list->query(), list->columns());
                    }});
    add("passphrase", tr("Change the &passphrase…"), u"key"_s, &MainWindow::changePassphrase, {}, true);
    add("recovery", tr("&Recovery sheet…"), u"print"_s, &MainWindow::showRecoverySheet);
    add("info", tr("&About this workspace…"), u"info"_s, &MainWindow::showInfo);
    add("lock", tr("&Lock"), u"lock"_s, &MainWindow::lockSoon, {keys("Ctrl+L")}, true);
    m_actions->action("workspace.lock")->setShortcutContext(Qt::ApplicationShortcut);
    add("close", tr("C&lose the workspace"), u"x"_s, &MainWindow::closeWorkspace, {keys("Ctrl+Shift+W")});
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
    m_actions->add({"record.new",
                    "new",
                    tr("&New"),
                    {keys("Ctrl+N")},
                    u"plus"_s,
                    [this] {
                        if (ListPage *list = m_view->currentList())
                            list->createNew();
                        else
                            m_view->createNew(WorkspaceView::railEntities().first());
                    },
                    false,
                    false,
                    false});
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    bool first = true;
    for (const QByteArray &key : WorkspaceView::railEntities()) {
        const domain::Entity &entity = catalogue.entity(key);
        m_actions->add({"record.new." + key,
                        "new",
                        tr("New %1").arg(entity.singularText().toLower()),
                        {},
                        QString::fromLatin1(entity.icon),
                        [this, key] { m_view->createNew(key); },
                        false,
                        std::exchange(first, false)});
    }
}

void MainWindow::addViewActions()
{
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    int number = 0;
    for (const QByteArray &key : WorkspaceView::railEntities()) {
        const domain::Entity &entity = catalogue.entity(key);
        m_actions->add({"go." + key,
                        "view",
                        entity.pluralText(),
                        {keys("Ctrl+" + QByteArray::number(++number))},
                        QString::fromLatin1(entity.icon),
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
    m_actions->add({"view.panel",
                    "view",
                    tr("Show or hide the record &panel"),
                    {keys("Ctrl+Shift+P")},
                    u"panel-right"_s,
                    [this] {
                        if (ListPage *list = m_view->currentList())
                            list->setPanelVisible(!list->isPanelVisible());
                    },
                    false,
                    true});
    m_actions->add(
        {"view.rail", "view", tr("Fold or unfold the &rail"), {keys("Ctrl+B")}, u"sidebar"_s, [this] {
             m_view->rail().setCollapsed(!m_view->rail().isCollapsed());
         }});
    m_actions->add({"view.scheme",
                    "view",
                    tr("&Dark colours"),
                    {keys("Ctrl+Shift+D")},
                    u"moon"_s,
                    [this] { setScheme(Theme::isDark() ? Scheme::Light : Scheme::Dark); },
                    false,
                    true});
}

void MainWindow::addHelpActions()
{
    m_actions->add({"help.shortcuts", "help", tr("&Keyboard shortcuts"), {keys("F1")}, u"command"_s, [this] {
                        showShortcuts();
                    }});
    m_actions->add({"help.about", "help", tr("&About Kith"), {}, u"info"_s, [this] { showAbout(); }});
}

QList<Command> MainWindow::commands() const
{
    QList<Command> result;
    const bool open = m_view != nullptr;
    if (open) {
        const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
        for (const QByteArray &key : WorkspaceView::railEntities()) {
            const QAction *action = m_actions->action("go." + key);
            result.append({QString::fromLatin1(catalogue.entity(key).icon), action->text(),
                           action->shortcut().toString(QKeySequence::NativeText), true,
                           [this, key] { m_view->showPage(key); }});
        }
        for (const QByteArray &key : m_view->settingsEntities()) {
            const domain::Entity &entity = catalogue.entity(key);
            result.append(
                {QString::fromLatin1(entity.icon), entity.pluralText(), tr("Settings"), true, [this, key] {
                     m_view->showPage(WorkspaceView::settingsKey);
                     m_view->settings()->showSection(key);
                 }});
        }
    }
    for (const ActionRegistry::Entry &entry : m_actions->entries()) {
        if (!entry.inCommandBox || !entry.action->isEnabled())
            continue;
        const QString hint = entry.action->shortcut().isEmpty()
                                 ? m_actions->menuTitle(entry.menu)
                                 : entry.action->shortcut().toString(QKeySequence::NativeText);
        result.append({entry.action->property("kith_icon").toString(),
                       ActionRegistry::plainText(*entry.action), hint, false,
                       [action = entry.action] { action->trigger(); }});
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
    enable("workspace.passphrase", keyed && writable && free);
    enable("workspace.recovery", keyed);
    enable("workspace.info", open);
    enable("workspace.lock", keyed && free);
    enable("workspace.close", m_host.state() != State::Closed && free);
    enable("edit.settings", open);
    enable("view.back", open && m_view->canGoBack());
    enable("view.forward", open && m_view->canGoForward());
    enable("view.panel", open && m_view->currentList());
    enable("view.rail", open);
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

void MainWindow::undo()
{
    runUndo(false);
}

void MainWindow::redo()
{
    runUndo(true);
}

void MainWindow::runUndo(bool redo)
{
    records::Records *records = m_host.records();
    if (!records)
        return;
    const QString label = redo ? m_undoState.redoLabel : m_undoState.undoLabel;
    QFuture<records::Outcome> running = redo ? records->redo() : records->undo();
    m_jobs->track(redo ? tr("Redoing: %1").arg(label) : tr("Undoing: %1").arg(label), running);
    whenFinished(running, this, [this, redo, label](QFuture<records::Outcome> done) {
        if (const auto problem = problemOf(QFuture<void>(done))) {
            tell(*problem);
            return;
        }
        const qsizetype skipped = done.result().skipped.size();
        if (skipped > 0)
            tell(NoticeLevel::Warning,
                 tr("Undone: %1. Left alone, because they were changed later: %2.").arg(label).arg(skipped));
        else
            tell(NoticeLevel::Success, redo ? tr("Done again: %1").arg(label) : tr("Undone: %1").arg(label));
    });
}

void MainWindow::setScheme(Scheme scheme)
{
    Preferences::setScheme(scheme);
    Theme::apply(*qApp, scheme);
    refreshActions();
    refreshStatus();
}

void MainWindow::createWorkspace()
{
    whenFree(tr("Create a workspace"), [this] {
        auto *dialog = new CreateDialog(m_host, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // It stays while the workspace before is closed under it.
        dialog->setProperty(outlivesWorkspace, true);
        connect(dialog, &QDialog::accepted, this, &MainWindow::showRecoverySheet, Qt::QueuedConnection);
        dialog->open();
    });
}

void MainWindow::chooseWorkspace()
{
    AskFile request;
    request.title = tr("Open a workspace");
    request.suggestion = Preferences::lastFolder();
    request.filters = {tr("Kith workspaces (*.kith)"), tr("All files (*)")};
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        Preferences::setLastFolder(QFileInfo(file).path());
        openFile(file);
    });
}

void MainWindow::openFile(const QString &file)
{
    whenFree(tr("Open a workspace"), [this, file] {
        if (m_host.state() != State::Closed)
            m_host.close();
        m_stack->setCurrentWidget(m_unlock);
        m_unlock->begin(file);
    });
}

/// The shortcut may come from an editor that goes away with the lock.
void MainWindow::lockSoon()
{
    QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection);
}

void MainWindow::openSample()
{
    whenFree(tr("Explore with sample data"), [this] {
        QFuture<void> opening = m_host.openSample();
        m_jobs->track(tr("Making the sample workspace"), opening);
        whenFinished(opening, this, [this](QFuture<void> done) {
            if (const auto problem = problemOf(done))
                tell(*problem);
        });
    });
}

void MainWindow::closeWorkspace()
{
    whenFree(tr("Close the workspace"), [this] { m_host.close(); });
}

void MainWindow::changePassphrase()
{
    auto *dialog = new ChangePassphraseDialog(m_host, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this,
        [this] {
            showRecoverySheet();
            tell(NoticeLevel::Success,
                 tr("The passphrase is changed. The recovery sheet printed before is void."));
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::showRecoverySheet()
{
    if (m_host.state() != State::Open || m_host.info().sample)
        return;
    auto *dialog = new RecoverySheetDialog(m_host.recoverySheet(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showInfo()
{
    auto *dialog = new WorkspaceInfoDialog(m_host, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::importInto(const QByteArray &entity)
{
    auto *wizard = new ImportWizard(*m_host.records(), entity, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::started, this,
            [this](const QString &label, const QFuture<void> &running) { m_jobs->track(label, running); });
    connect(wizard, &ImportWizard::undoRequested, this, &MainWindow::undo);
    connect(wizard, &ImportWizard::imported, this, [this](const QByteArray &imported) {
        if (m_view)
            m_view->showPage(imported);
    });
    wizard->open();
}

void MainWindow::exportList(const QByteArray &entity, const domain::RecordQuery &query,
                            const QList<QByteArray> &columns)
{
    Q_ASSERT(query.entity == entity);
    auto *dialog = new ExportDialog(*m_host.records(), query, columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::started, this,
            [this](const QString &label, const QString &file, const QFuture<qint64> &running) {
                m_jobs->track(label, running);
                whenFinished(QFuture<qint64>(running), this, [this, file](QFuture<qint64> done) {
                    if (const auto problem = problemOf(QFuture<void>(done)))
                        tell(*problem);
                    else
                        tell(NoticeLevel::Success, tr("%L1 records are in “%2”. That file is not encrypted.")
                                                       .arg(done.result())
                                                       .arg(QDir::toNativeSeparators(file)));
                });
            });
    dialog->open();
}

} // namespace kith::ui
