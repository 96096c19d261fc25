// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include "core/classification/editionfile.h"

namespace classification
{

base::Result<> readVariables(const QString &folder, Edition &edition);

namespace
{

void readTagRow(const EditionFile &file, int row, Edition &edition)
{
    const QString value = file.cell(row, QStringLiteral("value"));
    const Labels name = file.labels(row, QStringLiteral("name"));
    const Labels remarks = file.labels(row, QStringLiteral("remark"));
    if (value.isEmpty()) {
        Tag tag;
        tag.group = file.cell(row, QStringLiteral("group"));
        tag.tag = file.cell(row, QStringLiteral("tag"));
        tag.name = name;
        tag.minimumSet = file.flag(row, QStringLiteral("minimum_set"));
        tag.remarks = remarks;
        edition.tags << tag;
        return;
    }
    edition.tags.last().values << TagValue { value, name, file.cell(row, QStringLiteral("parent")),
                                             file.flag(row, QStringLiteral("code_printed")),
                                             remarks };
}

base::Result<> readTags(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(folder, QStringLiteral("tags.csv"),
                                        { QStringLiteral("group"), QStringLiteral("tag"),
                                          QStringLiteral("value"), QStringLiteral("parent"),
                                          QStringLiteral("name_en"), QStringLiteral("minimum_set"),
                                          QStringLiteral("code_printed") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        const QString key = file->cell(row, QStringLiteral("group")) + QLatin1Char('.')
            + file->cell(row, QStringLiteral("tag"));
        const bool isValue = !file->cell(row, QStringLiteral("value")).isEmpty();
        if (isValue && (edition.tags.isEmpty() || edition.tags.last().key() != key))
            return tl::unexpected(file->broken(
                row,
                base::lateText("classification", "The value does not stand below its variable %1.",
                               { key })));
        readTagRow(*file, row, edition);
    }
    return {};
}

Applicability applicabilityOf(const QString &relation)
{
    if (relation == QLatin1String("not_applicable"))
        return Applicability::NotApplicable;
    // "Use the tag instead of the category" says nothing against the tag at the category.
    return relation == QLatin1String("instead_of_category") ? Applicability::Allowed
                                                            : Applicability::Recommended;
}

base::Result<> readTagRules(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(folder, QStringLiteral("tag_applicability.csv"),
                                        { QStringLiteral("tag"), QStringLiteral("code"),
                                          QStringLiteral("relation"), QStringLiteral("source") });
    if (!file)
        return tl::unexpected(file.error());
    static const QStringList relations
        = { QStringLiteral("not_applicable"), QStringLiteral("example"), QStringLiteral("applies"),
            QStringLiteral("in_addition"), QStringLiteral("instead_of_category") };
    for (int row = 0; row < file->rows(); ++row) {
        const auto code = file->code(row, QStringLiteral("code"));
        if (!code)
            return tl::unexpected(code.error());
        const QString key = file->cell(row, QStringLiteral("tag"));
        const QString relation = file->cell(row, QStringLiteral("relation"));
        const bool known = std::any_of(edition.tags.begin(), edition.tags.end(),
                                       [&](const Tag &tag) { return tag.key() == key; });
        if (!known || !edition.category(*code) || !relations.contains(relation))
            return tl::unexpected(file->broken(
                row,
                base::lateText("classification",
                               "The variable %1, the category %2 or the relation “%3” is unknown.",
                               { key, code->toString(), relation })));
        edition.tagRules << TagRule { key,
                                      *code,
                                      applicabilityOf(relation),
                                      relation,
                                      file->cell(row, QStringLiteral("source")),
                                      file->labels(row, QStringLiteral("basis")) };
    }
    return {};
}

base::Result<> readSlips(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(folder, QStringLiteral("slips.csv"),
                                        { QStringLiteral("kind"), QStringLiteral("subject"),
                                          QStringLiteral("printed"), QStringLiteral("used"),
                                          QStringLiteral("source"), QStringLiteral("remark_en") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        Slip slip;
        slip.kind = file->cell(row, QStringLiteral("kind"));
        slip.subject = file->cell(row, QStringLiteral("subject"));
        slip.printed = file->cell(row, QStringLiteral("printed"));
        slip.used = file->cell(row, QStringLiteral("used"));
        slip.source = file->cell(row, QStringLiteral("source"));
        slip.remarks = file->labels(row, QStringLiteral("remark"));
        slip.remark = slip.remarks.value(QStringLiteral("en"));
        edition.slips << slip;
    }
    return {};
}

} // namespace

base::Result<> readVariables(const QString &folder, Edition &edition)
{
    for (const auto part : { readTags, readTagRules, readSlips }) {
        if (const auto read = part(folder, edition); !read)
            return read;
    }
    return {};
}

} // namespace classification
