// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptanswers.h"

#include "core/coding/crosstable.h"

#include <algorithm>

namespace exchange
{

using coding::Answer;
using coding::Outcome;

QString ScriptAnswers::keyOf(const QString &wanted, const Answer &answer)
{
    QString key = wanted;
    for (int number = 2; m_decisions.contains(key) && m_decisions.value(key) != answer; ++number)
        key = wanted + QStringLiteral(" #") + QString::number(number);
    m_decisions.insert(key, answer);
    return key;
}

QString ScriptAnswers::keyOfLinks(Answer answer)
{
    if (answer.outcome == Outcome::Unmapped)
        return keyOf(coding::reasonId(answer.reason), answer);
    QStringList words;
    for (coding::Part &part : answer.parts) {
        part.source = QStringLiteral("links");
        QString word = part.output.category ? part.output.category->toString()
                                            : QStringLiteral("out of scope");
        if (answer.parts.size() > 1)
            word += QLatin1Char(' ') + coding::countText(part.weight);
        words << word;
    }
    return keyOf(words.join(QStringLiteral(" + ")), answer);
}

void ScriptAnswers::add(const QStringList &decisions)
{
    for (const QString &decision : decisions) {
        if (!m_added.contains(decision))
            add(decision);
        m_added << decision;
    }
}

void ScriptAnswers::add(const QString &decision)
{
    Answer answer = m_decisions.value(decision);
    const bool isCoded = answer.outcome == Outcome::Coded;
    if (answer.parts.isEmpty())
        answer.parts << coding::Part { {}, coding::wholeWeight, {} };
    CodingScript::Answer line;
    line.decision = decision;
    line.outcome = isCoded                      ? QStringLiteral("coded")
        : answer.outcome == Outcome::OutOfScope ? QStringLiteral("out of scope")
                                                : coding::reasonId(answer.reason);
    line.isDefault = answer.isDefault;
    const QString attempt = QStringLiteral("event.At");
    for (const coding::Part &part : std::as_const(answer.parts)) {
        const auto &tags = part.output.tags;
        line.isAttempt |= tags.contains(mapping::TagSetting { attempt, QStringLiteral("1") });
        line.takesAttempt |= isCoded
            && std::none_of(tags.begin(), tags.end(),
                            [&attempt](const auto &tag) { return tag.tag == attempt; });
    }
    for (const coding::Part &part : std::as_const(answer.parts)) {
        QStringList flags;
        for (const mapping::DataFlag flag : part.output.flags)
            flags << mapping::flagId(flag);
        line.category = part.output.category ? part.output.category->toString() : QString();
        line.share = part.weight;
        line.tags = mapping::tagsToText(part.output.tags);
        line.flags = flags.join(QLatin1Char(';'));
        line.source = part.source;
        m_answers << line;
        line.shareBefore += part.weight;
    }
}

} // namespace exchange
