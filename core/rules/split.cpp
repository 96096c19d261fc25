// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/split.h"

#include <algorithm>

namespace rules
{

std::vector<ValueSet> partsOf(const ValueSet &values, int attribute, const Boxes &boxes,
                              const std::vector<int> &active)
{
    std::vector<ValueSet> parts { values };
    const size_t most = size_t(values.size());
    for (size_t i = 0; i < active.size() && parts.size() < most; ++i) {
        const ValueSet &accepted = (*boxes[size_t(active[i])])[size_t(attribute)];
        for (size_t part = 0, count = parts.size(); part < count; ++part) {
            const ValueSet inside = parts[part] & accepted;
            const ValueSet outside = parts[part] - accepted;
            if (inside.isEmpty() || outside.isEmpty())
                continue;
            parts[part] = inside;
            parts.push_back(outside);
        }
    }
    return parts;
}

std::vector<int> accepting(int value, int attribute, const Boxes &boxes,
                           const std::vector<int> &active)
{
    std::vector<int> result;
    for (const int box : active) {
        if ((*boxes[size_t(box)])[size_t(attribute)].contains(value))
            result.push_back(box);
    }
    return result;
}

int mostAsked(const Box &space, const Boxes &boxes, const std::vector<int> &active)
{
    std::vector<int> counts(space.size());
    for (const int box : active) {
        for (size_t i = 0; i < space.size(); ++i)
            counts[i] += !space[i].isSubsetOf((*boxes[size_t(box)])[i]);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() || *most == 0 ? -1 : int(most - counts.begin());
}

} // namespace rules
