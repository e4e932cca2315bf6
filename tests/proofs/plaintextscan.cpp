// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/plaintextscan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

constexpr qint64 ChunkBytes = 4 << 20;
constexpr qint64 GlanceBytes = 16 << 20;

QByteArray linkTarget(const QString &link)
{
    std::array<char, 4096> target{};
    const ssize_t length = readlink(QFile::encodeName(link).constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), qsizetype(length)) : QByteArray();
}

} // namespace

PlaintextScan::PlaintextScan(QStringList folders, const QByteArray &text) : m_folders(std::move(folders))
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    wide.chop(1); // little and big endian share what is left
    m_forms = {text, wide};
}

QStringList PlaintextScan::look(qint64 process)
{
    m_next.clear();
    return scan(process, std::numeric_limits<qint64>::max());
}

QStringList PlaintextScan::glance(qint64 process)
{
    return scan(process, GlanceBytes);
}

QStringList PlaintextScan::scan(qint64 process, qint64 partBytes)
{
    QStringList findings;
    scanNameless(process, partBytes, findings);
    for (const QString &folder : std::as_const(m_folders)) {
        QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QFile::encodeName(path).contains(m_forms.first()))
                findings.append(path + u": in its name"_s);
            const QFileInfo info(path);
            if (info.isFile() && !info.isSymLink())
                scanFile(path, path, partBytes, findings);
        }
    }
    return findings;
}

void PlaintextScan::scanNameless(qint64 process, qint64 partBytes, QStringList &findings)
{
    if (process <= 0)
        return;
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const QStringList numbers = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        const QString link = descriptors.filePath(number);
        const QByteArray target = linkTarget(link);
        const bool onDisk =
            target.startsWith('/') && !target.startsWith("/memfd:") && !target.startsWith("/dev/");
        if (!onDisk || !target.endsWith(" (deleted)"))
            continue;
        const QString shown = QFile::decodeName(target);
        if (!m_nameless.contains(shown))
            m_nameless.append(shown);
        scanFile(link, shown, partBytes, findings);
    }
}

void PlaintextScan::scanFile(const QString &path, const QString &shownAs, qint64 partBytes,
                             QStringList &findings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return; // gone meanwhile
    const qint64 overlap = m_forms.last().size();
    qint64 from = std::max<qint64>(0, m_next.value(shownAs) - overlap);
    if (from >= file.size())
        from = 0;
    file.seek(from);
    QByteArray kept;
    qint64 left = partBytes;
    while (left > 0) {
        const QByteArray chunk = file.read(std::min(left, ChunkBytes));
        if (chunk.isEmpty())
            break;
        left -= chunk.size();
        m_bytesRead += chunk.size();
        const QByteArray window = kept + chunk;
        for (const QByteArray &form : std::as_const(m_forms)) {
            const qsizetype at = window.indexOf(form);
            if (at >= 0) {
                findings.append(u"%1: at %2"_s.arg(shownAs).arg(file.pos() - window.size() + at));
                return;
            }
        }
        kept = window.right(overlap);
    }
    m_next.insert(shownAs, file.pos() >= file.size() ? 0 : file.pos());
}

} // namespace kith::test
