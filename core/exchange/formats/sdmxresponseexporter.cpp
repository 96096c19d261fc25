// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sdmxresponseexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/response/ownstructure.h"
#include "core/table/savefile.h"

namespace exchange
{

namespace
{

// Components that nothing is said for are left out, but for those of the key.
SdmxMessage::Values saidOf(const ExportJob &job, const Response &response,
                           const Response::Entry &entry)
{
    const QStringList components = OwnStructure::components();
    const QStringList texts = OwnStructure::values(job, response, entry);
    SdmxMessage::Values values;
    for (qsizetype i = 0; i < components.size(); ++i) {
        if (i < OwnStructure::keySize || !texts[i].isEmpty())
            values << std::pair(components[i], texts[i]);
    }
    return values;
}

} // namespace

QString SdmxResponseExporter::id() const
{
    return m_version == SdmxVersion::V2_1 ? QStringLiteral("sdmx-ml-2")
                                          : QStringLiteral("sdmx-ml-3");
}

base::Text SdmxResponseExporter::name() const
{
    return m_version == SdmxVersion::V2_1
        ? base::lateText("exchange", "Response to a questionnaire (SDMX-ML 2.1)")
        : base::lateText("exchange", "Response to a questionnaire (SDMX-ML 3.0)");
}

QString SdmxResponseExporter::suffix() const
{
    return QStringLiteral("xml");
}

base::Text SdmxResponseExporter::losses() const
{
    return base::lateText("exchange",
                          "The message carries every answer by a data structure of our own, as "
                          "none has been published for these questionnaires; the answers on "
                          "method, the findings and how figures came in stay behind, and "
                          "characters that XML forbids are replaced.");
}

base::Result<> SdmxResponseExporter::writeResponse(const ExportJob &job, const Response &response,
                                                   const QString &path,
                                                   base::Progress &progress) const
{
    Steps steps(progress, response.entries.size());
    SdmxMessage message(m_version, OwnStructure::structure(m_version));
    message.begin(job, response);
    int cell = -1; // of the series in work
    for (const Response::Entry &entry : response.entries) {
        if (!steps.next())
            return responseStopped(path);
        const SdmxMessage::Values values = saidOf(job, response, entry);
        if (entry.cell != cell) {
            if (cell >= 0)
                message.endSeries();
            message.beginSeries(values.first(OwnStructure::keySize));
            cell = entry.cell;
        }
        message.observation(values.sliced(OwnStructure::keySize));
    }
    if (cell >= 0)
        message.endSeries();
    return table::saveFile(path, message.end());
}

} // namespace exchange
