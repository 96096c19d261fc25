// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace classification
{

// The words of one language with the texts they stand in. Finds them whole, by stem and by
// beginning.
class Lexicon
{
public:
    explicit Lexicon(const QString &language);

    int add(const QString &folded, int text); // the word's number
    void finish(); // after the last add()

    struct Match {
        int word = 0;
        float quality = 0; // 1 the word itself, less for its stem, less for its beginning
        int letters = 0; // folded letters that matched; 0: all
    };
    QList<Match> match(const QString &folded) const;

    const QString &language() const { return m_language; }
    const QList<int> &texts(int word) const { return m_words.at(word).texts; }
    bool isStopWord(int word) const { return m_words.at(word).stop; }

private:
    struct Word {
        QString folded;
        QList<int> texts; // rising, each once
        bool stop = false;
    };
    QString m_language;
    QList<Word> m_words;
    QHash<QString, int> m_numbers;
    QHash<QString, QList<int>> m_stems;
    QList<int> m_sorted; // by letters, for beginnings
};

} // namespace classification
