// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity externalSystem()
{
    Entity entity;
    entity.key = "external_system";
    entity.number = 10;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "External system");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "External systems");
    entity.icon = "plug";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().unique().inList().max(100),
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"crm", QT_TRANSLATE_NOOP("Catalogue", "CRM")},
                {"erp", QT_TRANSLATE_NOOP("Catalogue", "ERP")},
                {"shop", QT_TRANSLATE_NOOP("Catalogue", "Shop")},
                {"accounting", QT_TRANSLATE_NOOP("Catalogue", "Accounting")},
                {"support", QT_TRANSLATE_NOOP("Catalogue", "Support")},
                {"marketing", QT_TRANSLATE_NOOP("Catalogue", "Marketing")},
                {"file", QT_TRANSLATE_NOOP("Catalogue", "File")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}})
            .inList()
            .preset("other"),
    };
    return entity;
}

Entity externalId()
{
    Entity entity;
    entity.key = "external_id";
    entity.number = 11;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "External ID");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "External IDs");
    entity.icon = "fingerprint";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"external_key"};
    entity.defaultSort = "external_key";
    entity.fields = object();
    entity.fields += {
        link("system_id", QT_TRANSLATE_NOOP("Catalogue", "System"), "external_system").required().inList(),
        text("external_key", QT_TRANSLATE_NOOP("Catalogue", "Key there"))
            .required()
            .inList()
            .searchable()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The number or code of this record in the other system.")),
    };
    return entity;
}

} // namespace kith::domain::entities
