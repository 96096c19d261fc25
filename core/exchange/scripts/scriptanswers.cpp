// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptanswers.h"

#include "core/coding/chain.h"
#include "core/coding/crosstable.h"

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

void ScriptAnswers::add(const QStringList &decisions, const QList<const Collected *> &collecting)
{
    QList<std::pair<QString, QList<rules::Output>>> combinations { { {}, {} } };
    for (const Collected *table : collecting) {
        QList<std::pair<QString, QList<rules::Output>>> longer;
        for (const auto &[key, outputs] : std::as_const(combinations)) {
            for (const auto &[more, output] : *table)
                longer << std::pair(key + more, QList<rules::Output>(outputs) << output);
        }
        combinations = longer;
    }
    for (const QString &decision : decisions) {
        for (const auto &[key, outputs] : std::as_const(combinations))
            add(decision, key, outputs);
    }
}

void ScriptAnswers::add(const QString &decision, const QString &collected,
                        const QList<rules::Output> &outputs)
{
    const QString both = decision + QLatin1Char('\n') + collected;
    if (m_added.contains(both))
        return;
    m_added << both;
    Answer answer = m_decisions.value(decision);
    const QString outcome = answer.outcome == Outcome::Coded ? QStringLiteral("coded")
        : answer.outcome == Outcome::OutOfScope              ? QStringLiteral("out of scope")
                                                             : coding::reasonId(answer.reason);
    if (answer.parts.isEmpty())
        answer.parts << coding::Part { {}, coding::wholeWeight, {} };
    const mapping::TagSetting attempt { QStringLiteral("event.At"), QStringLiteral("1") };
    qint64 before = 0;
    bool isAttempt = false;
    for (coding::Part &part : answer.parts) {
        for (const rules::Output &output : outputs) {
            if (answer.outcome == Outcome::Coded)
                coding::addCollected(part.output, output);
        }
        isAttempt |= part.output.tags.contains(attempt);
    }
    for (const coding::Part &part : std::as_const(answer.parts)) {
        QStringList flags;
        for (const mapping::DataFlag flag : part.output.flags)
            flags << mapping::flagId(flag);
        m_answers << CodingScript::Answer { decision,
                                            collected,
                                            outcome,
                                            part.output.category ? part.output.category->toString()
                                                                 : QString(),
                                            part.weight,
                                            before,
                                            mapping::tagsToText(part.output.tags),
                                            flags.join(QLatin1Char(';')),
                                            answer.isDefault,
                                            isAttempt,
                                            part.source };
        before += part.weight;
    }
}

} // namespace exchange
