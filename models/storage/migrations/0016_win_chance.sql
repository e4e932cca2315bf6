-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Chances learned from what was won and lost before, and what people estimate instead.

CREATE TABLE win_model (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    subject TEXT NOT NULL UNIQUE CHECK (subject IN ('lead', 'deal')),
    learned_at INTEGER NOT NULL,
    weights TEXT NOT NULL
) STRICT;

ALTER TABLE lead ADD COLUMN own_chance INTEGER CHECK (own_chance BETWEEN 0 AND 100);
