// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/portalexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/response/portallabels.h"
#include "core/exchange/response/response.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "core/text/regions.h"

namespace exchange
{

namespace
{

using questionnaire::Answer;
using questionnaire::Portal;

QStringList headerOf(const Portal &portal)
{
    return { QStringLiteral("Iso3_code"),
             QStringLiteral("Country"),
             QStringLiteral("Region"),
             QStringLiteral("Subregion"),
             QStringLiteral("Indicator"),
             QStringLiteral("Dimension"),
             QStringLiteral("Category"),
             QStringLiteral("Sex"),
             QStringLiteral("Age"),
             QStringLiteral("Year"),
             QStringLiteral("Unit of measurement"),
             portal.valueColumn(),
             QStringLiteral("Source") };
}

class PortalRows
{
public:
    PortalRows(const ExportJob &job, const Response &response, const Portal &portal)
        : m_response(response)
        , m_portal(portal)
        , m_labels(*response.edition, portal)
    {
        const QString &code = job.data.settings.country;
        const text::WorldPlace place = text::worldPlace(code);
        m_country
            = { code, text::regionName(code, QStringLiteral("en")), place.region, place.subregion };
    }
    // Empty when the portal has no place for it.
    QStringList row(const Response::Entry &entry) const;

private:
    const Response &m_response;
    const Portal &m_portal;
    PortalLabels m_labels;
    QStringList m_country;
};

QStringList PortalRows::row(const Response::Entry &entry) const
{
    const auto labels = m_labels.of(entry.cell);
    if (!labels || !entry.answer->figure.isThere())
        return {};
    const Answer &answer = *entry.answer;
    const QString total = QStringLiteral("Total");
    return m_country
        + QStringList { labels->line->indicator,
                        labels->line->dimension,
                        labels->line->category,
                        labels->splits.value(QStringLiteral("Sex"), total),
                        labels->splits.value(QStringLiteral("Age"), total),
                        QString::number(answer.year),
                        m_portal.countUnit(),
                        questionnaire::textOf(answer.figure),
                        answer.source.isEmpty() ? m_response.edition->form().shortTitle
                                                : answer.source };
}

base::Finding leftOutFinding(const Answer &answer, const QString &label)
{
    return { QStringLiteral("E01"), base::Severity::Note, placeOf(answer),
             base::lateText("exchange", "%1 (%2) of %3 is not in the file.",
                            { label, answer.cell, QString::number(answer.year) }),
             base::lateText("exchange",
                            "The data portal has no label for it. Send the workbook or the JSON "
                            "file along.") };
}

} // namespace

QString PortalExporter::id() const
{
    return QStringLiteral("unodc-portal");
}

base::Text PortalExporter::name() const
{
    return base::lateText("exchange", "Response in the layout of the UNODC data portal (CSV)");
}

QString PortalExporter::suffix() const
{
    return QStringLiteral("csv");
}

base::Text PortalExporter::losses() const
{
    return base::lateText("exchange",
                          "The layout of the data portal carries figures, not their status, the "
                          "comments, the answers on method and the findings; of counts below a "
                          "limit only the limit; and nothing of cells that the portal has no "
                          "label for.");
}

base::Findings PortalExporter::leftOutOf(const ExportJob &, const Response &response) const
{
    const auto portal = questionnaire::loadPortal(*response.edition);
    if (!portal)
        return {};
    const PortalLabels labels(*response.edition, *portal);
    base::Findings findings = strayFindings(response);
    for (const Response::Entry &entry : response.entries) {
        if (entry.answer->figure.isThere() && !labels.of(entry.cell))
            findings << leftOutFinding(*entry.answer, response.edition->labelOf(entry.cell));
    }
    return findings;
}

base::Result<> PortalExporter::writeResponse(const ExportJob &job, const Response &response,
                                             const QString &path, base::Progress &progress) const
{
    const auto portal = questionnaire::loadPortal(*response.edition);
    if (!portal)
        return tl::unexpected(portal.error());
    Steps steps(progress, response.entries.size());
    const PortalRows rows(job, response, *portal);
    table::CsvWriter writer;
    writer.row(headerOf(*portal));
    for (const Response::Entry &entry : response.entries) {
        if (!steps.next())
            return responseStopped(path);
        const QStringList row = rows.row(entry);
        if (!row.isEmpty())
            writer.row(row);
    }
    return table::saveFile(path, writer.bytes());
}

} // namespace exchange
