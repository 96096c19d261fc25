// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/codingscript.h"

#include <QMap>

#include <algorithm>

namespace exchange
{

namespace
{

using Collected = CodingScript::Collected;
// Tags by name, then flags in their order.
using Place = std::pair<int, QString>;

Place placeOf(const CodingScript::Addition &addition)
{
    const auto flag = addition.isFlag ? mapping::flagFromId(addition.id) : std::nullopt;
    return { flag ? int(*flag) : -1, addition.id };
}

// The column that tells which decisions set it, where any of them does.
QString guardOf(const Collected &what, CodingScript &script, ScriptNames &names)
{
    for (const Collected &guard : std::as_const(script.guards)) {
        if (guard.id == what.id && guard.isFlag == what.isFlag)
            return guard.name;
    }
    const bool isSet = std::any_of(script.answers.begin(), script.answers.end(),
                                   [&what](const auto &answer) { return answer.sets(what); });
    if (!isSet)
        return {};
    Collected guard = what;
    guard.name = names.nameFor(QStringLiteral("s_"), what.id);
    script.guards << guard;
    return guard.name;
}

} // namespace

void nameCollected(CodingScript &script, ScriptNames &names)
{
    QMap<Place, QStringList> earlier;
    for (CodingScript::CollectingStep &step : script.collecting) {
        QMap<Place, QString> here;
        for (CodingScript::CollectingTable &table : step.tables) {
            for (CodingScript::Addition &addition : table.additions) {
                QString &name = here[placeOf(addition)];
                if (name.isEmpty())
                    name = names.nameFor(QStringLiteral("t_"), addition.id);
                addition.name = name;
            }
        }
        for (auto it = here.cbegin(); it != here.cend(); ++it) {
            Collected made {
                *it, it.key().second, it.key().first >= 0, earlier.value(it.key()), {}
            };
            made.guard = guardOf(made, script, names);
            step.collected << made;
            earlier[it.key()] << made.name;
        }
    }
}

} // namespace exchange
