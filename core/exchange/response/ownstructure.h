// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/sdmxmessage.h"

namespace exchange
{

// Our own data structure for whole responses (resources/sdmx): neither UNODC nor anybody else has
// published one for the UN-CTS.
struct OwnStructure {
    static QString id(); // "ICCS_WORKBENCH:QUESTIONNAIRE(1.0)", as SDMX-CSV names it
    static SdmxStructure structure(SdmxVersion version);
    static QByteArray definition(SdmxVersion version); // the structure message
    static QStringList components(); // dimensions, measure and attributes in their order
    static constexpr int keySize = 4; // so many of them are the key of a series
    // What an answer says for each component.
    static QStringList values(const ExportJob &job, const Response &response,
                              const Response::Entry &entry);
};

// The observation status of SDMX (CL_OBS_STATUS) for ours.
QString observationStatus(const questionnaire::Figure &figure);

} // namespace exchange
