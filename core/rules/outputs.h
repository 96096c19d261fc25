// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

#include <QByteArray>
#include <QHash>

namespace rules
{

// Numbers keys in the order in which they come: 0, 1, ...
class KeyNumbers
{
public:
    int numberOf(const QByteArray &key)
    {
        const auto known = m_numbers.constFind(key);
        return known != m_numbers.constEnd() ? *known
                                             : *m_numbers.insert(key, int(m_numbers.size()));
    }

private:
    QHash<QByteArray, int> m_numbers;
};

// Equal for outputs that say the same (category, scope, tags, flags), whatever their order, note
// and confidence.
QByteArray sayingKey(const Output &output);
// Equal for outputs that are the same in everything, whatever the order of tags and flags.
QByteArray wholeKey(const Output &output);

// The rules' outputs by number: equal number, equal key.
std::vector<int> outputClasses(const BoxTable &table, QByteArray (*key)(const Output &));

// What several rows say together under Collect: all tags and flags, the least confidence.
Output collected(const BoxTable &table, const std::vector<int> &hits);

// What the policy makes of the rows that fit (positions in order, without the default).
struct Decision {
    std::optional<Output> output;
    int rule = -1; // the first that decided
    bool isBroken = false;
};
Decision decisionOf(const BoxTable &table, const std::vector<int> &hits);
int defaultOf(const BoxTable &table); // position; -1: none

} // namespace rules
