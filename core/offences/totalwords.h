// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace offences
{

// The words by which lists and tables of many languages call a row a total or a part of another.
// Texts are given folded (text::fold).
class TotalWords
{
public:
    TotalWords();
    // In some languages "total" behind its noun describes the offence, so the language matters.
    bool saysTotal(const QString &label, const QString &language) const;
    bool isPart(const QString &label) const; // "of which .." at the beginning
    bool isSumFamily(const QString &family) const; // a heading such as "sum keys"

private:
    bool endsWithWord(const QString &label) const;
    bool holds(const QString &label) const;
    bool opens(const QString &label) const;

    QStringList m_whole, m_beginnings, m_ends, m_endWords, m_anywhere, m_opens, m_parts, m_family;
};

} // namespace offences
