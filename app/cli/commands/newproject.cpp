// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/newproject.h"

#include "core/project/projectfile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace cli
{

QByteArray NewProjectCommand::name() const
{
    return "new";
}

base::Text NewProjectCommand::summary() const
{
    return base::lateText("cli", "Make a project file.");
}

QByteArray NewProjectCommand::example() const
{
    return "iccs new chile.iccs --country CHL --institution INE --language es";
}

void NewProjectCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The file to make."))->required();
    addText(options, "--country", m_country,
            base::lateText("cli", "Three letters of ISO 3166-1, e.g. CHL."))
        ->required();
    addText(options, "--institution", m_institution,
            base::lateText("cli", "Who keeps the project."));
    addText(options, "--title", m_title, base::lateText("cli", "A title for reports."));
}

int NewProjectCommand::run(Context &context)
{
    static const QRegularExpression iso3(QStringLiteral("^[A-Z]{3}$"));
    if (!iso3.match(m_country.toUpper()).hasMatch())
        return context.wrongUsage(base::lateText(
            "cli", "\"%1\" is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.",
            { m_country }));
    if (QFileInfo::exists(m_path))
        return context.fail(
            { base::lateText("cli", "A project was to be made as %1.", { m_path }),
              base::lateText("cli", "There is a file of that name already."),
              base::lateText("cli", "Choose another name, or move that file away.") });
    project::Settings settings;
    settings.country = m_country.toUpper();
    settings.institution = m_institution;
    settings.title = m_title;
    settings.language = context.language;
    auto made = project::ProjectFile(context.clock).create(settings, context.author);
    if (!made)
        return context.fail(made.error());
    if (const auto saved = (*made)->saveAs(m_path); !saved)
        return context.fail(saved.error());
    context.say(base::lateText("cli", "Made the project %1.", { m_path }));
    return Done;
}

} // namespace cli
