// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// How good the mapping and the coded data are: coverage, residuals, unknown shares, findings.
class CodingReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("coding"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
