// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"

namespace exchange
{

// What the formats of responses share: the job's response is chosen before anything is written.
class ResponseExporter : public Exporter
{
public:
    bool takesEdition() const final { return true; }
    base::Findings leftOut(const ExportJob &job) const final;
    base::Result<> write(const ExportJob &job, const QString &path,
                         base::Progress &progress) const final;

protected:
    // Of the response; answers that the edition does not ask for unless the format knows more.
    virtual base::Findings leftOutOf(const ExportJob &job, const Response &response) const;
    virtual base::Result<> writeResponse(const ExportJob &job, const Response &response,
                                         const QString &path, base::Progress &progress) const = 0;
};

} // namespace exchange
