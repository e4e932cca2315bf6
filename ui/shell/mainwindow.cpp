// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/pages/listpage.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/backupbutton.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/reminders.h"
#include "ui/shell/samplebanner.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith::ui {

using base::Problem;
using base::ProblemKind;
using State = WorkspaceHost::State;

namespace {

constexpr QSize firstSize{1240, 800};
constexpr qint64 minuteMs = 60'000;
constexpr int statusMs = 10 * 60'000; ///< the age of the backup changes at midnight

} // namespace

MainWindow::MainWindow(WorkspaceHost &host, QWidget *parent)
    : QMainWindow(parent)
    , m_host(host)
    , m_actions(new ActionRegistry(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(host, this))
    , m_unlock(new UnlockPage(host, this))
    , m_state(new QLabel(this))
    , m_jobs(new JobBar(this))
    , m_backup(new BackupButton(this))
    , m_sample(new SampleBanner(this))
    , m_idle(new IdleWatch(this))
{
    setObjectName("mainWindow");
    setWindowTitle(QApplication::applicationDisplayName());
    addActions();
    buildLayout();
    buildStatusBar();

    connect(&m_host, &WorkspaceHost::stateChanged, this, &MainWindow::stateChanged);
    connect(&m_host, &WorkspaceHost::aboutToClose, this, &MainWindow::leaveWorkspace);
    connect(&m_host, &WorkspaceHost::busyChanged, this, &MainWindow::refreshActions);
    connect(&m_host, &WorkspaceHost::infoChanged, this, &MainWindow::refreshStatus);
    connect(&m_host, &WorkspaceHost::failed, this, qOverload<const Problem &>(&MainWindow::tell));
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::createWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_unlock, &UnlockPage::left, this, [this] {
        if (m_host.state() == State::Locked)
            closeWorkspace();
        else
            showWelcome();
    });
    connect(m_unlock, &UnlockPage::troubled, this, qOverload<const Problem &>(&MainWindow::tell));
    connect(m_sample, &SampleBanner::createRequested, this, &MainWindow::createWorkspace);
    connect(m_backup, &QToolButton::clicked, this, &MainWindow::backUp);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::refreshStatus);
    m_statusTimer.start(statusMs);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::idleReached);
    connect(m_jobs, &JobBar::busyChanged, this, [this](bool busy) {
        if (!busy && std::exchange(m_lockWhenDone, false))
            lockNow();
    });

    if (const QByteArray geometry = Preferences::windowGeometry(); !restoreGeometry(geometry))
        resize(firstSize.boundedTo(screen()->availableSize()));
    m_idle->setLimitMs(Preferences::idleMinutes() * minuteMs);
    stateChanged(m_host.state());
}

MainWindow::~MainWindow()
{
    // The pages let go of the records before the host's signals find half a window.
    m_host.disconnect(this);
    leaveWorkspace();
}

CommandBox &MainWindow::commandBox() const
{
    return m_top->commandBox();
}

void MainWindow::buildLayout()
{
    TopBar::Actions top{m_actions->action("record.new"),  {},
                        m_actions->action("edit.undo"),   m_actions->action("edit.redo"),
                        m_actions->action("view.scheme"), m_actions->action("workspace.lock")};
    for (const QByteArray &key : WorkspaceView::railEntities())
        top.newOthers.append(m_actions->action("record.new." + key));
    m_actions->fill(*menuBar());

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top = new TopBar(top, central);
    layout->addWidget(m_top);
    layout->addWidget(m_sample);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_unlock);
    setCentralWidget(central);
    connectReminders(central);

    commandBox().setCommandSource([this] { return commands(); });
    connect(&commandBox(), &CommandBox::recordChosen, this,
            [this](const QByteArray &entity, records::RecordId id) {
                if (m_view)
                    m_view->openRecord(entity, id);
            });
    connect(&commandBox(), &CommandBox::recordWindowRequested, this,
            [this](const QByteArray &entity, records::RecordId id) {
                if (m_view)
                    m_view->openRecordWindow(entity, id);
            });
    connect(&commandBox(), &CommandBox::creationRequested, this,
            [this](const QByteArray &entity, const QString &text) {
                if (m_view)
                    m_view->createFrom(entity, text);
            });
}

void MainWindow::connectReminders(QWidget *central)
{
    m_reminders = new Reminders(m_host, central);
    connect(m_reminders, &Reminders::openRequested, this,
            [this](const QByteArray &entity, records::RecordId id) {
                if (m_view)
                    m_view->openRecord(entity, id);
            });
    connect(m_reminders, &Reminders::problem, this, qOverload<const Problem &>(&MainWindow::tell));
    connect(m_reminders, &Reminders::activated, this, [this] { comeForward({}); });
    connect(&m_reminders->panel(), &ReminderPanel::countChanged, this, &MainWindow::refreshActions);
    connect(&m_reminders->panel(), &ReminderPanel::left, this, [this] {
        if (m_view)
            m_stack->currentWidget()->setFocus();
    });
}

void MainWindow::buildStatusBar()
{
    m_state->setObjectName("workspaceState");
    m_state->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(space::M, 0, space::M, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->addPermanentWidget(m_backup);
}

void MainWindow::stateChanged(State state)
{
    switch (state) {
    case State::Closed:
        m_pageBefore.clear();
        m_viewsBefore.clear();
        m_drafts.clear();
        showWelcome();
        break;
    case State::Locked:
        m_stack->setCurrentWidget(m_unlock);
        break;
    case State::Open:
        enterWorkspace();
        break;
    }
    const bool open = state == State::Open;
    m_top->setWorkspaceOpen(open);
    setWindowTitle(state == State::Closed
                       ? QApplication::applicationDisplayName()
                       : tr("%1 – %2").arg(m_host.info().name, QApplication::applicationDisplayName()));
    refreshActions();
    refreshStatus();
}

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus(); // what had the focus is gone: the keys begin here
}

void MainWindow::enterWorkspace()
{
    m_notice->dismiss();
    m_view = new WorkspaceView(m_host, m_stack);
    connect(m_view, &WorkspaceView::notice, this,
            qOverload<NoticeLevel, const QString &, const QString &>(&MainWindow::tell));
    connect(m_view, &WorkspaceView::importRequested, this, &MainWindow::importInto);
    connect(m_view, &WorkspaceView::exportRequested, this, &MainWindow::exportList);
    connect(m_view, &WorkspaceView::pasteRequested, this, &MainWindow::importPasted);
    connect(m_view, &WorkspaceView::workStarted, this,
            [this](const QString &label, const QFuture<void> &running) { m_jobs->track(label, running); });
    connect(m_view, &WorkspaceView::pageChanged, this, &MainWindow::refreshActions);
    connect(m_view, &WorkspaceView::settingsMade, this, &MainWindow::connectSettings);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    commandBox().setRecords(m_host.records());
    connect(m_host.records(), &records::Records::undoStateChanged, this, &MainWindow::refreshUndo);
    whenFinished(m_host.records()->undoState(), this, [this](QFuture<storage::UndoState> done) {
        if (m_view && !done.isCanceled() && done.resultCount() > 0)
            refreshUndo(done.result());
    });
    if (m_lockedFile != m_host.info().file) {
        m_pageBefore.clear();
        m_viewsBefore.clear();
        m_drafts.clear();
    }
    m_view->setShownViews(std::exchange(m_viewsBefore, {}));
    m_view->showPage(m_pageBefore.isEmpty() ? WorkspaceView::railPages().first() : m_pageBefore);
    m_pageBefore.clear();
    m_view->restore(std::exchange(m_drafts, {}));
    if (m_host.info().migratedFrom)
        tell(NoticeLevel::Info,
             tr("The workspace was brought up to this version of Kith. The file as it was is kept as “%1”.")
                 .arg(QDir::toNativeSeparators(m_host.info().migrationBackup)));
}

void MainWindow::leaveWorkspace()
{
    if (!m_view)
        return;
    commandBox().setRecords(nullptr);
    // Dialogs about the workspace must not stay on the screen when it is gone.
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->property(outlivesWorkspace).toBool()) {
            dialog->hide();
            dialog->deleteLater();
        }
    }
    delete std::exchange(m_view, nullptr);
    refreshUndo({});
}

void MainWindow::connectSettings(SettingsPage *page)
{
    connect(page, &SettingsPage::lookChosen, this, &MainWindow::setLook);
    connect(page, &SettingsPage::backupRequested, this, &MainWindow::backUp);
    connect(page, &SettingsPage::idleMinutesChosen, this, [this](int minutes) {
        Preferences::setIdleMinutes(minutes);
        m_idle->setLimitMs(minutes * minuteMs);
    });
    connect(page, &SettingsPage::changePassphraseRequested, this, &MainWindow::changePassphrase);
    connect(page, &SettingsPage::recoverySheetRequested, this, &MainWindow::showRecoverySheet);
    connect(page, &SettingsPage::infoRequested, this, &MainWindow::showInfo);
    connect(page, &SettingsPage::notice, this,
            qOverload<NoticeLevel, const QString &, const QString &>(&MainWindow::tell));
    connect(page, &SettingsPage::workStarted, this,
            [this](const QString &label, const QFuture<void> &running) { m_jobs->track(label, running); });
}

void MainWindow::refreshStatus()
{
    const WorkspaceInfo &info = m_host.info();
    QString text;
    switch (m_host.state()) {
    case State::Closed:
        break;
    case State::Locked:
        text = tr("Locked · the file is closed, its key is wiped");
        break;
    case State::Open:
        text = info.sample ? tr("Sample workspace · deleted when you close it")
                           : tr("Encrypted · %1").arg(QDir::toNativeSeparators(info.file));
        if (info.readOnly)
            text = tr("Read-only · %1").arg(info.readOnlyReason);
        break;
    }
    const bool own = m_host.state() == State::Open && !info.sample;
    m_sample->setVisible(m_host.state() == State::Open && info.sample);
    m_backup->setVisible(own);
    if (own)
        m_backup->setAge(info.lastBackupAt, info.createdAt, QDateTime::currentDateTime());
    m_state->setText(text);
    m_state->setToolTip(text);
    Theme::setTone(m_state, info.readOnly && m_host.state() == State::Open ? Tone::Warning : Tone::Muted);
}

void MainWindow::tell(NoticeLevel level, const QString &text, const QString &details)
{
    m_notice->notify(level, text, details);
}

void MainWindow::tell(const Problem &problem)
{
    if (problem.kind() != ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

bool MainWindow::hasUnsavedEdits() const
{
    return m_view ? m_view->hasUnsavedEdits() : !m_drafts.isEmpty();
}

bool MainWindow::isFree() const
{
    return !m_jobs->isBusy() && !hasUnsavedEdits();
}

void MainWindow::whenFree(const QString &title, std::function<void()> go)
{
    if (isFree()) {
        go();
        return;
    }
    const bool edits = hasUnsavedEdits();
    const bool jobs = m_jobs->isBusy();
    AskQuestion question;
    question.title = title;
    question.tone = AskQuestion::Tone::Warning;
    question.text = edits ? tr("Something you typed is not saved.") : tr("Work is still running.");
    question.more = jobs && edits
                        ? tr("It would be lost, and the work that runs would be stopped; what that has "
                             "written so far is taken back.")
                    : jobs ? tr("It would be stopped; what it has written so far is taken back.")
                           : tr("It would be lost.");
    question.buttons = {{"stay", tr("Go back"), AskButton::Role::Reject},
                        {"go", edits ? tr("Discard") : tr("Stop the work"), AskButton::Role::Destructive}};
    question.defaultKey = question.cancelKey = "stay";
    Ask::current().question(this, question, [this, go = std::move(go)](const QByteArray &key) {
        if (key != "go")
            return;
        whenStopped(go);
    });
}

void MainWindow::whenStopped(const std::function<void()> &go)
{
    m_jobs->cancelAll();
    if (!m_jobs->isBusy()) {
        go();
        return;
    }
    // Taking back what a large import wrote takes a while: the window must not stand still meanwhile.
    connect(m_jobs, &JobBar::busyChanged, this, go,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::lock()
{
    if (m_host.state() != State::Open || m_host.info().sample)
        return;
    if (isFree()) {
        lockNow();
        return;
    }
    const bool jobs = m_jobs->isBusy();
    AskQuestion question;
    question.title = tr("Lock");
    question.tone = AskQuestion::Tone::Warning;
    question.text = jobs ? tr("Work is still running.") : tr("Something you typed is not saved.");
    question.more = jobs ? tr("Locking now stops it; what it has written so far is taken back.")
                         : tr("It stays in this program's memory, unencrypted, and is back after unlocking.");
    question.buttons = {
        {"stay", tr("Go back"), AskButton::Role::Reject},
        {"keep", jobs ? tr("Stop it and lock") : tr("Keep it and lock"), AskButton::Role::Accept}};
    question.defaultKey = "keep";
    question.cancelKey = "stay";
    Ask::current().question(this, question, [this](const QByteArray &key) {
        if (key != "keep")
            return;
        whenStopped([this] { lockNow(); });
    });
}

void MainWindow::idleReached()
{
    if (m_host.state() != State::Open || m_host.info().sample)
        return;
    // An import that runs for an hour is no reason to lose it: the lock falls when it is done.
    if (m_jobs->isBusy() || m_host.isBusy())
        m_lockWhenDone = true;
    else
        lockNow();
}

void MainWindow::lockNow()
{
    if (m_host.state() != State::Open || m_host.info().sample || !m_view)
        return;
    m_lockedFile = m_host.info().file;
    m_pageBefore = m_view->currentPage();
    m_drafts = m_view->drafts();
    m_viewsBefore = m_view->shownViews();
    m_host.lock();
    m_unlock->beginLocked(m_drafts.isEmpty() ? QString()
                                             : tr("What you had typed is kept in memory until you unlock."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !isFree()) {
        event->ignore();
        whenFree(tr("Quit Kith"), [this] {
            m_closing = true;
            QMetaObject::invokeMethod(this, &QWidget::close,
                                      Qt::QueuedConnection); // not inside this close event
        });
        return;
    }
    Preferences::setWindowGeometry(saveGeometry());
    m_host.close();
    event->accept();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_top)
        refreshActions();
}

} // namespace kith::ui
