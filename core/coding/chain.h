// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace coding
{

// The distinct answers of a coder, by number. Several threads may add to it.
class AnswerList
{
public:
    int numberOf(const Answer &answer);
    Answer answer(int number) const;
    const QList<Answer> &answers() const { return m_answers; } // while nobody adds

private:
    mutable std::mutex m_mutex;
    QList<Answer> m_answers;
    QHash<QByteArray, QList<int>> m_byKey;
};

// Adds the tags and flags of a collecting table; what is set already stays.
void addCollected(rules::Output &output, const rules::Output &collected);

// A table of the rule set over the attributes of the coder.
struct ChainTable {
    rules::BoxTable table;
    rules::Compiled compiled;
    std::vector<int> attributes; // of the columns, by position in the coder's list
    std::vector<int> notKnown; // of the columns: the value of what is not stated; -1: none
    QString name;

    ChainTable(rules::BoxTable boxes, QString called);
    const int *recordOf(const int *values, std::vector<int> &into) const;
    bool answersAlways() const; // it has a default row
    bool isCollect() const { return table.policy == rules::HitPolicy::Collect; }
};

// What the links of an offence say, by the value of the attribute with the record's date; the last
// answer is that of a record without a date. One answer only where the date makes no difference.
struct LinkAnswers {
    QList<Answer> answers;
    int attribute = -1; // position in the coder's list; -1: not asked
    int placeOf(const int *values) const
    {
        const int value = attribute < 0 ? -1 : values[attribute];
        return value < 0 ? int(answers.size()) - 1 : value;
    }
    bool areFinal() const; // whatever the date
};

// The way of one offence, or of many with the same tables and no links of their own, from the
// narrowest rule to the widest. Tables that only collect tags add theirs to whatever was decided.
class Chain
{
public:
    struct Step {
        const ChainTable *table = nullptr; // none: the links
    };
    Chain(std::vector<Step> steps, std::vector<const ChainTable *> collecting, LinkAnswers ofLinks,
          const QList<microdata::Attribute> &attributes, AnswerList &answers);

    // Makes the look-up by cell when it has at most `most` cells; the number it took.
    std::size_t makeDense(std::size_t most);
    int answerOf(const int *values) const
    {
        if (m_dense.empty())
            return decide(values);
        std::size_t cell = 0;
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            const int value = values[m_asked[i]];
            cell += std::size_t(value < 0 ? m_notStated[i] : value) * m_strides[i];
        }
        return m_dense[cell];
    }
    const std::vector<int> &asked() const { return m_asked; }
    TableWord wordOf(const ChainTable &table, const int *values) const; // see Coder::wordOf()

private:
    int decide(const int *values) const;
    int lateAnswer(std::size_t combination, std::size_t decision) const;
    Answer combined(std::size_t combination, std::size_t decision) const;
    int decisionOf(const int *values, std::vector<int> &record) const;
    void ask(const QList<microdata::Attribute> &attributes);
    void prepare(AnswerList &answers);
    Answer answerOfDecision(int step, int rule) const;
    Answer fallThrough(const Answer &ofLinks) const;

    std::vector<Step> m_steps;
    std::vector<const ChainTable *> m_collecting;
    LinkAnswers m_ofLinks;
    std::vector<int> m_asked;
    std::vector<int> m_notStated; // place of "not stated", after the last value
    std::vector<std::size_t> m_strides;
    std::vector<qint32> m_dense;

    // What may decide: per step of a table one for "rows contradict each other" and one for each
    // row, one for each answer of the links; as many for nothing. Answers are those by all that the
    // collecting tables may say; where these are very many, an answer is made when a record first
    // gets it.
    std::vector<int> m_firstDecision;
    QList<Answer> m_decisions;
    std::vector<qint32> m_answers;
    struct Late {
        AnswerList &answers;
        std::shared_mutex mutex;
        std::unordered_map<std::size_t, qint32> numbers;
        explicit Late(AnswerList &list)
            : answers(list)
        {
        }
    };
    std::unique_ptr<Late> m_late;
};

} // namespace coding
