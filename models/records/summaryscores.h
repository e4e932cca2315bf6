// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsummary.h"
#include "models/storage/session.h"

namespace kith::records {

/// What the page of a contact or a company says about its scores, each with where it comes from and the
/// records behind it. Their counts and sums are those of the filters, to be worked out by the caller.
QList<SummaryFigure> scoreFigures(storage::Session &session, const domain::Record &record);

} // namespace kith::records
