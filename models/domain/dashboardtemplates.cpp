// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dashboardtemplates.h"

#include <QCoreApplication>

namespace kith::domain {

namespace {

struct DashboardTemplatesText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardTemplates)
};

MetricGrouping months()
{
    return {"period", DateUnit::Month};
}

MetricGrouping by(const char *dimension)
{
    return {dimension, DateUnit::Month};
}

MetricPeriod lastMonths(int count)
{
    return MetricPeriod::moving({DateSpan::Kind::Last, count, DateUnit::Month});
}

MetricPeriod whole(DateUnit unit)
{
    return MetricPeriod::moving({DateSpan::Kind::Unit, 0, unit});
}

Tile tile(const char *metric, const char *chart, const TilePlace &place, const QString &title = {})
{
    Tile tile;
    tile.title = title;
    tile.chart = chart;
    tile.place = place;
    tile.query.metric = metric;
    return tile;
}

Tile uncompared(Tile tile)
{
    tile.hasOwnCompare = true;
    tile.query.compare = MetricCompare::Nothing;
    return tile;
}

Tile reaching(Tile tile, double target)
{
    tile.target = target;
    return tile;
}

/// Grouped, over the days of the dashboard.
Tile grouped(Tile tile, const QList<MetricGrouping> &by)
{
    tile.query.by = by;
    return uncompared(std::move(tile));
}

/// Over days of its own: a trend needs more of them than a dashboard looks at.
Tile within(Tile tile, const MetricPeriod &period)
{
    tile.hasOwnPeriod = true;
    tile.query.period = period;
    return tile;
}

/// As things are now, whatever the dashboard looks at.
Tile now(Tile tile)
{
    return within(uncompared(std::move(tile)), MetricPeriod::all());
}

DashboardTemplate rep()
{
    DashboardTemplate made;
    made.key = "rep";
    made.icon = "user";
    made.name = DashboardTemplatesText::tr("My sales");
    made.description = DashboardTemplatesText::tr(
        "For who sells: what you won, what you have in hand, and what you did for it. It shows "
        "everybody their own numbers.");
    made.filter.period = whole(DateUnit::Quarter);
    made.filter.isOwnerMe = true;
    made.tiles = {
        tile("won_value", "number", {0, 0, 3, 3}),
        tile("won_deals", "number", {3, 0, 3, 3}),
        tile("win_rate", "number", {6, 0, 3, 3}),
        now(tile("weighted_value", "number", {9, 0, 3, 3})),
        now(grouped(
            tile("open_value", "bar", {0, 3, 6, 5}, DashboardTemplatesText::tr("Open pipeline by stage")),
            {by("stage")})),
        within(
            grouped(tile("won_value", "line", {6, 3, 6, 5}, DashboardTemplatesText::tr("Won value by month")),
                    {months()}),
            lastMonths(12)),
        tile("done_activities", "number", {0, 8, 3, 3}),
        reaching(tile("quota_attainment", "gauge", {3, 8, 3, 3}), 100),
        grouped(
            tile("done_activities", "bar", {6, 8, 6, 5}, DashboardTemplatesText::tr("What I did, by type")),
            {by("type")}),
        grouped(tile("lost_deals", "bar", {0, 11, 6, 5}, DashboardTemplatesText::tr("Why deals were lost")),
                {by("lost_reason")}),
    };
    return made;
}

DashboardTemplate manager()
{
    DashboardTemplate made;
    made.key = "manager";
    made.icon = "users";
    made.name = DashboardTemplatesText::tr("Team performance");
    made.description = DashboardTemplatesText::tr(
        "For who leads a team: who wins, how fast, what rots, and where leads stay.");
    made.filter.period = whole(DateUnit::Quarter);
    made.tiles = {
        tile("won_value", "number", {0, 0, 3, 3}),
        tile("win_rate", "number", {3, 0, 3, 3}),
        tile("sales_cycle", "number", {6, 0, 3, 3}),
        now(tile("rotting_share", "number", {9, 0, 3, 3})),
        grouped(tile("won_value", "bar", {0, 3, 6, 5}, DashboardTemplatesText::tr("Won value by owner")),
                {by("owner")}),
        grouped(tile("win_rate", "bar", {6, 3, 6, 5}, DashboardTemplatesText::tr("Win rate by owner")),
                {by("owner")}),
        now(grouped(tile("open_value", "stacked_bar", {0, 8, 6, 5},
                         DashboardTemplatesText::tr("Open pipeline by owner and "
                                                    "stage")),
                    {by("owner"), by("stage")})),
        within(grouped(tile("created_deals", "line", {6, 8, 6, 5},
                            DashboardTemplatesText::tr("Deals created by month")),
                       {months()}),
               lastMonths(12)),
        uncompared(tile("funnel", "funnel", {0, 13, 6, 5})),
        uncompared(tile("pipeline_waterfall", "waterfall", {6, 13, 6, 5})),
        grouped(tile("done_activities", "heat_map", {0, 18, 6, 5},
                     DashboardTemplatesText::tr("When activities are completed")),
                {by("weekday"), by("hour")}),
        grouped(tile("lost_value", "bar", {6, 18, 6, 5}, DashboardTemplatesText::tr("Lost value by reason")),
                {by("lost_reason")}),
    };
    return made;
}

DashboardTemplate owner()
{
    DashboardTemplate made;
    made.key = "owner";
    made.icon = "building";
    made.name = DashboardTemplatesText::tr("Business at a glance");
    made.description = DashboardTemplatesText::tr(
        "For who owns the business: what comes in, what is to come, from where, and "
        "whether it grows.");
    made.filter.period = whole(DateUnit::Year);
    made.tiles = {
        tile("won_value", "number", {0, 0, 3, 3}),
        now(tile("open_value", "number", {3, 0, 3, 3})),
        now(tile("weighted_value", "number", {6, 0, 3, 3})),
        tile("win_rate", "number", {9, 0, 3, 3}),
        within(
            grouped(tile("won_value", "area", {0, 3, 8, 5}, DashboardTemplatesText::tr("Won value by month")),
                    {months()}),
            lastMonths(12)),
        now(grouped(
            tile("open_value", "bar", {8, 3, 4, 5}, DashboardTemplatesText::tr("Open pipeline by stage")),
            {by("stage")})),
        grouped(tile("won_value", "bar", {0, 8, 4, 5}, DashboardTemplatesText::tr("Won value by source")),
                {by("source")}),
        grouped(tile("won_value", "bar", {4, 8, 4, 5}, DashboardTemplatesText::tr("Won value by industry")),
                {by("industry")}),
        within(grouped(tile("created_leads", "bar", {8, 8, 4, 5},
                            DashboardTemplatesText::tr("Leads created by month")),
                       {months()}),
               lastMonths(12)),
        tile("average_deal", "number", {0, 13, 3, 3}),
        tile("sales_cycle", "number", {3, 13, 3, 3}),
        tile("created_leads", "number", {6, 13, 3, 3}),
        tile("order_revenue", "number", {9, 13, 3, 3}),
    };
    return made;
}

} // namespace

QList<DashboardTemplate> DashboardTemplate::all()
{
    return {rep(), manager(), owner()};
}

DashboardTemplate DashboardTemplate::first()
{
    return owner();
}

} // namespace kith::domain
