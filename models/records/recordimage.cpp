// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordimage.h"

#include "models/records/changebatch.h"
#include "models/records/contactvalue.h"
#include "models/records/sqltext.h"

#include <algorithm>
#include <iterator>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using storage::RowOp;

namespace {

constexpr qsizetype MostNames = 20'000;

bool hasDerived(const Entity &entity)
{
    return entity.field("name_key") != nullptr;
}

using RowPointers = decltype(RecordImage::children);

/// As readChildren() would find them, so that what follows from them is the same now and later.
RowPointers inOrder(const RowPointers &children, const QList<RecordImages::ChildTable> &tables)
{
    RowPointers ordered;
    ordered.reserve(children.size());
    for (const RecordImages::ChildTable &table : tables) {
        const qsizetype begin = ordered.size();
        std::copy_if(children.cbegin(), children.cend(), std::back_inserter(ordered),
                     [&table](const RowChange *child) { return child->table == table.table; });
        std::sort(ordered.begin() + begin, ordered.end(),
                  [](const RowChange *left, const RowChange *right) { return left->id < right->id; });
    }
    return ordered;
}

} // namespace

QVariant RecordImage::valueOf(const RowChange &row, QByteArrayView column)
{
    const storage::Cell *cell = row.cell(column);
    return cell ? cell->after : QVariant();
}

QVariant RecordImage::value(QByteArrayView column) const
{
    for (const auto &[name, value] : derived) {
        if (name == column)
            return value;
    }
    return stored(column);
}

void RecordImages::know(const QList<RowChange> &rows, bool derivedIncluded)
{
    QSet<RecordId> changedAgain;
    for (const RowChange &row : rows) {
        if (row.op != RowOp::Insert) {
            changedAgain.insert(row.id);
            continue;
        }
        if (row.table == "company" || row.table == "tag")
            m_inserts.insert(row.id, &row);
        const Entity *entity = Catalogue::builtIn().find(row.table);
        if (!entity)
            continue;
        const QByteArray &ownerColumn = ChangeBatch::ownerColumnOf(row.table);
        if (!ownerColumn.isEmpty())
            m_freshChildren[RecordId(RecordImage::valueOf(row, ownerColumn).toLongLong())].append(&row);
        else if (hasDerived(*entity) && (!derivedIncluded || row.cell("name_key")))
            m_fresh.insert(row.id, &row);
    }
    // A new row that a later row of the set changes again is not what stands in the file.
    for (const RecordId id : std::as_const(changedAgain)) {
        m_fresh.remove(id);
        m_inserts.remove(id);
    }
    if (changedAgain.isEmpty())
        return;
    for (const RowChange &row : rows) {
        const QByteArray &ownerColumn = ChangeBatch::ownerColumnOf(row.table);
        if (row.op == RowOp::Insert && !ownerColumn.isEmpty() && changedAgain.contains(row.id))
            m_fresh.remove(RecordId(RecordImage::valueOf(row, ownerColumn).toLongLong()));
    }
}

RecordImage RecordImages::of(const Entity &entity, RecordId id)
{
    RecordImage image;
    image.entity = &entity;
    if (const auto fresh = m_fresh.constFind(id); fresh != m_fresh.cend()) {
        image.row = *fresh;
        image.isFresh = true;
        image.children = inOrder(m_freshChildren.value(id), childTablesOf(entity));
        return image;
    }
    QSqlQuery &query = m_session.run(u"SELECT * FROM %1 WHERE id = ?"_s.arg(tableOf(entity)), {id.value()});
    if (query.next())
        image.row = readRow(entity.key, query);
    query.finish();
    if (image.row)
        readChildren(image, id);
    return image;
}

void RecordImages::readChildren(RecordImage &image, RecordId id)
{
    const QString kind = QString::fromLatin1(image.entity->key);
    for (const ChildTable &child : childTablesOf(*image.entity)) {
        QSqlQuery &query = m_session.prepare(child.sql);
        query.bindValue(0, id.value());
        if (!child.typeColumn.isEmpty())
            query.bindValue(1, kind);
        m_session.exec(query);
        while (query.next())
            image.children.append(readRow(child.table, query));
        query.finish();
    }
}

const RowChange *RecordImages::readRow(const QByteArray &table, const QSqlQuery &query)
{
    const QList<QByteArray> &columns = m_session.columnsOf(table);
    RowChange row;
    row.table = table;
    row.cells.reserve(columns.size());
    for (int i = 0; i < columns.size(); ++i) {
        const QVariant value = query.value(i);
        if (columns.at(i) == "id")
            row.id = RecordId(value.toLongLong());
        else if (!value.isNull())
            row.cells.append({columns.at(i), {}, value});
    }
    m_read.push_back(std::move(row));
    return &m_read.back();
}

QString RecordImages::nameOf(const QByteArray &table, RecordId id)
{
    if (const auto fresh = m_inserts.constFind(id); fresh != m_inserts.cend())
        return RecordImage::textOf(**fresh, "name");
    const std::pair key{table, id};
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    if (m_names.size() > MostNames)
        m_names.clear();
    const QString name =
        m_session
            .scalar(u"SELECT name FROM \"%1\" WHERE id = ?"_s.arg(QString::fromLatin1(table)), {id.value()})
            .toString();
    m_names.insert(key, name);
    return name;
}

const QString &RecordImages::country()
{
    if (!m_country)
        m_country = homeCountry(m_session);
    return *m_country;
}

void RecordImages::clear()
{
    m_read.clear();
}

const QList<RecordImages::ChildTable> &RecordImages::childTablesOf(const Entity &entity)
{
    static const QHash<QByteArray, QList<ChildTable>> tables = [] {
        QHash<QByteArray, QList<ChildTable>> made;
        // What neither caches nor the search index look at need not be read.
        static const QSet<QByteArray> matter{"contact_point", "address",    "contact_company", "fact",
                                             "note",          "attachment", "tag_link",        "external_id"};
        for (const Entity &owner : Catalogue::builtIn().entities()) {
            QList<ChildTable> &list = made[owner.key];
            for (const domain::Relation &relation : owner.relations) {
                const bool known = std::any_of(list.cbegin(), list.cend(), [&](const ChildTable &one) {
                    return one.table == relation.entity;
                });
                if (!relation.owned || known || !matter.contains(relation.entity))
                    continue;
                QString sql = u"SELECT * FROM \"%1\" WHERE %2 = ?"_s.arg(QString::fromLatin1(relation.entity),
                                                                         columnOf({}, relation.parentField));
                if (!relation.parentTypeField.isEmpty())
                    sql += u" AND %1 = ?"_s.arg(columnOf({}, relation.parentTypeField));
                list.append({relation.entity, relation.parentField, relation.parentTypeField,
                             sql + u" ORDER BY id"_s});
            }
        }
        return made;
    }();
    static const QList<ChildTable> none;
    const auto it = tables.constFind(entity.key);
    return it == tables.cend() ? none : *it;
}

} // namespace kith::records
