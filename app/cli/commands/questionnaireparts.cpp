// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/questionnaire.h"

#include "core/exchange/parts/parts.h"
#include "core/exchange/parts/takeback.h"

#include <QDir>
#include <QFileInfo>

namespace cli
{

using base::lateText;

namespace
{

std::optional<QList<int>> yearsOf(const QString &text)
{
    QList<int> years;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        years << one.trimmed().toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return years;
}

void addState(Output &output, const exchange::PartState &state, const QString &file)
{
    const auto row = [&](const questionnaire::ReturnedPart *returned) {
        QStringList cells { state.institution, state.name, QString::number(state.cells),
                            QString::number(state.open), file };
        if (returned)
            cells << returned->time.toUTC().toString(Qt::ISODate) << returned->author
                  << returned->file << returned->sender << returned->filled
                  << QString::number(returned->added) << QString::number(returned->changed)
                  << QString::number(returned->same) << QString::number(returned->refused);
        else
            cells << QStringList(9);
        output.row(cells);
    };
    for (const questionnaire::ReturnedPart &returned : state.returns)
        row(&returned);
    if (state.returns.isEmpty())
        row(nullptr);
}

} // namespace

int QuestionnaireCommand::split(Context &context) const
{
    const std::optional<QList<int>> years = yearsOf(m_years);
    if (!years)
        return context.wrongUsage(lateText(
            "cli", "\"%1\" is no list of years; write them as in 2022,2023.", { m_years }));
    if (context.out == QLatin1String("-"))
        return context.wrongUsage(lateText("cli", "The parts need a folder: --out FOLDER."));
    const auto open = openProject(context, m_edition, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    // --out names the folder; the rows go to standard output.
    const QString folder = std::exchange(context.out, QStringLiteral("-"));
    exchange::ExportJob job { open->project->data(), open->classification, {},
                              context.language,      context.clock.now(),  context.author };
    job.edition = m_partEdition;
    job.years = *years;
    const auto written = exchange::writeParts(
        job, m_institution.split(QLatin1Char(','), Qt::SkipEmptyParts), folder, context.progress());
    if (!written)
        return context.fail(written.error());
    Output output({ QStringLiteral("institution"), QStringLiteral("name"), QStringLiteral("file"),
                    QStringLiteral("cells"), QStringLiteral("filled") });
    for (const exchange::WrittenPart &part : *written)
        output.row({ part.institution, part.name, QFileInfo(part.path).fileName(),
                     QString::number(part.cells), QString::number(part.filled) });
    context.say(base::lateCount("cli", "Wrote %n parts into %1.", int(written->size()),
                                { QDir::toNativeSeparators(folder) }));
    return context.write(output);
}

int QuestionnaireCommand::parts(Context &context) const
{
    const auto edition = questionnaire::loadEdition(m_partEdition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto open = openProject(context, m_edition, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    Output output({ QStringLiteral("institution"), QStringLiteral("name"), QStringLiteral("cells"),
                    QStringLiteral("open"), QStringLiteral("written"), QStringLiteral("returned"),
                    QStringLiteral("taken by"), QStringLiteral("file"), QStringLiteral("filled by"),
                    QStringLiteral("filled on"), QStringLiteral("added"), QStringLiteral("changed"),
                    QStringLiteral("same"), QStringLiteral("refused") });
    for (const exchange::PartState &state : exchange::partStates(data, **edition)) {
        const QString name = exchange::partFileName(data.settings.country, (*edition)->form().id,
                                                    state.institution);
        const bool isThere
            = !m_folder.isEmpty() && QFileInfo::exists(QDir(m_folder).filePath(name));
        addState(output, state, isThere ? name : QString());
    }
    return context.write(output);
}

int QuestionnaireCommand::ofParts(Context &context) const
{
    if (m_edition.isEmpty() || m_partEdition.isEmpty())
        return context.wrongUsage(
            lateText("cli", "Name a project file and the questionnaire: --edition un-cts-2024."));
    return m_action == QLatin1String("split") ? split(context) : parts(context);
}

} // namespace cli
