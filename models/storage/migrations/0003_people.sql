-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How people stand to each other, and what they have agreed to.

-- "Manager" read from the other end is "Direct report". Only the kinds of relations use it.
ALTER TABLE picklist_value ADD COLUMN inverse_label TEXT;

-- kind_id says what the second person is to the first. One row is both sides of a relation.
CREATE TABLE contact_relation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    from_contact_id INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    kind_id INTEGER NOT NULL REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    to_contact_id INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    CHECK (from_contact_id <> to_contact_id)
) STRICT;
CREATE INDEX contact_relation_by_from ON contact_relation (from_contact_id, to_contact_id);
CREATE INDEX contact_relation_by_to ON contact_relation (to_contact_id);

-- At most one row per person, channel and purpose, which is a rule of the change path; earlier answers are in the
-- journal.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    contact_id INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    channel TEXT NOT NULL DEFAULT 'email',
    purpose TEXT NOT NULL DEFAULT 'marketing',
    status TEXT NOT NULL DEFAULT 'given',
    lawful_basis TEXT DEFAULT 'consent',
    source TEXT,
    evidence TEXT,
    given_at INTEGER,
    withdrawn_at INTEGER,
    expires_at INTEGER
) STRICT;
CREATE INDEX consent_by_contact ON consent (contact_id, channel, purpose);

-- The timeline reads the newest first.
DROP INDEX note_by_object;
CREATE INDEX note_by_object ON note (object_id, object_type, created_at);
