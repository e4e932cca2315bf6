// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/privatecopies.h"

#include "models/storage/filesystem.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 120; // bytes; file systems take 255, encrypted ones about 140
constexpr qint64 YoungMs = 60'000;     // a folder that is just being made has no lock yet

QString prefix()
{
    return u"kith-copies-"_s;
}

QString lockName()
{
    return u"lock"_s;
}

bool isMineAlone(const QString &folder)
{
    struct stat info
    {
    };
    return stat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == geteuid() && (info.st_mode & 077) == 0;
}

/// Descriptor of the folder's lock file with the lock held, or -1.
int lockFolder(const QString &folder, int flags)
{
    const int descriptor = open(QFile::encodeName(folder + u'/' + lockName()).constData(),
                                O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        close(descriptor);
    return -1;
}

bool isLeftBehind(const QFileInfo &folder)
{
    if (QFileInfo::exists(folder.filePath() + u'/' + lockName())) {
        const int lock = lockFolder(folder.filePath(), 0);
        if (lock < 0)
            return false; // its program runs
        close(lock);
        return true;
    }
    return folder.lastModified().msecsTo(QDateTime::currentDateTime()) > YoungMs;
}

} // namespace

PrivateCopies::~PrivateCopies()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    if (m_lock >= 0)
        close(m_lock);
}

QString PrivateCopies::place()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isMineAlone(runtime))
        return runtime;
    return QDir::tempPath();
}

void PrivateCopies::makeFolder()
{
    if (!m_folder.isEmpty() && m_lock >= 0 && QFileInfo::exists(m_folder))
        return;
    QByteArray path = QFile::encodeName(place() + u'/' + prefix() + u"XXXXXX"_s);
    if (!mkdtemp(path.data())) // makes it 0700
        storage::throwErrno(errno, place());
    m_folder = QFile::decodeName(path);
    if (m_lock >= 0)
        close(m_lock);
    m_lock = lockFolder(m_folder, O_CREAT | O_EXCL);
    if (m_lock < 0)
        storage::throwErrno(errno, m_folder);
}

QString PrivateCopies::create(const QString &fileName)
{
    const std::lock_guard lock(m_guard);
    makeFolder();
    const QString folder = m_folder + u'/' + QString::number(++m_count);
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
        storage::throwErrno(errno, folder);
    const QString file = folder + u'/' + sanitized(fileName);
    storage::createPrivate(file);
    return file;
}

void PrivateCopies::remove(const QString &file)
{
    const std::lock_guard lock(m_guard);
    const QString folder = QFileInfo(file).path();
    if (!m_folder.isEmpty() && folder.startsWith(m_folder + u'/'))
        QDir(folder).removeRecursively(); // editors leave files of their own beside it
}

int PrivateCopies::sweep()
{
    int removed = 0;
    const QSet<QString> places{place(), QDir::tempPath()};
    for (const QString &where : places) {
        const QFileInfoList folders = QDir(where).entryInfoList(
            {prefix() + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders) {
            if (isMineAlone(folder.filePath()) && isLeftBehind(folder) &&
                QDir(folder.filePath()).removeRecursively())
                ++removed;
        }
    }
    return removed;
}

QString PrivateCopies::sanitized(const QString &fileName)
{
    QString name;
    for (const QChar c : fileName) {
        const bool direction = c.unicode() == 0x061c || (c.unicode() >= 0x200e && c.unicode() <= 0x200f) ||
                               (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
                               (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (direction || c.category() == QChar::Other_Control || c == QChar(0xfeff))
            continue;
        name += QStringView(u"/\\:*?\"<>|").contains(c) ? QChar(u'_') : c;
    }
    name = name.trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' ')) // hidden, or an option
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"document"_s;
    const qsizetype dot = name.lastIndexOf(u'.');
    constexpr qsizetype longestSuffix = 16;
    QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.mid(dot) : QString();
    QString stem = name.chopped(suffix.size());
    while (stem.size() > 1 && (stem + suffix).toUtf8().size() > LongestName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + suffix;
}

bool PrivateCopies::isProgram(const QString &fileName, const QString &mime)
{
    static const QSet<QString> suffixes{
        u"appimage"_s, u"bat"_s, u"cmd"_s, u"com"_s,  u"cpl"_s, u"desktop"_s, u"exe"_s, u"flatpakref"_s,
        u"hta"_s,      u"jar"_s, u"js"_s,  u"jse"_s,  u"lnk"_s, u"msi"_s,     u"pif"_s, u"ps1"_s,
        u"run"_s,      u"scr"_s, u"sh"_s,  u"vbe"_s,  u"vbs"_s, u"wsf"_s,     u"url"_s, u"py"_s,
        u"pl"_s,       u"rb"_s,  u"reg"_s, u"jnlp"_s, u"out"_s, u"elf"_s,
    };
    if (suffixes.contains(QFileInfo(sanitized(fileName)).suffix().toLower()))
        return true;
    static constexpr std::array types{"application/x-executable", "application/x-sharedlib",
                                      "application/x-desktop", "application/x-shellscript",
                                      "application/x-ms-dos-executable"};
    const QMimeType type = QMimeDatabase().mimeTypeForName(mime);
    return std::any_of(types.begin(), types.end(),
                       [&](const char *one) { return type.inherits(QLatin1StringView(one)); });
}

} // namespace kith::services
