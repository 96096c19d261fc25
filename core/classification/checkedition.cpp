// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

namespace classification
{

namespace
{

using base::Severity;

// detail tells several findings of one check at one category apart.
base::Finding findingAt(const IccsCode &code, const char *check, Severity severity,
                        const base::Text &message, const base::Text &advice,
                        const QString &detail = {})
{
    base::Place place { QStringLiteral("category"), { code.toString() } };
    if (!detail.isEmpty())
        place.ids << detail;
    return { QString::fromLatin1(check), severity, place, message, advice };
}

base::Text mend()
{
    return base::lateText("classification", "Mend the files of the edition.");
}

void checkPlace(const Edition &edition, const Category &category, base::Findings &findings)
{
    const QString code = category.code.toString();
    if (!category.parent) {
        if (category.level > 1)
            findings << findingAt(category.code, "C01", Severity::Error,
                                  base::lateText("classification",
                                                 "%1 is of level %2 and has no parent.",
                                                 { code, category.level }),
                                  mend());
        return;
    }
    const int parent = edition.positions.value(*category.parent);
    if (category.level != edition.categories.at(parent).level + 1)
        findings << findingAt(category.code, "C02", Severity::Error,
                              base::lateText("classification",
                                             "%1 is of level %2 and its parent %3 of level %4.",
                                             { code, category.level, category.parent->toString(),
                                               edition.categories.at(parent).level }),
                              mend());
}

void checkExclusion(const Edition &edition, const Category &category, const Note &note,
                    base::Findings &findings)
{
    const QString words = labelOf(note.text, QStringLiteral("en"));
    for (const IccsCode &target : note.targets) {
        if (!edition.positions.contains(target))
            findings << findingAt(
                category.code, "C04", Severity::Error,
                base::lateText("classification",
                               "%1 excludes “%2” towards %3, which does not exist.",
                               { category.code.toString(), words, target.toString() }),
                mend(), target.toString());
    }
    if (note.targets.isEmpty() || note.targets.contains(category.code))
        findings << findingAt(
            category.code, "C05", Severity::Note,
            base::lateText("classification", "%1 excludes “%2” and names no other category for it.",
                           { category.code.toString(), words }),
            base::lateText("classification", "Decide by the title and the inclusions."), words);
}

void checkRules(const Edition &edition, base::Findings &findings)
{
    for (const ApplyRule &rule : edition.applyRules) {
        for (const IccsCode &source : rule.sources) {
            if (edition.positions.contains(source))
                continue;
            findings << findingAt(
                rule.code, "C04", Severity::Error,
                base::lateText("classification",
                               "%1 takes over the terms of %2, which does not exist.",
                               { rule.code.toString(), source.toString() }),
                mend(), source.toString());
        }
    }
}

void checkTexts(const Edition &edition, const Category &category, const QStringList &languages,
                base::Findings &findings)
{
    const auto missing = [&](const QString &language, const base::Text &what) {
        findings << findingAt(
            category.code, "C06", Severity::Warning, what,
            base::lateText("classification", "Add the text to the files of the edition."),
            language);
    };
    for (const QString &language : languages) {
        if (category.titles.value(language).isEmpty())
            missing(language,
                    base::lateText("classification", "%1 has no title in the language “%2”.",
                                   { category.code.toString(), language }));
    }
    for (const QString &language : edition.ownLanguages) {
        if (category.descriptions.value(language).isEmpty())
            missing(language,
                    base::lateText("classification", "%1 has no description in the language “%2”.",
                                   { category.code.toString(), language }));
    }
}

QStringList titleLanguages(const Edition &edition)
{
    QMap<QString, bool> languages;
    for (const Category &category : edition.categories) {
        for (auto title = category.titles.begin(); title != category.titles.end(); ++title)
            languages.insert(title.key(), true);
    }
    return languages.keys();
}

} // namespace

base::Findings checkEdition(const Edition &edition)
{
    base::Findings findings;
    for (const IccsCode &code : edition.doubledCodes)
        findings << findingAt(code, "C03", Severity::Error,
                              base::lateText("classification",
                                             "%1 stands twice in the list; the second row was "
                                             "left out.",
                                             { code.toString() }),
                              mend());
    checkRules(edition, findings);
    const QStringList languages = titleLanguages(edition);
    for (const Category &category : edition.categories) {
        checkPlace(edition, category, findings);
        checkTexts(edition, category, languages, findings);
        for (const Note &note : category.notes) {
            if (!note.inherited && note.kind == NoteKind::Exclusion)
                checkExclusion(edition, category, note, findings);
        }
    }
    return findings;
}

} // namespace classification
