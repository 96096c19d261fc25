// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"
#include "core/validation/response/runrules.h"

namespace project
{

// The collections of the same instrument before this one that the project has answers to, newest
// first: "un-cts-2023", "un-cts-2022".
QStringList earlierEditions(const ProjectData &data, const questionnaire::Form &form);

// What checks and indicators of an edition look at, gathered from a project: its answers, with the
// year before them out of earlier collections, its answers on method and those of the collection
// before, its series, figures of other instruments and published ones. The edition outlives it.
class ResponseFacts
{
public:
    ResponseFacts(const ProjectData &data, const questionnaire::Edition &edition,
                  const std::vector<validation::ResponseRule> &rules);
    const questionnaire::Edition &edition() const { return m_edition; }
    const questionnaire::Figures &figures() const { return m_figures; }
    validation::Look look(int year) const; // into the facts

private:
    void addEarlierFigures(const ProjectData &data, const QStringList &earlier);
    void addReferences(const ProjectData &data, const std::vector<validation::ResponseRule> &rules);

    const questionnaire::Edition &m_edition;
    questionnaire::Figures m_figures, m_published;
    QHash<QString, QMap<int, double>> m_references;
    QHash<QString, QString> m_method, m_lastMethod; // "table/question" -> answer
    QSet<QString> m_commented;
};

// A failed case with its finding; the place is "cell" {edition, year, cell, and where the rule has
// several cases on that cell the others} or {edition, year, table}.
struct ResponseFailure {
    base::Finding finding;
    validation::Hit hit;
};
QList<ResponseFailure> responseFailures(const ResponseFacts &facts,
                                        const std::vector<validation::ResponseRule> &rules,
                                        validation::RuleRun &run, const QList<int> &years);

} // namespace project
