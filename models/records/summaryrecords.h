// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsummary.h"
#include "models/storage/session.h"

namespace kith::records {

/// Works out summaries, on a reader's thread. A figure is counted with the very filter that opens its
/// records, so that the two cannot differ.
class SummaryRecords
{
public:
    static RecordSheet sheet(storage::Session &session, const QByteArray &entity, RecordId id,
                             bool withSubsidiaries);

    static RecordSummary of(storage::Session &session, const domain::Record &record, bool withSubsidiaries);
};

} // namespace kith::records
