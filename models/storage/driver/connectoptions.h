// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kith::storage {

/// What connectOptions of QSQLCIPHER say; the names are listed at CipherDriver.
struct ConnectOptions
{
    /// Reads `text`; unknown or malformed options are named in a warning and left out.
    static ConnectOptions parse(const QString &text);

    int busyTimeoutMs = 5000;
    int busyLimitMs = -1;    ///< −1: SQLite's own waiting
    int regexpCacheSize = 0; ///< 0: no REGEXP
    int compatibility = 4;
    int kdfIterations = 0; ///< 0: SQLCipher's
    int pageSize = 0;      ///< 0: SQLCipher's
    bool readOnly = false;
    bool uri = false;
    bool noFollow = false;
    bool sharedCache = false;
    bool extendedCodes = true;
    bool foldNonAscii = false;
    bool allowPlain = false;
    bool keyForAttach = false; ///< not an option: ATTACH without KEY uses the password
    QByteArray vfs;

private:
    bool take(QStringView name, QStringView value, bool hasValue);
};

} // namespace kith::storage
