// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity activity()
{
    Entity entity;
    entity.key = "activity";
    entity.number = 22;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Activity");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Activities");
    entity.icon = "calendar-check";
    entity.titleFields = {"subject"};
    entity.subtitleFields = {"type_id"};
    entity.defaultSort = "created_at";
    entity.defaultSortDescending = true;
    entity.fields = {
        fromList("type_id", QT_TRANSLATE_NOOP("Catalogue", "Type"), "activity_type").required().inList(),
        text("subject", QT_TRANSLATE_NOOP("Catalogue", "Subject")).required().inList().searchable().max(300),
        longText("body", QT_TRANSLATE_NOOP("Catalogue", "Text")).searchable().sensitive(),
        instant("start_at", QT_TRANSLATE_NOOP("Catalogue", "Start")).inList(),
        instant("end_at", QT_TRANSLATE_NOOP("Catalogue", "End")),
        text("tz", QT_TRANSLATE_NOOP("Catalogue", "Time zone"))
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "For example Europe/Vienna.")),
        boolean("all_day", QT_TRANSLATE_NOOP("Catalogue", "All day")),
        date("start_on", QT_TRANSLATE_NOOP("Catalogue", "First day"))
            .help(QT_TRANSLATE_NOOP("Catalogue", "Of what takes whole days.")),
        date("end_on", QT_TRANSLATE_NOOP("Catalogue", "Last day")),
        date("due_on", QT_TRANSLATE_NOOP("Catalogue", "Due on")).inList(),
        instant("due_at", QT_TRANSLATE_NOOP("Catalogue", "Due at")).inList(),
        instant("done_at", QT_TRANSLATE_NOOP("Catalogue", "Done")).inList(),
        fromList("outcome_id", QT_TRANSLATE_NOOP("Catalogue", "Outcome"), "activity_outcome").inList(),
        choice("priority", QT_TRANSLATE_NOOP("Catalogue", "Priority"),
               {{"low", QT_TRANSLATE_NOOP("Catalogue", "Low")},
                {"normal", QT_TRANSLATE_NOOP("Catalogue", "Normal")},
                {"high", QT_TRANSLATE_NOOP("Catalogue", "High")}})
            .required()
            .preset("normal"),
        text("location", QT_TRANSLATE_NOOP("Catalogue", "Place")).searchable(),
        boolean("private", QT_TRANSLATE_NOOP("Catalogue", "Private")),
        owner().inList(),
        text("recurrence_rule", QT_TRANSLATE_NOOP("Catalogue", "Repeats"))
            .hidden()
            .max(1000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "As RFC 5545 writes it, for example FREQ=WEEKLY;BYDAY=MO.")),
        text("recurrence_start", QT_TRANSLATE_NOOP("Catalogue", "Repeats since")).hidden().max(19),
        longText("recurrence_except", QT_TRANSLATE_NOOP("Catalogue", "Repeats except")).hidden(),
        text("occurs_at", QT_TRANSLATE_NOOP("Catalogue", "Time in the series")).hidden().max(19),
        link("series_id", QT_TRANSLATE_NOOP("Catalogue", "Series"), "activity").hidden(),
    };
    entity.relations = {
        owned(through(
            children("links", QT_TRANSLATE_NOOP("Catalogue", "About"), "activity_link", "activity_id"),
            "object_id")),
        owned(through(children("participants", QT_TRANSLATE_NOOP("Catalogue", "Participants"),
                               "activity_participant", "activity_id"),
                      "party_id")),
        owned(children("reminders", QT_TRANSLATE_NOOP("Catalogue", "Reminders"), "reminder", "activity_id")),
        notes(),
        documents(),
        tags(),
        externalIds(),
    };
    return entity;
}

Entity activityLink()
{
    Entity entity;
    entity.key = "activity_link";
    entity.number = 23;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Link of an activity");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Links of activities");
    entity.icon = "link";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"object_id"};
    entity.defaultSort = "at";
    entity.defaultSortDescending = true;
    entity.fields = object();
    // here the other record is what people choose, and the activity is the owner
    for (Field &field : entity.fields)
        field.flags.setFlag(FieldFlag::Hidden, false).setFlag(FieldFlag::InList);
    entity.fields.prepend(link("activity_id", QT_TRANSLATE_NOOP("Catalogue", "Activity"), "activity")
                              .required()
                              .hidden()
                              .fixed());
    entity.fields.append(
        instant("at", QT_TRANSLATE_NOOP("Catalogue", "When"))
            .derived()
            .hidden()
            .help(QT_TRANSLATE_NOOP("Catalogue", "When the activity was done, else when it is due or starts, "
                                                 "else when it was written down.")));
    entity.fields.append(boolean("is_open", QT_TRANSLATE_NOOP("Catalogue", "Planned")).derived().hidden());
    entity.fields.append(date("step_on", QT_TRANSLATE_NOOP("Catalogue", "Planned for")).derived().hidden());
    return entity;
}

Entity activityParticipant()
{
    Entity entity;
    entity.key = "activity_participant";
    entity.number = 24;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Participant");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Participants");
    entity.icon = "users";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"party_id"};
    entity.defaultSort = "created_at";
    entity.fields = {
        link("activity_id", QT_TRANSLATE_NOOP("Catalogue", "Activity"), "activity")
            .required()
            .hidden()
            .fixed(),
        choice("party_type", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"contact", QT_TRANSLATE_NOOP("Catalogue", "Contact")},
                {"app_user", QT_TRANSLATE_NOOP("Catalogue", "User")}})
            .required()
            .fixed()
            .inList(),
        link("party_id", QT_TRANSLATE_NOOP("Catalogue", "Participant"), "party_type")
            .byField()
            .required()
            .fixed()
            .inList(),
        choice("rsvp", QT_TRANSLATE_NOOP("Catalogue", "Answer"),
               {{"none", QT_TRANSLATE_NOOP("Catalogue", "No answer")},
                {"accepted", QT_TRANSLATE_NOOP("Catalogue", "Accepted")},
                {"tentative", QT_TRANSLATE_NOOP("Catalogue", "Tentative")},
                {"declined", QT_TRANSLATE_NOOP("Catalogue", "Declined")}})
            .inList()
            .preset("none"),
    };
    return entity;
}

Entity reminder()
{
    Entity entity;
    entity.key = "reminder";
    entity.number = 65;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Reminder");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Reminders");
    entity.icon = "bell";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"user_id"};
    entity.defaultSort = "minutes_before";
    entity.fields = {
        link("activity_id", QT_TRANSLATE_NOOP("Catalogue", "Activity"), "activity")
            .required()
            .hidden()
            .fixed(),
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "For"), "app_user").required().fixed().inList(),
        integer("minutes_before", QT_TRANSLATE_NOOP("Catalogue", "Minutes before"))
            .required()
            .inList()
            .value(15)
            .between(-10'080, 527'040)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Before it begins or is due. For whole days, before nine in "
                                                 "the morning of the first day.")),
        instant("fired_at", QT_TRANSLATE_NOOP("Catalogue", "Shown")).hidden(),
        instant("snoozed_to", QT_TRANSLATE_NOOP("Catalogue", "Put off until")).hidden(),
        instant("fire_at", QT_TRANSLATE_NOOP("Catalogue", "Shows next")).derived().hidden(),
    };
    return entity;
}

} // namespace kith::domain::entities
