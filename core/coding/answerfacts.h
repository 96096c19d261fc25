// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"
#include "core/coding/counting.h"

#include <limits>
#include <memory>
#include <vector>

namespace coding
{

struct CodePlan;

// What each answer of the coder means for one run: where it counts in the table, how serious it is,
// what it adds to the coded file. Of one thread; an answer is looked at when it first occurs.
class AnswerFacts
{
public:
    struct Share {
        QStringList texts; // of the requested dimensions that an answer decides
        qint64 weight = wholeWeight;
    };
    struct Fact {
        int group = -1; // in groups(); -1: not in the table
        int rank = 0; // of seriousness; those without a category come last
        quint64 kind = 0; // the same for answers with the same categories or the same reason
        bool isUnmapped = false, isAttempt = false;
        std::vector<QByteArray> suffixes; // of the coded file, for each part
    };

    explicit AnswerFacts(const CodePlan &plan);
    const Fact &of(int answer)
    {
        const auto at = std::size_t(answer);
        if (Q_UNLIKELY(at >= m_facts.size() || !m_facts[at]))
            learn(answer);
        return *m_facts[at];
    }
    // What every record asks, apart from the rest: thousands of answers stay near at hand.
    struct Place {
        int group = notLearned; // as Fact::group
        bool isUnmapped = false;
    };
    Place placeOf(int answer)
    {
        const auto at = std::size_t(answer);
        if (Q_UNLIKELY(at >= m_places.size() || m_places[at].group == notLearned))
            learn(answer);
        return m_places[at];
    }
    // Answers that count in the same cells of the table.
    const QList<QList<Share>> &groups() const { return m_groups; }

private:
    static constexpr int notLearned = -2;
    void learn(int number);
    int groupOf(const Answer &answer);
    std::vector<QByteArray> suffixesOf(const Answer &answer) const;

    const CodePlan *m_plan;
    Seriousness m_seriousness;
    std::vector<std::unique_ptr<Fact>> m_facts; // by answer
    std::vector<Place> m_places;
    QList<QList<Share>> m_groups;
    QHash<QString, int> m_groupByKey;
};

// Rank of answers without a category.
constexpr int unranked = std::numeric_limits<int>::max();

} // namespace coding
