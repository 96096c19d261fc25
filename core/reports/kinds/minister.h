// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// The assessment on one page, for who decides: where the country stands, what works and what does
// not, the decisions that are asked for. Its sentences are those of the instrument.
class MinisterReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("minister"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
