// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/check.h"

#include "app/cli/foldedrows.h"
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
    options.add_flag("--each", m_isEach,
                     base::lateText("cli",
                                    "With --format table: a row for each finding, instead of one "
                                    "for all findings of a check.")
                         .toString()
                         .toStdString());
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

namespace
{

Output rowsOf(const QList<validation::Judged> &judged)
{
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("place"),
                    QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    for (const validation::Judged &one : judged)
        output.row({ one.finding.check, base::severityId(one.finding.severity),
                     one.finding.place.toString(), one.finding.message.toString(),
                     one.finding.advice.toString(),
                     one.approval ? one.approval->reason : QString() });
    return output;
}

// For people: one line for all places of a check.
Output foldedRowsOf(const QList<validation::Judged> &judged)
{
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("count"),
                    QStringLiteral("places"), QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    const auto groupOf = [](const base::Finding &) { return QString(); };
    const auto placeOf = [](const base::Finding &finding) { return finding.place.toString(); };
    for (const FoldedFindings &line : folded(judged, groupOf, placeOf))
        output.row({ line.first.finding.check, base::severityId(line.first.finding.severity),
                     QString::number(line.places.size()), line.placesText(),
                     line.first.finding.message.toString(), line.first.finding.advice.toString(),
                     line.first.approval ? line.first.approval->reason : QString() });
    return output;
}

} // namespace

int CheckCommand::run(Context &context)
{
    const bool isGroup = m_only.isEmpty() || m_only == QLatin1String("mapping")
        || m_only == QLatin1String("rules");
    if (!isGroup && !validation::checkInfoById(m_only))
        return context.wrongUsage(base::lateText("cli", "There is no check \"%1\".", { m_only }));
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const QList<validation::Judged> judged
        = validation::judge(findingsOf(context, *open), open->project->data().approvals);
    const bool errors = std::any_of(judged.begin(), judged.end(), [](const auto &one) {
        return one.finding.severity == base::Severity::Error && !one.approval;
    });
    const bool isFolded = context.rowFormat == QLatin1String("table") && !m_isEach;
    if (isFolded)
        sayCounts(context, judged);
    return context.write(isFolded ? foldedRowsOf(judged) : rowsOf(judged),
                         errors ? DoneWithErrors : Done);
}

} // namespace cli
