// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// A response as a workbook of our own in the questionnaire's layout; readResponseWorkbook() takes
// it in again.
class ResponseXlsxExporter final : public Exporter
{
public:
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;
    bool takesEdition() const override { return true; }
    base::Findings leftOut(const ExportJob &job) const override;
    base::Result<> write(const ExportJob &job, const QString &path,
                         base::Progress &progress) const override;
};

} // namespace exchange
