// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

namespace kith::domain::metrics {

QList<Metric> composedPipelineMetrics()
{
    return {};
}

} // namespace kith::domain::metrics
