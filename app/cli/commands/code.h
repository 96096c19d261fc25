// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/keeping.h"
#include "app/cli/rulesources.h"
#include "app/cli/sourceoptions.h"
#include "core/coding/coderecords.h"

namespace cli
{

// Codes a file of records with the links of a list and decision tables: a coded file, a cross
// table, or both, and counts kept in the project; says what became of every record.
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
        RuleSources sources;
        microdata::Layout layout;
        QString list;
        coding::CountingRules counting;
    };
    void say(Context &context, const base::Findings &findings);
    int checkTargets(Context &context);
    base::Result<Inputs> readInputs(Context &context, const OpenProject &open);
    base::Result<coding::CountingRules> counting(const project::ProjectData &data,
                                                 const QString &list) const;
    coding::CodeRequest request(const Inputs &inputs, const QString &language) const;
    int write(Context &context, const coding::CodingReport &report,
              const coding::CountingRules &counting);
    QStringList dimensions() const; // as asked for with --tabulate

    QString m_path;
    QString m_records;
    QString m_layout;
    QString m_list;
    QString m_rules;
    QString m_attributes;
    QString m_counting;
    QString m_unit;
    QString m_coded;
    QString m_dimensions;
    QString m_table = QStringLiteral("-");
    QString m_totals;
    table::ReadOptions m_read;
    Keeping m_keeping;
    int m_threads = 1;
    bool m_withTraces = false;
    bool m_principal = false;
    bool m_approvedOnly = false;
    bool m_hasErrors = false;
};

} // namespace cli
