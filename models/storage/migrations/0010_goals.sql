-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People who work together, and what somebody wants to reach in every month, quarter or year.

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    team_id INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    user_id INTEGER NOT NULL REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    is_lead INTEGER NOT NULL DEFAULT 0 CHECK (is_lead IN (0, 1))
) STRICT;
CREATE INDEX team_member_by_team ON team_member (team_id);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    metric TEXT NOT NULL DEFAULT 'won_value',
    period TEXT NOT NULL DEFAULT 'month' CHECK (period IN ('month', 'quarter', 'year')),
    target_minor INTEGER CHECK (target_minor > 0),
    currency TEXT CHECK (length(currency) = 3),
    target_count INTEGER CHECK (target_count > 0),
    scope TEXT NOT NULL DEFAULT 'user' CHECK (scope IN ('user', 'team', 'all')),
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_date TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX goal_by_team ON goal (team_id) WHERE team_id IS NOT NULL;

-- What was won in a period, and by whom, is read from the index alone.
DROP INDEX deal_by_closed;
CREATE INDEX deal_by_closed ON deal (deleted_at, status, closed_at, owner_id, base_currency, amount_base_minor);
