// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesystem.h"

#include "models/base/problem.h"
#include "models/storage/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QMutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

struct Known
{
    quint32 magic;
    FileSystem::Kind kind;
    const char *name;
};

// Source: statfs(2) and linux/magic.h.
constexpr std::array KnownSystems{
    Known{0x0000ef53, FileSystem::Kind::Local, "ext4"},
    Known{0x58465342, FileSystem::Kind::Local, "xfs"},
    Known{0x9123683e, FileSystem::Kind::Local, "btrfs"},
    Known{0x2fc12fc1, FileSystem::Kind::Local, "zfs"},
    Known{0x794c7630, FileSystem::Kind::Local, "overlay"},
    Known{0x01021994, FileSystem::Kind::Local, "tmpfs"},
    Known{0x858458f6, FileSystem::Kind::Local, "ramfs"},
    Known{0xf2f52010, FileSystem::Kind::Local, "f2fs"},
    Known{0x3153464a, FileSystem::Kind::Local, "jfs"},
    Known{0x52654973, FileSystem::Kind::Local, "reiserfs"},
    Known{0xca451a4e, FileSystem::Kind::Local, "bcachefs"},
    Known{0x0000f15f, FileSystem::Kind::Local, "ecryptfs"},
    Known{0x00003434, FileSystem::Kind::Local, "nilfs2"},
    Known{0x2011bab0, FileSystem::Kind::Local, "exfat"},
    Known{0x00004d44, FileSystem::Kind::Local, "vfat"},
    Known{0x7366746e, FileSystem::Kind::Local, "ntfs3"},
    Known{0x5346544e, FileSystem::Kind::Local, "ntfs"},
    Known{0x0000482b, FileSystem::Kind::Local, "hfsplus"},
    Known{0x00009660, FileSystem::Kind::Local, "iso9660"},
    Known{0x15013346, FileSystem::Kind::Local, "udf"},
    Known{0x73717368, FileSystem::Kind::Local, "squashfs"},
    Known{0xe0f5e1e2, FileSystem::Kind::Local, "erofs"},
    Known{0x00006969, FileSystem::Kind::Network, "nfs"},
    Known{0xfe534d42, FileSystem::Kind::Network, "smb3"},
    Known{0xff534d42, FileSystem::Kind::Network, "cifs"},
    Known{0x0000517b, FileSystem::Kind::Network, "smb"},
    Known{0x01021997, FileSystem::Kind::Network, "9p"},
    Known{0x5346414f, FileSystem::Kind::Network, "afs"},
    Known{0x00c36400, FileSystem::Kind::Network, "ceph"},
    Known{0x01161970, FileSystem::Kind::Network, "gfs2"},
    Known{0x7461636f, FileSystem::Kind::Network, "ocfs2"},
    Known{0x73757245, FileSystem::Kind::Network, "coda"},
    Known{0x0bd00bd0, FileSystem::Kind::Network, "lustre"},
    Known{0x786f4256, FileSystem::Kind::Network, "vboxsf"},
};

constexpr quint32 FuseMagic = 0x65735546;

QByteArray unescaped(QByteArray field)
{
    return field.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\");
}

/// Type of the mount with the longest mount point above `path`, from /proc/self/mountinfo.
QByteArray mountType(const QByteArray &path)
{
    QFile file(u"/proc/self/mountinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray best;
    qsizetype bestLength = -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-"_ba);
        if (fields.size() < 5 || dash < 0 || dash + 1 >= fields.size())
            continue;
        const QByteArray point = unescaped(fields.at(4));
        const bool above = point == "/" || path == point || path.startsWith(point + '/');
        if (above && point.size() >= bestLength) { // later lines cover earlier ones
            best = fields.at(dash + 1);
            bestLength = point.size();
        }
    }
    return best;
}

/// Whether the kernel knows `type` as a file system that sits on a block device.
bool isOnBlockDevice(const QByteArray &type)
{
    QFile file(u"/proc/filesystems"_s);
    if (type.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&type](const QByteArray &line) { return line == '\t' + type; });
}

} // namespace

FileSystem FileSystem::classify(quint32 magic, const QByteArray &mountType)
{
    if (magic == FuseMagic) {
        // fuseblk is a driver for a local disk (ntfs-3g, exfat); every other FUSE system may be anywhere.
        const bool local = mountType == "fuseblk";
        return {local ? Kind::Local : Kind::Network, mountType.isEmpty() ? "fuse"_ba : mountType};
    }
    const auto *known = std::find_if(KnownSystems.begin(), KnownSystems.end(),
                                     [magic](const Known &one) { return one.magic == magic; });
    if (known != KnownSystems.end())
        return {known->kind, mountType.isEmpty() ? QByteArray(known->name) : mountType};
    return {isOnBlockDevice(mountType) ? Kind::Local : Kind::Network, mountType};
}

FileSystem FileSystem::of(const QString &path)
{
    const QByteArray local = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    struct statfs info
    {
    };
    if (local.isEmpty() || statfs(local.constData(), &info) != 0)
        return {};
    return classify(static_cast<quint32>(info.f_type), mountType(local));
}

namespace {

struct OpenFile
{
    FileIdentity file;
    int connections = 0;
    QList<int> descriptors; ///< to be closed with the last connection
};

QMutex openFilesGuard;

QList<OpenFile> &openFiles()
{
    static QList<OpenFile> files;
    return files;
}

QList<OpenFile>::iterator findOpen(const FileIdentity &file)
{
    return std::find_if(openFiles().begin(), openFiles().end(),
                        [&](const OpenFile &one) { return one.file == file; });
}

void refuseUnreadable(const QString &name, int code)
{
    const QFileInfo info(name);
    const QString shown = info.fileName();
    const QString detail = u"errno %1 (%2): %3"_s.arg(code).arg(QString::fromLocal8Bit(strerror(code)), name);
    if (code == EACCES || code == EPERM)
        throw Problem(ProblemKind::NotAllowed,
                      Text::tr("You may not read “%1”. Ask the owner of the file for permission.").arg(shown),
                      detail);
    if (code != ENOENT && code != ENOTDIR)
        throwErrno(code, name);
    if (!QFileInfo::exists(info.absolutePath()))
        throw Problem(
            ProblemKind::Offline,
            Text::tr("The folder of “%1” is not there: %2. If it is on another drive or computer, connect it "
                     "and try again.")
                .arg(shown, info.absolutePath()),
            detail);
    throw Problem(ProblemKind::NotFound,
                  Text::tr("There is no file “%1” in %2. It may have been moved or renamed.")
                      .arg(shown, info.absolutePath()),
                  detail);
}

} // namespace

void OpenFiles::enter(const FileIdentity &file)
{
    const QMutexLocker lock(&openFilesGuard);
    const auto it = findOpen(file);
    if (it != openFiles().end())
        ++it->connections;
    else
        openFiles().append({file, 1, {}});
}

void OpenFiles::leave(const FileIdentity &file)
{
    const QMutexLocker lock(&openFilesGuard);
    const auto it = findOpen(file);
    if (it == openFiles().end() || --it->connections > 0)
        return;
    for (const int descriptor : std::as_const(it->descriptors))
        ::close(descriptor);
    openFiles().erase(it);
}

void OpenFiles::close(int descriptor, const FileIdentity &file)
{
    const QMutexLocker lock(&openFilesGuard);
    const auto it = findOpen(file);
    if (it == openFiles().end())
        ::close(descriptor);
    else
        it->descriptors.append(descriptor);
}

QuietFile::QuietFile(const QString &name)
    : m_descriptor(::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if (m_descriptor < 0)
        refuseUnreadable(name, errno);
    struct stat info
    {
    };
    fstat(m_descriptor, &info);
    m_identity = {static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
    if (!S_ISREG(info.st_mode)) {
        OpenFiles::close(m_descriptor, m_identity);
        throw Problem(ProblemKind::Invalid,
                      Text::tr("“%1” is not a file, and so not a workspace.").arg(QFileInfo(name).fileName()),
                      name);
    }
}

QuietFile::~QuietFile()
{
    OpenFiles::close(m_descriptor, m_identity);
}

qint64 QuietFile::size() const
{
    struct stat info
    {
    };
    return fstat(m_descriptor, &info) == 0 ? qint64(info.st_size) : 0;
}

QByteArray QuietFile::read(qint64 offset, qint64 length) const
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 got = 0;
    while (got < length) {
        const ssize_t n = pread(m_descriptor, bytes.data() + got, size_t(length - got), offset + got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

bool canWrite(const QString &file)
{
    const QByteArray local = QFile::encodeName(file);
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    return access(local.constData(), R_OK | W_OK) == 0 && access(folder.constData(), R_OK | W_OK | X_OK) == 0;
}

void requireWritableFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    if (access(folder.constData(), W_OK | X_OK) != 0)
        throwErrno(errno, file);
}

void throwErrno(int code, const QString &file)
{
    const QString shown = QFileInfo(file).fileName();
    const QString detail = u"errno %1 (%2): %3"_s.arg(code).arg(QString::fromLocal8Bit(strerror(code)), file);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        throw Problem(
            ProblemKind::DiskFull,
            Text::tr("The disk is full: “%1” cannot be written. Free some space and try again.").arg(shown),
            detail);
    case EROFS:
    case EACCES:
    case EPERM:
        throw Problem(
            ProblemKind::ReadOnly,
            Text::tr("“%1” cannot be written here: the folder or the file is read-only.").arg(shown), detail);
    case EEXIST:
        throw Problem(ProblemKind::NotAllowed,
                      Text::tr("There is a file “%1” already. Choose another name.").arg(shown), detail);
    case ENOENT:
    case ENOTDIR:
        throw Problem(ProblemKind::Offline,
                      Text::tr("The folder of “%1” is not there. Connect the drive or choose another folder.")
                          .arg(shown),
                      detail);
    default:
        throw Problem(ProblemKind::Offline,
                      Text::tr("“%1” cannot be reached: the drive reports an error.").arg(shown), detail);
    }
}

void syncToDisk(const QString &path)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        throwErrno(errno, path);
    const int result = fsync(fd);
    const int code = errno;
    close(fd);
    // Some file systems cannot flush a folder and say EINVAL; there is nothing more to do there.
    if (result != 0 && code != EINVAL && code != EROFS)
        throwErrno(code, path);
}

void createPrivate(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        throwErrno(errno, file);
    ::close(descriptor);
}

void renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        const int code = errno;
        if (code != EINVAL && code != ENOSYS)
            throwErrno(code, to);
        // A file system without RENAME_NOREPLACE: link() refuses an existing name just as well.
        if (link(source.constData(), target.constData()) == 0)
            unlink(source.constData());
        else if (QFileInfo::exists(to))
            throwErrno(EEXIST, to);
        else if (std::rename(source.constData(), target.constData()) != 0)
            throwErrno(errno, to);
    }
    syncToDisk(QFileInfo(to).absolutePath());
}

FileIdentity FileIdentity::of(const QString &file)
{
    struct stat info
    {
    };
    if (stat(QFile::encodeName(file).constData(), &info) != 0)
        return {};
    return {static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}

} // namespace kith::storage
