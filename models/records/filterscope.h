// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filtersource.h"
#include "models/records/exchangerates.h"

#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

/// What a filter needs from the workspace besides the records it is about, read when it is first asked for.
class FilterScope
{
public:
    /// Null: only for filters that ask for nothing of this; everything here then throws Problem(Invalid).
    explicit FilterScope(storage::Session *session) : m_session(session) {}

    const domain::FilterContext &context();
    const ExchangeRates &rates();

    /// Nothing when there is none, or it is in the trash.
    std::optional<domain::FilterSegment> segment(base::RecordId id);

    /// The value of a picklist that `value` became by merging; null when it is still itself, or when there is
    /// no workspace to ask.
    base::RecordId mergedInto(base::RecordId value);

    /// Called around the expansion of a segment; throws Problem(Invalid) when it is being expanded already.
    void enter(base::RecordId segment, const QString &name);
    void leave() { m_entered.removeLast(); }

private:
    storage::Session &session() const;

    storage::Session *m_session;
    std::optional<domain::FilterContext> m_context;
    std::optional<ExchangeRates> m_rates;
    QList<base::RecordId> m_entered;
};

} // namespace kith::records
