// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/sourceoptions.h"
#include "core/exchange/othermapper.h"

namespace cli
{

// Compares the links with those of another mapper of the same list. Changes neither.
class CompareCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    QString m_path;
    QString m_list;
    exchange::OtherSource m_other;
    bool m_summaryOnly = false;
    bool m_differencesOnly = false;
};

} // namespace cli
