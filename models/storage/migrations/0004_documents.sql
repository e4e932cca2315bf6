-- SPDX-FileCopyrightText: 2026 The Kith authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents: files that people put beside a record.
--
-- What a document says (whose it is, its name) is an attachment, a record like any other. What is in it is a blob:
-- named by the SHA-256 of its content, kept once however often it is attached, in chunks in a table of their own, so
-- that nothing that reads records ever touches a page of them. Blobs are no records and have no journal: content never
-- changes, and the name in the attachment's journal is enough to find it again. They are written in the transaction
-- that attaches them first.
--
-- A blob stays as long as an attachment or the journal names it, because undo may bring the attachment back.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of the whole content, lower-case hex
    size INTEGER NOT NULL CHECK (size >= 0),
    stored_at INTEGER NOT NULL
) STRICT;
CREATE INDEX blob_by_size ON blob (size); -- only a file of the same size can be the same file

-- Chunk `seq` of a blob holds its bytes from seq * 262144 on; all but the last are of that length. No index besides
-- the key of the table: id is blob_id * 65536 + seq.
CREATE TABLE blob_chunk (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

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
CREATE INDEX attachment_by_object ON attachment (object_id, object_type, created_at);
CREATE INDEX attachment_by_content ON attachment (sha256);
