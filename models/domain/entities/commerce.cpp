// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity product()
{
    Entity entity;
    entity.key = "product";
    entity.number = 25;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Product");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Products");
    entity.icon = "box";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"sku"};
    entity.keyFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .searchable()
            .sortBy("name_key")
            .max(300),
        text("sku", QT_TRANSLATE_NOOP("Catalogue", "Article number")).unique().inList().searchable().max(100),
        fromList("category_id", QT_TRANSLATE_NOOP("Catalogue", "Category"), "product_category").inList(),
        text("unit", QT_TRANSLATE_NOOP("Catalogue", "Unit"))
            .inList()
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example piece, hour or kg.")),
        money("price_minor", QT_TRANSLATE_NOOP("Catalogue", "List price")).inList(),
        currency(),
        boolean("active", QT_TRANSLATE_NOOP("Catalogue", "Active"), true).inList(),
        longText("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).searchable(),
        nameKey(),
    };
    entity.relations = {notes(), documents(), tags(), externalIds()};
    return entity;
}

Entity salesOrder()
{
    Entity entity;
    entity.key = "sales_order";
    entity.number = 26;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Order");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Orders");
    entity.icon = "shopping-cart";
    entity.titleFields = {"number"};
    entity.subtitleFields = {"company_id", "contact_id"};
    entity.defaultSort = "ordered_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("number", QT_TRANSLATE_NOOP("Catalogue", "Number")).required().inList().searchable().max(100),
        link("system_id", QT_TRANSLATE_NOOP("Catalogue", "System"), "external_system")
            .help(QT_TRANSLATE_NOOP("Catalogue", "Where the order comes from.")),
        link("company_id", QT_TRANSLATE_NOOP("Catalogue", "Company"), "company").inList(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").inList(),
        link("deal_id", QT_TRANSLATE_NOOP("Catalogue", "Deal"), "deal"),
        instant("ordered_at", QT_TRANSLATE_NOOP("Catalogue", "Ordered")).inList(),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"draft", QT_TRANSLATE_NOOP("Catalogue", "Draft")},
                {"open", QT_TRANSLATE_NOOP("Catalogue", "Open")},
                {"shipped", QT_TRANSLATE_NOOP("Catalogue", "Shipped")},
                {"paid", QT_TRANSLATE_NOOP("Catalogue", "Paid")},
                {"cancelled", QT_TRANSLATE_NOOP("Catalogue", "Cancelled")},
                {"returned", QT_TRANSLATE_NOOP("Catalogue", "Returned")}})
            .required()
            .inList()
            .preset("open"),
        money("total_minor", QT_TRANSLATE_NOOP("Catalogue", "Total")).inList(),
        currency(),
        owner(),
    };
    entity.relations = {
        owned(children("lines", QT_TRANSLATE_NOOP("Catalogue", "Lines"), "order_line", "order_id")),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
        children("tickets", QT_TRANSLATE_NOOP("Catalogue", "Tickets"), "ticket", "order_id"),
    };
    return entity;
}

Entity orderLine()
{
    Entity entity;
    entity.key = "order_line";
    entity.number = 27;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Order line");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Order lines");
    entity.icon = "list";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"description"};
    entity.defaultSort = "position";
    entity.fields = {
        link("order_id", QT_TRANSLATE_NOOP("Catalogue", "Order"), "sales_order").required().hidden().fixed(),
        link("product_id", QT_TRANSLATE_NOOP("Catalogue", "Product"), "product").inList(),
        text("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).inList().max(1000),
        quantity(),
        money("unit_minor", QT_TRANSLATE_NOOP("Catalogue", "Unit price"), "order_id.currency").inList(),
        discount().inList(),
        position(),
    };
    return entity;
}

} // namespace kith::domain::entities
