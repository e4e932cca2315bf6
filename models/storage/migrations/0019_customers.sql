-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What sources cost, what customers answered, how tickets kept their times, and how good the data was.

-- What a source of customers cost from one day to another, both included.
CREATE TABLE source_cost (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    source_id INTEGER NOT NULL REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    note TEXT
) STRICT;
CREATE INDEX source_cost_by_source ON source_cost (source_id, from_date);

CREATE TABLE survey_response (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    kind TEXT NOT NULL DEFAULT 'csat' CHECK (kind IN ('nps', 'csat', 'ces')),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    comment TEXT,
    contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    ticket_id INTEGER REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    answered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX survey_response_by_answered ON survey_response (kind, answered_at, score);
CREATE INDEX survey_response_by_contact ON survey_response (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX survey_response_by_ticket ON survey_response (ticket_id) WHERE ticket_id IS NOT NULL;

-- What became of a ticket's targets, how long it waited for the customer and how often it came back.
ALTER TABLE ticket ADD COLUMN first_result TEXT;
ALTER TABLE ticket ADD COLUMN resolve_result TEXT;
ALTER TABLE ticket ADD COLUMN paused_minutes INTEGER;
ALTER TABLE ticket ADD COLUMN paused_since INTEGER;
ALTER TABLE ticket ADD COLUMN reopened_count INTEGER;
CREATE INDEX ticket_by_first_due ON ticket (deleted_at, first_due_at) WHERE first_due_at IS NOT NULL;
CREATE INDEX ticket_by_resolve_due ON ticket (deleted_at, resolve_due_at) WHERE resolve_due_at IS NOT NULL;
CREATE INDEX ticket_by_solved ON ticket (deleted_at, solved_at) WHERE solved_at IS NOT NULL;

-- Orders are added up, and customers told apart by what they ordered when, without reading the orders themselves.
DROP INDEX sales_order_for_filters;
CREATE INDEX sales_order_for_filters ON sales_order (
    deleted_at, ordered_at, status, contact_id, company_id, owner_id, total_minor, currency
);
DROP INDEX sales_order_by_company;
CREATE INDEX sales_order_by_company ON sales_order (company_id, ordered_at, deleted_at, total_minor, currency, status)
    WHERE company_id IS NOT NULL;
CREATE INDEX contact_by_first_order ON contact (deleted_at, first_order_at, last_order_at, order_count, order_revenue_minor)
    WHERE first_order_at IS NOT NULL;
CREATE INDEX company_by_first_order ON company (deleted_at, first_order_at, last_order_at, order_count, order_revenue_minor)
    WHERE first_order_at IS NOT NULL;

-- Records that look like the same person or company have the smallest of their ids here; worked out in the background.
ALTER TABLE contact ADD COLUMN duplicate_group INTEGER;
ALTER TABLE company ADD COLUMN duplicate_group INTEGER;
CREATE INDEX contact_by_duplicate_group ON contact (duplicate_group) WHERE duplicate_group IS NOT NULL;
CREATE INDEX company_by_duplicate_group ON company (duplicate_group) WHERE duplicate_group IS NOT NULL;

-- How good the data was, once a week: seen by the program, so it is neither journaled nor rebuilt.
CREATE TABLE data_health_snapshot (
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    metric TEXT NOT NULL,
    part INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (metric, on_date)
) STRICT, WITHOUT ROWID;
