// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith::test {

/// A small file system in memory that only this process and its children see; gone with the object.
class OwnMount
{
public:
    /// Gives the process mounts of its own, as root or in a user namespace. Call it first thing in main().
    static void allowMounting();

    OwnMount(const QString &folder, qint64 bytes);
    ~OwnMount();
    Q_DISABLE_COPY_MOVE(OwnMount)

    bool isMounted() const { return m_mounted; }
    bool makeReadOnly();

private:
    QString m_folder;
    bool m_mounted = false;
};

/// While it lives, root is nobody, to whom file permissions mean something. Others stay who they are.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_wasRoot = false;
};

} // namespace kith::test
