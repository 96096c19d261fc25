// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// VTL 2.1 for offices that work in SDMX: the tree of the ICCS and each correspondence as
// hierarchical rulesets, decision tables as calculated components.
class VtlExporter final : public Exporter
{
public:
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;
    base::Result<> write(const ExportJob &job, const QString &path,
                         base::Progress &progress) const override;
};

} // namespace exchange
