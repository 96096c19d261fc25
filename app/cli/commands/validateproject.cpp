// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/validate.h"
#include "app/cli/foldedrows.h"
#include "app/cli/responserows.h"
#include "core/project/responsefacts.h"
#include "core/project/responsefindings.h"
#include "core/validation/response/rulesummary.h"

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

namespace
{

// What a check found, with whether it was explained; a row for each, or for people folded.
Output rowsOf(const QList<validation::Judged> &judged)
{
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("edition"),
                    QStringLiteral("year"), QStringLiteral("cell"), QStringLiteral("place"),
                    QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    for (const validation::Judged &one : judged) {
        const base::Finding &finding = one.finding;
        output.row({ finding.check, base::severityId(finding.severity), finding.place.ids.value(0),
                     finding.place.ids.value(1), finding.place.ids.value(2),
                     finding.place.toString(), finding.message.toString(),
                     finding.advice.toString(), one.approval ? one.approval->reason : QString() });
    }
    return output;
}

Output foldedRowsOf(const QList<validation::Judged> &judged)
{
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("edition"),
                    QStringLiteral("year"), QStringLiteral("count"), QStringLiteral("cells"),
                    QStringLiteral("message"), QStringLiteral("advice"),
                    QStringLiteral("explained") });
    const auto groupOf = [](const base::Finding &finding) {
        return finding.place.ids.mid(0, 2).join(QLatin1Char(' '));
    };
    const auto placeOf = [](const base::Finding &finding) {
        const QString others = finding.place.ids.value(3);
        return others.isEmpty() ? finding.place.ids.value(2)
                                : QStringLiteral("%1 (%2)").arg(finding.place.ids.value(2), others);
    };
    for (const FoldedFindings &line : folded(judged, groupOf, placeOf)) {
        const base::Finding &finding = line.first.finding;
        output.row({ finding.check, base::severityId(finding.severity), finding.place.ids.value(0),
                     finding.place.ids.value(1), QString::number(line.places.size()),
                     line.placesText(), finding.message.toString(), finding.advice.toString(),
                     line.first.approval ? line.first.approval->reason : QString() });
    }
    return output;
}

QString reasonsText(const QMap<validation::Skip, int> &reasons)
{
    QStringList texts;
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        texts << QStringLiteral("%1: %2")
                     .arg(validation::skipText(reason.key()).toString())
                     .arg(*reason);
    return texts.join(QStringLiteral("; "));
}

// Rules that could not be looked at anywhere must not pass for rules that held.
void sayUntested(const Context &context, const QList<validation::RuleSummary> &summaries,
                 const QString &edition)
{
    const auto untested
        = std::count_if(summaries.begin(), summaries.end(),
                        [](const validation::RuleSummary &summary) { return summary.tested == 0; });
    if (untested > 0)
        context.say(lateText("cli",
                             "%1: %2 of %3 checks could not be looked at in any case; --summary "
                             "lists them and says why.",
                             { edition, int(untested), int(summaries.size()) }));
}

} // namespace

base::Result<QList<ValidateCommand::Checked>>
ValidateCommand::checkedEditions(const Context &context, const project::ProjectData &data) const
{
    const auto editions = answeredEditions(context, data);
    if (!editions)
        return tl::unexpected(editions.error());
    QList<Checked> all;
    for (const EditionPointer &edition : *editions) {
        const auto rules = rulesOf(*edition, context);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto years = referenceYears(*edition, m_year);
        if (!years)
            return tl::unexpected(years.error());
        all << Checked { edition, *rules, *years };
    }
    return all;
}

int ValidateCommand::runProject(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    const auto editions = checkedEditions(context, data);
    if (!editions)
        return context.fail(editions.error());
    base::Findings findings;
    Output summary({ QStringLiteral("edition"), QStringLiteral("check"), QStringLiteral("name"),
                     QStringLiteral("tested"), QStringLiteral("failed"), QStringLiteral("skipped"),
                     QStringLiteral("why_skipped") });
    for (const Checked &checked : *editions) {
        const QString &id = checked.edition->form().id;
        findings << project::responseFindings(data, *checked.edition, checked.rules, checked.years);
        const project::ResponseFacts facts(data, *checked.edition, checked.rules);
        const auto summaries = validation::summaryOf(
            checked.rules, checked.years, [&facts](int year) { return facts.look(year); });
        sayUntested(context, summaries, id);
        for (const validation::RuleSummary &of : summaries)
            summary.row({ id, of.rule->id, of.rule->name, QString::number(of.tested),
                          QString::number(of.failed), QString::number(of.skipped),
                          reasonsText(of.reasons) });
    }
    const QList<validation::Judged> judged = validation::judge(findings, data.approvals);
    sayCounts(context, judged);
    const bool errors = std::any_of(judged.begin(), judged.end(), [](const auto &one) {
        return one.finding.severity == base::Severity::Error && !one.approval;
    });
    const bool isFolded = context.rowFormat == QLatin1String("table") && !m_isEach;
    return context.write(m_isSummary    ? summary
                             : isFolded ? foldedRowsOf(judged)
                                        : rowsOf(judged),
                         errors ? DoneWithErrors : Done);
}

} // namespace cli
