// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/seriesintake.h"

namespace cli
{

// iccs series P.iccs: yearly series from elsewhere, shown; with --from, --set or --published taken
// in.
class SeriesCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    struct Source {
        table::Table table;
        QString name; // of the file, or of the option
    };
    base::Result<Source> read(Context &context, const project::ProjectData &data) const;
    base::Result<Source> readFile(Context &context) const;
    base::Result<Source> readPublished(Context &context, const project::ProjectData &data) const;
    Source typed() const;
    int list(Context &context, const project::ProjectData &data) const;
    int takeIn(Context &context, OpenProject &open) const;

    QString m_path, m_from, m_source, m_published, m_edition, m_country;
    QStringList m_set;
    bool m_isAccepted = false;
    table::ReadOptions m_read;
};

} // namespace cli
