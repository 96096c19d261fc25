-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A project file. Names follow GSIM (classification item, correspondence) where it has a word. Times are UTC,
-- "2026-03-01T09:00:00.000Z"; days "2026-03-01"; an open day is NULL. Columns that hold lists or maps are JSON.
-- "other" keeps what this program does not know, as a JSON object; it is never thrown away by an edit.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,              -- "program": version of the program that last saved the file
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE project_setting (
  name TEXT NOT NULL PRIMARY KEY,              -- country, institution, title, language, classification
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Titles that the user imported, by language.
CREATE TABLE classification_item_title (
  language TEXT NOT NULL,
  item_code TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (language, item_code)
) WITHOUT ROWID;

CREATE TABLE offence_list (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,                   -- 0, 1, 2 ... in the order of the project
  name TEXT NOT NULL,
  institution TEXT NOT NULL CHECK (institution IN ('police', 'prosecution', 'courts', 'prisons', 'survey', 'other')),
  language TEXT NOT NULL,
  source_file TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,                 -- hexadecimal
  imported TEXT,
  version INTEGER NOT NULL,
  ordered_by_law INTEGER NOT NULL CHECK (ordered_by_law IN (0, 1)),
  other TEXT
) WITHOUT ROWID;

CREATE TABLE offence (
  list TEXT NOT NULL REFERENCES offence_list (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,                   -- order within the list, with gaps
  code TEXT NOT NULL CHECK (code <> ''),
  labels TEXT NOT NULL,                        -- {"es": "Robo"}
  definitions TEXT NOT NULL,
  provision TEXT NOT NULL,
  family TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  volumes TEXT NOT NULL,                       -- {"2023": 120}
  kind TEXT NOT NULL CHECK (kind IN ('detail', 'sum')),
  gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
  columns TEXT NOT NULL,                       -- {"header": "value"} of columns without a role
  other TEXT,
  UNIQUE (list, id)
);
CREATE INDEX offence_position ON offence (list, position);

-- One link of a correspondence table: source item = national offence, target item = ICCS category.
CREATE TABLE correspondence (
  position INTEGER PRIMARY KEY,                -- order of adding
  id TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL REFERENCES offence_list (id) DEFERRABLE INITIALLY DEFERRED,
  source_item TEXT NOT NULL,
  target_item TEXT,                            -- NULL: none
  extent TEXT NOT NULL CHECK (extent <> ''),
  left_over TEXT NOT NULL,
  tags TEXT NOT NULL,                          -- [["event.At", "1"]]
  flags TEXT NOT NULL,                         -- ["Th"]
  status TEXT NOT NULL CHECK (status <> ''),
  rationale TEXT NOT NULL,
  rules TEXT NOT NULL,                         -- ["R2"]
  rejected TEXT NOT NULL,                      -- [["0409", "no force"]]
  assumption TEXT NOT NULL,
  reason TEXT NOT NULL,
  confidence REAL,                             -- NULL: not from a suggestion
  evidence TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT,
  changed TEXT,
  reviewer TEXT NOT NULL,
  reviewed TEXT,
  review_comment TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  supersedes TEXT NOT NULL,
  change_reason TEXT NOT NULL,
  other TEXT
);

CREATE TABLE mapping_policy (
  list TEXT NOT NULL PRIMARY KEY REFERENCES offence_list (id) DEFERRABLE INITIALLY DEFERRED,
  composite TEXT NOT NULL CHECK (composite IN ('base conduct', 'most serious')),
  minimum_level INTEGER NOT NULL,
  weights_published INTEGER NOT NULL CHECK (weights_published IN (0, 1)),
  attempts_by_tag INTEGER NOT NULL CHECK (attempts_by_tag IN (0, 1)),
  other TEXT
) WITHOUT ROWID;

CREATE TABLE finding_approval (
  position INTEGER PRIMARY KEY,                -- order of adding
  key TEXT NOT NULL UNIQUE,                    -- check and place
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  time TEXT,
  other TEXT
);

-- The audit trail. Undo and redo are lines of their own; the order of steps gives the undo list.
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('do', 'undo', 'redo')),
  target INTEGER NOT NULL,                     -- number of the line undone or redone, else 0
  label_context TEXT NOT NULL,
  label_source TEXT NOT NULL,                  -- English, with %1 and %n
  label_arguments TEXT NOT NULL,
  label_count INTEGER NOT NULL,
  change_count INTEGER NOT NULL
);
CREATE INDEX history_target ON history (target) WHERE target > 0;

-- What a "do" line changed (an undo line does the same backwards). Up to 256 changes of one part per row, sorted by key,
-- so that the history of one thing is found without reading all of a large import.
-- changes: JSON [[order, key, before, after], ...], as a BLOB compressed by zlib behind its length (4 bytes, big endian).
CREATE TABLE history_change (
  history INTEGER NOT NULL REFERENCES history (number),
  part TEXT NOT NULL,
  first_key TEXT NOT NULL,
  last_key TEXT,                               -- NULL: only one key
  changes NOT NULL
);
CREATE INDEX history_change_of ON history_change (history);
CREATE INDEX history_change_key ON history_change (first_key, part);
CREATE INDEX history_change_range ON history_change (part, first_key, last_key) WHERE last_key IS NOT NULL;

CREATE TRIGGER history_is_kept BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only appended to'); END;
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only appended to'); END;
CREATE TRIGGER history_change_is_kept BEFORE DELETE ON history_change
BEGIN SELECT RAISE(ABORT, 'the history is only appended to'); END;
CREATE TRIGGER history_change_is_not_rewritten BEFORE UPDATE ON history_change
BEGIN SELECT RAISE(ABORT, 'the history is only appended to'); END;
