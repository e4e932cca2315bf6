-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Segments, which follow from a question, and lists, whose members somebody put there; what became of them from day to
-- day; and addresses that must not be written to.

-- last_count, last_ms and counted_at are what the last counting said: measured, not journaled.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    entity TEXT NOT NULL DEFAULT 'contact' CHECK (entity <> ''),
    kind TEXT NOT NULL DEFAULT 'dynamic' CHECK (kind IN ('dynamic', 'list')),
    definition_json TEXT,
    description TEXT,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    scope TEXT NOT NULL DEFAULT 'all' CHECK (scope IN ('own', 'team', 'all')),
    last_count INTEGER,
    last_ms INTEGER,
    counted_at INTEGER
) STRICT;
CREATE INDEX segment_by_name ON segment (deleted_at, entity, name);

-- A row is a stay: from when somebody was put on the list to when they were taken off it. Whoever has a row without an
-- end is on the list; there may be two after an undo, which counts once.
CREATE TABLE segment_member (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    segment_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    added_by_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    removed_at INTEGER,
    removed_by_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- The members of a list, and whether somebody is one, are read from the index alone.
CREATE INDEX segment_member_by_segment ON segment_member (segment_id, removed_at, object_id);
CREATE INDEX segment_member_by_object ON segment_member (object_id, object_type);

-- Segments whose members are left out whenever the first one is used.
CREATE TABLE segment_exclusion (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    segment_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    excluded_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (segment_id <> excluded_id)
) STRICT;
CREATE INDEX segment_exclusion_by_segment ON segment_exclusion (segment_id, excluded_id);
CREATE INDEX segment_exclusion_by_excluded ON segment_exclusion (excluded_id);

-- What a segment looked like on a day: seen by the program, so it is neither journaled nor rebuilt. entered and gone are
-- counted since since_on, the day that was seen before; both are empty for the first day. redefined: the segment asked
-- something else than on the day before. The members' ids are sorted, written as differences and compressed.
CREATE TABLE segment_snapshot (
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    since_on TEXT,
    n INTEGER NOT NULL,
    entered INTEGER,
    gone INTEGER,
    redefined INTEGER NOT NULL DEFAULT 0,
    entered_ids BLOB,
    gone_ids BLOB,
    PRIMARY KEY (segment_id, on_date)
) STRICT, WITHOUT ROWID;

-- The members on the last day that was seen.
CREATE TABLE segment_state (
    segment_id INTEGER PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL,
    definition TEXT NOT NULL, -- SHA-256 of what was asked
    members BLOB NOT NULL
) STRICT;

-- Addresses that must not be written to, as an HMAC of the address under the workspace's own key: enough to know one
-- again, not enough to read it. So an address stays out when everything else about its owner was erased.
CREATE TABLE suppression (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    address_hash TEXT NOT NULL CHECK (length(address_hash) = 64),
    channel TEXT NOT NULL DEFAULT 'email',
    purpose TEXT NOT NULL DEFAULT 'all',
    reason TEXT NOT NULL DEFAULT 'opt_out',
    at INTEGER,
    source TEXT
) STRICT;
CREATE INDEX suppression_by_hash ON suppression (address_hash, channel, purpose);

INSERT INTO workspace_setting (key, value) VALUES ('suppression_key', lower(hex(randomblob(32))));

-- Who may not be contacted, and what was answered for a channel and a purpose, without reading all people.
CREATE INDEX contact_not_to_contact ON contact (id) WHERE do_not_contact = 1;
CREATE INDEX consent_by_purpose ON consent (channel, purpose, status, contact_id, expires_at);

-- Filters count over a million people. They read what people are filtered by most from one index, in the order of the
-- ids, so that sets of people that were found elsewhere are looked up there too; what is asked of orders and activities
-- comes from theirs, person by person.
CREATE INDEX contact_for_filters ON contact (
    deleted_at, id, city, country, lifecycle_id, source_id, owner_id, do_not_contact, birthday, last_touch_at, next_step_at,
    created_at, company_id, display_name, email
);
DROP INDEX sales_order_by_contact;
CREATE INDEX sales_order_by_contact ON sales_order (contact_id, ordered_at, deleted_at, total_minor, currency, status)
    WHERE contact_id IS NOT NULL;
CREATE INDEX sales_order_for_filters ON sales_order (deleted_at, ordered_at, contact_id, company_id, total_minor, currency);
DROP INDEX activity_link_by_activity;
CREATE INDEX activity_link_by_activity ON activity_link (activity_id, object_type, object_id);
CREATE INDEX activity_link_for_filters ON activity_link (object_id, object_type, activity_id);
CREATE INDEX activity_by_done ON activity (deleted_at, done_at, type_id) WHERE done_at IS NOT NULL;
