// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import.h"

#include "core/offences/listdifference.h"
#include "core/project/edits.h"

#include <QFileInfo>

namespace cli
{

namespace
{

QString listIdFor(const QString &name)
{
    QString id;
    for (const QChar character : name.toLower()) {
        if (character.isLetterOrNumber())
            id += character;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    return id.isEmpty() ? QStringLiteral("list") : id;
}

QString changeId(offences::ChangeType type)
{
    switch (type) {
    case offences::ChangeType::New:
        return QStringLiteral("new");
    case offences::ChangeType::Gone:
        return QStringLiteral("gone");
    case offences::ChangeType::LabelChanged:
        return QStringLiteral("label changed");
    case offences::ChangeType::CodeChanged:
        return QStringLiteral("code changed");
    case offences::ChangeType::Split:
        return QStringLiteral("split");
    case offences::ChangeType::Merged:
        return QStringLiteral("merged");
    case offences::ChangeType::Changed:
        break;
    }
    return QStringLiteral("changed");
}

base::Findings allFindings(const table::ReadTable &source, const offences::ImportedList &imported)
{
    return source.findings + imported.findings;
}

} // namespace

QByteArray ImportCommand::name() const
{
    return "import";
}

base::Text ImportCommand::summary() const
{
    return base::lateText(
        "cli",
        "Take in a national offence list, official ICCS titles in another language, the "
        "correspondence table of another country as precedents, or what codes records: national "
        "attributes, decision tables, a record layout, counting rules. A second import of the same "
        "thing prints the difference and takes it over only with --accept.");
}

QByteArray ImportCommand::example() const
{
    return "iccs import chile.iccs delitos.xlsx --as offences --code codigo --label glosa --volume "
           "2023 --list Policia\n"
           "iccs import chile.iccs titres.csv --as titles --code code --label titre "
           "--text-language fr\n"
           "iccs import peru.iccs chile.xlsx --as reference --country Chile --label glosa --iccs "
           "codigo_iccs\n"
           "iccs import chile.iccs rules.dmn --as rules";
}

void ImportCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "source", m_source,
            base::lateText("cli", "CSV, TSV, XLSX or ODS file; rules as DMN too."))
        ->required();
    addText(options, "--as", m_as,
            base::lateText(
                "cli",
                "What it is: offences, titles, reference, attributes, rules, layout or counting."));
    addListColumns(options, m_columns);
    addText(options, "--list", m_list,
            base::lateText("cli", "Name of the list; the file's name when left out."));
    addText(options, "--source-institution", m_institution,
            base::lateText("cli", "police, prosecution, courts, prisons, survey or other."));
    addText(options, "--country", m_country,
            base::lateText("cli", "Whose reference table it is, by name or ISO 3166 code."));
    addText(options, "--source-name", m_sourceName,
            base::lateText("cli", "Which table of that country, when it has several."));
    addText(options, "--iccs", m_iccs,
            base::lateText("cli", "Column of the ICCS code of a reference table."));
    options.add_flag("--accept", m_accept,
                     base::lateText("cli", "Take the difference over.").toString().toStdString());
    addReadOptions(options, m_read);
}

int ImportCommand::run(Context &context)
{
    if (m_as == QLatin1String("reference"))
        return importReference(context);
    if (m_as == QLatin1String("rules"))
        return importRules(context);
    if (m_as == QLatin1String("attributes"))
        return importAttributes(context);
    if (m_as == QLatin1String("layout"))
        return importLayout(context);
    if (m_as == QLatin1String("counting"))
        return importCounting(context);
    if (m_as != QLatin1String("offences") && m_as != QLatin1String("titles"))
        return context.wrongUsage(base::lateText("cli",
                                                 "--as takes \"offences\", \"titles\", "
                                                 "\"reference\", \"attributes\", \"rules\", "
                                                 "\"layout\" or \"counting\", not \"%1\".",
                                                 { m_as }));
    const auto source = table::readTable(m_source, m_read, context.progress());
    if (!source)
        return context.fail(source.error());
    return m_as == QLatin1String("titles") ? importTitles(context, *source)
                                           : importOffences(context, *source);
}

int ImportCommand::importOffences(Context &context, const table::ReadTable &source)
{
    const auto institution = offences::institutionFromId(m_institution);
    if (!institution)
        return context.wrongUsage(base::lateText("cli",
                                                 "\"%1\" is no kind of institution. Use police, "
                                                 "prosecution, courts, prisons, survey or other.",
                                                 { m_institution }));
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto roles = rolesFor(source.table, m_columns);
    if (!roles)
        return context.fail(roles.error());

    offences::ListInfo info;
    info.name = m_list.isEmpty() ? QFileInfo(m_source).completeBaseName() : m_list;
    info.id = listIdFor(info.name);
    info.institution = *institution;
    info.language = m_columns.textLanguage;
    info.sourceFile = QFileInfo(m_source).fileName();
    info.sourceSha256 = source.source.sha256;
    info.imported = context.clock.now();
    const offences::OffenceList *before = open->project->data().list(info.id);
    const auto imported = offences::buildList(source, *roles, info, before);
    if (!imported)
        return context.fail(imported.error());
    if (before)
        return takeOver(context, *open, *before, *imported, allFindings(source, *imported));

    if (const auto done
        = open->project->execute(project::addList(open->project->data(), imported->list));
        !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open->project); !saved)
        return context.fail(saved.error());
    const base::Findings findings = allFindings(source, *imported);
    context.say(base::lateCount(
        "cli", "%n row(s) came in as offences of the list \"%1\" (%2, %3), with %4 finding(s).",
        int(imported->list.size()),
        { imported->list.info.name, source.source.format,
          source.source.encoding.isEmpty() ? source.source.sheet : source.source.encoding,
          findings.size() }));
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("place"),
                    QStringLiteral("message") });
    addFindings(output, findings);
    return context.write(output, hasErrors(findings) ? DoneWithErrors : Done);
}

int ImportCommand::takeOver(Context &context, OpenProject &open,
                            const offences::OffenceList &before,
                            const offences::ImportedList &imported, const base::Findings &findings)
{
    const int exitCode = hasErrors(findings) ? DoneWithErrors : Done;
    context.say(findings, base::Severity::Question);
    const auto changes = offences::difference(before, imported.list);
    Output output({ QStringLiteral("change"), QStringLiteral("before"), QStringLiteral("after"),
                    QStringLiteral("label_before"), QStringLiteral("label_after"),
                    QStringLiteral("likeness") });
    const auto labels = [](const offences::OffenceList &list, const QStringList &ids) {
        QStringList texts;
        for (const QString &id : ids) {
            if (const auto *offence = list.find(id))
                texts << offence->label(list.info.language);
        }
        return texts.join(QStringLiteral("; "));
    };
    for (const offences::ListChange &change : changes)
        output.row({ changeId(change.type), change.before.join(QStringLiteral("; ")),
                     change.after.join(QStringLiteral("; ")), labels(before, change.before),
                     labels(imported.list, change.after), number(change.likeness, 3) });
    if (!m_accept) {
        context.say(base::lateCount(
            "cli",
            "The list \"%1\" is in the project already; this file changes %n thing(s). "
            "Nothing was taken over: add --accept to do it.",
            int(changes.size()), { before.info.name }));
        return context.write(output, exitCode);
    }
    offences::OffenceList after = offences::takenOver(before, imported.list, changes);
    after.info.version = before.info.version + 1;
    if (const auto done = open.project->execute(project::replaceList(open.project->data(), after));
        !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open.project); !saved)
        return context.fail(saved.error());
    context.say(base::lateCount("cli",
                                "%n change(s) were taken over; the list \"%1\" is now version %2.",
                                int(changes.size()), { after.info.name, after.info.version }));
    return context.write(output, exitCode);
}

int ImportCommand::importTitles(Context &context, const table::ReadTable &source)
{
    if (m_columns.code.isEmpty() || m_columns.label.isEmpty() || m_columns.textLanguage.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "Titles need --code, --label and --text-language."));
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto roles = rolesFor(source.table, m_columns); // checks the column names
    if (!roles)
        return context.fail(roles.error());
    const TitleRows read = titleRows(source.table, m_columns, open->classification);
    if (read.titles.isEmpty())
        return context.fail(
            { base::lateText("cli", "Titles were to be taken in from %1.", { m_source }),
              base::lateText("cli", "No row has the code of an ICCS category and a title."),
              base::lateText("cli",
                             "Check --code and --label; nothing was changed. "
                             "\"iccs classification\" prints the codes.") });
    Output output({ QStringLiteral("row"), QStringLiteral("code"), QStringLiteral("problem") });
    for (const QStringList &problem : read.problems)
        output.row(problem);
    if (read.repaired > 0)
        context.say(base::lateCount(
            "cli", "%n code(s) were read with a lost zero put back, or under another number.",
            read.repaired));
    return takeTitlesOver(context, *open, read.titles, output);
}

// Titles that are there already change only when a person says so; those without a row stay.
int ImportCommand::takeTitlesOver(Context &context, OpenProject &open, const Titles &titles,
                                  Output &output)
{
    const int exitCode = output.size() > 0 ? DoneWithErrors : Done;
    Titles after = open.project->data().titles.value(m_columns.textLanguage);
    int replaced = 0;
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        const QString before = std::exchange(after[it.key()], it.value());
        if (before.isEmpty() || before == it.value())
            continue;
        ++replaced;
        output.row({ {},
                     it.key().toString(),
                     base::lateText("cli", "\"%1\" instead of \"%2\"", { it.value(), before })
                         .toString() });
    }
    if (replaced > 0 && !m_accept) {
        context.say(base::lateCount(
            "cli",
            "%n title(s) of that language are in the project with other words. Nothing was taken "
            "over: add --accept to do it.",
            replaced));
        return context.write(output, exitCode);
    }
    if (const auto done = open.project->execute(
            project::importTitles(open.project->data(), m_columns.textLanguage, after));
        !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open.project); !saved)
        return context.fail(saved.error());
    context.say(base::lateCount("cli", "%n title(s) of %1 categories came in.", int(titles.size()),
                                { open.classification.categories().size() }));
    return context.write(output, exitCode);
}

} // namespace cli
