// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

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
    std::optional<QList<int>> years() const; // nothing when one is no number

    QString m_path;
    QString m_format;
    QString m_offences;
    QString m_layout;
    QString m_dimensions;
    QString m_edition, m_years;
    bool m_list = false;
};

} // namespace cli
