// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include "core/classification/editionfile.h"

#include <QDir>

namespace classification
{

base::Result<> readTexts(const QString &folder, Edition &edition);

namespace
{

tl::unexpected<base::Error> unknownCategory(const EditionFile &file, int row)
{
    return tl::unexpected(file.broken(row,
                                      base::lateText("classification", "There is no category %1.",
                                                     { file.cell(row, QStringLiteral("code")) })));
}

base::Result<Category *> categoryOf(const EditionFile &file, int row, Edition &edition,
                                    const QString &column = QStringLiteral("code"))
{
    const auto code = file.code(row, column);
    if (!code)
        return tl::unexpected(code.error());
    if (Category *category = edition.category(*code))
        return category;
    return unknownCategory(file, row);
}

Note noteOf(const EditionFile &file, int row, const IccsCode &code, NoteKind kind)
{
    Note note { .kind = kind,
                .text = file.labels(row, QStringLiteral("text")),
                .printedTargets = file.cell(row, QStringLiteral("codes_printed")),
                .from = code };
    note.remarks = file.labels(row, QStringLiteral("remark"));
    note.remark = note.remarks.value(QStringLiteral("en"));
    note.source = file.cell(row, QStringLiteral("source"));
    note.inferredTarget = file.flag(row, QStringLiteral("inferred"));
    note.ownWording
        = file.cell(row, QStringLiteral("own_wording")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return note;
}

base::Result<> readNote(const EditionFile &file, int row, Edition &edition)
{
    const auto category = categoryOf(file, row, edition);
    const auto codes = file.codes(row, QStringLiteral("codes"));
    if (!category)
        return tl::unexpected(category.error());
    if (!codes)
        return tl::unexpected(codes.error());
    const QString kindText = file.cell(row, QStringLiteral("kind"));
    const QString rule = file.cell(row, QStringLiteral("rule"));
    if (kindText != QLatin1String("inclusion") && kindText != QLatin1String("exclusion"))
        return tl::unexpected(
            file.broken(row,
                        base::lateText("classification", "“%1” is neither inclusion nor exclusion.",
                                       { kindText })));
    const NoteKind kind
        = kindText == QLatin1String("inclusion") ? NoteKind::Inclusion : NoteKind::Exclusion;
    if (rule == QLatin1String("apply")) {
        edition.applyRules << ApplyRule { (*category)->code, kind, *codes };
        return {};
    }
    if (rule != QLatin1String("item"))
        return tl::unexpected(file.broken(
            row, base::lateText("classification", "“%1” is neither item nor apply.", { rule })));
    Note note = noteOf(file, row, (*category)->code, kind);
    note.targets = *codes;
    (*category)->notes << note;
    return {};
}

base::Result<> readNotes(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(
        folder, QStringLiteral("notes.csv"),
        { QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("rule"),
          QStringLiteral("text_en"), QStringLiteral("codes"), QStringLiteral("codes_printed") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        if (const auto read = readNote(*file, row, edition); !read)
            return read;
    }
    return {};
}

// Annex 2 is a hint, never an authority: where Table I has the term elsewhere, our reading counts.
base::Result<> readIndex(const QString &folder, Edition &edition)
{
    const auto file = EditionFile::read(
        folder, QStringLiteral("index.csv"),
        { QStringLiteral("term_en"), QStringLiteral("printed"), QStringLiteral("suggested") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        const bool mended = !file->cell(row, QStringLiteral("suggested")).isEmpty();
        const auto category = categoryOf(
            *file, row, edition, mended ? QStringLiteral("suggested") : QStringLiteral("printed"));
        if (!category)
            return tl::unexpected(category.error());
        const Labels terms = file->labels(row, QStringLiteral("term"));
        for (auto term = terms.begin(); term != terms.end(); ++term)
            (*category)->indexTerms[term.key()] << term.value();
    }
    return {};
}

base::Result<> readOwnFile(const QString &folder, const QString &name, const QString &language,
                           Edition &edition)
{
    const auto file = EditionFile::read(
        folder, name,
        { QStringLiteral("code"), QStringLiteral("description"), QStringLiteral("terms") });
    if (!file)
        return tl::unexpected(file.error());
    for (int row = 0; row < file->rows(); ++row) {
        const auto category = categoryOf(*file, row, edition);
        if (!category)
            return tl::unexpected(category.error());
        const QString description = file->cell(row, QStringLiteral("description")).trimmed();
        if (!description.isEmpty())
            (*category)->descriptions.insert(language, description);
        const QStringList names
            = file->cell(row, QStringLiteral("terms")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &commonName : names) {
            if (!commonName.trimmed().isEmpty())
                (*category)->commonNames[language] << commonName.trimmed();
        }
    }
    return {};
}

base::Result<> readOwnWords(const QString &folder, Edition &edition)
{
    const QDir own(folder + QStringLiteral("/own"));
    for (const QString &name :
         own.entryList({ QStringLiteral("*.csv") }, QDir::Files, QDir::Name)) {
        const QString language = name.chopped(4).section(QLatin1Char('-'), 0, 0);
        if (!edition.ownLanguages.contains(language))
            edition.ownLanguages << language;
        const auto read = readOwnFile(folder, QStringLiteral("own/") + name, language, edition);
        if (!read)
            return read;
    }
    return {};
}

} // namespace

base::Result<> readTexts(const QString &folder, Edition &edition)
{
    for (const auto part : { readNotes, readIndex, readOwnWords }) {
        if (const auto read = part(folder, edition); !read)
            return read;
    }
    return {};
}

} // namespace classification
