// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kith::services {

/// How long a passphrase keeps a stolen file shut, told without flattery.
struct PassphraseStrength
{
    enum class Level {
        None,   ///< nothing typed
        Weak,   ///< falls within a year
        Fair,   ///< falls within a century
        Strong, ///< outlasts a century
    };

    Level level = Level::None;
    double bits = 0;    ///< log2 of the guesses a clever attacker needs
    double seconds = 0; ///< bits at GuessesPerSecond
    QString resists;    ///< translated: "A stolen file would resist for about 3 days."
    QString advice;     ///< translated: what makes it weak and what would help; empty when it is strong
};

inline constexpr int ShortestPassphrase = 8; ///< characters that a new one has at least

/// What an attacker with a hundred graphics cards tries per second: PBKDF2-HMAC-SHA512 with 256 000 rounds at
/// about 5 000 a second on each (hashcat's published 1.4 million a second at 999 rounds for one RTX 4090).
inline constexpr double GuessesPerSecond = 500'000;

/// Estimates by zxcvbn (Wheeler, USENIX Security 2016), which knows words, names, keyboard paths, dates and
/// repetitions. `ownWords` count as known to the attacker: the user's name, the file's name. About a
/// millisecond.
PassphraseStrength estimatePassphrase(const QString &passphrase, const QStringList &ownWords = {});

} // namespace kith::services
