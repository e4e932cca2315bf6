// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/listsort.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/records/workspacecatalogue.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;

namespace {

constexpr qint64 Null = std::numeric_limits<qint64>::min();
constexpr quint64 Sign = quint64(1) << 63;
constexpr qsizetype SortedPerLook = 4096;
constexpr std::size_t FewRecords = 2000; ///< so many are looked up by id; of more the whole table is read

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

/// The field on from the first link: "company_id.parent_id.name" becomes "parent_id.name".
QByteArray restOf(QByteArrayView key)
{
    return key.sliced(key.indexOf('.') + 1).toByteArray();
}

bool leadsOverLinks(const Field &field)
{
    return field.key.contains('.');
}

std::vector<qint64> distinct(const std::vector<qint64> &raw)
{
    std::vector<qint64> values = raw;
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (!values.empty() && values.front() == Null)
        values.erase(values.begin());
    return values;
}

QString listed(const std::vector<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers += QString::number(id);
    return numbers.join(u',');
}

/// Reads `value` of the given records: one by one in a list, or, of many, the whole table.
template<class Fn>
void readOf(storage::Session &session, const Entity &entity, const QString &value,
            const std::vector<qint64> &ids, Fn take)
{
    QString sql = u"SELECT x.id, %1 FROM %2 AS x"_s.arg(value, tableOf(entity));
    if (ids.size() <= FewRecords)
        sql += u" WHERE x.id IN (%1)"_s.arg(listed(ids));
    else
        sql += u" NOT INDEXED"_s;
    QSqlQuery rows(session.database());
    rows.setForwardOnly(true);
    rows.prepare(sql);
    session.exec(rows);
    for (qsizetype seen = 0; rows.next(); ++seen) {
        take(rows.value(0).toLongLong(), rows.value(1));
        if (seen % SortedPerLook == 0)
            session.throwIfCancelled();
    }
}

} // namespace

bool ListSort::canSort(const Entity &entity, const QList<domain::SortKey> &keys)
{
    return std::none_of(keys.cbegin(), keys.cend(), [&](const domain::SortKey &key) {
        return Catalogue::fieldOrStamp(entity, key.field).is(FieldFlag::LinkByField);
    });
}

ListSort::ListSort(storage::Session &session, const Entity &entity, const QList<domain::SortKey> &keys)
    : m_session(session), m_entity(entity)
{
    for (const domain::SortKey &key : keys) {
        Column column;
        column.field = &Catalogue::fieldOrStamp(entity, key.field);
        column.descending = key.descending;
        if (leadsOverLinks(*column.field)) {
            column.link = entity.field(key.field.first(key.field.indexOf('.')));
            column.expression = columnOf(u"t", column.link->key);
        } else {
            column.expression = valueOf(entity, *column.field, u"t", column.field->sortColumn);
        }
        m_columns.push_back(column);
    }
}

QString ListSort::tableFor(storage::Session &session, const Entity &entity, const QString &columns,
                           const SqlText &condition)
{
    const QString table = tableOf(entity) + u" AS t"_s;
    QSqlQuery plan(session.database());
    plan.setForwardOnly(true);
    plan.prepare(u"EXPLAIN QUERY PLAN SELECT %1 FROM %2 WHERE "_s.arg(columns, table) + condition.sql);
    for (int i = 0; i < condition.values.size(); ++i)
        plan.bindValue(i, condition.values.at(i));
    session.exec(plan);
    while (plan.next()) {
        const QString step = plan.value(3).toString();
        if (!step.startsWith("SCAN t"_L1) && !step.startsWith("SEARCH t"_L1))
            continue;
        const bool onlyTrash = step.endsWith("(deleted_at=?)"_L1) || step.endsWith("(deleted_at>?)"_L1);
        const bool backIntoTable =
            step.contains(" USING INDEX "_L1) && (onlyTrash || step.startsWith("SCAN"_L1));
        return backIntoTable ? table + u" NOT INDEXED"_s : table;
    }
    return table;
}

qint64 ListSort::rawOf(Column &column, const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return Null;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date: {
        const QString text = value.toString();
        const auto known = column.places.constFind(text);
        if (known != column.places.cend())
            return *known;
        const int place = int(column.texts.size());
        column.texts.append(text);
        column.places.insert(text, place);
        return place;
    }
    case FieldType::Choice: {
        const QByteArray key = value.toString().toLatin1();
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            if (field.choices.at(i).key == key)
                return i;
        }
        return Null;
    }
    case FieldType::Decimal: {
        const auto bits = std::bit_cast<quint64>(value.toDouble());
        return qint64((bits & Sign ? ~bits : bits ^ Sign) ^ Sign);
    }
    default:
        return value.toLongLong();
    }
}

void ListSort::scan(const SqlText &condition)
{
    QStringList columns{u"t.id"_s};
    for (const Column &column : m_columns)
        columns += column.expression;
    const QString chosen = columns.join(u", "_s);
    const SqlText sql{
        u"SELECT %1 FROM %2 WHERE "_s.arg(chosen, tableFor(m_session, m_entity, chosen, condition)) +
            condition.sql,
        condition.values};
    QSqlQuery &rows = m_session.run(sql.sql, sql.values);
    for (qsizetype seen = 0; rows.next(); ++seen) {
        m_ids.push_back(rows.value(0).toLongLong());
        int at = 1;
        for (Column &column : m_columns) {
            const QVariant value = rows.value(at++);
            if (column.link)
                column.raw.push_back(value.isNull() ? Null : value.toLongLong());
            else
                column.raw.push_back(rawOf(column, *column.field, value));
        }
        if (seen % SortedPerLook == 0)
            m_session.throwIfCancelled();
    }
    rows.finish();
}

/// From the linked records to the values that stand there.
void ListSort::follow(Column &column)
{
    const Entity &target = catalogueOf(m_session).entity(column.link->target);
    const Field &there = Catalogue::fieldOrStamp(target, restOf(column.field->key));
    QHash<qint64, qint64> values;
    readOf(m_session, target, valueOf(target, there, u"x", there.sortColumn), distinct(column.raw),
           [&](qint64 id, const QVariant &value) { values.insert(id, rawOf(column, there, value)); });
    for (qint64 &raw : column.raw)
        raw = raw == Null ? Null : values.value(raw, Null);
}

QHash<qint64, QString> ListSort::titlesOf(const Field &field, const std::vector<qint64> &ids)
{
    QHash<qint64, QString> titles;
    const Entity *target = Catalogue::builtIn().find(field.target);
    if (target)
        readOf(m_session, *target, titleSortKeyOf(Catalogue::builtIn(), *target, u"x"_s), ids,
               [&](qint64 id, const QVariant &value) {
                   if (!value.isNull())
                       titles.insert(id, value.toString());
               });
    return titles;
}

/// The place of each raw value among those that occur, for what does not sort by its number.
QHash<qint64, qint64> ListSort::ranks(Column &column)
{
    QHash<qint64, qint64> ranks;
    std::vector<std::pair<QByteArray, qint64>> order;
    const Field &field = *column.field;
    if (field.type == FieldType::Picklist) {
        QSqlQuery &rows = m_session.run(u"SELECT id, position FROM picklist_value"_s);
        while (rows.next())
            ranks.insert(rows.value(0).toLongLong(), rows.value(1).toLongLong());
        rows.finish();
        return ranks;
    }
    if (field.type == FieldType::Link) {
        const QHash<qint64, QString> titles = titlesOf(field, distinct(column.raw));
        for (auto it = titles.cbegin(); it != titles.cend(); ++it)
            order.emplace_back(it.value().toUtf8(), it.key());
    } else {
        const bool isKey = !field.sortColumn.isEmpty(); // folded already
        for (qsizetype i = 0; i < column.texts.size(); ++i) {
            const QString &text = column.texts.at(i);
            order.emplace_back(isText(field) && !isKey ? base::fold(text).toUtf8() : text.toUtf8(), i);
        }
    }
    std::sort(order.begin(), order.end());
    qint64 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].first != order[i - 1].first)
            ++rank;
        ranks.insert(order[i].second, rank);
    }
    return ranks;
}

void ListSort::makeKeys(Column &column)
{
    if (column.link)
        follow(column);
    const Field &field = *column.field;
    const bool byPlace = isText(field) || field.type == FieldType::Date;
    std::vector<qint64> placeOf; // texts by their number in `texts`: no hash on the way
    QHash<qint64, qint64> rankOf;
    if (byPlace || field.type == FieldType::Picklist || field.type == FieldType::Link) {
        rankOf = ranks(column);
        if (byPlace) {
            placeOf.resize(std::size_t(column.texts.size()));
            for (auto it = rankOf.cbegin(); it != rankOf.cend(); ++it)
                placeOf[std::size_t(it.key())] = it.value();
        }
    }
    column.places.clear();
    column.texts.clear();
    column.keys.reserve(column.raw.size());
    for (const qint64 raw : column.raw) {
        qint64 value = raw;
        if (raw != Null && byPlace)
            value = placeOf[std::size_t(raw)];
        else if (raw != Null && !rankOf.isEmpty())
            value = rankOf.value(raw, Null);
        const quint64 key = quint64(value) ^ Sign;
        column.keys.push_back(value == Null
                                  ? std::numeric_limits<quint64>::max()
                                  : (column.descending ? ~key : key)); // empty ones come last, both ways
    }
    column.raw = {};
}

QList<RecordId> ListSort::ids(const SqlText &condition)
{
    scan(condition);
    for (Column &column : m_columns) {
        m_session.throwIfCancelled();
        makeKeys(column);
    }
    // Ties in the direction of the last key, as an index holds them.
    const bool down = !m_columns.empty() && m_columns.back().descending;
    QList<RecordId> sorted;
    sorted.reserve(qsizetype(m_ids.size()));
    if (m_columns.size() == 1) {
        std::vector<std::pair<quint64, qint64>> order;
        order.reserve(m_ids.size());
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            order.emplace_back(m_columns[0].keys[i], down ? -m_ids[i] : m_ids[i]);
        std::sort(order.begin(), order.end());
        for (const auto &[key, id] : order)
            sorted.append(RecordId(down ? -id : id));
        return sorted;
    }
    std::vector<quint32> order(m_ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        for (const Column &column : m_columns) {
            if (column.keys[a] != column.keys[b])
                return column.keys[a] < column.keys[b];
        }
        return down ? m_ids[a] > m_ids[b] : m_ids[a] < m_ids[b];
    });
    for (const quint32 i : order)
        sorted.append(RecordId(m_ids[i]));
    return sorted;
}

} // namespace kith::records
