// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricsums.h"

namespace kith::records {

/// Answers sums, ratios, spreads and extremes by one statement over their records.
class MetricEngine
{
public:
    MetricEngine(const MetricGround &ground, const domain::Metric &metric, const domain::MetricQuery &query);

    void read(MetricAnswer &answer);
    domain::MetricFigure total(); ///< of all records of the question, without its groups
    domain::RecordQuery behind(const QVariantList &keys, bool above) const;

private:
    domain::MetricFigure figureOf(const MetricParts &parts) const;
    domain::MetricFigure sumFigure(const MetricParts &parts) const;
    domain::MetricFigure ratioFigure(const MetricParts &parts) const;
    domain::MetricFigure ofNumber(double number, domain::MetricFigure figure) const;
    QList<QVariant> keysAlong(const MetricAxis &axis, const MetricGroups &groups, const MetricGroups &before,
                              std::vector<const MetricParts *> *parts = nullptr) const;
    struct DeepKeys
    {
        QVariantList keys;
        QStringList titles;
        QList<qsizetype> places;
    };
    QList<DeepKeys> deepKeys(const MetricReading &now, const MetricReading &before,
                             const std::vector<MetricAxis> &axes, RecordTitles &titles) const;
    void fillCells(MetricAnswer &answer, const MetricReading &now, const MetricReading &before,
                   const std::vector<MetricAxis> &axes) const;
    domain::MetricFigure figureBefore(const MetricReading &now, const MetricReading &before,
                                      const std::vector<MetricAxis> &axes, const QVariantList &keys) const;

    const MetricGround &m_ground;
    const domain::Metric &m_metric;
    const domain::MetricQuery &m_query;
    domain::GoalPace::Period m_period;
    MetricSums m_sums;
    int m_decimals = 2; ///< of the base currency
};

} // namespace kith::records
