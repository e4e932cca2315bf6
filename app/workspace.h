// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"
#include "ui/shell/workspacehost.h"

#include <functional>
#include <memory>

namespace kith::app {

class SampleFolder;

/// Where keys are remembered: the desktop's keychain, or a test's own.
struct KeyMemory
{
    std::function<QFuture<QString>(const QString &file)> read;
    std::function<QFuture<void>(const QString &file, const QString &recoveryCode)> write;
    std::function<QFuture<void>(const QString &file)> forget;

    static KeyMemory desktopKeychain();
};

/// Composes an open workspace: Vault (in a worker) -> Store -> Records, and hands the Records to the shell.
class Workspace final : public ui::WorkspaceHost
{
    Q_OBJECT

public:
    explicit Workspace(KeyMemory keys = KeyMemory::desktopKeychain(), QObject *parent = nullptr);
    ~Workspace() override;

    State state() const override { return m_state; }
    bool isBusy() const override { return m_busy > 0; }
    const ui::WorkspaceInfo &info() const override { return m_info; }
    records::Records *records() const override { return m_records.get(); }

    QFuture<void> create(const QString &file, const QString &passphrase, const QString &userName) override;
    QFuture<void> open(const QString &file, const QString &secret) override;
    QFuture<void> inspect(const QString &file) override;
    void lock() override;
    QFuture<void> unlock(const QString &secret) override;
    void close() override;
    QFuture<void> changePassphrase(const QString &oldPassphrase, const QString &newPassphrase) override;
    QFuture<void> backup(const QString &file) override;
    ui::RecoverySheet recoverySheet() const override;
    QFuture<bool> isRemembered(const QString &file) override;
    QFuture<void> setRemembered(bool remembered) override;
    QFuture<void> openRemembered(const QString &file) override;
    QFuture<void> openSample() override;
    QList<ui::RecentWorkspace> recent() const override;
    void forgetRecent(const QString &file) override;

    /// How many people the sample workspace has. Tests ask for fewer.
    void setSampleSize(int contacts) { m_sampleSize = contacts; }

    /// SQLite VFS by name, for tests that inject faults into files that are opened from now on.
    void setVfs(const QByteArray &vfs) { m_vfs = vfs; }

    /// Wrong passphrases in a row for the file that is being opened; each one makes the next answer slower.
    int failedAttempts() const { return m_failedAttempts; }

private:
    /// One opening: the store on its way and who waits for it.
    struct Opening
    {
        QString file;
        bool isNew = false;
        storage::StoreOptions options;
        std::unique_ptr<storage::Store> store;
        std::unique_ptr<records::Records> records; ///< goes before its store
        std::unique_ptr<SampleFolder> sampleFolder;
        QPromise<void> promise;
    };
    using OpeningPtr = std::shared_ptr<Opening>;

    QFuture<void> start(const OpeningPtr &opening, std::function<storage::FileKey()> keyMaker);
    void openStore(const OpeningPtr &opening, const storage::FileKey &key);
    void fillSample(const OpeningPtr &opening);
    void keepScores();
    void keepSnapshots();
    void adopt(const OpeningPtr &opening);
    void show(const OpeningPtr &opening);
    void fail(const OpeningPtr &opening, const base::Problem &problem);
    void closeStore();
    void setState(State state);
    void addBusy(int change);
    void remember(const QString &file);

    KeyMemory m_keys;
    State m_state = State::Closed;
    int m_busy = 0;
    int m_failedAttempts = 0;
    int m_sampleSize = 500;
    QByteArray m_vfs;
    ui::WorkspaceInfo m_info;
    std::unique_ptr<SampleFolder> m_sampleFolder;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<records::Records> m_records; ///< after the store: goes first
};

} // namespace kith::app
