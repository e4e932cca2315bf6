// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/changebatch.h"

#include "models/base/clock.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::Cell;

bool sameCell(const QVariant &left, const QVariant &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    const auto isText = [](const QVariant &value) {
        return value.userType() == QMetaType::QString || value.userType() == QMetaType::QByteArray;
    };
    if (isText(left) || isText(right))
        return isText(left) && isText(right) && left.toString() == right.toString();
    if (left.userType() == QMetaType::Double || right.userType() == QMetaType::Double)
        return left.toDouble() == right.toDouble();
    return left.toLongLong() == right.toLongLong();
}

ChangeBatch::ChangeBatch(storage::Session &session, storage::ChangeSet &changes)
    : m_session(session), m_changes(changes)
{
    resolvePlaceholders();
    for (qsizetype i = 0; i < m_changes.rows.size(); ++i)
        index(i);
}

qint64 ChangeBatch::nowMs() const
{
    return m_session.clock().nowMs();
}

void ChangeBatch::resolvePlaceholders()
{
    QHash<qint64, qint64> made;
    for (RowChange &row : m_changes.rows) {
        if (row.op != RowOp::Insert || row.id.value() > 0)
            continue;
        const RecordId id = m_session.newId();
        if (row.id.value() < 0)
            made.insert(row.id.value(), id.value());
        row.id = id;
    }
    if (made.isEmpty())
        return;
    const domain::Catalogue &catalogue = catalogueOf(m_session);
    for (RowChange &row : m_changes.rows) {
        const domain::Entity *entity = catalogue.find(row.table);
        if (!entity)
            continue;
        if (row.id.value() < 0)
            row.id = RecordId(made.value(row.id.value()));
        for (Cell &cell : row.cells) {
            const domain::Field *field = entity->field(cell.column);
            if (!field || field->type != domain::FieldType::Link)
                continue;
            const qint64 id = cell.after.toLongLong();
            if (id < 0 && made.contains(id))
                cell.after = made.value(id);
        }
    }
}

void ChangeBatch::index(qsizetype at)
{
    const RowChange &row = m_changes.rows.at(at);
    m_byTable[row.table].append(at);
    auto &rowsOfRecord = m_byId[row.id];
    rowsOfRecord.append(at);
    m_hasRepeats = m_hasRepeats || rowsOfRecord.size() > 1;
    if (const QByteArray &ownerColumn = ownerColumnOf(row.table); !ownerColumn.isEmpty()) {
        if (const Cell *cell = row.cell(ownerColumn))
            m_byOwner[RecordId(cell->after.toLongLong())].append(at);
    }
    if (row.op == RowOp::Insert)
        m_new.insert(row.id);
    else if (row.op == RowOp::Remove)
        m_removed.insert(row.id);
}

int ChangeBatch::columnIndex(const QByteArray &table, QByteArrayView column)
{
    auto it = m_columns.find(table);
    if (it == m_columns.end()) {
        it = m_columns.insert(table, {});
        const QList<QByteArray> &columns = m_session.columnsOf(table);
        for (int i = 0; i < columns.size(); ++i)
            it->insert(columns.at(i), i);
    }
    return it->value(QByteArray::fromRawData(column.data(), column.size()), -1);
}

const ChangeBatch::StoredRow &ChangeBatch::read(const QByteArray &table, RecordId id)
{
    const auto known = m_stored.constFind(id);
    if (known != m_stored.cend())
        return *known;
    const qsizetype columns = m_session.columnsOf(table).size();
    StoredRow row;
    QSqlQuery &query =
        m_session.run(u"SELECT * FROM \"%1\" WHERE id = ?"_s.arg(QString::fromLatin1(table)), {id.value()});
    if (query.next())
        row = rowFrom(query, columns);
    query.finish();
    return *m_stored.insert(id, row);
}

ChangeBatch::StoredRow ChangeBatch::rowFrom(const QSqlQuery &query, qsizetype columns)
{
    StoredRow row;
    row.exists = true;
    row.values.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.values.append(query.value(i));
    return row;
}

QVariant ChangeBatch::stored(const QByteArray &table, RecordId id, QByteArrayView column)
{
    if (isNew(id))
        return {};
    const int index = columnIndex(table, column);
    const StoredRow &row = read(table, id);
    return row.exists && index >= 0 ? row.values.at(index) : QVariant();
}

QVariant ChangeBatch::after(const QByteArray &table, RecordId id, QByteArrayView column)
{
    const auto rows = m_byId.constFind(id);
    if (rows != m_byId.cend()) {
        for (auto it = rows->crbegin(); it != rows->crend(); ++it) {
            if (const Cell *cell = m_changes.rows.at(*it).cell(column))
                return cell->after;
        }
    }
    return stored(table, id, column);
}

QVariant ChangeBatch::after(const RowChange &row, QByteArrayView column)
{
    if (row.op != RowOp::Insert || m_hasRepeats)
        return after(row.table, row.id, column);
    const Cell *cell = row.cell(column); // all there is, and what imports ask for a million times
    return cell ? cell->after : QVariant();
}

void ChangeBatch::fill(domain::Record &record, const RowChange &row)
{
    const QList<domain::Field> &fields = record.entity().fields;
    if (m_hasRepeats || isNew(row.id)) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!fields.at(i).is(domain::FieldFlag::Derived))
                record.setValueAt(i, after(row, fields.at(i).key));
        }
        return;
    }
    QList<int> &columns = m_fieldColumns[row.table];
    if (columns.isEmpty()) {
        for (const domain::Field &field : fields)
            columns.append(columnIndex(row.table, field.key));
    }
    const StoredRow &stored = read(row.table, row.id);
    for (qsizetype i = 0; stored.exists && i < fields.size(); ++i) {
        if (columns.at(i) >= 0 && !fields.at(i).is(domain::FieldFlag::Derived))
            record.setValueAt(i, stored.values.at(columns.at(i)));
    }
    for (const Cell &cell : row.cells) {
        const int index = record.entity().indexOf(cell.column);
        if (index >= 0 && !fields.at(index).is(domain::FieldFlag::Derived))
            record.setValueAt(index, cell.after);
    }
}

bool ChangeBatch::writes(RecordId id, QByteArrayView column) const
{
    const auto rows = m_byId.constFind(id);
    return rows != m_byId.cend() && std::any_of(rows->cbegin(), rows->cend(), [&](qsizetype at) {
               const RowChange &row = m_changes.rows.at(at);
               return row.op != RowOp::Remove && row.cell(column);
           });
}

void ChangeBatch::set(const QByteArray &table, RecordId id, const QByteArray &column, const QVariant &value)
{
    if (isRemoved(id))
        return;
    const auto rows = m_byId.constFind(id);
    if (rows != m_byId.cend()) {
        // the last row that writes the column decides, else the first row of the record takes it
        qsizetype target = rows->first();
        for (const qsizetype at : *rows) {
            if (m_changes.rows.at(at).cell(column))
                target = at;
        }
        RowChange &row = m_changes.rows[target];
        if (row.cell(column) || !sameCell(stored(table, id, column), value))
            row.set(column, stored(table, id, column), value);
        return;
    }
    const QVariant before = stored(table, id, column);
    if (sameCell(before, value))
        return;
    RowChange row;
    row.op = RowOp::Update;
    row.table = table;
    row.id = id;
    row.cells.append({column, before, value});
    m_changes.rows.append(row);
    index(m_changes.rows.size() - 1);
}

void ChangeBatch::insert(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    row.id = m_session.newId();
    for (const auto &[column, value] : values)
        row.cells.append({column, {}, value});
    m_changes.rows.append(row);
    index(m_changes.rows.size() - 1);
}

void ChangeBatch::remove(const QByteArray &table, RecordId id)
{
    if (isRemoved(id))
        return;
    RowChange row;
    row.op = RowOp::Remove;
    row.table = table;
    row.id = id;
    m_changes.rows.append(row);
    index(m_changes.rows.size() - 1);
}

QList<RecordId> ChangeBatch::members(const QByteArray &table, const QByteArray &ownerColumn, RecordId owner)
{
    QList<RecordId> candidates;
    if (!isNew(owner)) {
        const qsizetype columns = m_session.columnsOf(table).size();
        const int idColumn = columnIndex(table, "id");
        QSqlQuery &query = m_session.run(
            u"SELECT * FROM \"%1\" WHERE %2 = ?"_s.arg(QString::fromLatin1(table), columnOf({}, ownerColumn)),
            {owner.value()});
        while (query.next()) {
            const RecordId id(query.value(idColumn).toLongLong());
            if (!m_stored.contains(id))
                m_stored.insert(id, rowFrom(query, columns));
            candidates.append(id);
        }
        query.finish();
    }
    if (const auto rows = m_byOwner.constFind(owner); rows != m_byOwner.cend()) {
        for (const qsizetype at : *rows) {
            const RowChange &row = m_changes.rows.at(at);
            if (row.table == table && !candidates.contains(row.id))
                candidates.append(row.id);
        }
    }
    candidates.removeIf([&](RecordId id) {
        return isRemoved(id) || RecordId(after(table, id, ownerColumn).toLongLong()) != owner;
    });
    std::sort(candidates.begin(), candidates.end());
    return candidates;
}

const QByteArray &ChangeBatch::ownerColumnOf(const QByteArray &table)
{
    static const QHash<QByteArray, QByteArray> columns = [] {
        QHash<QByteArray, QByteArray> made;
        for (const domain::Entity &entity : domain::Catalogue::builtIn().entities()) {
            for (const domain::Relation &relation : entity.relations) {
                const domain::Entity *member = domain::Catalogue::builtIn().find(relation.entity);
                const bool isOwner = relation.owned && !relation.inverse;
                if (member && !member->standalone && (isOwner || !made.contains(relation.entity)))
                    made.insert(relation.entity, relation.parentField);
            }
        }
        made.insert("activity_link"_ba, "activity_id"_ba);
        return made;
    }();
    static const QByteArray none;
    const auto it = columns.constFind(table);
    return it == columns.cend() ? none : *it;
}

} // namespace kith::records
