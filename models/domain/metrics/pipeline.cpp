// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Filter status(const char16_t *state)
{
    return Filter::test("status"_ba, Operator::Is, QString::fromUtf16(state));
}

Filter isClosed()
{
    return Filter::test("status"_ba, Operator::In, QVariantList{u"won"_s, u"lost"_s});
}

Metric deals(const char *key, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "pipeline"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "deal"_ba;
    metric.dimensions = dealDimensions();
    return metric;
}

/// Deals by when they were closed, for who had them then.
Metric closed(const char *key, const char *label, const char *definition, Filter filter)
{
    Metric metric = deals(key, label, definition);
    metric.dateField = "closed_at"_ba;
    metric.ownerField = "closed_owner_id"_ba;
    metric.filter = std::move(filter);
    return metric;
}

Metric withValue(Metric metric, const char *value)
{
    metric.unit = MetricUnit::Money;
    metric.sum.value = value;
    return metric;
}

Metric ratio(Metric metric, MetricUnit unit, MetricSum above, MetricSum below = {})
{
    metric.kind = MetricKind::Ratio;
    metric.unit = unit;
    metric.sum = std::move(above);
    metric.divisor = std::move(below);
    return metric;
}

Metric spread(Metric metric, SpreadFigure figure, const char *value)
{
    metric.kind = MetricKind::Spread;
    metric.unit = MetricUnit::Days;
    metric.figure = figure;
    metric.sum.value = value;
    metric.isGoodWhenHigher = false;
    return metric;
}

/// By the day they are expected to be closed: without a period, all that are open now.
Metric open(const char *key, const char *label, const char *definition)
{
    Metric metric = deals(key, label, definition);
    metric.dateField = "expected_close_on"_ba;
    metric.filter = status(u"open");
    return metric;
}

QList<Metric> openMetrics()
{
    return {
        open("open_deals", QT_TRANSLATE_NOOP("Metrics", "Open deals"),
             QT_TRANSLATE_NOOP("Metrics",
                               "Deals that are open now. With a period: those expected to be closed in it.")),
        withValue(open("open_value", QT_TRANSLATE_NOOP("Metrics", "Open pipeline value"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Amounts of the deals that are open now, by today's exchange rate. "
                                         "With a period: of those expected to be closed in it.")),
                  "amount_minor"),
        withValue(open("weighted_value", QT_TRANSLATE_NOOP("Metrics", "Weighted pipeline value"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Of each open deal its amount times its probability (its own, else "
                                         "that of its stage), added up. With a period: of the deals expected "
                                         "to be closed in it.")),
                  "weighted"),
        lessIsBetter(
            ratio(open("rotting_share", QT_TRANSLATE_NOOP("Metrics", "Rotting deals"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Open deals that nobody has touched for longer than their stage "
                                         "allows and for which nothing is planned soon, by all open deals.")),
                  MetricUnit::Percent, {Filter::test("@rotten"_ba, Operator::Is, true), {}})),
        lessIsBetter(
            ratio(open("rotting_share_value", QT_TRANSLATE_NOOP("Metrics", "Rotting deals by value"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Amounts of the open deals that nobody has touched for longer than "
                                         "their stage allows and for which nothing is planned soon, by the "
                                         "amounts of all open deals.")),
                  MetricUnit::Percent, {Filter::test("@rotten"_ba, Operator::Is, true), "amount_minor"_ba},
                  {{}, "amount_minor"_ba})),
        [] {
            Metric pushes = lessIsBetter(
                open("pushes", QT_TRANSLATE_NOOP("Metrics", "Pushes of open deals"),
                     QT_TRANSLATE_NOOP("Metrics", "How often the expected close of open deals was moved "
                                                  "to a later month, added up.")));
            pushes.sum.value = "push_count"_ba;
            return pushes;
        }(),
        lessIsBetter(
            ratio(open("pushed_share", QT_TRANSLATE_NOOP("Metrics", "Deals pushed three times and more"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Open deals whose expected close was moved to a later month three "
                                         "times or more, by all open deals.")),
                  MetricUnit::Percent, {Filter::test("push_count"_ba, Operator::GreaterOrEqual, 3), {}})),
    };
}

QList<Metric> closedMetrics()
{
    const Filter won = status(u"won");
    const Filter lost = status(u"lost");
    return {
        closed("won_deals", QT_TRANSLATE_NOOP("Metrics", "Won deals"),
               QT_TRANSLATE_NOOP("Metrics", "Deals won, by the day they were closed on."), won),
        withValue(closed("won_value", QT_TRANSLATE_NOOP("Metrics", "Won value"),
                         QT_TRANSLATE_NOOP("Metrics",
                                           "Amounts of the deals won, by the day they were closed on and the "
                                           "exchange rate of that day."),
                         won),
                  "amount_minor"),
        lessIsBetter(closed("lost_deals", QT_TRANSLATE_NOOP("Metrics", "Lost deals"),
                            QT_TRANSLATE_NOOP("Metrics", "Deals lost, by the day they were closed on."),
                            lost)),
        lessIsBetter(withValue(
            closed("lost_value", QT_TRANSLATE_NOOP("Metrics", "Lost value"),
                   QT_TRANSLATE_NOOP("Metrics", "Amounts of the deals lost, by the day they were closed on "
                                                "and the exchange rate of that day."),
                   lost),
            "amount_minor")),
        ratio(closed("win_rate", QT_TRANSLATE_NOOP("Metrics", "Win rate"),
                     QT_TRANSLATE_NOOP("Metrics",
                                       "Deals won, by all deals won or lost, by the day they were closed "
                                       "on."),
                     isClosed()),
              MetricUnit::Percent, {won, {}}),
        ratio(closed("win_rate_value", QT_TRANSLATE_NOOP("Metrics", "Win rate by value"),
                     QT_TRANSLATE_NOOP("Metrics",
                                       "Amounts of the deals won, by the amounts of all deals won or lost, "
                                       "by the day they were closed on."),
                     isClosed()),
              MetricUnit::Percent, {won, "amount_minor"_ba}, {{}, "amount_minor"_ba}),
        ratio(closed("average_deal", QT_TRANSLATE_NOOP("Metrics", "Average deal size"),
                     QT_TRANSLATE_NOOP("Metrics",
                                       "Amounts of the deals won, by their number, by the day they were "
                                       "closed on. A deal without an amount counts as 0."),
                     won),
              MetricUnit::Money, {{}, "amount_minor"_ba}),
    };
}

QList<Metric> cycleMetrics()
{
    const Filter won = status(u"won");
    const Filter fromLead = Filter::all({won, Filter::test("lead_id"_ba, Operator::IsNotEmpty)});
    return {
        spread(closed("sales_cycle", QT_TRANSLATE_NOOP("Metrics", "Sales cycle (median)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of a deal to its close; half of the deals "
                                        "won took less. By the day they were closed on."),
                      won),
               SpreadFigure::Median, "days:created_at:closed_at"),
        spread(closed("sales_cycle_p75", QT_TRANSLATE_NOOP("Metrics", "Sales cycle (three quarters)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of a deal to its close; three quarters of "
                                        "the deals won took less. By the day they were closed on."),
                      won),
               SpreadFigure::P75, "days:created_at:closed_at"),
        spread(closed("sales_cycle_mean", QT_TRANSLATE_NOOP("Metrics", "Sales cycle (mean)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of a deal to its close, added up for the "
                                        "deals won and divided by their number. By the day they were closed "
                                        "on."),
                      won),
               SpreadFigure::Mean, "days:created_at:closed_at"),
        spread(closed("lead_cycle", QT_TRANSLATE_NOOP("Metrics", "From lead to close (median)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of the lead that a deal came from to the "
                                        "deal's close; half of the deals won took less. Deals without a lead "
                                        "are left out. By the day they were closed on."),
                      fromLead),
               SpreadFigure::Median, "days:lead_id.created_at:closed_at"),
        spread(closed("lead_cycle_p75", QT_TRANSLATE_NOOP("Metrics", "From lead to close (three quarters)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of the lead that a deal came from to the "
                                        "deal's close; three quarters of the deals won took less. Deals "
                                        "without a lead are left out. By the day they were closed on."),
                      fromLead),
               SpreadFigure::P75, "days:lead_id.created_at:closed_at"),
        spread(closed("lead_cycle_mean", QT_TRANSLATE_NOOP("Metrics", "From lead to close (mean)"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Days from the creation of the lead that a deal came from to the "
                                        "deal's close, added up for the deals won and divided by their "
                                        "number. Deals without a lead are left out."),
                      fromLead),
               SpreadFigure::Mean, "days:lead_id.created_at:closed_at"),
    };
}

QList<Metric> createdMetrics()
{
    const auto created = [](const char *key, const char *label, const char *definition) {
        Metric metric = deals(key, label, definition);
        metric.dateField = "created_at"_ba;
        return metric;
    };
    return {
        created("created_deals", QT_TRANSLATE_NOOP("Metrics", "Deals created"),
                QT_TRANSLATE_NOOP("Metrics", "Deals, by the day they were created on.")),
        withValue(created("created_value", QT_TRANSLATE_NOOP("Metrics", "Value of deals created"),
                          QT_TRANSLATE_NOOP("Metrics",
                                            "Amounts of deals, by the day they were created on: of closed "
                                            "ones by the rate of the day they were closed on, of open ones "
                                            "by today's.")),
                  "amount_minor"),
        ratio(created("cohort_win_rate", QT_TRANSLATE_NOOP("Metrics", "Win rate of deals created"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Of the deals created in the period, those that are won by now, by "
                                        "all of them. It rises while some are still open.")),
              MetricUnit::Percent, {status(u"won"), {}}),
        ratio(created("cohort_open_share", QT_TRANSLATE_NOOP("Metrics", "Still open of deals created"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Of the deals created in the period, those that are still open, by "
                                        "all of them.")),
              MetricUnit::Percent, {status(u"open"), {}}),
    };
}

} // namespace

QList<MetricDimension> dealDimensions()
{
    return {
        {"pipeline", "pipeline_id", QT_TRANSLATE_NOOP("Metrics", "Pipeline")},
        {"stage", "stage_id", QT_TRANSLATE_NOOP("Metrics", "Stage")},
        {"source", "source_id", QT_TRANSLATE_NOOP("Metrics", "Source")},
        {"company", "company_id", QT_TRANSLATE_NOOP("Metrics", "Company")},
        {"industry", "company_id.industry_id", QT_TRANSLATE_NOOP("Metrics", "Industry")},
        {"country", "company_id.country", QT_TRANSLATE_NOOP("Metrics", "Country")},
        {"product", "lines/product", QT_TRANSLATE_NOOP("Metrics", "Product (of the largest line)")},
        {"lost_reason", "lost_reason_id", QT_TRANSLATE_NOOP("Metrics", "Lost reason")},
        {"won_reason", "won_reason_id", QT_TRANSLATE_NOOP("Metrics", "Won reason")},
        {"competitor", "competitor_id", QT_TRANSLATE_NOOP("Metrics", "Competitor")},
        {"segment", "company_id.rfm_segment_id", QT_TRANSLATE_NOOP("Metrics", "Customer group")},
    };
}

QList<Metric> pipelineMetrics()
{
    return openMetrics() + closedMetrics() + cycleMetrics() + createdMetrics();
}

} // namespace kith::domain::metrics
