// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/citations.h"

#include <algorithm>

namespace coding
{

using classification::Category;
using classification::Classification;
using classification::IccsCode;
using classification::Note;
using classification::NoteKind;

namespace
{

constexpr qsizetype mostExclusions = 5;

QString kindWord(NoteKind kind)
{
    return kind == NoteKind::Inclusion ? QStringLiteral("inclusion") : QStringLiteral("exclusion");
}

// Reference and note of one kind, in order.
template<typename Visit> void eachNote(const Category &category, NoteKind kind, Visit visit)
{
    int number = 0;
    for (const Note &note : category.notes) {
        if (note.kind == kind)
            visit(QStringLiteral("%1 %2 %3")
                      .arg(category.code.toString(), kindWord(kind))
                      .arg(++number),
                  note);
    }
}

QString spaced(const QString &text)
{
    QString words = QStringLiteral(" ");
    for (const QChar c : text.toCaseFolded())
        words += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return words.simplified().prepend(QLatin1Char(' ')).append(QLatin1Char(' '));
}

// The label says what an inclusion prints, word for word.
QStringList inclusionsNaming(const Category &category, const QString &label)
{
    QStringList references;
    const QString words = spaced(label);
    eachNote(category, NoteKind::Inclusion, [&](const QString &reference, const Note &note) {
        const bool isNamed
            = std::any_of(note.text.begin(), note.text.end(), [&words](const QString &text) {
                  const QString printed = spaced(text);
                  return printed.size() > 4 && words.contains(printed);
              });
        if (isNamed)
            references << reference;
    });
    return references;
}

// Exclusions of one category that send a case to another one, or to where it belongs.
QStringList exclusionsTo(const Category &category, const IccsCode &other)
{
    QStringList references;
    eachNote(category, NoteKind::Exclusion, [&](const QString &reference, const Note &note) {
        if (std::any_of(note.targets.begin(), note.targets.end(),
                        [&other](const IccsCode &target) { return other.isWithin(target); }))
            references << reference;
    });
    return references;
}

} // namespace

QStringList citationsFor(const Classification &classification, const IccsCode &decided,
                         const QList<IccsCode> &considered, const QString &label)
{
    const Category *category = classification.category(decided);
    if (!category)
        return {};
    QStringList references { decided.toString() };
    references += inclusionsNaming(*category, label);
    QStringList exclusions;
    for (const IccsCode &code : considered) {
        const Category *other = classification.category(code);
        if (!other || code.isWithin(decided) || decided.isWithin(code))
            continue;
        exclusions += exclusionsTo(*other, decided);
        exclusions += exclusionsTo(*category, code);
    }
    exclusions.removeDuplicates();
    return references + exclusions.mid(0, mostExclusions);
}

Citation citation(const Classification &classification, const QString &reference,
                  const QString &language)
{
    const QStringList parts = reference.split(QLatin1Char(' '));
    const auto code = IccsCode::parse(parts.value(0));
    const Category *category = code ? classification.category(*code) : nullptr;
    if (!category)
        return {};
    if (parts.size() == 1)
        return { titleOf(*category, language), category->source };
    Citation found;
    for (const NoteKind kind : { NoteKind::Inclusion, NoteKind::Exclusion }) {
        eachNote(*category, kind, [&](const QString &each, const Note &note) {
            if (each == reference)
                found = { classification::labelOf(note.text, language), note.source };
        });
    }
    return found;
}

} // namespace coding
