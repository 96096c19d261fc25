-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The assessment of the implementation: answers of institutions, and the lists that a person keeps.

CREATE TABLE assessment_answer (
  id TEXT NOT NULL PRIMARY KEY,                -- instrument and version/question/institution
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"question": "A1", "institution": "police", "level": 2, "evidence": [...]}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE assessment_entry (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "challenge-1", "kind": "challenge", "values": {"title": ["..."]}}
  other TEXT
) WITHOUT ROWID;
