// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/comparison.h"
#include "core/reports/composer.h"
#include "core/reports/instrumenttexts.h"

namespace reports
{

inline const QString noValue = QStringLiteral("–");

// Writes assessments side by side, a column for each.
class SideBySide
{
public:
    SideBySide(const ComparisonJob &job, const ReportJob &words)
        : m_job(job)
        , m_comparison(job.comparison)
        , m_instrument(*job.instrument)
        , m_names(job.comparison.names(job.language))
        , m_composer(words, base::lateText("reports", "Assessments side by side"))
    {
    }
    report::Document run();

private:
    void addIdentity();
    void addWarnings();
    void addPhases();
    void addProfile();
    void addSpreads();
    void addFigures();
    void addEvidence();
    void addGaps();
    report::Table started(const base::Text &caption, const QString &first,
                          report::Column::Kind kind) const;
    void finish(report::Table table);
    QString word(const base::Text &text) const { return m_composer.word(text); }
    QString source() const;
    report::Cell spreadCell(const std::optional<assessment::Spread> &spread) const;
    report::Cell figureCell(const assessment::Figure *figure) const;
    QString gapKind(const QString &id) const;

    const ComparisonJob &m_job;
    const project::Comparison &m_comparison;
    const assessment::Instrument &m_instrument;
    const QStringList m_names;
    Composer m_composer;
};

} // namespace reports
