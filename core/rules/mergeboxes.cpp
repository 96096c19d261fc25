// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coverage.h"

#include <algorithm>
#include <map>

namespace rules
{

namespace
{

// Joins the boxes that differ in nothing but this attribute.
std::vector<Box> mergedIn(size_t attribute, const std::vector<Box> &boxes)
{
    std::map<Box, ValueSet> values;
    for (const Box &box : boxes) {
        Box rest = box;
        rest[attribute] = {};
        ValueSet &set = values[std::move(rest)];
        set = set | box[attribute];
    }
    std::vector<Box> result;
    result.reserve(values.size());
    for (const auto &[rest, set] : values) {
        result.push_back(rest);
        result.back()[attribute] = set;
    }
    return result;
}

} // namespace

std::vector<Box> merged(std::vector<Box> boxes)
{
    const size_t attributes = boxes.empty() ? 0 : boxes.front().size();
    for (size_t before = boxes.size() + 1; boxes.size() < before;) {
        before = boxes.size();
        for (size_t attribute = 0; attribute < attributes; ++attribute)
            boxes = mergedIn(attribute, boxes);
    }
    std::stable_sort(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) {
        const double first = cellCount(a), second = cellCount(b);
        return first != second ? first > second : exampleOf(a) < exampleOf(b);
    });
    return boxes;
}

} // namespace rules
