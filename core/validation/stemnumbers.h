// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace validation
{

using Stems = QList<int>; // numbers of stems, rising, each once

inline bool holdsAll(const Stems &text, const Stems &phrase)
{
    return std::includes(text.begin(), text.end(), phrase.begin(), phrase.end());
}

Stems united(const Stems &one, const Stems &other);

// Gives every stem of one language a number, and remembers the number of each word: the same words
// come again and again in a list, and stemming is what costs.
class StemNumbers
{
public:
    explicit StemNumbers(const QString &language);
    QString language() const { return m_language; }
    Stems of(const QString &text); // of its content words

private:
    int numberOf(const QString &foldedWord); // -1: carries no meaning

    QString m_language;
    QHash<QString, int> m_byWord;
    QHash<QString, int> m_byStem;
};

} // namespace validation
