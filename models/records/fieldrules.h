// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// What holds for the fields of every kind of record, from the catalogue alone.
class FieldRules
{
public:
    /// Brings values into stored form: trimmed, "" as null, codes in capitals, derived columns left out.
    /// Refuses to change what is fixed once the record is made.
    static void tidy(ChangeBatch &batch);

    /// One value in stored form, for those who have to know beforehand whether anything will change.
    static QVariant tidied(const domain::Field &field, const QVariant &value);

    /// Fills in defaults and validates the first `count` rows (those that the author wrote, not the rules).
    static void requireValid(ChangeBatch &batch, qsizetype count);

    /// Links lead to records that exist, of the right kind and list; unique values are unique. Throws
    /// Problem(Constraint) that names the record in the way.
    static void requireLinks(ChangeBatch &batch, qsizetype count);
    static void requireUnique(ChangeBatch &batch, qsizetype count);
};

/// Taking rows away.
class RemovalRules
{
public:
    /// Takes what belongs to a removed record with it, and refuses to remove what others still need.
    static void apply(ChangeBatch &batch);
};

} // namespace kith::records
