// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace kith::records {

class ChangeBatch;

/// What is in a document, as the workspace keeps it.
struct Blob
{
    qint64 id = 0;
    QString sha256; ///< 64 letters of lower-case hex
    qint64 size = 0;
};

/// The contents of documents: named by their SHA-256, each kept once, in chunks (migration 0004). A content
/// never changes and is not journaled; it is there for as long as an attachment or the journal names it.
class BlobRecords
{
public:
    static constexpr qint64 ChunkBytes = 256 * 1024;
    static constexpr qint64 MaxBytes =
        ChunkBytes * 65'536; ///< of one content: what the keys of chunks can name

    /// Bytes handled so far. May throw to stop.
    using Progress = std::function<void(qint64 bytes)>;

    /// Reads `source` (open, seekable) to its end, chunk by chunk, and keeps it, unless the same content is
    /// there already. Only inside of a write. Throws Problem (Offline) when it cannot be read, NotAllowed
    /// when it is longer than `limit`; the sentences name it `name`.
    static Blob put(storage::Session &session, QIODevice &source, const QString &name, qint64 limit,
                    const Progress &progress = {});

    static std::optional<Blob> find(storage::Session &session, const QString &sha256);

    /// Up to `length` bytes from `offset` on.
    static QByteArray read(storage::Session &session, const Blob &blob, qint64 offset, qint64 length);

    /// Writes the whole content to `target` and checks it on the way. Throws Corrupt when it is not what its
    /// name says, and what `write` throws.
    static void copy(storage::Session &session, const Blob &blob,
                     const std::function<void(const QByteArray &chunk)> &write);

    /// For the change path: an attachment names a content that is there, and its size.
    static void requireContent(ChangeBatch &batch);

    /// Reads all contents and compares them with their names; finds chunks and contents that belong to
    /// nothing.
    static QStringList findings(storage::Session &session);
};

} // namespace kith::records
