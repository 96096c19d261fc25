// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace exchange
{

// The words of labels as numbers, weighed by how rare they are among the labels of a questionnaire.
// Labels of a workbook are compared with them: inflected and slightly misspelt words count as the
// same, words that no label has count as one that fits nothing.
class LabelWords
{
public:
    explicit LabelWords(const QStringList &languages); // of the labels

    using Bag = QList<int>; // distinct, rising; -1 for unknown words, each
    // While labels of the questionnaire are added, all their words are new ones.
    Bag add(const QString &label, const QString &language);
    void finish(); // weighs

    Bag read(const QString &text) const;
    double weight(int word) const;
    double weight(const Bag &bag) const;
    // 0 to 1: how much of the label is in the text and, counting less, the other way round.
    double likeness(const Bag &label, const Bag &text) const;

private:
    int find(const QString &folded) const;
    int closest(const QString &folded) const;

    QStringList m_languages;
    QHash<QString, int> m_words; // stem -> number
    QList<int> m_labels; // that hold the word
    QList<double> m_weights;
    int m_labelCount = 0;
    double m_unknown = 1;
    mutable QHash<QString, int> m_found; // words of workbooks
};

} // namespace exchange
