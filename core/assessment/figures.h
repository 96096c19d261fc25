// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/consistency.h"
#include "core/mapping/coverage.h"

namespace assessment
{

// Of what a figure is: the whole country, a kind of institution or one list; all of it, or one
// section or year.
struct Whereabouts {
    QString institution, list, section, year;
    bool operator==(const Whereabouts &other) const = default;
};

// One computed figure: id of its definition and, where it has several, which part of it
// ("level:3", "severity:error", "fields:definition+rationale").
struct Figure {
    QString id, part;
    Whereabouts where;
    mapping::Weight weight = mapping::Weight::Codes;
    double count = 0;
    double total = 0;
    bool isShare = true; // otherwise count is a plain number
    bool isKnown() const { return !isShare || total > 0; }
    double value() const { return isShare ? (total > 0 ? count / total : 0) : count; }
};

class Figures
{
public:
    const QList<Figure> &all() const { return m_all; }
    void add(const Figure &figure); // adds to the one of the same name, if there is one
    // The figure, or its parts together. Without volumes those by codes stand in, and usedCodes is
    // set. Nothing: not known.
    std::optional<double> value(const QString &id, const QStringList &parts, mapping::Weight weight,
                                const Whereabouts &where, bool *usedCodes = nullptr) const;
    const Figure *find(const QString &id, const QString &part, mapping::Weight weight,
                       const Whereabouts &where) const;

private:
    QList<Figure> m_all;
    QHash<QString, qsizetype> m_index;
};

// The measures of one list as a whole that mapping::coverage() does not have, in its form.
QList<mapping::Measure> furtherMeasures(const Facts &facts, const Facts::List &list);

// Those about links, rules, attributes, questionnaires and findings: of the country, each kind of
// institution, list, section and year. What the project holds nothing about is not among them:
// doubleCoding and training.
Figures computeFigures(const Facts &facts, const QList<Shared> &shared);

} // namespace assessment
