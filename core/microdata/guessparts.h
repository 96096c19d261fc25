// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/codematcher.h"
#include "core/offences/rolewords.h"

#include <QSet>

namespace microdata
{

// One column as the guesser looks at it.
struct ColumnView {
    int column = 0;
    QString header;
    QSet<QString> words; // of the header, folded, without words that carry no meaning
    offences::HeaderEvidence evidence;
    QHash<QString, int> counts; // text -> cells, without empty ones and placeholders
    QStringList
        sample; // some of the different texts, spread over all of them, the same in each run
    QStringList placeholders; // "NA", "SIN_DATO": as good as empty
    int filled = 0;
    int integers = 0; // cells that are whole numbers from 0 upwards
    int numbers = 0;
    int years = 0; // 1900..2100
    bool isPadded = false; // a number begins with a zero: a code, not a count

    double fillOf(qsizetype rows) const { return rows == 0 ? 0 : double(filled) / double(rows); }
    double share(int cells) const { return filled == 0 ? 0 : double(cells) / filled; }
};

QList<ColumnView> viewsOf(const QStringList &headers, const QList<QStringList> &rows,
                          const QString &decimalSign);
// Words of a header or name, folded; one word for each way to say "perpetrator".
QSet<QString> meaningWords(const QString &text);
// "," where numbers have a comma before other than three digits, else ".".
QString guessDecimalSign(const QList<QStringList> &rows);
QString guessDateFormat(const QList<ColumnView> &views); // "yyyy-MM-dd" where no column has dates
double dateShare(const ColumnView &view, const QString &format); // of the sample

// The columns that give the code.
struct CodeGuess {
    QList<int> columns; // joined
    CodeIs codeIs = CodeIs::Code;
    QString join;
    double share = 0; // of the filled cells
    double score = 0;
};
CodeGuess guessCode(const QList<ColumnView> &views, const QList<QStringList> &rows,
                    const offences::OffenceList &list);
// Further columns that are named like it but for a number, with offences of their own ("offence1",
// "offence2"); all of them, the found one too, in the order of the file; empty: there are none.
QList<int> wideCodes(const QList<ColumnView> &views, const CodeGuess &code,
                     const offences::OffenceList &list);

// Which attribute a column gives, and its texts that are not read by themselves.
struct AttributeGuess {
    QString attribute;
    QMap<QString, QString> values;
    double score = 0; // 0: none
};
AttributeGuess guessAttribute(const ColumnView &view, const Attribute &attribute,
                              const QString &decimalSign);

// 1..12 for a header that names a month in a language Qt knows; 0: it does not.
int monthOf(const QString &header);

} // namespace microdata
