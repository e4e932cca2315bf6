// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"
#include "models/domain/tilegrid.h"

namespace kith::domain::entities {

using namespace fields;

namespace {

constexpr int LastRow = 10'000;

} // namespace

Entity dashboard()
{
    Entity entity;
    entity.key = "dashboard";
    entity.number = 83;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Dashboard");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Dashboards");
    entity.icon = "chart-bar";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = shared();
    entity.fields += {
        longText("filter_json", QT_TRANSLATE_NOOP("Catalogue", "Filter")).hidden(),
    };
    entity.relations = {relations::owned(relations::children("tiles", QT_TRANSLATE_NOOP("Catalogue", "Tiles"),
                                                             "dashboard_tile", "dashboard_id"))};
    return entity;
}

Entity dashboardTile()
{
    const auto cell = [](const char *key, const char *label, qint64 smallest, qint64 largest) {
        return integer(key, label).required().hidden().between(smallest, largest);
    };
    Entity entity;
    entity.key = "dashboard_tile";
    entity.number = 84;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Tile");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Tiles");
    entity.icon = "chart-bar";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"title"};
    entity.defaultSort = "grid_y";
    entity.fields = {
        link("dashboard_id", QT_TRANSLATE_NOOP("Catalogue", "Dashboard"), "dashboard").required().fixed(),
        text("title", QT_TRANSLATE_NOOP("Catalogue", "Title")).inList().max(200),
        text("chart", QT_TRANSLATE_NOOP("Catalogue", "Chart")).required().inList().max(40),
        cell("grid_x", QT_TRANSLATE_NOOP("Catalogue", "Column"), 0, TileGrid::Columns - 1).value(0),
        cell("grid_y", QT_TRANSLATE_NOOP("Catalogue", "Row"), 0, LastRow).value(0),
        cell("grid_w", QT_TRANSLATE_NOOP("Catalogue", "Width"), 1, TileGrid::Columns).value(4),
        cell("grid_h", QT_TRANSLATE_NOOP("Catalogue", "Height"), 1, TileGrid::LargestHeight).value(4),
        longText("definition_json", QT_TRANSLATE_NOOP("Catalogue", "Definition"))
            .hidden()
            .personal()
            .max(LongestDefinition),
    };
    return entity;
}

} // namespace kith::domain::entities
