-- What is derived from the log. `entente rebuild` runs this again and fills the tables.

DROP TABLE IF EXISTS provision_terms;
DROP TABLE IF EXISTS document_terms;
DROP TABLE IF EXISTS provision_words;
DROP VIEW IF EXISTS provision_text;
DROP TABLE IF EXISTS provision_actor;
DROP TABLE IF EXISTS provision_area;
DROP TABLE IF EXISTS provision_mechanism;
DROP TABLE IF EXISTS provision;
DROP TABLE IF EXISTS document_words;
DROP TABLE IF EXISTS document;

-- Provisions as a circle of readers sees them. `circle` is `*` for everybody, `parties`, or `=NM` for
-- a party's own people; `rank` is 0, 1 or 2, and the highest that a reader may see counts.
CREATE TABLE provision (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  circle TEXT NOT NULL,
  rank INTEGER NOT NULL,
  statement TEXT NOT NULL,
  start INTEGER NOT NULL,
  class TEXT NOT NULL,
  review TEXT NOT NULL,
  due_by TEXT,
  paragraph TEXT NOT NULL,
  exact TEXT NOT NULL,
  -- The words in composed form (NFC), where that is not how they stand.
  composed TEXT,
  -- Lists, as JSON.
  actors TEXT NOT NULL,
  areas TEXT NOT NULL,
  mechanisms TEXT NOT NULL,
  obligation TEXT,
  due TEXT,
  recurrence TEXT,
  confidence INTEGER,
  UNIQUE (id, rank, circle)
) STRICT;

-- A list's order, with what most lists choose by.
CREATE INDEX provision_order
  ON provision (statement, start, id, circle, rank, class, review, due_by);
CREATE INDEX provision_due ON provision (due_by) WHERE due_by IS NOT NULL;

-- Who, what and where of provisions, each in a list's order.
CREATE TABLE provision_actor (
  actor TEXT NOT NULL,
  statement TEXT NOT NULL,
  start INTEGER NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES provision ON DELETE CASCADE,
  PRIMARY KEY (actor, statement, start, id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX provision_actor_number ON provision_actor (number);

CREATE TABLE provision_area (
  area TEXT NOT NULL,
  statement TEXT NOT NULL,
  start INTEGER NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES provision ON DELETE CASCADE,
  PRIMARY KEY (area, statement, start, id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX provision_area_number ON provision_area (number);

CREATE TABLE provision_mechanism (
  mechanism TEXT NOT NULL,
  statement TEXT NOT NULL,
  start INTEGER NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES provision ON DELETE CASCADE,
  PRIMARY KEY (mechanism, statement, start, id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX provision_mechanism_number ON provision_mechanism (number);

-- Short beginnings of words have an index of their own; whoever asks for longer ones looks up in
-- `provision_terms` which words begin so.
CREATE VIEW provision_text AS SELECT number, coalesce(composed, exact) AS text FROM provision;
CREATE VIRTUAL TABLE provision_words USING fts5 (
  text,
  content = 'provision_text', content_rowid = 'number', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Mn Mc'"
);
CREATE TRIGGER provision_inserted AFTER INSERT ON provision BEGIN
  INSERT INTO provision_words (rowid, text) VALUES (new.number, coalesce(new.composed, new.exact));
END;
CREATE TRIGGER provision_deleted AFTER DELETE ON provision BEGIN
  INSERT INTO provision_words (provision_words, rowid, text)
  VALUES ('delete', old.number, coalesce(old.composed, old.exact));
END;
CREATE VIRTUAL TABLE provision_terms USING fts5vocab (provision_words, instance);

-- Texts of items for search, as a circle of readers sees them.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  circle TEXT NOT NULL,
  rank INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (item, rank, circle)
) STRICT;

CREATE VIRTUAL TABLE document_words USING fts5 (
  text,
  content = 'document', content_rowid = 'number', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Mn Mc'"
);
CREATE TRIGGER document_inserted AFTER INSERT ON document BEGIN
  INSERT INTO document_words (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER document_deleted AFTER DELETE ON document BEGIN
  INSERT INTO document_words (document_words, rowid, text)
  VALUES ('delete', old.number, old.text);
END;
CREATE VIRTUAL TABLE document_terms USING fts5vocab (document_words, instance);
