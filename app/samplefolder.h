// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kith::app {

/// The private folder of a sample workspace: in memory where the system has such a place, entered by its
/// owner alone, gone with this object. What a program that crashed has left behind is found by its lock and
/// removed at the next start.
class SampleFolder
{
public:
    /// Null when there is no room for it anywhere.
    static std::unique_ptr<SampleFolder> make();
    ~SampleFolder();
    Q_DISABLE_COPY_MOVE(SampleFolder)

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Removes the folders whose program does not run any more; how many.
    static int removeAbandoned();

    /// Where such folders are made, best place first.
    static QStringList places();

private:
    explicit SampleFolder(const QString &place);

    QTemporaryDir m_folder;
    QLockFile m_lock;
};

} // namespace kith::app
