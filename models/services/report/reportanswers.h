// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dashboardrecords.h"
#include "models/records/pivotreader.h"
#include "models/records/reportrecords.h"

#include <QDateTime>

#include <optional>

namespace kith::services {

/// What a report says, who asked and when, in the organisation's time zone.
struct ReportAnswer
{
    records::PivotAnswer answer;
    QString who;
    QDateTime madeAt;

    static QFuture<ReportAnswer> load(records::Records &records, const domain::ReportDefinition &definition);
    /// Fails with Problem(NotFound) when the report of the schedule is gone.
    static QFuture<ReportAnswer> loadScheduled(records::Records &records,
                                               const records::ReportSchedule &schedule);
    static ReportAnswer read(storage::Session &session, const domain::ReportDefinition &definition);
};

/// The same of all tiles of a dashboard, from one reading of the file.
struct DashboardAnswers
{
    struct Tile
    {
        domain::Tile tile;
        std::optional<records::MetricAnswer> answer;
        QString trouble; ///< instead of an answer
    };

    records::Dashboard dashboard;
    QStringList facts; ///< what it is narrowed to
    QList<Tile> tiles;
    QString who;
    QDateTime madeAt;

    /// `filter` instead of that of the dashboard.
    static QFuture<DashboardAnswers> load(records::Records &records, const records::Dashboard &dashboard,
                                          const std::optional<domain::DashboardFilter> &filter = {});
    /// Fails with Problem(NotFound) when the dashboard of the schedule is gone.
    static QFuture<DashboardAnswers> loadScheduled(records::Records &records,
                                                   const records::ReportSchedule &schedule);
    static DashboardAnswers read(storage::Session &session, const records::Dashboard &dashboard,
                                 const domain::DashboardFilter &filter);
};

} // namespace kith::services
