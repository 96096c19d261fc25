// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// The metadata: where data come from, what is counted and when, attributes, layouts of records,
// decision tables in words, answers to questions on method.
class MethodologyReport final : public Report
{
public:
    QString id() const override { return QStringLiteral("methodology"); }
    base::Text name() const override;
    base::Text about() const override;
    base::Text needs() const override;
    bool takesEdition() const override { return true; }
    base::Result<report::Document> make(const ReportJob &job) const override;
};

} // namespace reports
