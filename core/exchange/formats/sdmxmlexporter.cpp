// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sdmxmlexporter.h"

#include "core/exchange/response/sdmx.h"
#include "core/table/savefile.h"

#include <QXmlStreamWriter>

namespace exchange
{

namespace
{

constexpr char schemas[] = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
constexpr char structure[] = "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure="
                             "IAEG-SDGs:SDG(1.8):ObsLevelDim:TIME_PERIOD";
constexpr char structureId[] = "IAEG-SDGs_SDG_1_8";

QString word(const char *text)
{
    return QLatin1String(text);
}

// Ids of SDMX: letters, digits, "_", "@", "$" and "-".
QString idText(const QString &text)
{
    QString id;
    for (const QChar letter : text) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        id += isPlain || letter == QLatin1Char('-') ? letter : QLatin1Char('_');
    }
    return id;
}

class MessageWriter
{
public:
    explicit MessageWriter(QByteArray &bytes)
        : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }
    void begin();
    void header(const ExportJob &job, const Response &response);
    void dataSet(const QList<SdgSeries> &series);
    void end() { m_xml.writeEndDocument(); }

private:
    QXmlStreamWriter m_xml;
};

void MessageWriter::begin()
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(word("message:StructureSpecificData"));
    const std::pair<const char *, QString> spaces[] = {
        { "message", word(schemas) + word("message") },
        { "common", word(schemas) + word("common") },
        { "ss", word(schemas) + word("data/structurespecific") },
        { "ns1", word(structure) },
        { "xsi", word("http://www.w3.org/2001/XMLSchema-instance") },
    };
    for (const auto &[prefix, space] : spaces)
        m_xml.writeAttribute(word("xmlns:") + word(prefix), space);
}

void MessageWriter::header(const ExportJob &job, const Response &response)
{
    const QString &country = job.data.settings.country;
    const QString id = idText(response.edition->form().id + QLatin1Char('_') + country);
    m_xml.writeStartElement(word("message:Header"));
    m_xml.writeTextElement(word("message:ID"), id);
    m_xml.writeTextElement(word("message:Test"), word("false"));
    m_xml.writeTextElement(word("message:Prepared"), job.time.toUTC().toString(Qt::ISODate));
    m_xml.writeEmptyElement(word("message:Sender"));
    m_xml.writeAttribute(word("id"), country.isEmpty() ? word("NOT_STATED") : idText(country));
    m_xml.writeStartElement(word("message:Structure"));
    m_xml.writeAttribute(word("structureID"), word(structureId));
    m_xml.writeAttribute(word("namespace"), word(structure));
    m_xml.writeAttribute(word("dimensionAtObservation"), word("TIME_PERIOD"));
    m_xml.writeStartElement(word("common:Structure"));
    m_xml.writeEmptyElement(word("Ref"));
    m_xml.writeAttribute(word("agencyID"), word("IAEG-SDGs"));
    m_xml.writeAttribute(word("id"), word("SDG"));
    m_xml.writeAttribute(word("version"), word("1.8"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeTextElement(word("message:DataSetAction"), word("Information"));
    m_xml.writeTextElement(word("message:DataSetID"), word("SDG"));
    m_xml.writeEndElement();
}

void MessageWriter::dataSet(const QList<SdgSeries> &series)
{
    m_xml.writeStartElement(word("message:DataSet"));
    m_xml.writeAttribute(word("ss:dataScope"), word("DataStructure"));
    m_xml.writeAttribute(word("xsi:type"), word("ns1:DataSetType"));
    m_xml.writeAttribute(word("ss:structureRef"), word(structureId));
    m_xml.writeAttribute(word("ss:action"), word("Information"));
    for (const SdgSeries &one : series) {
        m_xml.writeStartElement(word("Series"));
        for (const auto &[dimension, value] : one.key)
            m_xml.writeAttribute(dimension, value);
        for (const SdgSeries::Observation &observation : one.observations) {
            m_xml.writeEmptyElement(word("Obs"));
            m_xml.writeAttribute(word("TIME_PERIOD"), QString::number(observation.year));
            m_xml.writeAttribute(word("OBS_VALUE"), observation.value);
            m_xml.writeAttribute(word("OBS_STATUS"), observation.status);
            m_xml.writeAttribute(word("UNIT_MULT"), word("0"));
            m_xml.writeAttribute(word("NATURE"), word("C")); // country data
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
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

base::Findings SdmxMlExporter::leftOut(const ExportJob &job) const
{
    const auto response = chosenResponse(job, {});
    if (!response)
        return {};
    base::NoProgress progress;
    const auto data = sdgData(job, *response, {}, progress);
    return data ? data->leftOut : base::Findings();
}

base::Result<> SdmxMlExporter::write(const ExportJob &job, const QString &path,
                                     base::Progress &progress) const
{
    const auto response = chosenResponse(job, path);
    if (!response)
        return tl::unexpected(response.error());
    const auto data = sdgData(job, *response, path, progress);
    if (!data)
        return tl::unexpected(data.error());
    QByteArray bytes;
    MessageWriter writer(bytes);
    writer.begin();
    writer.header(job, *response);
    writer.dataSet(data->series);
    writer.end();
    return table::saveFile(path, bytes);
}

} // namespace exchange
