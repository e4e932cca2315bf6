-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reports that people build, when they are written to a folder, and what became of that.
--
-- A schedule names its report or dashboard by number alone, so that both may be taken away, and put back by undo,
-- without regard to when they are written. What the program notes about writing them is no record: it says what was
-- done outside the file, which no undo takes back.

CREATE TABLE report (
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
    definition_json TEXT NOT NULL CHECK (definition_json <> '')
) STRICT;
CREATE INDEX report_by_team ON report (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX report_by_owner ON report (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE report_schedule (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    subject TEXT NOT NULL CHECK (subject IN ('report', 'dashboard')),
    subject_number INTEGER NOT NULL DEFAULT 0,
    built_in TEXT,
    name TEXT NOT NULL CHECK (name <> ''),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    every TEXT NOT NULL DEFAULT 'week' CHECK (every IN ('day', 'week', 'month')),
    weekday INTEGER NOT NULL DEFAULT 1 CHECK (weekday BETWEEN 1 AND 7),
    month_day INTEGER NOT NULL DEFAULT 1 CHECK (month_day BETWEEN 1 AND 31),
    at_minute INTEGER NOT NULL DEFAULT 480 CHECK (at_minute BETWEEN 0 AND 1439),
    format TEXT NOT NULL DEFAULT 'pdf' CHECK (format IN ('pdf', 'csv', 'xlsx')),
    folder TEXT NOT NULL CHECK (folder <> ''),
    machine TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    since_at INTEGER NOT NULL
) STRICT;
CREATE INDEX report_schedule_by_subject ON report_schedule (subject, subject_number);
CREATE INDEX report_schedule_by_owner ON report_schedule (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE report_run (
    schedule_number INTEGER PRIMARY KEY,
    done_for_at INTEGER NOT NULL DEFAULT 0,
    claimed_until_at INTEGER NOT NULL DEFAULT 0,
    written_at INTEGER,
    file TEXT,
    trouble TEXT
) STRICT;
