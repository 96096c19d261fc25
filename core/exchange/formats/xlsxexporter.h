// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// The workbook for reviewers and for UNODC: a sheet per section with every category, a flat sheet
// that can be read back, what is not mapped, and the findings.
class XlsxExporter final : public Exporter
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
