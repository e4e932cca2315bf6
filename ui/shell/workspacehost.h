// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

namespace kith::ui {

/// What the window and the info dialog say about the open workspace. Nothing in here is customer data.
struct WorkspaceInfo
{
    QString file;
    QString name; ///< the file's base name
    bool sample = false;
    bool readOnly = false;
    QString readOnlyReason; ///< translated
    int schemaVersion = 0;
    int migratedFrom = 0; ///< schema version found when it was older, else 0
    QString migrationBackup;
    QString cipherVersion;
    QStringList cipherSettings;
    QString journalMode;
    QString fileSystem;
    int seat = 0;
    QDateTime createdAt;
    QDateTime lastBackupAt; ///< of the last verified backup; invalid: never
    qint64 fileBytes = 0;
};

/// What the recovery sheet shows. The code opens the file: it is never stored by the program.
struct RecoverySheet
{
    QString workspaceName;
    QString file;
    QDate madeOn;
    QString code;
};

/// A workspace that was opened before.
struct RecentWorkspace
{
    QString file;
    QString name;
    QDateTime openedAt;
    bool exists = true;
};

/// The workspace as the shell sees it: one file, closed, open or locked. The program behind it knows keys and
/// storage; the shell does not. Lives in the GUI thread. Futures are answered there and may fail with
/// base::Problem.
class WorkspaceHost : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< no workspace
        Open,
        Locked, ///< the file is known, its key is wiped and its connections are closed
    };
    Q_ENUM(State)

    explicit WorkspaceHost(QObject *parent = nullptr) : QObject(parent) {}

    virtual State state() const = 0;

    /// True from a call of create(), open() or unlock() to its answer.
    virtual bool isBusy() const = 0;

    /// Of the open or locked workspace.
    virtual const WorkspaceInfo &info() const = 0;

    /// The open workspace's records, null unless Open. Gone when aboutToClose() has been emitted.
    virtual records::Records *records() const = 0;

    /// Makes a new workspace and opens it. Refuses an existing file.
    virtual QFuture<void> create(const QString &file, const QString &passphrase, const QString &userName) = 0;

    /// Opens a file with its passphrase or recovery code. A workspace that is open is closed first, once the
    /// new one's key has proved right.
    virtual QFuture<void> open(const QString &file, const QString &secret) = 0;

    /// What can be told about a file without its key: gone, not a workspace, plain SQLite, cut off. Fails
    /// with that Problem, or succeeds when only the passphrase is missing.
    virtual QFuture<void> inspect(const QString &file) = 0;

    /// Wipes the key and closes the file's connections; running work ends first. Only from Open.
    virtual void lock() = 0;

    /// Opens the locked workspace again.
    virtual QFuture<void> unlock(const QString &secret) = 0;

    /// Closes; the sample workspace is deleted.
    virtual void close() = 0;

    /// The old recovery code stops working with the old passphrase; a remembered key is remembered anew.
    virtual QFuture<void> changePassphrase(const QString &oldPassphrase, const QString &newPassphrase) = 0;

    /// A copy of the open workspace under the same key, opened and checked before it gets its name. Refuses
    /// an existing file. Cancelling leaves nothing.
    virtual QFuture<void> backup(const QString &file) = 0;

    /// Of the open workspace.
    virtual RecoverySheet recoverySheet() const = 0;

    /// Whether the desktop's keychain opens this file; fails with Offline when there is no keychain service.
    virtual QFuture<bool> isRemembered(const QString &file) = 0;

    /// Puts the open workspace's key into the desktop's keychain or takes it out.
    virtual QFuture<void> setRemembered(bool remembered) = 0;

    /// Opens or unlocks a file with the key in the keychain; NotFound when nothing is remembered.
    virtual QFuture<void> openRemembered(const QString &file) = 0;

    /// Makes a private workspace with invented people under a random key and opens it. It leaves no trace
    /// when closed. Progress through the future (0..1000).
    virtual QFuture<void> openSample() = 0;

    /// Newest first. Paths only: nothing of what is inside a workspace is remembered outside of it.
    virtual QList<RecentWorkspace> recent() const = 0;
    virtual void forgetRecent(const QString &file) = 0;

Q_SIGNALS:
    void stateChanged(kith::ui::WorkspaceHost::State state);
    /// Records go away: let go of everything that refers to them, now.
    void aboutToClose();
    void busyChanged(bool busy);
    /// Something of info() is different.
    void infoChanged();
    /// The open file went away or cannot be used any more.
    void failed(const kith::base::Problem &problem);
    void recentChanged();
};

} // namespace kith::ui
