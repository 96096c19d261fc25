// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partchecks.h"

#include <algorithm>

namespace exchange
{

namespace
{

using validation::CellAt;
using validation::Linear;
using validation::Missing;
using validation::RuleCase;
using validation::Verdict;
using Column = PartLayout::Column;

constexpr qsizetype longestFormula = 8'000; // spreadsheets end at 8,192 characters

QString sum(const QStringList &references)
{
    return QStringLiteral("SUM(") + references.join(QLatin1Char(',')) + QLatin1Char(')');
}

QString count(const QStringList &references)
{
    return QStringLiteral("COUNT(") + references.join(QLatin1Char(',')) + QLatin1Char(')');
}

// A number, an interval, or nothing when the condition does not hold.
QString shown(const QString &condition, const QString &low, const QString &high)
{
    return QStringLiteral("=IF(%1,IF(%2=%3,%2,%2&\"..\"&%3),\"\")").arg(condition, low, high);
}

bool nullStays(Missing missing)
{
    return missing == Missing::NonNull || missing == Missing::PartialNull
        || missing == Missing::AlwaysNull;
}

} // namespace

PartChecks::PartChecks(const PartSource &source, const PartLayout &layout,
                       const std::vector<validation::ResponseRule> &rules)
    : m_source(source)
    , m_layout(layout)
    , m_figures(questionnaire::figuresOf(*source.response.edition, source.job.data.answers))
{
    const auto stands
        = [&](const CellAt &cell, int year) { return layout.has(cell.cell, year - cell.back); };
    for (const validation::ResponseRule &rule : rules) {
        for (const RuleCase &at : rule.cases) {
            const std::optional<Linear> linear = rule.kind->linear(at);
            for (int year : linear ? source.response.years : QList<int>()) {
                const bool isInPart
                    = std::all_of(linear->terms.begin(), linear->terms.end(),
                                  [&](const auto &term) { return stands(term.first, year); });
                PartCheck check { &rule, &at, year, linear->relation };
                if (!isInPart || flagFormula(check).size() > longestFormula)
                    continue;
                check.outcome
                    = rule.kind
                          ->judge(rule, at, { *source.response.edition, m_figures, nullptr, year })
                          .outcome;
                for (const auto &[cell, sign] : linear->terms)
                    m_byCell.insert({ cell.cell, year - cell.back }, m_checks.size());
                m_checks << check;
            }
        }
    }
}

int PartChecks::failsOf(int cell, int year) const
{
    const QList<qsizetype> checks = checksOf(cell, year);
    return int(std::count_if(checks.begin(), checks.end(), [this](qsizetype check) {
        return m_checks[check].outcome == Verdict::Outcome::Failed;
    }));
}

QStringList PartChecks::references(const QList<CellAt> &cells, int year, Column column) const
{
    QStringList references;
    for (const CellAt &cell : cells)
        references << m_layout.reference(cell.cell, year - cell.back, column);
    return references;
}

QString PartChecks::wholeFormula(const PartCheck &check) const
{
    const QString low = references({ check.at->whole }, check.year, Column::Low).first();
    const QString high = references({ check.at->whole }, check.year, Column::High).first();
    return shown(low + QStringLiteral("<>\"\""), low, high);
}

QString PartChecks::partsFormula(const PartCheck &check) const
{
    const QStringList low = references(check.at->parts, check.year, Column::Low);
    const QStringList high = references(check.at->parts, check.year, Column::High);
    return shown(count(low) + QStringLiteral(">0"), sum(low), sum(high));
}

// When a case is looked at: what validation::sumOf() says of missing cells.
QString PartChecks::testedFormula(const PartCheck &check) const
{
    const Missing missing = check.rule->missing;
    const QStringList whole = references({ check.at->whole }, check.year, Column::Low);
    const QStringList parts = references(check.at->parts, check.year, Column::Low);
    const QStringList all = whole + parts;
    if (nullStays(missing))
        return QStringLiteral("%1=%2").arg(count(all)).arg(all.size());
    if (missing == Missing::PartialZero)
        return QStringLiteral("AND(%1=1,%2>0)").arg(count(whole), count(parts));
    if (missing == Missing::AlwaysZero)
        return QStringLiteral("TRUE");
    QStringList others;
    for (const QString &high :
         references(check.at->parts + QList<CellAt> { check.at->whole }, check.year, Column::High))
        others << QStringLiteral("N(%1)<>0").arg(high);
    return QStringLiteral("OR(%1)").arg(others.join(QLatin1Char(',')));
}

QString PartChecks::flagFormula(const PartCheck &check) const
{
    const QString wholeLow = sum(references({ check.at->whole }, check.year, Column::Low));
    const QString wholeHigh = sum(references({ check.at->whole }, check.year, Column::High));
    const QString low = sum(references(check.at->parts, check.year, Column::Low));
    const QString high = sum(references(check.at->parts, check.year, Column::High));
    const QString within = QString::number(check.rule->numbers.within, 'g', 15);
    const QString over = QStringLiteral("%1-%2>%3").arg(low, wholeHigh, within);
    const QString fails = check.relation == Linear::Relation::NotAbove
        ? over
        : QStringLiteral("OR(%1,%2-%3>%4)").arg(over, wholeLow, high, within);
    return QStringLiteral("=IF(%1,IF(%2,1,0),\"\")").arg(testedFormula(check), fails);
}

QString PartChecks::words(const PartCheck &check) const
{
    const questionnaire::Edition &edition = *m_source.response.edition;
    QStringList parts;
    for (const CellAt &part : check.at->parts)
        parts << edition.labelOf(part.cell);
    const QString whole = edition.labelOf(check.at->whole.cell);
    const QString together = parts.join(QStringLiteral(" + "));
    const double within = check.rule->numbers.within;
    const QString allowed = within > 0 ? QStringLiteral(" (\u00b1 %1)").arg(within) : QString();
    const bool isSum = check.relation == Linear::Relation::Zero;
    return (isSum ? whole + QStringLiteral(" = ") + together
                  : together + QStringLiteral(" \u2264 ") + whole)
        + allowed;
}

} // namespace exchange
