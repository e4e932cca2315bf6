// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity company()
{
    Entity entity;
    entity.key = "company";
    entity.number = 2;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Company");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Companies");
    entity.icon = "building";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"city", "domain"};
    entity.keyFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .searchable()
            .sortBy("name_key")
            .max(300),
        text("legal_name", QT_TRANSLATE_NOOP("Catalogue", "Legal name")).searchable().max(300),
        text("domain", QT_TRANSLATE_NOOP("Catalogue", "Domain"))
            .inList()
            .searchable()
            .max(253)
            .help(QT_TRANSLATE_NOOP("Catalogue", "The company's internet domain, for example example.com.")),
        text("email", QT_TRANSLATE_NOOP("Catalogue", "E-mail"))
            .derived()
            .inList()
            .format(TextFormat::Email)
            .max(320),
        text("phone", QT_TRANSLATE_NOOP("Catalogue", "Phone")).derived().inList().format(TextFormat::Phone),
        text("city", QT_TRANSLATE_NOOP("Catalogue", "City")).derived().inList(),
        text("country", QT_TRANSLATE_NOOP("Catalogue", "Country"))
            .derived()
            .inList()
            .format(TextFormat::Country)
            .max(2),
        fromList("industry_id", QT_TRANSLATE_NOOP("Catalogue", "Industry"), "industry").inList(),
        choice("size_band", QT_TRANSLATE_NOOP("Catalogue", "Size"),
               {{"1", QT_TRANSLATE_NOOP("Catalogue", "1 person")},
                {"2-10", QT_TRANSLATE_NOOP("Catalogue", "2 to 10 people")},
                {"11-50", QT_TRANSLATE_NOOP("Catalogue", "11 to 50 people")},
                {"51-200", QT_TRANSLATE_NOOP("Catalogue", "51 to 200 people")},
                {"201-500", QT_TRANSLATE_NOOP("Catalogue", "201 to 500 people")},
                {"501-1000", QT_TRANSLATE_NOOP("Catalogue", "501 to 1000 people")},
                {"1001-5000", QT_TRANSLATE_NOOP("Catalogue", "1001 to 5000 people")},
                {"5001+", QT_TRANSLATE_NOOP("Catalogue", "more than 5000 people")}}),
        integer("employees", QT_TRANSLATE_NOOP("Catalogue", "Employees")).atLeast(0),
        money("revenue_minor", QT_TRANSLATE_NOOP("Catalogue", "Yearly revenue")),
        currency(),
        integer("founded_year", QT_TRANSLATE_NOOP("Catalogue", "Founded"))
            .between(500, 2200)
            .help(QT_TRANSLATE_NOOP("Catalogue", "The year, for example 1998.")),
        link("parent_id", QT_TRANSLATE_NOOP("Catalogue", "Parent company"), "company"),
        text("tax_id", QT_TRANSLATE_NOOP("Catalogue", "Tax number")).searchable().max(60),
        fromList("lifecycle_id", QT_TRANSLATE_NOOP("Catalogue", "Lifecycle"), "lifecycle"),
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source"),
        owner().inList(),
        lastTouch().inList(),
        nextStep(),
        nameKey(),
    };
    entity.fields += customerScores();
    entity.relations = contactData();
    entity.relations += {
        through(
            children("contacts", QT_TRANSLATE_NOOP("Catalogue", "Contacts"), "contact_company", "company_id"),
            "contact_id"),
        children("subsidiaries", QT_TRANSLATE_NOOP("Catalogue", "Subsidiaries"), "company", "parent_id"),
        owned(ofParty("facts", QT_TRANSLATE_NOOP("Catalogue", "Facts"), "fact")),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("deals", QT_TRANSLATE_NOOP("Catalogue", "Deals"), "deal", "company_id"),
        children("orders", QT_TRANSLATE_NOOP("Catalogue", "Orders"), "sales_order", "company_id"),
        children("tickets", QT_TRANSLATE_NOOP("Catalogue", "Tickets"), "ticket", "company_id"),
        children("leads", QT_TRANSLATE_NOOP("Catalogue", "Leads"), "lead", "company_id"),
    };
    return entity;
}

} // namespace kith::domain::entities
