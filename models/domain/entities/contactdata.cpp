// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity contactPoint()
{
    Entity entity;
    entity.key = "contact_point";
    entity.number = 3;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Contact point");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Contact points");
    entity.icon = "at-sign";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"value_raw"};
    entity.defaultSort = "value_raw";
    entity.fields = party();
    entity.fields += {
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"email", QT_TRANSLATE_NOOP("Catalogue", "E-mail")},
                {"phone", QT_TRANSLATE_NOOP("Catalogue", "Phone")},
                {"url", QT_TRANSLATE_NOOP("Catalogue", "Web address")},
                {"social", QT_TRANSLATE_NOOP("Catalogue", "Social profile")},
                {"im", QT_TRANSLATE_NOOP("Catalogue", "Chat")}})
            .required()
            .hidden()
            .fixed(),
        choice("label", QT_TRANSLATE_NOOP("Catalogue", "Type"),
               {{"work", QT_TRANSLATE_NOOP("Catalogue", "Work")},
                {"home", QT_TRANSLATE_NOOP("Catalogue", "Private")},
                {"mobile", QT_TRANSLATE_NOOP("Catalogue", "Mobile")},
                {"main", QT_TRANSLATE_NOOP("Catalogue", "Main")},
                {"fax", QT_TRANSLATE_NOOP("Catalogue", "Fax")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}})
            .inList(),
        text("value_raw", QT_TRANSLATE_NOOP("Catalogue", "Value"))
            .required()
            .inList()
            .searchable()
            .personal()
            .max(2000),
        text("value_norm", QT_TRANSLATE_NOOP("Catalogue", "Normalised value"))
            .derived()
            .hidden()
            .personal()
            .max(2000),
        boolean("is_primary", QT_TRANSLATE_NOOP("Catalogue", "Main")).inList(),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"ok", QT_TRANSLATE_NOOP("Catalogue", "Valid")},
                {"invalid", QT_TRANSLATE_NOOP("Catalogue", "Invalid")},
                {"bounced", QT_TRANSLATE_NOOP("Catalogue", "Bounced")},
                {"left", QT_TRANSLATE_NOOP("Catalogue", "No longer there")}})
            .preset("ok"),
        instant("verified_at", QT_TRANSLATE_NOOP("Catalogue", "Verified")),
    };
    return entity;
}

Entity address()
{
    Entity entity;
    entity.key = "address";
    entity.number = 4;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Address");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Addresses");
    entity.icon = "map-pin";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"street", "postal_code", "city"};
    entity.defaultSort = "city";
    entity.fields = party();
    entity.fields += {
        choice("label", QT_TRANSLATE_NOOP("Catalogue", "Type"),
               {{"work", QT_TRANSLATE_NOOP("Catalogue", "Work")},
                {"home", QT_TRANSLATE_NOOP("Catalogue", "Private")},
                {"billing", QT_TRANSLATE_NOOP("Catalogue", "Billing")},
                {"shipping", QT_TRANSLATE_NOOP("Catalogue", "Delivery")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}})
            .inList(),
        text("street", QT_TRANSLATE_NOOP("Catalogue", "Street")).inList().searchable().personal().max(400),
        text("postal_code", QT_TRANSLATE_NOOP("Catalogue", "Postal code"))
            .inList()
            .searchable()
            .personal()
            .max(30),
        text("city", QT_TRANSLATE_NOOP("Catalogue", "City")).inList().searchable().personal(),
        text("region", QT_TRANSLATE_NOOP("Catalogue", "Region")).inList(),
        country().inList(),
        boolean("is_primary", QT_TRANSLATE_NOOP("Catalogue", "Main")).inList(),
        text("addr_key", QT_TRANSLATE_NOOP("Catalogue", "Comparison form")).derived().hidden().personal(),
    };
    return entity;
}

Entity contactCompany()
{
    Entity entity;
    entity.key = "contact_company";
    entity.number = 5;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Job");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Jobs");
    entity.icon = "briefcase";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"title"};
    entity.defaultSort = "from_date";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").required().inList(),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Company"), "company").required().inList(),
        text("title", QT_TRANSLATE_NOOP("Catalogue", "Job title")).inList(),
        text("department", QT_TRANSLATE_NOOP("Catalogue", "Department")).inList(),
        fromList("role_id", QT_TRANSLATE_NOOP("Catalogue", "Role"), "job_role").inList(),
        date("from_date", QT_TRANSLATE_NOOP("Catalogue", "From")).inList(),
        date("to_date", QT_TRANSLATE_NOOP("Catalogue", "Until")).inList(),
        boolean("is_primary", QT_TRANSLATE_NOOP("Catalogue", "Main"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The current main job, shown in lists.")),
    };
    return entity;
}

Entity fact()
{
    Entity entity;
    entity.key = "fact";
    entity.number = 6;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Fact");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Facts");
    entity.icon = "lightbulb";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"text"};
    entity.defaultSort = "observed_on";
    entity.defaultSortDescending = true;
    entity.fields = party();
    entity.fields += {
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"preference", QT_TRANSLATE_NOOP("Catalogue", "Preference")},
                {"hobby", QT_TRANSLATE_NOOP("Catalogue", "Hobby")},
                {"brand", QT_TRANSLATE_NOOP("Catalogue", "Brand")},
                {"need", QT_TRANSLATE_NOOP("Catalogue", "Need")},
                {"motivation", QT_TRANSLATE_NOOP("Catalogue", "Motivation")},
                {"objection", QT_TRANSLATE_NOOP("Catalogue", "Objection")},
                {"sentiment", QT_TRANSLATE_NOOP("Catalogue", "Sentiment")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}})
            .required()
            .inList()
            .preset("other"),
        longText("text", QT_TRANSLATE_NOOP("Catalogue", "Text"))
            .required()
            .inList()
            .searchable()
            .sensitive()
            .max(4000),
        decimal("value_num", QT_TRANSLATE_NOOP("Catalogue", "Sentiment"))
            .choices({{"-2", QT_TRANSLATE_NOOP("Catalogue", "−2 angry")},
                      {"-1", QT_TRANSLATE_NOOP("Catalogue", "−1 dissatisfied")},
                      {"0", QT_TRANSLATE_NOOP("Catalogue", "0 neutral")},
                      {"1", QT_TRANSLATE_NOOP("Catalogue", "+1 pleased")},
                      {"2", QT_TRANSLATE_NOOP("Catalogue", "+2 enthusiastic")}})
            .onlyIf("kind", "sentiment")
            .between(-2, 2)
            .help(QT_TRANSLATE_NOOP("Catalogue", "From −2 (angry) to +2 (enthusiastic).")),
        text("source", QT_TRANSLATE_NOOP("Catalogue", "Where from"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example a call, a meeting or a colleague.")),
        date("observed_on", QT_TRANSLATE_NOOP("Catalogue", "Observed")).inList(),
    };
    return entity;
}

} // namespace kith::domain::entities
