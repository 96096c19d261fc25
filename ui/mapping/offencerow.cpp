// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencerow.h"

#include "core/text/fold.h"

#include <algorithm>

namespace mappingpage
{

bool OffenceRow::isOpen() const
{
    return !sum && state != mapping::OffenceState::Approved
        && state != mapping::OffenceState::OutOfScope;
}

bool OffenceRow::wantsSuggestion() const
{
    return !sum && state != mapping::OffenceState::OutOfScope;
}

bool OffenceRow::waitsForSuggestion() const
{
    return wantsSuggestion() && linkConfidence < 0 && !suggestion.isKnown();
}

bool OffenceRow::differsFromSuggestion() const
{
    return wantsSuggestion() && !targets.isEmpty() && !suggestion.code.isEmpty()
        && !names(suggestion.code);
}

bool OffenceRow::names(const QString &category) const
{
    return std::any_of(targets.begin(), targets.end(), [&category](const RowTarget &target) {
        return target.code.toString() == category;
    });
}

double OffenceRow::confidence() const
{
    if (!wantsSuggestion())
        return -1;
    return targets.isEmpty() || names(suggestion.code)
        ? std::max(linkConfidence, suggestion.confidence)
        : linkConfidence;
}

RowMaker::RowMaker(const classification::Classification &classification, QString language)
    : m_classification(classification)
    , m_language(std::move(language))
{
}

OffenceRow RowMaker::make(const offences::Offence &offence, const mapping::MappingSet &set)
{
    OffenceRow row;
    row.id = offence.id;
    row.code = offence.code.toString();
    row.label = offence.label(m_language);
    row.provision = offence.provision;
    row.family = offence.family;
    row.volume = offence.volumes.isEmpty() ? -1 : offence.volume();
    row.sum = offence.kind == offences::OffenceKind::Sum;
    row.gone = offence.gone;
    QString words = row.code + QLatin1Char('\n') + row.provision;
    for (const QString &label : offence.labels)
        words += QLatin1Char('\n') + label;
    row.searchText = text::fold(words) + QLatin1Char('\n') + foldedFamily(row.family);
    applyLinks(row, set);
    return row;
}

void RowMaker::applyLinks(OffenceRow &row, const mapping::MappingSet &set) const
{
    const QList<const mapping::Link *> links = set.ofOffence(row.id);
    row.state = mapping::stateOf(links);
    row.links.clear();
    row.targets.clear();
    row.residual = false;
    row.linkConfidence = -1;
    row.wholes = 0;
    for (const mapping::Link *link : links) {
        row.links << link->id;
        if (!link->target)
            continue;
        row.targets << RowTarget { *link->target, link->extent };
        row.linkConfidence = std::max(row.linkConfidence, link->confidence);
        const bool whole
            = link->extent == mapping::Extent::Equal || link->extent == mapping::Extent::Inside;
        row.wholes += whole && link->status != mapping::Status::OutOfScope ? 1 : 0;
        const classification::Category *category = m_classification.category(*link->target);
        row.residual = row.residual || (category && category->residual);
    }
}

QString RowMaker::foldedFamily(const QString &family)
{
    if (family.isEmpty())
        return {};
    auto found = m_families.constFind(family);
    if (found == m_families.constEnd())
        found = m_families.insert(family, text::fold(family));
    return *found;
}

} // namespace mappingpage
