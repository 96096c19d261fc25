// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/exchange/exporter.h"

namespace cli
{

// Writes a project in another format.
class ExportCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int listFormats(Context &context) const;
    // A workbook that somebody else designed, filled through a map of cells. No exchange::Exporter:
    // it takes two files in, and what it did to each cell is a finding.
    bool isWorkbook() const;
    int fillWorkbook(Context &context, const exchange::ExportJob &job) const;

    QString m_path;
    QString m_format;
    QString m_offences;
    QString m_layout;
    QString m_dimensions;
    QString m_edition, m_years;
    QString m_workbook, m_map;
    bool m_inPlace = false;
    bool m_list = false;
};

} // namespace cli
