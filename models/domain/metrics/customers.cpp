// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

/// Orders in the sense of every figure about customers: those that are drafts, cancelled or returned do not
/// count.
Filter isCounted(const QByteArray &path = {})
{
    return Filter::test(path + "status", Operator::In, QVariantList{u"open"_s, u"shipped"_s, u"paid"_s});
}

Metric orders(const char *key, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "customers"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "sales_order"_ba;
    metric.dateField = "ordered_at"_ba;
    metric.filter = isCounted();
    metric.dimensions = {
        {"company", "company_id", QT_TRANSLATE_NOOP("Metrics", "Company")},
        {"contact", "contact_id", QT_TRANSLATE_NOOP("Metrics", "Contact")},
        {"status", "status", QT_TRANSLATE_NOOP("Metrics", "Status")},
        {"country", "company_id.country", QT_TRANSLATE_NOOP("Metrics", "Country of the company")},
        {"contact_country", "contact_id.country", QT_TRANSLATE_NOOP("Metrics", "Country of the contact")},
        {"industry", "company_id.industry_id", QT_TRANSLATE_NOOP("Metrics", "Industry")},
        {"group", "company_id.rfm_segment_id", QT_TRANSLATE_NOOP("Metrics", "Customer group")},
    };
    return metric;
}

Metric withRevenue(Metric metric, const char *value)
{
    metric.unit = MetricUnit::Money;
    metric.sum.value = value;
    return metric;
}

Metric perOrder(Metric metric)
{
    metric.kind = MetricKind::Ratio;
    return withRevenue(metric, "total_minor");
}

Metric composed(Metric metric, MetricUnit unit)
{
    metric.kind = MetricKind::Composed;
    metric.unit = unit;
    return metric;
}

/// Revenue by what was sold. The orders behind it can be listed, their lines cannot.
Metric productRevenue()
{
    Metric metric = composed(
        orders("product_revenue", QT_TRANSLATE_NOOP("Metrics", "Revenue from order lines"),
               QT_TRANSLATE_NOOP(
                   "Metrics", "Quantity times unit price less the discount of each line of an order, rounded "
                              "half up line by line, in the base currency at the rate of the order's day. "
                              "Freight, taxes and totals that were typed are no lines: where the lines of an "
                              "order do not add up to its total, this number and the revenue of orders "
                              "differ by just that. Drafts, cancelled and returned orders do not count.")),
        MetricUnit::Money);
    metric.dimensions.prepend(
        {"category", "lines.product_id.category_id", QT_TRANSLATE_NOOP("Metrics", "Product category")});
    metric.dimensions.prepend({"product", "lines.product_id", QT_TRANSLATE_NOOP("Metrics", "Product")});
    metric.dependsOn = {"order_line"_ba, "product"_ba, "exchange_rate"_ba};
    return metric;
}

QList<Metric> orderMetrics()
{
    return {
        withRevenue(orders("order_revenue", QT_TRANSLATE_NOOP("Metrics", "Revenue of orders"),
                           QT_TRANSLATE_NOOP(
                               "Metrics", "Totals of the orders that are open, shipped or paid, by the day "
                                          "they were placed on and the exchange rate of that day. Drafts, "
                                          "cancelled and returned orders do not count.")),
                    "total_minor"),
        orders("orders", QT_TRANSLATE_NOOP("Metrics", "Number of orders"),
               QT_TRANSLATE_NOOP("Metrics",
                                 "Orders that are open, shipped or paid, by the day they were placed on.")),
        perOrder(orders("average_order_value", QT_TRANSLATE_NOOP("Metrics", "Average order value"),
                        QT_TRANSLATE_NOOP("Metrics",
                                          "Totals of the orders that are open, shipped or paid by the number "
                                          "of these orders."))),
        productRevenue(),
    };
}

/// What is said of contacts and of companies: an order counts for both that it names.
struct Texts
{
    const char *label;
    const char *definition;
};

Metric customers(const QByteArray &entity, const char *key, const Texts &texts)
{
    Metric metric;
    metric.key = key + "_"_ba + (entity == "contact" ? "contacts" : "companies");
    metric.family = "customers"_ba;
    metric.label = texts.label;
    metric.definition = texts.definition;
    metric.entity = entity;
    metric.dimensions = {
        {"group", "rfm_segment_id", QT_TRANSLATE_NOOP("Metrics", "Customer group")},
        {"recency", "rfm_r", QT_TRANSLATE_NOOP("Metrics", "Recency score")},
        {"frequency", "rfm_f", QT_TRANSLATE_NOOP("Metrics", "Frequency score")},
        {"money", "rfm_m", QT_TRANSLATE_NOOP("Metrics", "Money score")},
        {"country", "country", QT_TRANSLATE_NOOP("Metrics", "Country")},
        {"source", "source_id", QT_TRANSLATE_NOOP("Metrics", "Source")},
        {"lifecycle", "lifecycle_id", QT_TRANSLATE_NOOP("Metrics", "Lifecycle")},
    };
    if (entity == "company")
        metric.dimensions.append({"industry", "industry_id", QT_TRANSLATE_NOOP("Metrics", "Industry")});
    metric.dependsOn = {"sales_order"_ba};
    return metric;
}

Metric scored(Metric metric)
{
    metric.filter = Filter::test("rfm_r"_ba, Operator::IsNotEmpty);
    metric.dependsOn.append("rfm_segment"_ba);
    return metric;
}

/// What follows from the figures that each customer carries.
QList<Metric> carriedMetrics(const QByteArray &entity)
{
    const bool isContact = entity == "contact";
    const auto texts = [isContact](Texts contacts, Texts companies) {
        return isContact ? contacts : companies;
    };
    Metric fresh = customers(
        entity, "new_customer",
        texts({QT_TRANSLATE_NOOP("Metrics", "New customers (contacts)"),
               QT_TRANSLATE_NOOP("Metrics", "Contacts by the day of their first order that counts.")},
              {QT_TRANSLATE_NOOP("Metrics", "New customers (companies)"),
               QT_TRANSLATE_NOOP("Metrics", "Companies by the day of their first order that counts.")}));
    fresh.dateField = "first_order_at"_ba;
    fresh.filter = Filter::test("first_order_at"_ba, Operator::IsNotEmpty);

    Metric historic = customers(
        entity, "historic_value",
        texts({QT_TRANSLATE_NOOP("Metrics", "Lifetime value so far (contacts)"),
               QT_TRANSLATE_NOOP("Metrics", "Historic: revenue of all orders that count by the number of "
                                            "contacts who ordered. It foretells nothing.")},
              {QT_TRANSLATE_NOOP("Metrics", "Lifetime value so far (companies)"),
               QT_TRANSLATE_NOOP("Metrics", "Historic: revenue of all orders that count by the number of "
                                            "companies that ordered. It foretells nothing.")}));
    historic.kind = MetricKind::Ratio;
    historic.unit = MetricUnit::Money;
    historic.filter = Filter::test("order_count"_ba, Operator::GreaterOrEqual, 1);
    historic.sum.value = "order_revenue_minor"_ba;

    Metric gap = customers(
        entity, "days_between_orders",
        texts(
            {QT_TRANSLATE_NOOP("Metrics", "Days between orders (contacts)"),
             QT_TRANSLATE_NOOP("Metrics", "Of contacts with two orders or more: the days from the first to "
                                          "the last order by the number of orders less one; median.")},
            {QT_TRANSLATE_NOOP("Metrics", "Days between orders (companies)"),
             QT_TRANSLATE_NOOP("Metrics", "Of companies with two orders or more: the days from the first to "
                                          "the last order by the number of orders less one; median.")}));
    gap.kind = MetricKind::Spread;
    gap.unit = MetricUnit::Days;
    gap.isGoodWhenHigher = false;
    gap.filter = Filter::test("order_count"_ba, Operator::GreaterOrEqual, 2);
    gap.sum.value = "order_gap"_ba;

    const Metric grid = scored(customers(
        entity, "rfm",
        texts({QT_TRANSLATE_NOOP("Metrics", "Customers by RFM (contacts)"),
               QT_TRANSLATE_NOOP("Metrics", "Contacts with scores for how recently, how often and for how "
                                            "much they ordered, from 1 to 5 each.")},
              {QT_TRANSLATE_NOOP("Metrics", "Customers by RFM (companies)"),
               QT_TRANSLATE_NOOP("Metrics", "Companies with scores for how recently, how often and for how "
                                            "much they ordered, from 1 to 5 each.")})));
    const Metric revenue = withRevenue(
        scored(customers(
            entity, "rfm_revenue",
            texts(
                {QT_TRANSLATE_NOOP("Metrics", "Revenue by RFM (contacts)"),
                 QT_TRANSLATE_NOOP("Metrics", "Revenue of all orders of the contacts with RFM scores.")},
                {QT_TRANSLATE_NOOP("Metrics", "Revenue by RFM (companies)"),
                 QT_TRANSLATE_NOOP("Metrics", "Revenue of all orders of the companies with RFM scores.")}))),
        "order_revenue_minor");
    return {fresh, historic, gap, grid, revenue};
}

/// What follows from who ordered when.
QList<Metric> orderingMetrics(const QByteArray &entity)
{
    const bool isContact = entity == "contact";
    const auto make = [&](const char *key, MetricUnit unit, const Texts &contacts, const Texts &companies) {
        Metric metric = composed(customers(entity, key, isContact ? contacts : companies), unit);
        metric.dateField = "first_order_at"_ba; // the period is that of the orders
        return metric;
    };
    Metric churn =
        make("churn", MetricUnit::Percent,
             {QT_TRANSLATE_NOOP("Metrics", "Churn (contacts)"),
              QT_TRANSLATE_NOOP("Metrics",
                                "Active are contacts who ordered in the 90 days before the period. Lost "
                                "are those of them who ordered nothing in the 90 days from its first day "
                                "on. Another number of days may be chosen.")},
             {QT_TRANSLATE_NOOP("Metrics", "Churn (companies)"),
              QT_TRANSLATE_NOOP("Metrics",
                                "Active are companies that ordered in the 90 days before the period. Lost "
                                "are those of them that ordered nothing in the 90 days from its first "
                                "day on. Another number of days may be chosen.")});
    churn.isGoodWhenHigher = false;
    return {
        make("ordering", MetricUnit::Count,
             {QT_TRANSLATE_NOOP("Metrics", "Customers who ordered (contacts)"),
              QT_TRANSLATE_NOOP("Metrics", "Contacts with an order in the period that counts; each once.")},
             {QT_TRANSLATE_NOOP("Metrics", "Customers that ordered (companies)"),
              QT_TRANSLATE_NOOP("Metrics", "Companies with an order in the period that counts; each once.")}),
        make("purchase_frequency", MetricUnit::Number,
             {QT_TRANSLATE_NOOP("Metrics", "Purchase frequency (contacts)"),
              QT_TRANSLATE_NOOP("Metrics",
                                "Orders of contacts in the period by the contacts who placed them.")},
             {QT_TRANSLATE_NOOP("Metrics", "Purchase frequency (companies)"),
              QT_TRANSLATE_NOOP("Metrics",
                                "Orders of companies in the period by the companies that placed them.")}),
        make(
            "repeat_rate", MetricUnit::Percent,
            {QT_TRANSLATE_NOOP("Metrics", "Repeat rate (contacts)"),
             QT_TRANSLATE_NOOP("Metrics", "Contacts with two orders or more in the period, by all contacts "
                                          "who ordered in it.")},
            {QT_TRANSLATE_NOOP("Metrics", "Repeat rate (companies)"),
             QT_TRANSLATE_NOOP("Metrics", "Companies with two orders or more in the period, by all companies "
                                          "that ordered in it.")}),
        make(
            "retention", MetricUnit::Percent,
            {QT_TRANSLATE_NOOP("Metrics", "Retention (contacts)"),
             QT_TRANSLATE_NOOP("Metrics", "Contacts by the month of their first order: how many of them "
                                          "ordered in each month after it, by all of them. Month 0 is 100 %. "
                                          "As a whole: those who ordered in any later month.")},
            {QT_TRANSLATE_NOOP("Metrics", "Retention (companies)"),
             QT_TRANSLATE_NOOP("Metrics", "Companies by the month of their first order: how many of them "
                                          "ordered in each month after it, by all of them. Month 0 is 100 %. "
                                          "As a whole: those that ordered in any later month.")}),
        churn,
    };
}

/// Retention is a table of two things of its own.
Metric withCohorts(Metric metric)
{
    if (metric.key.startsWith("retention"))
        metric.dimensions =
            QList<MetricDimension>{{"cohort", {}, QT_TRANSLATE_NOOP("Metrics", "Month of the first order")},
                                   {"age", {}, QT_TRANSLATE_NOOP("Metrics", "Months later")}};
    return metric;
}

} // namespace

QList<Metric> customerMetrics()
{
    QList<Metric> all = orderMetrics();
    for (const QByteArray &entity : {"company"_ba, "contact"_ba}) {
        all += carriedMetrics(entity);
        for (const Metric &metric : orderingMetrics(entity))
            all.append(withCohorts(metric));
    }
    return all;
}

} // namespace kith::domain::metrics
