// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kith::app {

namespace {

constexpr qint64 roomNeeded = 64LL << 20;
constexpr qint64 youngMs = 60'000; ///< a folder without a lock may just be in the making

const QString &prefix()
{
    static const QString name = u"kith-sample-"_s;
    return name;
}

QString lockOf(const QString &folder)
{
    return folder + "/in-use"_L1;
}

bool isOwn(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.ownerId() == ::getuid();
#else
    return file.exists();
#endif
}

bool isAbandoned(const QFileInfo &folder)
{
    if (folder.isSymLink() || !folder.isDir() || !isOwn(folder))
        return false;
    if (!QFileInfo::exists(lockOf(folder.filePath())))
        return folder.lastModified().msecsTo(QDateTime::currentDateTime()) > youngMs;
    QLockFile lock(lockOf(folder.filePath()));
    lock.setStaleLockTime(0); // only a program that is gone makes it stale, however long ago it began
    return lock.tryLock(0);
}

} // namespace

QStringList SampleFolder::places()
{
    QStringList places;
    // A desktop's runtime folder is in memory and belongs to one person.
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (!runtime.filePath().isEmpty() && runtime.isDir() && runtime.isWritable() &&
        QStorageInfo(runtime.filePath()).bytesAvailable() >= roomNeeded)
        places.append(runtime.filePath());
    places.append(QDir::tempPath());
    return places;
}

SampleFolder::SampleFolder(const QString &place)
    : m_folder(QDir(place).filePath(prefix() + "XXXXXX"_L1)), m_lock(lockOf(m_folder.path()))
{
    m_lock.setStaleLockTime(0);
}

std::unique_ptr<SampleFolder> SampleFolder::make()
{
    const QStringList candidates = places();
    for (const QString &place : candidates) {
        std::unique_ptr<SampleFolder> folder(new SampleFolder(place));
        if (folder->m_folder.isValid() && folder->m_lock.tryLock(0))
            return folder;
    }
    return nullptr;
}

SampleFolder::~SampleFolder()
{
    m_lock.unlock();
}

int SampleFolder::removeAbandoned()
{
    int removed = 0;
    QStringList candidates = places();
    candidates.removeDuplicates();
    for (const QString &place : std::as_const(candidates)) {
        const QFileInfoList folders =
            QDir(place).entryInfoList({prefix() + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
        for (const QFileInfo &folder : folders) {
            if (isAbandoned(folder) && QDir(folder.filePath()).removeRecursively())
                ++removed;
        }
    }
    return removed;
}

} // namespace kith::app
