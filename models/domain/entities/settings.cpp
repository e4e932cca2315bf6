// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity appUser()
{
    Entity entity;
    entity.key = "app_user";
    entity.number = 12;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "User");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Users");
    entity.icon = "users";
    entity.hasTrash = false;
    entity.titleFields = {"display_name"};
    entity.subtitleFields = {"email"};
    entity.defaultSort = "display_name";
    entity.fields = {
        text("display_name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .searchable()
            .personal(),
        text("login", QT_TRANSLATE_NOOP("Catalogue", "Short name"))
            .unique()
            .inList()
            .max(100)
            .help(QT_TRANSLATE_NOOP("Catalogue", "The name by which imports and rules know this user.")),
        text("email", QT_TRANSLATE_NOOP("Catalogue", "E-mail"))
            .inList()
            .personal()
            .format(TextFormat::Email)
            .max(320),
        text("locale", QT_TRANSLATE_NOOP("Catalogue", "Language and formats"))
            .max(35)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example de_AT or en_GB.")),
        text("tz", QT_TRANSLATE_NOOP("Catalogue", "Time zone"))
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example Europe/Vienna.")),
        boolean("active", QT_TRANSLATE_NOOP("Catalogue", "Active"), true).inList(),
        date("absent_from", QT_TRANSLATE_NOOP("Catalogue", "Absent from")).personal(),
        date("absent_to", QT_TRANSLATE_NOOP("Catalogue", "Absent until")).personal(),
        integer("capacity_open_leads", QT_TRANSLATE_NOOP("Catalogue", "Most open leads"))
            .atLeast(0)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Assignment rules give no more than that.")),
        text("works_on", QT_TRANSLATE_NOOP("Catalogue", "Works on"))
            .max(100)
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "Weekdays, for example mon, tue, thu. Empty: as the whole organisation.")),
    };
    return entity;
}

Entity picklist()
{
    Entity entity;
    entity.key = "picklist";
    entity.number = 13;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Picklist");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Picklists");
    entity.icon = "list";
    entity.hasTrash = false;
    entity.titleFields = {"label"};
    entity.subtitleFields = {"key"};
    entity.defaultSort = "label";
    entity.fields = {
        text("label", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        text("key", QT_TRANSLATE_NOOP("Catalogue", "Key"))
            .required()
            .unique()
            .fixed()
            .inList()
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "How imports, filters and the command line call it.")),
    };
    entity.relations = {
        owned(children("values", QT_TRANSLATE_NOOP("Catalogue", "Values"), "picklist_value", "picklist_id")),
    };
    return entity;
}

Entity picklistValue()
{
    Entity entity;
    entity.key = "picklist_value";
    entity.number = 14;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Picklist value");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Picklist values");
    entity.icon = "list";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"label"};
    entity.defaultSort = "position";
    entity.fields = {
        link("picklist_id", QT_TRANSLATE_NOOP("Catalogue", "Picklist"), "picklist")
            .required()
            .hidden()
            .fixed(),
        text("label", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(200),
        text("key", QT_TRANSLATE_NOOP("Catalogue", "Key"))
            .required()
            .fixed()
            .inList()
            .max(100)
            .help(QT_TRANSLATE_NOOP("Catalogue", "How imports, filters and the command line call it.")),
        position().inList(),
        text("colour", QT_TRANSLATE_NOOP("Catalogue", "Colour"))
            .inList()
            .max(7)
            .help(QT_TRANSLATE_NOOP("Catalogue", "A colour such as #3d7ebf.")),
        text("inverse_label", QT_TRANSLATE_NOOP("Catalogue", "Name from the other side"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "For relations: a person who has a manager is a direct "
                                                 "report to that one. Empty: the same name.")),
        boolean("retired", QT_TRANSLATE_NOOP("Catalogue", "Retired"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "No longer offered; records that have it keep it.")),
        link("merged_into_id", QT_TRANSLATE_NOOP("Catalogue", "Became"), "picklist_value").hidden(),
    };
    return entity;
}

} // namespace kith::domain::entities
