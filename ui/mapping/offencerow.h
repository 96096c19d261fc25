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
    bool asked = false;
    bool isKnown() const { return asked || confidence >= 0; }
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
    double linkConfidence = -1; // the highest that a link was made with; -1: none
    int wholes = 0; // targets that each take the whole count

    bool isOpen() const; // still waits for a decision
    // How sure the row's category is: what a link was made with or, when it names a category of the
    // row, the first suggestion, whichever is higher. Without a category that of the suggestion.
    double confidence() const; // -1: there is no figure
    bool wantsSuggestion() const; // totals and what is out of scope do not
    bool waitsForSuggestion() const; // there may be a figure, it has not been computed yet
    bool names(const QString &category) const; // among its targets
    bool differsFromSuggestion() const; // its categories are others than the first suggestion
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
