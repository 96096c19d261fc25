// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/questionnaire/edition.h"

namespace cli
{

// iccs questionnaire list | show EDITION | checks EDITION | indicators EDITION --project FILE
// | map EDITION --workbook FILE | structure
class QuestionnaireCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int list(Context &context) const;
    int show(Context &context) const;
    int checks(Context &context) const;
    int indicators(Context &context) const;
    int structure(Context &context) const;
    int map(Context &context) const;
    int checkMap(const questionnaire::Edition &edition, Context &context) const;

    QString m_action, m_edition, m_project, m_workbook, m_map;
};

} // namespace cli
