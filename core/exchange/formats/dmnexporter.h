// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// The decision tables of the project as DMN 1.3 XML; readTables() takes them in again.
class DmnExporter final : public Exporter
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
