// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Metric leads(const char *key, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "leads"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "lead"_ba;
    metric.dateField = "created_at"_ba;
    metric.dimensions = {
        {"source", "source_id", QT_TRANSLATE_NOOP("Metrics", "Source")},
        {"medium", "medium", QT_TRANSLATE_NOOP("Metrics", "Medium")},
        {"status", "status", QT_TRANSLATE_NOOP("Metrics", "Status")},
        {"queue", "queue_id", QT_TRANSLATE_NOOP("Metrics", "Queue")},
        {"company", "company_id", QT_TRANSLATE_NOOP("Metrics", "Company")},
        {"industry", "company_id.industry_id", QT_TRANSLATE_NOOP("Metrics", "Industry")},
        {"country", "country_iso2", QT_TRANSLATE_NOOP("Metrics", "Country")},
        {"disqualify_reason", "disqualify_reason_id", QT_TRANSLATE_NOOP("Metrics", "Why disqualified")},
    };
    return metric;
}

Metric share(Metric metric, Filter above)
{
    metric.kind = MetricKind::Ratio;
    metric.unit = MetricUnit::Percent;
    metric.sum.filter = std::move(above);
    return metric;
}

Metric response(Metric metric, SpreadFigure figure)
{
    metric.kind = MetricKind::Spread;
    metric.unit = MetricUnit::Hours;
    metric.figure = figure;
    metric.sum.value = "worked:created_at:first_response_at"_ba;
    metric.isGoodWhenHigher = false;
    metric.filter = Filter::test("first_response_at"_ba, Operator::IsNotEmpty);
    return metric;
}

Metric inTime()
{
    Metric metric =
        leads("leads_in_time", QT_TRANSLATE_NOOP("Metrics", "Leads answered in time"),
              QT_TRANSLATE_NOOP("Metrics", "Of the leads created in the period, those answered within the "
                                           "working time that the settings ask for, by all that were "
                                           "answered or should have been by now."));
    metric.kind = MetricKind::Spread;
    metric.unit = MetricUnit::Percent;
    metric.figure = SpreadFigure::Mean;
    metric.sum.value = "in_time:created_at:first_response_at:closed_at"_ba;
    metric.dependsOn = {"organisation"_ba, "working_hours"_ba, "holiday"_ba};
    return metric;
}

} // namespace

QList<Metric> leadMetrics()
{
    const Filter converted = Filter::test("status"_ba, Operator::Is, u"converted"_s);
    Metric convertedLeads =
        leads("converted_leads", QT_TRANSLATE_NOOP("Metrics", "Converted leads"),
              QT_TRANSLATE_NOOP("Metrics", "Leads converted, by the day they were converted on."));
    convertedLeads.dateField = "converted_at"_ba;
    convertedLeads.filter = converted;
    Metric won = share(
        leads("lead_to_won", QT_TRANSLATE_NOOP("Metrics", "From lead to won deal"),
              QT_TRANSLATE_NOOP("Metrics", "Of the leads created in the period, those whose deal is won "
                                           "by now, by all of them.")),
        Filter::all({converted, Filter::test("converted_deal_id.status"_ba, Operator::Is, u"won"_s)}));
    won.dependsOn = {"deal"_ba};
    Metric open =
        leads("open_leads", QT_TRANSLATE_NOOP("Metrics", "Open leads"),
              QT_TRANSLATE_NOOP("Metrics", "Leads that are new, in progress or qualified now. With a period: "
                                           "those created in it."));
    open.filter =
        Filter::test("status"_ba, Operator::In, QVariantList{u"new"_s, u"working"_s, u"qualified"_s});
    return {
        leads("created_leads", QT_TRANSLATE_NOOP("Metrics", "Leads created"),
              QT_TRANSLATE_NOOP("Metrics", "Leads, by the day they were created on.")),
        open,
        convertedLeads,
        share(leads("lead_conversion", QT_TRANSLATE_NOOP("Metrics", "Lead conversion"),
                    QT_TRANSLATE_NOOP("Metrics",
                                      "Of the leads created in the period, those that are converted by now, "
                                      "by all of them.")),
              converted),
        won,
        response(leads("lead_response", QT_TRANSLATE_NOOP("Metrics", "First response to leads (median)"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Working hours from the creation of a lead to the first response; "
                                         "half of the leads that were answered waited less. By the day they "
                                         "were created on.")),
                 SpreadFigure::Median),
        response(leads("lead_response_p90",
                       QT_TRANSLATE_NOOP("Metrics", "First response to leads (nine of ten)"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Working hours from the creation of a lead to the first response; "
                                         "nine of ten leads that were answered waited less. By the day they "
                                         "were created on.")),
                 SpreadFigure::P90),
        inTime(),
    };
}

} // namespace kith::domain::metrics
