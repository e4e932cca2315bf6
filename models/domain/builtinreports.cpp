// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/reportdefinition.h"

#include <QCoreApplication>

namespace kith::domain {

namespace {

struct BuiltinReportsText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

MetricGrouping by(const char *key, DateUnit unit = DateUnit::Month)
{
    return {key, unit};
}

MetricPeriod current(DateUnit unit)
{
    return MetricPeriod::moving({DateSpan::Kind::Unit, 0, unit});
}

ReportDefinition of(const char *entity, QList<QByteArray> measures, QList<MetricGrouping> rows,
                    MetricPeriod period, const char *chart)
{
    ReportDefinition report;
    report.entity = entity;
    report.measures = std::move(measures);
    report.rows = std::move(rows);
    report.period = period;
    report.chart = chart;
    return report;
}

} // namespace

QList<BuiltInReport> builtInReports(const Catalogue &catalogue)
{
    ReportDefinition won = of("deal", {"won_value"}, {by("owner")}, current(DateUnit::Year), "stacked_bar");
    won.across = by("period");
    ReportDefinition pipeline =
        of("deal", {"open_value", "weighted_value"}, {by("stage")}, MetricPeriod::all(), "stacked_bar");
    pipeline.across = by("owner");
    const ReportDefinition lost =
        of("deal", {"lost_deals", "lost_value"}, {by("lost_reason")}, current(DateUnit::Year), "bar");
    ReportDefinition leads = of("lead", {"created_leads", "lead_conversion", "lead_to_won"}, {by("source")},
                                MetricPeriod::moving({DateSpan::Kind::Last, 12, DateUnit::Month}), "bar");
    leads.compare = MetricCompare::PreviousPeriod;
    ReportDefinition activities =
        of("activity", {"done_activities"}, {by("owner")}, current(DateUnit::Month), "stacked_bar");
    activities.across = by("type");
    ReportDefinition revenue = of("sales_order",
                                  {FieldMeasure{"sum", "sales_order", "total_minor", "ordered_at"}.key(),
                                   FieldMeasure{"count", "sales_order", {}, "ordered_at"}.key()},
                                  {by("company_id")}, current(DateUnit::Year), "bar");
    revenue.across = by("period");
    revenue.sort = {ReportSort::By::Value, 0, {}, true};
    QList<BuiltInReport> reports{
        {"won_by_owner", BuiltinReportsText::tr("Won by owner and month"),
         BuiltinReportsText::tr("What everybody won this year, month by month."), won},
        {"pipeline_by_stage", BuiltinReportsText::tr("Pipeline by stage and owner"),
         BuiltinReportsText::tr("What is open now, and what it is worth by its chances."), pipeline},
        {"lost_reasons", BuiltinReportsText::tr("Why deals were lost"),
         BuiltinReportsText::tr("The reasons given this year, by number and by value."), lost},
        {"leads_by_source", BuiltinReportsText::tr("Leads by source"),
         BuiltinReportsText::tr(
             "Where the leads of the last twelve months came from, and what became of them."),
         leads},
        {"activities_by_person", BuiltinReportsText::tr("Activities by person and type"),
         BuiltinReportsText::tr("Who did what this month."), activities},
        {"revenue_by_customer", BuiltinReportsText::tr("Revenue by customer and month"),
         BuiltinReportsText::tr("Who ordered for how much this year."), revenue},
    };
    reports.removeIf(
        [&catalogue](const BuiltInReport &report) { return !catalogue.find(report.definition.entity); });
    return reports;
}

} // namespace kith::domain
