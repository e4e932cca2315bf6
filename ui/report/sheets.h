// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportdefinition.h"
#include "models/records/dashboardrecords.h"
#include "models/records/reportrecords.h"
#include "ui/report/printsheet.h"

#include <QFuture>
#include <QPointer>

namespace kith::ui {

/// Asks for all that a dashboard shows and makes the sheet that says it, as one reading of the file and in
/// other threads. `filter` instead of the stored one. Tiles that have no answer say why. Needs no window.
QFuture<PrintSheet> dashboardSheet(records::Records &records, const records::Dashboard &dashboard,
                                   const std::optional<domain::DashboardFilter> &filter = {});

/// The same of a report.
QFuture<PrintSheet> reportSheet(records::Records &records, const domain::ReportDefinition &definition,
                                const QString &title);

/// One tile alone, as it is shown.
PrintSheet tileSheet(const items::ChartData &data);

/// The PDF of what is scheduled, for services::ReportScheduler, without holding up the thread of `context`.
QFuture<QByteArray> scheduledPdf(records::Records &records, QObject *context,
                                 const records::ReportSchedule &schedule);

} // namespace kith::ui
