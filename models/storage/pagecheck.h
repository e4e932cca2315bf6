// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/filesystem.h"
#include "models/storage/vault.h"

#include <QHash>

namespace kith::storage {

/// Reads a SQLCipher 4 file without opening it as a database and verifies the HMAC-SHA512 of single pages.
/// Source of the layout: SQLCipher design notes; page 4096, the last 80 bytes are IV (16) and HMAC (64), page
/// 1 begins with the salt; the HMAC key is PBKDF2-HMAC-SHA512(key, salt XOR 0x3a.., 2 rounds) and covers
/// content, IV and the little-endian page number.
class PageCheck
{
public:
    static constexpr int PageSize = 4096;
    static constexpr int Reserve = 80;
    static constexpr int SaltSize = 16;

    /// Throws NotFound, Offline, NotAllowed when the file cannot be read.
    explicit PageCheck(const QString &file);

    qint64 size() const { return m_size; }
    /// First bytes of the file as SQLite will see them: a hot rollback journal gives the page back that it
    /// will restore.
    QByteArray salt() const;
    bool hasPlainHeader() const;
    /// Whether the sampled pages look like cipher text (every byte value about equally often).
    bool looksEncrypted() const;
    /// A -wal with frames is there: the file alone does not tell the whole story.
    bool hasWal() const { return m_hasWal; }
    /// Up to `limit` page numbers spread over the file, page 1 first; pages that are holes are left out.
    QList<quint32> sample(int limit) const;
    bool verifies(quint32 page, const FileKey &key) const;

private:
    QByteArray page(quint32 number) const;
    void readJournal(const QString &file);

    QuietFile m_file;
    qint64 m_size = 0;
    bool m_hasWal = false;
    QHash<quint32, QByteArray> m_restored; ///< sampled pages that a hot journal will put back
};

} // namespace kith::storage
