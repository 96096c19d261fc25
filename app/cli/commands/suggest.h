// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/referencerows.h"
#include "core/suggestion/suggester.h"

namespace cli
{

// Ranked candidates for every offence of a project or of a bare list; or how good they are on the
// confirmed links of a project.
class SuggestCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    base::Result<QList<offences::OffenceList>>
    listsToAsk(Context &context, const std::optional<OpenProject> &open) const;
    base::Result<QList<suggestion::Precedent>>
    precedents(Context &context, const classification::Classification &classification,
               const std::optional<OpenProject> &open) const;
    base::Result<offences::OffenceList> bareList(Context &context) const;
    int evaluate(Context &context, const suggestion::Suggester &suggester,
                 const QList<offences::OffenceList> &lists, const project::ProjectData &data) const;

    QString m_path;
    QString m_offences;
    ListColumns m_columns;
    table::ReadOptions m_read;
    ReferenceOptions m_reference;
    QString m_list;
    QString m_method;
    QStringList m_only;
    int m_top = 5;
    bool m_unmapped = false;
    bool m_evaluate = false;
};

} // namespace cli
