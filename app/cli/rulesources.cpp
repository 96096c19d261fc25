// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulesources.h"

#include "core/microdata/attributefile.h"
#include "core/project/json.h"

#include <QFile>
#include <QJsonDocument>

namespace cli
{

RuleSources ofProject(const project::ProjectData &data,
                      const classification::Classification &classification)
{
    RuleSources sources { microdata::officialDictionary(classification), data.rules, {} };
    for (const microdata::Attribute &attribute : data.attributes.attributes())
        sources.dictionary.put(attribute);
    return sources;
}

base::Result<> addAttributes(RuleSources &sources, const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto national = microdata::readAttributes(path);
    if (!national)
        return tl::unexpected(national.error());
    sources.findings << national->findings;
    for (const microdata::Attribute &attribute : national->attributes)
        sources.dictionary.put(attribute);
    return {};
}

base::Result<> addTables(RuleSources &sources, const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto read = rules::readTables(path, sources.dictionary);
    if (!read)
        return tl::unexpected(read.error());
    sources.findings << read->findings;
    for (const rules::DecisionTable &table : read->tables)
        sources.rules.put(table);
    return {};
}

void nameLists(rules::RuleSet &rules, const project::ProjectData &data)
{
    const QList<rules::DecisionTable> tables = rules.tables();
    for (rules::DecisionTable table : tables) {
        if (table.scope.list.isEmpty() || data.list(table.scope.list))
            continue;
        const auto named = std::find_if(
            data.lists.begin(), data.lists.end(), [&table](const offences::OffenceList &list) {
                return list.info.name.compare(table.scope.list, Qt::CaseInsensitive) == 0;
            });
        if (named == data.lists.end())
            continue;
        table.scope.list = named->info.id;
        rules.put(table);
    }
}

base::Result<microdata::ReadLayout> chooseLayout(const project::ProjectData &data,
                                                 const QString &nameOrFile)
{
    for (const microdata::Layout &layout : data.layouts) {
        if (layout.id == nameOrFile || (!layout.name.isEmpty() && layout.name == nameOrFile))
            return microdata::ReadLayout { layout, {} };
    }
    auto read = microdata::readLayout(nameOrFile);
    if (read || data.layouts.isEmpty() || QFile::exists(nameOrFile))
        return read;
    QStringList ids;
    for (const microdata::Layout &layout : data.layouts)
        ids << layout.id;
    base::Error error = read.error();
    error.advice = base::lateText("cli", "Name a file, or one of the layouts of the project: %1.",
                                  { ids.join(QStringLiteral(", ")) });
    return tl::unexpected(error);
}

base::Result<coding::CountingRules> readCounting(const QString &path)
{
    const base::Text tried
        = base::lateText("cli", "The counting rules %1 were to be read.", { path });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(tried, base::Text::verbatim(file.errorString()),
                             base::lateText("cli",
                                            "Check that the file exists and that you may "
                                            "read it, then try again."));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    const auto rules = json.isObject()
        ? project::countingFromJson(json.object())
        : project::Read<coding::CountingRules>(tl::unexpected<QString>(error.errorString()));
    if (rules)
        return *rules;
    return base::failure(
        tried, base::Text::verbatim(rules.error()),
        base::lateText("cli",
                       "Give a JSON object with unit (offences, incidents, victims, suspects, "
                       "persons, rows), principal_offence, seriousness, attempts_with_completed, "
                       "moment (input, process, output) and note."));
}

bool isProjectFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace cli
