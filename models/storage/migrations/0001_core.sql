-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the storage itself needs: settings, seats, the journal.

PRAGMA application_id = 0x4b697468; -- "Kith"

CREATE TABLE workspace_setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migration (
    version    INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL, -- of the migration's text
    program    TEXT    NOT NULL, -- version of the program that ran it
    applied_at INTEGER NOT NULL
) STRICT;

-- The programs that have the file open for writing. A seat number is part of every id that a program makes, so no two
-- live programs may hold the same one.
CREATE TABLE session (
    seat      INTEGER PRIMARY KEY CHECK (seat BETWEEN 1 AND 1023),
    machine   TEXT    NOT NULL, -- host name, boot and process namespace: where the pid means something
    host      TEXT    NOT NULL,
    pid       INTEGER NOT NULL,
    started   TEXT    NOT NULL, -- start time of the process as the kernel counts it: pids come again
    instance  TEXT    NOT NULL, -- one program may have the file open more than once
    user_id   INTEGER,
    opened_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL
) STRICT;

-- One row per action. commit_seq counts the actions of this file in the order of their commits; the hybrid logical
-- clock (milliseconds << 16 | counter) orders them across files.
CREATE TABLE tx (
    id           INTEGER PRIMARY KEY,
    commit_seq   INTEGER NOT NULL UNIQUE,
    seat         INTEGER NOT NULL,
    user_id      INTEGER,
    hlc          INTEGER NOT NULL,
    last_id      INTEGER NOT NULL, -- no id made up to this commit is greater
    started_at   INTEGER NOT NULL,
    label        TEXT    NOT NULL,
    origin       INTEGER NOT NULL,
    row_count    INTEGER NOT NULL, -- row changes in change_log
    undone_by_tx INTEGER REFERENCES tx (id)
) STRICT;

-- Names are kept once; the numbers are stable for the life of the file.
CREATE TABLE journal_table (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal_column (
    id       INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES journal_table (id),
    name     TEXT    NOT NULL,
    UNIQUE (table_id, name)
) STRICT;

-- An update is one row per column with its old and new value. A row that came or went is one row with column_id 0 and
-- the whole row in new or old: a CBOR array of column, value, column, value …, each column's number told by how far it
-- is from the one before (an import would otherwise write twenty log rows per record). A new row's created_at and
-- created_by are left out when they are those of the action. Not STRICT: old and new keep the types of what they log.
CREATE TABLE change_log (
    tx_id     INTEGER NOT NULL,
    seq       INTEGER NOT NULL, -- order of the row changes within the action
    column_id INTEGER NOT NULL,
    op        INTEGER NOT NULL, -- 1 insert, 2 update, 3 remove
    table_id  INTEGER NOT NULL,
    row_id    INTEGER NOT NULL,
    old       BLOB,
    new       BLOB,
    owner_id  INTEGER, -- of a removed row: the record it belonged to
    PRIMARY KEY (tx_id, seq, column_id)
) WITHOUT ROWID;

-- Ids are unique over all tables; the key (tx_id, seq) is part of the index anyway.
CREATE INDEX change_log_row ON change_log (row_id);
CREATE INDEX tx_undone_by ON tx (undone_by_tx) WHERE undone_by_tx IS NOT NULL;
-- What was taken away, for the history of the records it belonged to.
CREATE INDEX change_log_owner ON change_log (owner_id) WHERE owner_id IS NOT NULL;
