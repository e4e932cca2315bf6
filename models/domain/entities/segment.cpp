// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity segment()
{
    Entity entity;
    entity.key = "segment";
    entity.number = 76;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Segment");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Segments");
    entity.icon = "funnel";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"entity", "kind"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().searchable(),
        choice("entity", QT_TRANSLATE_NOOP("Catalogue", "Of"),
               {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contacts")},
                {"company", QT_TRANSLATE_NOOP("Catalogue", "Companies")},
                {"lead", QT_TRANSLATE_NOOP("Catalogue", "Leads")},
                {"deal", QT_TRANSLATE_NOOP("Catalogue", "Deals")},
                {"product", QT_TRANSLATE_NOOP("Catalogue", "Products")},
                {"activity", QT_TRANSLATE_NOOP("Catalogue", "Activities")},
                {"sales_order", QT_TRANSLATE_NOOP("Catalogue", "Orders")},
                {"ticket", QT_TRANSLATE_NOOP("Catalogue", "Tickets")}})
            .required()
            .fixed()
            .inList()
            .preset("contact"),
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"dynamic", QT_TRANSLATE_NOOP("Catalogue", "Follows from a filter")},
                {"list", QT_TRANSLATE_NOOP("Catalogue", "List with fixed members")}})
            .required()
            .inList()
            .preset("dynamic"),
        longText("definition_json", QT_TRANSLATE_NOOP("Catalogue", "Filter"))
            .hidden()
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "Who belongs to it, as readable JSON. Of a list: what it was made from.")),
        longText("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).inList().max(4000),
        owner().inList(),
        choice("scope", QT_TRANSLATE_NOOP("Catalogue", "For"),
               {{"own", QT_TRANSLATE_NOOP("Catalogue", "The owner alone")},
                {"team", QT_TRANSLATE_NOOP("Catalogue", "The owner's team")},
                {"all", QT_TRANSLATE_NOOP("Catalogue", "Everyone")}})
            .required()
            .inList()
            .preset("all"),
        integer("last_count", QT_TRANSLATE_NOOP("Catalogue", "Members when last counted")).derived().inList(),
        integer("last_ms", QT_TRANSLATE_NOOP("Catalogue", "Milliseconds to count")).derived(),
        instant("counted_at", QT_TRANSLATE_NOOP("Catalogue", "Last counted")).derived(),
    };
    entity.relations = {
        owned(through(children("exclusions", QT_TRANSLATE_NOOP("Catalogue", "Always left out"),
                               "segment_exclusion", "segment_id"),
                      "excluded_id")),
    };
    return entity;
}

Entity segmentMember()
{
    Entity entity;
    entity.key = "segment_member";
    entity.number = 77;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Member of a list");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Members of lists");
    entity.icon = "funnel";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"segment_id"};
    entity.defaultSort = "added_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("segment_id", QT_TRANSLATE_NOOP("Catalogue", "List"), "segment").required().fixed().inList(),
    };
    entity.fields += object();
    entity.fields += {
        instant("added_at", QT_TRANSLATE_NOOP("Catalogue", "Added")).required().fixed().inList(),
        link("added_by_id", QT_TRANSLATE_NOOP("Catalogue", "Added by"), "app_user").fixed(),
        instant("removed_at", QT_TRANSLATE_NOOP("Catalogue", "Taken off")).inList(),
        link("removed_by_id", QT_TRANSLATE_NOOP("Catalogue", "Taken off by"), "app_user"),
    };
    return entity;
}

Entity segmentExclusion()
{
    Entity entity;
    entity.key = "segment_exclusion";
    entity.number = 78;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Excluded segment");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Excluded segments");
    entity.icon = "funnel";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"excluded_id"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("segment_id", QT_TRANSLATE_NOOP("Catalogue", "Segment"), "segment").required().hidden().fixed(),
        link("excluded_id", QT_TRANSLATE_NOOP("Catalogue", "Left out"), "segment").required().inList(),
    };
    return entity;
}

Entity suppression()
{
    Entity entity;
    entity.key = "suppression";
    entity.number = 79;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Suppressed address");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Suppressed addresses");
    entity.icon = "shield";
    entity.hasTrash = false;
    entity.titleFields = {"channel", "reason"}; // never the address: actions are named by the title
    entity.defaultSort = "at";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("address_hash", QT_TRANSLATE_NOOP("Catalogue", "Address"))
            .required()
            .fixed()
            .inList()
            .sensitive()
            .max(320)
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "Type the e-mail address or number. Only a fingerprint of it is kept: it "
                                    "is known again, and nobody can read it.")),
        choice("channel", QT_TRANSLATE_NOOP("Catalogue", "Channel"),
               {{"email", QT_TRANSLATE_NOOP("Catalogue", "E-mail")},
                {"phone", QT_TRANSLATE_NOOP("Catalogue", "Phone")},
                {"sms", QT_TRANSLATE_NOOP("Catalogue", "Text message")},
                {"chat", QT_TRANSLATE_NOOP("Catalogue", "Chat")}})
            .required()
            .fixed()
            .inList()
            .preset("email"),
        choice("purpose", QT_TRANSLATE_NOOP("Catalogue", "Purpose"),
               {{"all", QT_TRANSLATE_NOOP("Catalogue", "Every purpose")},
                {"marketing", QT_TRANSLATE_NOOP("Catalogue", "Advertising")},
                {"newsletter", QT_TRANSLATE_NOOP("Catalogue", "Newsletter")},
                {"sales", QT_TRANSLATE_NOOP("Catalogue", "Sales talks")},
                {"service", QT_TRANSLATE_NOOP("Catalogue", "Service")},
                {"survey", QT_TRANSLATE_NOOP("Catalogue", "Surveys")}})
            .required()
            .fixed()
            .inList()
            .preset("all"),
        choice("reason", QT_TRANSLATE_NOOP("Catalogue", "Reason"),
               {{"opt_out", QT_TRANSLATE_NOOP("Catalogue", "Does not want it")},
                {"complaint", QT_TRANSLATE_NOOP("Catalogue", "Complained")},
                {"bounced", QT_TRANSLATE_NOOP("Catalogue", "Mail came back")},
                {"erased", QT_TRANSLATE_NOOP("Catalogue", "Asked to be erased")},
                {"other", QT_TRANSLATE_NOOP("Catalogue", "Other")}})
            .required()
            .inList()
            .preset("opt_out"),
        instant("at", QT_TRANSLATE_NOOP("Catalogue", "Since")).inList(),
        text("source", QT_TRANSLATE_NOOP("Catalogue", "Where from"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example a form, a call or a trade fair.")),
    };
    return entity;
}

} // namespace kith::domain::entities
