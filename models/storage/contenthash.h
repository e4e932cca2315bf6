// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace kith::storage {

/// SHA-256 of contents, piece by piece, by OpenSSL: it uses the processor's own instructions and is several
/// times as fast as QCryptographicHash, which matters for files of hundreds of megabytes.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    Q_DISABLE_COPY_MOVE(ContentHash)

    void add(QByteArrayView bytes);

    /// 64 letters of lower-case hex; nothing may be added afterwards.
    QString result();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::storage
