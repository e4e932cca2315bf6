// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace kith::test {

/// Looks for a text, in UTF-8 and UTF-16, in everything on the disk that a program may leave behind.
class PlaintextScan
{
public:
    PlaintextScan(QStringList folders, const QByteArray &text);

    /// Reads every file below the folders, their names, and the files that `process` has open but that have
    /// no name any more. Returns "file: where" for each finding.
    QStringList look(qint64 process = 0);

    /// The same, but of large files only the next part, so that it can be done every few milliseconds.
    QStringList glance(qint64 process);

    /// Files without a name that a process had open, in all looks; SQLite's temporary files are such.
    const QStringList &namelessFiles() const { return m_nameless; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    QStringList scan(qint64 process, qint64 partBytes);
    void scanFile(const QString &path, const QString &shownAs, qint64 partBytes, QStringList &findings);
    void scanNameless(qint64 process, qint64 partBytes, QStringList &findings);

    QStringList m_folders;
    QList<QByteArray> m_forms;
    QHash<QString, qint64> m_next; ///< where the next part of a large file begins
    QStringList m_nameless;
    qint64 m_bytesRead = 0;
};

} // namespace kith::test
