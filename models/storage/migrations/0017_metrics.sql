-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For whom numbers count: for the owner when it happened, whoever looks after the record since.

ALTER TABLE deal ADD COLUMN closed_owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE deal_stage_history ADD COLUMN owner_at_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE deal SET closed_owner_id = owner_id WHERE status <> 'open';
UPDATE deal_stage_history SET owner_at_id = (SELECT d.owner_id FROM deal AS d WHERE d.id = deal_id);

-- What was won and lost in a period, by whom and by what, how long it took and why it was lost is read from the index
-- alone.
DROP INDEX deal_by_closed;
CREATE INDEX deal_by_closed ON deal (
    deleted_at, status, closed_at, closed_owner_id, owner_id, base_currency, amount_base_minor, pipeline_id, amount_minor,
    created_at, stage_id, source_id, company_id, lost_reason_id
);

-- What is open, likewise, by when it is expected, with what tells how it rots.
DROP INDEX deal_by_expected;
CREATE INDEX deal_by_expected ON deal (
    deleted_at, status, expected_close_on, pipeline_id, stage_id, owner_id, currency, amount_minor, probability_override,
    forecast_category, last_touch_at, stage_entered_at, next_step_at
);
-- And what came in.
CREATE INDEX deal_by_created ON deal (deleted_at, created_at, status, owner_id, pipeline_id);

-- What was done in a period, by whom and of which kind, likewise.
DROP INDEX activity_by_done;
CREATE INDEX activity_by_done ON activity (deleted_at, done_at, type_id, owner_id) WHERE done_at IS NOT NULL;
-- What is still to be done, by when it was written down: few of all there are.
CREATE INDEX activity_open_by_created ON activity (deleted_at, created_at, owner_id, type_id) WHERE done_at IS NULL;

-- Which stages deals went through, in which time, is read from the indexes alone.
DROP INDEX deal_stage_history_by_deal;
CREATE INDEX deal_stage_history_by_deal ON deal_stage_history (
    deal_id, entered_at, left_at, to_stage_id, from_stage_id, status_after
);
DROP INDEX deal_stage_history_by_to_stage;
CREATE INDEX deal_stage_history_by_to_stage ON deal_stage_history (to_stage_id, entered_at, deal_id, left_at);

-- Revenue of products: lines hang on their orders far apart in the table.
DROP INDEX order_line_by_order;
CREATE INDEX order_line_by_order ON order_line (order_id, position, product_id, qty_milli, unit_minor, discount_bp);
