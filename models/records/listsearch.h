// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/query.h"
#include "models/storage/session.h"

#include <QList>

#include <optional>

namespace kith::records {

using base::RecordId;

/// What a search finds in the order of a list. Few matches are looked up and sorted. With very many, looking
/// up the sort keys of a quarter of all records takes longer than reading the list's own index through and
/// keeping what matches, and the first page is there as soon as its rows have come by.
class ListSearch
{
public:
    /// From so many matches on, reading the list through is quicker than sorting them.
    struct Many
    {
        int forAPage = 2'000;
        int forAll = 10'000;
    };

    /// Whether the first matches can be had in order without sorting the others.
    static bool hasOrder(storage::Session &session, const domain::RecordQuery &query, Many many);
    static bool hasOrder(storage::Session &session, const domain::RecordQuery &query)
    {
        return hasOrder(session, query, Many());
    }

    /// The matches in order, up to query.limit; nothing when there is no search, or when there are very many
    /// and no index has the order.
    static std::optional<QList<RecordId>> find(storage::Session &session, const domain::RecordQuery &query,
                                               Many many);
    static std::optional<QList<RecordId>> find(storage::Session &session, const domain::RecordQuery &query)
    {
        return find(session, query, Many());
    }
};

} // namespace kith::records
