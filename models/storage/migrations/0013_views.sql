-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Views that people save over lists, boards and calendars; what each person chose among them; and what each
-- changed in them without saving it.
--
-- The last two name their view by number alone, with 0 for the view that is built in: a view may be taken away,
-- and put back by undo, without regard to what people keep about it.

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    name TEXT NOT NULL CHECK (name <> ''),
    scope TEXT NOT NULL DEFAULT 'private' CHECK (scope IN ('private', 'team', 'everyone')),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    definition_json TEXT,
    layout_json TEXT
) STRICT;
CREATE INDEX saved_view_by_object ON saved_view (object, form);
CREATE INDEX saved_view_by_team ON saved_view (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE view_choice (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    view_number INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX view_choice_by_object ON view_choice (object, form, user_id);

CREATE TABLE view_draft (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    view_number INTEGER NOT NULL DEFAULT 0,
    definition_json TEXT,
    layout_json TEXT
) STRICT;
CREATE INDEX view_draft_by_object ON view_draft (object, form, user_id);
