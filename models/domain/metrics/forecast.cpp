// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Metric composed(const char *key, MetricUnit unit, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "pipeline"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "deal"_ba;
    metric.kind = MetricKind::Composed;
    metric.unit = unit;
    metric.dimensions = dealDimensions();
    metric.dependsOn = {"deal_stage_history"_ba, "stage"_ba};
    return metric;
}

/// Of stages, so that there is nothing else to group them by.
Metric ofStages(Metric metric, const char *dateField)
{
    metric.dateField = dateField;
    const MetricDimension stage = *metric.dimension("stage");
    const MetricDimension pipeline = *metric.dimension("pipeline");
    metric.dimensions = {stage, pipeline};
    return metric;
}

/// By the period that they were closed or are expected to be closed in.
Metric forecast(const char *key, const char *label, const char *definition)
{
    Metric metric = composed(key, MetricUnit::Money, label, definition);
    metric.dateField = "expected_close_on"_ba;
    metric.dependsOn = {"stage"_ba, "exchange_rate"_ba};
    return metric;
}

/// Against quotas, which people and teams have.
Metric quota(Metric metric)
{
    metric.dateField = "closed_at"_ba;
    metric.ownerField = "closed_owner_id"_ba;
    const MetricDimension pipeline = *metric.dimension("pipeline");
    metric.dimensions = {pipeline};
    metric.dependsOn = {"goal"_ba, "team_member"_ba, "exchange_rate"_ba};
    return metric;
}

QList<Metric> stageMetrics()
{
    return {
        ofStages(composed("funnel", MetricUnit::Count, QT_TRANSLATE_NOOP("Metrics", "Funnel"),
                          QT_TRANSLATE_NOOP(
                              "Metrics",
                              "Of the deals that entered the first stage in the period, those that reached "
                              "each stage or a later one by now, or were won. Skipping a stage counts as "
                              "passing it, and moving back does not take anything away.")),
                 "stage_entered_at"),
        ofStages(composed("funnel_conversion", MetricUnit::Percent,
                          QT_TRANSLATE_NOOP("Metrics", "Funnel conversion"),
                          QT_TRANSLATE_NOOP(
                              "Metrics",
                              "Of the deals that entered the first stage in the period, the share that "
                              "reached each stage or a later one by now, or was won; in all, the share that "
                              "was won. It rises while some are still open.")),
                 "stage_entered_at"),
        ofStages(composed("step_rate", MetricUnit::Percent,
                          QT_TRANSLATE_NOOP("Metrics", "Step from stage to stage"),
                          QT_TRANSLATE_NOOP("Metrics",
                                            "How often deals left a stage forwards in the period (to a later "
                                            "stage, or won), by how often they left it at all: forwards, "
                                            "back or lost.")),
                 "stage_entered_at"),
        ofStages(
            lessIsBetter(composed(
                "stage_duration", MetricUnit::Days, QT_TRANSLATE_NOOP("Metrics", "Days in a stage"),
                QT_TRANSLATE_NOOP("Metrics",
                                  "Of each deal that left a stage in the period, the days of all its visits "
                                  "there that are over; as the median, unless another figure is chosen: half "
                                  "of the deals took less. Visits that last are not counted: the age in a "
                                  "stage tells of them."))),
            "stage_entered_at"),
        ofStages(
            lessIsBetter(composed(
                "stage_age", MetricUnit::Days, QT_TRANSLATE_NOOP("Metrics", "Age in a stage"),
                QT_TRANSLATE_NOOP("Metrics", "Days that open deals have been in the stage where they are "
                                             "now; as the median, unless another figure is chosen: half of "
                                             "them have been there for less."))),
            ""),
    };
}

QList<Metric> flowMetrics()
{
    Metric velocity = composed(
        "sales_velocity", MetricUnit::MoneyPerDay, QT_TRANSLATE_NOOP("Metrics", "Sales velocity"),
        QT_TRANSLATE_NOOP("Metrics",
                          "Open deals times the win rate times the average deal size, by the mean sales "
                          "cycle in days. Rate, size and cycle are those of the last 12 months."));
    velocity.dependsOn = {"exchange_rate"_ba};
    Metric flow = composed(
        "pipeline_waterfall", MetricUnit::Money, QT_TRANSLATE_NOOP("Metrics", "Pipeline waterfall"),
        QT_TRANSLATE_NOOP("Metrics",
                          "Value of the open deals expected to be closed in the period, from its beginning "
                          "to its end (or now): opening + created + reopened + increased + pulled in - "
                          "decreased - pushed out - won - lost - deleted = closing. As the deals were "
                          "known at the time; imported ones as their histories tell. Open deals are worth "
                          "what the exchange rate of the end says."));
    flow.dateField = "expected_close_on"_ba;
    flow.dimensions = {*flow.dimension("pipeline")};
    return {velocity, flow};
}

QList<Metric> forecastMetrics()
{
    Metric overdue = forecast(
        "forecast_overdue", QT_TRANSLATE_NOOP("Metrics", "Overdue pipeline"),
        QT_TRANSLATE_NOOP("Metrics",
                          "Amounts of the open deals that were expected to be closed before today. They are "
                          "in no forecast until they have a new date."));
    overdue.kind = MetricKind::Sum;
    overdue.sum.value = "amount_minor"_ba;
    overdue.isGoodWhenHigher = false;
    overdue.filter =
        Filter::all({Filter::test("status"_ba, Operator::Is, u"open"_s),
                     Filter::test("expected_close_on"_ba, Operator::Less, QVariant::fromValue(DateSpan{}))});
    Metric accuracy = composed(
        "forecast_accuracy", MetricUnit::Percent, QT_TRANSLATE_NOOP("Metrics", "Forecast accuracy"),
        QT_TRANSLATE_NOOP("Metrics",
                          "1 - |forecast - won| / won: how close the weighted forecast that was noted at "
                          "the beginning of the period came to what was won in it."));
    accuracy.dateField = "closed_at"_ba;
    accuracy.ownerField = "closed_owner_id"_ba;
    accuracy.dimensions = {*accuracy.dimension("pipeline")};
    Metric simulated = composed(
        "forecast_simulated", MetricUnit::Money, QT_TRANSLATE_NOOP("Metrics", "Simulated forecast"),
        QT_TRANSLATE_NOOP("Metrics",
                          "What is won in the period that runs now, in 10,000 simulated runs: what was won "
                          "already, what open deals bring as those before them did in the same stage, and "
                          "deals that are not there yet. Half of the runs bring more (P50), unless another "
                          "figure is chosen. It takes 50 closed deals to learn from."));
    simulated.dateField = "closed_at"_ba;
    simulated.dimensions = {*simulated.dimension("pipeline")};
    simulated.dependsOn.append("exchange_rate"_ba);
    return {
        forecast("forecast_commit", QT_TRANSLATE_NOOP("Metrics", "Forecast: commit"),
                 QT_TRANSLATE_NOOP("Metrics",
                                   "Value won in the period, and of the open deals in the category Commit "
                                   "that are expected to be closed in it from today on.")),
        forecast("forecast_best_case", QT_TRANSLATE_NOOP("Metrics", "Forecast: best case"),
                 QT_TRANSLATE_NOOP("Metrics",
                                   "Value won in the period, and of the open deals in the categories Commit "
                                   "and Best case that are expected to be closed in it from today on.")),
        forecast("forecast_pipeline", QT_TRANSLATE_NOOP("Metrics", "Forecast: pipeline"),
                 QT_TRANSLATE_NOOP("Metrics",
                                   "Value won in the period, and of all open deals that are expected to be "
                                   "closed in it from today on, but those left out of the forecast.")),
        forecast("forecast_weighted", QT_TRANSLATE_NOOP("Metrics", "Weighted forecast"),
                 QT_TRANSLATE_NOOP("Metrics",
                                   "Value won in the period, and of each open deal that is expected to be "
                                   "closed in it from today on its amount times its probability. Lost "
                                   "deals are never in it, overdue ones are apart.")),
        overdue,
        accuracy,
        simulated,
    };
}

QList<Metric> quotaMetrics()
{
    return {
        quota(composed(
            "quota_attainment", MetricUnit::Percent, QT_TRANSLATE_NOOP("Metrics", "Quota attainment"),
            QT_TRANSLATE_NOOP("Metrics", "Value won in the period, by the quota for it: the goals for value "
                                         "won of the person or the team; for all, that of everybody "
                                         "together, else those of all people."))),
        quota(composed("quota_pace", MetricUnit::Percent, QT_TRANSLATE_NOOP("Metrics", "Quota pace"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "The attainment of the quota, by the share of the period's working "
                                         "days that have passed. 100 % is just on time."))),
        quota(composed(
            "pipeline_coverage", MetricUnit::Number, QT_TRANSLATE_NOOP("Metrics", "Pipeline coverage"),
            QT_TRANSLATE_NOOP("Metrics", "Value of the open deals expected to be closed in the period from "
                                         "today on, by what is still missing to its quota. Nothing is "
                                         "missing: the quota is met."))),
    };
}

} // namespace

QList<Metric> composedPipelineMetrics()
{
    return stageMetrics() + flowMetrics() + forecastMetrics() + quotaMetrics();
}

} // namespace kith::domain::metrics
