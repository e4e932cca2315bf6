// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/storage/session.h"

#include <QList>
#include <QMetaType>

namespace kith::records {

/// A file that stands beside a record. Its content is a Blob of the same sha256.
struct Document
{
    base::RecordId id;
    qint64 rev = 0;
    QByteArray entity; ///< of the record that it belongs to
    base::RecordId owner;
    QString fileName;
    QString mime;
    qint64 size = 0; ///< bytes
    QString sha256;
    qint64 addedAtMs = 0; ///< UTC
    QString addedBy;      ///< a person's name, empty when unknown
    qint64 changedAtMs = 0;
    QString changedBy;

    friend bool operator==(const Document &, const Document &) = default;
};

/// "1.2 MB" in the person's locale, in steps of 1024 as file managers and mail programs count.
QString dataSizeText(qint64 bytes);

/// Reads documents; their changes go through the one change path like those of all records.
class DocumentRecords
{
public:
    /// Of one record, the newest first.
    static QList<Document> of(storage::Session &session, const QByteArray &entity, base::RecordId owner);

    /// Throws Problem(NotFound).
    static Document load(storage::Session &session, base::RecordId id);

    /// How much all contents take, each counted once, in bytes.
    static qint64 storedBytes(storage::Session &session);
};

} // namespace kith::records

Q_DECLARE_METATYPE(kith::records::Document)
