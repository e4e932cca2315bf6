// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/documentrecords.h"
#include "models/records/records.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace kith::services {

using base::RecordId;
using records::Document;
using records::Outcome;

/// A file to be kept: one on a disk, or a content that never was one (a picture from the clipboard).
struct DocumentSource
{
    QString path;       ///< read when it is added; empty: `content`
    QString name;       ///< that it gets; empty: the path's
    QByteArray content; ///< when there is no path

    QString shownName() const;
};

/// What is known about files before they are added.
struct SourceSizes
{
    qint64 total = 0;   ///< bytes
    qint64 largest = 0; ///< bytes of the largest file
    QString largestName;
    qsizetype files = 0;
};

/// The documents of an open workspace. Files are read, hashed and written in the storage's threads, piece by
/// piece; futures tell their progress (0..1000 and text), can be cancelled and may fail with base::Problem.
class Documents : public QObject
{
    Q_OBJECT

public:
    /// The most that one document may have. Larger ones would make backups and passphrase changes a matter of
    /// minutes, and no other program waits for a file of that size either.
    static constexpr qint64 MostBytes = 512LL << 20;
    /// From here on people are asked whether they mean it.
    static constexpr qint64 LargeBytes = 64LL << 20;
    /// How long a private copy that nobody changes stays, in milliseconds.
    static constexpr qint64 CopyLifeMs = 60LL * 60 * 1000;

    /// Those of these records; made when first asked for, gone with them.
    static Documents &of(records::Records &records);

    explicit Documents(records::Records &records, QObject *parent = nullptr);
    ~Documents() override; ///< private copies are taken in when they were changed, and removed

    QFuture<QList<Document>> list(const QByteArray &entity, RecordId owner);
    QFuture<Document> load(RecordId id);

    /// Looks at files before they are read. Fails with NotFound, NotAllowed (a folder, a device, larger than
    /// MostBytes); the sentence names the file.
    static QFuture<SourceSizes> examine(const QList<DocumentSource> &sources);

    /// Adds files to a record, all or none, as one action. ids of the outcome stay empty.
    QFuture<Outcome> add(const QByteArray &entity, RecordId owner, const QList<DocumentSource> &sources);

    /// Gives a document another content; the one before comes back with undo.
    QFuture<Outcome> addVersion(const Document &document, const DocumentSource &source);

    QFuture<Outcome> rename(const Document &document, const QString &name);
    QFuture<Outcome> remove(const QList<Document> &documents);

    /// The first bytes of a document.
    QFuture<QByteArray> read(const Document &document, qint64 mostBytes);

    /// Writes the content to a file, which is not encrypted; an existing one is replaced when all is written.
    QFuture<void> saveAs(const Document &document, const QString &file);

    /// Writes the content to a private copy for other programs and answers with its path. Fails with
    /// NotAllowed for programs. A copy that is there already is used again.
    QFuture<QString> makeCopy(const Document &document);

    /// Takes the changed private copy in as a new version.
    QFuture<Outcome> takeIn(RecordId document);

    /// Documents whose private copies were changed and not taken in.
    QList<RecordId> changedCopies() const;

    /// Looks at the copies: changed ones are told, old ones removed. Called now and then by a timer.
    void lookAtCopies();

Q_SIGNALS:
    /// Another program saved the private copy, and is done with it for now.
    void copyChanged(const kith::records::Document &document);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::services
