// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/box.h"

#include <algorithm>

namespace rules
{

bool isEmpty(const Box &box)
{
    return std::any_of(box.begin(), box.end(), [](const ValueSet &set) { return set.isEmpty(); });
}

Box intersection(const Box &a, const Box &b)
{
    Q_ASSERT(a.size() == b.size());
    Box common(a.size());
    for (size_t i = 0; i < a.size(); ++i)
        common[i] = a[i] & b[i];
    return common;
}

bool isInside(const Box &inner, const Box &outer)
{
    Q_ASSERT(inner.size() == outer.size());
    for (size_t i = 0; i < inner.size(); ++i) {
        if (!inner[i].isSubsetOf(outer[i]))
            return false;
    }
    return true;
}

double cellCount(const Box &box)
{
    double count = 1;
    for (const ValueSet &set : box)
        count *= set.size();
    return count;
}

std::vector<Box> difference(const Box &a, const Box &b)
{
    if (isEmpty(a))
        return {};
    if (isEmpty(intersection(a, b)))
        return { a };
    std::vector<Box> pieces;
    Box rest = a;
    for (size_t i = 0; i < a.size(); ++i) {
        const ValueSet outside = rest[i] - b[i];
        if (outside.isEmpty())
            continue;
        pieces.push_back(rest);
        pieces.back()[i] = outside;
        rest[i] = rest[i] & b[i];
    }
    return pieces;
}

std::vector<Box> difference(const Box &box, const std::vector<Box> &taken)
{
    std::vector<Box> rest;
    if (!isEmpty(box))
        rest.push_back(box);
    for (const Box &one : taken) {
        std::vector<Box> next;
        for (const Box &piece : rest) {
            for (Box &left : difference(piece, one))
                next.push_back(std::move(left));
        }
        rest = std::move(next);
    }
    return rest;
}

Example exampleOf(const Box &box)
{
    Example example;
    example.reserve(box.size());
    for (const ValueSet &set : box)
        example.push_back(set.first());
    return example;
}

} // namespace rules
