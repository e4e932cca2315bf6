-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What customers are worth by their orders (recency, frequency, money), and how much is going on with them.
-- All columns follow from orders, activities and settings.

ALTER TABLE organisation ADD COLUMN rfm_months INTEGER NOT NULL DEFAULT 24 CHECK (rfm_months > 0);
ALTER TABLE organisation ADD COLUMN engagement_half_life INTEGER NOT NULL DEFAULT 30 CHECK (engagement_half_life > 0);

-- The names of groups of customers; the first that fits is the one.
CREATE TABLE rfm_segment (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    r_from INTEGER NOT NULL DEFAULT 1,
    r_to INTEGER NOT NULL DEFAULT 5,
    f_from INTEGER NOT NULL DEFAULT 1,
    f_to INTEGER NOT NULL DEFAULT 5,
    m_from INTEGER NOT NULL DEFAULT 1,
    m_to INTEGER NOT NULL DEFAULT 5
) STRICT;

-- What completed activities of a type count for.
CREATE TABLE engagement_weight (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    type_id INTEGER NOT NULL UNIQUE REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    points INTEGER NOT NULL DEFAULT 1
) STRICT;

ALTER TABLE contact ADD COLUMN order_count INTEGER;
ALTER TABLE contact ADD COLUMN order_revenue_minor INTEGER;
ALTER TABLE contact ADD COLUMN order_currency TEXT;
ALTER TABLE contact ADD COLUMN first_order_at INTEGER;
ALTER TABLE contact ADD COLUMN last_order_at INTEGER;
ALTER TABLE contact ADD COLUMN rfm_r INTEGER;
ALTER TABLE contact ADD COLUMN rfm_f INTEGER;
ALTER TABLE contact ADD COLUMN rfm_m INTEGER;
ALTER TABLE contact ADD COLUMN rfm_segment_id INTEGER;
ALTER TABLE contact ADD COLUMN engagement INTEGER;
ALTER TABLE contact ADD COLUMN engagement_until TEXT;
CREATE INDEX contact_by_last_order ON contact (last_order_at) WHERE last_order_at IS NOT NULL;
CREATE INDEX contact_by_rfm_segment ON contact (rfm_segment_id) WHERE rfm_segment_id IS NOT NULL;
CREATE INDEX contact_by_engagement_until ON contact (engagement_until) WHERE engagement_until IS NOT NULL;

ALTER TABLE company ADD COLUMN order_count INTEGER;
ALTER TABLE company ADD COLUMN order_revenue_minor INTEGER;
ALTER TABLE company ADD COLUMN order_currency TEXT;
ALTER TABLE company ADD COLUMN first_order_at INTEGER;
ALTER TABLE company ADD COLUMN last_order_at INTEGER;
ALTER TABLE company ADD COLUMN rfm_r INTEGER;
ALTER TABLE company ADD COLUMN rfm_f INTEGER;
ALTER TABLE company ADD COLUMN rfm_m INTEGER;
ALTER TABLE company ADD COLUMN rfm_segment_id INTEGER;
ALTER TABLE company ADD COLUMN engagement INTEGER;
ALTER TABLE company ADD COLUMN engagement_until TEXT;
CREATE INDEX company_by_last_order ON company (last_order_at) WHERE last_order_at IS NOT NULL;
CREATE INDEX company_by_rfm_segment ON company (rfm_segment_id) WHERE rfm_segment_id IS NOT NULL;
CREATE INDEX company_by_engagement_until ON company (engagement_until) WHERE engagement_until IS NOT NULL;
