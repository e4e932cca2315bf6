-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Values of lists that became one, and what tags may be called.

-- A value that was merged stays, retired, and says which one it became: imports that still name it mean that one.
ALTER TABLE picklist_value ADD COLUMN merged_into_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX picklist_value_by_merged ON picklist_value (merged_into_id) WHERE merged_into_id IS NOT NULL;

ALTER TABLE organisation ADD COLUMN tag_case TEXT NOT NULL DEFAULT 'any' CHECK (tag_case IN ('any', 'lower'));
ALTER TABLE organisation ADD COLUMN tag_characters TEXT NOT NULL DEFAULT 'any' CHECK (tag_characters IN ('any', 'words', 'plain'));
ALTER TABLE organisation ADD COLUMN tag_alike INTEGER NOT NULL DEFAULT 0 CHECK (tag_alike IN (0, 1));
