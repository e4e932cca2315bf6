// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Metric activities(const char *key, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "activities"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "activity"_ba;
    metric.dateField = "done_at"_ba;
    metric.filter = Filter::test("done_at"_ba, Operator::IsNotEmpty);
    metric.dimensions = {
        {"type", "type_id", QT_TRANSLATE_NOOP("Metrics", "Type")},
        {"outcome", "outcome_id", QT_TRANSLATE_NOOP("Metrics", "Outcome")},
        {"priority", "priority", QT_TRANSLATE_NOOP("Metrics", "Priority")},
    };
    return metric;
}

} // namespace

QList<Metric> activityMetrics()
{
    Metric open =
        activities("open_activities", QT_TRANSLATE_NOOP("Metrics", "Open activities"),
                   QT_TRANSLATE_NOOP("Metrics", "Activities that are not done. With a period: those created "
                                                "in it."));
    open.dateField = "created_at"_ba;
    open.filter = Filter::test("done_at"_ba, Operator::IsEmpty);
    Metric perDay =
        activities("activities_per_day", QT_TRANSLATE_NOOP("Metrics", "Activities per working day"),
                   QT_TRANSLATE_NOOP("Metrics", "Activities completed in the period, by its working days up "
                                                "to today as the settings have them."));
    perDay.kind = MetricKind::Composed;
    perDay.unit = MetricUnit::Number;
    perDay.dependsOn = {"working_hours"_ba, "holiday"_ba};
    Metric perWon =
        activities("activities_per_won", QT_TRANSLATE_NOOP("Metrics", "Activities per won deal"),
                   QT_TRANSLATE_NOOP("Metrics", "Activities completed in the period, by the deals won in it. "
                                                "A filter narrows the activities alone."));
    perWon.kind = MetricKind::Composed;
    perWon.unit = MetricUnit::Number;
    perWon.isGoodWhenHigher = false;
    perWon.dependsOn = {"deal"_ba};
    return {
        activities("done_activities", QT_TRANSLATE_NOOP("Metrics", "Completed activities"),
                   QT_TRANSLATE_NOOP("Metrics", "Activities, by the day they were completed on.")),
        open,
        perDay,
        perWon,
    };
}

} // namespace kith::domain::metrics
