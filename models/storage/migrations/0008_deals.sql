-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What stages ask of deals, what deals are worth in the base currency, and how their expected close moved.

-- Lines: a discount as a share or as an amount, and the tax on what is left. The tax is not part of the amount.
ALTER TABLE deal_line ADD COLUMN discount_minor INTEGER CHECK (discount_minor >= 0);
ALTER TABLE deal_line ADD COLUMN tax_bp INTEGER NOT NULL DEFAULT 0 CHECK (tax_bp BETWEEN 0 AND 10000);

-- The amount is the sum of the lines unless somebody typed one on purpose.
ALTER TABLE deal ADD COLUMN amount_is_manual INTEGER NOT NULL DEFAULT 0 CHECK (amount_is_manual IN (0, 1));
ALTER TABLE deal ADD COLUMN tax_minor INTEGER;
-- Of closed deals alone, by the rate of the day they were closed on: a later rate does not change them. What open
-- deals are worth is worked out from today's rate when somebody asks.
ALTER TABLE deal ADD COLUMN amount_base_minor INTEGER;
ALTER TABLE deal ADD COLUMN base_currency TEXT CHECK (length(base_currency) = 3);
ALTER TABLE deal ADD COLUMN base_rate REAL CHECK (base_rate > 0);
ALTER TABLE deal ADD COLUMN push_count INTEGER NOT NULL DEFAULT 0 CHECK (push_count >= 0);

-- A stage that is used no more but that deals have passed; it has no deals.
ALTER TABLE stage ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

-- The totals of a board come from this index alone, stage after stage and currency after currency.
DROP INDEX deal_by_board;
CREATE INDEX deal_by_board ON deal (
    deleted_at, pipeline_id, status, stage_id, currency, owner_id, expected_close_on, amount_minor,
    probability_override, company_id
);

-- What a stage asks for before a deal may enter it or go past it.
CREATE TABLE stage_gate (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    stage_id INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'field' CHECK (kind IN ('field', 'check', 'activities')),
    field TEXT,
    label TEXT,
    min_count INTEGER CHECK (min_count > 0),
    may_bypass INTEGER NOT NULL DEFAULT 1 CHECK (may_bypass IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stage_gate_by_stage ON stage_gate (stage_id, position);

-- Items of checklists that are ticked.
CREATE TABLE deal_check (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    gate_id INTEGER NOT NULL REFERENCES stage_gate (id) DEFERRABLE INITIALLY DEFERRED,
    ticked_at INTEGER,
    by_user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (deal_id, gate_id)
) STRICT;
CREATE INDEX deal_check_by_gate ON deal_check (gate_id);

-- Gates that were passed without what they ask for, and why.
CREATE TABLE deal_gate_bypass (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL CHECK (reason <> ''),
    missing TEXT,
    passed_at INTEGER,
    by_user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX deal_gate_bypass_by_deal ON deal_gate_bypass (deal_id);
CREATE INDEX deal_gate_bypass_by_stage ON deal_gate_bypass (stage_id);

-- Written by the core alone, like the stage history.
CREATE TABLE deal_close_date_history (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    old_on TEXT CHECK (old_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    new_on TEXT CHECK (new_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    changed_at INTEGER NOT NULL,
    by_user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX deal_close_date_history_by_deal ON deal_close_date_history (deal_id, changed_at);
