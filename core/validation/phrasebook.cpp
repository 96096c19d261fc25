// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/phrasebook.h"

namespace validation
{

PhraseBook::PhraseBook(const classification::Classification &classification, StemNumbers &numbers)
{
    if (!classification.languages().contains(numbers.language()))
        return;
    for (const classification::Category &category : classification.categories())
        addCategory(category, numbers);
}

void PhraseBook::addCategory(const classification::Category &category, StemNumbers &numbers)
{
    const QString language = numbers.language();
    CategoryPhrases phrases;
    const auto add = [&numbers](QList<BookPhrase> &list, const QString &text,
                                const QList<classification::IccsCode> &targets = {}) {
        const Stems words = numbers.of(text);
        if (!words.isEmpty())
            list << BookPhrase { text, words, targets };
    };
    const QString title = category.titles.value(language);
    phrases.titleStems = numbers.of(title);
    add(phrases.inclusions, title);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        add(inclusion ? phrases.inclusions : phrases.exclusions, note.text.value(language),
            note.targets);
    }
    phrases.names = phrases.inclusions;
    for (const QString &text : category.otherTitles.value(language)
             + category.commonNames.value(language) + category.indexTerms.value(language))
        add(phrases.names, text);
    for (const BookPhrase &phrase : std::as_const(phrases.names))
        phrases.ownStems = united(phrases.ownStems, phrase.stems);
    m_phrases.insert(category.code, phrases);
}

const CategoryPhrases &PhraseBook::of(const classification::IccsCode &code) const
{
    static const CategoryPhrases nothing;
    const auto found = m_phrases.constFind(code);
    return found == m_phrases.constEnd() ? nothing : *found;
}

const BookPhrase *PhraseBook::longestWithin(const QList<BookPhrase> &phrases, const Stems &text)
{
    const BookPhrase *longest = nullptr;
    for (const BookPhrase &phrase : phrases) {
        const bool longEnough = phrase.stems.size() > 1 || text.size() <= 2;
        if (longEnough && holdsAll(text, phrase.stems)
            && (!longest || phrase.stems.size() > longest->stems.size()))
            longest = &phrase;
    }
    return longest;
}

} // namespace validation
