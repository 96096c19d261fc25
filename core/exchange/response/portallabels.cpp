// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/portallabels.h"

namespace exchange
{

using questionnaire::Coordinates;
using questionnaire::Edition;
using questionnaire::Portal;

PortalLabels::PortalLabels(const Edition &edition, const Portal &portal)
    : m_edition(edition)
    , m_portal(portal)
{
    for (const Portal::Line &line : portal.lines()) {
        for (const Portal::Target &target : line.targets)
            m_lines[target.table] << &line;
    }
}

std::optional<PortalLabels::Labels> PortalLabels::of(int cell) const
{
    const Edition::Cell &wanted = m_edition.cell(cell);
    for (const Portal::Line *line : m_lines.value(wanted.table->id)) {
        // A row's own coordinates are in its label, as a rule; else they are in the columns.
        for (const Coordinates &at : { wanted.column->at, wanted.at }) {
            const std::optional<QMap<QString, QString>> splits = splitsOf(at);
            if (splits && m_portal.cellOf(*line, at, m_edition) == cell)
                return Labels { line, *splits };
        }
    }
    return std::nullopt;
}

std::optional<QMap<QString, QString>> PortalLabels::splitsOf(const Coordinates &at) const
{
    QMap<QString, QString> labels;
    qsizetype told = 0;
    const auto &splits = m_portal.splits();
    for (auto split = splits.begin(); split != splits.end(); ++split) {
        const QString value = at.value(split->dimension);
        if (!split->labels.contains(value))
            return std::nullopt;
        labels.insert(split.key(), split->labels.value(value));
        told += value.isEmpty() ? 0 : 1;
    }
    return told == at.size() ? std::optional(labels) : std::nullopt;
}

} // namespace exchange
