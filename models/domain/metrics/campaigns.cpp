// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Filter filled(const char *field)
{
    return Filter::test(field, Operator::IsNotEmpty);
}

Filter delivered()
{
    return Filter::test("bounce"_ba, Operator::IsEmpty);
}

/// Recipients by the moment their mail was sent; those of campaigns in the trash are out.
Metric mails(const char *key, const char *label, const char *definition, const Filter &which = {})
{
    Metric metric;
    metric.key = key;
    metric.family = "campaigns"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "campaign_recipient"_ba;
    metric.dateField = "sent_at"_ba;
    QList<Filter> parts{filled("sent_at"), Filter::test("campaign_id.deleted_at"_ba, Operator::IsEmpty)};
    if (!which.isEverything())
        parts.append(which);
    metric.filter = Filter::all(parts);
    metric.ownerField = "campaign_id.owner_id"_ba;
    metric.dimensions = {
        {"campaign", "campaign_id", QT_TRANSLATE_NOOP("Metrics", "Campaign")},
        {"type", "campaign_id.type_id", QT_TRANSLATE_NOOP("Metrics", "Type of campaign")},
        {"variant", "variant", QT_TRANSLATE_NOOP("Metrics", "Variant")},
        {"country", "contact_id.country", QT_TRANSLATE_NOOP("Metrics", "Country")},
    };
    metric.dependsOn = {"campaign"_ba, "campaign_event"_ba};
    return metric;
}

Metric rate(Metric metric, const Filter &above)
{
    metric.kind = MetricKind::Ratio;
    metric.unit = MetricUnit::Percent;
    metric.sum.filter = above;
    return metric;
}

QList<Metric> mailCounts()
{
    return {
        mails("email_sent", QT_TRANSLATE_NOOP("Metrics", "E-mails sent"),
              QT_TRANSLATE_NOOP("Metrics", "Recipients of campaigns, by the day their mail was sent.")),
        mails("email_delivered", QT_TRANSLATE_NOOP("Metrics", "E-mails delivered"),
              QT_TRANSLATE_NOOP("Metrics", "E-mails sent in the period less those that bounced."),
              delivered()),
        lessIsBetter(
            mails("email_bounced", QT_TRANSLATE_NOOP("Metrics", "E-mails bounced"),
                  QT_TRANSLATE_NOOP("Metrics",
                                    "E-mails sent in the period that came back, for good or for now; what "
                                    "came through in the end is not counted."),
                  filled("bounce"))),
        mails("email_opens", QT_TRANSLATE_NOOP("Metrics", "E-mails opened (unreliable)"),
              QT_TRANSLATE_NOOP("Metrics",
                                "E-mails sent in the period and delivered that are said to have been opened. "
                                "Unreliable: mail programs that guard privacy open mails by themselves, or "
                                "never say that they did."),
              Filter::all({delivered(), filled("opened_at")})),
    };
}

QList<Metric> mailRates()
{
    const auto bounced = [](const char *kind) {
        return Filter::test("bounce"_ba, Operator::Is, QString::fromLatin1(kind));
    };
    Metric clickToOpen =
        mails("email_click_to_open", QT_TRANSLATE_NOOP("Metrics", "Click-to-open rate (unreliable)"),
              QT_TRANSLATE_NOOP(
                  "Metrics", "Recipients who clicked by recipients whose mail is said to have been opened, "
                             "each counted once, of the e-mails sent in the period and delivered. As "
                             "unreliable as the opens."),
              Filter::all({delivered(), Filter::any({filled("opened_at"), filled("clicked_at")})}));
    clickToOpen.divisor.filter = filled("opened_at");
    return {
        lessIsBetter(
            rate(mails("email_bounce_rate", QT_TRANSLATE_NOOP("Metrics", "Bounce rate"),
                       QT_TRANSLATE_NOOP("Metrics", "E-mails that came back, for good or for now, by all "
                                                    "e-mails sent in the period.")),
                 filled("bounce"))),
        lessIsBetter(
            rate(mails("email_hard_bounce_rate", QT_TRANSLATE_NOOP("Metrics", "Hard bounce rate"),
                       QT_TRANSLATE_NOOP(
                           "Metrics", "E-mails that came back for good by all e-mails sent in the period.")),
                 bounced("hard"))),
        lessIsBetter(
            rate(mails("email_soft_bounce_rate", QT_TRANSLATE_NOOP("Metrics", "Soft bounce rate"),
                       QT_TRANSLATE_NOOP(
                           "Metrics", "E-mails that came back for now by all e-mails sent in the period.")),
                 bounced("soft"))),
        rate(mails("email_reply_rate", QT_TRANSLATE_NOOP("Metrics", "Reply rate"),
                   QT_TRANSLATE_NOOP("Metrics", "Recipients who replied, each counted once, by the e-mails "
                                                "sent in the period and delivered."),
                   delivered()),
             filled("replied_at")),
        rate(mails("email_click_rate", QT_TRANSLATE_NOOP("Metrics", "Click rate"),
                   QT_TRANSLATE_NOOP("Metrics", "Recipients who clicked, each counted once, by the e-mails "
                                                "sent in the period and delivered."),
                   delivered()),
             filled("clicked_at")),
        lessIsBetter(
            rate(mails("email_unsubscribe_rate", QT_TRANSLATE_NOOP("Metrics", "Unsubscribe rate"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Recipients who unsubscribed, each counted once, by the e-mails "
                                         "sent in the period and delivered."),
                       delivered()),
                 filled("unsubscribed_at"))),
        rate(mails("email_conversion_rate", QT_TRANSLATE_NOOP("Metrics", "Conversion rate of e-mails"),
                   QT_TRANSLATE_NOOP("Metrics", "Recipients who did what the campaign was for, each counted "
                                                "once, by the e-mails sent in the period and delivered."),
                   delivered()),
             filled("converted_at")),
        rate(mails("email_open_rate", QT_TRANSLATE_NOOP("Metrics", "Open rate (unreliable)"),
                   QT_TRANSLATE_NOOP(
                       "Metrics", "Recipients whose mail is said to have been opened, each counted once, "
                                  "by the e-mails sent in the period and delivered. Unreliable: mail "
                                  "programs that guard privacy open mails by themselves, or never say that "
                                  "they did."),
                   delivered()),
             filled("opened_at")),
        rate(clickToOpen, filled("clicked_at")),
    };
}

Metric ofCampaign(Metric metric)
{
    metric.family = "campaigns"_ba;
    metric.dimensions = {{"campaign", "campaign_id", QT_TRANSLATE_NOOP("Metrics", "Campaign")}};
    metric.dependsOn = {"campaign"_ba, "exchange_rate"_ba, "lead"_ba};
    return metric;
}

Metric counted(const char *key, const char *entity, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.label = label;
    metric.definition = definition;
    metric.entity = entity;
    metric.dateField = "created_at"_ba;
    metric.filter = filled("campaign_id");
    return ofCampaign(metric);
}

/// What campaigns cost and brought in, by campaign and period.
Metric composed(const char *key, const char *entity, const char *dateField, MetricUnit unit,
                const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.label = label;
    metric.definition = definition;
    metric.entity = entity;
    metric.kind = MetricKind::Composed;
    metric.unit = unit;
    metric.dateField = dateField;
    metric.ownerField = {};
    metric = ofCampaign(metric);
    if (metric.entity == "campaign")
        metric.dimensions = {};
    return metric;
}

QList<Metric> returns()
{
    const char *revenueLast = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, counted for the campaign of the deal (without one: of "
        "the lead that became the deal).");
    const char *revenueFirst = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, counted for the campaign of the lead that became the "
        "deal (without one: of the deal).");
    const char *revenueLinear = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, half of it counted for the campaign of the lead and "
        "half for that of the deal, all of it where these are the same or only one is known.");
    const char *roiLast = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, counted for the campaign of the deal, less the costs "
        "of the campaign, by these costs.");
    const char *roiFirst = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, counted for the campaign of the lead that became the "
        "deal (without one: of the deal), less the costs of the campaign, by these costs.");
    const char *roiLinear = QT_TRANSLATE_NOOP(
        "Metrics",
        "Value of the deals won in the period, half of it counted for the campaign of the lead and "
        "half for that of the deal, less the costs of the campaign, by these costs.");
    const auto revenue = [](const char *key, const char *label, const char *definition) {
        return composed(key, "deal", "closed_at", MetricUnit::Money, label, definition);
    };
    const auto roi = [](const char *key, const char *label, const char *definition) {
        return composed(key, "deal", "closed_at", MetricUnit::Percent, label, definition);
    };
    return {
        lessIsBetter(composed(
            "campaign_cost", "campaign", "start_on", MetricUnit::Money,
            QT_TRANSLATE_NOOP("Metrics", "Costs of campaigns"),
            QT_TRANSLATE_NOOP("Metrics",
                              "Costs of campaigns, each spread evenly over its days, as far as these "
                              "lie in the period; in the base currency at the rate of its first day. "
                              "A campaign without days counts on the day it was entered."))),
        lessIsBetter(composed(
            "cost_per_campaign_lead", "lead", "created_at", MetricUnit::Money,
            QT_TRANSLATE_NOOP("Metrics", "Cost per lead of campaigns"),
            QT_TRANSLATE_NOOP("Metrics",
                              "Costs of the campaign in the period by the leads of that campaign that "
                              "were created in it."))),
        revenue("campaign_revenue_last", QT_TRANSLATE_NOOP("Metrics", "Won by campaigns (last touch)"),
                revenueLast),
        revenue("campaign_revenue_first", QT_TRANSLATE_NOOP("Metrics", "Won by campaigns (first touch)"),
                revenueFirst),
        revenue("campaign_revenue_linear", QT_TRANSLATE_NOOP("Metrics", "Won by campaigns (linear)"),
                revenueLinear),
        roi("campaign_roi_last", QT_TRANSLATE_NOOP("Metrics", "Return on campaigns (last touch)"), roiLast),
        roi("campaign_roi_first", QT_TRANSLATE_NOOP("Metrics", "Return on campaigns (first touch)"),
            roiFirst),
        roi("campaign_roi_linear", QT_TRANSLATE_NOOP("Metrics", "Return on campaigns (linear)"), roiLinear),
    };
}

} // namespace

QList<Metric> campaignMetrics()
{
    return mailCounts() + mailRates() +
           QList<Metric>{
               counted("campaign_leads", "lead", QT_TRANSLATE_NOOP("Metrics", "Leads of campaigns"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Leads that came of a campaign, by the day they were created on.")),
               counted("campaign_deals", "deal", QT_TRANSLATE_NOOP("Metrics", "Deals of campaigns"),
                       QT_TRANSLATE_NOOP("Metrics",
                                         "Deals that a campaign led to, by the day they were created on."))} +
           returns();
}

} // namespace kith::domain::metrics
