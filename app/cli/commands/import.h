// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/referencerows.h"
#include "app/cli/titlerows.h"
#include "core/project/edit.h"

namespace cli
{

// Takes in a national list, official titles in another language, the correspondence table of
// another country as precedents, or what codes records: attributes, decision tables, a layout,
// counting rules.
class ImportCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int importOffences(Context &context, const table::ReadTable &source);
    int importTitles(Context &context, const table::ReadTable &source);
    int importReference(Context &context);
    int importRules(Context &context);
    int importAttributes(Context &context);
    int importLayout(Context &context);
    int importCounting(Context &context);
    int takeOver(Context &context, OpenProject &open, const project::Edit &edit,
                 const base::Findings &findings);
    int takeTitlesOver(Context &context, OpenProject &open, const Titles &titles, Output &output);
    int takeOver(Context &context, OpenProject &open, const offences::OffenceList &before,
                 const offences::ImportedList &imported, const base::Findings &findings);

    QString m_path;
    QString m_source;
    QString m_as = QStringLiteral("offences");
    ListColumns m_columns;
    QString m_list;
    QString m_institution = QStringLiteral("police");
    QString m_country, m_sourceName, m_iccs; // of a reference table
    table::ReadOptions m_read;
    bool m_accept = false;
};

} // namespace cli
