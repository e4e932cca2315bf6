// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the main window do.
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/dialogs/closedealdialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/recoverysheetdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspaceinfodialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kith::ui {

using State = WorkspaceHost::State;

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

void MainWindow::setLook(Scheme scheme, Contrast contrast)
{
    Preferences::setScheme(scheme);
    Preferences::setContrast(contrast);
    Theme::apply(*qApp, scheme, contrast);
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
    if (isShown(file))
        return;
    whenFree(tr("Open a workspace"), [this, file] {
        if (m_host.state() != State::Closed)
            m_host.close();
        m_stack->setCurrentWidget(m_unlock);
        m_unlock->begin(file);
    });
}

bool MainWindow::isShown(const QString &file) const
{
    const bool asking = m_host.state() == State::Closed && m_stack->currentWidget() == m_unlock;
    const QString shown = asking ? m_unlock->file() : m_host.info().file;
    return !shown.isEmpty() && QFileInfo(shown) == QFileInfo(file);
}

void MainWindow::comeForward(const QString &file)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (file.isEmpty() || isShown(file))
        return;
    if (QApplication::activeModalWidget())
        tell(NoticeLevel::Info,
             tr("Finish what is open here, then open “%1” again.").arg(QDir::toNativeSeparators(file)));
    else
        openFile(file);
}

void MainWindow::backUp()
{
    if (m_host.state() != State::Open || m_host.info().sample)
        return;
    const WorkspaceInfo &info = m_host.info();
    const QString remembered = Preferences::backupFolder();
    const QDir folder(QFileInfo(remembered).isDir() ? remembered : QFileInfo(info.file).path());
    const QString stem = tr("%1 backup %2").arg(info.name, QDate::currentDate().toString(Qt::ISODate));
    QString suggestion = folder.filePath(stem + ".kith"_L1);
    for (int i = 2; QFileInfo::exists(suggestion); ++i)
        suggestion = folder.filePath(u"%1 (%2).kith"_s.arg(stem).arg(i));
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = tr("Back up “%1”").arg(info.name);
    request.suggestion = suggestion;
    request.filters = {tr("Kith workspaces (*.kith)")};
    request.suffix = u"kith"_s;
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty() || m_host.state() != State::Open)
            return;
        QFuture<void> running = m_host.backup(file);
        m_jobs->track(tr("Backing up"), running);
        whenFinished(running, this, [this, file](QFuture<void> done) {
            if (const auto problem = problemOf(done)) {
                tell(*problem);
                return;
            }
            Preferences::setBackupFolder(QFileInfo(file).path());
            tell(NoticeLevel::Success,
                 tr("Backed up to “%1”. The copy was opened and checked; the same passphrase opens it. Keep "
                    "it on another drive.")
                     .arg(QDir::toNativeSeparators(file)));
        });
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

ImportWizard *MainWindow::makeImport(const QByteArray &entity)
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
    return wizard;
}

void MainWindow::moveDeals(DealMove move)
{
    const QList<records::RecordId> deals = m_view ? m_view->dealsMeant() : QList<records::RecordId>();
    if (deals.isEmpty()) {
        tell(NoticeLevel::Info, tr("Select one or more deals first."));
        return;
    }
    records::Records &records = *m_host.records();
    const auto answered = [this](const DealMoveAnswer &answer) {
        if (!answer.text.isEmpty())
            tell(answer.level, answer.text, answer.detail);
    };
    switch (move) {
    case DealMove::Win:
        CloseDealDialog::win(records, deals, this, answered);
        break;
    case DealMove::Lose:
        CloseDealDialog::lose(records, deals, this, answered);
        break;
    case DealMove::Reopen:
        CloseDealDialog::reopen(records, deals, this, answered);
        break;
    }
}

void MainWindow::importInto(const QByteArray &entity)
{
    makeImport(entity)->open();
}

void MainWindow::importPasted(const QByteArray &entity, const QString &text)
{
    ImportWizard *wizard = makeImport(entity);
    try {
        wizard->setPasted(text);
    } catch (const base::Problem &problem) {
        delete wizard;
        tell(problem);
        return;
    }
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
