-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who gets which lead: ordered rules, the people they choose among, the queues for leads that nobody could take, and
-- what was decided. Whose turn it is stands in the latest entry of a rule and nowhere else, so that taking an
-- assignment back gives the turn back, and no two actions ever change the same row.

-- Leads without an owner wait in one.
CREATE TABLE queue (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT
) STRICT;
CREATE INDEX queue_by_name ON queue (deleted_at, name);

CREATE TABLE assignment_rule (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    on_manual INTEGER NOT NULL DEFAULT 1 CHECK (on_manual IN (0, 1)),
    on_import INTEGER NOT NULL DEFAULT 1 CHECK (on_import IN (0, 1)),
    on_capture INTEGER NOT NULL DEFAULT 1 CHECK (on_capture IN (0, 1)),
    on_demand INTEGER NOT NULL DEFAULT 1 CHECK (on_demand IN (0, 1)),
    condition TEXT, -- as filters are written; empty: every lead
    strategy TEXT NOT NULL,
    territory_field TEXT, -- key of a field of the lead
    days_off INTEGER NOT NULL DEFAULT 0 CHECK (days_off IN (0, 1)),
    fallback_queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED, -- the change path sees to it that there is one
    sla_minutes INTEGER CHECK (sla_minutes >= 0), -- of working time
    task_type_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX assignment_rule_by_position ON assignment_rule (deleted_at, position);
CREATE INDEX assignment_rule_by_queue ON assignment_rule (fallback_queue_id);

CREATE TABLE assignment_rule_member (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    rule_id INTEGER NOT NULL REFERENCES assignment_rule (id) DEFERRABLE INITIALLY DEFERRED,
    user_id INTEGER NOT NULL REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 1000),
    territory TEXT, -- value of the rule's field; with * at its end a beginning; empty: all others
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX assignment_rule_member_by_rule ON assignment_rule_member (rule_id);

ALTER TABLE lead ADD COLUMN queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX lead_by_queue ON lead (queue_id) WHERE queue_id IS NOT NULL;

-- Weekdays on which somebody works, "mon,tue,wed"; empty: those of the organisation.
ALTER TABLE app_user ADD COLUMN works_on TEXT;

CREATE TABLE assignment_log (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    lead_id INTEGER NOT NULL REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    cause TEXT NOT NULL, -- manual, import, capture, demand
    rule_id INTEGER REFERENCES assignment_rule (id) DEFERRABLE INITIALLY DEFERRED,
    rule_name TEXT, -- as it was
    strategy TEXT,
    why TEXT NOT NULL,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED,
    previous_owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    activity_id INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    candidates TEXT, -- JSON
    turn INTEGER NOT NULL DEFAULT 0, -- which slot of the rule this was
    credits TEXT -- JSON, where the round robin stands after it; of several turns taken at once only the last has it
) STRICT;
CREATE INDEX assignment_log_by_lead ON assignment_log (lead_id, at);
CREATE INDEX assignment_log_by_rule ON assignment_log (rule_id, turn);
CREATE INDEX assignment_log_standing ON assignment_log (rule_id, turn) WHERE credits IS NOT NULL;
CREATE INDEX assignment_log_by_queue ON assignment_log (queue_id) WHERE queue_id IS NOT NULL;
CREATE INDEX assignment_log_by_activity ON assignment_log (activity_id) WHERE activity_id IS NOT NULL;
