-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Campaigns, whom they were sent to, and what became of it.

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    type_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'active', 'paused', 'finished', 'cancelled')),
    start_on TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_on TEXT CHECK (end_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    budget_minor INTEGER CHECK (budget_minor >= 0),
    cost_minor INTEGER CHECK (cost_minor >= 0),
    currency TEXT CHECK (length(currency) = 3),
    goal TEXT,
    purpose TEXT NOT NULL DEFAULT 'newsletter'
        CHECK (purpose IN ('marketing', 'newsletter', 'sales', 'service', 'survey')),
    description TEXT,
    name_key TEXT
) STRICT;
CREATE INDEX campaign_by_name ON campaign (deleted_at, name_key);
CREATE INDEX campaign_by_start ON campaign (deleted_at, start_on);

-- One row for each person and campaign. The times, bounce and state follow from the events: kept by the core, not
-- journaled. A person who is removed leaves a row without a contact, so that numbers of the past stay.
CREATE TABLE campaign_recipient (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    address_norm TEXT,
    consent_id INTEGER REFERENCES consent (id) DEFERRABLE INITIALLY DEFERRED,
    variant TEXT,
    state TEXT,
    sent_at INTEGER,
    delivered_at INTEGER,
    bounce TEXT,
    bounced_at INTEGER,
    opened_at INTEGER,
    clicked_at INTEGER,
    replied_at INTEGER,
    unsubscribed_at INTEGER,
    converted_at INTEGER,
    UNIQUE (campaign_id, contact_id)
) STRICT;
CREATE INDEX campaign_recipient_by_contact ON campaign_recipient (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX campaign_recipient_by_consent ON campaign_recipient (consent_id) WHERE consent_id IS NOT NULL;
-- Rates are counted from the index alone.
CREATE INDEX campaign_recipient_by_sent ON campaign_recipient (
    sent_at, campaign_id, bounce, clicked_at, replied_at, unsubscribed_at, opened_at, converted_at, contact_id
);

CREATE TABLE campaign_event (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    recipient_id INTEGER NOT NULL REFERENCES campaign_recipient (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'sent' CHECK (kind IN ('sent', 'delivered', 'bounced_hard', 'bounced_soft', 'opened',
        'clicked', 'replied', 'unsubscribed', 'converted')),
    at INTEGER NOT NULL,
    url TEXT,
    note TEXT
) STRICT;
CREATE INDEX campaign_event_by_recipient ON campaign_event (recipient_id, at, kind);
CREATE INDEX campaign_event_by_time ON campaign_event (at);

-- Which campaign a lead came of, and which one a deal.
ALTER TABLE lead ADD COLUMN campaign_id INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX lead_by_campaign ON lead (campaign_id) WHERE campaign_id IS NOT NULL;
ALTER TABLE deal ADD COLUMN campaign_id INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX deal_by_campaign ON deal (campaign_id) WHERE campaign_id IS NOT NULL;
