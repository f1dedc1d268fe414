-- The embedded helpdesk's data. Objects are kept as the JSON the contract describes; the columns beside it
-- are what lists are ordered and searched by.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE discussions (
    n          INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    updated_ms INTEGER NOT NULL,
    closed     INTEGER NOT NULL,
    seq        INTEGER NOT NULL,          -- the change that touched it last
    doc        TEXT NOT NULL,
    plan       TEXT                       -- how to write its messages; null once they are rows
);
CREATE UNIQUE INDEX discussions_by_id ON discussions (id);
CREATE INDEX discussions_by_time ON discussions (updated_ms, id);
CREATE INDEX discussions_by_seq ON discussions (seq);

CREATE TABLE messages (
    discussion_id TEXT NOT NULL,
    pos           INTEGER NOT NULL,       -- 1, 2, 3 ... within the discussion
    id            TEXT NOT NULL,
    role          TEXT NOT NULL,
    posted        INTEGER NOT NULL,       -- 1: came in over the API
    doc           TEXT NOT NULL,
    PRIMARY KEY (discussion_id, pos)
) WITHOUT ROWID;

CREATE TABLE attachments (
    id         TEXT PRIMARY KEY,
    message_id TEXT,                      -- null: uploaded and not yet sent
    created_ms INTEGER NOT NULL,
    doc        TEXT NOT NULL,
    bytes      BLOB NOT NULL
);

CREATE TABLE absences (
    n         INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    first_day TEXT NOT NULL,
    doc       TEXT NOT NULL
);

CREATE TABLE access_tokens (
    token      TEXT PRIMARY KEY,
    family     TEXT NOT NULL,             -- one sign-in
    expires_ms INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE refresh_tokens (
    token      TEXT PRIMARY KEY,
    family     TEXT NOT NULL,
    expires_ms INTEGER NOT NULL,
    used_ms    INTEGER,                   -- null: not used yet
    successor  TEXT,
    answer     TEXT                       -- what it was exchanged for
) WITHOUT ROWID;

CREATE TABLE idempotency (
    key         TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    created_ms  INTEGER NOT NULL,
    status      INTEGER NOT NULL,
    problem     INTEGER NOT NULL,
    body        BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE events (
    seq  INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    data TEXT NOT NULL
);
