// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"

#include <QHash>
#include <QStringList>

namespace mappingpage
{

struct RowTarget {
    classification::IccsCode code;
    mapping::Extent extent = mapping::Extent::Inside;
    bool operator==(const RowTarget &other) const = default;
};

// The worst open finding about an offence or its links, and how many there are.
struct RowFindings {
    int severity = -1; // of base::Severity; -1: none
    int count = 0;
    bool operator==(const RowFindings &other) const = default;
};

// What the first suggestion says, as far as it has been asked for.
struct FirstSuggestion {
    double confidence = -1; // -1: not asked yet, or there is none
    QString code;
    bool operator==(const FirstSuggestion &other) const = default;
};

// One offence as the table shows and filters it: plain values made once, so that scrolling and
// filtering a hundred thousand of them asks nobody else.
struct OffenceRow {
    QString id;
    QString code;
    QString label;
    QString provision;
    QString family;
    QString searchText; // folded code, labels, provision and family
    double volume = -1; // -1: not known
    bool sum = false;
    bool gone = false;
    bool residual = false; // a target is a residual category
    QStringList links; // ids
    mapping::OffenceState state = mapping::OffenceState::Unmapped;
    QList<RowTarget> targets;
    RowFindings findings;
    FirstSuggestion suggestion;

    bool isOpen() const; // still waits for a decision
    bool operator==(const OffenceRow &other) const = default;
};

// What rows are made from; the references outlive the maker.
class RowMaker
{
public:
    RowMaker(const classification::Classification &classification, QString language);

    OffenceRow make(const offences::Offence &offence, const mapping::MappingSet &set);
    // Only what links decide: state, targets, residual, ids.
    void applyLinks(OffenceRow &row, const mapping::MappingSet &set) const;

private:
    QString foldedFamily(const QString &family); // families repeat: each is folded once
    const classification::Classification &m_classification;
    QString m_language;
    QHash<QString, QString> m_families;
};

} // namespace mappingpage
