// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responseexporter.h"

namespace exchange
{

base::Findings ResponseExporter::leftOut(const ExportJob &job) const
{
    const auto response = chosenResponse(job, {});
    return response ? leftOutOf(job, *response) : base::Findings();
}

base::Findings ResponseExporter::leftOutOf(const ExportJob &, const Response &response) const
{
    return strayFindings(response);
}

base::Result<> ResponseExporter::write(const ExportJob &job, const QString &path,
                                       base::Progress &progress) const
{
    const auto response = chosenResponse(job, path);
    if (!response)
        return tl::unexpected(response.error());
    if (!progress.advance(0, response->entries.size()))
        return responseStopped(path);
    return writeResponse(job, *response, path, progress);
}

} // namespace exchange
