// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/likeness.h"
#include "core/offences/listpairing.h"

#include <optional>

namespace offences
{

// One list with the shapes of its labels, made when first asked for.
struct LabelSide {
    const OffenceList &list;
    QList<std::optional<LabelShape>> shapes;
    const LabelShape &shape(qsizetype position);
    const Offence &offence(qsizetype position) const { return list.offences()[position]; }
};

// Finds offences of two lists by their labels. Candidates come from the rarest words they share, so
// the work grows with the lists and not with their product.
class LabelMatcher
{
public:
    LabelMatcher(const OffenceList &before, const OffenceList &after);

    const LabelShape &before(qsizetype position);
    const LabelShape &after(qsizetype position);
    bool folded(qsizetype before, qsizetype after); // same label but for case and marks
    double likeness(qsizetype before, qsizetype after);

    struct Match {
        qsizetype before = 0;
        qsizetype after = 0;
        double likeness = 0;
    };
    // Partners whose labels are alike at least so much (the same provision helps, another one
    // hinders); best pairs first.
    QList<Match> likePairs(const QList<qsizetype> &before, const QList<qsizetype> &after,
                           double least);
    // One that is gone and the several that are new and say it more closely, or its parts.
    QList<ListPairing::Group> splits(const QList<qsizetype> &before, const QList<qsizetype> &after);
    QList<ListPairing::Group> mergers(const QList<qsizetype> &before,
                                      const QList<qsizetype> &after);

private:
    LabelSide m_before;
    LabelSide m_after;
};

} // namespace offences
