// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseexporter.h"

namespace exchange
{

// The SDG indicators of a response as an SDMX-ML 2.1 message, by the official data structure
// IAEG-SDGs:SDG(1.8).
class SdmxMlExporter final : public ResponseExporter
{
public:
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;

protected:
    base::Findings leftOutOf(const ExportJob &job, const Response &response) const override;
    base::Result<> writeResponse(const ExportJob &job, const Response &response,
                                 const QString &path, base::Progress &progress) const override;
};

} // namespace exchange
