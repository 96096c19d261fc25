// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/questionnaire/merge.h"
#include "core/questionnaire/whatif.h"

namespace cli
{

// Fills a questionnaire from kept counts, or shows which cells another mapping would move.
class FillCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    base::Result<questionnaire::Remap> remapIn(const OpenProject &open) const;
    int fill(Context &context, const OpenProject &open, const questionnaire::Edition &edition,
             const QList<int> &years);
    int preview(Context &context, const OpenProject &open, const questionnaire::Edition &edition,
                const QList<int> &years);

    QString m_path;
    QString m_edition;
    QString m_whatIf;
    int m_year = 0;
};

} // namespace cli
