// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/rules/analysis.h"
#include "core/rules/ruleset.h"

namespace cli
{

// Decision tables from a sheet: what is wrong with them, each finding with a record that proves it;
// what another version of them says differently.
class RulesCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    struct Loaded {
        classification::Classification classification;
        microdata::Dictionary dictionary;
        rules::ReadTables read;
    };
    base::Result<Loaded> load(Context &context) const;
    int check(Context &context, const Loaded &loaded) const;
    int compare(Context &context, const Loaded &loaded) const;

    QString m_action;
    QString m_path;
    QString m_attributes;
    QString m_other;
};

} // namespace cli
