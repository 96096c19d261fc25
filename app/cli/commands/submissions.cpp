// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/submit.h"

#include "core/exchange/submission/changes.h"
#include "core/project/json.h"

namespace cli
{

using base::lateText;
using project::ResponseChange;
using questionnaire::Submission;

QByteArray SubmissionsCommand::name() const
{
    return "submissions";
}

base::Text SubmissionsCommand::summary() const
{
    return lateText("cli",
                    "The submissions that the project keeps: list and verify them, show what one "
                    "says, or what changed since. Ends with 1 when one is not as it was sealed.");
}

QByteArray SubmissionsCommand::example() const
{
    return "iccs submissions police.iccs --edition un-cts-2024\n"
           "iccs submissions police.iccs --difference last --format table\n"
           "iccs submissions police.iccs --difference \"un-cts-2024 1\" --against "
           "\"un-cts-2024 2\"";
}

void SubmissionsCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, lateText("cli", "The project file."))->required();
    addText(options, "--edition", m_edition,
            lateText("cli", "Only those of this questionnaire, such as un-cts-2024."));
    addText(options, "--show", m_show,
            lateText("cli", "The id of one, or \"last\": the answers that it holds."));
    addText(options, "--difference", m_difference,
            lateText("cli", "The id of one, or \"last\": what the project says otherwise now."));
    addText(options, "--against", m_against,
            lateText("cli", "For the difference: the id of another one, instead of the project."));
}

namespace
{

QString yearsText(const QList<int> &years)
{
    QStringList texts;
    for (int year : years)
        texts << QString::number(year);
    return texts.join(QLatin1Char(' '));
}

QString sealText(const Submission &submission)
{
    return project::isUnchanged(submission) ? QStringLiteral("unchanged")
                                            : QStringLiteral("changed");
}

} // namespace

base::Result<const Submission *> SubmissionsCommand::find(const project::ProjectData &data,
                                                          const QString &id) const
{
    const Submission *found = nullptr;
    QStringList known;
    for (const Submission &submission : data.submissions) {
        if (!m_edition.isEmpty() && submission.edition != m_edition)
            continue;
        known << submission.id;
        if (submission.id == id || id == QLatin1String("last"))
            found = &submission;
    }
    if (found)
        return found;
    return base::failure(lateText("cli", "The submission \"%1\" was to be read.", { id }),
                         known.isEmpty() ? lateText("cli", "The project keeps none.")
                                         : lateText("cli", "The project keeps these: %1.",
                                                    { known.join(QStringLiteral(", ")) }),
                         lateText("cli", "Name one of them; \"iccs submit\" makes one."));
}

int SubmissionsCommand::list(const project::ProjectData &data, Context &context) const
{
    Output output({ QStringLiteral("submission"), QStringLiteral("edition"),
                    QStringLiteral("years"), QStringLiteral("time"), QStringLiteral("author"),
                    QStringLiteral("note"), QStringLiteral("answers"), QStringLiteral("seal"),
                    QStringLiteral("sha256") });
    bool areAllUnchanged = true;
    for (const Submission &submission : data.submissions) {
        if (!m_edition.isEmpty() && submission.edition != m_edition)
            continue;
        areAllUnchanged = areAllUnchanged && project::isUnchanged(submission);
        const auto response = project::frozenResponse(submission);
        output.row({ submission.id, submission.edition, yearsText(submission.years),
                     project::timeToText(submission.time), submission.author, submission.note,
                     response ? QString::number(response->answers.size()) : QString(),
                     sealText(submission), submission.sha256 });
    }
    return context.write(output, areAllUnchanged ? Done : DoneWithErrors);
}

int SubmissionsCommand::show(const Submission &submission, Context &context) const
{
    const auto response = project::frozenResponse(submission);
    if (!response)
        return context.fail(response.error());
    context.say(lateText("cli", "%1 of %2 by %3, seal %4: %5.",
                         { submission.id, project::timeToText(submission.time), submission.author,
                           submission.sha256, sealText(submission) }));
    Output output({ QStringLiteral("kind"), QStringLiteral("place"), QStringLiteral("year"),
                    QStringLiteral("value"), QStringLiteral("status"), QStringLiteral("comment"),
                    QStringLiteral("source") });
    for (const ResponseChange &all : project::difference({}, *response)) {
        output.row({ project::kindId(all.kind), all.place,
                     all.year == 0 ? QString() : QString::number(all.year), all.after.value,
                     all.after.status, all.after.comment, all.after.source });
    }
    return context.write(output, project::isUnchanged(submission) ? Done : DoneWithErrors);
}

int SubmissionsCommand::difference(const project::ProjectData &data, Context &context) const
{
    const auto before = find(data, m_difference);
    if (!before)
        return context.fail(before.error());
    const auto old = project::frozenResponse(**before);
    if (!old)
        return context.fail(old.error());
    project::FrozenResponse now
        = project::presentResponse(data, (*before)->edition, (*before)->years);
    if (!m_against.isEmpty()) {
        const auto other = find(data, m_against);
        if (!other)
            return context.fail(other.error());
        const auto read = project::frozenResponse(**other);
        if (!read)
            return context.fail(read.error());
        now = *read;
    }
    Output output(exchange::changeHeader());
    for (const ResponseChange &change : project::difference(*old, now))
        output.row(exchange::changeCells(change));
    const bool isWhole = project::isUnchanged(**before);
    if (!isWhole)
        context.say(lateText("cli", "%1 is not as it was sealed.", { (*before)->id }));
    return context.write(output, isWhole ? Done : DoneWithErrors);
}

int SubmissionsCommand::run(Context &context)
{
    if (!m_show.isEmpty() && !m_difference.isEmpty())
        return context.wrongUsage(
            lateText("cli", "Ask for --show or for --difference, not for both."));
    if (!m_against.isEmpty() && m_difference.isEmpty())
        return context.wrongUsage(lateText("cli", "--against goes with --difference."));
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    if (!m_difference.isEmpty())
        return difference(data, context);
    if (m_show.isEmpty())
        return list(data, context);
    const auto submission = find(data, m_show);
    return submission ? show(**submission, context) : context.fail(submission.error());
}

} // namespace cli
