// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/reports/report.h"

namespace cli
{

// Writes a report to be read by people.
class ReportCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    bool asksForList() const; // of the reports: --list without a name
    int listReports(Context &context) const;
    int write(Context &context, const reports::Report &report) const;

    QString m_path;
    QString m_report;
    QString m_offences;
    QString m_edition, m_years;
    QString m_instrument;
    CLI::Option *m_list = nullptr;
    bool m_isValidated = false;
};

} // namespace cli
