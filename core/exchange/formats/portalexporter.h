// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseexporter.h"

namespace exchange
{

// The figures of a response as the UNODC data portal lays them out, by the portal.json of the
// edition read the other way round.
class PortalExporter final : public ResponseExporter
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
