// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kith::cli {

/// Passphrases come from a file descriptor or a terminal, never from an argument, where every user of the
/// machine could read them.
class SecretInput
{
public:
    /// The next line of the descriptor named by `option`, or else by the environment variable; nothing when
    /// neither is given. A second call on the same descriptor gives its second line. Throws Problem(Invalid)
    /// when it cannot be read.
    static std::optional<QString> fromDescriptor(const QString &option, const QByteArray &variable);

    /// Asks on the terminal, without echo. Throws Problem(Invalid) when there is no terminal.
    static QString prompt(const QString &question);
};

} // namespace kith::cli
