// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli
{

// Says why a finding may stand, or withdraws that.
class ExplainCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    QString m_path;
    QString m_check;
    QString m_place;
    QString m_reason;
    bool m_withdraw = false;
};

} // namespace cli
