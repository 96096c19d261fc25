// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfindings.h"

#include "core/project/ruleimport.h"

namespace project
{

base::Findings mappingFindings(const ProjectData &data,
                               const classification::Classification &classification,
                               base::Progress &progress)
{
    base::Findings findings;
    for (qsizetype i = 0; i < data.lists.size(); ++i) {
        if (!progress.advance(i, data.lists.size()))
            break;
        const auto &list = data.lists.at(i);
        findings << validation::runChecks({ classification, list, data.set(list.info.id) });
    }
    return findings;
}

base::Findings ruleFindings(const ProjectData &data,
                            const classification::Classification &classification,
                            const QString &language, const validation::RuleCheck *only)
{
    const microdata::Dictionary dictionary = dictionaryOf(data, classification);
    validation::RuleSubject subject { classification, data.rules, dictionary, {},
                                      data.layouts,   language };
    for (const offences::OffenceList &list : data.lists)
        subject.lists.push_back({ list, data.set(list.info.id) });
    return only ? validation::runRuleCheck(*only, subject) : validation::runRuleChecks(subject);
}

} // namespace project
