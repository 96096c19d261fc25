// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/microdata/layout.h"

namespace cli
{

// What codes records besides lists and links: attributes, decision tables, record layouts and
// counting rules, of a project and of files. What a file has replaces what the project has of the
// same id.
struct RuleSources {
    microdata::Dictionary dictionary; // official attributes too
    rules::RuleSet rules;
    base::Findings findings; // of the files, with their lines
};
RuleSources ofProject(const project::ProjectData &data,
                      const classification::Classification &classification);
base::Result<> addAttributes(RuleSources &sources, const QString &path);
base::Result<> addTables(RuleSources &sources, const QString &path);
// Tables may name a list as people call it; its id takes the place.
void nameLists(rules::RuleSet &rules, const project::ProjectData &data);

// One of the project by id or name, else a file.
base::Result<microdata::ReadLayout> chooseLayout(const project::ProjectData &data,
                                                 const QString &nameOrFile);
// JSON as the project keeps it: unit, principal_offence, seriousness, attempts_with_completed,
// moment, note.
base::Result<coding::CountingRules> readCounting(const QString &path);

bool isProjectFile(const QString &path); // by its content

} // namespace cli
