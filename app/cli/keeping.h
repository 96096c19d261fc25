// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/microdata/layout.h"
#include "core/questionnaire/response.h"

namespace cli
{

// --keep, --stage, --year and --for: the counts of a coded file stay in the project, so that
// questionnaires can be filled from them.
class Keeping
{
public:
    void declare(CLI::App &options);
    bool isAsked() const { return !m_name.isEmpty(); }
    bool chooses() const { return !m_edition.isEmpty(); } // the dimensions
    // unit: of count, as a questionnaire names it. Says what is wrong with the options.
    base::Result<> check(const microdata::Layout &layout, const QString &unit);
    // With --for what the edition's cells of the unit need and the layout gives, else the ones
    // asked; with the columns of national codes added.
    QStringList dimensions(const QStringList &asked) const;
    // Puts the counts into the project and saves it.
    base::Result<> keep(const Context &context, const OpenProject &open, const QString &list,
                        const QString &file, const coding::CrossTable &table) const;

private:
    base::Result<> chooseDimensions(const microdata::Layout &layout);
    base::Result<questionnaire::CodedTable> tableOf(const Context &context, const OpenProject &open,
                                                    const QString &list, const QString &file,
                                                    const coding::CrossTable &table) const;
    coding::CrossTable withCodes(const coding::CrossTable &table,
                                 const offences::OffenceList &list) const;

    QString m_name;
    QString m_stage;
    QString m_edition;
    int m_year = 0;
    microdata::Layout m_layout;
    QString m_unit;
    QStringList m_chosen;
    QStringList m_codeColumns; // empty: a row of the file has codes of several offences
};

} // namespace cli
