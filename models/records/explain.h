// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filterevaluator.h"

#include <QFuture>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

/// Why one record passes a filter or does not: the domain's evaluator over the open file, clause by clause,
/// with the values seen. Reads this one record and what hangs on it, however many records there are.
class Explain
{
public:
    /// `entity` names the kind of record. Throws Problem(NotFound), Problem(Invalid) as the filter itself
    /// would.
    static domain::FilterExplanation of(storage::Session &session, const QByteArray &entity,
                                        const domain::Filter &filter, base::RecordId id,
                                        const QLocale &locale);

    /// The same for those who have no session.
    static QFuture<domain::FilterExplanation> ask(Records &records, const QByteArray &entity,
                                                  const domain::Filter &filter, base::RecordId id,
                                                  const QLocale &locale = {});
};

} // namespace kith::records
