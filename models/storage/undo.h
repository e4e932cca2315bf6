// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/changeset.h"
#include "models/storage/references.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

namespace kith::storage {

class ChangeRules;

/// Undo and redo: the inverse of a transaction, read from the journal backwards in batches and written
/// through the same door. Undo goes for the latest action that still counts; redo for the latest undo, as
/// long as no new action came after it.
class Undo
{
public:
    static UndoState state(Session &session);

    /// Row changes of the action that undo() would take back; 0 when there is none.
    static qint64 size(Session &session, const UndoRequest &request);

    /// Inside a transaction. `notice` gets what changed. Throws NotFound (nothing to undo), NotAllowed
    /// (undone already, or not an action), Conflict (rows changed later; with clashes).
    /// `keep` names rows that are left alone with all that belongs to their records.
    static Outcome undo(Session &session, const ChangeRules &rules, const UndoRequest &request,
                        const QSet<QPair<QByteArray, RecordId>> &keep, ChangeNotice &notice);
    /// The later records that keep an undo from taking back what they refer to.
    static base::Problem stillUsed(const QString &label, const QList<BrokenReference> &broken);

    static Outcome redo(Session &session, const ChangeRules &rules, ChangeNotice &notice);
};

} // namespace kith::storage
