// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/coding/coderecords.h"

namespace cli
{

// Codes a file of records with the links of a list and decision tables: a coded file, a cross
// table, or both; says what became of every record.
class CodeCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    struct Inputs {
        microdata::Layout layout;
        microdata::Dictionary dictionary;
        rules::RuleSet rules; // of the project, then of the file
    };
    void say(Context &context, const base::Findings &findings);
    base::Result<Inputs> readInputs(Context &context, const OpenProject &open);
    coding::CodeRequest request(const Inputs &inputs, const coding::CountingRules &declared) const;
    int write(Context &context, const coding::CodingReport &report);

    QString m_path;
    QString m_records;
    QString m_layout;
    QString m_list;
    QString m_rules;
    QString m_attributes;
    QString m_coded;
    QString m_dimensions;
    int m_threads = 1;
    bool m_withTraces = false;
    bool m_principal = false;
    bool m_approvedOnly = false;
    bool m_hasErrors = false;
};

} // namespace cli
