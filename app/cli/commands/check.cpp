// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/check.h"

#include "core/project/projectfindings.h"

#include <algorithm>

namespace cli
{

QByteArray CheckCommand::name() const
{
    return "check";
}

base::Text CheckCommand::summary() const
{
    return base::lateText("cli", "Run all checks. Ends with 1 when an error is not explained.");
}

QByteArray CheckCommand::example() const
{
    return "iccs check chile.iccs --format table\niccs check chile.iccs --only rules\n"
           "iccs check chile.iccs --only L04";
}

void CheckCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--only", m_only,
            base::lateText("cli", "\"mapping\", \"rules\", or the id of one check."));
}

base::Findings CheckCommand::findingsOf(Context &context, const OpenProject &open) const
{
    const project::ProjectData &data = open.project->data();
    base::Findings findings;
    if (const auto *one = validation::checkById(m_only)) {
        for (const auto &list : data.lists)
            findings << one->run({ open.classification, list, data.set(list.info.id) });
        return findings;
    }
    if (const auto *one = validation::ruleCheckById(m_only))
        return project::ruleFindings(data, open.classification, context.language, one);
    base::NoProgress progress;
    if (m_only != QLatin1String("rules"))
        findings << project::mappingFindings(data, open.classification, progress);
    if (m_only != QLatin1String("mapping"))
        findings << project::ruleFindings(data, open.classification, context.language);
    return findings;
}

int CheckCommand::run(Context &context)
{
    const bool isGroup = m_only.isEmpty() || m_only == QLatin1String("mapping")
        || m_only == QLatin1String("rules");
    if (!isGroup && !validation::checkInfoById(m_only))
        return context.wrongUsage(base::lateText("cli", "There is no check \"%1\".", { m_only }));
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("place"),
                    QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    bool errors = false;
    const base::Findings findings = findingsOf(context, *open);
    for (const validation::Judged &judged :
         validation::judge(findings, open->project->data().approvals)) {
        const base::Finding &finding = judged.finding;
        errors = errors || (finding.severity == base::Severity::Error && !judged.approval);
        output.row({ finding.check, base::severityId(finding.severity), finding.place.toString(),
                     finding.message.toString(), finding.advice.toString(),
                     judged.approval ? judged.approval->reason : QString() });
    }
    return context.write(output, errors ? DoneWithErrors : Done);
}

} // namespace cli
