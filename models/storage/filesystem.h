// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kith::storage {

/// The file system a path is on, as far as it matters: several programs may write to one file only where
/// locks and shared memory are those of one machine.
struct FileSystem
{
    enum class Kind { Local, Network };
    Kind kind = Kind::Network;
    QByteArray name; ///< as the kernel calls it: "ext4", "nfs4", "fuse.sshfs"; empty when unknown

    bool isLocal() const { return kind == Kind::Local; }

    /// Of an existing file or folder. What cannot be told counts as Network: refusing is safe, guessing loses
    /// data.
    static FileSystem of(const QString &path);

    /// By statfs() f_type and the type in /proc/self/mountinfo.
    static FileSystem classify(quint32 magic, const QByteArray &mountType);
};

/// Whether a file and its folder (for the -wal and -journal beside it) can be written by this process.
bool canWrite(const QString &file);

/// Flushes a file, or a folder's entries, to the disk. Throws base::Problem.
void syncToDisk(const QString &path);

/// Makes an empty file that nobody but its owner may read. Throws base::Problem.
void createPrivate(const QString &file);

/// Gives `from` the name `to`, never replacing an existing file, and flushes the folder. Throws base::Problem
/// (NotAllowed when `to` exists).
void renameNew(const QString &from, const QString &to);

/// Throws base::Problem (ReadOnly, Offline) when no new file can be made in the folder of `file`.
void requireWritableFolder(const QString &file);

/// Problem for errno after a file operation.
[[noreturn]] void throwErrno(int code, const QString &file);

/// Identity of an open file, to notice that another one took its name.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool isNull() const { return inode == 0; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
    static FileIdentity of(const QString &file); ///< null when it is not there
};

/// The database files that connections of this process hold open. POSIX drops all of a process's locks on a
/// file as soon as the process closes any descriptor of it, also one that SQLite knows nothing about: another
/// program could then take the file for unused. Descriptors of such files are kept until the last connection
/// has gone.
class OpenFiles
{
public:
    static void enter(const FileIdentity &file);
    static void leave(const FileIdentity &file);
    static void close(int descriptor, const FileIdentity &file);
};

/// Reads a file at offsets without disturbing SQLite's locks on it. Throws base::Problem when it cannot be
/// opened (NotFound, Offline, NotAllowed, Invalid for a folder).
class QuietFile
{
public:
    explicit QuietFile(const QString &name);
    ~QuietFile();
    Q_DISABLE_COPY_MOVE(QuietFile)

    qint64 size() const;
    QByteArray read(qint64 offset, qint64 length) const; ///< shorter at the end or on an error

private:
    int m_descriptor = -1;
    FileIdentity m_identity;
};

} // namespace kith::storage
