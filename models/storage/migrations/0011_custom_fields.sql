-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Fields that the workspace's users make. Each of them, but for the calculated ones, is a real column of its
-- entity's table: "x_" and a name. The change path adds it when the definition is written
-- (models/records/customfieldrules.h) and nothing ever takes it away, so that undo and redo of a definition find
-- the values as they were. A column that holds nothing is no difference between two files.

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    entity TEXT NOT NULL CHECK (entity <> ''),
    key TEXT CHECK (key GLOB 'x_[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9_]*'),
    label TEXT NOT NULL CHECK (label <> ''),
    type TEXT NOT NULL CHECK (type <> ''),
    picklist_id INTEGER REFERENCES picklist (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT,
    formula TEXT,
    default_value TEXT,
    help TEXT,
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    is_unique INTEGER NOT NULL DEFAULT 0 CHECK (is_unique IN (0, 1)),
    searchable INTEGER NOT NULL DEFAULT 0 CHECK (searchable IN (0, 1)),
    in_list INTEGER NOT NULL DEFAULT 0 CHECK (in_list IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX custom_field_picklist ON custom_field (picklist_id);
