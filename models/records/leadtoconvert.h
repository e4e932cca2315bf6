// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/storage/session.h"

namespace kith::records {

using base::RecordId;

/// A lead that is about to be converted, and what it says beyond its fields.
class LeadToConvert
{
public:
    /// Throws Problem(NotFound) when it is gone and Problem(NotAllowed), which says what it became, when it
    /// is converted already.
    static domain::Record load(storage::Session &session, RecordId id);

    /// Internet domain that tells the lead's company; empty for addresses at mail providers.
    static QString hostOf(const domain::Record &lead);

    /// The country that its phone number is read in.
    static QString countryOf(storage::Session &session, const domain::Record &lead);
};

} // namespace kith::records
