// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/offences/offencelist.h"

#include <QHash>
#include <QSet>

namespace offences
{

// What can only be said about the codes of a list together: whether zeros were lost, which script
// its letters have, whether words stand among the codes (MAPPING 14).
class CodeColumn
{
public:
    // codes: as printed, one per row, trimmed. previous: codes that are known to be right.
    CodeColumn(const QStringList &codes, const OffenceList *previous);

    enum class Zeros { Whole, Restored, Doubtful };
    struct Repaired {
        QString code;
        Zeros zeros = Zeros::Whole;
        bool fractionTaken = false; // ".0" of a spreadsheet was taken off
        bool fromPrevious = false; // the list before proves the zeros
    };
    Repaired repaired(const QString &code) const;
    qsizetype width() const { return m_width; } // that most codes share

    bool isVerdict(const QString &code) const; // a word that says something about the row
    // The characters that look like others, as QString of each, empty when there are none.
    QStringList lookAlikes(const QString &raw) const;
    bool looksLikeIccs() const { return m_looksLikeIccs; }
    bool isMasked(const QString &code) const; // "***100" among keys of digits

private:
    void learnWidths(const QStringList &codes);
    void learnFractions(const QStringList &codes);
    void learnScripts(const QStringList &codes);
    void learnIccsShapes(const QStringList &codes);
    bool areBeginnings(const QStringList &codes) const;
    QString withoutFraction(const QString &code) const;
    QString fromPrevious(const QString &digits) const;

    QSet<QString> m_codes;
    QHash<QString, QStringList> m_previousByDigits; // without leading zeros -> codes
    QSet<QString> m_previous;
    qsizetype m_width = 0;
    bool m_zerosProven = false;
    bool m_zerosDoubtful = false;
    bool m_dropFraction = false;
    bool m_mostlyDigits = false; // codes of digits only
    bool m_oftenWithDigits = false; // half of the codes have a digit
    bool m_mostlyWithDigits = false;
    bool m_looksLikeIccs = false;
    QChar::Script m_script = QChar::Script_Latin;
};

// The look-alike characters as a sentence part: what each is.
base::Text describeCharacter(QChar character);

} // namespace offences
