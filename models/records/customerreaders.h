// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricorders.h"

namespace kith::records {

/// The metric as one that counts the records of a filter.
domain::Metric counting(const domain::Metric &metric, const domain::Filter &filter);

/// Of a contact or company: that they have orders that count.
domain::Filter hasOrders(const MetricGround &ground, const domain::GoalPace::Period &days);

std::shared_ptr<const MetricReader> retentionReader();
std::shared_ptr<const MetricReader> productReader();

} // namespace kith::records
