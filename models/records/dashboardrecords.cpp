// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dashboardrecords.h"

#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sharing.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::DashboardFilter;
using domain::Tile;
using sharing::Cells;
using sharing::idAt;
using sharing::inserted;
using sharing::orNull;
using sharing::orProblem;
using sharing::removed;
using sharing::updated;
using storage::Outcome;
using storage::RowChange;
using storage::Session;

namespace {

Cells cellsOf(const Dashboard &dashboard)
{
    return sharing::cellsOf(dashboard) + Cells{{"filter_json"_ba, dashboard.filter.toJson()}};
}

Cells cellsOf(const domain::Catalogue &catalogue, const Tile &tile)
{
    return {{"title"_ba, orNull(tile.title.trimmed())},
            {"chart"_ba, QString::fromLatin1(tile.chart)},
            {"grid_x"_ba, tile.place.x},
            {"grid_y"_ba, tile.place.y},
            {"grid_w"_ba, tile.place.w},
            {"grid_h"_ba, tile.place.h},
            {"definition_json"_ba, orNull(tile.definition(catalogue))}};
}

RowChange newTile(const domain::Catalogue &catalogue, RecordId dashboard, const Tile &tile)
{
    RowChange row = inserted("dashboard_tile"_ba, cellsOf(catalogue, tile));
    row.set("dashboard_id"_ba, {}, dashboard.value());
    return row;
}

void requireOwn(const Dashboard &dashboard)
{
    if (!dashboard.isOwn)
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("The dashboard “%1” belongs to somebody else. Make a copy of it to change it.")
                .arg(dashboard.name),
            u"dashboard of another user"_s);
}

void requireTeam(const Dashboard &dashboard)
{
    if (dashboard.scope == ViewScope::Team && !dashboard.team)
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Choose the team that sees the dashboard “%1”.").arg(dashboard.name),
                            u"team dashboard without a team"_s)
            .about("team_id"_ba);
}

void readDashboards(Session &session, DashboardShelf &shelf)
{
    const QVariant me = orNull(shelf.user);
    QHash<RecordId, int> positions;
    QSqlQuery &query = session.run(
        u"SELECT d.id, d.name, d.scope, d.owner_id, u.display_name, d.team_id, t.name, d.filter_json, "
        "c.position FROM dashboard AS d "
        "LEFT JOIN app_user AS u ON u.id = d.owner_id LEFT JOIN team AS t ON t.id = d.team_id "
        "LEFT JOIN view_choice AS c ON c.object = 'dashboard' AND c.form = 'table' AND c.user_id IS ? AND "
        "c.view_number = d.id "
        "WHERE "_s +
            sharing::visible(u"d"_s) + u" ORDER BY d.id"_s,
        {me, me, me});
    while (query.next()) {
        Dashboard dashboard;
        sharing::readInto(dashboard, query, shelf.user);
        if (positions.contains(dashboard.id))
            continue;
        dashboard.filter = DashboardFilter::fromJson(query.value(7).toString());
        const int position = query.value(8).toInt();
        positions.insert(dashboard.id, position > 0 ? position : INT_MAX);
        shelf.dashboards.append(dashboard);
    }
    query.finish();
    std::stable_sort(shelf.dashboards.begin(), shelf.dashboards.end(),
                     [&](const Dashboard &a, const Dashboard &b) {
                         const int left = positions.value(a.id);
                         const int right = positions.value(b.id);
                         return left != right ? left < right : int(a.scope) < int(b.scope);
                     });
}

void readTiles(Session &session, Dashboard &dashboard)
{
    const domain::Catalogue &catalogue = catalogueOf(session);
    QSqlQuery &query = session.run(u"SELECT id, title, chart, grid_x, grid_y, grid_w, grid_h, "
                                   "definition_json FROM dashboard_tile WHERE dashboard_id = ? "
                                   "ORDER BY grid_y, grid_x, id"_s,
                                   {dashboard.id.value()});
    while (query.next()) {
        Tile tile;
        tile.id = idAt(query, 0);
        tile.title = query.value(1).toString();
        tile.chart = query.value(2).toString().toLatin1();
        tile.place = {query.value(3).toInt(), query.value(4).toInt(), query.value(5).toInt(),
                      query.value(6).toInt()};
        tile.setDefinition(catalogue, query.value(7).toString());
        dashboard.tiles.append(tile);
    }
    query.finish();
}

DashboardChoices::Named namesOf(Session &session, const QString &sql)
{
    DashboardChoices::Named names;
    QSqlQuery &query = session.run(sql, {});
    while (query.next())
        names.append({idAt(query, 0), query.value(1).toString()});
    query.finish();
    return names;
}

} // namespace

const Tile *Dashboard::tile(RecordId tileId) const
{
    const auto found =
        std::find_if(tiles.cbegin(), tiles.cend(), [tileId](const Tile &one) { return one.id == tileId; });
    return found == tiles.cend() ? nullptr : &*found;
}

const Dashboard *DashboardShelf::find(RecordId id) const
{
    const auto found = std::find_if(dashboards.cbegin(), dashboards.cend(),
                                    [id](const Dashboard &one) { return one.id == id; });
    return found == dashboards.cend() ? nullptr : &*found;
}

/// Drafts and the order of the tabs are kept as those of views are.
ViewRecords DashboardRecords::views() const
{
    return {m_records, "dashboard"_ba};
}

DashboardShelf DashboardRecords::read(Session &session)
{
    DashboardShelf shelf;
    const ViewShelf kept = ViewRecords::read(session, "dashboard"_ba, "table"_ba);
    shelf.user = kept.user;
    shelf.teams = kept.teams;
    for (auto draft = kept.drafts.cbegin(); draft != kept.drafts.cend(); ++draft)
        shelf.drafts.insert(draft.key(), DashboardFilter::fromJson(draft->definition));
    readDashboards(session, shelf);
    for (Dashboard &dashboard : shelf.dashboards)
        readTiles(session, dashboard);
    return shelf;
}

QFuture<DashboardShelf> DashboardRecords::load() const
{
    return m_records.store().read([](Session &session) { return read(session); });
}

QFuture<DashboardChoices> DashboardRecords::choices() const
{
    return m_records.store().read([](Session &session) {
        DashboardChoices choices;
        choices.pipelines = namesOf(session, u"SELECT id, name FROM pipeline WHERE active = 1 "
                                             "ORDER BY position, id"_s);
        choices.teams = namesOf(session, u"SELECT id, name FROM team "
                                         "ORDER BY name, id"_s);
        choices.owners = namesOf(session, u"SELECT id, display_name FROM app_user WHERE active = 1 "
                                          "ORDER BY display_name, id"_s);
        QSqlQuery &stage = session.run(
            u"SELECT s.id, s.name, s.pipeline_id FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id "
            "WHERE p.active = 1 AND s.kind = 'open' AND s.retired = 0 "
            "ORDER BY p.position, p.id, s.position, s.id"_s);
        while (stage.next())
            choices.stages.append({idAt(stage, 0), stage.value(1).toString(), idAt(stage, 2)});
        stage.finish();
        QSqlQuery &query = session.run(
            u"SELECT id, name, entity FROM segment WHERE deleted_at IS NULL ORDER BY name, id"_s, {});
        while (query.next())
            choices.segments.append(
                {idAt(query, 0), query.value(1).toString(), query.value(2).toString().toLatin1()});
        query.finish();
        return choices;
    });
}

QFuture<Outcome> DashboardRecords::add(const Dashboard &dashboard,
                                       const std::shared_ptr<RecordId> &made) const
{
    return orProblem([&] {
        requireTeam(dashboard);
        storage::BulkJob job;
        job.label = Text::tr("Make the dashboard “%1”").arg(dashboard.name.trimmed());
        job.origin = storage::Origin::Ui;
        job.work = [dashboard, made](storage::BulkWriter &bulk) {
            RowChange row = inserted("dashboard"_ba, cellsOf(dashboard));
            row.set("owner_id"_ba, {}, orNull(bulk.session().currentUser()));
            const RecordId id = bulk.apply({row}).ids.value(0);
            QList<RowChange> tiles;
            for (const Tile &tile : dashboard.tiles)
                tiles.append(newTile(catalogueOf(bulk.session()), id, tile));
            if (!tiles.isEmpty())
                bulk.apply(tiles);
            if (made)
                *made = id;
        };
        return m_records.store().writeBulk(job);
    });
}

QFuture<Outcome> DashboardRecords::change(const Dashboard &before, const Dashboard &after) const
{
    return orProblem([&] {
        requireOwn(before);
        requireTeam(after);
        QString label = Text::tr("Save the dashboard “%1”").arg(after.name.trimmed());
        if (before.name != after.name)
            label = Text::tr("Rename the dashboard “%1”").arg(before.name);
        else if (before.scope != after.scope || before.team != after.team)
            label = Text::tr("Share the dashboard “%1”").arg(before.name);
        return m_records.store().write(
            {label,
             storage::Origin::Ui,
             {updated("dashboard"_ba, before.id, cellsOf(before), cellsOf(after))}});
    });
}

QFuture<Outcome> DashboardRecords::remove(const Dashboard &dashboard) const
{
    return orProblem([&] {
        requireOwn(dashboard);
        QList<RowChange> rows;
        for (const Tile &tile : dashboard.tiles)
            rows.append(removed("dashboard_tile"_ba, tile.id));
        rows.append(removed("dashboard"_ba, dashboard.id));
        return m_records.store().write(
            {Text::tr("Delete the dashboard “%1”").arg(dashboard.name), storage::Origin::Ui, rows});
    });
}

QFuture<Outcome> DashboardRecords::changeTiles(const Dashboard &before, const QList<Tile> &after,
                                               const QString &label) const
{
    return orProblem([&] {
        requireOwn(before);
        const domain::Catalogue &catalogue = m_records.catalogue();
        QList<RowChange> rows;
        for (const Tile &tile : after) {
            const Tile *old = tile.id ? before.tile(tile.id) : nullptr;
            RowChange row = old ? updated("dashboard_tile"_ba, tile.id, cellsOf(catalogue, *old),
                                          cellsOf(catalogue, tile))
                                : newTile(catalogue, before.id, tile);
            if (!row.cells.isEmpty())
                rows.append(row);
        }
        for (const Tile &tile : before.tiles) {
            const bool stays =
                std::any_of(after.cbegin(), after.cend(), [&](const Tile &one) { return one.id == tile.id; });
            if (!stays)
                rows.append(removed("dashboard_tile"_ba, tile.id));
        }
        return m_records.store().write({label, storage::Origin::Ui, rows});
    });
}

QFuture<Outcome> DashboardRecords::keepDraft(RecordId dashboard,
                                             const std::optional<DashboardFilter> &filter) const
{
    std::optional<ViewText> text;
    if (filter)
        text = ViewText{filter->toJson(), {}};
    return views().keepDraft(dashboard, text);
}

QFuture<Outcome> DashboardRecords::arrange(const QList<RecordId> &dashboards) const
{
    return views().arrange(dashboards);
}

} // namespace kith::records
