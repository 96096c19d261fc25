// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column of the grid that says how many of the loaded records each row decided.

#include "ui/records/words.h"
#include "ui/rules/gridmodel.h"
#include "ui/rules/tableedits.h"

namespace rulespage
{

void GridModel::setHits(const std::optional<coding::RuleHits> &hits, Age age)
{
    const int column = int(m_table.attributes.size()) + resultCount;
    if (hits && !m_hits)
        beginInsertColumns({}, column, column);
    else if (!hits && m_hits)
        beginRemoveColumns({}, column, column);
    const bool had = m_hits.has_value();
    m_hits = hits;
    m_age = age;
    if (hits && !had)
        endInsertColumns();
    else if (!hits && had)
        endRemoveColumns();
    renewCells();
}

// A row that came in after the count has no number yet.
QString GridModel::hitsText(int line) const
{
    const rules::Row &row = lineAt(m_table, line);
    if (!m_hits || isImpossible(m_table, line) || !m_hits->byRow.contains(row.id))
        return {};
    return records::countText(m_hits->byRow.value(row.id));
}

QVariant GridModel::hitsData(int line, int role) const
{
    const bool isOld = m_age == Age::BeforeTheChange;
    switch (role) {
    case Qt::DisplayRole:
        return hitsText(line);
    case Qt::ToolTipRole:
        return hitsHeader(role);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2: %3", "row, column, what the cell says")
            .arg(ProblemWords::rowName(lineAt(m_table, line).id),
                 hitsHeader(Qt::DisplayRole).toString(), hitsText(line));
    case HighlightRole:
        return m_highlighted.contains(lineAt(m_table, line).id);
    case QuietRole:
        return isOld || (m_hits && m_hits->byRow.value(lineAt(m_table, line).id) == 0);
    default:
        return {};
    }
}

QVariant GridModel::hitsHeader(int role) const
{
    const bool isOld = m_age == Age::BeforeTheChange;
    if (role == Qt::DisplayRole)
        return isOld ? tr("Records (old)") : tr("Records");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return isOld ? tr("How many of the loaded records each row decided before the last change.")
                     : tr("How many of the loaded records each row decides.");
    return {};
}

} // namespace rulespage
