-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What leads are worth, and when they were over.

CREATE TABLE score_rule (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    condition TEXT,
    points INTEGER NOT NULL DEFAULT 10,
    decay INTEGER NOT NULL DEFAULT 0 CHECK (decay >= 0),
    floor INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The score is the one of every day before score_until, which is the first day on which silence changes it.
ALTER TABLE lead ADD COLUMN score INTEGER;
ALTER TABLE lead ADD COLUMN score_until TEXT;
ALTER TABLE lead ADD COLUMN closed_at INTEGER;
CREATE INDEX lead_by_score ON lead (deleted_at, score);
CREATE INDEX lead_by_score_until ON lead (score_until) WHERE score_until IS NOT NULL;
