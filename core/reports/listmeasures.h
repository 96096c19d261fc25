// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/coverage.h"
#include "core/reports/composer.h"

namespace reports
{

// The measures of one list, as `iccs coverage` prints them, to be looked up.
class ListMeasures
{
public:
    ListMeasures(const ReportJob &job, const offences::OffenceList &list);

    const offences::OffenceList &list() const { return *m_list; }
    bool hasVolume() const { return m_hasVolume; }
    // All zero where there is none.
    mapping::Measure of(const QString &measure, const QString &scope,
                        mapping::Weight weight = mapping::Weight::Codes) const;

private:
    const offences::OffenceList *m_list; // of the job
    QHash<QString, mapping::Measure> m_measures;
    bool m_hasVolume = false;
};

// One row for each list: offences, coverage, approved, residual, reviewed.
void addListTable(Composer &composer, const QList<ListMeasures> &lists);
// Coverage by section as a chart and a table; the table alone.
void addSections(Composer &composer, const ListMeasures &measures);
report::Table sectionTable(const Composer &composer, const ListMeasures &measures);
// "Acts leading to death ..." with its code before it.
QString categoryName(const Composer &composer, const classification::IccsCode &code);

} // namespace reports
