// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/cellvalue.h"
#include "models/storage/session.h"

#include <QHash>
#include <QList>

#include <memory>

namespace kith::storage {

/// One column of a journaled table, as the writer needs it.
struct ColumnInfo
{
    QByteArray name;
    qint64 journalId = 0; ///< 0: never in the journal (id, rev, updated_*, derived)
    Affinity affinity = Affinity::Blob;
    QVariant defaultValue;  ///< what the schema puts in when the column is left out
    bool isContent = false; ///< journaled and hashed
    bool isStamp = false;   ///< id, rev, updated_*: the storage's own
    bool isOwner = false;   ///< names the record that the row belongs to
};

struct TableInfo
{
    QByteArray name;
    qint64 journalId = 0;
    qint64 revJournalId = 0;
    QList<ColumnInfo> columns; ///< all that can be written, in the table's order
    QHash<QByteArray, int> byName;
    /// Where the stamps are in `columns`; -1: the table has none.
    int id = -1;
    int rev = -1;
    int createdAt = -1;
    int createdBy = -1;
    int updatedAt = -1;
    int updatedBy = -1;

    const ColumnInfo *column(const QByteArray &column) const;

    /// Index of a column or -1. `guess` is where it may well be: rows of one batch mostly name the same
    /// columns in the same order.
    int indexOf(const QByteArray &column, int guess) const
    {
        if (guess >= 0 && guess < columns.size() && columns.at(guess).name == column)
            return guess;
        return byName.value(column, -1);
    }
};

/// The journaled tables (those with a `rev` column) and their numbers in the journal. Belongs to the writer;
/// a number that is missing is given out inside the running transaction.
class TableCatalog
{
public:
    /// Throws Problem(Bug) for a table that is not there or not journaled.
    const TableInfo &table(Session &session, const QByteArray &name);

    /// Forgets everything: the schema changed, or numbers given out were rolled back.
    void clear()
    {
        m_tables.clear();
        m_last.reset();
        ++m_generation;
    }

    /// Another number after each clear(): what was handed out before is gone.
    quint64 generation() const { return m_generation; }

    /// Names of all journaled tables, sorted.
    static QList<QByteArray> journaledTables(Session &session);

    /// Columns that are content, sorted by name: no id, rev, updated_at, updated_by, nothing derived.
    static QList<QByteArray> contentColumns(Session &session, const QByteArray &table);

private:
    QHash<QByteArray, std::shared_ptr<const TableInfo>> m_tables;
    std::shared_ptr<const TableInfo> m_last; ///< asked for again and again by bulk work
    quint64 m_generation = 0;
};

/// "name" as SQL, quoted.
QString quoted(QByteArrayView identifier);

} // namespace kith::storage
