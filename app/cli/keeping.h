// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/questionnaire/keeping.h"

namespace cli
{

// --keep, --stage, --year and --for: the counts of a coded file stay in the project, so that
// questionnaires can be filled from them.
class Keeping
{
public:
    void declare(CLI::App &options);
    bool isAsked() const { return !m_name.isEmpty(); }
    // unit: of count, as a questionnaire names it. Says what is wrong with the options.
    base::Result<> check(const microdata::Layout &layout, const QString &unit);
    // The ones asked, with what keeping needs besides; after check().
    QStringList dimensions(const QStringList &asked) const;
    // Puts the counts into the project and saves it.
    base::Result<> keep(const Context &context, const OpenProject &open, const QString &list,
                        const QString &file, const coding::CrossTable &table) const;

private:
    base::Result<> hindrance() const;
    base::Result<> notAsked() const;

    QString m_name;
    QString m_stage;
    QString m_edition;
    int m_year = 0;
    std::optional<questionnaire::Keeper> m_keeper;
};

} // namespace cli
