// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/matchrecords.h"

#include "models/base/textfold.h"
#include "models/storage/session.h"

using namespace Qt::StringLiterals;

namespace kith::records {

namespace {

/// More candidates than this say nothing any more.
constexpr int MostCandidates = 50;

/// contact or company, the two kinds that are matched; their tables are named like them.
QString tableOf(const QByteArray &entity)
{
    Q_ASSERT(entity == "contact" || entity == "company");
    return QString::fromLatin1(entity);
}

} // namespace

MatchRecords::MatchRecords(storage::Session &session) : m_session(session) {}

QList<RecordId> MatchRecords::ids(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = m_session.run(sql, values);
    QList<RecordId> found;
    while (query.next())
        found.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return found;
}

RecordId MatchRecords::externalSystem(const QString &name)
{
    const QString wanted = base::fold(name);
    QSqlQuery &query = m_session.run(u"SELECT id, name FROM external_system ORDER BY id"_s);
    RecordId found;
    while (!found && query.next())
        if (base::fold(query.value(1).toString()) == wanted)
            found = RecordId(query.value(0).toLongLong());
    query.finish();
    return found;
}

QList<RecordId> MatchRecords::withExternalKey(const QByteArray &entity, RecordId system, const QString &key)
{
    return ids(
        u"SELECT e.object_id FROM external_id e JOIN %1 r ON r.id = e.object_id AND r.deleted_at IS NULL "
        "WHERE e.system_id = ? AND e.object_type = ? AND e.external_key = ?"_s.arg(tableOf(entity)),
        {system.value(), QString::fromLatin1(entity), key});
}

QList<RecordId> MatchRecords::withContactPoint(const QByteArray &entity, const QByteArray &kind,
                                               const QString &normalised)
{
    return ids(u"SELECT DISTINCT p.party_id FROM contact_point p JOIN %1 r ON r.id = p.party_id AND "
               u"r.deleted_at IS NULL "
               "WHERE p.kind = ? AND p.value_norm = ? AND p.party_type = ? ORDER BY p.party_id LIMIT %2"_s
                   .arg(tableOf(entity))
                   .arg(MostCandidates),
               {QString::fromLatin1(kind), normalised, QString::fromLatin1(entity)});
}

QList<RecordId> MatchRecords::withNameKey(const QByteArray &entity, const QString &nameKey)
{
    return ids(u"SELECT id FROM %1 WHERE name_key = ? AND deleted_at IS NULL ORDER BY id LIMIT %2"_s
                   .arg(tableOf(entity))
                   .arg(MostCandidates),
               {nameKey});
}

QList<RecordId> MatchRecords::withDomain(const QString &domain)
{
    return ids(u"SELECT id FROM company WHERE domain = ? AND deleted_at IS NULL ORDER BY id LIMIT %1"_s.arg(
                   MostCandidates),
               {domain});
}

QHash<QString, RecordId> MatchRecords::picklistValues(const QByteArray &picklist)
{
    QSqlQuery &query = m_session.run(
        u"SELECT v.id, v.key, v.label FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
        "WHERE p.key = ? AND v.retired = 0 ORDER BY v.id DESC"_s,
        {QString::fromLatin1(picklist)});
    QHash<QString, RecordId> values;
    while (query.next()) {
        const RecordId id(query.value(0).toLongLong());
        values.insert(base::fold(query.value(1).toString()), id);
        values.insert(base::fold(query.value(2).toString()), id);
    }
    query.finish();
    return values;
}

RecordId MatchRecords::picklist(const QByteArray &picklist)
{
    return RecordId(
        m_session.scalar(u"SELECT id FROM picklist WHERE key = ?"_s, {QString::fromLatin1(picklist)})
            .toLongLong());
}

QHash<QString, RecordId> MatchRecords::tags()
{
    QSqlQuery &query = m_session.run(u"SELECT id, name FROM tag ORDER BY id DESC"_s);
    QHash<QString, RecordId> found;
    while (query.next())
        found.insert(base::fold(query.value(1).toString()), RecordId(query.value(0).toLongLong()));
    query.finish();
    return found;
}

} // namespace kith::records
