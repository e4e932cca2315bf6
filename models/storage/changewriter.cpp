// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changewriter.h"

#include "models/base/clock.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/sqlproblem.h"
#include "models/storage/tablecatalog.h"
#include "models/storage/text.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::FieldClash;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype ClashLimit = 200; ///< nobody reads more, and an import could have millions

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

/// SQL texts by table and columns, so that a row costs a lookup instead of string building.
struct ChangeWriter::Sql
{
    struct Key
    {
        const TableInfo *table;
        QList<const ColumnInfo *> columns;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.table, qHashRange(key.columns.cbegin(), key.columns.cend(), seed));
        }
    };
    QHash<Key, QString> selects;
    QHash<Key, QString> updates;
    QHash<const TableInfo *, QString> inserts;
    QHash<const TableInfo *, QString> removes;
};

/// A row as it stands now.
struct ChangeWriter::Stored
{
    bool found = false;
    qint64 rev = 0;
    QList<QVariant> values;
};

ChangeWriter::ChangeWriter(Session &session, const ChangeRules &rules, QString label, Origin origin)
    : m_session(session)
    , m_rules(rules)
    , m_label(label.isNull() ? u""_s : std::move(label))
    , m_origin(origin)
    , m_nowMs(session.clock().nowMs())
    , m_sql(std::make_unique<Sql>())
{
    m_total.tx = session.newId();
    m_total.label = m_label;
    m_notice.label = m_label;
    m_notice.origin = origin;
    m_notice.tx = m_total.tx;
}

ChangeWriter::~ChangeWriter() = default;

Outcome ChangeWriter::apply(QList<RowChange> rows)
{
    Outcome outcome;
    outcome.tx = m_total.tx;
    outcome.label = m_label;
    // Ids come first: the rules link new rows to each other.
    for (RowChange &row : rows) {
        if (row.op == RowOp::Insert && row.id.isNull())
            row.id = m_session.newId();
        outcome.ids.append(row.id);
    }
    ChangeSet changes{m_label, m_origin, std::move(rows)};
    m_rules.prepare(m_session, changes);
    // The rules put real ids in place of placeholders (negative ones) and add rows at the end only.
    for (qsizetype i = 0; i < outcome.ids.size(); ++i)
        outcome.ids[i] = changes.rows.at(i).id;

    QList<RowChange> applied;
    applied.reserve(changes.rows.size());
    const qsizetype skippedBefore = m_total.skipped.size();
    for (RowChange &row : changes.rows) {
        if (row.op == RowOp::Insert && row.id.isNull())
            row.id = m_session.newId();
        applyRow(row, applied, outcome);
    }
    if (!m_clashes.isEmpty())
        throwClashes();
    if (!applied.isEmpty())
        m_rules.settle(m_session, applied);

    outcome.skipped = m_total.skipped.mid(skippedBefore);
    m_total.inserted += outcome.inserted;
    m_total.updated += outcome.updated;
    m_total.removed += outcome.removed;
    m_total.unchanged += outcome.unchanged;
    m_total.merged = m_total.merged || outcome.merged;
    return outcome;
}

void ChangeWriter::applyRow(RowChange &row, QList<RowChange> &applied, Outcome &outcome)
{
    const TableInfo &table = Session::Private::of(m_session).tables->table(m_session, row.table);
    const qint64 logged = m_sequence;
    bool wrote = false;
    switch (row.op) {
    case RowOp::Insert:
        wrote = insertRow(table, row);
        outcome.inserted += wrote ? 1 : 0;
        break;
    case RowOp::Update:
        wrote = updateRow(table, row, outcome);
        (m_sequence > logged ? outcome.updated : outcome.unchanged) += 1;
        break;
    case RowOp::Remove:
        wrote = removeRow(table, row);
        outcome.removed += wrote ? 1 : 0;
        break;
    }
    if (!wrote)
        return;
    note(row);
    applied.append(std::move(row));
}

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

/// Always false, so that callers can return it: the row was not written.
bool ChangeWriter::refuseOrSkip(const RowChange &row, const QList<FieldClash> &clashes,
                                const QString &sentence)
{
    if (m_skipChanged) {
        SkippedRow skipped{row.table, row.id, {}};
        for (const FieldClash &clash : clashes)
            skipped.columns.append(clash.column);
        m_total.skipped.append(skipped);
        return false;
    }
    if (clashes.isEmpty()) {
        const bool inverse = m_origin == Origin::Undo || m_origin == Origin::Redo;
        throw Problem(row.op == RowOp::Remove || inverse ? ProblemKind::Conflict : ProblemKind::NotFound,
                      sentence, u"%1 %2"_s.arg(QString::fromUtf8(row.table)).arg(row.id.value()));
    }
    if (m_clashes.size() < ClashLimit)
        m_clashes.append(clashes);
    return false;
}

void ChangeWriter::throwClashes()
{
    QSet<std::pair<QByteArray, qint64>> rows;
    for (const FieldClash &clash : std::as_const(m_clashes))
        rows.insert({clash.table, clash.id.value()});
    const bool inverse = m_origin == Origin::Undo || m_origin == Origin::Redo;
    const QString sentence = inverse ? Text::tr("%n record(s) of “%1” were changed later. Undo the later "
                                                "changes first, or leave these records as they "
                                                "are.",
                                                nullptr, int(rows.size()))
                                           .arg(m_label)
                                     : Text::tr("Somebody changed the same fields meanwhile (%n record(s)). "
                                                "Compare both versions and choose.",
                                                nullptr, int(rows.size()));
    throw Problem(ProblemKind::Conflict, sentence,
                  u"%1 fields in %2 rows"_s.arg(m_clashes.size()).arg(rows.size()))
        .withClashes(m_clashes);
}

void ChangeWriter::log(const TableInfo &table, const RowChange &row, qint64 column, const QVariant &before,
                       const QVariant &after)
{
    static const QString sql =
        u"INSERT INTO change_log (tx_id, seq, column_id, op, table_id, row_id, old, new) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
    QSqlQuery &query = m_session.prepare(sql);
    query.bindValue(0, m_total.tx.value());
    query.bindValue(1, m_sequence);
    query.bindValue(2, column);
    query.bindValue(3, int(row.op));
    query.bindValue(4, table.journalId);
    query.bindValue(5, row.id.value());
    query.bindValue(6, before);
    query.bindValue(7, after);
    m_session.exec(query);
}

void ChangeWriter::note(const RowChange &row)
{
    m_notice.tables.insert(row.table);
    if (m_notice.everything)
        return;
    QSet<RecordId> &ids = m_notice.rows[row.table];
    const qsizetype before = ids.size();
    ids.insert(row.id);
    m_named += ids.size() - before;
    if (m_named > NamedRowsLimit) {
        m_notice.everything = true;
        m_notice.rows.clear();
    }
}

ChangeWriter::Mark ChangeWriter::mark() const
{
    return {m_total, m_notice, m_sequence, m_named};
}

void ChangeWriter::backTo(const Mark &mark)
{
    m_total = mark.total;
    m_notice = mark.notice;
    m_sequence = mark.sequence;
    m_named = mark.named;
    m_clashes.clear();
    m_sql = std::make_unique<Sql>(); // its keys point into the catalogue
    Session::Private::of(m_session).tables->clear();
}

Outcome ChangeWriter::finish(bool always)
{
    if (m_sequence == 0 && !always) {
        m_total.tx = {};
        m_notice.tx = {};
        return m_total;
    }
    qint64 sequence = 0;
    qint64 hlc = 0;
    qint64 lastId = 0;
    QSqlQuery &last =
        m_session.run(u"SELECT commit_seq, hlc, last_id FROM tx ORDER BY commit_seq DESC LIMIT 1"_s);
    if (last.next()) {
        sequence = last.value(0).toLongLong();
        hlc = last.value(1).toLongLong();
        lastId = last.value(2).toLongLong();
    }
    last.finish();
    constexpr int counterBits = 16;
    const Session::Private &d = Session::Private::of(m_session);
    const qint64 now = m_session.clock().nowMs();
    m_session.run(
        u"INSERT INTO tx (id, commit_seq, seat, user_id, hlc, last_id, started_at, label, origin, row_count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_total.tx.value(), sequence + 1, d.seat, d.user ? QVariant(d.user.value()) : QVariant(),
         qMax(now << counterBits, hlc + 1), qMax(lastId, m_session.newId().value()), m_nowMs, m_label,
         int(m_origin), m_sequence});
    return m_total;
}

} // namespace kith::storage
