-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whose workspace this is, and what everybody in it counts by: one currency, one time zone, one week, the hours in
-- which somebody is at work, and what other currencies are worth.

-- One row, made with the workspace.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    base_currency TEXT NOT NULL CHECK (length(base_currency) = 3),
    tz TEXT NOT NULL CHECK (tz <> ''),
    week_start TEXT NOT NULL DEFAULT 'monday' CHECK (week_start IN ('monday', 'saturday', 'sunday')),
    country_iso2 TEXT CHECK (length(country_iso2) = 2),
    response_target_minutes INTEGER NOT NULL DEFAULT 60 CHECK (response_target_minutes > 0),
    abandon_after_days INTEGER NOT NULL DEFAULT 60 CHECK (abandon_after_days > 0)
) STRICT;

-- Minutes after midnight in the organisation's time zone; a day may have several spans.
CREATE TABLE working_hours (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    weekday TEXT NOT NULL CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    CHECK (from_minute < to_minute)
) STRICT;
CREATE INDEX working_hours_by_organisation ON working_hours (organisation_id);

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT
) STRICT;
CREATE INDEX holiday_by_organisation ON holiday (organisation_id, on_date);

-- What one unit of a currency is worth in the base currency from that day on.
CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rate_to_base REAL NOT NULL CHECK (rate_to_base > 0),
    UNIQUE (currency, on_date)
) STRICT;
