-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What records are coded by: decision tables, national attributes and layouts of record files. Each is read and written as a
-- whole and its parts are never looked for one by one, so it is one JSON object; core/project/README.md has its fields.

CREATE TABLE decision_table (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,                   -- 0, 1, 2 ...; of tables with the same scope the earlier one is asked first
  body TEXT NOT NULL,                          -- {"id": "robbery", "policy": "first", "rows": [...]}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE attribute (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "outcome", "type": "list", "values": [...]}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE record_layout (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- as in a layout file, resources/schema/layout.md
  other TEXT
) WITHOUT ROWID;

-- The share of an offence's records that a link takes, 0 to 1, and where the figure comes from.
ALTER TABLE correspondence ADD COLUMN weight REAL NOT NULL DEFAULT 1;
ALTER TABLE correspondence ADD COLUMN weight_source TEXT NOT NULL DEFAULT '';

-- What the country declares about counting; a list without a row has declared nothing.
CREATE TABLE counting_rule (
  list TEXT NOT NULL PRIMARY KEY REFERENCES offence_list (id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT NOT NULL CHECK (unit <> ''),       -- offences, incidents, victims, suspects, persons, rows
  principal_offence INTEGER NOT NULL CHECK (principal_offence IN (0, 1)),
  seriousness TEXT NOT NULL,                   -- ["0101", "02"], most serious first
  attempts_with_completed INTEGER NOT NULL CHECK (attempts_with_completed IN (0, 1)),
  moment TEXT NOT NULL CHECK (moment <> ''),   -- not stated, input, process, output
  note TEXT NOT NULL,
  other TEXT
) WITHOUT ROWID;
