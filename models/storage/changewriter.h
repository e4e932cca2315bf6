// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/changerules.h"
#include "models/storage/session.h"

#include <memory>

namespace kith::storage {

struct ColumnInfo;
struct TableInfo;

/// The one door: writes rows and their journal inside a transaction that somebody else began. One
/// ChangeWriter is one action (one tx), fed in one or many batches.
class ChangeWriter
{
public:
    ChangeWriter(Session &session, const ChangeRules &rules, QString label, Origin origin);
    ~ChangeWriter();
    Q_DISABLE_COPY_MOVE(ChangeWriter)

    /// Rows that somebody changed later are left alone and named instead of refused. For undo.
    void skipChangedRows() { m_skipChanged = true; }

    /// This is an action of many batches: what the rules can put off until finishBulk() is put off.
    void beginBulk() { m_backlog = m_rules.beginBulk(); }
    ChangeRules::Backlog *backlog() const { return m_backlog.get(); }

    /// The rules write what they put off. Before finish(), in the same transaction.
    void finishBulk();

    /// prepare, check, write, journal, settle. Returns what happened to these rows. Throws Conflict (with
    /// clashes), Constraint, NotFound and what the rules throw; the caller rolls back.
    Outcome apply(QList<RowChange> rows);

    /// What rolling back to a savepoint must take back here too.
    struct Mark
    {
        Outcome total;
        ChangeNotice notice;
        qint64 sequence = 0;
        qint64 named = 0;
    };
    Mark mark() const;
    void backTo(const Mark &mark);

    /// Writes the tx row, unless nothing changed and `always` is false. Call last, before COMMIT.
    Outcome finish(bool always = false);

    RecordId tx() const { return m_total.tx; }
    const ChangeNotice &notice() const { return m_notice; }

    /// From how many rows on a notice names tables instead of rows.
    static constexpr qint64 NamedRowsLimit = 5000;

private:
    struct Sql;
    struct Stored;

    void applyRow(RowChange &row, QList<RowChange> &applied, Outcome &outcome);
    bool insertRow(const TableInfo &table, RowChange &row);
    bool updateRow(const TableInfo &table, RowChange &row, Outcome &outcome);
    bool removeRow(const TableInfo &table, RowChange &row);
    bool execOrSkip(QSqlQuery &query, const RowChange &row);
    bool writeUpdate(const TableInfo &table, const RowChange &row, const QList<const ColumnInfo *> &columns);
    QList<base::FieldClash> clashesOfRemoval(const TableInfo &table, const RowChange &row,
                                             const Stored &stored) const;
    bool mergeCells(const TableInfo &table, RowChange &row, const Stored &stored, Outcome &outcome);
    bool refuseOrSkip(const RowChange &row, const QList<base::FieldClash> &clashes, const QString &sentence);
    bool isOfTheAction(const TableInfo &table, int column, const QVariant &value) const;
    Stored readRow(const TableInfo &table, RecordId id, const QList<const ColumnInfo *> &columns);
    void log(const TableInfo &table, const RowChange &row, qint64 column, const QVariant &before,
             const QVariant &after, const QVariant &owner = {});
    void note(const RowChange &row);
    [[noreturn]] void throwClashes();
    static int writableColumn(const TableInfo &table, const QByteArray &name, int guess);

    Session &m_session;
    const ChangeRules &m_rules;
    const QString m_label;
    const Origin m_origin;
    const qint64 m_nowMs;
    const QVariant m_user; ///< for created_by and updated_by
    bool m_skipChanged = false;
    Outcome m_total;
    ChangeNotice m_notice;
    qint64 m_sequence = 0; ///< row changes logged so far
    qint64 m_named = 0;    ///< rows in m_notice
    QList<base::FieldClash> m_clashes;
    std::unique_ptr<ChangeRules::Backlog> m_backlog;
    std::unique_ptr<Sql> m_sql;
    quint64 m_tables = 0; ///< generation of the tables that m_sql knows
};

} // namespace kith::storage
