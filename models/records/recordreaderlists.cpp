// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lists ask for: ids in order.
#include "models/base/textfold.h"
#include "models/records/listsearch.h"
#include "models/records/listsort.h"
#include "models/records/recordreader.h"
#include "models/records/searchindex.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::RecordQuery;
using domain::SortKey;

namespace {

constexpr qsizetype ReadPerLook = 4096;

/// What rows sort by for a field: text folded, links by their title, choices and picklist values in their own
/// order.
QString sortTerm(const Entity &entity, const Field &field, QVariantList &values)
{
    const Catalogue &catalogue = Catalogue::of(entity);
    if (!field.sortColumn.isEmpty())
        return valueOf(entity, field, u"t", field.sortColumn);
    const QString column = valueOf(entity, field, u"t");
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
        const Field *kind = Catalogue::find(entity, field.target);
        QString term = u"CASE "_s + valueOf(entity, *kind, u"t");
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

/// What a list is sorted by after all: by its groups first, and as usual when nothing is said.
QList<SortKey> completeKeys(const Entity &entity, const RecordQuery &query)
{
    QList<SortKey> keys = query.sort;
    if (!query.groupBy.isEmpty())
        keys.prepend(query.groupKey());
    if (keys.isEmpty() && !entity.defaultSort.isEmpty())
        keys.append({entity.defaultSort, entity.defaultSortDescending});
    return keys;
}

SqlText orderBy(const Entity &entity, const QList<SortKey> &keys)
{
    SqlText order{u" ORDER BY "_s, {}};
    bool descending = false;
    for (const SortKey &key : keys) {
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

} // namespace

SqlText RecordReader::condition(storage::Session &session, const RecordQuery &query)
{
    const Entity &entity = catalogueOf(session).entity(query.entity);
    if (query.inTrash && !entity.hasTrash)
        return {};
    SqlText sql;
    if (!entity.hasTrash)
        sql += u"1";
    else
        sql += query.inTrash ? u"t.deleted_at IS NOT NULL" : u"t.deleted_at IS NULL";
    if (query.filter.kind != domain::Filter::Kind::All) {
        const SqlText where = SqlFilter(session, entity, u"t"_s).where(query.filter);
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
    return sql;
}

SqlText RecordReader::idStatement(storage::Session &session, const RecordQuery &query)
{
    const Entity &entity = catalogueOf(session).entity(query.entity);
    const SqlText where = condition(session, query);
    if (where.sql.isEmpty())
        return {};
    SqlText sql{u"SELECT t.id FROM %1 AS t WHERE "_s.arg(tableOf(entity)), {}};
    sql += where;
    sql += orderBy(entity, completeKeys(entity, query));
    if (query.limit >= 0)
        sql += SqlText{u" LIMIT ?"_s, {query.limit}};
    return sql;
}

bool RecordReader::hasOrder(storage::Session &session, const RecordQuery &query)
{
    if (ListSearch::hasOrder(session, query))
        return true;
    const SqlText sql = idStatement(session, query);
    if (sql.sql.isEmpty())
        return false;
    QSqlQuery &plan = session.run(u"EXPLAIN QUERY PLAN "_s + sql.sql, sql.values);
    bool ordered = true;
    while (plan.next())
        ordered = ordered && !plan.value(3).toString().contains("TEMP B-TREE"_L1);
    plan.finish();
    return ordered;
}

QList<RecordId> RecordReader::findIds(storage::Session &session, const RecordQuery &query)
{
    if (const auto many = ListSearch::find(session, query))
        return *many;
    QList<RecordId> ids;
    const SqlText where = condition(session, query);
    if (where.sql.isEmpty())
        return ids;
    const Entity &entity = catalogueOf(session).entity(query.entity);
    const QList<SortKey> keys = completeKeys(entity, query);
    const bool everything = query.filter.kind == domain::Filter::Kind::All && query.search.isEmpty();
    if (query.limit < 0 && ListSort::canSort(entity, keys) && !(everything && hasOrder(session, query)))
        return ListSort(session, entity, keys).ids(where);
    const SqlText sql = idStatement(session, query);
    QSqlQuery &found = session.run(sql.sql, sql.values);
    while (found.next()) {
        ids.append(RecordId(found.value(0).toLongLong()));
        if (ids.size() % ReadPerLook == 0)
            session.throwIfCancelled();
    }
    found.finish();
    ids.squeeze();
    return ids;
}

} // namespace kith::records
