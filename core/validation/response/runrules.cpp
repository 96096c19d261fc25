// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/runrules.h"

#include "core/validation/response/ownsentence.h"

#include <algorithm>

namespace validation
{

namespace
{

bool readsAny(const RuleCase &at, const std::vector<bool> &cells)
{
    if (cells.empty())
        return true;
    const auto isRead
        = [&](const CellAt &cell) { return cell.cell >= 0 && cells[std::size_t(cell.cell)]; };
    return !at.table.isEmpty() || isRead(at.whole)
        || std::any_of(at.parts.begin(), at.parts.end(), isRead);
}

CellAt subjectOf(const RuleCase &at)
{
    if (at.whole.cell >= 0)
        return at.whole;
    return at.parts.isEmpty() ? CellAt() : at.parts.first();
}

bool isExact(const RuleCase &at, const Look &look)
{
    const auto isKnown = [&look](const CellAt &cell) {
        const questionnaire::Figure &figure = look.at(cell);
        return !figure.isThere() || figure.isExact();
    };
    return (at.whole.cell < 0 || isKnown(at.whole))
        && std::all_of(at.parts.begin(), at.parts.end(), isKnown);
}

} // namespace

RuleRun::RuleRun(const std::vector<ResponseRule> &rules, const std::vector<bool> &cells)
    : m_rules(rules)
    , m_tallies(rules.size())
{
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        for (const RuleCase &at : rules[rule].cases) {
            if (readsAny(at, cells))
                m_candidates.push_back({ rule, &at });
        }
    }
}

std::vector<Hit> RuleRun::run(const Look &look)
{
    std::vector<Hit> hits;
    for (const Candidate &candidate : m_candidates) {
        const ResponseRule &rule = m_rules[candidate.rule];
        const Verdict verdict = rule.kind->judge(rule, *candidate.at, look);
        if (verdict.outcome == Verdict::Outcome::NotTested)
            continue;
        Tally &tally = m_tallies[candidate.rule];
        const int exact = isExact(*candidate.at, look) ? 1 : 0;
        ++tally.tested;
        tally.exactTested += exact;
        if (verdict.outcome == Verdict::Outcome::Held)
            continue;
        ++tally.failed;
        tally.exactFailed += exact;
        hits.push_back({ &rule, candidate.at, look.year, verdict.severity });
    }
    return hits;
}

int cellOf(const RuleCase &at)
{
    return subjectOf(at).cell;
}

namespace
{

// "5.4/01/total+5.4/02/total@-1"
QString othersOf(const RuleCase &at, const questionnaire::Edition &edition)
{
    QList<CellAt> cells = at.whole.cell >= 0 ? at.parts : at.parts.mid(1);
    if (subjectOf(at).back != 0)
        cells.prepend(subjectOf(at));
    QStringList names;
    for (const CellAt &cell : std::as_const(cells))
        names << edition.cell(cell.cell).address
                + (cell.back == 0 ? QString() : QStringLiteral("@-%1").arg(cell.back));
    return names.join(QLatin1Char('+'));
}

} // namespace

base::Place placeOf(const Hit &hit, const questionnaire::Edition &edition)
{
    const CellAt subject = subjectOf(*hit.at);
    const bool isOfTable = subject.cell < 0 || !hit.at->table.isEmpty();
    QStringList ids { edition.form().id, QString::number(hit.year),
                      isOfTable ? hit.at->table : edition.cell(subject.cell).address };
    const auto onSame = [&](const RuleCase &other) {
        return other.table.isEmpty() && subjectOf(other).cell == subject.cell;
    };
    const std::vector<RuleCase> &cases = hit.rule->cases;
    if (!isOfTable && std::count_if(cases.begin(), cases.end(), onSame) > 1)
        ids << othersOf(*hit.at, edition);
    return { QStringLiteral("cell"), ids };
}

base::Finding findingOf(const Hit &hit, const Look &look, const base::Place &place,
                        const base::Text &more)
{
    base::Text advice = base::Text::verbatim(hit.rule->advice);
    if (!more.isEmpty())
        advice = base::lateText("validation", "%1 %2",
                                { QVariant::fromValue(advice), QVariant::fromValue(more) });
    return { hit.rule->id, hit.severity, place, sentenceOf(*hit.rule, *hit.at, look), advice };
}

namespace
{

using questionnaire::Figures;
using questionnaire::PublishedCountry;
using questionnaire::PublishedFile;

std::vector<bool> usedCells(const PublishedFile &file, int cellCount)
{
    std::vector<bool> used(std::size_t(cellCount), false);
    for (const PublishedCountry &country : file.countries) {
        for (const PublishedCountry::Entry &entry : country.entries)
            used[std::size_t(entry.cell)] = true;
    }
    return used;
}

QString placeOf(const RuleCase &at, const questionnaire::Edition &edition)
{
    const int cell = cellOf(at);
    return cell < 0 || !at.table.isEmpty() ? at.table : edition.cell(cell).address;
}

} // namespace

PublishedCheck checkPublished(const questionnaire::Edition &edition,
                              const std::vector<ResponseRule> &rules, const PublishedFile &file)
{
    PublishedCheck result;
    RuleRun run(rules, usedCells(file, edition.cellCount()));
    const int years = file.lastYear - file.firstYear + 1;
    Figures counts(file.firstYear, years, edition.cellCount());
    Figures rates(file.firstYear, years, edition.cellCount());
    for (const PublishedCountry &country : file.countries) {
        counts.clear();
        rates.clear();
        for (const PublishedCountry::Entry &entry : country.entries)
            (entry.isRate ? rates : counts).set(entry.year, entry.cell, entry.figure);
        for (int year = file.firstYear; year <= file.lastYear; ++year) {
            const Look look { edition, counts, &rates, year };
            for (const Hit &hit : run.run(look)) {
                const QString cell = placeOf(*hit.at, edition);
                const base::Place place { QStringLiteral("published"),
                                          { country.code, QString::number(year), cell } };
                result.rows << PublishedCheck::Row { country.code, country.name, year, cell,
                                                     findingOf(hit, look, place) };
            }
        }
    }
    result.tallies = run.tallies();
    return result;
}

} // namespace validation
