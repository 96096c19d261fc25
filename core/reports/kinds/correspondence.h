// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// The correspondence table with its reasons, and how much of the lists it covers.
class CorrespondenceReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("correspondence"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
