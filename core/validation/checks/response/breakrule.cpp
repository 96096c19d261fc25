// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/breakrule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

QString changedQuestion(const ResponseRule &rule, const RuleCase &at, const Look &look)
{
    for (const QString &question : rule.questions) {
        const QString key = at.table + QLatin1Char('/') + question;
        const QString last = look.lastAnswers->value(key);
        const QString now = look.answers->value(key);
        const bool isExplained = look.commented && look.commented->contains(key);
        if (!last.isEmpty() && !now.isEmpty() && last != now && !isExplained)
            return question;
    }
    return {};
}

} // namespace

Verdict BreakRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    if (!look.answers || !look.lastAnswers || !look.edition.table(at.table))
        return {};
    if (changedQuestion(rule, at, look).isEmpty())
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text BreakRule::sentence(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const QString question = changedQuestion(rule, at, look);
    const QString key = at.table + QLatin1Char('/') + question;
    return base::lateText("validation",
                          "For table %1 the answer to “%2” changed from “%3” to “%4”, and no "
                          "comment says why.",
                          { at.table, look.edition.form().question(question)->text,
                            look.lastAnswers->value(key), look.answers->value(key) });
}

} // namespace validation
