// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// How far a country has come with the ICCS: the national report that the road map of UNODC asks
// for, chapter by chapter (core/reports/assessment).
class AssessmentReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("assessment"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
