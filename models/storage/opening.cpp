// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening.h"

#include "models/base/clock.h"
#include "models/storage/changewriter.h"
#include "models/storage/filesystem.h"
#include "models/storage/logging.h"
#include "models/storage/maintenance.h"
#include "models/storage/migrations.h"
#include "models/storage/seat.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/text.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr qint64 MiB = 1LL << 20;
constexpr qint64 SmallCache = 16 * MiB;
constexpr qint64 LargeCacheMin = 32 * MiB;
constexpr qint64 LargeCacheMax = 256 * MiB;

void removeDatabase(const QString &file)
{
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

QString shownName(const QString &file)
{
    return QFileInfo(file).fileName();
}

} // namespace

QString workspaceSetting(Session &session, const QString &key)
{
    return session.scalar(u"SELECT value FROM workspace_setting WHERE key = ?"_s, {key}).toString();
}

void setWorkspaceSetting(Session &session, const QString &key, const QString &value)
{
    session.run(u"INSERT INTO workspace_setting (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                {key, value});
}

void rebuildDerivedData(Session &session, const ChangeRules &rules)
{
    Transaction transaction(session);
    rules.rebuild(session);
    session.run(u"DELETE FROM workspace_setting WHERE key = 'derived_stale'"_s);
    transaction.commit();
}

Opening::Opening(QString file, FileKey key, StoreOptions options, std::shared_ptr<const ChangeRules> rules)
    : m_options(std::move(options)), m_rules(std::move(rules))
{
    m_settings.file = QFileInfo(file).absoluteFilePath();
    m_settings.key = std::move(key);
    m_settings.busyLimitMs = m_options.busyLimitMs;
    m_settings.vfs = m_options.vfs;
    m_settings.clock = m_options.clock;
    m_settings.rules = m_rules;
    m_info.file = m_settings.file;
}

FileSystem Opening::fileSystem(const QString &path) const
{
    if (m_options.fileSystem.isEmpty())
        return FileSystem::of(path);
    return {m_options.fileSystem == "nfs" ? FileSystem::Kind::Network : FileSystem::Kind::Local,
            m_options.fileSystem};
}

void Opening::create()
{
    const QString file = m_settings.file;
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo::exists(file))
        throwErrno(EEXIST, file);
    if (!QFileInfo(folder).isDir())
        throwErrno(ENOENT, file);
    const FileSystem system = fileSystem(folder);
    if (!system.isLocal())
        throw Problem(
            ProblemKind::NotAllowed,
            Text::tr(
                "“%1” cannot be made in a shared or synchronised folder (%2): several computers writing to "
                "one file would destroy it. Choose a folder on this computer.")
                .arg(shownName(file), QString::fromUtf8(system.name)),
            u"file system "_s + QString::fromUtf8(system.name));
    const QString unnamed = folder + u"/."_s + shownName(file) + u"."_s +
                            QUuid::createUuid().toString(QUuid::Id128).left(8) + u".new"_s;
    createPrivate(unnamed);
    try {
        ConnectionSettings settings = m_settings;
        settings.file = unnamed;
        settings.mayCreate = true;
        settings.journal = ConnectionSettings::Journal::Delete;
        {
            const std::unique_ptr<Session> session = Connection::open(settings);
            fillNew(*session);
        }
        syncToDisk(unnamed);
        renameNew(unnamed, file);
    } catch (const Problem &problem) {
        removeDatabase(unnamed);
        if (problem.kind() == ProblemKind::DiskFull) // there is no workspace yet to speak of
            throwErrno(ENOSPC, file);
        throw;
    } catch (...) {
        removeDatabase(unnamed);
        throw;
    }
}

void Opening::fillNew(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    Migrations(m_options.migrations).run(session);
    Seat::take(session);
    {
        Transaction transaction(session);
        setWorkspaceSetting(session, u"workspace_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        setWorkspaceSetting(session, u"created_at"_s, QString::number(session.clock().nowMs()));
        setWorkspaceSetting(session, u"cipher_settings"_s, Connection::cipherSettings(session));
        transaction.commit();
    }
    seed(session);
    rebuildDerivedData(session, *m_rules);
    Seat::leave(session);
    d.finishStatements();
}

void Opening::seed(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    Transaction transaction(session);
    ChangeSet first = m_rules->seed(session, m_options.userName);
    first.origin = Origin::System;
    const auto user = std::find_if(first.rows.begin(), first.rows.end(),
                                   [](const RowChange &row) { return row.table == "app_user"; });
    if (user != first.rows.end()) {
        if (user->id.isNull())
            user->id = session.newId();
        d.user = user->id; // who makes the workspace makes the rows, their own included
        setWorkspaceSetting(session, u"user"_s, d.user.toString());
    }
    ChangeWriter writer(session, *m_rules, first.label, Origin::System);
    writer.apply(std::move(first.rows));
    writer.finish();
    transaction.commit();
}

void Opening::planAccess()
{
    const QString file = m_settings.file;
    const QString shown = shownName(file);
    const QuietFile reachable(file); // throws when it is not
    if (reachable.size() == 0)
        throw Problem(ProblemKind::Invalid, Text::tr("“%1” is empty: it is not a Kith workspace.").arg(shown),
                      u"size 0"_s);
    const FileSystem system = fileSystem(file);
    const bool hasWal = QFileInfo(file + u"-wal"_s).size() > 0;
    m_info.fileSystem = QString::fromUtf8(system.name);
    m_settings.readOnly = false;
    m_settings.immutable = false;
    m_settings.journal = ConnectionSettings::Journal::Wal;
    if (!system.isLocal()) {
        if (hasWal)
            throw Problem(
                ProblemKind::Busy,
                Text::tr(
                    "“%1” is in a shared folder and open on another computer, or was not closed there. Close "
                    "it there first.")
                    .arg(shown),
                u"-wal on "_s + m_info.fileSystem);
        m_settings.readOnly = m_settings.immutable = true;
        m_info.readOnlyReason =
            Text::tr("“%1” is in a shared or synchronised folder (%2). Several computers writing to one file "
                     "would destroy "
                     "it, so it is shown read-only. Copy it to this computer to work with it.")
                .arg(shown, m_info.fileSystem);
    } else if (!canWrite(file)) {
        m_settings.readOnly = true;
        m_settings.immutable = !hasWal;
        m_info.readOnlyReason = Text::tr("“%1” or its folder is write-protected, so it is shown read-only. "
                                         "Copy it to a folder of your own to "
                                         "work with it.")
                                    .arg(shown);
    } else if (m_options.readOnly) {
        m_settings.readOnly = true;
        m_info.readOnlyReason = Text::tr("“%1” was opened read-only.").arg(shown);
    }
    m_info.readOnly = m_settings.readOnly;
}

std::unique_ptr<Session> Opening::openWriter() const
{
    const bool log = QFileInfo(m_settings.file + u"-wal"_s).size() > 0;
    try {
        return Connection::open(m_settings);
    } catch (const Problem &problem) {
        if (!m_settings.readOnly || m_settings.immutable || !log || problem.kind() != ProblemKind::Offline)
            throw;
        // Reading a log that nobody has open asks for a file beside it, which cannot be made here.
        throw Problem(
            ProblemKind::ReadOnly,
            Text::tr(
                "“%1” was not closed properly: its last changes are still in “%1-wal”, and its folder is "
                "write-protected. Copy both files to a folder of your own and open the copy.")
                .arg(shownName(m_settings.file)),
            problem.detail());
    }
}

std::unique_ptr<Session> Opening::open()
{
    planAccess();
    const Migrations migrations(m_options.migrations);
    m_settings.cacheBytes = SmallCache;
    m_settings.inspect = [&](Session &session) { migrations.inspect(session, m_settings.file); };
    std::unique_ptr<Session> session = openWriter();
    m_settings.inspect = nullptr;
    const int version = Migrations::versionOf(*session);
    if (version < migrations.latest()) {
        if (m_settings.readOnly)
            throw Problem(
                ProblemKind::ReadOnly,
                Text::tr(
                    "“%1” was made by an older version of Kith and must be brought up to date, but it cannot "
                    "be written here. Copy it to a folder of your own and open it there.")
                    .arg(shownName(m_settings.file)),
                u"schema %1 of %2, read-only"_s.arg(version).arg(migrations.latest()));
        migrate(*session);
    }
    if (!m_settings.readOnly && !workspaceSetting(*session, u"derived_stale"_s).isEmpty())
        rebuildDerivedData(*session, *m_rules);
    readInfo(*session);
    if (!m_settings.readOnly)
        takeSeat(session);
    Session::Private::of(*session).finishStatements();
    return session;
}

void Opening::migrate(Session &session)
{
    const Migrations migrations(m_options.migrations);
    const int from = Migrations::versionOf(session);
    if (Seat::othersAreLive(session))
        throw Problem(ProblemKind::Busy,
                      Text::tr("“%1” must be brought up to date, and an older Kith has it open. Close that "
                               "one and try again.")
                          .arg(shownName(m_settings.file)),
                      u"live sessions before migration"_s);
    const QFileInfo info(m_settings.file);
    const QString stem =
        info.absolutePath() + u'/' + info.completeBaseName() + u".before-v%1"_s.arg(migrations.latest());
    QString target = stem + u".kith"_s;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = stem + u"-%1.kith"_s.arg(i);
    Maintenance::backup(m_settings, target, true);
    m_info.backupFile = target;
    m_info.migratedFrom = from;
    qCInfo(lcStorage) << "migrating from schema" << from << "to" << migrations.latest();
    migrations.run(session);
}

void Opening::readInfo(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    d.user = RecordId(workspaceSetting(session, u"user"_s).toLongLong());
    m_settings.user = d.user;
    m_info.user = d.user;
    m_info.workspaceId = QUuid(workspaceSetting(session, u"workspace_id"_s));
    m_info.createdAtMs = workspaceSetting(session, u"created_at"_s).toLongLong();
    m_info.lastBackupAtMs = workspaceSetting(session, lastBackupSetting.toString()).toLongLong();
    m_info.schemaVersion = Migrations::versionOf(session);
    m_info.cipherVersion = session.scalar(u"PRAGMA cipher_version"_s).toString();
    m_info.cipherSettings = Connection::cipherSettings(session);
    m_info.journalMode = session.scalar(u"PRAGMA journal_mode"_s).toString();
}

void Opening::takeSeat(std::unique_ptr<Session> &session)
{
    try {
        m_info.seat = Seat::take(*session);
        if (workspaceSetting(*session, u"cipher_settings"_s) != m_info.cipherSettings) {
            Transaction transaction(*session);
            setWorkspaceSetting(*session, u"cipher_settings"_s, m_info.cipherSettings);
            transaction.commit();
        }
    } catch (const Problem &problem) {
        if (problem.kind() != ProblemKind::DiskFull)
            throw;
        // Nothing can be saved, but everything can be read.
        m_settings.readOnly = true;
        m_info.readOnly = true;
        m_info.readOnlyReason =
            Text::tr("The disk of “%1” is full, so it is shown read-only. Free some space and open it again.")
                .arg(shownName(m_settings.file));
        session.reset();
        session = Connection::open(m_settings);
        Session::Private::of(*session).user = m_info.user;
    }
}

ConnectionSettings Opening::readerSettings(int number) const
{
    ConnectionSettings settings = m_settings;
    settings.readOnly = true;
    if (number == 0)
        settings.cacheBytes = std::clamp(QFileInfo(settings.file).size(), LargeCacheMin, LargeCacheMax);
    return settings;
}

} // namespace kith::storage
