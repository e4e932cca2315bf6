// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"
#include "models/storage/references.h"
#include "models/storage/session.h"

namespace kith::storage {

class ChangeRules;

/// What was done after an action and still counts, as far as it is about the action's rows: it stands in the
/// way of the action's undo. Rows are taken together with the record that they belong to: a contact is
/// changed when one of its e-mail addresses is.
class LaterChanges
{
public:
    LaterChanges(Session &session, const ChangeRules &rules, RecordId tx);

    /// Looks for them. Costs one query when nothing came later, else it reads what did.
    void find();

    /// Later rows that refer to rows which the action made.
    const QList<BrokenReference> &hanging() const { return m_hanging; }

    /// Records that were changed later or are referred to, and what of the action these refer to in turn.
    const QHash<RecordId, SkippedRow> &records() const { return m_records; }

    /// Adds one more record that has to stay, for what only shows when the undo is written.
    void add(const QByteArray &table, RecordId row);

    /// Whether a row of the action belongs to one of the records.
    bool concerns(const RowChange &change);

private:
    struct Touch
    {
        RowOp op = RowOp::Update;
        qint64 column = 0;
    };
    struct Link
    {
        QByteArray column;
        QByteArray parent; ///< empty: another column tells
    };
    void readSchema();
    QList<RecordId> laterActions();
    void look(RecordId later);
    void lookAt(RowOp op, const QByteArray &table, RecordId row, qint64 column);
    void lookAtLinks(const QByteArray &table, RecordId row, const QByteArray &onlyColumn, bool areLater);
    QList<Touch> touchesOf(RecordId row);
    RecordId ownerOf(const QByteArray &table, RecordId row);
    QByteArray tableOf(RecordId row);
    void addRecord(const QByteArray &table, RecordId id, const QByteArray &column = {});
    void followLinks(const QByteArray &table, RecordId id);

    Session &m_session;
    const ChangeRules &m_rules;
    const RecordId m_tx;
    QHash<qint64, QByteArray> m_tables;
    QHash<qint64, QByteArray> m_columns;
    QHash<QByteArray, QList<Link>> m_links; ///< by table
    QList<QPair<QByteArray, QByteArray>>
        m_children; ///< tables whose rows belong to records, and by which column
    QList<BrokenReference> m_hanging;
    QHash<RecordId, SkippedRow> m_records;
};

} // namespace kith::storage
