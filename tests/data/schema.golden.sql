CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    type_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL CHECK (subject <> ''),
    body TEXT,
    start_at INTEGER,
    end_at INTEGER,
    tz TEXT,
    all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_at INTEGER,
    done_at INTEGER,
    outcome_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    priority TEXT NOT NULL DEFAULT 'normal',
    location TEXT,
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED
, start_on TEXT CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), end_on TEXT CHECK (end_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), recurrence_rule TEXT CHECK (recurrence_rule <> ''), recurrence_start TEXT, recurrence_except TEXT, occurs_at TEXT, series_id INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX activity_by_created ON activity (deleted_at, created_at);

CREATE INDEX activity_by_done ON activity (deleted_at, done_at, type_id, owner_id) WHERE done_at IS NOT NULL;

CREATE INDEX activity_by_due ON activity (deleted_at, owner_id, done_at, due_at);

CREATE INDEX activity_by_due_at ON activity (deleted_at, due_at, owner_id) WHERE due_at IS NOT NULL;

CREATE INDEX activity_by_due_day ON activity (deleted_at, due_on, owner_id) WHERE due_on IS NOT NULL;

CREATE INDEX activity_by_end_day ON activity (deleted_at, end_on, start_on) WHERE end_on > start_on;

CREATE INDEX activity_by_long_end ON activity (deleted_at, end_at, start_at) WHERE end_at - start_at > 86400000;

CREATE INDEX activity_by_rule ON activity (deleted_at, recurrence_rule) WHERE recurrence_rule IS NOT NULL;

CREATE INDEX activity_by_series ON activity (series_id) WHERE series_id IS NOT NULL;

CREATE INDEX activity_by_start ON activity (deleted_at, start_at, owner_id);

CREATE INDEX activity_by_start_day ON activity (deleted_at, start_on, owner_id) WHERE start_on IS NOT NULL;

CREATE TABLE activity_link (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    activity_id INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    at INTEGER
, is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)), step_on TEXT) STRICT;

CREATE INDEX activity_link_by_activity ON activity_link (activity_id, object_type, object_id);

CREATE INDEX activity_link_by_object ON activity_link (object_id, object_type, at DESC);

CREATE INDEX activity_link_for_filters ON activity_link (object_id, object_type, activity_id);

CREATE INDEX activity_link_open ON activity_link (object_id, object_type, at, step_on) WHERE is_open = 1;

CREATE INDEX activity_open ON activity (deleted_at, done_at, owner_id, due_at, due_on, start_at, start_on)
    WHERE done_at IS NULL AND deleted_at IS NULL;

CREATE INDEX activity_open_by_created ON activity (deleted_at, created_at, owner_id, type_id) WHERE done_at IS NULL;

CREATE TABLE activity_participant (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    activity_id INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    party_type TEXT NOT NULL CHECK (party_type IN ('contact', 'app_user')),
    party_id INTEGER NOT NULL,
    rsvp TEXT DEFAULT 'none'
) STRICT;

CREATE INDEX activity_participant_by_activity ON activity_participant (activity_id);

CREATE INDEX activity_participant_by_party ON activity_participant (party_id, party_type);

CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    party_type TEXT NOT NULL CHECK (party_type IN ('contact', 'company')),
    party_id INTEGER NOT NULL,
    label TEXT,
    street TEXT,
    postal_code TEXT,
    city TEXT,
    region TEXT,
    country_iso2 TEXT CHECK (length(country_iso2) = 2),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    addr_key TEXT
) STRICT;

CREATE INDEX address_by_key ON address (addr_key) WHERE addr_key IS NOT NULL;

CREATE INDEX address_by_party ON address (party_id, party_type);

CREATE INDEX address_by_postal ON address (country_iso2, postal_code) WHERE postal_code IS NOT NULL;

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    display_name TEXT NOT NULL CHECK (display_name <> ''),
    login TEXT UNIQUE,
    email TEXT,
    locale TEXT,
    tz TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    absent_from TEXT CHECK (absent_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    absent_to TEXT CHECK (absent_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    capacity_open_leads INTEGER
, works_on TEXT) STRICT;

CREATE TABLE assignment_log (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    lead_id INTEGER NOT NULL REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    cause TEXT NOT NULL,      rule_id INTEGER REFERENCES assignment_rule (id) DEFERRABLE INITIALLY DEFERRED,
    rule_name TEXT,      strategy TEXT,
    why TEXT NOT NULL,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED,
    previous_owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    activity_id INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    candidates TEXT,      turn INTEGER NOT NULL DEFAULT 0,      credits TEXT  ) STRICT;

CREATE INDEX assignment_log_by_activity ON assignment_log (activity_id) WHERE activity_id IS NOT NULL;

CREATE INDEX assignment_log_by_lead ON assignment_log (lead_id, at);

CREATE INDEX assignment_log_by_queue ON assignment_log (queue_id) WHERE queue_id IS NOT NULL;

CREATE INDEX assignment_log_by_rule ON assignment_log (rule_id, turn);

CREATE INDEX assignment_log_standing ON assignment_log (rule_id, turn) WHERE credits IS NOT NULL;

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
    condition TEXT,      strategy TEXT NOT NULL,
    territory_field TEXT,      days_off INTEGER NOT NULL DEFAULT 0 CHECK (days_off IN (0, 1)),
    fallback_queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED,      sla_minutes INTEGER CHECK (sla_minutes >= 0),      task_type_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED
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
    territory TEXT,      position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX assignment_rule_member_by_rule ON assignment_rule_member (rule_id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    mime TEXT NOT NULL CHECK (mime <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE INDEX attachment_by_content ON attachment (sha256);

CREATE INDEX attachment_by_object ON attachment (object_id, object_type, created_at);

CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),      size INTEGER NOT NULL CHECK (size >= 0),
    stored_at INTEGER NOT NULL
) STRICT;

CREATE INDEX blob_by_size ON blob (size);

CREATE TABLE blob_chunk (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

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

CREATE INDEX campaign_recipient_by_consent ON campaign_recipient (consent_id) WHERE consent_id IS NOT NULL;

CREATE INDEX campaign_recipient_by_contact ON campaign_recipient (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX campaign_recipient_by_sent ON campaign_recipient (
    sent_at, campaign_id, bounce, clicked_at, replied_at, unsubscribed_at, opened_at, converted_at, contact_id
);

CREATE TABLE change_log (
    tx_id     INTEGER NOT NULL,
    seq       INTEGER NOT NULL,      column_id INTEGER NOT NULL,
    op        INTEGER NOT NULL,      table_id  INTEGER NOT NULL,
    row_id    INTEGER NOT NULL,
    old       BLOB,
    new       BLOB,
    owner_id  INTEGER,      PRIMARY KEY (tx_id, seq, column_id)
) WITHOUT ROWID;

CREATE INDEX change_log_owner ON change_log (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX change_log_removed ON change_log (table_id, tx_id) WHERE op = 3;

CREATE INDEX change_log_row ON change_log (row_id);

CREATE INDEX change_log_updates ON change_log (table_id, tx_id) WHERE column_id <> 0;

CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    legal_name TEXT,
    domain TEXT,
    email TEXT,
    phone TEXT,
    city TEXT,
    country TEXT,
    industry_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    size_band TEXT,
    employees INTEGER CHECK (employees >= 0),
    revenue_minor INTEGER,
    currency TEXT CHECK (length(currency) = 3),
    founded_year INTEGER,
    parent_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    tax_id TEXT,
    lifecycle_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    last_touch_at INTEGER,
    next_step_at INTEGER,
    name_key TEXT, order_count INTEGER, order_revenue_minor INTEGER, order_currency TEXT, first_order_at INTEGER, last_order_at INTEGER, rfm_r INTEGER, rfm_f INTEGER, rfm_m INTEGER, rfm_segment_id INTEGER, engagement INTEGER, engagement_until TEXT, duplicate_group INTEGER,
    CHECK (parent_id <> id)
) STRICT;

CREATE INDEX company_by_domain ON company (domain) WHERE domain IS NOT NULL;

CREATE INDEX company_by_duplicate_group ON company (duplicate_group) WHERE duplicate_group IS NOT NULL;

CREATE INDEX company_by_engagement_until ON company (engagement_until) WHERE engagement_until IS NOT NULL;

CREATE INDEX company_by_first_order ON company (deleted_at, first_order_at, last_order_at, order_count, order_revenue_minor)
    WHERE first_order_at IS NOT NULL;

CREATE INDEX company_by_last_order ON company (last_order_at) WHERE last_order_at IS NOT NULL;

CREATE INDEX company_by_last_touch ON company (deleted_at, last_touch_at);

CREATE INDEX company_by_name ON company (deleted_at, name_key);

CREATE INDEX company_by_owner ON company (deleted_at, owner_id);

CREATE INDEX company_by_parent ON company (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX company_by_rfm_segment ON company (rfm_segment_id) WHERE rfm_segment_id IS NOT NULL;

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

CREATE INDEX consent_by_purpose ON consent (channel, purpose, status, contact_id, expires_at);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    display_name TEXT,
    title TEXT,
    company_name TEXT,
    email TEXT,
    phone TEXT,
    city TEXT,
    country TEXT,
    last_touch_at INTEGER,
    next_step_at INTEGER,
    salutation TEXT,
    first_name TEXT,
    middle TEXT,
    last_name TEXT,
    suffix TEXT,
    birthday TEXT CHECK (birthday GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    language TEXT,
    lifecycle_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    name_key TEXT,
    company_id INTEGER
, order_count INTEGER, order_revenue_minor INTEGER, order_currency TEXT, first_order_at INTEGER, last_order_at INTEGER, rfm_r INTEGER, rfm_f INTEGER, rfm_m INTEGER, rfm_segment_id INTEGER, engagement INTEGER, engagement_until TEXT, duplicate_group INTEGER) STRICT;

CREATE INDEX contact_by_company ON contact (company_id) WHERE company_id IS NOT NULL;

CREATE INDEX contact_by_duplicate_group ON contact (duplicate_group) WHERE duplicate_group IS NOT NULL;

CREATE INDEX contact_by_engagement_until ON contact (engagement_until) WHERE engagement_until IS NOT NULL;

CREATE INDEX contact_by_first_order ON contact (deleted_at, first_order_at, last_order_at, order_count, order_revenue_minor)
    WHERE first_order_at IS NOT NULL;

CREATE INDEX contact_by_last_order ON contact (last_order_at) WHERE last_order_at IS NOT NULL;

CREATE INDEX contact_by_last_touch ON contact (deleted_at, last_touch_at);

CREATE INDEX contact_by_name ON contact (deleted_at, name_key);

CREATE INDEX contact_by_next_step ON contact (deleted_at, next_step_at);

CREATE INDEX contact_by_owner ON contact (deleted_at, owner_id);

CREATE INDEX contact_by_rfm_segment ON contact (rfm_segment_id) WHERE rfm_segment_id IS NOT NULL;

CREATE TABLE contact_company (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    contact_id INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    company_id INTEGER NOT NULL REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    department TEXT,
    role_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_date TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
) STRICT;

CREATE INDEX contact_company_by_company ON contact_company (company_id);

CREATE INDEX contact_company_by_contact ON contact_company (contact_id);

CREATE INDEX contact_for_filters ON contact (
    deleted_at, id, city, country, lifecycle_id, source_id, owner_id, do_not_contact, birthday, last_touch_at, next_step_at,
    created_at, company_id, display_name, email
);

CREATE INDEX contact_not_to_contact ON contact (id) WHERE do_not_contact = 1;

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    party_type TEXT NOT NULL CHECK (party_type IN ('contact', 'company')),
    party_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'url', 'social', 'im')),
    label TEXT,
    value_raw TEXT NOT NULL CHECK (value_raw <> ''),
    value_norm TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    status TEXT DEFAULT 'ok',
    verified_at INTEGER
) STRICT;

CREATE INDEX contact_point_by_norm ON contact_point (kind, value_norm) WHERE value_norm IS NOT NULL;

CREATE INDEX contact_point_by_party ON contact_point (party_id, party_type);

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

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    entity TEXT NOT NULL CHECK (entity <> ''),
    key TEXT CHECK (key GLOB 'x_[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9_]*'),
    label TEXT NOT NULL CHECK (label <> ''),
    type TEXT NOT NULL CHECK (type <> ''),
    picklist_id INTEGER REFERENCES picklist (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT,
    formula TEXT,
    default_value TEXT,
    help TEXT,
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    is_unique INTEGER NOT NULL DEFAULT 0 CHECK (is_unique IN (0, 1)),
    searchable INTEGER NOT NULL DEFAULT 0 CHECK (searchable IN (0, 1)),
    in_list INTEGER NOT NULL DEFAULT 0 CHECK (in_list IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX custom_field_picklist ON custom_field (picklist_id);

CREATE TABLE dashboard (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    scope TEXT NOT NULL DEFAULT 'private' CHECK (scope IN ('private', 'team', 'everyone')),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    filter_json TEXT
) STRICT;

CREATE INDEX dashboard_by_team ON dashboard (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE dashboard_tile (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    dashboard_id INTEGER NOT NULL REFERENCES dashboard (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    chart TEXT NOT NULL CHECK (chart <> ''),
    grid_x INTEGER NOT NULL DEFAULT 0,
    grid_y INTEGER NOT NULL DEFAULT 0,
    grid_w INTEGER NOT NULL DEFAULT 4,
    grid_h INTEGER NOT NULL DEFAULT 4,
    definition_json TEXT
) STRICT;

CREATE INDEX dashboard_tile_by_dashboard ON dashboard_tile (dashboard_id);

CREATE TABLE data_health_snapshot (
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    metric TEXT NOT NULL,
    part INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (metric, on_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'won', 'lost')),
    amount_minor INTEGER,
    currency TEXT CHECK (length(currency) = 3),
    probability_override INTEGER CHECK (probability_override BETWEEN 0 AND 100),
    forecast_category TEXT,
    category_is_manual INTEGER NOT NULL DEFAULT 0 CHECK (category_is_manual IN (0, 1)),
    expected_close_on TEXT CHECK (expected_close_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed_at INTEGER,
    won_reason_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    lost_reason_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    competitor_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    lead_id INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
    stage_entered_at INTEGER,
    recurring_minor INTEGER,
    recurring_period TEXT,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    last_touch_at INTEGER,
    next_step_at INTEGER,
    name_key TEXT, amount_is_manual INTEGER NOT NULL DEFAULT 0 CHECK (amount_is_manual IN (0, 1)), tax_minor INTEGER, amount_base_minor INTEGER, base_currency TEXT CHECK (length(base_currency) = 3), base_rate REAL CHECK (base_rate > 0), push_count INTEGER NOT NULL DEFAULT 0 CHECK (push_count >= 0), next_step_on TEXT, closed_owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED, campaign_id INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((status = 'open') = (closed_at IS NULL))
) STRICT;

CREATE INDEX deal_by_board ON deal (
    deleted_at, pipeline_id, status, stage_id, currency, owner_id, expected_close_on, amount_minor,
    probability_override, company_id
);

CREATE INDEX deal_by_campaign ON deal (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX deal_by_closed ON deal (
    deleted_at, status, closed_at, closed_owner_id, owner_id, base_currency, amount_base_minor, pipeline_id, amount_minor,
    created_at, stage_id, source_id, company_id, lost_reason_id
);

CREATE INDEX deal_by_company ON deal (company_id) WHERE company_id IS NOT NULL;

CREATE INDEX deal_by_created ON deal (deleted_at, created_at, status, owner_id, pipeline_id);

CREATE INDEX deal_by_expected ON deal (
    deleted_at, status, expected_close_on, pipeline_id, stage_id, owner_id, currency, amount_minor, probability_override,
    forecast_category, last_touch_at, stage_entered_at, next_step_at
);

CREATE INDEX deal_by_last_touch ON deal (deleted_at, last_touch_at);

CREATE INDEX deal_by_lead ON deal (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX deal_by_name ON deal (deleted_at, name_key);

CREATE INDEX deal_by_next_step ON deal (deleted_at, next_step_at);

CREATE INDEX deal_by_stage ON deal (stage_id);

CREATE INDEX deal_by_step ON deal (deleted_at, status, next_step_at, next_step_on, owner_id);

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

CREATE TABLE deal_contact (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    contact_id INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    role_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    influence INTEGER CHECK (influence BETWEEN 0 AND 10),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
) STRICT;

CREATE INDEX deal_contact_by_contact ON deal_contact (contact_id);

CREATE INDEX deal_contact_by_deal ON deal_contact (deal_id);

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

CREATE TABLE deal_line (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    product_id INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT,
    qty_milli INTEGER NOT NULL DEFAULT 1000,
    unit_minor INTEGER,
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    recurring_period TEXT,
    position INTEGER NOT NULL DEFAULT 0
, discount_minor INTEGER CHECK (discount_minor >= 0), tax_bp INTEGER NOT NULL DEFAULT 0 CHECK (tax_bp BETWEEN 0 AND 10000)) STRICT;

CREATE INDEX deal_line_by_deal ON deal_line (deal_id, position);

CREATE INDEX deal_line_by_product ON deal_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE deal_stage_history (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deal_id INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline (id) DEFERRABLE INITIALLY DEFERRED,
    from_stage_id INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    to_stage_id INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    status_after TEXT NOT NULL CHECK (status_after IN ('open', 'won', 'lost')),
    entered_at INTEGER NOT NULL,
    left_at INTEGER,
    by_user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    amount_minor_at INTEGER,
    currency_at TEXT CHECK (length(currency_at) = 3),
    probability_at INTEGER, owner_at_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (left_at >= entered_at)
) STRICT;

CREATE INDEX deal_stage_history_by_deal ON deal_stage_history (
    deal_id, entered_at, left_at, to_stage_id, from_stage_id, status_after
);

CREATE INDEX deal_stage_history_by_from_stage ON deal_stage_history (from_stage_id) WHERE from_stage_id IS NOT NULL;

CREATE INDEX deal_stage_history_by_to_stage ON deal_stage_history (to_stage_id, entered_at, deal_id, left_at);

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

CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rate_to_base REAL NOT NULL CHECK (rate_to_base > 0),
    UNIQUE (currency, on_date)
) STRICT;

CREATE TABLE external_id (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    system_id INTEGER NOT NULL REFERENCES external_system (id) DEFERRABLE INITIALLY DEFERRED,
    external_key TEXT NOT NULL CHECK (external_key <> ''),
    UNIQUE (system_id, object_type, external_key)
) STRICT;

CREATE INDEX external_id_by_object ON external_id (object_id, object_type);

CREATE TABLE external_system (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    kind TEXT DEFAULT 'other'
) STRICT;

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    party_type TEXT NOT NULL CHECK (party_type IN ('contact', 'company')),
    party_id INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other',
    text TEXT NOT NULL CHECK (text <> ''),
    value_num REAL,
    source TEXT,
    observed_on TEXT CHECK (observed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX fact_by_party ON fact (party_id, party_type);

CREATE TABLE forecast_day (
    on_date TEXT PRIMARY KEY CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast_snapshot (
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    owner_id INTEGER NOT NULL,
    pipeline_id INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    won_minor INTEGER NOT NULL,
    commit_minor INTEGER NOT NULL,
    best_case_minor INTEGER NOT NULL,
    pipeline_minor INTEGER NOT NULL,
    weighted_minor INTEGER NOT NULL,
    overdue_minor INTEGER NOT NULL,
    PRIMARY KEY (month, on_date, owner_id, pipeline_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    metric TEXT NOT NULL DEFAULT 'won_value',
    period TEXT NOT NULL DEFAULT 'month' CHECK (period IN ('month', 'quarter', 'year')),
    target_minor INTEGER CHECK (target_minor > 0),
    currency TEXT CHECK (length(currency) = 3),
    target_count INTEGER CHECK (target_count > 0),
    scope TEXT NOT NULL DEFAULT 'user' CHECK (scope IN ('user', 'team', 'all')),
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_date TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX goal_by_team ON goal (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT
) STRICT;

CREATE INDEX holiday_by_organisation ON holiday (organisation_id, on_date);

CREATE TABLE journal_column (
    id       INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES journal_table (id),
    name     TEXT    NOT NULL,
    UNIQUE (table_id, name)
) STRICT;

CREATE TABLE journal_table (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    display_name TEXT,
    title TEXT,
    status TEXT NOT NULL DEFAULT 'new',
    first_name TEXT,
    last_name TEXT,
    job_title TEXT,
    company_name TEXT,
    email TEXT,
    phone TEXT,
    website TEXT,
    city TEXT,
    country_iso2 TEXT CHECK (length(country_iso2) = 2),
    contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    source_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    medium TEXT,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    disqualify_reason_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    first_response_at INTEGER,
    converted_at INTEGER,
    converted_contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    converted_company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    converted_deal_id INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    last_touch_at INTEGER,
    next_step_at INTEGER,
    name_key TEXT
, queue_id INTEGER REFERENCES queue (id) DEFERRABLE INITIALLY DEFERRED, score INTEGER, score_until TEXT, closed_at INTEGER, next_step_on TEXT, own_chance INTEGER CHECK (own_chance BETWEEN 0 AND 100), campaign_id INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX lead_by_campaign ON lead (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX lead_by_company ON lead (company_id) WHERE company_id IS NOT NULL;

CREATE INDEX lead_by_contact ON lead (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX lead_by_converted_company ON lead (converted_company_id) WHERE converted_company_id IS NOT NULL;

CREATE INDEX lead_by_converted_contact ON lead (converted_contact_id) WHERE converted_contact_id IS NOT NULL;

CREATE INDEX lead_by_converted_deal ON lead (converted_deal_id) WHERE converted_deal_id IS NOT NULL;

CREATE INDEX lead_by_created ON lead (deleted_at, created_at);

CREATE INDEX lead_by_name ON lead (deleted_at, name_key);

CREATE INDEX lead_by_queue ON lead (queue_id) WHERE queue_id IS NOT NULL;

CREATE INDEX lead_by_score ON lead (deleted_at, score);

CREATE INDEX lead_by_score_until ON lead (score_until) WHERE score_until IS NOT NULL;

CREATE INDEX lead_by_source ON lead (deleted_at, source_id);

CREATE INDEX lead_by_status ON lead (deleted_at, status, owner_id);

CREATE INDEX lead_by_step ON lead (deleted_at, status, next_step_at, next_step_on, owner_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    format TEXT NOT NULL DEFAULT 'plain',
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))
) STRICT;

CREATE INDEX note_by_object ON note (object_id, object_type, created_at);

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    order_id INTEGER NOT NULL REFERENCES sales_order (id) DEFERRABLE INITIALLY DEFERRED,
    product_id INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT,
    qty_milli INTEGER NOT NULL DEFAULT 1000,
    unit_minor INTEGER,
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX order_line_by_order ON order_line (order_id, position, product_id, qty_milli, unit_minor, discount_bp);

CREATE INDEX order_line_by_product ON order_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    base_currency TEXT NOT NULL CHECK (length(base_currency) = 3),
    tz TEXT NOT NULL CHECK (tz <> ''),
    week_start TEXT NOT NULL DEFAULT 'monday' CHECK (week_start IN ('monday', 'saturday', 'sunday')),
    country_iso2 TEXT CHECK (length(country_iso2) = 2),
    response_target_minutes INTEGER NOT NULL DEFAULT 60 CHECK (response_target_minutes > 0),
    abandon_after_days INTEGER NOT NULL DEFAULT 60 CHECK (abandon_after_days > 0)
, rfm_months INTEGER NOT NULL DEFAULT 24 CHECK (rfm_months > 0), engagement_half_life INTEGER NOT NULL DEFAULT 30 CHECK (engagement_half_life > 0), tag_case TEXT NOT NULL DEFAULT 'any' CHECK (tag_case IN ('any', 'lower')), tag_characters TEXT NOT NULL DEFAULT 'any' CHECK (tag_characters IN ('any', 'words', 'plain')), tag_alike INTEGER NOT NULL DEFAULT 0 CHECK (tag_alike IN (0, 1))) STRICT;

CREATE TABLE picklist (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    label TEXT NOT NULL CHECK (label <> ''),
    key TEXT NOT NULL UNIQUE CHECK (key <> '')
) STRICT;

CREATE TABLE picklist_value (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    picklist_id INTEGER NOT NULL REFERENCES picklist (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL CHECK (label <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)), inverse_label TEXT, merged_into_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (picklist_id, key)
) STRICT;

CREATE INDEX picklist_value_by_merged ON picklist_value (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    sku TEXT UNIQUE,
    category_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT,
    price_minor INTEGER,
    currency TEXT CHECK (length(currency) = 3),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    description TEXT,
    name_key TEXT
) STRICT;

CREATE INDEX product_by_name ON product (deleted_at, name_key);

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

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    scope TEXT NOT NULL DEFAULT 'private' CHECK (scope IN ('private', 'team', 'everyone')),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    definition_json TEXT NOT NULL CHECK (definition_json <> '')
) STRICT;

CREATE INDEX report_by_owner ON report (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX report_by_team ON report (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE report_run (
    schedule_number INTEGER PRIMARY KEY,
    done_for_at INTEGER NOT NULL DEFAULT 0,
    claimed_until_at INTEGER NOT NULL DEFAULT 0,
    written_at INTEGER,
    file TEXT,
    trouble TEXT
) STRICT;

CREATE TABLE report_schedule (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    subject TEXT NOT NULL CHECK (subject IN ('report', 'dashboard')),
    subject_number INTEGER NOT NULL DEFAULT 0,
    built_in TEXT,
    name TEXT NOT NULL CHECK (name <> ''),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    every TEXT NOT NULL DEFAULT 'week' CHECK (every IN ('day', 'week', 'month')),
    weekday INTEGER NOT NULL DEFAULT 1 CHECK (weekday BETWEEN 1 AND 7),
    month_day INTEGER NOT NULL DEFAULT 1 CHECK (month_day BETWEEN 1 AND 31),
    at_minute INTEGER NOT NULL DEFAULT 480 CHECK (at_minute BETWEEN 0 AND 1439),
    format TEXT NOT NULL DEFAULT 'pdf' CHECK (format IN ('pdf', 'csv', 'xlsx')),
    folder TEXT NOT NULL CHECK (folder <> ''),
    machine TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    since_at INTEGER NOT NULL
) STRICT;

CREATE INDEX report_schedule_by_owner ON report_schedule (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX report_schedule_by_subject ON report_schedule (subject, subject_number);

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

CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    number TEXT NOT NULL CHECK (number <> ''),
    system_id INTEGER REFERENCES external_system (id) DEFERRABLE INITIALLY DEFERRED,
    company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    deal_id INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    ordered_at INTEGER,
    status TEXT NOT NULL DEFAULT 'open',
    total_minor INTEGER,
    currency TEXT CHECK (length(currency) = 3),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (system_id, number)
) STRICT;

CREATE INDEX sales_order_by_company ON sales_order (company_id, ordered_at, deleted_at, total_minor, currency, status)
    WHERE company_id IS NOT NULL;

CREATE INDEX sales_order_by_contact ON sales_order (contact_id, ordered_at, deleted_at, total_minor, currency, status)
    WHERE contact_id IS NOT NULL;

CREATE INDEX sales_order_by_deal ON sales_order (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX sales_order_by_number ON sales_order (deleted_at, number);

CREATE INDEX sales_order_by_ordered ON sales_order (deleted_at, ordered_at);

CREATE INDEX sales_order_for_filters ON sales_order (
    deleted_at, ordered_at, status, contact_id, company_id, owner_id, total_minor, currency
);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    name TEXT NOT NULL CHECK (name <> ''),
    scope TEXT NOT NULL DEFAULT 'private' CHECK (scope IN ('private', 'team', 'everyone')),
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    team_id INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    definition_json TEXT,
    layout_json TEXT
) STRICT;

CREATE INDEX saved_view_by_object ON saved_view (object, form);

CREATE INDEX saved_view_by_team ON saved_view (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE schema_migration (
    version    INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,      program    TEXT    NOT NULL,      applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE score_rule (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    condition TEXT,
    points INTEGER NOT NULL DEFAULT 10,
    decay INTEGER NOT NULL DEFAULT 0 CHECK (decay >= 0),
    floor INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    detail = none,
    tokenize = "ascii tokenchars '.@_-'",
    prefix = '3 4 5 6'
);

CREATE VIRTUAL TABLE search_term USING fts5vocab (search_index, row);

CREATE TABLE search_waiting (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_word USING fts5vocab (search_index, instance);

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

CREATE INDEX segment_exclusion_by_excluded ON segment_exclusion (excluded_id);

CREATE INDEX segment_exclusion_by_segment ON segment_exclusion (segment_id, excluded_id);

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

CREATE INDEX segment_member_by_object ON segment_member (object_id, object_type);

CREATE INDEX segment_member_by_segment ON segment_member (segment_id, removed_at, object_id);

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

CREATE TABLE segment_state (
    segment_id INTEGER PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL,
    definition TEXT NOT NULL,      members BLOB NOT NULL
) STRICT;

CREATE TABLE session (
    seat      INTEGER PRIMARY KEY CHECK (seat BETWEEN 1 AND 1023),
    machine   TEXT    NOT NULL,      host      TEXT    NOT NULL,
    pid       INTEGER NOT NULL,
    started   TEXT    NOT NULL,      instance  TEXT    NOT NULL,      user_id   INTEGER,
    opened_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL
) STRICT;

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

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    probability INTEGER NOT NULL DEFAULT 0 CHECK (probability BETWEEN 0 AND 100),
    kind TEXT NOT NULL DEFAULT 'open' CHECK (kind IN ('open', 'won', 'lost')),
    rot_days INTEGER CHECK (rot_days > 0),
    forecast_category TEXT DEFAULT 'pipeline'
, retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))) STRICT;

CREATE INDEX stage_by_pipeline ON stage (pipeline_id, position);

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

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    colour TEXT
) STRICT;

CREATE TABLE tag_link (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    object_type TEXT NOT NULL CHECK (object_type <> ''),
    object_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (object_id, object_type, tag_id)
) STRICT;

CREATE INDEX tag_link_by_tag ON tag_link (tag_id);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    team_id INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    user_id INTEGER NOT NULL REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    is_lead INTEGER NOT NULL DEFAULT 0 CHECK (is_lead IN (0, 1))
) STRICT;

CREATE INDEX team_member_by_team ON team_member (team_id);

CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    deleted_at INTEGER,
    number TEXT UNIQUE,
    subject TEXT NOT NULL CHECK (subject <> ''),
    description TEXT,
    contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    order_id INTEGER REFERENCES sales_order (id) DEFERRABLE INITIALLY DEFERRED,
    product_id INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    priority TEXT NOT NULL DEFAULT 'normal',
    status TEXT NOT NULL DEFAULT 'new',
    channel TEXT,
    cause_id INTEGER REFERENCES picklist_value (id) DEFERRABLE INITIALLY DEFERRED,
    owner_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    first_response_at INTEGER,
    first_due_at INTEGER,
    resolve_due_at INTEGER,
    solved_at INTEGER,
    closed_at INTEGER
, first_result TEXT, resolve_result TEXT, paused_minutes INTEGER, paused_since INTEGER, reopened_count INTEGER) STRICT;

CREATE INDEX ticket_by_company ON ticket (company_id) WHERE company_id IS NOT NULL;

CREATE INDEX ticket_by_contact ON ticket (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ticket_by_created ON ticket (deleted_at, created_at);

CREATE INDEX ticket_by_first_due ON ticket (deleted_at, first_due_at) WHERE first_due_at IS NOT NULL;

CREATE INDEX ticket_by_order ON ticket (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX ticket_by_product ON ticket (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX ticket_by_queue ON ticket (deleted_at, status, priority, resolve_due_at);

CREATE INDEX ticket_by_resolve_due ON ticket (deleted_at, resolve_due_at) WHERE resolve_due_at IS NOT NULL;

CREATE INDEX ticket_by_solved ON ticket (deleted_at, solved_at) WHERE solved_at IS NOT NULL;

CREATE TABLE tx (
    id           INTEGER PRIMARY KEY,
    commit_seq   INTEGER NOT NULL UNIQUE,
    seat         INTEGER NOT NULL,
    user_id      INTEGER,
    hlc          INTEGER NOT NULL,
    last_id      INTEGER NOT NULL,      started_at   INTEGER NOT NULL,
    label        TEXT    NOT NULL,
    origin       INTEGER NOT NULL,
    row_count    INTEGER NOT NULL,      undone_by_tx INTEGER REFERENCES tx (id)
) STRICT;

CREATE INDEX tx_undone_by ON tx (undone_by_tx) WHERE undone_by_tx IS NOT NULL;

CREATE TABLE view_choice (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    view_number INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX view_choice_by_object ON view_choice (object, form, user_id);

CREATE TABLE view_draft (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    user_id INTEGER REFERENCES app_user (id) DEFERRABLE INITIALLY DEFERRED,
    object TEXT NOT NULL CHECK (object <> ''),
    form TEXT NOT NULL DEFAULT 'table' CHECK (form IN ('table', 'board', 'calendar')),
    view_number INTEGER NOT NULL DEFAULT 0,
    definition_json TEXT,
    layout_json TEXT
) STRICT;

CREATE INDEX view_draft_by_object ON view_draft (object, form, user_id);

CREATE TABLE win_model (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    subject TEXT NOT NULL UNIQUE CHECK (subject IN ('lead', 'deal')),
    learned_at INTEGER NOT NULL,
    weights TEXT NOT NULL
) STRICT;

CREATE TABLE working_hours (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    created_by INTEGER,
    updated_at INTEGER NOT NULL,
    updated_by INTEGER,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    weekday TEXT NOT NULL CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    CHECK (from_minute < to_minute)
) STRICT;

CREATE INDEX working_hours_by_organisation ON working_hours (organisation_id);

CREATE TABLE workspace_setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;
