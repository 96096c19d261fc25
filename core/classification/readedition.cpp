// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include "core/classification/editionfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace classification
{

namespace
{

Labels labelsOf(const QJsonValue &value)
{
    Labels labels;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        labels.insert(entry.key(), entry.value().toString());
    return labels;
}

// What EditionFile and the parts below share: one sentence about the folder.
tl::unexpected<base::Error> broken(const QString &folder, const base::Text &what)
{
    return tl::unexpected(brokenEdition(folder, what));
}

base::Result<> readAliases(const QString &folder, const QJsonArray &aliases, Edition &edition)
{
    for (const QJsonValue &entry : aliases) {
        const QString alias = entry[QLatin1String("code")].toString();
        const auto meant = IccsCode::parse(entry[QLatin1String("means")].toString());
        if (!IccsCode::parse(alias) || !meant)
            return broken(folder,
                          base::lateText("classification",
                                         "The file edition.json has the alias “%1” that is no code "
                                         "or stands for none.",
                                         { alias }));
        edition.aliases.insert(alias, *meant);
    }
    return {};
}

base::Result<> readHead(const QString &folder, Edition &edition)
{
    QFile file(folder + QStringLiteral("/edition.json"));
    if (!file.open(QIODevice::ReadOnly))
        return broken(
            folder,
            base::lateText("classification", "The file edition.json is missing or not readable."));
    QJsonParseError error;
    const QJsonObject head = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(folder,
                      base::lateText("classification", "The file edition.json is damaged: %1.",
                                     { error.errorString() }));
    edition.id = head[QLatin1String("id")].toString();
    edition.titles = labelsOf(head[QLatin1String("titles")]);
    edition.acknowledgement = head[QLatin1String("acknowledgement")].toString();
    for (const QJsonValue &level : head[QLatin1String("levels")].toArray())
        edition.levels << labelsOf(level);
    if (edition.id.isEmpty() || edition.titles.isEmpty() || edition.levels.isEmpty())
        return broken(folder,
                      base::lateText("classification",
                                     "The file edition.json lacks the id, the titles or the "
                                     "levels."));
    return readAliases(folder, head[QLatin1String("aliases")].toArray(), edition);
}

base::Result<Category> readCategory(const EditionFile &file, int row)
{
    const auto code = file.code(row, QStringLiteral("code"));
    if (!code)
        return tl::unexpected(code.error());
    Category category { .code = *code };
    if (!file.cell(row, QStringLiteral("parent")).isEmpty()) {
        const auto parent = file.code(row, QStringLiteral("parent"));
        if (!parent)
            return tl::unexpected(parent.error());
        category.parent = *parent;
    }
    category.level = file.cell(row, QStringLiteral("level")).toInt();
    category.titles = file.labels(row, QStringLiteral("title"));
    const Labels others = file.labels(row, QStringLiteral("other"));
    for (auto other = others.begin(); other != others.end(); ++other)
        category.otherTitles[other.key()] << other.value();
    category.residual = file.flag(row, QStringLiteral("residual"));
    category.remarks = file.labels(row, QStringLiteral("remark"));
    category.remark = category.remarks.value(QStringLiteral("en"));
    category.eurostatCode = file.cell(row, QStringLiteral("eurostat"));
    category.source = file.cell(row, QStringLiteral("source"));
    return category;
}

base::Result<> readCategories(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(folder, QStringLiteral("categories.csv"),
                                        { QStringLiteral("code"), QStringLiteral("parent"),
                                          QStringLiteral("level"), QStringLiteral("residual"),
                                          QStringLiteral("title_en") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        auto category = readCategory(*file, row);
        if (!category)
            return tl::unexpected(category.error());
        if (category->level < 1 || category->level > edition.levels.size())
            return tl::unexpected(file->broken(
                row,
                base::lateText("classification", "The level %1 does not exist in this edition.",
                               { file->cell(row, QStringLiteral("level")) })));
        if (edition.positions.contains(category->code)) {
            edition.doubledCodes << category->code;
            continue;
        }
        edition.positions.insert(category->code, 0);
        edition.categories << std::move(*category);
    }
    if (edition.categories.isEmpty())
        return broken(folder,
                      base::lateText("classification", "The file categories.csv has no rows."));
    return {};
}

base::Result<> buildHierarchy(const QString &folder, Edition &edition)
{
    std::sort(edition.categories.begin(), edition.categories.end(),
              [](const Category &a, const Category &b) { return a.code < b.code; });
    for (int position = 0; position < edition.categories.size(); ++position)
        edition.positions[edition.categories.at(position).code] = position;
    QList<int> parents;
    for (const Category &category : std::as_const(edition.categories)) {
        const int parent = category.parent
            ? edition.positions.value(*category.parent, Hierarchy::None)
            : Hierarchy::None;
        if (category.parent && parent == Hierarchy::None)
            return broken(
                folder,
                base::lateText("classification",
                               "In the file categories.csv %1 names the parent %2, "
                               "which does not exist.",
                               { category.code.toString(), category.parent->toString() }));
        parents << parent;
    }
    edition.hierarchy = Hierarchy(parents);
    if (edition.hierarchy.circle().isEmpty())
        return {};
    QStringList circle;
    for (const int position : edition.hierarchy.circle())
        circle << edition.categories.at(position).code.toString();
    return broken(folder,
                  base::lateText("classification",
                                 "In the file categories.csv the parents of %1 run in a circle.",
                                 { circle.join(QStringLiteral(" → ")) }));
}

} // namespace

base::Result<> readTexts(const QString &folder, Edition &edition);
base::Result<> readVariables(const QString &folder, Edition &edition);

base::Result<Edition> readEdition(const QString &folder)
{
    Edition edition;
    for (const auto part : { readHead, readCategories, buildHierarchy, readTexts, readVariables }) {
        if (const auto read = part(folder, edition); !read)
            return tl::unexpected(read.error());
    }
    return edition;
}

} // namespace classification
