// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/laterchanges.h"

#include "models/storage/changerules.h"
#include "models/storage/tablecatalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

namespace {

constexpr qsizetype MostHanging = 200; ///< nobody reads more

QHash<qint64, QByteArray> names(Session &session, const QString &sql)
{
    QHash<qint64, QByteArray> found;
    QSqlQuery &query = session.run(sql);
    while (query.next())
        found.insert(query.value(0).toLongLong(), query.value(1).toString().toUtf8());
    query.finish();
    return found;
}

} // namespace

LaterChanges::LaterChanges(Session &session, const ChangeRules &rules, RecordId tx)
    : m_session(session), m_rules(rules), m_tx(tx)
{
}

void LaterChanges::find()
{
    const QList<RecordId> actions = laterActions();
    if (actions.isEmpty())
        return;
    readSchema();
    for (const RecordId action : actions) {
        look(action);
        m_session.throwIfCancelled();
    }
}

void LaterChanges::readSchema()
{
    m_tables = names(m_session, u"SELECT id, name FROM journal_table"_s);
    m_columns = names(m_session, u"SELECT id, name FROM journal_column"_s);
    const QList<ForeignKey> keys = foreignKeys(m_session);
    for (const ForeignKey &key : keys)
        m_links[key.child].append({key.column, key.parent});
    for (const QByteArray &table : std::as_const(m_tables)) {
        const QList<QByteArray> loose = m_rules.looseLinks(table);
        for (const QByteArray &column : loose)
            m_links[table].append({column, {}});
        if (const QByteArray owner = m_rules.ownerColumn(table); !owner.isEmpty())
            m_children.append({table, owner});
    }
}

/// An action that was undone does not count, nor does the undo of one that came later itself. What was done
/// again counts by the action, not by the redo.
QList<RecordId> LaterChanges::laterActions()
{
    QList<RecordId> actions;
    QSqlQuery &query =
        m_session.run(u"SELECT l.id FROM tx t JOIN tx l ON l.commit_seq > t.commit_seq WHERE t.id = ? "
                      "AND l.undone_by_tx IS NULL AND l.origin <> %1 AND NOT (l.origin = %2 AND EXISTS "
                      "(SELECT 1 FROM tx a WHERE a.undone_by_tx = l.id AND a.commit_seq > t.commit_seq))"_s
                          .arg(int(Origin::Redo))
                          .arg(int(Origin::Undo)),
                      {m_tx.value()});
    while (query.next())
        actions.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return actions;
}

void LaterChanges::look(RecordId later)
{
    struct Row
    {
        RowOp op;
        qint64 table;
        RecordId row;
        qint64 column;
    };
    qint64 last = -1;
    QList<Row> rows;
    do { // in pieces: the statement must be over before others ask the same tables
        constexpr qsizetype piece = 1000;
        rows.clear();
        QSqlQuery &query = m_session.run(u"SELECT seq, op, table_id, row_id, column_id FROM change_log "
                                         "WHERE tx_id = ? AND seq > ? ORDER BY seq, column_id"_s,
                                         {later.value(), last});
        while (query.next()) {
            const qint64 seq = query.value(0).toLongLong();
            if (rows.size() >= piece && seq != last)
                break;
            last = seq;
            rows.append({static_cast<RowOp>(query.value(1).toInt()), query.value(2).toLongLong(),
                         RecordId(query.value(3).toLongLong()), query.value(4).toLongLong()});
        }
        query.finish();
        for (const Row &row : std::as_const(rows))
            lookAt(row.op, m_tables.value(row.table), row.row, row.column);
    } while (!rows.isEmpty());
}

void LaterChanges::lookAt(RowOp op, const QByteArray &table, RecordId row, qint64 column)
{
    const QList<Touch> touches = touchesOf(row);
    for (const Touch &touch : touches) {
        // An update of another column survives the undo; a row that is gone cannot be changed back.
        if (touch.op == RowOp::Update && op == RowOp::Update && touch.column != column)
            continue;
        const RecordId owner = ownerOf(table, row);
        addRecord(owner == row ? table : tableOf(owner), owner,
                  owner == row && touch.op == RowOp::Update ? m_columns.value(touch.column) : QByteArray());
    }
    if (op == RowOp::Insert)
        lookAtLinks(table, row, {}, true);
    else if (op == RowOp::Update)
        lookAtLinks(table, row, m_columns.value(column), true);
}

/// What the row refers to now and the action made.
void LaterChanges::lookAtLinks(const QByteArray &table, RecordId row, const QByteArray &onlyColumn,
                               bool areLater)
{
    const QList<Link> links = m_links.value(table);
    for (const Link &link : links) {
        if (!onlyColumn.isEmpty() && link.column != onlyColumn)
            continue;
        const RecordId target(
            m_session
                .scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(quoted(link.column), quoted(table)),
                        {row.value()})
                .toLongLong());
        if (!target)
            continue;
        const QList<Touch> touches = touchesOf(target);
        const bool isMade = std::any_of(touches.cbegin(), touches.cend(),
                                        [](const Touch &touch) { return touch.op == RowOp::Insert; });
        if (!isMade)
            continue;
        const QByteArray parent = link.parent.isEmpty() ? tableOf(target) : link.parent;
        if (areLater && m_hanging.size() < MostHanging)
            m_hanging.append({table, row, link.column, parent, target});
        const RecordId owner = ownerOf(parent, target);
        addRecord(owner == target ? parent : tableOf(owner), owner);
    }
}

/// What the action did to a row.
QList<LaterChanges::Touch> LaterChanges::touchesOf(RecordId row)
{
    QList<Touch> touches;
    QSqlQuery &query = m_session.run(u"SELECT op, column_id FROM change_log WHERE row_id = ? AND tx_id = ?"_s,
                                     {row.value(), m_tx.value()});
    while (query.next())
        touches.append({static_cast<RowOp>(query.value(0).toInt()), query.value(1).toLongLong()});
    query.finish();
    return touches;
}

/// The record that a row belongs to; the row itself when it is nobody's.
RecordId LaterChanges::ownerOf(const QByteArray &table, RecordId row)
{
    const QByteArray column = m_rules.ownerColumn(table);
    if (column.isEmpty())
        return row;
    QVariant owner = m_session.scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(quoted(column), quoted(table)),
                                      {row.value()});
    if (owner.isNull())
        owner = m_session.scalar(
            u"SELECT owner_id FROM change_log WHERE row_id = ? AND owner_id IS NOT NULL ORDER BY tx_id DESC LIMIT 1"_s,
            {row.value()});
    return owner.isNull() ? row : RecordId(owner.toLongLong());
}

QByteArray LaterChanges::tableOf(RecordId row)
{
    return m_tables.value(
        m_session.scalar(u"SELECT table_id FROM change_log WHERE row_id = ? LIMIT 1"_s, {row.value()})
            .toLongLong());
}

void LaterChanges::add(const QByteArray &table, RecordId row)
{
    if (m_tables.isEmpty())
        readSchema();
    const RecordId owner = ownerOf(table, row);
    addRecord(owner == row ? table : tableOf(owner), owner);
}

void LaterChanges::addRecord(const QByteArray &table, RecordId id, const QByteArray &column)
{
    const auto known = m_records.find(id);
    if (known != m_records.end()) {
        if (!column.isEmpty() && !known->columns.contains(column))
            known->columns.append(column);
        return;
    }
    m_records.insert(id, {table, id, column.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{column}});
    followLinks(table, id);
}

/// A record that stays needs what it refers to: the company of a contact that both came with the action.
void LaterChanges::followLinks(const QByteArray &table, RecordId id)
{
    lookAtLinks(table, id, {}, false);
    for (const auto &[child, column] : std::as_const(m_children)) {
        QList<RecordId> rows;
        QSqlQuery &query = m_session.run(
            u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(quoted(child), quoted(column)), {id.value()});
        while (query.next())
            rows.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        for (const RecordId row : std::as_const(rows))
            lookAtLinks(child, row, {}, false);
    }
}

bool LaterChanges::concerns(const RowChange &change)
{
    if (m_records.isEmpty())
        return false;
    if (m_records.contains(change.id))
        return true;
    const QByteArray column = m_rules.ownerColumn(change.table);
    if (column.isEmpty())
        return false;
    if (const Cell *cell = change.cell(column))
        return m_records.contains(RecordId(cell->before.toLongLong())) ||
               m_records.contains(RecordId(cell->after.toLongLong()));
    return m_records.contains(ownerOf(change.table, change.id));
}

} // namespace kith::storage
