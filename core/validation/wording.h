// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"
#include "core/validation/phrasebook.h"

namespace validation
{

// The stems of an offence's texts in the language of its list.
struct OffenceStems {
    Stems label;
    Stems all; // label, definition and heading
};

// The words of one run: the phrases of ICCS and the texts of all linked offences, stemmed once and
// then read by every text check. Empty when ICCS has no texts in the list's language.
class Wording
{
public:
    explicit Wording(const MappingSubject &subject);
    bool isEmpty() const { return m_book.isEmpty(); }
    const CategoryPhrases &of(const classification::IccsCode &code) const
    {
        return m_book.of(code);
    }
    // The offence is one of the subject's list, and linked.
    const OffenceStems &of(const offences::Offence &offence) const;

private:
    OffenceStems stemsOf(const offences::Offence &offence);

    StemNumbers m_numbers;
    PhraseBook m_book;
    QHash<const offences::Offence *, OffenceStems> m_offences;
    QHash<QString, Stems> m_headings; // many offences share one
};

// A check that compares words. By itself it makes the wording it needs; runChecks() makes one for
// all of them.
class TextCheck : public Check
{
public:
    base::Findings run(const MappingSubject &subject) const final;
    base::Findings runWith(const MappingSubject &subject,
                           const Wording &wording) const override = 0;
};

} // namespace validation
