// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseexporter.h"

namespace exchange
{

// A response with everything that is known of it, for programs: answers, answers on method,
// findings with their explanations, the series used.
class ResponseJsonExporter final : public ResponseExporter
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
