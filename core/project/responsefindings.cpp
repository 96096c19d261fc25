// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/responsefindings.h"

#include "core/project/responsefacts.h"

namespace project
{

base::Findings responseFindings(const ProjectData &data, const questionnaire::Edition &edition,
                                const std::vector<validation::ResponseRule> &rules,
                                const QList<int> &years)
{
    const ResponseFacts facts(data, edition, rules);
    validation::RuleRun run(rules);
    base::Findings findings;
    for (const ResponseFailure &failure : responseFailures(facts, rules, run, years))
        findings << failure.finding;
    return findings;
}

} // namespace project
