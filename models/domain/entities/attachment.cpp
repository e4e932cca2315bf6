// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;

Entity attachment()
{
    Entity entity;
    entity.key = "attachment";
    entity.number = 40;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Document");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Documents");
    entity.icon = "file";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"file_name"};
    entity.defaultSort = "created_at";
    entity.defaultSortDescending = true;
    entity.fields = object();
    entity.fields += {
        text("file_name", QT_TRANSLATE_NOOP("Catalogue", "File name"))
            .required()
            .inList()
            .searchable()
            .personal()
            .max(255),
        text("mime", QT_TRANSLATE_NOOP("Catalogue", "File type")).required().inList().max(127),
        integer("size", QT_TRANSLATE_NOOP("Catalogue", "Size in bytes")).required().inList().atLeast(0),
        // Names the content (table blob). A new version of a file is a change of this field.
        text("sha256", QT_TRANSLATE_NOOP("Catalogue", "Content")).required().hidden().max(64),
    };
    return entity;
}

} // namespace kith::domain::entities
