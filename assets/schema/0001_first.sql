-- The first schema. A released file of this folder is never changed: a change is a new file.
-- Instants are microseconds since 1970 UTC. What a person wrote or is called lies only in the BLOB columns
-- (body, row), never in a key or an index, so that these columns can be sealed as they are.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- A discussion in full. section, sort_at and since are its key in list_rows.
CREATE TABLE discussions (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL,
    section  INTEGER NOT NULL,
    sort_at  INTEGER NOT NULL,
    since    INTEGER NOT NULL,
    body     BLOB NOT NULL
);

-- The inbox in its order: the key is the order, the row all that a line shows, so that the first screen and
-- every further chunk is one short run through neighbouring pages.
CREATE TABLE list_rows (
    section  INTEGER NOT NULL,
    sort_at  INTEGER NOT NULL,
    since    INTEGER NOT NULL,
    id       TEXT NOT NULL,
    version  INTEGER NOT NULL,
    row      BLOB NOT NULL,
    PRIMARY KEY (section, sort_at, since, id)
) WITHOUT ROWID;

-- How many rows a section has; counting a hundred thousand would cost more than showing them.
CREATE TABLE section_counts (
    section  INTEGER PRIMARY KEY,
    n        INTEGER NOT NULL
);
INSERT INTO section_counts (section, n) VALUES (0, 0), (1, 0), (2, 0), (3, 0);

CREATE TRIGGER list_rows_in AFTER INSERT ON list_rows BEGIN
    UPDATE section_counts SET n = n + 1 WHERE section = new.section;
END;
CREATE TRIGGER list_rows_out AFTER DELETE ON list_rows BEGIN
    UPDATE section_counts SET n = n - 1 WHERE section = old.section;
END;

-- seq is the place inside the page a message came in; it decides only between messages of one instant.
CREATE TABLE messages (
    discussion_id TEXT NOT NULL,
    sent_at       INTEGER NOT NULL,
    seq           INTEGER NOT NULL,
    id            TEXT NOT NULL,
    body          BLOB NOT NULL,
    PRIMARY KEY (discussion_id, sent_at, seq, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX messages_id ON messages (discussion_id, id);

-- Threads of which every message is here.
CREATE TABLE whole_threads (
    discussion_id TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE drafts (
    discussion_id TEXT PRIMARY KEY,
    updated_at    INTEGER NOT NULL,
    body          BLOB NOT NULL
);

CREATE TABLE outbox (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              TEXT NOT NULL UNIQUE,
    kind            TEXT NOT NULL,
    discussion_id   TEXT,
    state           TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'refused')),
    held_until      INTEGER,
    tries           INTEGER NOT NULL DEFAULT 0,
    next_try_at     INTEGER,
    maybe_delivered INTEGER NOT NULL DEFAULT 0,
    claimed_by      TEXT,
    created_at      INTEGER NOT NULL,
    body            BLOB NOT NULL
);

CREATE TABLE absences (
    id        TEXT PRIMARY KEY,
    first_day TEXT NOT NULL,
    body      BLOB NOT NULL
);

-- Forms that are filled in half.
CREATE TABLE forms (
    name TEXT PRIMARY KEY,
    body BLOB NOT NULL
);

-- What has been sent from here, to notice a text that is sent again and again.
CREATE TABLE sent_replies (
    message_id    TEXT PRIMARY KEY,
    discussion_id TEXT NOT NULL,
    sent_at       INTEGER NOT NULL,
    body          BLOB NOT NULL
);
CREATE INDEX sent_replies_newest ON sent_replies (sent_at);

-- How the screen was left: view, selection, widths.
CREATE TABLE screen (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
);
