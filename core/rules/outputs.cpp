// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/outputs.h"

#include <algorithm>
#include <tuple>

namespace rules
{

QByteArray sayingKey(const Output &output)
{
    QStringList parts;
    for (const mapping::TagSetting &tag : output.tags)
        parts << tag.tag + QLatin1Char('=') + tag.value;
    for (const mapping::DataFlag flag : output.flags)
        parts << mapping::flagId(flag);
    std::sort(parts.begin(), parts.end());
    parts.removeDuplicates();
    parts.prepend(output.category ? output.category->toString() : QString());
    parts.prepend(output.outOfScope ? QStringLiteral("out") : QString());
    return parts.join(QLatin1Char('\n')).toUtf8();
}

QByteArray wholeKey(const Output &output)
{
    return sayingKey(output) + '\0' + QByteArray::number(output.confidence, 'g', 17) + '\0'
        + output.note.toUtf8();
}

std::vector<int> outputClasses(const BoxTable &table, QByteArray (*key)(const Output &))
{
    KeyNumbers numbers;
    std::vector<int> classes;
    classes.reserve(table.rules.size());
    for (const BoxTable::Rule &rule : table.rules)
        classes.push_back(numbers.numberOf(key(rule.output)));
    return classes;
}

Output collected(const BoxTable &table, const std::vector<int> &hits)
{
    Output all;
    QStringList notes;
    for (const int hit : hits) {
        const Output &output = table.rules[size_t(hit)].output;
        for (const mapping::TagSetting &tag : output.tags) {
            if (!all.tags.contains(tag))
                all.tags << tag;
        }
        for (const mapping::DataFlag flag : output.flags) {
            if (!all.flags.contains(flag))
                all.flags << flag;
        }
        if (output.confidence >= 0)
            all.confidence = all.confidence < 0 ? output.confidence
                                                : std::min(all.confidence, output.confidence);
        if (!output.note.isEmpty() && !notes.contains(output.note))
            notes << output.note;
    }
    std::sort(all.tags.begin(), all.tags.end(), [](const auto &a, const auto &b) {
        return std::tie(a.tag, a.value) < std::tie(b.tag, b.value);
    });
    std::sort(all.flags.begin(), all.flags.end());
    all.note = notes.join(QStringLiteral("; "));
    return all;
}

int defaultOf(const BoxTable &table)
{
    for (size_t i = 0; i < table.rules.size(); ++i) {
        if (table.rules[i].isDefault && !isEmpty(table.rules[i].box))
            return int(i);
    }
    return -1;
}

Decision decisionOf(const BoxTable &table, const std::vector<int> &hits)
{
    if (hits.empty()) {
        const int last = defaultOf(table);
        if (last < 0)
            return {};
        // In the one order of collected tags, so that what says the same is written the same.
        return { table.policy == HitPolicy::Collect ? collected(table, { last })
                                                    : table.rules[size_t(last)].output,
                 last };
    }
    const Output &first = table.rules[size_t(hits.front())].output;
    if (table.policy == HitPolicy::Collect)
        return { collected(table, hits), hits.front() };
    if (table.policy == HitPolicy::First || hits.size() == 1)
        return { first, hits.front() };
    const bool agree = std::all_of(hits.begin(), hits.end(), [&](int hit) {
        return table.rules[size_t(hit)].output.saysTheSameAs(first);
    });
    if (table.policy == HitPolicy::Any && agree)
        return { first, hits.front() };
    return { std::nullopt, -1, true };
}

} // namespace rules
