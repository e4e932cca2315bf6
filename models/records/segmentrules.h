// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

namespace kith::records {

/// Segments and lists, inside the change path.
class SegmentRules
{
public:
    /// - Names are unique among the living segments of a kind of record, whatever their case and accents.
    /// - A segment without a definition is one of everything. Any other can be read, asks for fields and
    ///   segments that there are, and never leads back to itself.
    /// - Only lists have members, of their own kind of record; who put them there and when is noted.
    /// - A segment is left out only where the kind of record is the same.
    /// - One that others ask for stays. Throws Problem(Constraint) that names them.
    /// Before RemovalRules, which would take what asks for it along.
    static void apply(ChangeBatch &batch);

    /// Segments that ask for something that is gone; one line, without names.
    static QStringList findings(storage::Session &session);
};

} // namespace kith::records
