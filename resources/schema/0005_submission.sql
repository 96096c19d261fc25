-- SPDX-FileCopyrightText: ICCS Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What left the project as a submission, and the parts that institutions sent back.

CREATE TABLE submission (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "un-cts-2024 1", "content": "...", "sha256": "..."}
  other TEXT
) WITHOUT ROWID;

CREATE TABLE returned_part (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                          -- {"id": "...", "institution": "police", "sender": "...", "added": 12}
  other TEXT
) WITHOUT ROWID;
