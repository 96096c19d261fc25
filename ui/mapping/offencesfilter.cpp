// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesfilter.h"

#include "core/text/fold.h"
#include "ui/mapping/wording.h"

#include <algorithm>
#include <array>

namespace mappingpage
{

namespace
{

bool goesTo(const OffenceRow &row, const QString &section)
{
    return std::any_of(row.targets.begin(), row.targets.end(), [&](const RowTarget &target) {
        return target.code.section().toString() == section;
    });
}

} // namespace

QString OffencesFilter::chipOf(mapping::OffenceState state)
{
    switch (state) {
    case mapping::OffenceState::Unmapped:
        return QStringLiteral("unmapped");
    case mapping::OffenceState::Draft:
        return QStringLiteral("draft");
    case mapping::OffenceState::Proposed:
        return QStringLiteral("proposed");
    case mapping::OffenceState::InReview:
        return QStringLiteral("inreview");
    case mapping::OffenceState::Disputed:
        return QStringLiteral("disputed");
    case mapping::OffenceState::Approved:
        return QStringLiteral("approved");
    case mapping::OffenceState::OutOfScope:
        return QStringLiteral("outofscope");
    }
    return {};
}

const QStringList &OffencesFilter::propertyChips()
{
    static const QStringList chips { QStringLiteral("residual"), QStringLiteral("multi"),
                                     QStringLiteral("findings"), QStringLiteral("gone") };
    return chips;
}

bool OffencesFilter::hasProperty(const OffenceRow &row, const QString &chip)
{
    if (chip == QLatin1String("residual"))
        return row.residual;
    if (chip == QLatin1String("multi"))
        return row.targets.size() > 1;
    if (chip == QLatin1String("findings"))
        return row.findings.count > 0;
    return chip == QLatin1String("gone") && row.gone;
}

OffencesFilter::OffencesFilter(const QString &text, const QSet<QString> &chips,
                               const QString &section)
    : m_words(text::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_section(section)
{
    for (const mapping::OffenceState state : Wording::states()) {
        if (chips.contains(chipOf(state)))
            m_states |= 1U << unsigned(state);
    }
    for (const QString &chip : propertyChips()) {
        if (chips.contains(chip))
            m_properties << chip;
    }
}

bool OffencesFilter::isEmpty() const
{
    return m_words.isEmpty() && m_states == 0 && m_properties.isEmpty() && m_section.isEmpty();
}

bool OffencesFilter::accepts(const OffenceRow &row) const
{
    // A total is never waiting for a category.
    if (m_states != 0 && (row.sum || !(m_states & (1U << unsigned(row.state)))))
        return false;
    const auto has = [&row](const QString &chip) { return hasProperty(row, chip); };
    if (!std::all_of(m_properties.begin(), m_properties.end(), has))
        return false;
    if (!m_section.isEmpty() && !goesTo(row, m_section))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return row.searchText.contains(word); });
}

FilterCounts countRows(const QList<OffenceRow> &rows)
{
    std::array<int, 7> states {};
    FilterCounts counts;
    for (const OffenceRow &row : rows) {
        if (!row.sum)
            ++states.at(size_t(row.state));
        for (const QString &chip : OffencesFilter::propertyChips()) {
            if (OffencesFilter::hasProperty(row, chip))
                ++counts.chips[chip];
        }
        QStringList sections;
        for (const RowTarget &target : row.targets)
            sections << target.code.section().toString();
        sections.removeDuplicates();
        for (const QString &section : std::as_const(sections))
            ++counts.sections[section];
    }
    for (const mapping::OffenceState state : Wording::states())
        counts.chips[OffencesFilter::chipOf(state)] = states.at(size_t(state));
    return counts;
}

} // namespace mappingpage
