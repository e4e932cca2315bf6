// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

namespace kith::storage {
class Session;
}

namespace kith::records {

/// How many records a query finds, without their ids and without an order.
class FilterCount
{
public:
    static qint64 of(storage::Session &session, const domain::RecordQuery &query);
};

} // namespace kith::records
