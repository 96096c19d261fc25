// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/questionnaire.h"
#include "core/exchange/cellmap/fillworkbook.h"
#include "core/exchange/cellmap/proposemap.h"

namespace cli
{

using base::lateText;

// check,severity,place,message of each line that would not be filled.
int QuestionnaireCommand::checkMap(const questionnaire::Edition &edition, Context &context) const
{
    const auto read = exchange::readCellMap(m_map, context.progress());
    if (!read)
        return context.fail(read.error());
    const auto checked
        = exchange::checkAgainstWorkbook(read->map, edition, m_workbook, context.progress());
    if (!checked)
        return context.fail(checked.error());
    const base::Findings findings = read->findings + *checked;
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("place"),
                    QStringLiteral("message") });
    addFindings(output, findings);
    return context.write(output, hasErrors(findings) ? DoneWithErrors : Done);
}

int QuestionnaireCommand::map(Context &context) const
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    if (!m_map.isEmpty())
        return checkMap(**edition, context);
    const QString english = QStringLiteral("en");
    QList<exchange::EditionInLanguage> editions { { *edition, context.language } };
    if (context.language != english) {
        const auto original = questionnaire::loadEdition(m_edition, english);
        if (!original)
            return context.fail(original.error());
        editions << exchange::EditionInLanguage { *original, english };
    }
    const auto view = table::readWorkbookView(m_workbook, context.progress());
    if (!view)
        return context.fail(view.error());
    Output output({ QStringLiteral("sheet"), QStringLiteral("ref"), QStringLiteral("cell"),
                    QStringLiteral("year"), QStringLiteral("what"), QStringLiteral("formula"),
                    QStringLiteral("texts"), QStringLiteral("score"), QStringLiteral("candidates"),
                    QStringLiteral("reason") });
    int undecided = 0;
    const QList<exchange::ProposedRow> rows = exchange::proposeMap(*view, editions);
    for (const exchange::ProposedRow &proposed : rows) {
        output.row({ proposed.row.sheet,
                     proposed.row.reference,
                     proposed.row.cell,
                     proposed.row.year,
                     exchange::mapWhatId(proposed.row.what),
                     {},
                     {},
                     number(proposed.score, 2),
                     proposed.candidates.join(QStringLiteral("; ")),
                     proposed.reason });
        undecided += proposed.row.cell.isEmpty() ? 1 : 0;
    }
    context.say(lateText("cli",
                         "Proposed %1 cells; %2 more are not decided and name their candidates. "
                         "Check the map before a workbook is filled with it.",
                         { int(rows.size()) - undecided, undecided }));
    return context.write(output);
}

} // namespace cli
