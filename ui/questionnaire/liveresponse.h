// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/responsefacts.h"
#include "core/questionnaire/indicators.h"

namespace questionnairepage
{

// A failed check of the edition, where it stands and whether somebody explained it.
struct Failure {
    base::Finding finding;
    int year = 0;
    QString table; // in which it is shown
    validation::CellAt subject; // -1: the table
    QList<validation::CellAt> cells; // all that it looked at
    QString why;
    const base::Approval *approval = nullptr; // of the project; until the next renew()
};

// Findings of a part, by severity; explained ones are not counted.
struct SeverityCounts {
    int errors = 0, warnings = 0, notes = 0;
    void add(const Failure &failure);
    int sum() const { return errors + warnings + notes; }
};

// The answers to one edition as they stand in the project, the figures of the years before them
// from earlier collections, and what the checks say of them all. The checks run at every edit.
class LiveResponse
{
public:
    explicit LiveResponse(const project::ProjectData &data)
        : m_data(data)
    {
    }
    // earlier: editions of the instrument before this one, newest first.
    void setEdition(const questionnaire::EditionPointer &edition,
                    std::vector<validation::ResponseRule> rules,
                    const QList<questionnaire::EditionPointer> &earlier);
    // After a change of the project.
    void renew();

    const questionnaire::EditionPointer &edition() const { return m_edition; }
    const questionnaire::Figures &figures() const { return m_facts->figures(); }
    QList<int> yearsAsked() const;
    // What the project holds for a year of this collection, or of an earlier one for years that
    // this one does not ask.
    const questionnaire::Answer *answer(int year, int cell) const;
    // What the newest earlier collection said of a year that this one asks again.
    const questionnaire::Answer *lastCollection(int year, int cell) const;
    QList<int> earlierYears() const; // with figures, rising

    const std::vector<Failure> &failures() const { return m_failures; }
    QList<const Failure *> failuresOf(int year, int cell) const;
    std::optional<base::Severity> severityAt(int year, int cell) const; // of unexplained ones
    SeverityCounts countsOf(const QString &table) const; // empty: of all
    // A row that is computed from others: its value; nothing when they are not there.
    std::optional<questionnaire::Figure> derived(int year, int cell) const;

private:
    void runChecks();
    Failure failureOf(const project::ResponseFailure &found) const;

    const project::ProjectData &m_data;
    questionnaire::EditionPointer m_edition;
    QList<questionnaire::EditionPointer> m_earlier;
    std::vector<validation::ResponseRule> m_rules;
    std::unique_ptr<validation::RuleRun> m_run;
    QList<questionnaire::Indicator> m_indicators;
    std::unique_ptr<project::ResponseFacts> m_facts;
    std::vector<Failure> m_failures;
    QHash<quint64, QList<int>> m_byCell; // year and cell -> numbers of failures
};

} // namespace questionnairepage
