-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Activities that take whole days or repeat, reminders, and what is planned next.

-- Whole days, the last included. They are days and no moments, so no time zone moves them.
ALTER TABLE activity ADD COLUMN start_on TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE activity ADD COLUMN end_on TEXT CHECK (end_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- What repeats (RFC 5545): of a series exactly one open row has the rule, the next one to be done. Its later times have
-- no rows; completing it makes the row of the next one and hands the rule over. The rule counts from recurrence_start,
-- which never changes, in what clocks of the row's time zone show ("2026-03-30T09:00:00" or "2026-03-30"); occurs_at is
-- the time of the series that a row stands for, whatever it was moved to since.
ALTER TABLE activity ADD COLUMN recurrence_rule TEXT CHECK (recurrence_rule <> '');
ALTER TABLE activity ADD COLUMN recurrence_start TEXT;
ALTER TABLE activity ADD COLUMN recurrence_except TEXT; -- times or days that are left out, separated by commas
ALTER TABLE activity ADD COLUMN occurs_at TEXT;
ALTER TABLE activity ADD COLUMN series_id INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX activity_by_series ON activity (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX activity_by_rule ON activity (deleted_at, recurrence_rule) WHERE recurrence_rule IS NOT NULL;

-- Calendars ask for a range of time. What takes longer than a day is found by its end, there is little of it.
DROP INDEX activity_by_start;
CREATE INDEX activity_by_start ON activity (deleted_at, start_at, owner_id);
CREATE INDEX activity_by_long_end ON activity (deleted_at, end_at, start_at) WHERE end_at - start_at > 86400000;
CREATE INDEX activity_by_start_day ON activity (deleted_at, start_on, owner_id) WHERE start_on IS NOT NULL;
CREATE INDEX activity_by_end_day ON activity (deleted_at, end_on, start_on) WHERE end_on > start_on;
CREATE INDEX activity_by_due_at ON activity (deleted_at, due_at, owner_id) WHERE due_at IS NOT NULL;
CREATE INDEX activity_by_due_day ON activity (deleted_at, due_on, owner_id) WHERE due_on IS NOT NULL;
-- Open ones with a time, for what is due: few of all there are.
CREATE INDEX activity_open ON activity (deleted_at, done_at, owner_id, due_at, due_on, start_at, start_on)
    WHERE done_at IS NULL AND deleted_at IS NULL;

-- What a record's next step follows from: whether the activity is open and has a time, and its day when it has only that.
ALTER TABLE activity_link ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1));
ALTER TABLE activity_link ADD COLUMN step_on TEXT;
CREATE INDEX activity_link_open ON activity_link (object_id, object_type, at, step_on) WHERE is_open = 1;

-- The earliest next step that is a day. With next_step_at it tells on which side of today the next step is in every
-- time zone (models/records/activityrecords.h).
ALTER TABLE lead ADD COLUMN next_step_on TEXT;
ALTER TABLE deal ADD COLUMN next_step_on TEXT;
CREATE INDEX lead_by_step ON lead (deleted_at, status, next_step_at, next_step_on, owner_id);
CREATE INDEX deal_by_step ON deal (deleted_at, status, next_step_at, next_step_on, owner_id);

-- Whom to remind of what. fire_at is when it shows next: it follows from the activity, from what was shown and from what
-- was put off; null when there is nothing more to show.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    activity_id INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    user_id INTEGER NOT NULL REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    minutes_before INTEGER NOT NULL DEFAULT 15,
    fired_at INTEGER,
    snoozed_to INTEGER,
    fire_at INTEGER
) STRICT;
CREATE INDEX reminder_by_activity ON reminder (activity_id);
CREATE INDEX reminder_by_fire ON reminder (user_id, fire_at) WHERE fire_at IS NOT NULL;
