-- From here on every BLOB column and the private values of meta are sealed (src/store/seal.rs). What a person
-- has written is sealed by the program within this step; what the platform has is fetched again.
DELETE FROM whole_threads;
DELETE FROM messages;
DELETE FROM list_rows;
DELETE FROM discussions;

-- The first day of an absence is the seller's own affair.
DROP TABLE absences;
CREATE TABLE absences (
    id   TEXT PRIMARY KEY,
    body BLOB NOT NULL
);

-- place: the checksum of platform and account that the file is named by. key_check: what only the right key
-- opens. scrub_due: plain text may still lie in free pages.
DELETE FROM meta WHERE key IN ('sync_token', 'url', 'account_id');
