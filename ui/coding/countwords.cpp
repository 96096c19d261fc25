// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/countwords.h"

#include "ui/records/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace codingpage
{

using coding::KeptOut;
using coding::SumReason;

namespace
{

constexpr qsizetype mostParts = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(codingpage::Counts)
};

QString joined(const QStringList &texts)
{
    return texts.join(Words::tr(", ", "between texts of a table"));
}

QString placed(const QString &column, const QString &text)
{
    return Words::tr("%1: %2", "column, text in it").arg(column, text);
}

} // namespace

QString keyText(const QStringList &key)
{
    QStringList texts = key;
    texts.removeAll(QString());
    return texts.isEmpty() ? Words::tr("the whole table") : joined(texts);
}

QString sumText(const KeptOut &sum)
{
    switch (sum.what) {
    case KeptOut::What::Code:
        return Words::tr("Code %1").arg(sum.text);
    case KeptOut::What::Value:
        return placed(sum.dimension, sum.text);
    case KeptOut::What::Column:
        return Words::tr("Column %1").arg(sum.text);
    }
    Q_UNREACHABLE();
}

QString sumReasonText(SumReason reason)
{
    switch (reason) {
    case SumReason::Listed:
        return Words::tr("Marked as a sum in the list");
    case SumReason::Worded:
        return Words::tr("Called a total");
    case SumReason::Sum:
        return Words::tr("The sum of others in every place");
    case SumReason::Group:
        return Words::tr("Above other codes that are given");
    }
    Q_UNREACHABLE();
}

QString partsText(const QStringList &parts)
{
    const QString text = joined(parts.mid(0, mostParts));
    return parts.size() > mostParts ? Words::tr("%1, …", "the first of many").arg(text) : text;
}

QString sumSentence(const KeptOut &sum)
{
    QString text
        = Words::tr("%1: %2. First in line %3.", "what, reason, number")
              .arg(sumText(sum), sumReasonText(sum.reason), QLocale().toString(sum.firstLine));
    if (sum.rest > 0)
        text += QLatin1Char(' ')
            + Words::tr("%1 of it is counted, because its parts do not hold it.")
                  .arg(records::countText(sum.rest));
    if (sum.reason == SumReason::Listed)
        text += QLatin1Char(' ')
            + Words::tr("To count it, take the mark off in the list of offences.");
    return text;
}

QString keptInText(const microdata::Layout &layout)
{
    QStringList texts;
    for (auto column = layout.keepIn.begin(); column != layout.keepIn.end(); ++column) {
        for (const QString &text : *column)
            texts << (text.isEmpty() ? Words::tr("Column %1").arg(column.key())
                                     : placed(column.key(), text));
    }
    return joined(texts);
}

QString cellsText(const coding::CountsReport &report)
{
    const QLocale locale;
    const QString rows
        = Words::tr("Rows: %1, of which the layout leaves out %2 and %3 cannot be read.")
              .arg(locale.toString(report.rows), locale.toString(report.left),
                   locale.toString(report.broken));
    const QString cells
        = Words::tr("Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.")
              .arg(locale.toString(report.cells), locale.toString(report.blank),
                   locale.toString(report.notStated), locale.toString(report.unreadable));
    return Words::tr("%1 %2", "two sentences").arg(rows, cells);
}

} // namespace codingpage
