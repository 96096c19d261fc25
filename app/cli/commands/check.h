// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli
{

// Runs all checks.
class CheckCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    base::Findings findingsOf(Context &context, const OpenProject &open) const;

    QString m_path;
    QString m_only;
    bool m_isEach = false;
};

} // namespace cli
