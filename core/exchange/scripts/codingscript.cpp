// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/codingscript.h"

namespace exchange
{

QString ScriptNames::nameFor(const QString &prefix, const QString &text)
{
    constexpr qsizetype mostLetters = 20; // Stata has 32 in all
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            plain += c;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(QLatin1Char('_')))
            plain += QLatin1Char('_');
    }
    plain.truncate(mostLetters);
    while (plain.endsWith(QLatin1Char('_')))
        plain.chop(1);
    const QString first = prefix + (plain.isEmpty() ? QStringLiteral("x") : plain);
    QString name = first;
    for (int number = 2; m_taken.contains(name); ++number)
        name = first + QLatin1Char('_') + QString::number(number);
    m_taken << name;
    return name;
}

CodingScript codingScriptOf(const ScriptRequest &request)
{
    CodingScript script;
    script.listId = request.set.list.info.id;
    script.listName = request.set.list.info.name;
    script.layoutName = request.layout.name.isEmpty() ? request.layout.id : request.layout.name;
    script.codeJoin = request.layout.codeJoin;
    script.decimalSign = request.layout.decimalSign;
    script.isCounts = request.layout.unit == microdata::RowUnit::Count;
    script.withoutAttempts = !request.counting.attemptsWithCompleted;
    ScriptNames names;
    addRecords(script, request, names);
    addDecisions(script, request);
    return script;
}

} // namespace exchange
