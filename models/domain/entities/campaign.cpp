// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity campaign()
{
    Entity entity;
    entity.key = "campaign";
    entity.number = 92;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Campaign");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Campaigns");
    entity.icon = "megaphone";
    entity.titleFields = {"name"};
    entity.subtitleFields = {"status"};
    entity.keyFields = {"name"};
    entity.defaultSort = "start_on";
    entity.defaultSortDescending = true;
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name"))
            .required()
            .inList()
            .searchable()
            .sortBy("name_key")
            .max(300),
        fromList("type_id", QT_TRANSLATE_NOOP("Catalogue", "Type"), "campaign_type").inList(),
        choice("status", QT_TRANSLATE_NOOP("Catalogue", "Status"),
               {{"planned", QT_TRANSLATE_NOOP("Catalogue", "Planned")},
                {"active", QT_TRANSLATE_NOOP("Catalogue", "Running")},
                {"paused", QT_TRANSLATE_NOOP("Catalogue", "Paused")},
                {"finished", QT_TRANSLATE_NOOP("Catalogue", "Finished")},
                {"cancelled", QT_TRANSLATE_NOOP("Catalogue", "Cancelled")}})
            .required()
            .inList()
            .preset("planned"),
        date("start_on", QT_TRANSLATE_NOOP("Catalogue", "From")).inList(),
        date("end_on", QT_TRANSLATE_NOOP("Catalogue", "Until"))
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The last day. The cost counts for each day alike.")),
        owner().inList(),
        money("budget_minor", QT_TRANSLATE_NOOP("Catalogue", "Budget")).inList().atLeast(0),
        money("cost_minor", QT_TRANSLATE_NOOP("Catalogue", "Cost"))
            .inList()
            .atLeast(0)
            .help(QT_TRANSLATE_NOOP("Catalogue", "What it really cost; the return is worked out from it.")),
        currency(),
        text("goal", QT_TRANSLATE_NOOP("Catalogue", "Goal"))
            .max(1000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "What it is to reach, in your words.")),
        choice("purpose", QT_TRANSLATE_NOOP("Catalogue", "Purpose"),
               {{"marketing", QT_TRANSLATE_NOOP("Catalogue", "Advertising")},
                {"newsletter", QT_TRANSLATE_NOOP("Catalogue", "Newsletter")},
                {"sales", QT_TRANSLATE_NOOP("Catalogue", "Sales talks")},
                {"service", QT_TRANSLATE_NOOP("Catalogue", "Service")},
                {"survey", QT_TRANSLATE_NOOP("Catalogue", "Surveys")}})
            .required()
            .preset("newsletter")
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "Whoever unsubscribes takes back the consent for this purpose by e-mail.")),
        longText("description", QT_TRANSLATE_NOOP("Catalogue", "Description")).searchable(),
        nameKey(),
    };
    entity.relations = {
        children("recipients", QT_TRANSLATE_NOOP("Catalogue", "Recipients"), "campaign_recipient",
                 "campaign_id"),
        children("leads", QT_TRANSLATE_NOOP("Catalogue", "Leads"), "lead", "campaign_id"),
        children("deals", QT_TRANSLATE_NOOP("Catalogue", "Deals"), "deal", "campaign_id"),
        notes(),
        documents(),
        tags(),
        externalIds(),
        activities(),
    };
    return entity;
}

Entity campaignRecipient()
{
    Entity entity;
    entity.key = "campaign_recipient";
    entity.number = 93;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Recipient");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Recipients");
    entity.icon = "inbox";
    entity.hasTrash = false;
    entity.titleFields = {"contact_id"};
    entity.subtitleFields = {"campaign_id"};
    entity.defaultSort = "sent_at";
    entity.defaultSortDescending = true;
    const auto time = [](const char *key, const char *label) { return instant(key, label).derived(); };
    entity.fields = {
        link("campaign_id", QT_TRANSLATE_NOOP("Catalogue", "Campaign"), "campaign")
            .required()
            .fixed()
            .inList(),
        link("contact_id", QT_TRANSLATE_NOOP("Catalogue", "Contact"), "contact").fixed().inList(),
        text("address_norm", QT_TRANSLATE_NOOP("Catalogue", "E-mail"))
            .format(TextFormat::Email)
            .personal()
            .fixed()
            .max(320)
            .help(QT_TRANSLATE_NOOP("Catalogue", "The address it went to.")),
        link("consent_id", QT_TRANSLATE_NOOP("Catalogue", "Consent"), "consent")
            .fixed()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The consent that stood when the recipient was added.")),
        text("variant", QT_TRANSLATE_NOOP("Catalogue", "Variant"))
            .max(60)
            .help(QT_TRANSLATE_NOOP("Catalogue", "Which version of a mailing it was, such as A or B.")),
        choice("state", QT_TRANSLATE_NOOP("Catalogue", "Result"),
               {{"sent", QT_TRANSLATE_NOOP("Catalogue", "Sent")},
                {"delivered", QT_TRANSLATE_NOOP("Catalogue", "Delivered")},
                {"bounced_soft", QT_TRANSLATE_NOOP("Catalogue", "Bounced for now (soft)")},
                {"bounced_hard", QT_TRANSLATE_NOOP("Catalogue", "Bounced for good (hard)")},
                {"opened", QT_TRANSLATE_NOOP("Catalogue", "Opened (unreliable)")},
                {"clicked", QT_TRANSLATE_NOOP("Catalogue", "Clicked")},
                {"replied", QT_TRANSLATE_NOOP("Catalogue", "Replied")},
                {"converted", QT_TRANSLATE_NOOP("Catalogue", "Converted")},
                {"unsubscribed", QT_TRANSLATE_NOOP("Catalogue", "Unsubscribed")}})
            .derived()
            .inList()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The furthest that is known of this recipient.")),
        time("sent_at", QT_TRANSLATE_NOOP("Catalogue", "Sent"))
            .inList()
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "When it was sent; where nobody said so, when the first thing happened.")),
        time("delivered_at", QT_TRANSLATE_NOOP("Catalogue", "Delivered")),
        choice("bounce", QT_TRANSLATE_NOOP("Catalogue", "Bounce"),
               {{"hard", QT_TRANSLATE_NOOP("Catalogue", "For good (hard)")},
                {"soft", QT_TRANSLATE_NOOP("Catalogue", "For now (soft)")}})
            .derived(),
        time("bounced_at", QT_TRANSLATE_NOOP("Catalogue", "Bounced")).inList(),
        time("opened_at", QT_TRANSLATE_NOOP("Catalogue", "First opened (unreliable)"))
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "Mail programs that guard privacy open mails by themselves, or never say "
                                    "that they did.")),
        time("clicked_at", QT_TRANSLATE_NOOP("Catalogue", "First clicked")).inList(),
        time("replied_at", QT_TRANSLATE_NOOP("Catalogue", "First replied")).inList(),
        time("unsubscribed_at", QT_TRANSLATE_NOOP("Catalogue", "Unsubscribed")).inList(),
        time("converted_at", QT_TRANSLATE_NOOP("Catalogue", "Converted")),
    };
    entity.relations = {
        children("events", QT_TRANSLATE_NOOP("Catalogue", "Events"), "campaign_event", "recipient_id"),
    };
    return entity;
}

Entity campaignEvent()
{
    Entity entity;
    entity.key = "campaign_event";
    entity.number = 94;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Campaign event");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Campaign events");
    entity.icon = "file-mail";
    entity.hasTrash = false;
    entity.titleFields = {"kind"};
    entity.subtitleFields = {"recipient_id"};
    entity.defaultSort = "at";
    entity.defaultSortDescending = true;
    entity.fields = {
        link("recipient_id", QT_TRANSLATE_NOOP("Catalogue", "Recipient"), "campaign_recipient")
            .required()
            .fixed()
            .inList(),
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Event"),
               {{"sent", QT_TRANSLATE_NOOP("Catalogue", "Sent")},
                {"delivered", QT_TRANSLATE_NOOP("Catalogue", "Delivered")},
                {"bounced_hard", QT_TRANSLATE_NOOP("Catalogue", "Bounced for good (hard)")},
                {"bounced_soft", QT_TRANSLATE_NOOP("Catalogue", "Bounced for now (soft)")},
                {"opened", QT_TRANSLATE_NOOP("Catalogue", "Opened (unreliable)")},
                {"clicked", QT_TRANSLATE_NOOP("Catalogue", "Clicked")},
                {"replied", QT_TRANSLATE_NOOP("Catalogue", "Replied")},
                {"unsubscribed", QT_TRANSLATE_NOOP("Catalogue", "Unsubscribed")},
                {"converted", QT_TRANSLATE_NOOP("Catalogue", "Converted")}})
            .required()
            .inList()
            .preset("sent"),
        instant("at", QT_TRANSLATE_NOOP("Catalogue", "When")).required().inList(),
        text("url", QT_TRANSLATE_NOOP("Catalogue", "Link"))
            .inList()
            .format(TextFormat::Url)
            .max(2000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "What was clicked.")),
        text("note", QT_TRANSLATE_NOOP("Catalogue", "Note"))
            .personal()
            .max(1000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "What the mail server said, for example.")),
    };
    entity.relations = {externalIds()};
    return entity;
}

} // namespace kith::domain::entities
