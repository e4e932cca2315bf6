-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Forecasts as they were seen day by day, and ways to how deals were.

-- What was expected of a month on a day: seen by the program, so it is neither journaled nor rebuilt. Amounts are minor
-- units of `currency`, the base currency of that day. won_minor: won in that month by then. The others are of open
-- deals expected to be closed in that month, overdue ones apart; weighted_minor is of all of them but the overdue.
-- owner_id and pipeline_id are no links: a forecast stays whatever becomes of them; 0 is nobody.
CREATE TABLE forecast_snapshot (
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    owner_id INTEGER NOT NULL,
    pipeline_id INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    won_minor INTEGER NOT NULL,
    commit_minor INTEGER NOT NULL,
    best_case_minor INTEGER NOT NULL,
    pipeline_minor INTEGER NOT NULL,
    weighted_minor INTEGER NOT NULL,
    overdue_minor INTEGER NOT NULL,
    PRIMARY KEY (month, on_date, owner_id, pipeline_id)
) STRICT, WITHOUT ROWID;
-- On which days somebody looked, also when there was nothing to see.
CREATE TABLE forecast_day (
    on_date TEXT PRIMARY KEY CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How deals were at an earlier moment is worked out from what was changed since, one table at a time. New rows are not
-- in here: their ids tell when they came, and an import would pay for it.
CREATE INDEX change_log_updates ON change_log (table_id, tx_id) WHERE column_id <> 0;
CREATE INDEX change_log_removed ON change_log (table_id, tx_id) WHERE op = 3;
