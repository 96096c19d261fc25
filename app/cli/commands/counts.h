// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/keeping.h"
#include "core/coding/codecounts.h"

namespace cli
{

// Codes a table of counts by national code, long or wide; sums among its rows, values and columns
// are found, named and kept out, and the totals are proven.
class CountsCommand final : public Command
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
    };
    base::Result<Inputs> readInputs(Context &context, const OpenProject &open);
    coding::CountRequest request(const Inputs &inputs) const;
    QStringList dimensions() const; // as asked for with --tabulate
    void say(Context &context, const base::Findings &findings);
    base::Result<> writeKeptOut(const QList<coding::KeptOut> &keptOut) const;
    int write(Context &context, const coding::CountsReport &report);

    QString m_path;
    QString m_counts;
    QString m_layout;
    QString m_list;
    QString m_dimensions = QStringLiteral("iccs");
    QString m_totalsBy;
    QString m_keptOut;
    QString m_unit; // of what is kept
    Keeping m_keeping;
    bool m_withSums = false;
    bool m_approvedOnly = false;
    bool m_hasErrors = false;
};

} // namespace cli
