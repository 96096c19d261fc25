// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/answeredrule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

using questionnaire::Table;

bool hasFigures(const Table &table, const Look &look)
{
    for (int cell = 0; cell < look.edition.cellCount(); ++cell) {
        if (look.edition.cell(cell).table == &table && look.figures.at(look.year, cell).isThere())
            return true;
    }
    return false;
}

QStringList openQuestions(const ResponseRule &rule, const Table &table, const Look &look)
{
    QStringList open;
    for (const QString &question : rule.questions) {
        if (!table.questions.contains(question))
            continue;
        if (look.answers->value(table.id + QLatin1Char('/') + question).isEmpty())
            open << look.edition.form().question(question)->text;
    }
    return open;
}

} // namespace

Verdict AnsweredRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const Table *table = look.edition.table(at.table);
    if (!look.answers || !table || !hasFigures(*table, look))
        return {};
    if (openQuestions(rule, *table, look).isEmpty())
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text AnsweredRule::sentence(const ResponseRule &rule, const RuleCase &at,
                                  const Look &look) const
{
    const Table *table = look.edition.table(at.table);
    const QStringList open = openQuestions(rule, *table, look);
    return base::lateCount(
        "validation",
        "Table %1 (%2) has figures for %3, but %n questions on its method are "
        "not answered: %4",
        int(open.size()),
        { table->id, table->title, yearOf(look), open.join(QStringLiteral(" ")) });
}

} // namespace validation
