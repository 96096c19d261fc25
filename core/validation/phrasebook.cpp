// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/phrasebook.h"

#include "core/text/words.h"

namespace validation
{

PhraseBook::PhraseBook(const classification::Classification &classification,
                       const QString &language)
    : m_language(language)
{
    if (!classification.languages().contains(language))
        return;
    for (const classification::Category &category : classification.categories())
        addCategory(category);
}

QSet<QString> PhraseBook::stems(const QString &text) const
{
    QSet<QString> result;
    for (const text::Word &word : text::words(text)) {
        if (!text::isStopWord(word.folded, m_language))
            result << text::stem(word.folded, m_language);
    }
    return result;
}

void PhraseBook::addCategory(const classification::Category &category)
{
    CategoryPhrases phrases;
    const auto add = [this](QList<BookPhrase> &list, const QString &text,
                            const QList<classification::IccsCode> &targets = {}) {
        const QSet<QString> words = stems(text);
        if (!words.isEmpty())
            list << BookPhrase { text, words, targets };
    };
    const QString title = category.titles.value(m_language);
    phrases.titleStems = stems(title);
    add(phrases.inclusions, title);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        add(inclusion ? phrases.inclusions : phrases.exclusions, note.text.value(m_language),
            note.targets);
    }
    phrases.names = phrases.inclusions;
    for (const QString &text : category.otherTitles.value(m_language)
             + category.commonNames.value(m_language) + category.indexTerms.value(m_language))
        add(phrases.names, text);
    for (const BookPhrase &phrase : std::as_const(phrases.names))
        phrases.ownStems.unite(phrase.stems);
    m_phrases.insert(category.code, phrases);
}

const CategoryPhrases &PhraseBook::of(const classification::IccsCode &code) const
{
    static const CategoryPhrases nothing;
    const auto found = m_phrases.constFind(code);
    return found == m_phrases.constEnd() ? nothing : *found;
}

const BookPhrase *PhraseBook::longestWithin(const QList<BookPhrase> &phrases,
                                            const QSet<QString> &text)
{
    const BookPhrase *longest = nullptr;
    for (const BookPhrase &phrase : phrases) {
        const bool longEnough = phrase.stems.size() > 1 || text.size() <= 2;
        if (longEnough && text.contains(phrase.stems)
            && (!longest || phrase.stems.size() > longest->stems.size()))
            longest = &phrase;
    }
    return longest;
}

} // namespace validation
