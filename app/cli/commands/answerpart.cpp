// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/answer.h"
#include "core/exchange/parts/takeback.h"

#include <QFileInfo>

namespace cli
{

using base::lateText;
using questionnaire::TakenIn;

namespace
{

// cell,year,outcome,before,after,said before,reason
Output returnedRows(const exchange::TakeBack &back)
{
    Output output({ QStringLiteral("cell"), QStringLiteral("year"), QStringLiteral("outcome"),
                    QStringLiteral("before"), QStringLiteral("after"),
                    QStringLiteral("said before"), QStringLiteral("reason") });
    for (const exchange::ReturnedRow &row : back.rows)
        output.row({ row.cell, row.year == 0 ? QString() : QString::number(row.year),
                     questionnaire::takenInId(row.what), row.before, row.after, row.saidBefore,
                     row.why.toString() });
    return output;
}

} // namespace

int AnswerCommand::takePart(const exchange::ResponseWorkbook &part,
                            const questionnaire::Edition &edition, project::Project &project,
                            Context &context) const
{
    const auto back = exchange::takeBack(
        part, QFileInfo(m_from).fileName(), edition, project.data(),
        m_isAccepted ? questionnaire::Existing::Replace : questionnaire::Existing::Keep,
        { context.author, context.clock.now() });
    if (!back)
        return context.fail(back.error());
    const project::Edit edit = exchange::takeBackEdit(project.data(), *back);
    if (const auto done = project.execute(edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(project); !saved)
        return context.fail(saved.error());
    context.say(back->findings);
    const questionnaire::ReturnedPart record = exchange::recordOf(*back);
    context.say(lateText("cli", "The part of “%1”, filled in by %2 on %3.",
                         { record.institution, record.sender, record.filled }));
    context.say(lateText("cli", "Answers added: %1, changed: %2, as before: %3, refused: %4.",
                         { record.added, record.changed, record.same, record.refused }));
    if (record.refused > 0)
        context.say(lateText("cli",
                             "What is refused because somebody said something else is taken with "
                             "--accept."));
    return context.write(returnedRows(*back), record.refused > 0 ? DoneWithErrors : Done);
}

} // namespace cli
