// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/searchtexts.h"

#include "core/text/words.h"

#include <algorithm>

namespace classification
{

namespace
{

class Collector
{
public:
    void add(int category, SearchField field, const QString &language, const QString &text)
    {
        if (text.isEmpty())
            return;
        const int number = int(m_result.texts.size());
        SearchText entry { category, field, lexiconOf(language), text, {}, 0 };
        Lexicon &lexicon = m_result.lexicons[entry.lexicon];
        const QList<text::Word> words = text::words(text);
        for (const text::Word &word : words) {
            entry.words << SearchWord { lexicon.add(word.folded, number), word.span };
            entry.weight += lexicon.isStopWord(entry.words.last().number) ? 0 : 1;
        }
        if (isUnbroken(text)) {
            entry.unbroken = text::fold(text);
            m_result.unbroken << number;
        }
        m_result.texts << entry;
    }

    void add(int category, SearchField field, const Labels &labels)
    {
        for (auto label = labels.begin(); label != labels.end(); ++label)
            add(category, field, label.key(), label.value());
    }

    void add(int category, SearchField field, const QMap<QString, QStringList> &lists)
    {
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            for (const QString &text : list.value())
                add(category, field, list.key(), text);
        }
    }

    SearchTexts finish()
    {
        for (Lexicon &lexicon : m_result.lexicons)
            lexicon.finish();
        return std::move(m_result);
    }

private:
    int lexiconOf(const QString &language)
    {
        const auto found = m_numbers.constFind(language);
        if (found != m_numbers.constEnd())
            return *found;
        m_result.lexicons << Lexicon(language);
        return *m_numbers.insert(language, int(m_result.lexicons.size()) - 1);
    }

    SearchTexts m_result;
    QHash<QString, int> m_numbers;
};

} // namespace

bool isUnbroken(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

SearchTexts SearchTexts::of(const Classification &classification)
{
    Collector collector;
    const QList<Category> &categories = classification.categories();
    for (int position = 0; position < categories.size(); ++position) {
        const Category &category = categories.at(position);
        collector.add(position, SearchField::Code, QString(), category.code.toString());
        collector.add(position, SearchField::Title, category.titles);
        collector.add(position, SearchField::Title, category.otherTitles);
        collector.add(position, SearchField::CommonName, category.commonNames);
        for (const Note &note : category.notes) {
            // An inherited term is found at the category that prints it.
            if (!note.inherited)
                collector.add(position,
                              note.kind == NoteKind::Inclusion ? SearchField::Inclusion
                                                               : SearchField::Exclusion,
                              note.text);
        }
        collector.add(position, SearchField::Index, category.indexTerms);
        collector.add(position, SearchField::Description, category.descriptions);
    }
    return collector.finish();
}

} // namespace classification
