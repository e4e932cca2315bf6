// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsummary.h"
#include "models/storage/session.h"

namespace kith::records {

/// The result sheet of a campaign: recipients, what became of the mails, leads, deals, what was won by it and
/// what it returned. Every number is the metrics engine's, and opens the records it counts. What nothing is
/// known of says "—"; opens are left out until somebody imports some.
QList<SummaryFigure> campaignFigures(storage::Session &session, const domain::Record &campaign);

} // namespace kith::records
