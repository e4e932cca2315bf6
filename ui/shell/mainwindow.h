// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/pages/pagedrafts.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/workspacehost.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace kith::ui {

class ActionRegistry;
class BackupButton;
class CommandBox;
struct Command;
class IdleWatch;
class ImportWizard;
class JobBar;
class ListPage;
class Reminders;
class SampleBanner;
class SettingsPage;
class TopBar;
class UnlockPage;
class WelcomePage;
class WorkspaceView;

/// The window: welcome, unlocking, or the pages of the open workspace, under one bar of actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WorkspaceHost &host, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of a file, unless it is the one that is shown already.
    void openFile(const QString &file);

    /// The program was started again: comes to the front and opens `file` unless that is empty. While a
    /// dialog waits for an answer it only says so.
    void comeForward(const QString &file);

    ActionRegistry &actions() const { return *m_actions; }
    CommandBox &commandBox() const;
    WelcomePage &welcome() const { return *m_welcome; }
    UnlockPage &unlocking() const { return *m_unlock; }
    WorkspaceView *view() const { return m_view; } ///< null unless a workspace is open
    JobBar &jobs() const { return *m_jobs; }
    IdleWatch &idleWatch() const { return *m_idle; }
    NoticeBar &notice() const { return *m_notice; }
    BackupButton &backupState() const { return *m_backup; }
    SampleBanner &sampleBanner() const { return *m_sample; }
    Reminders &reminders() const { return *m_reminders; }

    /// Says something in the window's own bar.
    void tell(NoticeLevel level, const QString &text, const QString &details = {});
    void tell(const base::Problem &problem);

public Q_SLOTS:
    void createWorkspace();
    void chooseWorkspace();
    void openSample();
    void lock();
    void closeWorkspace();
    void backUp();
    void changePassphrase();
    void showRecoverySheet();
    void showInfo();
    void showShortcuts();
    void showAbout();
    void importInto(const QByteArray &entity);
    void importPasted(const QByteArray &entity, const QString &text);
    ImportWizard *makeImport(const QByteArray &entity);
    void exportList(const QByteArray &entity, const kith::domain::RecordQuery &query,
                    const QList<QByteArray> &columns);
    void undo();
    void redo();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void addWorkspaceActions();
    void addEditActions();
    void addTodayActions();
    void addSegmentActions();
    void addDashboardActions();
    void completeActivity();
    void addViewActions();
    void addSavedViewActions();
    void addRecordActions();
    void addLeadActions();
    void addHelpActions();
    void addDealActions();
    enum class DealMove { Win, Lose, Reopen };
    void moveDeals(DealMove move);
    void buildLayout();
    void buildStatusBar();
    void connectReminders(QWidget *central);
    void stateChanged(WorkspaceHost::State state);
    void showWelcome();
    void enterWorkspace();
    void leaveWorkspace();
    void connectSettings(SettingsPage *page);
    void refreshActions();
    void refreshStatus();
    void refreshUndo(const storage::UndoState &state);
    void runUndo(bool redo);
    void setLook(Scheme scheme, Contrast contrast);
    bool isShown(const QString &file) const;
    void idleReached();
    void lockNow();
    void lockSoon();
    QList<Command> commands() const;

    bool hasUnsavedEdits() const;
    /// Nothing is unsaved and nothing runs.
    bool isFree() const;
    /// Runs `go` at once, or after the person has agreed to lose what is not saved and to stop what is
    /// running.
    void whenFree(const QString &title, std::function<void()> go);
    /// Cancels the work that runs, and goes on when it has ended.
    void whenStopped(const std::function<void()> &go);

    WorkspaceHost &m_host;
    ActionRegistry *m_actions;
    TopBar *m_top = nullptr;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    UnlockPage *m_unlock;
    WorkspaceView *m_view = nullptr;
    QLabel *m_state;
    JobBar *m_jobs;
    BackupButton *m_backup;
    SampleBanner *m_sample;
    IdleWatch *m_idle;
    Reminders *m_reminders = nullptr;
    storage::UndoState m_undoState;
    QByteArray m_pageBefore; ///< shown again after unlocking
    /// Property of dialogs that stay when the workspace under them is closed.
    static constexpr const char *outlivesWorkspace = "kith_outlivesWorkspace";
    QString m_lockedFile;                               ///< to which m_pageBefore and m_drafts belong
    QHash<QByteArray, records::RecordId> m_viewsBefore; ///< that pages showed when the workspace was locked
    QHash<QByteArray, PageDrafts> m_drafts; ///< by page: what was typed and not saved when it was locked
    QTimer m_statusTimer;
    bool m_lockWhenDone = false;
    bool m_closing = false;
};

} // namespace kith::ui
