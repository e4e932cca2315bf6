// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/filesystem.h"
#include "models/storage/store.h"

namespace kith::storage {

/// Makes and opens workspace files: where the file is, what may be done with it, migration, seat.
class Opening
{
public:
    Opening(QString file, FileKey key, StoreOptions options, std::shared_ptr<const ChangeRules> rules);

    /// A new file, whole and on the disk before it has its name. Refuses an existing one (NotAllowed).
    void create();

    /// The writer's connection; on a file that cannot be written a read-only one. Fills info().
    std::unique_ptr<Session> open();

    /// Settings of further connections, after open(). The first reader shows lists and gets the large cache.
    ConnectionSettings readerSettings(int number) const;

    /// Settings of the writer's connection, after open().
    const ConnectionSettings &writerSettings() const { return m_settings; }

    const StoreInfo &info() const { return m_info; }
    const FileKey &key() const { return m_settings.key; }
    void setKey(const FileKey &key) { m_settings.key = key; }
    bool isImmutable() const { return m_settings.immutable; }

private:
    void planAccess();
    std::unique_ptr<Session> openWriter() const;
    FileSystem fileSystem(const QString &path) const;
    void fillNew(Session &session);
    void seed(Session &session);
    void migrate(Session &session);
    void readInfo(Session &session);
    void takeSeat(std::unique_ptr<Session> &session);

    ConnectionSettings m_settings;
    StoreOptions m_options;
    std::shared_ptr<const ChangeRules> m_rules;
    StoreInfo m_info;
};

/// A text of the table workspace_setting, empty when it is not set.
QString workspaceSetting(Session &session, const QString &key);
void setWorkspaceSetting(Session &session, const QString &key, const QString &value);

/// When the last verified backup was made, in milliseconds UTC.
inline constexpr QStringView lastBackupSetting = u"last_backup_at";

/// Runs rules.rebuild() in a transaction and notes that derived data is good.
void rebuildDerivedData(Session &session, const ChangeRules &rules);

} // namespace kith::storage
