// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/answerfacts.h"

#include "core/coding/codeplan.h"

#include <algorithm>

namespace coding
{

namespace
{

bool isAttempted(const Answer &answer)
{
    const mapping::TagSetting attempt { QStringLiteral("event.At"), QStringLiteral("1") };
    return std::any_of(answer.parts.begin(), answer.parts.end(),
                       [&attempt](const Part &part) { return part.output.tags.contains(attempt); });
}

// Not by number: numbers may differ from run to run.
quint64 kindOf(const Answer &answer)
{
    quint64 kind = 0xcbf29ce484222325;
    const auto add = [&kind](const QString &text) {
        for (const QChar c : text)
            kind = (kind ^ c.unicode()) * 0x100000001b3;
        kind = (kind ^ 0xffff) * 0x100000001b3;
    };
    add(QString::number(int(answer.outcome)) + reasonId(answer.reason));
    for (const Part &part : answer.parts) {
        if (part.output.category)
            add(part.output.category->toString());
    }
    return kind;
}

// "table/row"; links have ids of no meaning, and the offence's code stands in the record.
QByteArray ruleOf(const Part &part, char delimiter)
{
    if (part.source.contains(QLatin1Char('/')))
        return csvCell(part.source, delimiter);
    return part.source.isEmpty() ? QByteArray() : QByteArrayLiteral("link");
}

} // namespace

AnswerFacts::AnswerFacts(const CodePlan &plan)
    : m_plan(&plan)
    , m_seriousness(plan.request.counting, plan.set.classification)
{
}

void AnswerFacts::learn(int number)
{
    const Answer answer = m_plan->coder.answer(number);
    auto fact = std::make_unique<Fact>();
    fact->rank = unranked;
    for (const Part &part : answer.parts) {
        if (part.output.category)
            fact->rank = std::min(fact->rank, m_seriousness.rankOf(*part.output.category));
    }
    fact->kind = kindOf(answer);
    fact->isUnmapped = answer.outcome == Outcome::Unmapped;
    fact->isAttempt = isAttempted(answer);
    fact->group = groupOf(answer);
    fact->suffixes = suffixesOf(answer);
    if (m_facts.size() <= std::size_t(number)) {
        m_facts.resize(std::size_t(number) + 1);
        m_places.resize(std::size_t(number) + 1);
    }
    m_places[std::size_t(number)] = { fact->group, fact->isUnmapped };
    m_facts[std::size_t(number)] = std::move(fact);
}

int AnswerFacts::groupOf(const Answer &answer)
{
    if (answer.outcome == Outcome::OutOfScope)
        return -1;
    const QStringList &asked = m_plan->answerDimensions;
    QList<Share> parts;
    for (const Part &part : answer.parts) {
        const QString code = part.output.category ? part.output.category->toString() : QString();
        Share share { {}, part.weight };
        for (const QString &dimension : asked) {
            if (dimension == u"tags")
                share.texts << mapping::tagsToText(part.output.tags);
            else
                share.texts << (dimension == u"iccs2" ? code.left(4) : code);
        }
        parts << share;
    }
    if (parts.isEmpty())
        parts << Share { QStringList(asked.size(), QString()), wholeWeight };
    // Without a dimension that tells shares apart they are one.
    if (asked.isEmpty())
        parts = { Share() };
    QString key;
    for (const Share &share : std::as_const(parts))
        key += share.texts.join(QChar(0)) + QString::number(share.weight) + QChar(1);
    const auto known = m_groupByKey.constFind(key);
    if (known != m_groupByKey.constEnd())
        return *known;
    m_groups << parts;
    m_groupByKey.insert(key, int(m_groups.size()) - 1);
    return int(m_groups.size()) - 1;
}

std::vector<QByteArray> AnswerFacts::suffixesOf(const Answer &answer) const
{
    if (m_plan->request.coded.isEmpty())
        return {};
    static const QHash<Outcome, QString> words { { Outcome::Coded, QStringLiteral("coded") },
                                                 { Outcome::OutOfScope,
                                                   QStringLiteral("out of scope") } };
    const char delimiter = m_plan->delimiter;
    const QByteArray outcome = words.value(answer.outcome, reasonId(answer.reason)).toUtf8();
    QList<Part> parts = answer.parts;
    if (parts.isEmpty())
        parts << Part { {}, wholeWeight, {} };
    std::vector<QByteArray> lines;
    for (const Part &part : std::as_const(parts)) {
        QByteArray line(1, delimiter);
        if (part.output.category)
            line += part.output.category->toString().toUtf8();
        line += delimiter + outcome;
        if (m_plan->hasShares)
            line += delimiter + countText(part.weight).toUtf8();
        if (m_plan->hasTags)
            line += delimiter + csvCell(mapping::tagsToText(part.output.tags), delimiter);
        if (m_plan->hasFlags) {
            QStringList flags;
            for (const mapping::DataFlag flag : part.output.flags)
                flags << mapping::flagId(flag);
            line += delimiter + csvCell(flags.join(QLatin1Char(';')), delimiter);
        }
        line += delimiter + ruleOf(part, delimiter);
        lines.push_back(line);
    }
    return lines;
}

} // namespace coding
