// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"

#include <QXmlStreamWriter>

namespace exchange
{

enum class SdmxVersion { V2_1, V3_0 };

// The data structure that a message follows.
struct SdmxStructure {
    QString agency, id, version; // "IAEG-SDGs", "SDG", "1.8"
    QString urn() const; // "urn:sdmx:org.sdmx...DataStructure=IAEG-SDGs:SDG(1.8)"
};

// Writes a structure-specific data message of SDMX-ML with one data set of series over years.
class SdmxMessage
{
public:
    using Values = QList<std::pair<QString, QString>>; // of components, in their order

    SdmxMessage(SdmxVersion version, const SdmxStructure &structure);
    // Everything before the first series.
    void begin(const ExportJob &job, const Response &response);
    void beginSeries(const Values &key);
    void observation(const Values &values); // TIME_PERIOD first
    void endSeries();
    QByteArray end();

private:
    void header(const ExportJob &job, const Response &response);
    void attributes(const Values &values);
    QString space() const; // of the types of this structure
    QString structureId() const;

    SdmxVersion m_version;
    SdmxStructure m_structure;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace exchange
