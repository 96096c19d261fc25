// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"
#include "core/questionnaire/indicators.h"

namespace exchange
{

// A series of the SDG data structure IAEG-SDGs:SDG(1.8): its key, in order, and its years.
struct SdgSeries {
    QList<std::pair<QString, QString>> key;
    struct Observation {
        int year = 0;
        QString value;
        QString status; // "A", "P"
    };
    QList<Observation> observations;
};
struct SdgData {
    QList<SdgSeries> series;
    // "E03" of what the structure cannot say or has no value for.
    base::Findings leftOut;
};
base::Result<SdgData> sdgData(const ExportJob &job, const Response &response, const QString &path,
                              base::Progress &progress);

} // namespace exchange
