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
        money("amount_minor", QT_TRANSLATE_NOOP("Catalogue", "Amount"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The sum of the lines when there are lines with prices.")),
        currency(),
        boolean("amount_is_manual", QT_TRANSLATE_NOOP("Catalogue", "Amount typed by hand"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "The amount stays as typed, whatever the lines add up to.")),
        money("tax_minor", QT_TRANSLATE_NOOP("Catalogue", "Tax"))
            .fixed()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Of the lines; not part of the amount.")),
        money("amount_base_minor", QT_TRANSLATE_NOOP("Catalogue", "Amount in the base currency"),
              "base_currency")
            .fixed()
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "Of closed deals, by the exchange rate of the day they were closed on.")),
        text("base_currency", QT_TRANSLATE_NOOP("Catalogue", "Base currency when closed"))
            .format(TextFormat::Currency)
            .fixed()
            .max(3),
        decimal("base_rate", QT_TRANSLATE_NOOP("Catalogue", "Exchange rate when closed")).fixed(),
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
        integer("push_count", QT_TRANSLATE_NOOP("Catalogue", "Pushes"))
            .fixed()
            .value(0)
            .help(QT_TRANSLATE_NOOP("Catalogue", "How often the expected close moved to a later month.")),
        instant("closed_at", QT_TRANSLATE_NOOP("Catalogue", "Closed")).fixed(),
        link("closed_owner_id", QT_TRANSLATE_NOOP("Catalogue", "Closed by"), "app_user")
            .fixed()
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "Who looked after the deal when it was closed; reports count it for them.")),
        fromList("won_reason_id", QT_TRANSLATE_NOOP("Catalogue", "Why won"), "won_reason"),
        fromList("lost_reason_id", QT_TRANSLATE_NOOP("Catalogue", "Why lost"), "lost_reason"),
        fromList("competitor_id", QT_TRANSLATE_NOOP("Catalogue", "Competitor"), "competitor"),
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source"),
        link("campaign_id", QT_TRANSLATE_NOOP("Catalogue", "Campaign"), "campaign")
            .help(QT_TRANSLATE_NOOP("Catalogue", "The campaign that led to it in the end.")),
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
        date("next_step_on", QT_TRANSLATE_NOOP("Catalogue", "Next step on")).derived().hidden(),
        nameKey(),
    };
    entity.relations = {
        owned(through(
            children("contacts", QT_TRANSLATE_NOOP("Catalogue", "Contacts"), "deal_contact", "deal_id"),
            "contact_id")),
        owned(children("lines", QT_TRANSLATE_NOOP("Catalogue", "Lines"), "deal_line", "deal_id")),
        owned(children("checks", QT_TRANSLATE_NOOP("Catalogue", "Checklist"), "deal_check", "deal_id")),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("stages", QT_TRANSLATE_NOOP("Catalogue", "Stage history"), "deal_stage_history", "deal_id"),
        children("pushes", QT_TRANSLATE_NOOP("Catalogue", "Expected close moved"), "deal_close_date_history",
                 "deal_id"),
        children("bypasses", QT_TRANSLATE_NOOP("Catalogue", "Passed gates"), "deal_gate_bypass", "deal_id"),
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
        money("discount_minor", QT_TRANSLATE_NOOP("Catalogue", "Discount"), "deal_id.currency")
            .atLeast(0)
            .help(
                QT_TRANSLATE_NOOP("Catalogue", "As an amount off the whole line, after the discount in %.")),
        integer("tax_bp", QT_TRANSLATE_NOOP("Catalogue", "Tax in %")).decimals(2).value(0).between(0, 10'000),
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
        link("owner_at_id", QT_TRANSLATE_NOOP("Catalogue", "Owner then"), "app_user").fixed(),
        money("amount_minor_at", QT_TRANSLATE_NOOP("Catalogue", "Amount then"), "currency_at").fixed(),
        text("currency_at", QT_TRANSLATE_NOOP("Catalogue", "Currency then"))
            .format(TextFormat::Currency)
            .fixed()
            .max(3),
        integer("probability_at", QT_TRANSLATE_NOOP("Catalogue", "Probability then in %")).fixed(),
    };
    return entity;
}

Entity dealCheck()
{
    Entity entity;
    entity.key = "deal_check";
    entity.number = 61;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Ticked item");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Ticked items");
    entity.icon = "check";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"gate_id"};
    entity.defaultSort = "ticked_at";
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().hidden().fixed(),
        link("gate_id", QT_TRANSLATE_NOOP("Catalogue", "Item"), "stage_gate").required().fixed().inList(),
        instant("ticked_at", QT_TRANSLATE_NOOP("Catalogue", "Ticked")).fixed().inList(),
        link("by_user_id", QT_TRANSLATE_NOOP("Catalogue", "By"), "app_user").fixed().inList(),
    };
    return entity;
}

Entity dealGateBypass()
{
    Entity entity;
    entity.key = "deal_gate_bypass";
    entity.number = 63;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Passed gate");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Passed gates");
    entity.icon = "history";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"stage_id"};
    entity.defaultSort = "passed_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().hidden().fixed(),
        link("stage_id", QT_TRANSLATE_NOOP("Catalogue", "Stage"), "stage").required().fixed().inList(),
        text("reason", QT_TRANSLATE_NOOP("Catalogue", "Reason")).required().fixed().inList().max(1000),
        longText("missing", QT_TRANSLATE_NOOP("Catalogue", "What was missing")).fixed().inList(),
        instant("passed_at", QT_TRANSLATE_NOOP("Catalogue", "Passed")).fixed().inList(),
        link("by_user_id", QT_TRANSLATE_NOOP("Catalogue", "By"), "app_user").fixed().inList(),
    };
    return entity;
}

Entity dealCloseDateHistory()
{
    Entity entity;
    entity.key = "deal_close_date_history";
    entity.number = 62;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Change of the expected close");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Changes of the expected close");
    entity.icon = "history";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"new_on"};
    entity.defaultSort = "changed_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal").required().hidden().fixed(),
        date("old_on", QT_TRANSLATE_NOOP("Catalogue", "From")).fixed().inList(),
        date("new_on", QT_TRANSLATE_NOOP("Catalogue", "To")).fixed().inList(),
        instant("changed_at", QT_TRANSLATE_NOOP("Catalogue", "Changed on")).required().fixed().inList(),
        link("by_user_id", QT_TRANSLATE_NOOP("Catalogue", "By"), "app_user").fixed().inList(),
    };
    return entity;
}

} // namespace kith::domain::entities
