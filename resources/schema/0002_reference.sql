-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Correspondence tables of other countries: examples for suggestions, never mapped, counted or exported.

CREATE TABLE reference_table (
  id TEXT NOT NULL PRIMARY KEY,
  country TEXT NOT NULL CHECK (country <> ''), -- as people call it
  source TEXT NOT NULL,                        -- which of its tables
  language TEXT NOT NULL,
  source_file TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,                 -- hexadecimal
  imported TEXT,
  other TEXT
) WITHOUT ROWID;

CREATE TABLE reference_row (
  reference TEXT NOT NULL REFERENCES reference_table (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,                   -- 0, 1, 2 ... in the order of the table
  code TEXT NOT NULL,                          -- national code there; may be empty
  label TEXT NOT NULL,
  provision TEXT NOT NULL,
  target_items TEXT NOT NULL,                  -- ["0401"], at least one
  PRIMARY KEY (reference, position)
) WITHOUT ROWID;
