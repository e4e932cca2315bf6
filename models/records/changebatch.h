// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/record.h"
#include "models/storage/changeset.h"
#include "models/storage/session.h"

#include <QHash>
#include <QVarLengthArray>

#include <memory>

namespace kith::records {

using base::RecordId;
using storage::RowChange;
using storage::RowOp;

/// A ChangeSet as the rules look at it: what is stored, and what will be once it is written. Rows are only
/// ever added at the end, so that the outcome's ids keep the caller's order.
class ChangeBatch
{
public:
    /// Gives ids to new rows and puts them in place of placeholders, the negative ids by which rows of one
    /// ChangeSet refer to each other before they have been written.
    ChangeBatch(storage::Session &session, storage::ChangeSet &changes);

    storage::Session &session() const { return m_session; }
    storage::Origin origin() const { return m_changes.origin; }
    qint64 nowMs() const;

    qsizetype size() const { return m_changes.rows.size(); }
    RowChange &row(qsizetype index) { return m_changes.rows[index]; }
    const QList<RowChange> &rows() const { return m_changes.rows; }

    /// Indices of the rows of a table, in order, those added since included.
    QList<qsizetype> rowsOf(const QByteArray &table) const { return m_byTable.value(table); }
    bool touches(const QByteArray &table) const { return m_byTable.contains(table); }

    bool isNew(RecordId id) const { return m_new.contains(id); }
    bool isRemoved(RecordId id) const { return m_removed.contains(id); }

    /// What stands in the file; invalid for new rows and rows that are not there.
    QVariant stored(const QByteArray &table, RecordId id, QByteArrayView column);

    /// What will stand there once the set is written.
    QVariant after(const QByteArray &table, RecordId id, QByteArrayView column);
    QVariant after(const RowChange &row, QByteArrayView column);

    /// Puts the values of a row's fields into `record` as they will be once the set is written. Quicker than
    /// asking for each.
    void fill(domain::Record &record, const RowChange &row);

    /// Whether the set writes the column of the row.
    bool writes(RecordId id, QByteArrayView column) const;

    /// Makes the column of the row end up with this value, through a row of the set that changes it already
    /// or a new one. Nothing is added when the value is the same.
    void set(const QByteArray &table, RecordId id, const QByteArray &column, const QVariant &value);

    void insert(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values);
    void remove(const QByteArray &table, RecordId id);

    /// Ids of the rows of `table` that will be there and belong to `owner` by the column `ownerColumn`, in
    /// the order of their creation. The file is not asked when the owner is new.
    QList<RecordId> members(const QByteArray &table, const QByteArray &ownerColumn, RecordId owner);

    /// The column of a child table that holds its owner ("party_id"); empty for tables that are nobody's
    /// children.
    static const QByteArray &ownerColumnOf(const QByteArray &table);

private:
    struct StoredRow
    {
        bool exists = false;
        QVariantList values;
    };
    void resolvePlaceholders();
    void index(qsizetype at);
    const StoredRow &read(const QByteArray &table, RecordId id);
    static StoredRow rowFrom(const QSqlQuery &query, qsizetype columns);
    int columnIndex(const QByteArray &table, QByteArrayView column);

    storage::Session &m_session;
    storage::ChangeSet &m_changes;
    QHash<QByteArray, QList<qsizetype>> m_byTable;
    QHash<RecordId, QVarLengthArray<qsizetype, 2>> m_byId;
    QHash<RecordId, QVarLengthArray<qsizetype, 4>> m_byOwner;
    QSet<RecordId> m_new;
    QSet<RecordId> m_removed;
    bool m_hasRepeats = false; ///< a record has several rows
    QHash<RecordId, StoredRow> m_stored;
    QHash<QByteArray, QHash<QByteArray, int>> m_columns;
    QHash<QByteArray, QList<int>> m_fieldColumns; ///< by table: where in a row the entity's fields are
};

/// Whether two cell values are the same once stored: null equals null, 1 equals true, text by its characters.
bool sameCell(const QVariant &left, const QVariant &right);

} // namespace kith::records
