// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/documentrecords.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"

#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::RecordId;

namespace {

QString selection()
{
    return u"SELECT a.id, a.rev, a.object_type, a.object_id, a.file_name, a.mime, a.size, a.sha256, "
           u"a.created_at, "
           "c.display_name, a.updated_at, u.display_name FROM attachment AS a "
           "LEFT JOIN app_user AS c ON c.id = a.created_by LEFT JOIN app_user AS u ON u.id = a.updated_by "_s;
}

Document documentFrom(const QSqlQuery &query)
{
    Document document;
    document.id = RecordId(query.value(0).toLongLong());
    document.rev = query.value(1).toLongLong();
    document.entity = query.value(2).toString().toLatin1();
    document.owner = RecordId(query.value(3).toLongLong());
    document.fileName = query.value(4).toString();
    document.mime = query.value(5).toString();
    document.size = query.value(6).toLongLong();
    document.sha256 = query.value(7).toString();
    document.addedAtMs = query.value(8).toLongLong();
    document.addedBy = query.value(9).toString();
    document.changedAtMs = query.value(10).toLongLong();
    document.changedBy = query.value(11).toString();
    return document;
}

} // namespace

QString dataSizeText(qint64 bytes)
{
    constexpr qint64 mega = 1 << 20;
    return QLocale().formattedDataSize(bytes, bytes % mega == 0 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QList<Document> DocumentRecords::of(storage::Session &session, const QByteArray &entity, RecordId owner)
{
    QList<Document> documents;
    QSqlQuery &query = session.run(
        selection() + u"WHERE a.object_id = ? AND a.object_type = ? ORDER BY a.created_at DESC, a.id DESC"_s,
        {owner.value(), QString::fromLatin1(entity)});
    while (query.next())
        documents.append(documentFrom(query));
    query.finish();
    return documents;
}

Document DocumentRecords::load(storage::Session &session, RecordId id)
{
    QSqlQuery &query = session.run(selection() + u"WHERE a.id = ?"_s, {id.value()});
    if (!query.next())
        throw base::Problem(base::ProblemKind::NotFound, Text::tr("This document is not there any more."),
                            u"attachment %1"_s.arg(id.value()));
    Document document = documentFrom(query);
    query.finish();
    return document;
}

qint64 DocumentRecords::storedBytes(storage::Session &session)
{
    return session.scalar(u"SELECT coalesce(sum(size), 0) FROM blob"_s).toLongLong();
}

} // namespace kith::records
