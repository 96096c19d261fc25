// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/portal.h"
#include "core/validation/response/responserule.h"

namespace validation
{

// A case of a rule that failed in one year.
struct Hit {
    const ResponseRule *rule;
    const RuleCase *at;
    int year = 0;
    base::Severity severity = base::Severity::Warning;
};

// How often a rule could be tested and how often it failed; of these the cases without any figure
// that is only known to lie between two numbers ("<5").
struct Tally {
    qint64 tested = 0, failed = 0;
    qint64 exactTested = 0, exactFailed = 0;
};

// Runs the rules of an edition over one set of figures after the other.
class RuleRun
{
public:
    // Only cases that read one of these cells; all when empty. The rules outlive the run.
    RuleRun(const std::vector<ResponseRule> &rules, const std::vector<bool> &cells = {});
    // The failed cases of the look's year, in the order of the rules.
    std::vector<Hit> run(const Look &look);
    const std::vector<Tally> &tallies() const { return m_tallies; } // in the order of the rules

private:
    struct Candidate {
        std::size_t rule;
        const RuleCase *at;
    };
    const std::vector<ResponseRule> &m_rules;
    std::vector<Candidate> m_candidates;
    std::vector<Tally> m_tallies;
};

// The cell that a case is about: its whole, or its first part; -1 of a table.
int cellOf(const RuleCase &at);
// "cell" {edition, year, cell} or {edition, year, table}. Where the rule has several cases on the
// cell a fourth id names the other cells, so that each is explained by itself.
base::Place placeOf(const Hit &hit, const questionnaire::Edition &edition);
// With the rule's advice, to which more may be added; the place is the caller's.
base::Finding findingOf(const Hit &hit, const Look &look, const base::Place &place,
                        const base::Text &more = {});

// A published file of many countries, checked. Findings have the place "published" {country, year,
// cell address or table}.
struct PublishedCheck {
    struct Row {
        QString country, name;
        int year = 0;
        QString cell;
        base::Finding finding;
    };
    QList<Row> rows; // by country, year and rule
    std::vector<Tally> tallies;
};
PublishedCheck checkPublished(const questionnaire::Edition &edition,
                              const std::vector<ResponseRule> &rules,
                              const questionnaire::PublishedFile &file);

} // namespace validation
