// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"
#include "core/questionnaire/portal.h"
#include "core/validation/response/responserule.h"

namespace cli
{

// iccs validate --edition ID --data FILE --layout unodc-portal: a published file.
// iccs validate P.iccs: the answers of a project (validateproject.cpp).
class ValidateCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    base::Result<std::vector<validation::ResponseRule>>
    rulesOf(const questionnaire::Edition &edition, const Context &context) const;

    int runPublished(Context &context);
    int runProject(Context &context);
    struct Checked { // what of an edition is to be checked
        questionnaire::EditionPointer edition;
        std::vector<validation::ResponseRule> rules;
        QList<int> years;
    };
    base::Result<QList<Checked>> checkedEditions(const Context &context,
                                                 const project::ProjectData &data) const;
    base::Result<QList<questionnaire::EditionPointer>>
    answeredEditions(const Context &context, const project::ProjectData &data) const;

    QString m_path, m_edition, m_data, m_layout, m_only, m_against;
    int m_year = 0;
    bool m_isSummary = false, m_isEach = false;
    table::ReadOptions m_read;
};

} // namespace cli
