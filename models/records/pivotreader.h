// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/pivotanswer.h"

namespace kith::records {

/// A number of a report.
struct PivotPlace
{
    int measure = 0;
    QVariantList keys; ///< of the groupings in rows, fewer for subtotals, none for the grand total
    std::optional<QVariant> across; ///< key of the group across; none: all of them
};

/// Reads reports and opens the records behind their numbers. Throws as MetricRecords does.
class PivotReader
{
public:
    static constexpr int MostLines = 5000;
    static constexpr int MostAcross = 60;

    static PivotAnswer read(storage::Session &session, const domain::ReportDefinition &definition);
    static domain::RecordQuery behind(storage::Session &session, const domain::ReportDefinition &definition,
                                      const PivotPlace &place);

    /// The same for those who have no session. Cancelled, they stop.
    static QFuture<PivotAnswer> load(Records &records, const domain::ReportDefinition &definition);
    static QFuture<domain::RecordQuery>
    loadBehind(Records &records, const domain::ReportDefinition &definition, const PivotPlace &place);
};

} // namespace kith::records
