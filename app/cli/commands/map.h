// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/sourceoptions.h"
#include "core/mapping/link.h"

namespace cli
{

// Sets links: by hand, from a table, or from suggestions.
class MapCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    base::Result<QList<mapping::Link>> linksByHand(Context &context, const OpenProject &open,
                                                   const QString &list) const;
    base::Result<mapping::Link> linkedByHand(Context &context, const OpenProject &open,
                                             const QString &list, const QString &pair) const;
    QList<mapping::Link> linksFromSuggestions(Context &context, const OpenProject &open,
                                              const QString &list) const;
    int mapFromTable(Context &context, OpenProject &open, const QString &list);
    int writeLinks(Context &context, OpenProject &open, const QList<mapping::Link> &links);

    QString m_path;
    QString m_list;
    QStringList m_set;
    QString m_relation;
    QString m_status;
    QString m_rationale;
    QString m_reason;
    QString m_from;
    QString m_code, m_iccs, m_relationColumn;
    table::ReadOptions m_read;
    bool m_acceptSuggestions = false;
    bool m_removeMissing = false;
    bool m_tryOnly = false;
    double m_minimumConfidence = 0.5;
};

} // namespace cli
