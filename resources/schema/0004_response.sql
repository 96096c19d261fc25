-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Answers to questionnaires, what they are filled from and compared with. Cells are named as in resources/questionnaires.

CREATE TABLE coded_table (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "...", "unit": "victims", "dimensions": ["iccs", "sex"], "rows": [...]}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "population", "source": "...", "values": {"2023": 1234567}}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE answer (
  edition TEXT NOT NULL,                       -- un-cts-2024
  year INTEGER NOT NULL,
  cell TEXT NOT NULL,                          -- 1.2/victims/male
  status TEXT NOT NULL CHECK (status <> ''),   -- reported, zero, provisional, suppressed, not available, ...
  low REAL NOT NULL,                           -- the figure; of a suppressed one the smallest and the largest it can be
  high REAL NOT NULL,
  comment TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin <> ''),   -- typed, coded, imported, returned
  came_from TEXT NOT NULL,
  coded REAL,                                  -- what coded data gave at the last filling
  other TEXT,
  PRIMARY KEY (edition, year, cell)
) WITHOUT ROWID;

CREATE TABLE method_answer (
  edition TEXT NOT NULL,
  table_id TEXT NOT NULL,                      -- empty: of the whole edition
  question TEXT NOT NULL,
  choices TEXT NOT NULL,                       -- ["input"]
  answer TEXT NOT NULL,
  comment TEXT NOT NULL,
  other TEXT,
  PRIMARY KEY (edition, table_id, question)
) WITHOUT ROWID;
