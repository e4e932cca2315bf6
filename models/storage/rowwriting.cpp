// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChangeWriter that reads, compares and writes single rows.
#include "models/storage/changewritersql.h"
#include "models/storage/sqlproblem.h"
#include "models/storage/text.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::FieldClash;
using base::Problem;
using base::ProblemKind;

namespace {

QString columnList(const QList<const ColumnInfo *> &columns, const QString &suffix = {})
{
    QString list;
    for (const ColumnInfo *column : columns) {
        if (!list.isEmpty())
            list += u", "_s;
        list += quoted(column->name) + suffix;
    }
    return list;
}

bool isStamp(const QByteArray &column)
{
    return column == "id" || column == "rev" || column == "updated_at" || column == "updated_by";
}

} // namespace

const ColumnInfo &ChangeWriter::writableColumn(const TableInfo &table, const QByteArray &name) const
{
    const ColumnInfo *column = isStamp(name) ? nullptr : table.column(name);
    if (!column)
        throw Problem(
            ProblemKind::Bug, Text::tr("Something unexpected went wrong while saving."),
            u"column %1.%2 cannot be written"_s.arg(QString::fromUtf8(table.name), QString::fromUtf8(name)));
    return *column;
}

bool ChangeWriter::insertRow(const TableInfo &table, RowChange &row)
{
    // All columns are always written, with the schema's default where nothing is given: one statement per
    // table, and the journal holds the row as it really is.
    QList<QVariant> values;
    values.reserve(table.columns.size());
    for (const ColumnInfo &column : table.columns)
        values.append(column.defaultValue);
    const auto put = [&](const QByteArray &name, const QVariant &value) {
        if (const auto at = table.byName.constFind(name); at != table.byName.cend())
            values[*at] = value;
    };
    const QVariant user = m_session.currentUser() ? QVariant(m_session.currentUser().value()) : QVariant();
    put("id"_ba, row.id.value());
    put("rev"_ba,
        row.expectedRev >= 0 ? row.expectedRev + 1 : 1); // a row that comes back must not look unchanged
    put("created_at"_ba, m_nowMs);
    put("created_by"_ba, user);
    put("updated_at"_ba, m_nowMs);
    put("updated_by"_ba, user);
    for (Cell &cell : row.cells) {
        const ColumnInfo &column = writableColumn(table, cell.column);
        cell.after = storedValue(cell.after, column.affinity);
        put(cell.column, cell.after);
    }

    QString &sql = m_sql->inserts[&table];
    if (sql.isEmpty()) {
        QList<const ColumnInfo *> all;
        for (const ColumnInfo &column : table.columns)
            all.append(&column);
        sql = u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(quoted(table.name), columnList(all),
                                                        u", ?"_s.repeated(all.size() - 1));
    }
    QSqlQuery &query = m_session.prepare(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (m_skipChanged && !query.exec()) {
        const int code = sqlCodeOf(query.lastError());
        if ((code & sqlcode::Primary) != 19)
            m_session.exec(query);
        query.finish();
        return refuseOrSkip(row, {}, {});
    }
    if (!m_skipChanged)
        m_session.exec(query);

    QList<std::pair<qint64, QVariant>> image;
    QList<Cell> cells;
    for (int i = 0; i < int(values.size()); ++i) {
        const ColumnInfo &column = table.columns.at(i);
        const bool says = values.at(i).isValid() || column.defaultValue.isValid();
        if (says && !isStamp(column.name))
            cells.append({column.name, {}, values.at(i)});
        if (says && column.isContent)
            image.append({column.journalId, values.at(i)});
    }
    row.cells = cells;
    log(table, row, 0, {}, RowImage::encode(image));
    ++m_sequence;
    return true;
}

ChangeWriter::Stored ChangeWriter::readRow(const TableInfo &table, RecordId id,
                                           const QList<const ColumnInfo *> &columns)
{
    QString &sql = m_sql->selects[{&table, columns}];
    if (sql.isEmpty())
        sql = u"SELECT rev%1%2 FROM %3 WHERE id = ?"_s.arg(columns.isEmpty() ? QString() : u", "_s,
                                                           columnList(columns), quoted(table.name));
    QSqlQuery &query = m_session.prepare(sql);
    query.bindValue(0, id.value());
    m_session.exec(query);
    Stored stored;
    if (query.next()) {
        stored.found = true;
        stored.rev = query.value(0).toLongLong();
        stored.values.reserve(columns.size());
        for (int i = 0; i < int(columns.size()); ++i) {
            const QVariant value = query.value(i + 1);
            stored.values.append(value.isNull() ? QVariant() : value);
        }
    }
    query.finish();
    return stored;
}

bool ChangeWriter::updateRow(const TableInfo &table, RowChange &row, Outcome &outcome)
{
    QList<const ColumnInfo *> columns;
    columns.reserve(row.cells.size());
    for (Cell &cell : row.cells) {
        const ColumnInfo &column = writableColumn(table, cell.column);
        cell.before = storedValue(cell.before, column.affinity);
        cell.after = storedValue(cell.after, column.affinity);
        columns.append(&column);
    }
    const Stored stored = readRow(table, row.id, columns);
    if (!stored.found)
        return refuseOrSkip(
            row, {},
            Text::tr("This record is no longer there: somebody removed it. Undo the removal to change it."));
    if (!mergeCells(table, row, stored, outcome))
        return false;
    columns.clear();
    bool content = false;
    for (const Cell &cell : std::as_const(row.cells)) {
        columns.append(table.column(cell.column));
        content = content || columns.last()->isContent;
    }
    if (!writeUpdate(table, row, columns))
        return false;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns.at(i)->isContent)
            log(table, row, columns.at(i)->journalId, row.cells.at(i).before, row.cells.at(i).after);
    }
    m_sequence += content ? 1 : 0;
    return true;
}

/// Leaves in `row` the cells that have an effect, with `before` as it is stored; false when none is left or
/// the row clashes with what somebody else wrote.
bool ChangeWriter::mergeCells(const TableInfo &table, RowChange &row, const Stored &stored, Outcome &outcome)
{
    const bool unchangedSince = row.expectedRev != RowChange::AnyRev && row.expectedRev == stored.rev;
    QList<Cell> cells;
    QList<FieldClash> clashes;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        Cell &cell = row.cells[i];
        const QVariant &current = stored.values.at(i);
        if (sameValue(current, cell.after))
            continue;
        // Derived columns follow from the others: nobody edits them, so nobody can clash over them.
        if (!unchangedSince && table.column(cell.column)->isContent && !sameValue(current, cell.before)) {
            clashes.append({row.table, row.id, cell.column, cell.before, cell.after, current});
            continue;
        }
        cell.before = current;
        cells.append(std::move(cell));
    }
    if (!clashes.isEmpty())
        return refuseOrSkip(row, clashes, {});
    if (!cells.isEmpty() && row.expectedRev != RowChange::AnyRev && !unchangedSince)
        outcome.merged = true;
    row.cells = std::move(cells);
    return !row.cells.isEmpty();
}

bool ChangeWriter::writeUpdate(const TableInfo &table, const RowChange &row,
                               const QList<const ColumnInfo *> &columns)
{
    const bool content =
        std::any_of(columns.cbegin(), columns.cend(), [](const ColumnInfo *c) { return c->isContent; });
    const bool stampAt = content && table.has("updated_at"_ba);
    const bool stampBy = content && table.has("updated_by"_ba);
    QString &sql = m_sql->updates[{&table, columns}];
    if (sql.isEmpty()) {
        sql = u"UPDATE %1 SET %2%3%4%5 WHERE id = ?"_s.arg(
            quoted(table.name), columnList(columns, u" = ?"_s), content ? u", rev = rev + 1"_s : QString(),
            stampAt ? u", updated_at = ?"_s : QString(), stampBy ? u", updated_by = ?"_s : QString());
    }
    QSqlQuery &query = m_session.prepare(sql);
    int at = 0;
    for (const Cell &cell : row.cells)
        query.bindValue(at++, cell.after);
    if (stampAt)
        query.bindValue(at++, m_nowMs);
    if (stampBy)
        query.bindValue(at++,
                        m_session.currentUser() ? QVariant(m_session.currentUser().value()) : QVariant());
    query.bindValue(at, row.id.value());
    if (m_skipChanged && !query.exec()) {
        if ((sqlCodeOf(query.lastError()) & sqlcode::Primary) != 19)
            m_session.exec(query);
        return refuseOrSkip(row, {}, {});
    }
    if (!m_skipChanged)
        m_session.exec(query);
    return true;
}

bool ChangeWriter::removeRow(const TableInfo &table, RowChange &row)
{
    QList<const ColumnInfo *> columns;
    for (const ColumnInfo &column : table.columns) {
        if (!isStamp(column.name))
            columns.append(&column);
    }
    const Stored stored = readRow(table, row.id, columns);
    if (!stored.found)
        return refuseOrSkip(row, {},
                            Text::tr("This record is no longer there: somebody removed it already."));

    const bool inverse = m_origin == Origin::Undo || m_origin == Origin::Redo;
    const bool unchangedSince = row.expectedRev != RowChange::AnyRev && row.expectedRev == stored.rev;
    QList<FieldClash> clashes;
    QList<std::pair<qint64, QVariant>> image{{table.revJournalId, stored.rev}};
    QList<Cell> cells;
    for (int i = 0; i < int(columns.size()); ++i) {
        const ColumnInfo &column = *columns.at(i);
        const QVariant &current = stored.values.at(i);
        const Cell *seen = row.cell(column.name);
        if (column.isContent && !unchangedSince && (seen || inverse)) {
            const QVariant before = seen ? storedValue(seen->before, column.affinity) : column.defaultValue;
            const bool nothing = !seen && !current.isValid();
            if (!nothing && !sameValue(current, before))
                clashes.append({row.table, row.id, column.name, before, {}, current});
        }
        if (current.isValid())
            cells.append({column.name, current, {}});
        if (column.isContent && (current.isValid() || column.defaultValue.isValid()))
            image.append({column.journalId, current});
    }
    if (!clashes.isEmpty())
        return refuseOrSkip(row, clashes, {});
    if (!unchangedSince && row.expectedRev != RowChange::AnyRev && row.cells.isEmpty())
        return refuseOrSkip(
            row, {},
            Text::tr("Somebody changed this record meanwhile. Look at it again before removing it."));

    QString &sql = m_sql->removes[&table];
    if (sql.isEmpty())
        sql = u"DELETE FROM %1 WHERE id = ?"_s.arg(quoted(table.name));
    QSqlQuery &query = m_session.prepare(sql);
    query.bindValue(0, row.id.value());
    if (m_skipChanged && !query.exec()) {
        if (sqlCodeOf(query.lastError()) != sqlcode::ConstraintForeignKey)
            m_session.exec(query);
        return refuseOrSkip(row, {}, {}); // others refer to it by now
    }
    if (!m_skipChanged)
        m_session.exec(query);
    row.cells = cells;
    log(table, row, 0, RowImage::encode(image), {});
    ++m_sequence;
    return true;
}

} // namespace kith::storage
