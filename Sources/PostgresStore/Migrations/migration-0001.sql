-- The log: the bytes of each entry, in the order of arrival, without gaps.
CREATE TABLE entry (
  position bigint PRIMARY KEY CHECK (position > 0),
  id bytea NOT NULL UNIQUE CHECK (octet_length(id) = 32),
  bytes bytea NOT NULL
);

-- Sources, by their SHA-256. Most are compressed already.
CREATE TABLE copy (
  sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
  bytes bytea NOT NULL
);
ALTER TABLE copy ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE setting (
  name text COLLATE "C" PRIMARY KEY,
  value text NOT NULL
);

-- Everything below is derived from the log and can be derived anew.

-- Which entries are about which item.
CREATE TABLE subject (
  item text COLLATE "C",
  position bigint REFERENCES entry,
  PRIMARY KEY (item, position)
);

-- Provisions as a circle of readers sees them. "narrower" names the circles that see the same
-- provision otherwise.
CREATE TABLE provision (
  id text COLLATE "C",
  circle text COLLATE "C",
  narrower text[] COLLATE "C" NOT NULL,
  statement text COLLATE "C" NOT NULL,
  class text COLLATE "C" NOT NULL,
  paragraph text NOT NULL,
  start bigint NOT NULL,
  exact text NOT NULL,
  actors text[] COLLATE "C" NOT NULL,
  areas text[] COLLATE "C" NOT NULL,
  mechanisms text[] COLLATE "C" NOT NULL,
  obligation text,
  due text,
  due_by date,
  recurrence text,
  review text COLLATE "C" NOT NULL,
  confidence bigint,
  PRIMARY KEY (id, circle)
);
CREATE INDEX ON provision (statement, start, id);
CREATE INDEX ON provision (due_by) WHERE due_by IS NOT NULL;
CREATE INDEX ON provision USING gin (areas);
CREATE INDEX ON provision USING gin (mechanisms);

-- Texts as a circle of readers finds them. "folded" holds the words alone, in small letters;
-- "words" is null where there are more than a tsvector holds.
CREATE TABLE document (
  item text COLLATE "C",
  circle text COLLATE "C",
  narrower text[] COLLATE "C" NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  folded text COLLATE "C" NOT NULL,
  words tsvector,
  PRIMARY KEY (item, circle)
);
CREATE INDEX ON document USING gin (words);
CREATE INDEX ON document (item) WHERE words IS NULL;
