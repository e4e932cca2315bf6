// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity organisation()
{
    Entity entity;
    entity.key = "organisation";
    entity.number = 50;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Organisation");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Organisation");
    entity.icon = "building";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList(),
        text("base_currency", QT_TRANSLATE_NOOP("Catalogue", "Base currency"))
            .required()
            .inList()
            .format(TextFormat::Currency)
            .max(3)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Totals over several currencies are shown in it.")),
        text("tz", QT_TRANSLATE_NOOP("Catalogue", "Time zone"))
            .required()
            .inList()
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example Europe/Vienna.")),
        choice("week_start", QT_TRANSLATE_NOOP("Catalogue", "Week begins on"),
               {{"monday", QT_TRANSLATE_NOOP("Catalogue", "Monday")},
                {"saturday", QT_TRANSLATE_NOOP("Catalogue", "Saturday")},
                {"sunday", QT_TRANSLATE_NOOP("Catalogue", "Sunday")}})
            .required()
            .inList()
            .preset("monday"),
        country().help(QT_TRANSLATE_NOOP("Catalogue", "Phone numbers without a country code are read as "
                                                      "numbers of this country.")),
        integer("response_target_minutes", QT_TRANSLATE_NOOP("Catalogue", "Answer leads within minutes"))
            .required()
            .atLeast(1)
            .value(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Minutes of working time until the first call, e-mail or "
                                                 "meeting.")),
        integer("abandon_after_days", QT_TRANSLATE_NOOP("Catalogue", "Leads count as abandoned after days"))
            .required()
            .atLeast(1)
            .value(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Days without a touch.")),
        integer("rfm_months", QT_TRANSLATE_NOOP("Catalogue", "Customers are compared over months"))
            .required()
            .between(1, 240)
            .value(24)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Frequency and money scores count the orders of so many "
                                                 "months.")),
        integer("engagement_half_life", QT_TRANSLATE_NOOP("Catalogue", "Engagement halves in days"))
            .required()
            .between(1, 3650)
            .value(30)
            .help(QT_TRANSLATE_NOOP("Catalogue", "After so many days an activity counts for half of its "
                                                 "points.")),
        choice("tag_case", QT_TRANSLATE_NOOP("Catalogue", "Capitals in tags"),
               {{"any", QT_TRANSLATE_NOOP("Catalogue", "As typed")},
                {"lower", QT_TRANSLATE_NOOP("Catalogue", "Small letters only")}})
            .required()
            .preset("any"),
        choice("tag_characters", QT_TRANSLATE_NOOP("Catalogue", "Signs in tags"),
               {{"any", QT_TRANSLATE_NOOP("Catalogue", "All")},
                {"words", QT_TRANSLATE_NOOP("Catalogue", "Letters, digits, blanks and - _ . + # & /")},
                {"plain", QT_TRANSLATE_NOOP("Catalogue", "Letters, digits and -")}})
            .required()
            .preset("any"),
        boolean("tag_alike", QT_TRANSLATE_NOOP("Catalogue", "Tags may be alike"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "“vip” beside “V.I.P.”. Otherwise the one that is there is "
                                                 "taken.")),
    };
    entity.relations = {
        owned(children("working_hours", QT_TRANSLATE_NOOP("Catalogue", "Working hours"), "working_hours",
                       "organisation_id")),
        owned(children("holidays", QT_TRANSLATE_NOOP("Catalogue", "Holidays"), "holiday", "organisation_id")),
    };
    return entity;
}

Entity workingHours()
{
    Entity entity;
    entity.key = "working_hours";
    entity.number = 51;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Working hours");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Working hours");
    entity.icon = "clock";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"weekday"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("organisation_id", QT_TRANSLATE_NOOP("Catalogue", "Organisation"), "organisation")
            .required()
            .hidden()
            .fixed(),
        choice("weekday", QT_TRANSLATE_NOOP("Catalogue", "Day"),
               {{"monday", QT_TRANSLATE_NOOP("Catalogue", "Monday")},
                {"tuesday", QT_TRANSLATE_NOOP("Catalogue", "Tuesday")},
                {"wednesday", QT_TRANSLATE_NOOP("Catalogue", "Wednesday")},
                {"thursday", QT_TRANSLATE_NOOP("Catalogue", "Thursday")},
                {"friday", QT_TRANSLATE_NOOP("Catalogue", "Friday")},
                {"saturday", QT_TRANSLATE_NOOP("Catalogue", "Saturday")},
                {"sunday", QT_TRANSLATE_NOOP("Catalogue", "Sunday")}})
            .required()
            .inList()
            .preset("monday"),
        integer("from_minute", QT_TRANSLATE_NOOP("Catalogue", "From")).required().between(0, 1439).inList(),
        integer("to_minute", QT_TRANSLATE_NOOP("Catalogue", "To")).required().between(1, 1440).inList(),
    };
    return entity;
}

Entity holiday()
{
    Entity entity;
    entity.key = "holiday";
    entity.number = 52;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Holiday");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Holidays");
    entity.icon = "calendar";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "on_date";
    entity.fields = {
        link("organisation_id", QT_TRANSLATE_NOOP("Catalogue", "Organisation"), "organisation")
            .required()
            .hidden()
            .fixed(),
        date("on_date", QT_TRANSLATE_NOOP("Catalogue", "Date")).required().inList(),
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).inList(),
    };
    return entity;
}

Entity exchangeRate()
{
    Entity entity;
    entity.key = "exchange_rate";
    entity.number = 74;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Exchange rate");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Exchange rates");
    entity.icon = "coins";
    entity.hasTrash = false;
    entity.titleFields = {"currency"};
    entity.subtitleFields = {"on_date"};
    entity.defaultSort = "on_date";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("currency", QT_TRANSLATE_NOOP("Catalogue", "Currency"))
            .required()
            .inList()
            .format(TextFormat::Currency)
            .max(3),
        date("on_date", QT_TRANSLATE_NOOP("Catalogue", "From")).required().inList(),
        decimal("rate_to_base", QT_TRANSLATE_NOOP("Catalogue", "Rate"))
            .required()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "What one unit is worth in the base currency.")),
    };
    entity.fields.last().minimum = 0.000'001;
    entity.relations = {externalIds()};
    return entity;
}

} // namespace kith::domain::entities
