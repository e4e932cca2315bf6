// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/storage/cellvalue.h"
#include "models/storage/journalreader.h"
#include "models/storage/tablecatalog.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace kith::storage {

namespace {

constexpr int BatchRows = 500;

JournalTx txFrom(const QSqlQuery &query, int first)
{
    return {RecordId(query.value(first).toLongLong()),
            RecordId(query.value(first + 1).toLongLong()),
            query.value(first + 2).toLongLong(),
            query.value(first + 3).toString(),
            static_cast<Origin>(query.value(first + 4).toInt()),
            RecordId(query.value(first + 5).toLongLong())};
}

void hashValue(QByteArray &out, const QVariant &value)
{
    const auto number = [&out](char kind, quint64 bits) {
        const quint64 big = qToBigEndian(bits);
        out.append(kind).append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    if (value.isNull()) {
        out.append('n');
    } else if (value.typeId() == QMetaType::LongLong) {
        number('i', quint64(value.toLongLong()));
    } else if (value.typeId() == QMetaType::Double) {
        number('d', std::bit_cast<quint64>(value.toDouble()));
    } else {
        const bool isText = value.typeId() == QMetaType::QString;
        const QByteArray bytes = isText ? value.toString().toUtf8() : value.toByteArray();
        number(isText ? 't' : 'b', quint64(bytes.size()));
        out.append(bytes);
    }
}

void hashTable(Session &session, const QByteArray &table, QCryptographicHash &hash)
{
    QList<QByteArray> columns = TableCatalog::contentColumns(session, table);
    // Columns of fields that users make stay when the field is undone; empty, they say nothing.
    columns.removeIf([&](const QByteArray &column) {
        return column.startsWith("x_") && !session
                                               .scalar(u"SELECT 1 FROM %1 WHERE %2 IS NOT NULL LIMIT 1"_s.arg(
                                                   quoted(table), quoted(column)))
                                               .isValid();
    });
    QString list = u"id"_s;
    QByteArray block = table + '\0';
    for (const QByteArray &column : columns) {
        list += u", "_s + quoted(column);
        block += column + '\0';
    }
    QSqlQuery &query = session.run(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(list, quoted(table)));
    qint64 rows = 0;
    while (query.next()) {
        for (int i = 0; i <= int(columns.size()); ++i)
            hashValue(block, query.value(i));
        constexpr qsizetype enough = 1 << 16;
        if (block.size() > enough) {
            hash.addData(block);
            block.clear();
            session.throwIfCancelled();
        }
        ++rows;
    }
    session.throwIfIncomplete();
    query.finish();
    if (rows > 0) // a table that a later version added empty is no difference
        hash.addData(block);
}

} // namespace

JournalReader::JournalReader(Session &session) : m_session(session)
{
    QSqlQuery &tables = session.run(u"SELECT id, name FROM journal_table"_s);
    while (tables.next())
        m_tables.insert(tables.value(0).toLongLong(), tables.value(1).toString().toUtf8());
    tables.finish();
    QSqlQuery &columns = session.run(u"SELECT id, name, table_id FROM journal_column"_s);
    while (columns.next())
        m_columns.insert(columns.value(0).toLongLong(),
                         {columns.value(1).toString().toUtf8(), columns.value(2).toLongLong()});
    columns.finish();
}

void JournalReader::take(const QSqlQuery &query, int first, RowChange &change)
{
    const qint64 column = query.value(first + 1).toLongLong();
    change.op = static_cast<RowOp>(query.value(first + 2).toInt());
    change.table = m_tables.value(query.value(first + 3).toLongLong());
    change.id = RecordId(query.value(first + 4).toLongLong());
    const QVariant before = query.value(first + 5);
    const QVariant after = query.value(first + 6);
    if (column != 0) {
        change.cells.append({m_columns.value(column).name, before.isNull() ? QVariant() : before,
                             after.isNull() ? QVariant() : after});
        return;
    }
    const bool removed = change.op == RowOp::Remove;
    const auto image = RowImage::decode((removed ? before : after).toByteArray());
    for (const auto &[id, value] : image) {
        const QByteArray name = m_columns.value(id).name;
        if (name == "rev")
            change.expectedRev = value.toLongLong();
        else
            change.cells.append(removed ? Cell{name, value, {}} : Cell{name, {}, value});
    }
}

QList<RowChange> JournalReader::batch(RecordId tx, bool backwards, int limit)
{
    if (!m_started) {
        m_started = true;
        m_next = backwards ? std::numeric_limits<qint64>::max() : -1;
    }
    // The limit counts log rows, of which an update has several: what follows a cut is read again from its
    // seq on.
    const QString sql = backwards ? u"SELECT seq, column_id, op, table_id, row_id, old, new FROM change_log "
                                    u"WHERE tx_id = ? AND seq < ? "
                                    "ORDER BY seq DESC, column_id DESC"_s
                                  : u"SELECT seq, column_id, op, table_id, row_id, old, new FROM change_log "
                                    u"WHERE tx_id = ? AND seq > ? "
                                    "ORDER BY seq, column_id"_s;
    QList<RowChange> changes;
    QSqlQuery &query = m_session.run(sql, {tx.value(), m_next});
    qint64 current = -1;
    while (query.next()) {
        const qint64 seq = query.value(0).toLongLong();
        if (seq != current) {
            if (changes.size() == limit)
                break;
            current = seq;
            m_next = seq;
            changes.append(RowChange());
        }
        take(query, 0, changes.last());
    }
    m_session.throwIfIncomplete();
    query.finish();
    return changes;
}

RowChange JournalReader::inverse(const RowChange &change)
{
    RowChange back;
    back.table = change.table;
    back.id = change.id;
    switch (change.op) {
    case RowOp::Insert:
        back.op = RowOp::Remove;
        break;
    case RowOp::Update:
        back.op = RowOp::Update;
        break;
    case RowOp::Remove:
        back.op = RowOp::Insert;
        back.expectedRev = change.expectedRev;
        break;
    }
    back.cells.reserve(change.cells.size());
    for (const Cell &cell : change.cells)
        back.cells.append({cell.column, cell.after, cell.before});
    return back;
}

QList<JournalEntry> Journal::historyOf(Session &session, const QByteArray &table, RecordId id, int limit)
{
    JournalReader reader(session);
    QList<JournalEntry> entries;
    QSqlQuery &query =
        session.run(u"SELECT t.id, t.user_id, t.started_at, t.label, t.origin, t.undone_by_tx, "
                    "c.seq, c.column_id, c.op, c.table_id, c.row_id, c.old, c.new "
                    "FROM change_log c JOIN tx t ON t.id = c.tx_id "
                    "WHERE c.table_id = (SELECT id FROM journal_table WHERE name = ?) AND c.row_id = ? "
                    "ORDER BY t.commit_seq DESC, c.seq DESC, c.column_id"_s,
                    {QString::fromUtf8(table), id.value()});
    qint64 current = -1;
    while (query.next()) {
        const JournalTx tx = txFrom(query, 0);
        const qint64 seq = query.value(6).toLongLong();
        if (entries.isEmpty() || entries.last().tx.id != tx.id || seq != current) {
            if (entries.size() == limit)
                break;
            entries.append({tx, {}});
            current = seq;
        }
        reader.take(query, 6, entries.last().change);
    }
    session.throwIfIncomplete();
    query.finish();
    return entries;
}

QList<JournalTx> Journal::transactions(Session &session, int limit, RecordId before)
{
    QList<JournalTx> list;
    const QString columns = u"SELECT id, user_id, started_at, label, origin, undone_by_tx FROM tx "_s;
    QSqlQuery &query =
        before ? session.run(columns + u"WHERE commit_seq < (SELECT commit_seq FROM tx WHERE id = ?) "
                                       "ORDER BY commit_seq DESC LIMIT ?"_s,
                             {before.value(), limit})
               : session.run(columns + u"ORDER BY commit_seq DESC LIMIT ?"_s, {limit});
    while (query.next())
        list.append(txFrom(query, 0));
    query.finish();
    return list;
}

void Journal::forEachChange(Session &session, RecordId tx, const std::function<void(const RowChange &)> &fn)
{
    JournalReader reader(session);
    for (QList<RowChange> changes = reader.batch(tx, false, BatchRows); !changes.isEmpty();
         changes = reader.batch(tx, false, BatchRows)) {
        for (const RowChange &change : std::as_const(changes))
            fn(change);
        session.throwIfCancelled();
    }
}

QByteArray Journal::contentHash(Session &session)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<QByteArray> tables = TableCatalog::journaledTables(session);
    for (const QByteArray &table : tables)
        hashTable(session, table, hash);
    return hash.result();
}

} // namespace kith::storage
