// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysisparts.h"
#include "core/rules/outputs.h"

#include <map>

namespace rules
{

namespace
{

class Merger
{
public:
    explicit Merger(const AnalysisInput &input)
        : m_input(input)
        , m_outputs(outputClasses(input.table, wholeKey))
    {
    }

    Found run()
    {
        for (size_t i = 0; i < m_input.table.whole.size() && m_found.isComplete; ++i)
            compareIn(i);
        return std::move(m_found);
    }

private:
    // Rows with the same answer that are equal in all attributes but this one, next neighbours.
    void compareIn(size_t attribute)
    {
        std::map<std::pair<int, Box>, int> last;
        for (int rule = 0; rule < int(m_input.boxes().size()); ++rule) {
            if (m_input.isDefault(rule) || isEmpty(m_input.box(rule)))
                continue;
            Box rest = m_input.box(rule);
            rest[attribute] = {};
            const auto [place, isFirst]
                = last.try_emplace({ m_outputs[size_t(rule)], std::move(rest) }, rule);
            if (isFirst)
                continue;
            if (canBeOne(place->second, rule, attribute))
                add(place->second, rule, attribute);
            place->second = rule;
        }
    }
    bool canBeOne(int first, int second, size_t attribute) const
    {
        const ValueSet &a = m_input.box(first)[attribute];
        const ValueSet &b = m_input.box(second)[attribute];
        if (a.isSubsetOf(b) || b.isSubsetOf(a))
            return false; // one is superfluous, which is another issue
        if (m_input.table.policy == HitPolicy::Unique)
            return !a.intersects(b);
        return m_input.table.policy != HitPolicy::First || canMoveUp(second, first);
    }
    // Under First the second row takes the place of the first, past the rows in between.
    bool canMoveUp(int rule, int to) const
    {
        for (const int other : RuleIndex::positions(m_input.index().meeting(m_input.box(rule)))) {
            if (other >= rule)
                break;
            if (other > to && m_outputs[size_t(other)] != m_outputs[size_t(rule)])
                return false;
        }
        return true;
    }
    void add(int first, int second, size_t attribute)
    {
        m_found.isComplete = m_found.issues.size() < m_input.options.mostPairs;
        if (!m_found.isComplete)
            return;
        Box region = m_input.box(first);
        region[attribute] = region[attribute] | m_input.box(second)[attribute];
        m_found.issues.append({ IssueKind::Merge,
                                { m_input.row(first), m_input.row(second) },
                                region,
                                exampleOf(region),
                                cellCount(region) });
    }

    const AnalysisInput &m_input;
    std::vector<int> m_outputs;
    Found m_found;
};

} // namespace

Found mergeIssues(const AnalysisInput &input)
{
    return Merger(input).run();
}

} // namespace rules
