// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;

Entity customField()
{
    Entity entity;
    entity.key = "custom_field";
    entity.number = 75;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Own field");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Own fields");
    entity.icon = "list";
    entity.hasTrash = false;
    entity.titleFields = {"label"};
    entity.subtitleFields = {"entity", "key"};
    entity.defaultSort = "position";
    entity.fields = {
        choice("entity", QT_TRANSLATE_NOOP("Catalogue", "Of"),
               {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contact")},
                {"company", QT_TRANSLATE_NOOP("Catalogue", "Company")},
                {"lead", QT_TRANSLATE_NOOP("Catalogue", "Lead")},
                {"deal", QT_TRANSLATE_NOOP("Catalogue", "Deal")},
                {"activity", QT_TRANSLATE_NOOP("Catalogue", "Activity")},
                {"product", QT_TRANSLATE_NOOP("Catalogue", "Product")},
                {"sales_order", QT_TRANSLATE_NOOP("Catalogue", "Order")},
                {"ticket", QT_TRANSLATE_NOOP("Catalogue", "Ticket")},
                {"deal_line", QT_TRANSLATE_NOOP("Catalogue", "Deal line")},
                {"order_line", QT_TRANSLATE_NOOP("Catalogue", "Order line")},
                {"contact_company", QT_TRANSLATE_NOOP("Catalogue", "Job")},
                {"app_user", QT_TRANSLATE_NOOP("Catalogue", "User")}})
            .required()
            .fixed()
            .inList(),
        text("label", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        text("key", QT_TRANSLATE_NOOP("Catalogue", "Key"))
            .fixed()
            .inList()
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "How imports, filters and the command line call it. Empty: "
                                                 "made from the name.")),
        choice("type", QT_TRANSLATE_NOOP("Catalogue", "Type"),
               {{"text", QT_TRANSLATE_NOOP("Catalogue", "Text")},
                {"long_text", QT_TRANSLATE_NOOP("Catalogue", "Long text")},
                {"integer", QT_TRANSLATE_NOOP("Catalogue", "Whole number")},
                {"decimal", QT_TRANSLATE_NOOP("Catalogue", "Decimal number")},
                {"money", QT_TRANSLATE_NOOP("Catalogue", "Amount of money")},
                {"date", QT_TRANSLATE_NOOP("Catalogue", "Date")},
                {"instant", QT_TRANSLATE_NOOP("Catalogue", "Date and time")},
                {"boolean", QT_TRANSLATE_NOOP("Catalogue", "Yes or no")},
                {"picklist", QT_TRANSLATE_NOOP("Catalogue", "One of a list")},
                {"multi_picklist", QT_TRANSLATE_NOOP("Catalogue", "Several of a list")},
                {"user", QT_TRANSLATE_NOOP("Catalogue", "User")},
                {"link", QT_TRANSLATE_NOOP("Catalogue", "Another record")},
                {"url", QT_TRANSLATE_NOOP("Catalogue", "Web address")},
                {"email", QT_TRANSLATE_NOOP("Catalogue", "E-mail address")},
                {"phone", QT_TRANSLATE_NOOP("Catalogue", "Phone number")},
                {"formula", QT_TRANSLATE_NOOP("Catalogue", "Calculated")}})
            .required()
            .fixed()
            .preset("text")
            .inList(),
        link("picklist_id", QT_TRANSLATE_NOOP("Catalogue", "List"), "picklist")
            .fixed()
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "For fields with choices. Empty: the field gets a list of its own.")),
        choice("target", QT_TRANSLATE_NOOP("Catalogue", "Leads to"),
               {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contact")},
                {"company", QT_TRANSLATE_NOOP("Catalogue", "Company")},
                {"lead", QT_TRANSLATE_NOOP("Catalogue", "Lead")},
                {"deal", QT_TRANSLATE_NOOP("Catalogue", "Deal")},
                {"activity", QT_TRANSLATE_NOOP("Catalogue", "Activity")},
                {"product", QT_TRANSLATE_NOOP("Catalogue", "Product")},
                {"sales_order", QT_TRANSLATE_NOOP("Catalogue", "Order")},
                {"ticket", QT_TRANSLATE_NOOP("Catalogue", "Ticket")}})
            .fixed()
            .onlyIf("type", "link"),
        longText("formula", QT_TRANSLATE_NOOP("Catalogue", "Formula"))
            .max(4000)
            .onlyIf("type", "formula")
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example: amount_minor * probability / 100")),
        text("default_value", QT_TRANSLATE_NOOP("Catalogue", "Value of new records")).max(1000),
        text("help", QT_TRANSLATE_NOOP("Catalogue", "Help")).max(500),
        boolean("required", QT_TRANSLATE_NOOP("Catalogue", "Required")).inList(),
        boolean("is_unique", QT_TRANSLATE_NOOP("Catalogue", "No two records with the same value")),
        boolean("searchable", QT_TRANSLATE_NOOP("Catalogue", "Found by the search"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "Its words find the record in the search box.")),
        boolean("in_list", QT_TRANSLATE_NOOP("Catalogue", "Shown in lists")).inList(),
        position(),
        boolean("retired", QT_TRANSLATE_NOOP("Catalogue", "Retired"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "No longer shown; records keep what they have in it.")),
    };
    return entity;
}

} // namespace kith::domain::entities
