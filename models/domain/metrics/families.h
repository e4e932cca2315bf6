// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"

namespace kith::domain::metrics {

/// One list for each family, in a file of its own.
QList<Metric> pipelineMetrics();         ///< values and rates of deals
QList<Metric> composedPipelineMetrics(); ///< funnel, stages, waterfall, forecast
QList<Metric> leadMetrics();
QList<Metric> activityMetrics();
QList<Metric> customerMetrics();
QList<Metric> sourceMetrics();
QList<Metric> campaignMetrics(); ///< e-mail rates, leads, deals and returns of campaigns
QList<Metric> serviceMetrics();
QList<Metric> qualityMetrics();

/// Dimensions that deals have beside their owner.
QList<MetricDimension> dealDimensions();

/// The metric as one that is good when it falls.
inline Metric lessIsBetter(Metric metric)
{
    metric.isGoodWhenHigher = false;
    return metric;
}

} // namespace kith::domain::metrics
