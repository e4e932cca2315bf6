// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricreader.h"

namespace kith::records {

const MetricReader *metricReader(QByteArrayView key)
{
    static const MetricReaders readers = [] {
        MetricReaders all;
        for (const MetricReaders &family :
             {activityMetricReaders(), pipelineMetricReaders(), customerMetricReaders(),
              sourceMetricReaders(), serviceMetricReaders(), qualityMetricReaders()})
            all.insert(family);
        return all;
    }();
    return readers.value(key.toByteArray()).get();
}

} // namespace kith::records
