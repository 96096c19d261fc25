// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"
#include "core/exchange/scripts/codingscript.h"

#include <QSet>

namespace exchange
{

// The answers of a script under names that a person can read: "robbery/3", "0401 0.3 + 0501 0.7",
// "not linked".
class ScriptAnswers
{
public:
    explicit ScriptAnswers(QList<CodingScript::Answer> &answers)
        : m_answers(answers)
    {
    }
    // Of several answers that would be called the same the later ones get a number.
    QString keyOf(const QString &wanted, const coding::Answer &answer);
    QString keyOfLinks(coding::Answer answer);
    // What the decisions give, each once; what tables collect is added by the script itself.
    void add(const QStringList &decisions);

private:
    void add(const QString &decision);

    QList<CodingScript::Answer> &m_answers;
    QHash<QString, coding::Answer> m_decisions;
    QSet<QString> m_added;
};

} // namespace exchange
