// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseexporter.h"

namespace exchange
{

// A response as a workbook of our own in the questionnaire's layout; readResponseWorkbook() takes
// it in again.
class ResponseXlsxExporter final : public ResponseExporter
{
public:
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;

protected:
    base::Result<> writeResponse(const ExportJob &job, const Response &response,
                                 const QString &path, base::Progress &progress) const override;
};

} // namespace exchange
