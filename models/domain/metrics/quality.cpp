// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr int StaleMonths = 12;

/// The data as it is now.
Metric quality(const char *key, const char *entity, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "quality"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = entity;
    metric.kind = MetricKind::Ratio;
    metric.unit = MetricUnit::Percent;
    if (metric.entity == "contact" || metric.entity == "company") {
        metric.dimensions = {
            {"source", "source_id", QT_TRANSLATE_NOOP("Metrics", "Source")},
            {"lifecycle", "lifecycle_id", QT_TRANSLATE_NOOP("Metrics", "Lifecycle")},
            {"country", "country", QT_TRANSLATE_NOOP("Metrics", "Country")},
        };
    }
    return metric;
}

/// `weights`: fields with what they count, 100 together.
Metric complete(Metric metric, const char *weights)
{
    metric.sum.value = "filled:"_ba + weights;
    metric.divisor.value = "constant:100"_ba;
    return metric;
}

Metric fault(Metric metric, Filter above)
{
    metric.isGoodWhenHigher = false;
    metric.sum.filter = std::move(above);
    return metric;
}

Metric stale(Metric metric)
{
    const DateSpan span{DateSpan::Kind::Last, StaleMonths, DateUnit::Month};
    const auto isBefore = [&](const char *field) {
        return Filter::test(field, Operator::Less, QVariant::fromValue(span));
    };
    return fault(
        std::move(metric),
        Filter::all({isBefore("created_at"), Filter::any({Filter::test("last_touch_at"_ba, Operator::IsEmpty),
                                                          isBefore("last_touch_at")})}));
}

Metric ownerless(Metric metric)
{
    metric.ownerField = {};
    return fault(std::move(metric), Filter::test("owner_id"_ba, Operator::IsEmpty));
}

/// Of those who have an address or a number of the kind, those with one that is not valid.
Metric unreachable(Metric metric, const QByteArray &relation)
{
    metric.filter = Filter::related(relation, Aggregate::Any);
    return fault(std::move(metric), Filter::related(relation, Aggregate::Any,
                                                    Filter::test("status"_ba, Operator::In,
                                                                 QVariantList{u"invalid"_s, u"bounced"_s})));
}

Metric duplicated(Metric metric)
{
    return fault(std::move(metric), Filter::test("duplicate_group"_ba, Operator::IsNotEmpty));
}

QList<Metric> completeness()
{
    return {
        complete(quality("completeness_contacts", "contact",
                         QT_TRANSLATE_NOOP("Metrics", "Completeness of contacts"),
                         QT_TRANSLATE_NOOP(
                             "Metrics", "How much of what matters is filled in, on average: last name 20, "
                                        "e-mail address 25, phone number 15, company 15, country 10, owner "
                                        "10, source 5 of 100.")),
                 "last_name=20,email=25,phone=15,company_id=15,country=10,owner_id=10,source_id=5"),
        complete(quality("completeness_companies", "company",
                         QT_TRANSLATE_NOOP("Metrics", "Completeness of companies"),
                         QT_TRANSLATE_NOOP(
                             "Metrics", "How much of what matters is filled in, on average: domain 20, phone "
                                        "number 15, city 15, country 15, industry 15, size 10, owner 10 of "
                                        "100.")),
                 "domain=20,phone=15,city=15,country=15,industry_id=15,size_band=10,owner_id=10"),
        complete(quality("completeness_leads", "lead", QT_TRANSLATE_NOOP("Metrics", "Completeness of leads"),
                         QT_TRANSLATE_NOOP(
                             "Metrics", "How much of what matters is filled in, on average: last name 20, "
                                        "e-mail address 25, phone number 15, company 15, source 15, owner 10 "
                                        "of 100.")),
                 "last_name=20,email=25,phone=15,company_name=15,source_id=15,owner_id=10"),
        complete(quality("completeness_deals", "deal", QT_TRANSLATE_NOOP("Metrics", "Completeness of deals"),
                         QT_TRANSLATE_NOOP("Metrics",
                                           "How much of what matters is filled in, on average: amount 30, "
                                           "expected close 25, company 25, owner 10, source 10 of 100.")),
                 "amount_minor=30,expected_close_on=25,company_id=25,owner_id=10,source_id=10"),
    };
}

QList<Metric> duplicates()
{
    return {
        duplicated(quality(
            "duplicate_rate_contacts", "contact",
            QT_TRANSLATE_NOOP("Metrics", "Possible duplicates among contacts"),
            QT_TRANSLATE_NOOP("Metrics", "Contacts that share with another one a normalised e-mail address, "
                                         "a normalised phone number, or name and company to the letter, by "
                                         "all contacts. Looked for once a day; what is merely similar does "
                                         "not count."))),
        duplicated(quality(
            "duplicate_rate_companies", "company",
            QT_TRANSLATE_NOOP("Metrics", "Possible duplicates among companies"),
            QT_TRANSLATE_NOOP("Metrics", "Companies that share with another one a normalised e-mail "
                                         "address, a normalised phone number, or name and city to the "
                                         "letter, by all companies. Looked for once a day; what is merely "
                                         "similar does not count."))),
    };
}

QList<Metric> staleness()
{
    return {
        stale(quality("stale_rate_contacts", "contact", QT_TRANSLATE_NOOP("Metrics", "Contacts out of touch"),
                      QT_TRANSLATE_NOOP("Metrics",
                                        "Contacts older than twelve months with no completed activity and no "
                                        "note in the last twelve months, by all contacts."))),
        stale(
            quality("stale_rate_companies", "company", QT_TRANSLATE_NOOP("Metrics", "Companies out of touch"),
                    QT_TRANSLATE_NOOP("Metrics",
                                      "Companies older than twelve months with no completed activity and no "
                                      "note in the last twelve months, by all companies."))),
    };
}

QList<Metric> reach()
{
    return {
        unreachable(quality("invalid_email_rate", "contact",
                            QT_TRANSLATE_NOOP("Metrics", "Invalid e-mail addresses"),
                            QT_TRANSLATE_NOOP("Metrics",
                                              "Contacts with an e-mail address that is not one or that mails "
                                              "came back from, by all contacts with an e-mail address.")),
                    "emails"_ba),
        unreachable(quality("invalid_phone_rate", "contact",
                            QT_TRANSLATE_NOOP("Metrics", "Invalid phone numbers"),
                            QT_TRANSLATE_NOOP("Metrics",
                                              "Contacts with a phone number that is not one, by all contacts "
                                              "with a phone number.")),
                    "phones"_ba),
    };
}

QList<Metric> owners()
{
    return {
        ownerless(quality("ownerless_contacts", "contact",
                          QT_TRANSLATE_NOOP("Metrics", "Contacts without an owner"),
                          QT_TRANSLATE_NOOP("Metrics", "Contacts nobody looks after, by all contacts."))),
        ownerless(quality("ownerless_companies", "company",
                          QT_TRANSLATE_NOOP("Metrics", "Companies without an owner"),
                          QT_TRANSLATE_NOOP("Metrics", "Companies nobody looks after, by all companies."))),
        ownerless(quality("ownerless_leads", "lead", QT_TRANSLATE_NOOP("Metrics", "Leads without an owner"),
                          QT_TRANSLATE_NOOP("Metrics", "Leads nobody looks after, by all leads."))),
        ownerless(quality("ownerless_deals", "deal", QT_TRANSLATE_NOOP("Metrics", "Deals without an owner"),
                          QT_TRANSLATE_NOOP("Metrics", "Deals nobody looks after, by all deals."))),
    };
}

/// What was seen once a week.
Metric trend()
{
    Metric metric = quality(
        "data_health", "contact", QT_TRANSLATE_NOOP("Metrics", "Health of the data by week"),
        QT_TRANSLATE_NOOP("Metrics", "Each number about the quality of the data as it was seen once a "
                                     "week; the latest of each week. As a whole: the completeness of "
                                     "contacts."));
    metric.kind = MetricKind::Composed;
    metric.dateField = "created_at"_ba; // the period is that of the weeks
    metric.ownerField = {};
    metric.dimensions = {{"measure", {}, QT_TRANSLATE_NOOP("Metrics", "Number")}};
    return metric;
}

} // namespace

QList<Metric> qualityMetrics()
{
    return completeness() + duplicates() + staleness() + reach() + owners() + QList<Metric>{trend()};
}

} // namespace kith::domain::metrics
