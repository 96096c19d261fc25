// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/wordindex.h"

#include <algorithm>

namespace offences
{

namespace
{

constexpr qsizetype commonWord = 64;

} // namespace

WordIndex::WordIndex(LabelSide &side, const QList<qsizetype> &positions)
{
    for (const qsizetype position : positions) {
        for (const QString &stem : side.shape(position).stems())
            m_positions[stem] << position;
    }
}

QList<qsizetype> WordIndex::candidates(const LabelShape &shape, qsizetype limit) const
{
    QHash<qsizetype, double> weights;
    for (const QString &stem : shape.stems()) {
        const auto found = m_positions.constFind(stem);
        if (found == m_positions.constEnd() || found->size() > commonWord)
            continue;
        for (const qsizetype position : *found)
            weights[position] += 1.0 / double(found->size());
    }
    QList<std::pair<double, qsizetype>> ranked;
    ranked.reserve(weights.size());
    for (auto weight = weights.begin(); weight != weights.end(); ++weight)
        ranked << std::pair(-weight.value(), weight.key());
    const qsizetype count = qMin(limit, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + count, ranked.end());
    QList<qsizetype> best;
    for (qsizetype i = 0; i < count; ++i)
        best << ranked[i].second;
    return best;
}

QList<qsizetype> WordIndex::holdingRarest(const LabelShape &shape) const
{
    const QList<qsizetype> *rarest = nullptr;
    for (const QString &stem : shape.stems()) {
        const auto found = m_positions.constFind(stem);
        if (found == m_positions.constEnd())
            return {};
        if (!rarest || found->size() < rarest->size())
            rarest = &*found;
    }
    return rarest && rarest->size() <= commonWord ? *rarest : QList<qsizetype>();
}

} // namespace offences
