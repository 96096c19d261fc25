// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/answer.h"

#include "app/cli/responserows.h"
#include "core/exchange/response/readresponse.h"

#include <QFile>
#include <QFileInfo>

namespace cli
{

using base::lateText;
using questionnaire::TakenIn;

bool AnswerCommand::isResponseFile() const
{
    QFile file(m_from);
    constexpr qint64 enough = 1024;
    return file.open(QIODevice::ReadOnly) && exchange::looksLikeJson(file.read(enough));
}

// Unlike a table the file says all that the other project knew, so nothing is guessed or lost.
int AnswerCommand::takeResponse(const questionnaire::Edition &edition, const OpenProject &open,
                                Context &context) const
{
    QFile file(m_from);
    const QString name = QFileInfo(m_from).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ lateText("cli", "%1 was to be read.", { m_from }),
                              lateText("cli", "The system refused it: %1.", { file.errorString() }),
                              lateText("cli", "Check that you may read it.") });
    const project::ProjectData &data = open.project->data();
    const auto response
        = exchange::readResponse(file.readAll(), name, edition, data.settings.country);
    if (!response)
        return context.fail(response.error());
    const exchange::TakenResponse taken = exchange::takeIn(
        *response, name, data,
        m_isAccepted ? questionnaire::Existing::Replace : questionnaire::Existing::Keep);
    if (const auto done = open.project->execute(taken.edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open.project); !saved)
        return context.fail(saved.error());
    context.say(response->findings);
    context.say(taken.cells.findings);
    context.say(taken.findings);
    QMap<TakenIn, int> counts;
    for (const questionnaire::IntakeRow &row : taken.cells.rows)
        ++counts[row.what];
    const int unread = int(response->findings.size());
    context.say(lateText("cli", "Answers added: %1, changed: %2, as before: %3, refused: %4.",
                         { counts[TakenIn::Added], counts[TakenIn::Changed], counts[TakenIn::Same],
                           counts[TakenIn::Refused] + unread }));
    context.say(
        lateText("cli", "Answers on method, series and explanations taken: %1.", { taken.others }));
    const bool isWhole = unread == 0 && counts[TakenIn::Refused] == 0;
    return context.write(takenInRows(taken.cells), isWhole ? Done : DoneWithErrors);
}

} // namespace cli
