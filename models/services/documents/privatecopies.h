// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <mutex>

namespace kith::services {

/// The one place outside of the workspace where contents stand in the clear, because other programs can only
/// open files: a folder that nobody else may enter, in the person's runtime directory (memory, not a disk)
/// where there is one, else in the temporary folder. It goes when the object goes; what a killed program left
/// behind goes when the next one starts. Thread-safe.
class PrivateCopies
{
public:
    PrivateCopies() = default;
    ~PrivateCopies(); ///< removes the folder and all in it
    Q_DISABLE_COPY_MOVE(PrivateCopies)

    /// Makes an empty file (0600) of that name, in a folder (0700) of its own. Throws base::Problem.
    QString create(const QString &fileName);

    void remove(const QString &file);

    /// Removes the folders of programs that are gone; those of running ones stay. The number of folders
    /// removed.
    static int sweep();

    /// Where the folders are made: $XDG_RUNTIME_DIR when it is the person's alone, else the temporary folder.
    static QString place();

    /// A name that any file system takes and that shows what it is: no separators, no control or direction
    /// characters, no dot at the begin, at most 120 bytes, the suffix kept.
    static QString sanitized(const QString &fileName);

    /// Whether opening a file of that name and type may run it: a program, a script, a shortcut.
    static bool isProgram(const QString &fileName, const QString &mime);

private:
    void makeFolder();

    std::mutex m_guard;
    QString m_folder;
    int m_lock =
        -1; ///< descriptor of the lock file; the kernel lets go of it whatever happens to the program
    int m_count = 0;
};

} // namespace kith::services
