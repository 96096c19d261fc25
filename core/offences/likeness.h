// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace offences
{

// A label made ready for many comparisons: folded, its word stems and its pairs of letters.
class LabelShape
{
public:
    explicit LabelShape(const QString &label = {}, const QString &language = {});

    const QString &folded() const { return m_folded; }
    const QStringList &stems() const { return m_stems; } // sorted, once each, no stop words
    bool holds(const LabelShape &part) const; // all its stems are among ours
    // 1: the same but for case, marks and width; 0: nothing in common. Half by words, half by
    // letters, so that inflection and typing errors cost little. Labels whose numbers differ stay
    // below 0.7: "section 1(2)" is not "section 1(3)".
    double likeness(const LabelShape &other) const;

private:
    QString m_folded;
    QStringList m_stems;
    QStringList m_numbers; // sorted
    QList<quint32> m_pairs; // sorted
};

} // namespace offences
