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

} // namespace

/// Index of a column that callers may write.
int ChangeWriter::writableColumn(const TableInfo &table, const QByteArray &name, int guess)
{
    const int at = table.indexOf(name, guess);
    if (at < 0 || table.columns.at(at).isStamp)
        throw Problem(
            ProblemKind::Bug, Text::tr("Something unexpected went wrong while saving."),
            u"column %1.%2 cannot be written"_s.arg(QString::fromUtf8(table.name), QString::fromUtf8(name)));
    return at;
}

/// False when a constraint forbids the row and rows that do not fit any more are to be skipped.
bool ChangeWriter::execOrSkip(QSqlQuery &query, const RowChange &row)
{
    if (!m_skipChanged) {
        m_session.exec(query);
        return true;
    }
    if (query.exec())
        return true;
    if ((sqlCodeOf(query.lastError()) & sqlcode::Primary) != sqlcode::Constraint)
        m_session.exec(query); // fails again, and throws
    return refuseOrSkip(row, {}, {});
}

bool ChangeWriter::insertRow(const TableInfo &table, RowChange &row)
{
    // All columns are always written, with the schema's default where nothing is given: one statement per
    // table, and the journal holds the row as it really is.
    QList<QVariant> values;
    values.reserve(table.columns.size());
    for (const ColumnInfo &column : table.columns)
        values.append(column.defaultValue);
    const auto put = [&values](int at, const QVariant &value) {
        if (at >= 0)
            values[at] = value;
    };
    put(table.id, row.id.value());
    // A row that comes back must not look unchanged.
    put(table.rev, row.expectedRev >= 0 ? row.expectedRev + 1 : qint64(1));
    put(table.createdAt, m_nowMs);
    put(table.createdBy, m_user);
    put(table.updatedAt, m_nowMs);
    put(table.updatedBy, m_user);
    QList<int> &guesses = m_sql->guesses;
    guesses.resize(std::max(guesses.size(), row.cells.size()));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        const int at = writableColumn(table, cell.column, guesses.at(i));
        guesses[i] = at;
        values[at] = storedValue(cell.after, table.columns.at(at).affinity);
    }

    Sql::Statement &statement = m_sql->inserts[&table];
    if (statement.isNew()) {
        QList<const ColumnInfo *> all;
        for (const ColumnInfo &column : table.columns)
            all.append(&column);
        statement.set(m_session, u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(
                                     quoted(table.name), columnList(all), u", ?"_s.repeated(all.size() - 1)));
    }
    QSqlQuery &query = statement.query(m_session);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (!execOrSkip(query, row))
        return false;

    RowImage image;
    row.cells.clear();
    row.cells.reserve(values.size());
    for (int i = 0; i < int(values.size()); ++i) {
        const ColumnInfo &column = table.columns.at(i);
        if (column.isStamp || (!values.at(i).isValid() && !column.defaultValue.isValid()))
            continue;
        if (column.isContent && !isOfTheAction(table, i, values.at(i)))
            image.add(column.journalId, values.at(i));
        row.cells.append({column.name, {}, std::move(values[i])});
    }
    log(table, row, 0, {}, image.bytes());
    ++m_sequence;
    return true;
}

/// When and by whom most rows were made is told by their action; the image need not repeat it.
bool ChangeWriter::isOfTheAction(const TableInfo &table, int column, const QVariant &value) const
{
    return (column == table.createdAt && value.toLongLong() == m_nowMs) ||
           (column == table.createdBy && value == m_user);
}

ChangeWriter::Stored ChangeWriter::readRow(const TableInfo &table, RecordId id,
                                           const QList<const ColumnInfo *> &columns)
{
    Sql::Statement &statement = m_sql->selects[{&table, columns}];
    if (statement.isNew())
        statement.set(m_session,
                      u"SELECT rev%1%2 FROM %3 WHERE id = ?"_s.arg(columns.isEmpty() ? QString() : u", "_s,
                                                                   columnList(columns), quoted(table.name)));
    QSqlQuery &query = statement.query(m_session);
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
        const ColumnInfo &column = table.columns.at(writableColumn(table, cell.column, -1));
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
    const bool stampAt = content && table.updatedAt >= 0;
    const bool stampBy = content && table.updatedBy >= 0;
    Sql::Statement &statement = m_sql->updates[{&table, columns}];
    if (statement.isNew())
        statement.set(m_session, u"UPDATE %1 SET %2%3%4%5 WHERE id = ?"_s.arg(
                                     quoted(table.name), columnList(columns, u" = ?"_s),
                                     content ? u", rev = rev + 1"_s : QString(),
                                     stampAt ? u", updated_at = ?"_s : QString(),
                                     stampBy ? u", updated_by = ?"_s : QString()));
    QSqlQuery &query = statement.query(m_session);
    int at = 0;
    for (const Cell &cell : row.cells)
        query.bindValue(at++, cell.after);
    if (stampAt)
        query.bindValue(at++, m_nowMs);
    if (stampBy)
        query.bindValue(at++, m_user);
    query.bindValue(at, row.id.value());
    return execOrSkip(query, row);
}

/// What somebody else wrote into a row that is to go. An author who names no fields means the row as it was
/// at the expected rev; an undo means the row as it was inserted.
QList<FieldClash> ChangeWriter::clashesOfRemoval(const TableInfo &table, const RowChange &row,
                                                 const Stored &stored) const
{
    const bool inverse = m_origin == Origin::Undo || m_origin == Origin::Redo;
    QList<const Cell *> seen(table.columns.size(), nullptr);
    int guess = 0; // the image names the columns in their order
    for (const Cell &cell : row.cells) {
        const int at = table.indexOf(cell.column, guess);
        if (at >= 0)
            seen[at] = &cell;
        guess = at + 1;
    }
    QList<FieldClash> clashes;
    qsizetype value = 0;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        const ColumnInfo &column = table.columns.at(i);
        if (column.isStamp)
            continue;
        const QVariant &current = stored.values.at(value++);
        const Cell *cell = seen.at(i);
        const bool isBirth = i == table.createdAt || i == table.createdBy; // nobody changes these
        if (!column.isContent || (!cell && (!inverse || isBirth)))
            continue;
        const QVariant before = cell ? storedValue(cell->before, column.affinity) : column.defaultValue;
        // What the image leaves out was empty or did not exist yet.
        const bool stillEmpty = !cell && !current.isValid();
        if (!stillEmpty && !sameValue(current, before))
            clashes.append({row.table, row.id, column.name, before, {}, current});
    }
    return clashes;
}

bool ChangeWriter::removeRow(const TableInfo &table, RowChange &row)
{
    QList<const ColumnInfo *> columns;
    columns.reserve(table.columns.size());
    for (const ColumnInfo &column : table.columns) {
        if (!column.isStamp)
            columns.append(&column);
    }
    Stored stored = readRow(table, row.id, columns);
    if (!stored.found)
        return refuseOrSkip(row, {},
                            Text::tr("This record is no longer there: somebody removed it already."));
    const bool unchangedSince = row.expectedRev != RowChange::AnyRev && row.expectedRev == stored.rev;
    if (!unchangedSince) {
        const QList<FieldClash> clashes = clashesOfRemoval(table, row, stored);
        if (!clashes.isEmpty())
            return refuseOrSkip(row, clashes, {});
        if (row.expectedRev != RowChange::AnyRev && row.cells.isEmpty())
            return refuseOrSkip(
                row, {},
                Text::tr("Somebody changed this record meanwhile. Look at it again before removing it."));
    }

    Sql::Statement &statement = m_sql->removes[&table];
    if (statement.isNew())
        statement.set(m_session, u"DELETE FROM %1 WHERE id = ?"_s.arg(quoted(table.name)));
    QSqlQuery &query = statement.query(m_session);
    query.bindValue(0, row.id.value());
    if (!execOrSkip(query, row))
        return false;

    RowImage image;
    image.add(table.revJournalId, stored.rev);
    row.cells.clear();
    row.cells.reserve(columns.size());
    QVariant owner;
    for (int i = 0; i < int(columns.size()); ++i) {
        const ColumnInfo &column = *columns.at(i);
        QVariant &current = stored.values[i];
        if (column.isOwner)
            owner = current;
        if (column.isContent && (current.isValid() || column.defaultValue.isValid()))
            image.add(column.journalId, current);
        if (current.isValid())
            row.cells.append({column.name, std::move(current), {}});
    }
    log(table, row, 0, image.bytes(), {}, owner);
    ++m_sequence;
    return true;
}

} // namespace kith::storage
