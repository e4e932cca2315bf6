// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordreader.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/searchindex.h"
#include "models/records/sqlfilter.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::RecordQuery;
using domain::SortKey;

namespace {

constexpr qsizetype CancelEvery = 4096;

QVariant plain(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

/// What rows sort by for a field: text folded, links by their title, choices and picklist values in their own
/// order.
QString sortTerm(const Entity &entity, const Field &field, QVariantList &values)
{
    const Catalogue &catalogue = Catalogue::builtIn();
    if (!field.sortColumn.isEmpty())
        return columnOf(u"t", field.sortColumn);
    const QString column = columnOf(u"t", field.key);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return u"kith_fold("_s + column + u')';
    case FieldType::Choice: {
        QString term = u"CASE "_s + column;
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            term += u" WHEN ? THEN "_s + QString::number(i);
            values += QString::fromLatin1(field.choices.at(i).key);
        }
        return term + u" END"_s;
    }
    case FieldType::Picklist:
        return u"(SELECT x.position FROM picklist_value AS x WHERE x.id = %1)"_s.arg(column);
    case FieldType::Link: {
        const auto title = [&](const Entity &target) {
            return u"(SELECT %1 FROM %2 AS x WHERE x.id = %3)"_s.arg(
                titleSortKeyOf(catalogue, target, u"x"_s), tableOf(target), column);
        };
        if (!field.is(FieldFlag::LinkByField)) {
            const Entity *target = catalogue.find(field.target);
            return target ? title(*target) : column;
        }
        const Field *kind = entity.field(field.target);
        QString term = u"CASE "_s + columnOf(u"t", kind->key);
        for (const domain::Choice &choice : kind->choices) {
            if (const Entity *target = catalogue.find(choice.key)) {
                term += u" WHEN ? THEN "_s + title(*target);
                values += QString::fromLatin1(choice.key);
            }
        }
        return term + u" END"_s;
    }
    default:
        return column;
    }
}

SqlText orderBy(const Entity &entity, const QList<SortKey> &asked)
{
    QList<SortKey> keys = asked;
    if (keys.isEmpty() && !entity.defaultSort.isEmpty())
        keys.append({entity.defaultSort, entity.defaultSortDescending});
    SqlText order{u" ORDER BY "_s, {}};
    bool descending = false;
    for (const SortKey &key : std::as_const(keys)) {
        const Field &field = Catalogue::fieldOrStamp(entity, key.field);
        descending = key.descending;
        order.sql += sortTerm(entity, field, order.values);
        order.sql += descending ? u" DESC NULLS LAST, "_s : u" NULLS LAST, "_s;
    }
    // in the direction of the last key, as an index holds them
    order.sql += descending ? u"t.id DESC"_s : u"t.id"_s;
    return order;
}

/// Entities that are not in the search index are few: their titles are looked through.
SqlText titleHasWords(const Entity &entity, const QString &typed)
{
    SqlText all;
    const QString title = u"kith_search_fold("_s + titleOf(Catalogue::builtIn(), entity, u"t"_s) + u')';
    for (const QString &word : base::searchWords(typed))
        all += SqlText{u" AND instr(' ' || "_s + title + u", ?) > 0"_s, {u' ' + word}};
    return all;
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
        columns += u", "_s + columnOf(u"t", field.key);
    return columns;
}

/// All columns of an entity's records, stamps first; written down once.
const QString &recordColumns(const Entity &entity)
{
    static const QHash<QByteArray, QString> columns = [] {
        QHash<QByteArray, QString> made;
        for (const Entity &one : Catalogue::builtIn().entities())
            made.insert(one.key, makeRecordColumns(one));
        return made;
    }();
    static const QString none;
    const auto found = columns.constFind(entity.key);
    return found == columns.cend() ? none : *found;
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

QList<domain::Record> children(storage::Session &session, const Entity &owner, RecordId id,
                               const domain::Relation &relation)
{
    const Entity &entity = Catalogue::builtIn().entity(relation.entity);
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

SqlText RecordReader::idStatement(storage::Session &session, const RecordQuery &query)
{
    const Entity &entity = Catalogue::builtIn().entity(query.entity);
    if (query.inTrash && !entity.hasTrash)
        return {};
    SqlText sql{u"SELECT t.id FROM %1 AS t WHERE "_s.arg(tableOf(entity)), {}};
    if (!entity.hasTrash)
        sql += u"1";
    else
        sql += query.inTrash ? u"t.deleted_at IS NOT NULL" : u"t.deleted_at IS NULL";
    if (query.filter.kind != domain::Filter::Kind::All) {
        const SqlText where = SqlFilter(Catalogue::builtIn(), entity, u"t"_s).where(query.filter);
        sql += SqlText{u" AND ("_s + where.sql + u')', where.values};
    }
    if (SearchIndex::covers(entity)) {
        const QString words = SearchIndex::expression(session, query.search, &entity);
        if (!words.isEmpty())
            sql += SqlText{u" AND t.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)"_s,
                           {words}};
    } else {
        sql += titleHasWords(entity, query.search);
    }
    sql += orderBy(entity, query.sort);
    if (query.limit >= 0)
        sql += SqlText{u" LIMIT ?"_s, {query.limit}};
    return sql;
}

QList<RecordId> RecordReader::findIds(storage::Session &session, const RecordQuery &query)
{
    const SqlText sql = idStatement(session, query);
    QList<RecordId> ids;
    if (sql.sql.isEmpty())
        return ids;
    QSqlQuery &found = session.run(sql.sql, sql.values);
    while (found.next()) {
        ids.append(RecordId(found.value(0).toLongLong()));
        if (ids.size() % CancelEvery == 0)
            session.throwIfCancelled();
    }
    found.finish();
    ids.squeeze();
    return ids;
}

QList<Row> RecordReader::rows(storage::Session &session, const QByteArray &entityKey,
                              const QList<QByteArray> &keys, const QList<RecordId> &ids)
{
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
    struct Wanted
    {
        const Field *field;
        int kindAt = -1; ///< column that names the entity of a link
    };
    QList<Wanted> wanted;
    QString sql = u"SELECT t.id"_s;
    for (const QByteArray &key : keys) {
        wanted.append({&Catalogue::fieldOrStamp(entity, key)});
        sql += u", "_s + columnOf(u"t", key);
    }
    int columns = int(keys.size()) + 1;
    for (Wanted &one : wanted) {
        if (!one.field->is(FieldFlag::LinkByField))
            continue;
        one.kindAt = columns++;
        sql += u", "_s + columnOf(u"t", one.field->target);
    }
    sql += u" FROM %1 AS t WHERE t.id = ?"_s.arg(tableOf(entity));

    RecordTitles titles(session);
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
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
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
        for (domain::Record &member : members)
            addTitles(member, titles);
        record.children(relation.key) = std::move(members);
    }
    return record;
}

QList<Hit> RecordReader::related(storage::Session &session, const QByteArray &entityKey, RecordId id,
                                 const QByteArray &relationKey, int limit)
{
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
    const domain::Relation *relation = entity.relation(relationKey);
    if (!relation) {
        QStringList known;
        for (const domain::Relation &one : entity.relations)
            known += QString::fromLatin1(one.key);
        throw Problem(ProblemKind::NotFound,
                      Text::tr("%1 has no relation called “%2”. There are: %3.")
                          .arg(entity.singularText(), QString::fromUtf8(relationKey), known.join(u", "_s)));
    }
    const Entity &member = Catalogue::builtIn().entity(relation->entity);
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
        if (const Entity *target = Catalogue::builtIn().find(kind))
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
    QSqlQuery &query = session.run(u"SELECT id, \"key\", label, colour FROM picklist_value "
                                   "WHERE picklist_id = ? AND retired = 0 ORDER BY position, id"_s,
                                   {list});
    while (query.next())
        values.append({RecordId(query.value(0).toLongLong()), query.value(1).toString().toUtf8(),
                       query.value(2).toString(), query.value(3).toString()});
    query.finish();
    return values;
}

QHash<QByteArray, qint64> RecordReader::counts(storage::Session &session)
{
    QHash<QByteArray, qint64> counts;
    for (const Entity &entity : Catalogue::builtIn().entities()) {
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
