// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metricoptions.h"

#include <QCoreApplication>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = MetricOption::Kind;

MetricOption pipelineOption()
{
    return {"pipeline"_ba, Kind::Pipeline, QT_TRANSLATE_NOOP("Metrics", "Pipeline")};
}

MetricOption figureOption()
{
    return {"figure"_ba,
            Kind::Choice,
            QT_TRANSLATE_NOOP("Metrics", "Figure"),
            0,
            {{"median"_ba, QT_TRANSLATE_NOOP("Metrics", "Median")},
             {"mean"_ba, QT_TRANSLATE_NOOP("Metrics", "Mean")},
             {"p75"_ba, QT_TRANSLATE_NOOP("Metrics", "Three of four take less")},
             {"p90"_ba, QT_TRANSLATE_NOOP("Metrics", "Nine of ten take less")}}};
}

} // namespace

QString MetricOption::labelText() const
{
    return QCoreApplication::translate("Metrics", label);
}

QString MetricOption::choiceText(qsizetype at) const
{
    return QCoreApplication::translate("Metrics", choices.at(at).second);
}

QList<MetricOption> metricOptions(QByteArrayView metric)
{
    if (metric.startsWith("churn_"))
        return {{"days"_ba, Kind::Days, QT_TRANSLATE_NOOP("Metrics", "Lost after days without an order"),
                 ChurnDays}};
    if (metric == "funnel" || metric == "funnel_conversion")
        return {pipelineOption(),
                {"stage"_ba, Kind::Stage, QT_TRANSLATE_NOOP("Metrics", "Begins with the stage")}};
    if (metric == "step_rate")
        return {pipelineOption()};
    if (metric == "stage_duration" || metric == "stage_age")
        return {pipelineOption(), figureOption()};
    if (metric == "forecast_simulated")
        return {{"figure"_ba,
                 Kind::Choice,
                 QT_TRANSLATE_NOOP("Metrics", "Figure"),
                 0,
                 {{"p50"_ba, QT_TRANSLATE_NOOP("Metrics", "P50: half of the runs bring more")},
                  {"p10"_ba, QT_TRANSLATE_NOOP("Metrics", "P10: nine of ten runs bring more")},
                  {"p90"_ba, QT_TRANSLATE_NOOP("Metrics", "P90: one of ten runs brings more")}}}};
    if (metric == "forecast_accuracy")
        return {{"forecast"_ba,
                 Kind::Choice,
                 QT_TRANSLATE_NOOP("Metrics", "Forecast"),
                 0,
                 {{"weighted"_ba, QT_TRANSLATE_NOOP("Metrics", "Weighted")},
                  {"commit"_ba, QT_TRANSLATE_NOOP("Metrics", "Commit")},
                  {"best_case"_ba, QT_TRANSLATE_NOOP("Metrics", "Best case")},
                  {"pipeline"_ba, QT_TRANSLATE_NOOP("Metrics", "Pipeline")}}}};
    return {};
}

} // namespace kith::domain
