// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/sdmxmessage.h"

#include "core/rules/dmn/xmltext.h"

namespace exchange
{

namespace
{

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

QString schemas(SdmxVersion version)
{
    return word("http://www.sdmx.org/resources/sdmxml/schemas/")
        + word(version == SdmxVersion::V2_1 ? "v2_1/" : "v3_0/");
}

} // namespace

QString SdmxStructure::urn() const
{
    return QStringLiteral("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=%1:%2(%3)")
        .arg(agency, id, version);
}

SdmxMessage::SdmxMessage(SdmxVersion version, const SdmxStructure &structure)
    : m_version(version)
    , m_structure(structure)
    , m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
}

QString SdmxMessage::space() const
{
    return m_structure.urn() + word(":ObsLevelDim:TIME_PERIOD");
}

QString SdmxMessage::structureId() const
{
    const QStringList parts { m_structure.agency, m_structure.id, m_structure.version };
    return idText(parts.join(QLatin1Char('_')));
}

void SdmxMessage::begin(const ExportJob &job, const Response &response)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(word("message:StructureSpecificData"));
    attributes({ { word("xmlns:message"), schemas(m_version) + word("message") },
                 { word("xmlns:common"), schemas(m_version) + word("common") },
                 { word("xmlns:ss"), schemas(m_version) + word("data/structurespecific") },
                 { word("xmlns:ns1"), space() },
                 { word("xmlns:xsi"), word("http://www.w3.org/2001/XMLSchema-instance") } });
    header(job, response);
    m_xml.writeStartElement(word("message:DataSet"));
    attributes({ { word("ss:dataScope"), word("DataStructure") },
                 { word("xsi:type"), word("ns1:DataSetType") },
                 { word("ss:structureRef"), structureId() },
                 { word("ss:action"), word("Information") } });
}

void SdmxMessage::header(const ExportJob &job, const Response &response)
{
    const QString &country = job.data.settings.country;
    m_xml.writeStartElement(word("message:Header"));
    m_xml.writeTextElement(word("message:ID"),
                           idText(response.edition->form().id + QLatin1Char('_') + country));
    m_xml.writeTextElement(word("message:Test"), word("false"));
    m_xml.writeTextElement(word("message:Prepared"), job.time.toUTC().toString(Qt::ISODate));
    m_xml.writeEmptyElement(word("message:Sender"));
    attributes({ { word("id"), country.isEmpty() ? word("NOT_STATED") : idText(country) } });
    m_xml.writeStartElement(word("message:Structure"));
    attributes({ { word("structureID"), structureId() },
                 { word("namespace"), space() },
                 { word("dimensionAtObservation"), word("TIME_PERIOD") } });
    if (m_version == SdmxVersion::V2_1) {
        m_xml.writeStartElement(word("common:Structure"));
        m_xml.writeEmptyElement(word("Ref"));
        attributes({ { word("agencyID"), m_structure.agency },
                     { word("id"), m_structure.id },
                     { word("version"), m_structure.version } });
        m_xml.writeEndElement();
    } else {
        m_xml.writeTextElement(word("common:Structure"), m_structure.urn());
    }
    m_xml.writeEndElement();
    m_xml.writeTextElement(word("message:DataSetAction"), word("Information"));
    m_xml.writeTextElement(word("message:DataSetID"), m_structure.id);
    m_xml.writeEndElement();
}

void SdmxMessage::attributes(const Values &values)
{
    for (const auto &[name, value] : values)
        m_xml.writeAttribute(name, rules::dmn::xmlText(value));
}

void SdmxMessage::beginSeries(const Values &key)
{
    m_xml.writeStartElement(word("Series"));
    attributes(key);
}

void SdmxMessage::observation(const Values &values)
{
    m_xml.writeEmptyElement(word("Obs"));
    attributes(values);
}

void SdmxMessage::endSeries()
{
    m_xml.writeEndElement();
}

QByteArray SdmxMessage::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace exchange
