// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;

namespace {

/// What a view belongs to: a kind of record, and the way it is looked at.
QList<Field> place()
{
    return {text("object", QT_TRANSLATE_NOOP("Catalogue", "Kind of record")).required().hidden().fixed(),
            choice("form", QT_TRANSLATE_NOOP("Catalogue", "Seen as"),
                   {{"table", QT_TRANSLATE_NOOP("Catalogue", "Table")},
                    {"board", QT_TRANSLATE_NOOP("Catalogue", "Board")},
                    {"calendar", QT_TRANSLATE_NOOP("Catalogue", "Calendar")}})
                .required()
                .hidden()
                .fixed()
                .preset("table")};
}

QList<Field> content()
{
    return {
        longText("definition_json", QT_TRANSLATE_NOOP("Catalogue", "Filter"))
            .hidden()
            .personal()
            .max(LongestDefinition),
        longText("layout_json", QT_TRANSLATE_NOOP("Catalogue", "Layout")).hidden().max(LongestDefinition)};
}

/// Of a view, or 0 for the one that is built in. No link, so that undo may take views away and put them back
/// whatever people keep about them.
Field viewNumber()
{
    return integer("view_number", QT_TRANSLATE_NOOP("Catalogue", "View"))
        .required()
        .hidden()
        .fixed()
        .value(0);
}

} // namespace

Entity savedView()
{
    Entity entity;
    entity.key = "saved_view";
    entity.number = 80;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Saved view");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Saved views");
    entity.icon = "layers";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = shared();
    entity.fields += place();
    entity.fields += content();
    return entity;
}

Entity viewChoice()
{
    Entity entity;
    entity.key = "view_choice";
    entity.number = 87;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Place of a view");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Places of views");
    entity.icon = "layers";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"object"};
    entity.defaultSort = "position";
    entity.fields = place();
    entity.fields += {
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "User"), "app_user").inList().fixed(),
        viewNumber(),
        boolean("pinned", QT_TRANSLATE_NOOP("Catalogue", "Pinned")),
        boolean("is_default", QT_TRANSLATE_NOOP("Catalogue", "Shown first")),
        position(),
    };
    return entity;
}

Entity viewDraft()
{
    Entity entity;
    entity.key = "view_draft";
    entity.number = 88;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Unsaved change of a view");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Unsaved changes of views");
    entity.icon = "layers";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"object"};
    entity.defaultSort = "created_at";
    entity.fields = place();
    entity.fields += {
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "User"), "app_user").inList().fixed(),
        viewNumber(),
    };
    entity.fields += content();
    return entity;
}

} // namespace kith::domain::entities
