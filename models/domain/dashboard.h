// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricquery.h"
#include "models/domain/tilegrid.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kith::domain {

/// What a dashboard asks all its tiles for.
struct DashboardFilter
{
    MetricPeriod period;
    MetricCompare compare = MetricCompare::PreviousPeriod;
    MetricScope scope;
    bool isOwnerMe = false; ///< whoever looks, instead of MetricScope::owner

    /// Readable and with a version.
    QString toJson() const;
    /// What is not readable is as in a new one.
    static DashboardFilter fromJson(const QString &json);

    friend bool operator==(const DashboardFilter &, const DashboardFilter &) = default;
};

/// One number or chart of a dashboard.
struct Tile
{
    base::RecordId id;
    QString title;    ///< empty: the name of the metric
    QByteArray chart; ///< key of an items::ChartKind
    TilePlace place;
    MetricQuery query;            ///< its scope is the dashboard's
    bool hasOwnPeriod = false;    ///< instead of the dashboard's
    bool hasOwnCompare = false;   ///< likewise
    std::optional<double> target; ///< of a gauge: money in whole units, percent as 0 to 100
    int most = 0;                 ///< categories that are shown; 0: as many as the chart has room for
    QString unreadable; ///< a definition that this program does not understand, as it is stored; else empty

    /// The question with what the dashboard says. `me`: who looks.
    MetricQuery asked(const DashboardFilter &filter, base::RecordId me) const;

    /// All but title, chart and place. One that could not be read stays as it is stored.
    QString definition(const Catalogue &catalogue) const;
    /// Puts an unreadable one aside in `unreadable`.
    void setDefinition(const Catalogue &catalogue, const QString &json);

    friend bool operator==(const Tile &, const Tile &) = default;
};

} // namespace kith::domain
