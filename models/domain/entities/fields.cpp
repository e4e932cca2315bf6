// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain {

namespace fields {

FieldSpec currency()
{
    return text("currency", QT_TRANSLATE_NOOP("Catalogue", "Currency")).format(TextFormat::Currency).max(3);
}

FieldSpec owner()
{
    return link("owner_id", QT_TRANSLATE_NOOP("Catalogue", "Owner"), "app_user")
        .help(QT_TRANSLATE_NOOP("Catalogue", "Who looks after this record."));
}

FieldSpec country()
{
    return text("country_iso2", QT_TRANSLATE_NOOP("Catalogue", "Country")).format(TextFormat::Country).max(2);
}

FieldSpec nameKey()
{
    return text("name_key", QT_TRANSLATE_NOOP("Catalogue", "Sorting name")).derived().hidden().max(2000);
}

FieldSpec lastTouch()
{
    return instant("last_touch_at", QT_TRANSLATE_NOOP("Catalogue", "Last touch"))
        .derived()
        .help(QT_TRANSLATE_NOOP("Catalogue", "The latest completed activity, note or stage change."));
}

FieldSpec nextStep()
{
    return instant("next_step_at", QT_TRANSLATE_NOOP("Catalogue", "Next step"))
        .derived()
        .help(QT_TRANSLATE_NOOP("Catalogue", "When the next planned activity is due."));
}

FieldSpec position()
{
    return integer("position", QT_TRANSLATE_NOOP("Catalogue", "Position")).value(0);
}

FieldSpec quantity()
{
    return integer("qty_milli", QT_TRANSLATE_NOOP("Catalogue", "Quantity"))
        .required()
        .decimals(3)
        .value(1000)
        .inList();
}

FieldSpec discount()
{
    return integer("discount_bp", QT_TRANSLATE_NOOP("Catalogue", "Discount in %"))
        .decimals(2)
        .value(0)
        .between(0, 10'000);
}

QList<Field> party()
{
    return {choice("party_type", QT_TRANSLATE_NOOP("Catalogue", "Kind of owner"),
                   {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contact")},
                    {"company", QT_TRANSLATE_NOOP("Catalogue", "Company")}})
                .required()
                .hidden()
                .fixed(),
            link("party_id", QT_TRANSLATE_NOOP("Catalogue", "Belongs to"), "party_type")
                .byField()
                .required()
                .hidden()
                .fixed()};
}

QList<Field> object()
{
    return {choice("object_type", QT_TRANSLATE_NOOP("Catalogue", "Kind of owner"),
                   {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contact")},
                    {"company", QT_TRANSLATE_NOOP("Catalogue", "Company")},
                    {"lead", QT_TRANSLATE_NOOP("Catalogue", "Lead")},
                    {"deal", QT_TRANSLATE_NOOP("Catalogue", "Deal")},
                    {"product", QT_TRANSLATE_NOOP("Catalogue", "Product")},
                    {"activity", QT_TRANSLATE_NOOP("Catalogue", "Activity")},
                    {"sales_order", QT_TRANSLATE_NOOP("Catalogue", "Order")},
                    {"ticket", QT_TRANSLATE_NOOP("Catalogue", "Ticket")},
                    {"survey_response", QT_TRANSLATE_NOOP("Catalogue", "Survey answer")},
                    {"source_cost", QT_TRANSLATE_NOOP("Catalogue", "Cost of a source")},
                    {"campaign", QT_TRANSLATE_NOOP("Catalogue", "Campaign")},
                    {"campaign_event", QT_TRANSLATE_NOOP("Catalogue", "Campaign event")},
                    {"exchange_rate", QT_TRANSLATE_NOOP("Catalogue", "Exchange rate")}})
                .required()
                .hidden()
                .fixed(),
            link("object_id", QT_TRANSLATE_NOOP("Catalogue", "Belongs to"), "object_type")
                .byField()
                .required()
                .hidden()
                .fixed()};
}

QList<Field> shared()
{
    return {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        choice("scope", QT_TRANSLATE_NOOP("Catalogue", "Seen by"),
               {{"private", QT_TRANSLATE_NOOP("Catalogue", "Only me")},
                {"team", QT_TRANSLATE_NOOP("Catalogue", "A team")},
                {"everyone", QT_TRANSLATE_NOOP("Catalogue", "Everyone")}})
            .required()
            .inList()
            .preset("private"),
        link("owner_id", QT_TRANSLATE_NOOP("Catalogue", "Owner"), "app_user").inList(),
        link("team_id", QT_TRANSLATE_NOOP("Catalogue", "Team"), "team").inList(),
    };
}

} // namespace fields

namespace relations {

Relation children(QByteArray key, const char *label, QByteArray entity, QByteArray parentField)
{
    Relation relation;
    relation.key = std::move(key);
    relation.label = label;
    relation.entity = std::move(entity);
    relation.parentField = std::move(parentField);
    return relation;
}

Relation ofParty(QByteArray key, const char *label, QByteArray entity)
{
    Relation relation = children(std::move(key), label, std::move(entity), "party_id");
    relation.parentTypeField = "party_type";
    return relation;
}

Relation ofObject(QByteArray key, const char *label, QByteArray entity)
{
    Relation relation = children(std::move(key), label, std::move(entity), "object_id");
    relation.parentTypeField = "object_type";
    return relation;
}

Relation owned(Relation relation)
{
    relation.owned = true;
    return relation;
}

Relation ofKind(Relation relation, QByteArray kind)
{
    relation.kindField = "kind";
    relation.kindValue = std::move(kind);
    return relation;
}

Relation through(Relation relation, QByteArray memberField)
{
    relation.memberField = std::move(memberField);
    return relation;
}

Relation fromOtherEnd(Relation relation)
{
    relation.inverse = true;
    return relation;
}

QList<Relation> contactData()
{
    return {
        owned(ofKind(ofParty("emails", QT_TRANSLATE_NOOP("Catalogue", "E-mail addresses"), "contact_point"),
                     "email")),
        owned(ofKind(ofParty("phones", QT_TRANSLATE_NOOP("Catalogue", "Phone numbers"), "contact_point"),
                     "phone")),
        owned(
            ofKind(ofParty("urls", QT_TRANSLATE_NOOP("Catalogue", "Web addresses"), "contact_point"), "url")),
        owned(ofKind(ofParty("profiles", QT_TRANSLATE_NOOP("Catalogue", "Social profiles"), "contact_point"),
                     "social")),
        owned(ofKind(ofParty("chats", QT_TRANSLATE_NOOP("Catalogue", "Chat names"), "contact_point"), "im")),
        owned(ofParty("addresses", QT_TRANSLATE_NOOP("Catalogue", "Addresses"), "address")),
    };
}

Relation notes()
{
    return owned(ofObject("notes", QT_TRANSLATE_NOOP("Catalogue", "Notes"), "note"));
}

Relation documents()
{
    return owned(ofObject("documents", QT_TRANSLATE_NOOP("Catalogue", "Documents"), "attachment"));
}

Relation tags()
{
    return owned(through(ofObject("tags", QT_TRANSLATE_NOOP("Catalogue", "Tags"), "tag_link"), "tag_id"));
}

Relation externalIds()
{
    return owned(ofObject("external_ids", QT_TRANSLATE_NOOP("Catalogue", "External IDs"), "external_id"));
}

Relation activities()
{
    return through(ofObject("activities", QT_TRANSLATE_NOOP("Catalogue", "Activities"), "activity_link"),
                   "activity_id");
}

} // namespace relations

} // namespace kith::domain
