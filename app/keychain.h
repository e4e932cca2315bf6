// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace kith::app {

/// Remembers how to open a workspace in the desktop's keychain (Secret Service, KWallet): the recovery code,
/// so that the passphrase itself is written nowhere. Never falls back to a plain file. Futures need a running
/// event loop; they fail with Problem(Offline) when there is no keychain service and give an empty text when
/// nothing is remembered.
class Keychain
{
public:
    static QFuture<QString> read(const QString &workspaceFile);
    static QFuture<void> write(const QString &workspaceFile, const QString &recoveryCode);
    static QFuture<void> forget(const QString &workspaceFile);
};

} // namespace kith::app
