// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity contact()
{
    Entity entity;
    entity.key = "contact";
    entity.number = 1;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Contact");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Contacts");
    entity.icon = "user";
    entity.titleFields = {"display_name"};
    entity.subtitleFields = {"title", "company_name"};
    entity.keyFields = {"last_name", "first_name", "middle"};
    entity.defaultSort = "display_name";
    entity.fields = {
        text("display_name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .derived()
            .inList()
            .searchable()
            .personal()
            .sortBy("name_key")
            .max(500),
        text("title", QT_TRANSLATE_NOOP("Catalogue", "Job title")).derived().inList(),
        text("company_name", QT_TRANSLATE_NOOP("Catalogue", "Company")).derived().inList().searchable(),
        text("email", QT_TRANSLATE_NOOP("Catalogue", "E-mail"))
            .derived()
            .inList()
            .personal()
            .format(TextFormat::Email)
            .max(320),
        text("phone", QT_TRANSLATE_NOOP("Catalogue", "Phone"))
            .derived()
            .inList()
            .personal()
            .format(TextFormat::Phone),
        text("city", QT_TRANSLATE_NOOP("Catalogue", "City")).derived().inList(),
        text("country", QT_TRANSLATE_NOOP("Catalogue", "Country"))
            .derived()
            .format(TextFormat::Country)
            .max(2),
        lastTouch().inList(),
        nextStep().inList(),
        text("salutation", QT_TRANSLATE_NOOP("Catalogue", "Salutation")).personal().max(60),
        text("first_name", QT_TRANSLATE_NOOP("Catalogue", "First name")).personal().searchable(),
        text("middle", QT_TRANSLATE_NOOP("Catalogue", "Middle name")).personal().searchable(),
        text("last_name", QT_TRANSLATE_NOOP("Catalogue", "Last name"))
            .personal()
            .searchable()
            .sortBy("name_key"),
        text("suffix", QT_TRANSLATE_NOOP("Catalogue", "Suffix")).personal().max(60),
        date("birthday", QT_TRANSLATE_NOOP("Catalogue", "Birthday")).sensitive(),
        text("language", QT_TRANSLATE_NOOP("Catalogue", "Language"))
            .personal()
            .max(35)
            .help(
                QT_TRANSLATE_NOOP("Catalogue", "Code of the language to write in, for example de or pt-BR.")),
        fromList("lifecycle_id", QT_TRANSLATE_NOOP("Catalogue", "Lifecycle"), "lifecycle"),
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source"),
        owner().inList(),
        boolean("do_not_contact", QT_TRANSLATE_NOOP("Catalogue", "Do not contact"))
            .personal()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Keeps this person out of every mailing and call list.")),
        nameKey().personal(),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Company"), "company")
            .derived()
            .hidden()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The company of the current main job.")),
    };
    entity.fields += customerScores();
    entity.relations = contactData();
    entity.relations += {
        owned(
            through(children("jobs", QT_TRANSLATE_NOOP("Catalogue", "Jobs"), "contact_company", "contact_id"),
                    "company_id")),
        owned(through(children("relations", QT_TRANSLATE_NOOP("Catalogue", "Relations"), "contact_relation",
                               "from_contact_id"),
                      "to_contact_id")),
        owned(fromOtherEnd(
            through(children("relations_from", QT_TRANSLATE_NOOP("Catalogue", "Relations written at others"),
                             "contact_relation", "to_contact_id"),
                    "from_contact_id"))),
        owned(ofParty("facts", QT_TRANSLATE_NOOP("Catalogue", "Facts"), "fact")),
        owned(children("consents", QT_TRANSLATE_NOOP("Catalogue", "Consents"), "consent", "contact_id")),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        through(children("deals", QT_TRANSLATE_NOOP("Catalogue", "Deals"), "deal_contact", "contact_id"),
                "deal_id"),
        children("orders", QT_TRANSLATE_NOOP("Catalogue", "Orders"), "sales_order", "contact_id"),
        children("tickets", QT_TRANSLATE_NOOP("Catalogue", "Tickets"), "ticket", "contact_id"),
        children("answers", QT_TRANSLATE_NOOP("Catalogue", "Survey answers"), "survey_response",
                 "contact_id"),
        children("leads", QT_TRANSLATE_NOOP("Catalogue", "Leads"), "lead", "contact_id"),
        children("mailings", QT_TRANSLATE_NOOP("Catalogue", "Campaigns received"), "campaign_recipient",
                 "contact_id"),
    };
    return entity;
}

} // namespace kith::domain::entities
