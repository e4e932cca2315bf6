// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity deal()
{
    Entity entity;
    entity.key = "deal";
    entity.number = 18;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Deal");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Deals");
    entity.icon = "handshake";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"company_id", "stage_id"};
    entity.keyFields = {"name"};
    entity.defaultSort = "expected_close_on";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .searchable()
            .sortBy("name_key")
            .max(300),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Company"), "company").inList(),
        link("pipeline_id", QT_TRANSLATE_NOOP("Catalogue", "Pipeline"), "pipeline").required(),
        link("stage_id", QT_TRANSLATE_NOOP("Catalogue", "Stage"), "stage").required().inList(),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"open", QT_TRANSLATE_NOOP("Catalogue", "Open")},
                {"won", QT_TRANSLATE_NOOP("Catalogue", "Won")},
                {"lost", QT_TRANSLATE_NOOP("Catalogue", "Lost")}})
            .required()
            .fixed()
            .inList()
            .preset("open")
            .help(QT_TRANSLATE_NOOP("Catalogue", "Follows from the stage.")),
        money("amount_minor", QT_TRANSLATE_NOOP("Catalogue", "Amount")).inList(),
        currency(),
        integer("probability_override", QT_TRANSLATE_NOOP("Catalogue", "Own probability in %"))
            .between(0, 100)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Counts instead of the stage's probability.")),
        choice("forecast_category", QT_TRANSLATE_NOOP("Catalogue", "Forecast"),
               {{"pipeline", QT_TRANSLATE_NOOP("Catalogue", "Pipeline")},
                {"best_case", QT_TRANSLATE_NOOP("Catalogue", "Best case")},
                {"commit", QT_TRANSLATE_NOOP("Catalogue", "Commit")},
                {"closed", QT_TRANSLATE_NOOP("Catalogue", "Closed")},
                {"omitted", QT_TRANSLATE_NOOP("Catalogue", "Left out")}}),
        boolean("category_is_manual", QT_TRANSLATE_NOOP("Catalogue", "Forecast set by hand")),
        date("expected_close_on", QT_TRANSLATE_NOOP("Catalogue", "Expected close")).inList(),
        instant("closed_at", QT_TRANSLATE_NOOP("Catalogue", "Closed")).fixed(),
        fromList("won_reason_id", QT_TRANSLATE_NOOP("Catalogue", "Why won"), "won_reason"),
        fromList("lost_reason_id", QT_TRANSLATE_NOOP("Catalogue", "Why lost"), "lost_reason"),
        fromList("competitor_id", QT_TRANSLATE_NOOP("Catalogue", "Competitor"), "competitor"),
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source"),
        link("lead_id", QT_TRANSLATE_NOOP("Catalogue", "From lead"), "lead"),
        instant("stage_entered_at", QT_TRANSLATE_NOOP("Catalogue", "In this stage since")).fixed(),
        money("recurring_minor", QT_TRANSLATE_NOOP("Catalogue", "Recurring amount")),
        choice("recurring_period", QT_TRANSLATE_NOOP("Catalogue", "Recurs"),
               {{"month", QT_TRANSLATE_NOOP("Catalogue", "Monthly")},
                {"quarter", QT_TRANSLATE_NOOP("Catalogue", "Quarterly")},
                {"year", QT_TRANSLATE_NOOP("Catalogue", "Yearly")}}),
        owner().inList(),
        lastTouch().inList(),
        nextStep().inList(),
        nameKey(),
    };
    entity.relations = {
        owned(through(
            children("contacts", QT_TRANSLATE_NOOP("Catalogue", "Contacts"), "deal_contact", "deal_id"),
            "contact_id")),
        owned(children("lines", QT_TRANSLATE_NOOP("Catalogue", "Lines"), "deal_line", "deal_id")),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("stages", QT_TRANSLATE_NOOP("Catalogue", "Stage history"), "deal_stage_history", "deal_id"),
        children("orders", QT_TRANSLATE_NOOP("Catalogue", "Orders"), "sales_order", "deal_id"),
    };
    return entity;
}

Entity dealContact()
{
    Entity entity;
    entity.key = "deal_contact";
    entity.number = 19;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Person in a deal");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "People in deals");
    entity.icon = "user";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"contact_id"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().inList(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").required().inList(),
        fromList("role_id", QT_TRANSLATE_NOOP("Catalogue", "Role"), "deal_role").inList(),
        integer("influence", QT_TRANSLATE_NOOP("Catalogue", "Influence"))
            .between(0, 10)
            .help(QT_TRANSLATE_NOOP("Catalogue", "From 0 (none) to 10 (decides alone).")),
        boolean("is_primary", QT_TRANSLATE_NOOP("Catalogue", "Main")).inList(),
    };
    return entity;
}

Entity dealLine()
{
    Entity entity;
    entity.key = "deal_line";
    entity.number = 20;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Deal line");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Deal lines");
    entity.icon = "list";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"description"};
    entity.defaultSort = "position";
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().hidden().fixed(),
        link("product_id", QT_TRANSLATE_NOOP("Catalogue", "Product"), "product").inList(),
        text("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).inList().max(1000),
        quantity(),
        money("unit_minor", QT_TRANSLATE_NOOP("Catalogue", "Unit price"), "deal_id.currency").inList(),
        discount().inList(),
        choice("recurring_period", QT_TRANSLATE_NOOP("Catalogue", "Recurs"),
               {{"month", QT_TRANSLATE_NOOP("Catalogue", "Monthly")},
                {"quarter", QT_TRANSLATE_NOOP("Catalogue", "Quarterly")},
                {"year", QT_TRANSLATE_NOOP("Catalogue", "Yearly")}}),
        position(),
    };
    return entity;
}

Entity dealStageHistory()
{
    Entity entity;
    entity.key = "deal_stage_history";
    entity.number = 21;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Stage change");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Stage changes");
    entity.icon = "history";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"to_stage_id"};
    entity.defaultSort = "entered_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().hidden().fixed(),
        link("pipeline_id", QT_TRANSLATE_NOOP("Catalogue", "Pipeline"), "pipeline").required().fixed(),
        link("from_stage_id", QT_TRANSLATE_NOOP("Catalogue", "From"), "stage").fixed().inList(),
        link("to_stage_id", QT_TRANSLATE_NOOP("Catalogue", "To"), "stage").required().fixed().inList(),
        choice("status_after", QT_TRANSLATE_NOOP("Catalogue", "Status then"),
               {{"open", QT_TRANSLATE_NOOP("Catalogue", "Open")},
                {"won", QT_TRANSLATE_NOOP("Catalogue", "Won")},
                {"lost", QT_TRANSLATE_NOOP("Catalogue", "Lost")}})
            .required()
            .fixed()
            .inList(),
        instant("entered_at", QT_TRANSLATE_NOOP("Catalogue", "Entered")).required().fixed().inList(),
        instant("left_at", QT_TRANSLATE_NOOP("Catalogue", "Left")).fixed().inList(),
        link("by_user_id", QT_TRANSLATE_NOOP("Catalogue", "By"), "app_user").fixed().inList(),
        money("amount_minor_at", QT_TRANSLATE_NOOP("Catalogue", "Amount then"), "currency_at").fixed(),
        text("currency_at", QT_TRANSLATE_NOOP("Catalogue", "Currency then"))
            .format(TextFormat::Currency)
            .fixed()
            .max(3),
        integer("probability_at", QT_TRANSLATE_NOOP("Catalogue", "Probability then in %")).fixed(),
    };
    return entity;
}

} // namespace kith::domain::entities
