// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/codingscript.h"

#include <algorithm>

namespace exchange
{

const CodingScript::Addition *CodingScript::CollectingTable::find(const QString &name) const
{
    const auto found = std::find_if(additions.begin(), additions.end(),
                                    [&name](const auto &one) { return one.name == name; });
    return found == additions.end() ? nullptr : &*found;
}

const QStringList &CodingScript::answerColumns()
{
    static const QStringList columns {
        QStringLiteral("decision"),      QStringLiteral("outcome"),
        QStringLiteral("category"),      QStringLiteral("#share"),
        QStringLiteral("#share_before"), QStringLiteral("tags"),
        QStringLiteral("flags"),         QStringLiteral("#is_default"),
        QStringLiteral("#is_attempt"),   QStringLiteral("#takes_attempt"),
        QStringLiteral("source")
    };
    return columns;
}

QStringList CodingScript::Answer::cells(const QList<Collected> &guards) const
{
    QStringList cells { decision,
                        outcome,
                        category,
                        QString::number(share),
                        QString::number(shareBefore),
                        tags,
                        flags,
                        QString::number(int(isDefault)),
                        QString::number(int(isAttempt)),
                        QString::number(int(takesAttempt)),
                        source };
    for (const Collected &guard : guards)
        cells << QString::number(int(sets(guard)));
    return cells;
}

bool CodingScript::Answer::sets(const Collected &what) const
{
    if (what.isFlag)
        return flags.split(QLatin1Char(';')).contains(what.id);
    const QList<mapping::TagSetting> set = mapping::tagsFromText(tags);
    return std::any_of(set.begin(), set.end(),
                       [&what](const auto &tag) { return tag.tag == what.id; });
}

QList<CodingScript::Collected> CodingScript::collected(bool isFlag) const
{
    QList<Collected> all;
    for (const CollectingStep &step : collecting) {
        for (const Collected &one : step.collected) {
            if (one.isFlag == isFlag)
                all << one;
        }
    }
    return all;
}

QStringList CodingScript::collectedAttempts() const
{
    QStringList names;
    for (const Collected &one : collected(false)) {
        if (one.id == QLatin1String("event.At"))
            names << one.name;
    }
    return names;
}

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
    addDecisions(script, request, names);
    return script;
}

} // namespace exchange
