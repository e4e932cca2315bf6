// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QVariant>

namespace kith::storage {

using base::RecordId;

/// What happens to a row. Moving a record to the trash is an Update of deleted_at; Remove takes the row away
/// (children that an editor drops, and the undo of an Insert) and keeps all its values in the journal.
enum class RowOp : quint8 { Insert = 1, Update = 2, Remove = 3 };

/// One column of one row. `before` is what the author of the change saw (ignored for Insert); for Remove both
/// may be left out, the journal reads the row.
struct Cell
{
    QByteArray column;
    QVariant before;
    QVariant after;
};

struct RowChange
{
    static constexpr qint64 AnyRev = -1;

    RowOp op = RowOp::Update;
    QByteArray table;
    RecordId id;                 ///< null for an Insert: the writer makes one
    qint64 expectedRev = AnyRev; ///< the rev the author saw; AnyRev compares the cells' `before` only
    QList<Cell> cells; ///< never holds id, rev or the stamps (created_*, updated_*) unless a row is put back

    const Cell *cell(QByteArrayView column) const;
    void set(const QByteArray &column, const QVariant &before, const QVariant &after);
};

/// Who or what wrote a transaction. The numbers are stored.
enum class Origin : quint8 {
    Ui = 1,
    Import = 2,
    Rule = 3,
    Api = 4,
    Merge = 5,
    Undo = 6,
    Redo = 7,
    Sync = 8,
    System = 9
};

/// One action of a person or a program: written whole or not at all, undone whole.
struct ChangeSet
{
    QString label; ///< translated, as Undo shows it: "Edit Maria Anders"
    Origin origin = Origin::Ui;
    QList<RowChange> rows;
};

/// A row that an undo left alone because somebody changed the same fields later.
struct SkippedRow
{
    QByteArray table;
    RecordId id;
    QList<QByteArray> columns;
};

struct Outcome
{
    RecordId tx; ///< null when nothing had to be written
    QString label;
    QList<RecordId> ids; ///< of the rows of the ChangeSet, in its order; for bulk work empty
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 removed = 0;
    qint64 unchanged = 0;
    bool merged = false; ///< somebody else had changed other fields of a row meanwhile; both survive
    QList<SkippedRow> skipped;
};

/// What changed, by table. `everything` is set when too many rows changed to name them.
struct ChangeNotice
{
    QHash<QByteArray, QSet<RecordId>> rows;
    QSet<QByteArray> tables; ///< all tables touched, also when rows are not named
    bool everything = false;
    bool foreign = false; ///< written by another process
    QString label;
    Origin origin = Origin::Ui;
    RecordId tx;
};

struct UndoState
{
    RecordId undoTx; ///< null: nothing to undo
    QString undoLabel;
    RecordId redoTx;
    QString redoLabel;
};

} // namespace kith::storage

Q_DECLARE_METATYPE(kith::storage::Outcome)
Q_DECLARE_METATYPE(kith::storage::ChangeNotice)
Q_DECLARE_METATYPE(kith::storage::UndoState)
