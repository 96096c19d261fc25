// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/validation/response/responserule.h"

namespace cli
{

// iccs questionnaire list | show EDITION | checks EDITION [--consistency] | indicators EDITION
// --project FILE | map EDITION --workbook FILE | structure [--sdmx VERSION]
// | split PROJECT --edition EDITION --out FOLDER | parts PROJECT --edition EDITION
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
    int consistency(Context &context, const questionnaire::Edition &edition,
                    const std::vector<validation::ResponseRule> &rules) const;
    int indicators(Context &context) const;
    int structure(Context &context) const;
    int map(Context &context) const;
    int checkMap(const questionnaire::Edition &edition, Context &context) const;
    int split(Context &context) const;
    int parts(Context &context) const;
    int ofParts(Context &context) const; // split or parts

    QString m_action, m_edition, m_project, m_workbook, m_map, m_sdmx;
    QString m_partEdition, m_years, m_institution, m_folder;
    bool m_isConsistency = false;
};

} // namespace cli
