// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricreader.h"

namespace kith::records {

MetricReaders activityMetricReaders()
{
    return {};
}

} // namespace kith::records
