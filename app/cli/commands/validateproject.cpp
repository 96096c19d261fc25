// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/validate.h"
#include "app/cli/responserows.h"
#include "core/project/responsefindings.h"
#include "core/validation/check.h"

#include <algorithm>

namespace cli
{

using base::lateText;
using questionnaire::EditionPointer;

// The one that is named, or all with answers. A folder of one's own has to be named, because
// answers do not know where it stands.
base::Result<QList<EditionPointer>>
ValidateCommand::answeredEditions(const Context &context, const project::ProjectData &data) const
{
    QStringList ids { m_edition };
    if (m_edition.isEmpty()) {
        ids.clear();
        for (const questionnaire::Answer &answer : data.answers) {
            if (!ids.contains(answer.edition))
                ids << answer.edition;
        }
    }
    QList<EditionPointer> editions;
    for (const QString &id : std::as_const(ids)) {
        const auto edition = questionnaire::loadEdition(id, context.language);
        if (!edition)
            return tl::unexpected(edition.error());
        editions << *edition;
    }
    return editions;
}

base::Result<base::Findings> ValidateCommand::findingsOf(const Context &context,
                                                         const OpenProject &open) const
{
    const project::ProjectData &data = open.project->data();
    const auto editions = answeredEditions(context, data);
    if (!editions)
        return tl::unexpected(editions.error());
    base::Findings findings;
    for (const EditionPointer &edition : *editions) {
        const auto rules = rulesOf(*edition, context);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto years = referenceYears(*edition, m_year);
        if (!years)
            return tl::unexpected(years.error());
        findings << project::responseFindings(data, *edition, *rules, *years);
    }
    return findings;
}

int ValidateCommand::runProject(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const auto findings = findingsOf(context, *open);
    if (!findings)
        return context.fail(findings.error());
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("edition"),
                    QStringLiteral("year"), QStringLiteral("cell"), QStringLiteral("place"),
                    QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    bool errors = false;
    for (const validation::Judged &judged :
         validation::judge(*findings, open->project->data().approvals)) {
        const base::Finding &finding = judged.finding;
        errors = errors || (finding.severity == base::Severity::Error && !judged.approval);
        output.row({ finding.check, base::severityId(finding.severity), finding.place.ids.value(0),
                     finding.place.ids.value(1), finding.place.ids.value(2),
                     finding.place.toString(), finding.message.toString(),
                     finding.advice.toString(),
                     judged.approval ? judged.approval->reason : QString() });
    }
    return context.write(output, errors ? DoneWithErrors : Done);
}

} // namespace cli
