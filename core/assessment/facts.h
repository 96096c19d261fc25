// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"
#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/microdata/layout.h"
#include "core/offences/offencelist.h"
#include "core/questionnaire/response.h"
#include "core/rules/ruleset.h"

namespace assessment
{

// What is filled in of a questionnaire for one year.
struct CellCount {
    QString edition, module, institution;
    int year = 0;
    int asked = 0; // cells
    int filled = 0; // from coded figures
};

struct IndicatorCount {
    int year = 0;
    int all = 0; // of the editions in use
    int computed = 0;
};

// Everything that figures and the register of gaps are computed from, gathered from a project
// (project/assessmentfacts.h), which outlives it.
struct Facts {
    struct List {
        const offences::OffenceList &list;
        const mapping::MappingSet &set;
    };
    const classification::Classification &classification;
    std::vector<List> lists;
    const rules::RuleSet &rules;
    const QList<microdata::Layout> &layouts;
    const QList<questionnaire::CodedTable> &codedTables;
    const QList<base::Approval> &approvals;
    const QList<Answer> &answers;
    const QList<Entry> &entries;
    base::Findings findings; // of all checks on links and rules, explained ones too
    QList<CellCount> cells;
    QList<IndicatorCount> indicators;

    bool isExplained(const base::Finding &finding) const;
    const List *find(const QString &list) const;
};

// National codes that an entry names, as "list/offence": by code or id, in the list named before a
// slash or in all, and by the ICCS categories that they reach.
QStringList offencesOf(const Facts &facts, const QStringList &codes, const QStringList &categories);
double volumeOf(const Facts &facts, const QStringList &offences, const QString &year = {});
QStringList yearsOf(const Facts &facts); // with volumes, rising

} // namespace assessment
