// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity lead()
{
    Entity entity;
    entity.key = "lead";
    entity.number = 17;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Lead");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Leads");
    entity.icon = "target";
    entity.titleFields = {"display_name"};
    entity.subtitleFields = {"title", "company_name"};
    entity.keyFields = {"last_name", "first_name"};
    entity.defaultSort = "created_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("display_name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .derived()
            .inList()
            .searchable()
            .personal()
            .sortBy("name_key")
            .max(500),
        text("title", QT_TRANSLATE_NOOP("Catalogue", "Subject"))
            .inList()
            .searchable()
            .help(QT_TRANSLATE_NOOP("Catalogue", "What the lead is about.")),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"new", QT_TRANSLATE_NOOP("Catalogue", "New")},
                {"working", QT_TRANSLATE_NOOP("Catalogue", "In progress")},
                {"qualified", QT_TRANSLATE_NOOP("Catalogue", "Qualified")},
                {"converted", QT_TRANSLATE_NOOP("Catalogue", "Converted")},
                {"disqualified", QT_TRANSLATE_NOOP("Catalogue", "Disqualified")},
                {"abandoned", QT_TRANSLATE_NOOP("Catalogue", "Abandoned")}})
            .required()
            .inList()
            .preset("new"),
        text("first_name", QT_TRANSLATE_NOOP("Catalogue", "First name")).personal().searchable(),
        text("last_name", QT_TRANSLATE_NOOP("Catalogue", "Last name"))
            .personal()
            .searchable()
            .sortBy("name_key"),
        text("job_title", QT_TRANSLATE_NOOP("Catalogue", "Job title")),
        text("company_name", QT_TRANSLATE_NOOP("Catalogue", "Company")).inList().searchable(),
        text("email", QT_TRANSLATE_NOOP("Catalogue", "E-mail"))
            .inList()
            .searchable()
            .personal()
            .format(TextFormat::Email)
            .max(320),
        text("phone", QT_TRANSLATE_NOOP("Catalogue", "Phone"))
            .inList()
            .searchable()
            .personal()
            .format(TextFormat::Phone),
        text("website", QT_TRANSLATE_NOOP("Catalogue", "Website"))
            .searchable()
            .format(TextFormat::Url)
            .max(2000),
        text("city", QT_TRANSLATE_NOOP("Catalogue", "City")).personal(),
        country(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact")
            .help(QT_TRANSLATE_NOOP("Catalogue", "The contact this lead is about, when known.")),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Known company"), "company"),
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source").inList(),
        link("campaign_id", QT_TRANSLATE_NOOP("Catalogue", "Campaign"), "campaign")
            .help(QT_TRANSLATE_NOOP("Catalogue", "The campaign it came of.")),
        text("medium", QT_TRANSLATE_NOOP("Catalogue", "Medium")).max(100),
        owner().inList(),
        link("queue_id", QT_TRANSLATE_NOOP("Catalogue", "Queue"), "queue")
            .help(QT_TRANSLATE_NOOP("Catalogue", "Where the lead waits while it has no owner.")),
        fromList("disqualify_reason_id", QT_TRANSLATE_NOOP("Catalogue", "Why disqualified"),
                 "disqualify_reason"),
        instant("first_response_at", QT_TRANSLATE_NOOP("Catalogue", "First response"))
            .fixed()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The first call, e-mail or meeting that somebody logged.")),
        instant("converted_at", QT_TRANSLATE_NOOP("Catalogue", "Converted")).fixed(),
        link("converted_contact_id", QT_TRANSLATE_NOOP("Catalogue", "Converted to contact"), "contact")
            .fixed(),
        link("converted_company_id", QT_TRANSLATE_NOOP("Catalogue", "Converted to company"), "company")
            .fixed(),
        link("converted_deal_id", QT_TRANSLATE_NOOP("Catalogue", "Converted to deal"), "deal").fixed(),
        lastTouch(),
        nextStep().inList(),
        date("next_step_on", QT_TRANSLATE_NOOP("Catalogue", "Next step on")).derived().hidden(),
        instant("closed_at", QT_TRANSLATE_NOOP("Catalogue", "Over since")).fixed(),
        integer("score", QT_TRANSLATE_NOOP("Catalogue", "Score"))
            .derived()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Points by the rules in the settings.")),
        integer("own_chance", QT_TRANSLATE_NOOP("Catalogue", "Own estimate in %"))
            .between(0, 100)
            .help(QT_TRANSLATE_NOOP("Catalogue", "How likely it is won, instead of the learned chance.")),
        date("score_until", QT_TRANSLATE_NOOP("Catalogue", "Score holds until")).derived().hidden(),
        nameKey().personal(),
    };
    entity.relations = {
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("assignments", QT_TRANSLATE_NOOP("Catalogue", "Assignments"), "assignment_log", "lead_id"),
    };
    return entity;
}

Entity winModel()
{
    Entity entity;
    entity.key = "win_model";
    entity.number = 90;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Learned chance");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Learned chances");
    entity.icon = "gauge";
    entity.hasTrash = false;
    entity.titleFields = {"subject"};
    entity.defaultSort = "subject";
    entity.fields = {
        choice("subject", QT_TRANSLATE_NOOP("Catalogue", "Learned from"),
               {{"lead", QT_TRANSLATE_NOOP("Catalogue", "Leads")},
                {"deal", QT_TRANSLATE_NOOP("Catalogue", "Deals")}})
            .required()
            .inList()
            .unique()
            .fixed(),
        instant("learned_at", QT_TRANSLATE_NOOP("Catalogue", "Learned")).required().inList(),
        longText("weights", QT_TRANSLATE_NOOP("Catalogue", "Weights")).required().hidden().max(1'000'000),
    };
    return entity;
}

Entity scoreRule()
{
    Entity entity;
    entity.key = "score_rule";
    entity.number = 57;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Score rule");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Score rules");
    entity.icon = "target";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "position";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "As it stands beside the points on a lead.")),
        longText("condition", QT_TRANSLATE_NOOP("Catalogue", "Condition"))
            .inList()
            .max(4000)
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "As in filters, for example: phone is not empty. Empty: every "
                                    "lead.")),
        integer("points", QT_TRANSLATE_NOOP("Catalogue", "Points"))
            .required()
            .inList()
            .value(10)
            .between(-1000, 1000),
        integer("decay", QT_TRANSLATE_NOOP("Catalogue", "Lost per week of silence"))
            .required()
            .inList()
            .value(0)
            .between(0, 1000),
        integer("floor", QT_TRANSLATE_NOOP("Catalogue", "Silence leaves at least"))
            .required()
            .value(0)
            .between(-1000, 1000),
        boolean("active", QT_TRANSLATE_NOOP("Catalogue", "In use"), true).inList(),
        position(),
    };
    return entity;
}

} // namespace kith::domain::entities
