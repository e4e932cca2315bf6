// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity contactRelation()
{
    Entity entity;
    entity.key = "contact_relation";
    entity.number = 31;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Relation");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Relations");
    entity.icon = "users";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"kind_id"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("from_contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").required().inList(),
        fromList("kind_id", QT_TRANSLATE_NOOP("Catalogue", "Relation"), "relation_kind")
            .required()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "What the other person is to this one.")),
        link("to_contact_id", QT_TRANSLATE_NOOP("Catalogue", "Person"), "contact").required().inList(),
        text("note", QT_TRANSLATE_NOOP("Catalogue", "Remark")).personal().max(1000),
    };
    return entity;
}

Entity consent()
{
    Entity entity;
    entity.key = "consent";
    entity.number = 32;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Consent");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Consents");
    entity.icon = "shield";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"channel", "purpose"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").required().inList(),
        choice("channel", QT_TRANSLATE_NOOP("Catalogue", "Channel"),
               {{"email", QT_TRANSLATE_NOOP("Catalogue", "E-mail")},
                {"phone", QT_TRANSLATE_NOOP("Catalogue", "Phone")},
                {"sms", QT_TRANSLATE_NOOP("Catalogue", "Text message")},
                {"post", QT_TRANSLATE_NOOP("Catalogue", "Post")},
                {"chat", QT_TRANSLATE_NOOP("Catalogue", "Chat")}})
            .required()
            .inList()
            .preset("email"),
        choice("purpose", QT_TRANSLATE_NOOP("Catalogue", "Purpose"),
               {{"marketing", QT_TRANSLATE_NOOP("Catalogue", "Advertising")},
                {"newsletter", QT_TRANSLATE_NOOP("Catalogue", "Newsletter")},
                {"sales", QT_TRANSLATE_NOOP("Catalogue", "Sales talks")},
                {"service", QT_TRANSLATE_NOOP("Catalogue", "Service")},
                {"survey", QT_TRANSLATE_NOOP("Catalogue", "Surveys")}})
            .required()
            .inList()
            .preset("marketing"),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"asked", QT_TRANSLATE_NOOP("Catalogue", "Asked, no answer yet")},
                {"given", QT_TRANSLATE_NOOP("Catalogue", "Given")},
                {"refused", QT_TRANSLATE_NOOP("Catalogue", "Refused")},
                {"withdrawn", QT_TRANSLATE_NOOP("Catalogue", "Withdrawn")}})
            .required()
            .inList()
            .preset("given"),
        choice("lawful_basis", QT_TRANSLATE_NOOP("Catalogue", "Lawful basis"),
               {{"consent", QT_TRANSLATE_NOOP("Catalogue", "Consent")},
                {"contract", QT_TRANSLATE_NOOP("Catalogue", "Contract")},
                {"legitimate_interest", QT_TRANSLATE_NOOP("Catalogue", "Legitimate interest")},
                {"legal_obligation", QT_TRANSLATE_NOOP("Catalogue", "Legal obligation")}})
            .preset("consent"),
        text("source", QT_TRANSLATE_NOOP("Catalogue", "Where from"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example a form, a call or a trade fair.")),
        text("evidence", QT_TRANSLATE_NOOP("Catalogue", "Evidence"))
            .sensitive()
            .max(4000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "The wording that was agreed to, or where it is kept.")),
        instant("given_at", QT_TRANSLATE_NOOP("Catalogue", "Given")),
        instant("withdrawn_at", QT_TRANSLATE_NOOP("Catalogue", "Withdrawn")),
        instant("expires_at", QT_TRANSLATE_NOOP("Catalogue", "Valid until")),
    };
    return entity;
}

} // namespace kith::domain::entities
