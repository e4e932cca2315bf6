// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain {

namespace fields {

QList<Field> customerScores()
{
    return {
        integer("order_count", QT_TRANSLATE_NOOP("Catalogue", "Number of orders"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Orders that are open, shipped or paid.")),
        money("order_revenue_minor", QT_TRANSLATE_NOOP("Catalogue", "Revenue"), "order_currency")
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "The sum of these orders in the base currency.")),
        text("order_currency", QT_TRANSLATE_NOOP("Catalogue", "Currency of the revenue"))
            .format(TextFormat::Currency)
            .derived()
            .hidden()
            .max(3),
        instant("first_order_at", QT_TRANSLATE_NOOP("Catalogue", "First order")).derived(),
        instant("last_order_at", QT_TRANSLATE_NOOP("Catalogue", "Last order")).derived(),
        link("rfm_segment_id", QT_TRANSLATE_NOOP("Catalogue", "Customer group"), "rfm_segment")
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "By how recently, how often and for how much they order.")),
        integer("rfm_r", QT_TRANSLATE_NOOP("Catalogue", "Recency score"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "From 1 to 5; 5 for those who ordered last.")),
        integer("rfm_f", QT_TRANSLATE_NOOP("Catalogue", "Frequency score"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "From 1 to 5; 5 for those with the most orders.")),
        integer("rfm_m", QT_TRANSLATE_NOOP("Catalogue", "Money score"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "From 1 to 5; 5 for those who spend the most.")),
        integer("engagement", QT_TRANSLATE_NOOP("Catalogue", "Engagement"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Points for completed activities, which fade with time.")),
        integer("duplicate_group", QT_TRANSLATE_NOOP("Catalogue", "Group of possible duplicates"))
            .derived()
            .help(QT_TRANSLATE_NOOP("Catalogue", "Records with the same number share a normalised e-mail "
                                                 "address, a phone number, or name and company.")),
        date("engagement_until", QT_TRANSLATE_NOOP("Catalogue", "Engagement holds until")).derived().hidden(),
    };
}

} // namespace fields

namespace entities {

using namespace fields;

Entity rfmSegment()
{
    const auto score = [](const char *key, const char *label, int preset) {
        return integer(key, label).required().inList().value(preset).between(1, 5);
    };
    Entity entity;
    entity.key = "rfm_segment";
    entity.number = 81;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Customer group");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Customer groups");
    entity.icon = "target";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "position";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        position().inList().help(
            QT_TRANSLATE_NOOP("Catalogue", "The first group that fits is the one a customer is in.")),
        score("r_from", QT_TRANSLATE_NOOP("Catalogue", "Recency from"), 1),
        score("r_to", QT_TRANSLATE_NOOP("Catalogue", "Recency to"), 5),
        score("f_from", QT_TRANSLATE_NOOP("Catalogue", "Frequency from"), 1),
        score("f_to", QT_TRANSLATE_NOOP("Catalogue", "Frequency to"), 5),
        score("m_from", QT_TRANSLATE_NOOP("Catalogue", "Money from"), 1),
        score("m_to", QT_TRANSLATE_NOOP("Catalogue", "Money to"), 5),
    };
    return entity;
}

Entity engagementWeight()
{
    Entity entity;
    entity.key = "engagement_weight";
    entity.number = 82;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Points of an activity");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Points of activities");
    entity.icon = "calendar-check";
    entity.hasTrash = false;
    entity.titleFields = {"type_id"};
    entity.defaultSort = "points";
    entity.defaultSortDescending = true;
    entity.fields = {
        fromList("type_id", QT_TRANSLATE_NOOP("Catalogue", "Type"), "activity_type")
            .required()
            .unique()
            .inList(),
        integer("points", QT_TRANSLATE_NOOP("Catalogue", "Points"))
            .required()
            .inList()
            .value(1)
            .between(0, 1000)
            .help(QT_TRANSLATE_NOOP("Catalogue", "What a completed activity of the type counts for on its "
                                                 "day. Types without a line count 1.")),
    };
    return entity;
}

} // namespace entities

} // namespace kith::domain
