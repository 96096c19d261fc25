// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sdmxmlexporter.h"

#include "core/exchange/response/sdmx.h"
#include "core/exchange/response/sdmxmessage.h"
#include "core/table/savefile.h"

namespace exchange
{

namespace
{

QString word(const char *text)
{
    return QLatin1String(text);
}

} // namespace

QString SdmxMlExporter::id() const
{
    return word("sdmx-ml");
}

base::Text SdmxMlExporter::name() const
{
    return base::lateText("exchange", "SDG indicators of a response (SDMX-ML 2.1)");
}

QString SdmxMlExporter::suffix() const
{
    return word("xml");
}

base::Text SdmxMlExporter::losses() const
{
    return base::lateText("exchange",
                          "SDMX-ML carries the indicators that have a series in the data structure "
                          "of the SDGs, with exact values only; everything else of the response "
                          "stays behind.");
}

base::Findings SdmxMlExporter::leftOutOf(const ExportJob &job, const Response &response) const
{
    base::NoProgress progress;
    const auto data = sdgData(job, response, {}, progress);
    return data ? data->leftOut : base::Findings();
}

base::Result<> SdmxMlExporter::writeResponse(const ExportJob &job, const Response &response,
                                             const QString &path, base::Progress &progress) const
{
    const auto data = sdgData(job, response, path, progress);
    if (!data)
        return tl::unexpected(data.error());
    SdmxMessage message(SdmxVersion::V2_1, { word("IAEG-SDGs"), word("SDG"), word("1.8") });
    message.begin(job, response);
    for (const SdgSeries &series : data->series) {
        message.beginSeries(series.key);
        for (const SdgSeries::Observation &observation : series.observations)
            message.observation({ { word("TIME_PERIOD"), QString::number(observation.year) },
                                  { word("OBS_VALUE"), observation.value },
                                  { word("OBS_STATUS"), observation.status },
                                  { word("UNIT_MULT"), word("0") },
                                  { word("NATURE"), word("C") } }); // country data
        message.endSeries();
    }
    return table::saveFile(path, message.end());
}

} // namespace exchange
