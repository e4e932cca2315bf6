// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

/// Numbers by source and month; the engine's other groupings know nothing of costs.
Metric sources(const char *key, const char *entity, const char *dateField, MetricUnit unit, const char *label,
               const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "sources"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = entity;
    metric.kind = MetricKind::Composed;
    metric.unit = unit;
    metric.dateField = dateField;
    metric.ownerField = {};
    metric.dimensions = {{"source", "source_id", QT_TRANSLATE_NOOP("Metrics", "Source")}};
    metric.dependsOn = {"source_cost"_ba, "exchange_rate"_ba, "lead"_ba};
    return metric;
}

Metric cheap(Metric metric)
{
    metric.isGoodWhenHigher = false;
    return metric;
}

} // namespace

QList<Metric> sourceMetrics()
{
    return {
        cheap(sources("source_cost", "source_cost", "from_date", MetricUnit::Money,
                      QT_TRANSLATE_NOOP("Metrics", "Costs of sources"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Costs of sources, each spread evenly over its days, as far as these "
                                        "lie in the period; in the base currency at the rate of its first "
                                        "day."))),
        cheap(sources("cost_per_lead", "lead", "created_at", MetricUnit::Money,
                      QT_TRANSLATE_NOOP("Metrics", "Cost per lead"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Costs of the source in the period by the leads of that source that "
                                        "were created in it."))),
        cheap(sources(
            "acquisition_cost_companies", "company", "created_at", MetricUnit::Money,
            QT_TRANSLATE_NOOP("Metrics", "Customer acquisition cost (first deal won)"),
            QT_TRANSLATE_NOOP("Metrics",
                              "Costs of the source in the period by the companies whose first won deal "
                              "was closed in it. Their source is the company's."))),
        cheap(sources("acquisition_cost_contacts", "contact", "first_order_at", MetricUnit::Money,
                      QT_TRANSLATE_NOOP("Metrics", "Customer acquisition cost (first order)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Costs of the source in the period by the contacts whose first order "
                                        "falls into it. Their source is the contact's."))),
        sources("source_roi_last", "deal", "closed_at", MetricUnit::Percent,
                QT_TRANSLATE_NOOP("Metrics", "Return on sources (last touch)"),
                QT_TRANSLATE_NOOP("Metrics",
                                  "Value of the deals won in the period, counted for the source of the deal, "
                                  "less the costs of the source, by these costs.")),
        sources("source_roi_first", "deal", "closed_at", MetricUnit::Percent,
                QT_TRANSLATE_NOOP("Metrics", "Return on sources (first touch)"),
                QT_TRANSLATE_NOOP("Metrics",
                                  "Value of the deals won in the period, counted for the source of the lead "
                                  "that became the deal (without one: of the deal), less the costs of the "
                                  "source, by these costs.")),
        sources("source_roi_linear", "deal", "closed_at", MetricUnit::Percent,
                QT_TRANSLATE_NOOP("Metrics", "Return on sources (linear)"),
                QT_TRANSLATE_NOOP(
                    "Metrics", "Value of the deals won in the period, half of it counted for the source of "
                               "the lead and half for that of the deal, all of it where these are the same "
                               "or only one is known, less the costs of the source, by these costs.")),
    };
}

} // namespace kith::domain::metrics
