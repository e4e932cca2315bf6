// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secretbytes.h"

#include <QByteArray>
#include <QString>

namespace kith::storage {

/// What opens a file: the 32-byte raw key and the 16-byte salt that stands at the file's start.
struct FileKey
{
    SecretBytes key;
    QByteArray salt;
};

/// From what a person types to the key of a file. The format is SQLCipher 4's own (AES-256-CBC, HMAC-SHA512
/// per page, PBKDF2-HMAC-SHA512 with 256 000 rounds, page size 4096, 80 reserved bytes), so any SQLCipher 4
/// tool opens a workspace with its passphrase. Blocking and slow on purpose (about 0.3 s): call it in a
/// worker. Throws base::Problem.
class Vault
{
public:
    static constexpr int Rounds = 256'000;

    /// Key for a new file, with a fresh random salt.
    static FileKey newKey(const QString &passphrase);

    /// Key of an existing file. `secret` is the passphrase or the recovery code of the sheet. Tells apart: no
    /// such file or folder (NotFound, Offline), unreadable (NotAllowed), empty or not a workspace or plain
    /// SQLite (Invalid), cut off or damaged (Corrupt), wrong passphrase (WrongKey). All of SQLCipher's own
    /// answers to these are the same error 26, so the HMAC of several pages is checked here: one page that
    /// verifies proves the key.
    static FileKey unlock(const QString &file, const QString &secret);

    /// What can be told about a file before anybody types a passphrase: throws like unlock() when it is gone,
    /// unreadable, empty, too small or plain SQLite. Quick.
    static void inspect(const QString &file);

    /// Whether the key verifies against the pages of the file; false also when it cannot be read.
    static bool opens(const QString &file, const FileKey &key);

    /// PBKDF2 with the given salt.
    static FileKey stretch(const QString &passphrase, const QByteArray &salt);

    /// The recovery sheet's code: key and salt with a checksum, in groups of letters and digits. It opens the
    /// file without the passphrase, until the passphrase is changed.
    static QString recoveryCode(const FileKey &key);
    static bool looksLikeRecoveryCode(const QString &secret);
    static FileKey fromRecoveryCode(const QString &secret);
};

} // namespace kith::storage
