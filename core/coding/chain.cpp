// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/chain.h"

#include "core/coding/linkanswer.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace coding
{

namespace
{

// Answers made beforehand for one chain. Six tags of ten values each would be a million.
constexpr std::size_t mostReady = 4096;

QByteArray keyOf(const Answer &answer)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << int(answer.outcome) << int(answer.reason) << answer.isDefault;
    for (const Part &part : answer.parts)
        stream << part.source << part.weight << mapping::tagsToText(part.output.tags);
    return key;
}

void addTags(Answer &answer, const rules::Output &collected)
{
    if (answer.outcome != Outcome::Coded)
        return;
    for (Part &part : answer.parts)
        addCollected(part.output, collected);
}

} // namespace

void addCollected(rules::Output &output, const rules::Output &collected)
{
    for (const mapping::TagSetting &tag : collected.tags) {
        const bool isSet = std::any_of(output.tags.begin(), output.tags.end(),
                                       [&tag](const auto &set) { return set.tag == tag.tag; });
        if (!isSet)
            output.tags << tag;
    }
    for (const mapping::DataFlag flag : collected.flags) {
        if (!output.flags.contains(flag))
            output.flags << flag;
    }
}

int AnswerList::numberOf(const Answer &answer)
{
    const std::lock_guard lock(m_mutex);
    QList<int> &candidates = m_byKey[keyOf(answer)];
    for (const int number : candidates) {
        if (m_answers[number] == answer)
            return number;
    }
    candidates << int(m_answers.size());
    m_answers << answer;
    return candidates.last();
}

Answer AnswerList::answer(int number) const
{
    const std::lock_guard lock(m_mutex);
    return m_answers[number];
}

bool LinkAnswers::areFinal() const
{
    return std::all_of(answers.begin(), answers.end(), &isFinal);
}

ChainTable::ChainTable(rules::BoxTable boxes, QString called)
    : table(std::move(boxes))
    , compiled(table)
    , name(std::move(called))
{
    for (const microdata::Attribute &attribute : std::as_const(table.attributes))
        notKnown.push_back(attribute.positionOfKind(microdata::ValueKind::NotKnown));
}

const int *ChainTable::recordOf(const int *values, std::vector<int> &into) const
{
    into.clear();
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const int value = values[attributes[i]];
        into.push_back(value < 0 ? notKnown[i] : value);
    }
    return into.data();
}

bool ChainTable::answersAlways() const
{
    return !isCollect() && !table.rules.empty() && table.rules.back().isDefault;
}

Chain::Chain(std::vector<Step> steps, std::vector<const ChainTable *> collecting,
             LinkAnswers ofLinks, const QList<microdata::Attribute> &attributes,
             AnswerList &answers)
    : m_steps(std::move(steps))
    , m_collecting(std::move(collecting))
    , m_ofLinks(std::move(ofLinks))
{
    ask(attributes);
    prepare(answers);
}

void Chain::ask(const QList<microdata::Attribute> &attributes)
{
    const auto take = [this](const ChainTable *table) {
        if (table)
            m_asked.insert(m_asked.end(), table->attributes.begin(), table->attributes.end());
    };
    for (const Step &step : m_steps) {
        take(step.table);
        if (!step.table && m_ofLinks.attribute >= 0)
            m_asked.push_back(m_ofLinks.attribute);
    }
    for (const ChainTable *table : m_collecting)
        take(table);
    if (std::all_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.table; }))
        m_ofLinks = { { m_ofLinks.answers.last() }, -1 };
    std::sort(m_asked.begin(), m_asked.end());
    m_asked.erase(std::unique(m_asked.begin(), m_asked.end()), m_asked.end());
    for (const int attribute : m_asked)
        m_notStated.push_back(int(attributes[attribute].values.size()));
}

// What nothing in the chain answered.
Answer Chain::fallThrough(const Answer &ofLinks) const
{
    const bool hasTable = std::any_of(m_steps.begin(), m_steps.end(),
                                      [](const Step &step) { return step.table != nullptr; });
    const bool onlyMissing = ofLinks.reason == Reason::NotLinked;
    return {
        Outcome::Unmapped, hasTable && onlyMissing ? Reason::NoRow : ofLinks.reason, {}, false
    };
}

// rule: -1 when rows contradict each other.
Answer Chain::answerOfDecision(int step, int rule) const
{
    const ChainTable *table = m_steps[std::size_t(step)].table;
    if (rule < 0)
        return { Outcome::Unmapped, Reason::BrokenRow, {}, false };
    const rules::BoxTable::Rule &decided = table->table.rules[std::size_t(rule)];
    const Outcome outcome = decided.output.outOfScope ? Outcome::OutOfScope : Outcome::Coded;
    return { outcome,
             Reason::None,
             { { decided.output, wholeWeight, table->table.id + QLatin1Char('/') + decided.row } },
             decided.isDefault };
}

void Chain::prepare(AnswerList &answers)
{
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        m_firstDecision.push_back(int(m_decisions.size()));
        const ChainTable *table = m_steps[step].table;
        if (!table)
            m_decisions << m_ofLinks.answers;
        const int rows = table ? int(table->table.rules.size()) : -1;
        for (int rule = -1; rule < rows; ++rule)
            m_decisions << answerOfDecision(int(step), rule);
    }
    for (const Answer &ofLinks : std::as_const(m_ofLinks.answers))
        m_decisions << fallThrough(ofLinks);
    const auto decisions = std::size_t(m_decisions.size());
    std::size_t combinations = 1;
    for (const ChainTable *table : m_collecting) {
        combinations *= std::size_t(table->compiled.outputs().size()) + 1;
        if (combinations * decisions > mostReady) {
            m_late = std::make_unique<Late>(answers);
            return;
        }
    }
    for (std::size_t combination = 0; combination < combinations; ++combination) {
        for (std::size_t decision = 0; decision < decisions; ++decision)
            m_answers.push_back(answers.numberOf(combined(combination, decision)));
    }
}

// combination: the answers of the collecting tables as digits, 0 for none, the last table's lowest.
Answer Chain::combined(std::size_t combination, std::size_t decision) const
{
    QList<rules::Output> outputs;
    for (auto table = m_collecting.rbegin(); table != m_collecting.rend(); ++table) {
        const QList<rules::Output> &possible = (*table)->compiled.outputs();
        const std::size_t base = std::size_t(possible.size()) + 1;
        if (const std::size_t digit = combination % base; digit > 0)
            outputs.prepend(possible[qsizetype(digit) - 1]);
        combination /= base;
    }
    Answer answer = m_decisions[qsizetype(decision)];
    for (const rules::Output &output : std::as_const(outputs))
        addTags(answer, output);
    return answer;
}

int Chain::lateAnswer(std::size_t combination, std::size_t decision) const
{
    const std::size_t key = combination * std::size_t(m_decisions.size()) + decision;
    {
        const std::shared_lock lock(m_late->mutex);
        const auto known = m_late->numbers.find(key);
        if (known != m_late->numbers.end())
            return known->second;
    }
    const int number = m_late->answers.numberOf(combined(combination, decision));
    const std::lock_guard lock(m_late->mutex);
    m_late->numbers.emplace(key, number);
    return number;
}

int Chain::decisionOf(const int *values, std::vector<int> &record) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const ChainTable *table = m_steps[i].table;
        if (!table) {
            const int place = m_ofLinks.placeOf(values);
            if (isFinal(m_ofLinks.answers[place]))
                return m_firstDecision[i] + place;
            continue;
        }
        const int *stated = table->recordOf(values, record);
        if (table->compiled.answer(stated) >= 0)
            return m_firstDecision[i] + 1 + table->compiled.ruleOf(stated);
        if (table->compiled.isBroken(stated))
            return m_firstDecision[i];
    }
    return int(m_decisions.size() - m_ofLinks.answers.size()) + m_ofLinks.placeOf(values);
}

int Chain::decide(const int *values) const
{
    std::vector<int> record;
    std::size_t combination = 0;
    for (const ChainTable *table : m_collecting) {
        const int output = table->compiled.answer(table->recordOf(values, record));
        combination = combination * std::size_t(table->compiled.outputs().size() + 1)
            + std::size_t(output + 1);
    }
    const auto decision = std::size_t(decisionOf(values, record));
    return m_late ? lateAnswer(combination, decision)
                  : m_answers[combination * std::size_t(m_decisions.size()) + decision];
}

TableWord Chain::wordOf(const ChainTable &asked, const int *values) const
{
    using Kind = TableWord::Kind;
    std::vector<int> record;
    if (asked.isCollect()) {
        if (std::find(m_collecting.begin(), m_collecting.end(), &asked) == m_collecting.end())
            return {};
        asked.recordOf(values, record);
        TableWord word { Kind::Rows, rules::evaluate(asked.table, record).hits };
        word.kind = word.rules.empty() ? Kind::NoRow : Kind::Rows;
        return word;
    }
    for (const Step &step : m_steps) {
        if (!step.table && isFinal(m_ofLinks.answers[m_ofLinks.placeOf(values)]))
            return {};
        if (!step.table)
            continue;
        const int *stated = step.table->recordOf(values, record);
        const bool isAnswered = step.table->compiled.answer(stated) >= 0;
        const bool isBroken = !isAnswered && step.table->compiled.isBroken(stated);
        if (step.table == &asked && isAnswered)
            return { Kind::Rows, { step.table->compiled.ruleOf(stated) } };
        if (step.table == &asked)
            return { isBroken ? Kind::Broken : Kind::NoRow, {} };
        if (isAnswered || isBroken)
            return {};
    }
    return {};
}

std::size_t Chain::makeDense(std::size_t most)
{
    if (m_late)
        return 0;
    std::size_t cells = 1;
    std::vector<std::size_t> strides;
    for (const int notStated : m_notStated) {
        strides.push_back(cells);
        cells *= std::size_t(notStated) + 1;
        if (cells > most)
            return 0;
    }
    const int attributes = m_asked.empty() ? 0 : m_asked.back() + 1;
    std::vector<int> values(std::size_t(attributes), -1);
    std::vector<qint32> dense(cells);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            const int place = int(cell / strides[i] % (std::size_t(m_notStated[i]) + 1));
            values[std::size_t(m_asked[i])] = place == m_notStated[i] ? -1 : place;
        }
        dense[cell] = decide(values.data());
    }
    m_strides = std::move(strides);
    m_dense = std::move(dense);
    return cells;
}

} // namespace coding
