// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity goal()
{
    Entity entity;
    entity.key = "goal";
    entity.number = 70;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Goal");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Goals");
    entity.icon = "flag";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.subtitleFields = {"metric", "period"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        choice("metric", QT_TRANSLATE_NOOP("Catalogue", "What counts"),
               {{"won_value", QT_TRANSLATE_NOOP("Catalogue", "Value won")},
                {"won_deals", QT_TRANSLATE_NOOP("Catalogue", "Deals won")},
                {"converted_leads", QT_TRANSLATE_NOOP("Catalogue", "Leads converted")},
                {"done_activities", QT_TRANSLATE_NOOP("Catalogue", "Activities done")}})
            .required()
            .inList()
            .preset("won_value"),
        choice("period", QT_TRANSLATE_NOOP("Catalogue", "Period"),
               {{"month", QT_TRANSLATE_NOOP("Catalogue", "Every month")},
                {"quarter", QT_TRANSLATE_NOOP("Catalogue", "Every quarter")},
                {"year", QT_TRANSLATE_NOOP("Catalogue", "Every year")}})
            .required()
            .inList()
            .preset("month")
            .help(QT_TRANSLATE_NOOP("Catalogue", "The target is to be reached anew in each period.")),
        money("target_minor", QT_TRANSLATE_NOOP("Catalogue", "Target amount"))
            .inList()
            .atLeast(1)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For a goal that counts value.")),
        currency(),
        integer("target_count", QT_TRANSLATE_NOOP("Catalogue", "Target number"))
            .inList()
            .atLeast(1)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For a goal that counts deals, leads or activities.")),
        choice("scope", QT_TRANSLATE_NOOP("Catalogue", "Whose goal"),
               {{"user", QT_TRANSLATE_NOOP("Catalogue", "One user")},
                {"team", QT_TRANSLATE_NOOP("Catalogue", "A team")},
                {"all", QT_TRANSLATE_NOOP("Catalogue", "Everybody together")}})
            .required()
            .inList()
            .preset("user"),
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "User"), "app_user")
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "For a goal of one user: whose deals, leads and activities "
                                                 "count.")),
        link("team_id", QT_TRANSLATE_NOOP("Catalogue", "Team"), "team")
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "For a goal of a team: what its members reach together "
                                                 "counts.")),
        date("from_date", QT_TRANSLATE_NOOP("Catalogue", "Valid from"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Empty: always.")),
        date("to_date", QT_TRANSLATE_NOOP("Catalogue", "Valid until"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "Empty: until further notice.")),
    };
    return entity;
}

} // namespace kith::domain::entities
