-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Dashboards and their tiles.

CREATE TABLE dashboard (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    scope TEXT NOT NULL DEFAULT 'private' CHECK (scope IN ('private', 'team', 'everyone')),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    filter_json TEXT
) STRICT;
CREATE INDEX dashboard_by_team ON dashboard (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE dashboard_tile (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    dashboard_id INTEGER NOT NULL REFERENCES dashboard (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    chart TEXT NOT NULL CHECK (chart <> ''),
    grid_x INTEGER NOT NULL DEFAULT 0,
    grid_y INTEGER NOT NULL DEFAULT 0,
    grid_w INTEGER NOT NULL DEFAULT 4,
    grid_h INTEGER NOT NULL DEFAULT 4,
    definition_json TEXT
) STRICT;
CREATE INDEX dashboard_tile_by_dashboard ON dashboard_tile (dashboard_id);
