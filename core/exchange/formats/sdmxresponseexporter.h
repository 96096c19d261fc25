// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseexporter.h"
#include "core/exchange/response/sdmxmessage.h"

namespace exchange
{

// A whole response as a message of SDMX-ML 2.1 or 3.0, by our own data structure
// (core/exchange/response/ownstructure.h).
class SdmxResponseExporter final : public ResponseExporter
{
public:
    explicit SdmxResponseExporter(SdmxVersion version)
        : m_version(version)
    {
    }
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;

protected:
    base::Result<> writeResponse(const ExportJob &job, const Response &response,
                                 const QString &path, base::Progress &progress) const override;

private:
    SdmxVersion m_version;
};

} // namespace exchange
