// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changewriter.h"

#include "models/base/clock.h"
#include "models/storage/changewritersql.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/text.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::FieldClash;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype ClashLimit = 200; ///< nobody reads more, and an import could have millions

} // namespace

ChangeWriter::ChangeWriter(Session &session, const ChangeRules &rules, QString label, Origin origin)
    : m_session(session)
    , m_rules(rules)
    , m_label(label.isNull() ? u""_s : std::move(label))
    , m_origin(origin)
    , m_nowMs(session.clock().nowMs())
    , m_user(session.currentUser() ? QVariant(session.currentUser().value()) : QVariant())
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
    // The rules may have added columns; statements then name tables as they were.
    if (const quint64 tables = Session::Private::of(m_session).tables->generation(); tables != m_tables) {
        m_sql = std::make_unique<Sql>();
        m_tables = tables;
    }
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
    if (!applied.isEmpty() && m_backlog)
        m_rules.settleLater(m_session, applied, *m_backlog);
    else if (!applied.isEmpty())
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

void ChangeWriter::finishBulk()
{
    m_rules.finishBulk(m_session, m_total.inserted + m_total.updated + m_total.removed, m_backlog.get());
    m_backlog.reset();
}

void ChangeWriter::log(const TableInfo &table, const RowChange &row, qint64 column, const QVariant &before,
                       const QVariant &after, const QVariant &owner)
{
    if (m_sql->log.isNew())
        m_sql->log.set(
            m_session,
            u"INSERT INTO change_log (tx_id, seq, column_id, op, table_id, row_id, old, new, owner_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery &query = m_sql->log.query(m_session);
    query.bindValue(0, m_total.tx.value());
    query.bindValue(1, m_sequence);
    query.bindValue(2, column);
    query.bindValue(3, int(row.op));
    query.bindValue(4, table.journalId);
    query.bindValue(5, row.id.value());
    query.bindValue(6, before);
    query.bindValue(7, after);
    query.bindValue(8, owner);
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
    Session::Private::of(m_session).columns.clear();
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
