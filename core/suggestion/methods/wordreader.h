// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/tokens.h"

#include <QHash>
#include <QStringList>

namespace suggestion
{

// Reads words that no text of the language has: compounds by their parts ("Ladendiebstahl", German
// and Dutch), words cut short with a full stop ("prop."), slips of the pen and of text recognition
// (one letter wrong, two in long words). What cannot be read stays as it is.
class WordReader
{
public:
    WordReader() = default;
    // terms: all known stems.
    WordReader(const QHash<QString, int> &terms, const QString &language);
    // The tokens with known stems in place of unknown ones; places stay those of the original.
    QList<Token> read(const QString &text, const QList<Token> &tokens) const;

private:
    QStringList parts(const QString &word, int depth) const;
    QString partOf(const QString &word) const;
    QString longForm(const QString &beginning) const;
    QString nearest(const QString &word) const;
    bool isKnown(const QString &stem) const { return m_terms && m_terms->contains(stem); }

    const QHash<QString, int> *m_terms = nullptr;
    QString m_language;
    QStringList m_sorted; // stems, for beginnings
    QHash<int, QStringList> m_byLength;
};

} // namespace suggestion
