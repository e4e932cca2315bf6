// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

namespace {

/// Whether a target was met; empty while nothing is decided.
FieldSpec target(const char *key, const char *label)
{
    return choice(key, label,
                  {{"met", QT_TRANSLATE_NOOP("Catalogue", "In time")},
                   {"missed", QT_TRANSLATE_NOOP("Catalogue", "Too late")}})
        .fixed()
        .help(QT_TRANSLATE_NOOP("Catalogue", "Follows from the times of the ticket."));
}

} // namespace

Entity ticket()
{
    Entity entity;
    entity.key = "ticket";
    entity.number = 28;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Ticket");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Tickets");
    entity.icon = "life-buoy";
    entity.titleFields = {"number", "subject"};
    entity.subtitleFields = {"contact_id", "company_id"};
    entity.defaultSort = "created_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("number", QT_TRANSLATE_NOOP("Catalogue", "Number"))
            .unique()
            .fixed()
            .inList()
            .searchable()
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Given by the program when the ticket is saved.")),
        text("subject", QT_TRANSLATE_NOOP("Catalogue", "Subject")).required().inList().searchable().max(300),
        longText("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).searchable().sensitive(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").inList(),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Company"), "company").inList(),
        link("order_id", QT_TRANSLATE_NOOP("Catalogue", "Order"), "sales_order"),
        link("product_id", QT_TRANSLATE_NOOP("Catalogue", "Product"), "product"),
        choice("priority", QT_TRANSLATE_NOOP("Catalogue", "Priority"),
               {{"low", QT_TRANSLATE_NOOP("Catalogue", "Low")},
                {"normal", QT_TRANSLATE_NOOP("Catalogue", "Normal")},
                {"high", QT_TRANSLATE_NOOP("Catalogue", "High")},
                {"urgent", QT_TRANSLATE_NOOP("Catalogue", "Urgent")}})
            .required()
            .inList()
            .preset("normal"),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"new", QT_TRANSLATE_NOOP("Catalogue", "New")},
                {"open", QT_TRANSLATE_NOOP("Catalogue", "Open")},
                {"waiting_customer", QT_TRANSLATE_NOOP("Catalogue", "Waiting for the customer")},
                {"waiting_us", QT_TRANSLATE_NOOP("Catalogue", "Waiting for us")},
                {"solved", QT_TRANSLATE_NOOP("Catalogue", "Solved")},
                {"closed", QT_TRANSLATE_NOOP("Catalogue", "Closed")}})
            .required()
            .inList()
            .preset("new"),
        choice("channel", QT_TRANSLATE_NOOP("Catalogue", "Channel"),
               {{"email", QT_TRANSLATE_NOOP("Catalogue", "E-mail")},
                {"phone", QT_TRANSLATE_NOOP("Catalogue", "Phone")},
                {"chat", QT_TRANSLATE_NOOP("Catalogue", "Chat")},
                {"web", QT_TRANSLATE_NOOP("Catalogue", "Web form")},
                {"visit", QT_TRANSLATE_NOOP("Catalogue", "Visit")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}}),
        fromList("cause_id", QT_TRANSLATE_NOOP("Catalogue", "Cause"), "ticket_cause"),
        owner().inList(),
        instant("first_response_at", QT_TRANSLATE_NOOP("Catalogue", "First response")),
        instant("first_due_at", QT_TRANSLATE_NOOP("Catalogue", "First response due")),
        instant("resolve_due_at", QT_TRANSLATE_NOOP("Catalogue", "Solution due")).inList(),
        instant("solved_at", QT_TRANSLATE_NOOP("Catalogue", "Solved")),
        instant("closed_at", QT_TRANSLATE_NOOP("Catalogue", "Closed")),
        target("first_result", QT_TRANSLATE_NOOP("Catalogue", "First response in time")),
        target("resolve_result", QT_TRANSLATE_NOOP("Catalogue", "Solved in time")),
        integer("paused_minutes", QT_TRANSLATE_NOOP("Catalogue", "Minutes waiting for the customer"))
            .fixed()
            .atLeast(0)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Of working time; no target counts them.")),
        instant("paused_since", QT_TRANSLATE_NOOP("Catalogue", "Waiting for the customer since")).fixed(),
        integer("reopened_count", QT_TRANSLATE_NOOP("Catalogue", "Times reopened")).fixed().atLeast(0),
    };
    entity.relations = {
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("answers", QT_TRANSLATE_NOOP("Catalogue", "Survey answers"), "survey_response", "ticket_id"),
    };
    return entity;
}

} // namespace kith::domain::entities
