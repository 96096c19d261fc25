// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/partlayout.h"
#include "core/validation/response/responserule.h"

namespace exchange
{

// The checks that a spreadsheet can make on a part by itself: those of the edition that are linear
// (sums, parts, of-which, order) and whose cells all stand in the part. A line of the sheet each.
struct PartCheck {
    const validation::ResponseRule *rule = nullptr;
    const validation::RuleCase *at = nullptr;
    int year = 0;
    validation::Linear::Relation relation = validation::Linear::Relation::Zero;
    validation::Verdict::Outcome outcome = validation::Verdict::Outcome::NotTested; // as filled in
};

class PartChecks
{
public:
    PartChecks(const PartSource &source, const PartLayout &layout,
               const std::vector<validation::ResponseRule> &rules);

    const QList<PartCheck> &checks() const { return m_checks; }
    const questionnaire::Figures &figures() const { return m_figures; }
    // Row of the sheet of checks; the ones that a cell takes part in.
    static int rowOf(qsizetype check) { return firstRow + int(check); }
    QList<qsizetype> checksOf(int cell, int year) const { return m_byCell.values({ cell, year }); }
    int failsOf(int cell, int year) const; // as filled in

    // Formulas of a check's line.
    QString wholeFormula(const PartCheck &check) const;
    QString partsFormula(const PartCheck &check) const;
    QString flagFormula(const PartCheck &check) const; // 1 fails, 0 holds, "" not tested
    // "Persons held, total = Persons held, male + Persons held, female"
    QString words(const PartCheck &check) const;

    static constexpr int firstRow = 3; // title, explanation, header

private:
    QStringList references(const QList<validation::CellAt> &cells, int year,
                           PartLayout::Column column) const;
    QString testedFormula(const PartCheck &check) const;

    const PartSource &m_source;
    const PartLayout &m_layout;
    questionnaire::Figures m_figures;
    QList<PartCheck> m_checks;
    QMultiHash<std::pair<int, int>, qsizetype> m_byCell; // cell, year
};

} // namespace exchange
