// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// The response to one edition of a questionnaire, with what stands behind it.
class SubmissionReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("submission"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    bool takesEdition() const override { return true; }
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
