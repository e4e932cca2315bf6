// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// The rules of the fields that users make, in the change path.
class CustomFieldRules
{
public:
    /// Gives keys, lists and places to new definitions and refuses those that cannot be: a key that is taken,
    /// too many fields, a default value that is none, a uniqueness that the values contradict, taking a
    /// definition away whose values are kept. Throws Problem(Invalid, Constraint or NotAllowed).
    static void apply(ChangeBatch &batch);

    /// Adds the columns of the definitions that the rows bring, and the indexes that they need. Whatever the
    /// origin of the rows: an undo that brings a definition back finds its column, another file does not have
    /// it yet.
    static void addColumns(storage::Session &session, const QList<RowChange> &rows);

    /// After the rows were written: the session's catalogue is another one now, and records have to be found
    /// by the values of fields that the search did not know.
    static void settle(storage::Session &session, const QList<RowChange> &applied);

    /// Definitions without their column and values without a definition, for the check of a file.
    static QStringList findings(storage::Session &session);
};

} // namespace kith::records
