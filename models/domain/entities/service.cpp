// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity surveyResponse()
{
    Entity entity;
    entity.key = "survey_response";
    entity.number = 89;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Survey answer");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Survey answers");
    entity.icon = "star";
    entity.hasTrash = false;
    entity.titleFields = {"kind"};
    entity.subtitleFields = {"contact_id", "ticket_id"};
    entity.defaultSort = "answered_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Question"),
               {{"nps", QT_TRANSLATE_NOOP("Catalogue", "Recommendation (NPS, 0 to 10)")},
                {"csat", QT_TRANSLATE_NOOP("Catalogue", "Satisfaction (CSAT, 1 to 5)")},
                {"ces", QT_TRANSLATE_NOOP("Catalogue", "Ease (CES, 1 to 7)")}})
            .required()
            .inList()
            .preset("csat"),
        integer("score", QT_TRANSLATE_NOOP("Catalogue", "Score")).required().inList().between(0, 10),
        instant("answered_at", QT_TRANSLATE_NOOP("Catalogue", "Answered")).required().inList(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").inList(),
        link("ticket_id", QT_TRANSLATE_NOOP("Catalogue", "Ticket"), "ticket").inList(),
        longText("comment", QT_TRANSLATE_NOOP("Catalogue", "Comment")).inList().sensitive().max(4000),
    };
    entity.relations = {externalIds()};
    return entity;
}

Entity sourceCost()
{
    Entity entity;
    entity.key = "source_cost";
    entity.number = 91;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Cost of a source");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Costs of sources");
    entity.icon = "coins";
    entity.hasTrash = false;
    entity.titleFields = {"source_id"};
    entity.subtitleFields = {"from_date", "to_date"};
    entity.defaultSort = "from_date";
    entity.defaultSortDescending = true;
    entity.fields = {
        fromList("source_id", QT_TRANSLATE_NOOP("Catalogue", "Source"), "source").required().inList(),
        date("from_date", QT_TRANSLATE_NOOP("Catalogue", "From")).required().inList(),
        date("to_date", QT_TRANSLATE_NOOP("Catalogue", "To"))
            .required()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The last day. A cost counts for each day alike.")),
        money("amount_minor", QT_TRANSLATE_NOOP("Catalogue", "Amount")).required().inList().atLeast(0),
        currency().required(),
        text("note", QT_TRANSLATE_NOOP("Catalogue", "Note")).inList().max(1000),
    };
    entity.relations = {externalIds()};
    return entity;
}

} // namespace kith::domain::entities
