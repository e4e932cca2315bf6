// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kith::test {

/// A VFS of SQLite over the default one that fails on demand: at the n-th operation of a kind, or when files
/// have grown by more than a given number of bytes. All connections that use it share one plan; an object's
/// end makes it harmless again. Thread-safe.
class FaultVfs
{
public:
    enum Operation {
        Open = 1,
        Read = 2,
        Write = 4,
        Sync = 8,
        Truncate = 16,
        Delete = 32,
        All = 63,
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// What CipherDriver::setVfs() and the option QSQLCIPHER_VFS want.
    static QByteArray name() { return "kithfault"; }

    /// From now on the `nth` operation (counted from 1) among `operations` fails; with `forever` all later
    /// ones too. The code is that of the operation (SQLITE_IOERR_WRITE, …) unless `code` is given.
    void failAt(int operations, qint64 nth, bool forever = false, int code = 0);

    /// At the `nth` operation this process gets SIGKILL instead.
    void killAt(int operations, qint64 nth);

    /// From now on files may grow by `bytes`, less what is truncated or deleted, before SQLITE_FULL.
    void setFreeBytes(qint64 bytes);

    /// No more faults; counting goes on.
    void stop();

    /// Operations among those of failAt() since it was called.
    qint64 counted() const;

    /// Faults since the last failAt() or setFreeBytes().
    qint64 faults() const;
};

} // namespace kith::test
