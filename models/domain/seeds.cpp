// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seeds.h"

#include <QCoreApplication>

namespace kith::domain {

QString PicklistSeed::Value::labelText() const
{
    return QCoreApplication::translate("Seeds", label);
}

QString PicklistSeed::Value::inverseText() const
{
    return inverse ? QCoreApplication::translate("Seeds", inverse) : QString();
}

QString PicklistSeed::labelText() const
{
    return QCoreApplication::translate("Seeds", label);
}

QString StageSeed::nameText() const
{
    return QCoreApplication::translate("Seeds", name);
}

const QList<PicklistSeed> &picklistSeeds()
{
    static const QList<PicklistSeed> seeds{
        {"lifecycle",
         QT_TRANSLATE_NOOP("Seeds", "Lifecycle"),
         {
             {"subscriber", QT_TRANSLATE_NOOP("Seeds", "Subscriber"), "#7d8a99"},
             {"prospect", QT_TRANSLATE_NOOP("Seeds", "Prospect"), "#3d7ebf"},
             {"customer", QT_TRANSLATE_NOOP("Seeds", "Customer"), "#2e8b57"},
             {"partner", QT_TRANSLATE_NOOP("Seeds", "Partner"), "#8a5fbf"},
             {"former", QT_TRANSLATE_NOOP("Seeds", "Former customer"), "#a0703c"},
         }},
        {"source",
         QT_TRANSLATE_NOOP("Seeds", "Source"),
         {
             {"website", QT_TRANSLATE_NOOP("Seeds", "Website"), nullptr},
             {"referral", QT_TRANSLATE_NOOP("Seeds", "Referral"), nullptr},
             {"event", QT_TRANSLATE_NOOP("Seeds", "Trade fair or event"), nullptr},
             {"search", QT_TRANSLATE_NOOP("Seeds", "Search engine"), nullptr},
             {"advert", QT_TRANSLATE_NOOP("Seeds", "Advertisement"), nullptr},
             {"social", QT_TRANSLATE_NOOP("Seeds", "Social network"), nullptr},
             {"cold_call", QT_TRANSLATE_NOOP("Seeds", "Cold call"), nullptr},
             {"import", QT_TRANSLATE_NOOP("Seeds", "Import"), nullptr},
             {"other", QT_TRANSLATE_NOOP("Seeds", "Other"), nullptr},
         }},
        {"industry",
         QT_TRANSLATE_NOOP("Seeds", "Industry"),
         {
             {"agriculture", QT_TRANSLATE_NOOP("Seeds", "Agriculture and food"), nullptr},
             {"automotive", QT_TRANSLATE_NOOP("Seeds", "Automotive"), nullptr},
             {"construction", QT_TRANSLATE_NOOP("Seeds", "Construction"), nullptr},
             {"education", QT_TRANSLATE_NOOP("Seeds", "Education"), nullptr},
             {"energy", QT_TRANSLATE_NOOP("Seeds", "Energy"), nullptr},
             {"finance", QT_TRANSLATE_NOOP("Seeds", "Finance and insurance"), nullptr},
             {"health", QT_TRANSLATE_NOOP("Seeds", "Health care"), nullptr},
             {"hospitality", QT_TRANSLATE_NOOP("Seeds", "Hotels and restaurants"), nullptr},
             {"manufacturing", QT_TRANSLATE_NOOP("Seeds", "Manufacturing"), nullptr},
             {"media", QT_TRANSLATE_NOOP("Seeds", "Media"), nullptr},
             {"nonprofit", QT_TRANSLATE_NOOP("Seeds", "Non-profit"), nullptr},
             {"public", QT_TRANSLATE_NOOP("Seeds", "Public sector"), nullptr},
             {"realestate", QT_TRANSLATE_NOOP("Seeds", "Real estate"), nullptr},
             {"retail", QT_TRANSLATE_NOOP("Seeds", "Retail and wholesale"), nullptr},
             {"services", QT_TRANSLATE_NOOP("Seeds", "Professional services"), nullptr},
             {"technology", QT_TRANSLATE_NOOP("Seeds", "Technology"), nullptr},
             {"telecom", QT_TRANSLATE_NOOP("Seeds", "Telecommunications"), nullptr},
             {"transport", QT_TRANSLATE_NOOP("Seeds", "Transport and logistics"), nullptr},
             {"other", QT_TRANSLATE_NOOP("Seeds", "Other"), nullptr},
         }},
        {"job_role",
         QT_TRANSLATE_NOOP("Seeds", "Role in the company"),
         {
             {"decision_maker", QT_TRANSLATE_NOOP("Seeds", "Decision maker"), nullptr},
             {"buyer", QT_TRANSLATE_NOOP("Seeds", "Buyer"), nullptr},
             {"user", QT_TRANSLATE_NOOP("Seeds", "User"), nullptr},
             {"technical", QT_TRANSLATE_NOOP("Seeds", "Technical contact"), nullptr},
             {"billing", QT_TRANSLATE_NOOP("Seeds", "Billing contact"), nullptr},
             {"assistant", QT_TRANSLATE_NOOP("Seeds", "Assistant"), nullptr},
         }},
        {"relation_kind",
         QT_TRANSLATE_NOOP("Seeds", "Relation between people"),
         {
             {"manager", QT_TRANSLATE_NOOP("Seeds", "Manager"), nullptr,
              QT_TRANSLATE_NOOP("Seeds", "Direct report")},
             {"report", QT_TRANSLATE_NOOP("Seeds", "Direct report"), nullptr,
              QT_TRANSLATE_NOOP("Seeds", "Manager")},
             {"assistant", QT_TRANSLATE_NOOP("Seeds", "Assistant"), nullptr,
              QT_TRANSLATE_NOOP("Seeds", "Assists")},
             {"referred_by", QT_TRANSLATE_NOOP("Seeds", "Referred by"), nullptr,
              QT_TRANSLATE_NOOP("Seeds", "Has referred")},
             {"spouse", QT_TRANSLATE_NOOP("Seeds", "Spouse or partner"), nullptr},
             {"parent", QT_TRANSLATE_NOOP("Seeds", "Parent"), nullptr, QT_TRANSLATE_NOOP("Seeds", "Child")},
             {"child", QT_TRANSLATE_NOOP("Seeds", "Child"), nullptr, QT_TRANSLATE_NOOP("Seeds", "Parent")},
             {"sibling", QT_TRANSLATE_NOOP("Seeds", "Brother or sister"), nullptr},
             {"friend", QT_TRANSLATE_NOOP("Seeds", "Friend"), nullptr},
             {"colleague", QT_TRANSLATE_NOOP("Seeds", "Colleague"), nullptr},
             {"predecessor", QT_TRANSLATE_NOOP("Seeds", "Predecessor"), nullptr,
              QT_TRANSLATE_NOOP("Seeds", "Successor")},
         }},
        {"deal_role",
         QT_TRANSLATE_NOOP("Seeds", "Role in the deal"),
         {
             {"decider", QT_TRANSLATE_NOOP("Seeds", "Decides"), nullptr},
             {"champion", QT_TRANSLATE_NOOP("Seeds", "Champion"), nullptr},
             {"influencer", QT_TRANSLATE_NOOP("Seeds", "Influences"), nullptr},
             {"user", QT_TRANSLATE_NOOP("Seeds", "Uses it"), nullptr},
             {"legal", QT_TRANSLATE_NOOP("Seeds", "Legal"), nullptr},
             {"blocker", QT_TRANSLATE_NOOP("Seeds", "Opposes it"), nullptr},
         }},
        {"won_reason",
         QT_TRANSLATE_NOOP("Seeds", "Why won"),
         {
             {"price", QT_TRANSLATE_NOOP("Seeds", "Price"), nullptr},
             {"product", QT_TRANSLATE_NOOP("Seeds", "Product"), nullptr},
             {"service", QT_TRANSLATE_NOOP("Seeds", "Service"), nullptr},
             {"relationship", QT_TRANSLATE_NOOP("Seeds", "Relationship"), nullptr},
             {"speed", QT_TRANSLATE_NOOP("Seeds", "Speed"), nullptr},
         }},
        {"lost_reason",
         QT_TRANSLATE_NOOP("Seeds", "Why lost"),
         {
             {"price", QT_TRANSLATE_NOOP("Seeds", "Price"), nullptr},
             {"product", QT_TRANSLATE_NOOP("Seeds", "Product lacks something"), nullptr},
             {"competitor", QT_TRANSLATE_NOOP("Seeds", "Competitor"), nullptr},
             {"no_budget", QT_TRANSLATE_NOOP("Seeds", "No budget"), nullptr},
             {"no_decision", QT_TRANSLATE_NOOP("Seeds", "No decision"), nullptr},
             {"timing", QT_TRANSLATE_NOOP("Seeds", "Wrong time"), nullptr},
             {"no_contact", QT_TRANSLATE_NOOP("Seeds", "No longer answers"), nullptr},
         }},
        {"competitor", QT_TRANSLATE_NOOP("Seeds", "Competitor"), {}},
        {"disqualify_reason",
         QT_TRANSLATE_NOOP("Seeds", "Why disqualified"),
         {
             {"no_fit", QT_TRANSLATE_NOOP("Seeds", "Does not fit"), nullptr},
             {"no_budget", QT_TRANSLATE_NOOP("Seeds", "No budget"), nullptr},
             {"no_interest", QT_TRANSLATE_NOOP("Seeds", "No interest"), nullptr},
             {"unreachable", QT_TRANSLATE_NOOP("Seeds", "Cannot be reached"), nullptr},
             {"duplicate", QT_TRANSLATE_NOOP("Seeds", "Duplicate"), nullptr},
             {"spam", QT_TRANSLATE_NOOP("Seeds", "Spam"), nullptr},
         }},
        {"product_category",
         QT_TRANSLATE_NOOP("Seeds", "Product category"),
         {
             {"product", QT_TRANSLATE_NOOP("Seeds", "Product"), nullptr},
             {"service", QT_TRANSLATE_NOOP("Seeds", "Service"), nullptr},
             {"subscription", QT_TRANSLATE_NOOP("Seeds", "Subscription"), nullptr},
         }},
        {"activity_type",
         QT_TRANSLATE_NOOP("Seeds", "Type of activity"),
         {
             {"task", QT_TRANSLATE_NOOP("Seeds", "Task"), "#7d8a99"},
             {"call", QT_TRANSLATE_NOOP("Seeds", "Call"), "#2e8b57"},
             {"meeting", QT_TRANSLATE_NOOP("Seeds", "Meeting"), "#8a5fbf"},
             {"email", QT_TRANSLATE_NOOP("Seeds", "E-mail"), "#3d7ebf"},
             {"visit", QT_TRANSLATE_NOOP("Seeds", "Visit"), "#bf6f3d"},
             {"letter", QT_TRANSLATE_NOOP("Seeds", "Letter"), nullptr},
         }},
        {"activity_outcome",
         QT_TRANSLATE_NOOP("Seeds", "Outcome"),
         {
             {"reached", QT_TRANSLATE_NOOP("Seeds", "Reached"), nullptr},
             {"not_reached", QT_TRANSLATE_NOOP("Seeds", "Not reached"), nullptr},
             {"interested", QT_TRANSLATE_NOOP("Seeds", "Interested"), nullptr},
             {"not_interested", QT_TRANSLATE_NOOP("Seeds", "Not interested"), nullptr},
             {"appointment", QT_TRANSLATE_NOOP("Seeds", "Appointment made"), nullptr},
             {"cancelled", QT_TRANSLATE_NOOP("Seeds", "Cancelled"), nullptr},
         }},
        {"campaign_type",
         QT_TRANSLATE_NOOP("Seeds", "Type of campaign"),
         {
             {"newsletter", QT_TRANSLATE_NOOP("Seeds", "Newsletter"), nullptr},
             {"mailing", QT_TRANSLATE_NOOP("Seeds", "E-mail"), nullptr},
             {"event", QT_TRANSLATE_NOOP("Seeds", "Event"), nullptr},
             {"webinar", QT_TRANSLATE_NOOP("Seeds", "Webinar"), nullptr},
             {"trade_fair", QT_TRANSLATE_NOOP("Seeds", "Trade fair"), nullptr},
             {"calls", QT_TRANSLATE_NOOP("Seeds", "Calls"), nullptr},
             {"post", QT_TRANSLATE_NOOP("Seeds", "Post"), nullptr},
         }},
        {"ticket_cause",
         QT_TRANSLATE_NOOP("Seeds", "Cause"),
         {
             {"defect", QT_TRANSLATE_NOOP("Seeds", "Defect"), nullptr},
             {"delivery", QT_TRANSLATE_NOOP("Seeds", "Delivery"), nullptr},
             {"billing", QT_TRANSLATE_NOOP("Seeds", "Billing"), nullptr},
             {"handling", QT_TRANSLATE_NOOP("Seeds", "Handling"), nullptr},
             {"question", QT_TRANSLATE_NOOP("Seeds", "Question"), nullptr},
             {"other", QT_TRANSLATE_NOOP("Seeds", "Other"), nullptr},
         }},
    };
    return seeds;
}

QString pipelineSeedName()
{
    return QCoreApplication::translate("Seeds", "Sales");
}

const QList<StageSeed> &stageSeeds()
{
    static const QList<StageSeed> seeds{
        {QT_TRANSLATE_NOOP("Seeds", "Enquiry"), 10, "open", 14, "pipeline"},
        {QT_TRANSLATE_NOOP("Seeds", "Qualified"), 25, "open", 14, "pipeline"},
        {QT_TRANSLATE_NOOP("Seeds", "Offer made"), 50, "open", 21, "best_case"},
        {QT_TRANSLATE_NOOP("Seeds", "Negotiation"), 75, "open", 14, "commit"},
        {QT_TRANSLATE_NOOP("Seeds", "Won"), 100, "won", 0, "closed"},
        {QT_TRANSLATE_NOOP("Seeds", "Lost"), 0, "lost", 0, "omitted"},
    };
    return seeds;
}

} // namespace kith::domain
