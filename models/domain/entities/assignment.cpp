// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

namespace {

QList<Choice> strategies()
{
    return {
        {"fixed", QT_TRANSLATE_NOOP("Catalogue", "Always the first person")},
        {"round_robin", QT_TRANSLATE_NOOP("Catalogue", "In turn")},
        {"weighted", QT_TRANSLATE_NOOP("Catalogue", "In turn by weight")},
        {"least_load", QT_TRANSLATE_NOOP("Catalogue", "Fewest open leads")},
        {"territory", QT_TRANSLATE_NOOP("Catalogue", "By a value of the lead")},
        {"account_owner", QT_TRANSLATE_NOOP("Catalogue", "Owner of the company first")},
    };
}

} // namespace

Entity queue()
{
    Entity entity;
    entity.key = "queue";
    entity.number = 53;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Queue");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Queues");
    entity.icon = "layers";
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Leads that nobody could take wait in a queue.")),
        longText("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).inList(),
    };
    entity.relations = {
        children("leads", QT_TRANSLATE_NOOP("Catalogue", "Leads"), "lead", "queue_id"),
    };
    return entity;
}

Entity assignmentRule()
{
    Entity entity;
    entity.key = "assignment_rule";
    entity.number = 54;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Assignment rule");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Assignment rules");
    entity.icon = "users";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"strategy"};
    entity.defaultSort = "position";
    entity.fields = {
        integer("position", QT_TRANSLATE_NOOP("Catalogue", "Order"))
            .inList()
            .help(
                QT_TRANSLATE_NOOP("Catalogue", "The first rule that fits a lead decides. Empty: the last.")),
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList(),
        boolean("active", QT_TRANSLATE_NOOP("Catalogue", "Active"), true).inList(),
        longText("condition", QT_TRANSLATE_NOOP("Catalogue", "For leads where"))
            .inList()
            .max(4000)
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "As in the filter of the list, for example: country_iso2 = DE and source_id in "
                             "(Website, Referral). Empty: for every lead.")),
        choice("strategy", QT_TRANSLATE_NOOP("Catalogue", "Who gets it"), strategies())
            .required()
            .inList()
            .preset("round_robin"),
        text("territory_field", QT_TRANSLATE_NOOP("Catalogue", "Value that decides"))
            .max(100)
            .onlyIf("strategy", "territory")
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "Key of a field of the lead, for example country_iso2 or city.")),
        boolean("on_manual", QT_TRANSLATE_NOOP("Catalogue", "When somebody enters a lead"), true).inList(),
        boolean("on_import", QT_TRANSLATE_NOOP("Catalogue", "When leads are imported"), true).inList(),
        boolean("on_capture", QT_TRANSLATE_NOOP("Catalogue", "When a program hands in a lead"), true)
            .inList(),
        boolean("on_demand", QT_TRANSLATE_NOOP("Catalogue", "On demand"), true).inList(),
        boolean("days_off", QT_TRANSLATE_NOOP("Catalogue", "Also on days off"))
            .help(QT_TRANSLATE_NOOP(
                "Catalogue",
                "Also to people who do not work that day. Absence and capacity count all the same.")),
        link("fallback_queue_id", QT_TRANSLATE_NOOP("Catalogue", "Queue when nobody can take it"), "queue")
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Empty: the first queue there is.")),
        integer("sla_minutes", QT_TRANSLATE_NOOP("Catalogue", "Answer within minutes"))
            .between(0, 1'000'000)
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Minutes of working time after which the task is due.")),
        fromList("task_type_id", QT_TRANSLATE_NOOP("Catalogue", "Task to follow up"), "activity_type")
            .help(QT_TRANSLATE_NOOP("Catalogue", "The new owner gets a task of this type. Empty: none.")),
    };
    entity.relations = {
        owned(children("members", QT_TRANSLATE_NOOP("Catalogue", "People"), "assignment_rule_member",
                       "rule_id")),
        children("assignments", QT_TRANSLATE_NOOP("Catalogue", "Assignments"), "assignment_log", "rule_id"),
    };
    return entity;
}

Entity assignmentRuleMember()
{
    Entity entity;
    entity.key = "assignment_rule_member";
    entity.number = 55;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Person of a rule");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "People of a rule");
    entity.icon = "user";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"user_id"};
    entity.defaultSort = "position";
    entity.fields = {
        link("rule_id", QT_TRANSLATE_NOOP("Catalogue", "Assignment rule"), "assignment_rule")
            .required()
            .hidden()
            .fixed(),
        link("user_id", QT_TRANSLATE_NOOP("Catalogue", "Person"), "app_user").required().inList(),
        integer("weight", QT_TRANSLATE_NOOP("Catalogue", "Weight"))
            .between(0, 1000)
            .value(1)
            .required()
            .inList()
            .help(
                QT_TRANSLATE_NOOP("Catalogue", "In turn by weight: 2 gets twice as many as 1; 0 gets none.")),
        text("territory", QT_TRANSLATE_NOOP("Catalogue", "Gets leads with the value"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "By a value of the lead: for example DE. Ber* stands for "
                                                 "all that begin so; empty: for all others.")),
        position().inList(),
    };
    return entity;
}

Entity assignmentLog()
{
    Entity entity;
    entity.key = "assignment_log";
    entity.number = 56;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Assignment");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Assignments");
    entity.icon = "users";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"rule_name"};
    entity.subtitleFields = {"why"};
    entity.defaultSort = "at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("lead_id", QT_TRANSLATE_NOOP("Catalogue", "Lead"), "lead").required().fixed().inList(),
        instant("at", QT_TRANSLATE_NOOP("Catalogue", "When")).required().fixed().inList(),
        choice("cause", QT_TRANSLATE_NOOP("Catalogue", "Occasion"),
               {{"manual", QT_TRANSLATE_NOOP("Catalogue", "Entered by hand")},
                {"import", QT_TRANSLATE_NOOP("Catalogue", "Imported")},
                {"capture", QT_TRANSLATE_NOOP("Catalogue", "Handed in by a program")},
                {"demand", QT_TRANSLATE_NOOP("Catalogue", "On demand")}})
            .required()
            .fixed()
            .inList(),
        link("rule_id", QT_TRANSLATE_NOOP("Catalogue", "Rule"), "assignment_rule").fixed(),
        text("rule_name", QT_TRANSLATE_NOOP("Catalogue", "Rule at that time")).fixed().inList(),
        choice("strategy", QT_TRANSLATE_NOOP("Catalogue", "Who gets it"), strategies()).fixed(),
        choice("why", QT_TRANSLATE_NOOP("Catalogue", "Why"),
               {{"fixed", QT_TRANSLATE_NOOP("Catalogue", "First person of the rule who can take it")},
                {"turn", QT_TRANSLATE_NOOP("Catalogue", "It was this person's turn")},
                {"least_load", QT_TRANSLATE_NOOP("Catalogue", "Had the fewest open leads")},
                {"territory", QT_TRANSLATE_NOOP("Catalogue", "The value of the lead is this person's")},
                {"account_owner", QT_TRANSLATE_NOOP("Catalogue", "Looks after the company already")},
                {"nobody", QT_TRANSLATE_NOOP("Catalogue", "Nobody could take it")}})
            .required()
            .fixed()
            .inList(),
        owner().fixed().inList(),
        link("queue_id", QT_TRANSLATE_NOOP("Catalogue", "Queue"), "queue").fixed().inList(),
        link("previous_owner_id", QT_TRANSLATE_NOOP("Catalogue", "Owner before"), "app_user").fixed(),
        link("activity_id", QT_TRANSLATE_NOOP("Catalogue", "Task"), "activity").fixed(),
        longText("candidates", QT_TRANSLATE_NOOP("Catalogue", "Candidates")).fixed().hidden(),
        integer("turn", QT_TRANSLATE_NOOP("Catalogue", "Turn")).required().fixed().hidden().value(0),
        longText("credits", QT_TRANSLATE_NOOP("Catalogue", "Where the turns stand")).fixed().hidden(),
    };
    return entity;
}

} // namespace kith::domain::entities
