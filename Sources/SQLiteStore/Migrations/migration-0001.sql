-- What cannot be had again: the log, copies of sources, settings.

-- Every entry in order of arrival.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  -- SHA-256 of `json`.
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
  -- Whose log it belongs to: one a party and visibility.
  party TEXT NOT NULL,
  visibility TEXT NOT NULL CHECK (visibility IN ('internal', 'parties', 'public')),
  -- The item it is about; absent where it is about another entry or the whole register.
  subject TEXT,
  -- Canonical JSON (RFC 8785), byte for byte as it was signed.
  json TEXT NOT NULL
) STRICT;

CREATE INDEX entry_subject ON entry (subject) WHERE subject IS NOT NULL;

-- Copies of sources.
CREATE TABLE copy (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
