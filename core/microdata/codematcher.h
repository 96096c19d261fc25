// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/layout.h"
#include "core/offences/offencelist.h"

namespace microdata
{

// Finds the offence that a record prints, by its code or by its label (Layout::codeIs). A code has
// to be the same but for outer blanks and look-alike characters. A label has to be the same but for
// case, accents and blanks, alone or as "family > label"; one that two codes share means neither.
// Where the joined parts of a record say the same twice ("Aborto - Aborto - Aborto"), the list may
// say it once.
class CodeMatcher
{
public:
    CodeMatcher(const offences::OffenceList &list, CodeIs codeIs, const QString &codeJoin = {});
    void setCodeJoin(const QString &codeJoin) { m_codeJoin = codeJoin; }
    std::optional<QString> codeOf(const QString &printed) const; // as the list prints it

private:
    void add(const QString &key, const QString &code);
    QString keyOf(const QString &printed) const;
    QString withoutRepeats(const QString &printed) const;

    CodeIs m_codeIs;
    QString m_codeJoin;
    QHash<QString, QString> m_codes; // "" for a label of several codes
};

} // namespace microdata
