// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity team()
{
    Entity entity;
    entity.key = "team";
    entity.number = 71;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Team");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Teams");
    entity.icon = "users";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().unique().inList().max(100),
    };
    entity.relations = {
        owned(
            through(children("members", QT_TRANSLATE_NOOP("Catalogue", "Members"), "team_member", "team_id"),
                    "user_id")),
        children("goals", QT_TRANSLATE_NOOP("Catalogue", "Goals"), "goal", "team_id"),
    };
    return entity;
}

Entity teamMember()
{
    Entity entity;
    entity.key = "team_member";
    entity.number = 72;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Member of a team");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Members of teams");
    entity.icon = "user";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"user_id"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("team_id", QT_TRANSLATE_NOOP("Catalogue", "Team"), "team").required().hidden().fixed(),
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "User"), "app_user").required().inList(),
        boolean("is_lead", QT_TRANSLATE_NOOP("Catalogue", "Leads the team")).inList(),
    };
    return entity;
}

} // namespace kith::domain::entities
