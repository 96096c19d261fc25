// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rulesources.h"
#include "core/rules/analysis.h"
#include "core/rules/ruleset.h"
#include "core/rules/trace.h"

namespace cli
{

// Decision tables of a project or a sheet: what is wrong with them, each finding with a record that
// proves it; what another version of them says differently; why a record gets its category.
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
    struct Question {
        QString list;
        const offences::Offence *offence = nullptr;
        QList<rules::Input> inputs;
        std::optional<classification::IccsCode> wanted; // of --not
    };
    base::Result<Question> question(const OpenProject &open, RuleSources &sources) const;
    int why(Context &context);

    QString m_action;
    QString m_path;
    QString m_attributes;
    QString m_rules;
    QString m_list;
    QString m_code;
    QString m_with; // the other version, or the values of a record
    QString m_not;
};

} // namespace cli
