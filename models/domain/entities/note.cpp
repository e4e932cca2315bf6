// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity note()
{
    Entity entity;
    entity.key = "note";
    entity.number = 7;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Note");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Notes");
    entity.icon = "sticky-note";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"body"};
    entity.defaultSort = "created_at";
    entity.defaultSortDescending = true;
    entity.fields = object();
    entity.fields += {
        longText("body", QT_TRANSLATE_NOOP("Catalogue", "Text")).required().inList().searchable().sensitive(),
        choice("format", QT_TRANSLATE_NOOP("Catalogue", "Format"),
               {{"plain", QT_TRANSLATE_NOOP("Catalogue", "Plain text")},
                {"markdown", QT_TRANSLATE_NOOP("Catalogue", "Markdown")}})
            .required()
            .hidden()
            .preset("plain"),
        boolean("pinned", QT_TRANSLATE_NOOP("Catalogue", "Pinned")).inList(),
    };
    return entity;
}

Entity tag()
{
    Entity entity;
    entity.key = "tag";
    entity.number = 8;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Tag");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Tags");
    entity.icon = "tag";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .unique()
            .inList()
            .searchable()
            .max(100),
        text("colour", QT_TRANSLATE_NOOP("Catalogue", "Colour"))
            .inList()
            .max(7)
            .help(QT_TRANSLATE_NOOP("Catalogue", "A colour such as #3d7ebf.")),
    };
    return entity;
}

Entity tagLink()
{
    Entity entity;
    entity.key = "tag_link";
    entity.number = 9;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Tag");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Tags");
    entity.icon = "tag";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"tag_id"};
    entity.defaultSort = "created_at";
    entity.fields = object();
    entity.fields += {link("tag_id", QT_TRANSLATE_NOOP("Catalogue", "Tag"), "tag").required().inList()};
    return entity;
}

} // namespace kith::domain::entities
