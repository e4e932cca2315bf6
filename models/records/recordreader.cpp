// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordreader.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"

#include <QMutex>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

QVariant plain(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

void setStamps(domain::Record &record, const QSqlQuery &query, int first)
{
    record.id = RecordId(query.value(first).toLongLong());
    record.rev = query.value(first + 1).toLongLong();
    record.createdAtMs = query.value(first + 2).toLongLong();
    record.createdBy = RecordId(query.value(first + 3).toLongLong());
    record.updatedAtMs = query.value(first + 4).toLongLong();
    record.updatedBy = RecordId(query.value(first + 5).toLongLong());
    record.deletedAtMs = query.value(first + 6).toLongLong();
}
constexpr int StampColumns = 7;

QString makeRecordColumns(const Entity &entity)
{
    QString columns = u"t.id, t.rev, t.created_at, t.created_by, t.updated_at, t.updated_by, "_s +
                      (entity.hasTrash ? u"t.deleted_at"_s : u"NULL"_s);
    for (const Field &field : entity.fields)
        columns += u", "_s + valueOf(entity, field, u"t");
    return columns;
}

/// All columns of an entity's records, stamps first; written down once.
QString recordColumns(const Entity &entity)
{
    static const QHash<QByteArray, QString> columns = [] {
        QHash<QByteArray, QString> made;
        for (const Entity &one : Catalogue::builtIn().entities())
            made.insert(one.key, makeRecordColumns(one));
        return made;
    }();
    static QMutex guard;
    static QHash<const Entity *, std::shared_ptr<const QString>> own; // entities live for ever
    const auto found = columns.constFind(entity.key);
    if (found != columns.cend() &&
        Catalogue::builtIn().entity(entity.key).fields.size() == entity.fields.size())
        return *found;
    // Calculated fields may depend on the day, others never change.
    static constexpr auto isCalculated = [](const Field &field) { return !field.formula.isEmpty(); };
    const bool moves = std::any_of(entity.fields.cbegin(), entity.fields.cend(), isCalculated);
    const QMutexLocker lock(&guard);
    std::shared_ptr<const QString> &text = own[&entity];
    if (!text || moves)
        text = std::make_shared<const QString>(makeRecordColumns(entity));
    return *text;
}

domain::Record recordFrom(const Entity &entity, const QSqlQuery &query)
{
    domain::Record record(entity);
    setStamps(record, query, 0);
    for (int i = 0; i < entity.fields.size(); ++i)
        record.setValue(entity.fields.at(i).key, plain(query.value(StampColumns + i)));
    return record;
}

void addTitles(domain::Record &record, RecordTitles &titles)
{
    for (const Field &field : record.entity().fields) {
        const QVariant kind = field.is(FieldFlag::LinkByField) ? record.value(field.target) : QVariant();
        const QString title = titles.beside(field, record.value(field.key), kind);
        if (!title.isNull())
            record.linkTitles.insert(field.key, title);
    }
}

/// Picklist values by their names from the other side.
void turnTitles(storage::Session &session, domain::Record &record)
{
    for (const Field &field : record.entity().fields) {
        if (field.type != FieldType::Picklist || record.isEmpty(field.key))
            continue;
        const QString inverse =
            session
                .scalar(u"SELECT inverse_label FROM picklist_value WHERE id = ?"_s, {record.value(field.key)})
                .toString();
        if (!inverse.isEmpty())
            record.linkTitles.insert(field.key, inverse);
    }
}

QList<domain::Record> children(storage::Session &session, const Entity &owner, RecordId id,
                               const domain::Relation &relation)
{
    const Entity &entity = catalogueOf(session).entity(relation.entity);
    SqlText sql{u"SELECT %1 FROM %2 AS t WHERE %3 = ?"_s.arg(recordColumns(entity), tableOf(entity),
                                                             columnOf(u"t", relation.parentField)),
                {id.value()}};
    if (!relation.parentTypeField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation.parentTypeField)),
                       {QString::fromLatin1(owner.key)}};
    if (!relation.kindField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation.kindField)),
                       {QString::fromLatin1(relation.kindValue)}};
    if (entity.hasTrash)
        sql += u" AND t.deleted_at IS NULL";
    sql += u" ORDER BY ";
    if (entity.field("is_primary"))
        sql += u"t.is_primary DESC, ";
    else if (entity.field("position"))
        sql += u"t.position, ";
    sql += u"t.id";
    QList<domain::Record> records;
    QSqlQuery &query = session.run(sql.sql, sql.values);
    while (query.next())
        records.append(recordFrom(entity, query));
    query.finish();
    return records;
}

} // namespace

QList<Row> RecordReader::rows(storage::Session &session, const QByteArray &entityKey,
                              const QList<QByteArray> &keys, const QList<RecordId> &ids)
{
    RecordTitles titles(session);
    return rows(session, entityKey, keys, ids, titles);
}

QList<Row> RecordReader::rows(storage::Session &session, const QByteArray &entityKey,
                              const QList<QByteArray> &keys, const QList<RecordId> &ids, RecordTitles &titles)
{
    const Entity &entity = catalogueOf(session).entity(entityKey);
    struct Wanted
    {
        const Field *field;
        int kindAt = -1; ///< column that names the entity of a link
    };
    QList<Wanted> wanted;
    QString sql = u"SELECT t.id"_s;
    for (const QByteArray &key : keys) {
        wanted.append({&Catalogue::fieldOrStamp(entity, key)});
        sql += u", "_s + valueOf(entity, *wanted.constLast().field, u"t");
    }
    int columns = int(keys.size()) + 1;
    for (Wanted &one : wanted) {
        if (!one.field->is(FieldFlag::LinkByField))
            continue;
        one.kindAt = columns++;
        sql += u", "_s + valueOf(entity, Catalogue::fieldOrStamp(entity, one.field->target), u"t");
    }
    sql += u" FROM %1 AS t WHERE t.id = ?"_s.arg(tableOf(entity));

    QList<Row> rows;
    rows.reserve(ids.size());
    QSqlQuery &query = session.prepare(sql);
    for (const RecordId id : ids) {
        query.bindValue(0, id.value());
        session.exec(query);
        if (!query.next()) {
            query.finish();
            continue;
        }
        Row row;
        row.id = id;
        row.values.reserve(wanted.size());
        row.linkTitles.reserve(wanted.size());
        QVariantList kinds;
        for (int i = 0; i < wanted.size(); ++i) {
            row.values.append(plain(query.value(i + 1)));
            kinds.append(wanted.at(i).kindAt < 0 ? QVariant() : query.value(wanted.at(i).kindAt));
        }
        query.finish();
        for (int i = 0; i < wanted.size(); ++i)
            row.linkTitles.append(titles.beside(*wanted.at(i).field, row.values.at(i), kinds.at(i)));
        rows.append(std::move(row));
    }
    return rows;
}

domain::Record RecordReader::load(storage::Session &session, const QByteArray &entityKey, RecordId id)
{
    const Entity &entity = catalogueOf(session).entity(entityKey);
    QSqlQuery &query = session.run(
        u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(recordColumns(entity), tableOf(entity)), {id.value()});
    if (!query.next()) {
        query.finish();
        throw Problem(
            ProblemKind::NotFound,
            Text::tr(
                "This record is no longer there (%1). Somebody may have removed it, or undone its making.")
                .arg(entity.singularText()),
            u"%1 %2"_s.arg(QString::fromLatin1(entityKey), id.toString()));
    }
    domain::Record record = recordFrom(entity, query);
    query.finish();
    RecordTitles titles(session);
    addTitles(record, titles);
    for (const domain::Relation &relation : entity.relations) {
        if (!relation.owned)
            continue;
        QList<domain::Record> members = children(session, entity, id, relation);
        for (domain::Record &member : members) {
            addTitles(member, titles);
            if (relation.inverse)
                turnTitles(session, member);
        }
        record.children(relation.key) = std::move(members);
    }
    return record;
}

QList<Hit> RecordReader::related(storage::Session &session, const QByteArray &entityKey, RecordId id,
                                 const QByteArray &relationKey, int limit)
{
    const Entity &entity = catalogueOf(session).entity(entityKey);
    const domain::Relation *relation = entity.relation(relationKey);
    if (!relation) {
        QStringList known;
        for (const domain::Relation &one : entity.relations)
            known += QString::fromLatin1(one.key);
        throw Problem(ProblemKind::NotFound,
                      Text::tr("%1 has no relation called “%2”. There are: %3.")
                          .arg(entity.singularText(), QString::fromUtf8(relationKey), known.join(u", "_s)));
    }
    const Entity &member = catalogueOf(session).entity(relation->entity);
    const Field *through = relation->memberField.isEmpty() ? nullptr : member.field(relation->memberField);
    const bool byField = through && through->is(FieldFlag::LinkByField);
    SqlText sql{u"SELECT %1, %2 FROM %3 AS t WHERE %4 = ?"_s.arg(
                    through ? columnOf(u"t", through->key) : u"t.id"_s,
                    byField ? columnOf(u"t", through->target) : u"NULL"_s, tableOf(member),
                    columnOf(u"t", relation->parentField)),
                {id.value()}};
    if (!relation->parentTypeField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation->parentTypeField)),
                       {QString::fromLatin1(entity.key)}};
    if (!relation->kindField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation->kindField)),
                       {QString::fromLatin1(relation->kindValue)}};
    if (member.hasTrash)
        sql += u" AND t.deleted_at IS NULL";
    sql += u" ORDER BY ";
    if (member.field("at"))
        sql += u"t.at DESC, ";
    else if (!through && member.defaultSortDescending)
        sql += SqlText{columnOf(u"t", member.defaultSort) + u" DESC, "_s, {}};
    sql += u"t.id DESC";

    QList<std::pair<QByteArray, RecordId>> found;
    QSqlQuery &query = session.run(sql.sql, sql.values);
    while (query.next()) {
        QByteArray kind = member.key;
        if (through)
            kind = byField ? query.value(1).toString().toLatin1() : through->target;
        const std::pair one{kind, RecordId(query.value(0).toLongLong())};
        if (!found.contains(one))
            found.append(one);
        if (found.size() > 4 * qsizetype(limit))
            break; // room for those in the trash
    }
    query.finish();
    RecordTitles titles(session);
    QList<Hit> hits;
    for (const auto &[kind, memberId] : std::as_const(found)) {
        if (hits.size() >= limit)
            break;
        if (const Entity *target = catalogueOf(session).find(kind))
            hits += titles.hits(*target, {memberId});
    }
    return hits;
}

QList<PicklistValue> RecordReader::picklist(storage::Session &session, const QByteArray &picklist)
{
    const QVariant list =
        session.scalar(u"SELECT id FROM picklist WHERE \"key\" = ?"_s, {QString::fromUtf8(picklist)});
    if (list.isNull())
        throw Problem(ProblemKind::NotFound,
                      Text::tr("There is no list of choices called “%1”.").arg(QString::fromUtf8(picklist)));
    QList<PicklistValue> values;
    QSqlQuery &query = session.run(u"SELECT id, \"key\", label, colour, inverse_label FROM picklist_value "
                                   "WHERE picklist_id = ? AND retired = 0 ORDER BY position, id"_s,
                                   {list});
    while (query.next())
        values.append({RecordId(query.value(0).toLongLong()), query.value(1).toString().toUtf8(),
                       query.value(2).toString(), query.value(3).toString(), query.value(4).toString()});
    query.finish();
    return values;
}

QHash<QByteArray, qint64> RecordReader::counts(storage::Session &session)
{
    QHash<QByteArray, qint64> counts;
    for (const Entity &entity : catalogueOf(session).entities()) {
        if (!entity.standalone)
            continue;
        QString sql = u"SELECT count(*) FROM "_s + tableOf(entity);
        if (entity.hasTrash)
            sql += u" WHERE deleted_at IS NULL"_s;
        counts.insert(entity.key, session.scalar(sql).toLongLong());
    }
    return counts;
}

} // namespace kith::records
