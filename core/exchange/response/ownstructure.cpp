// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/ownstructure.h"

#include <QFile>

namespace exchange
{

using questionnaire::Figure;
using questionnaire::Status;

namespace
{

QString numberText(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace

QString OwnStructure::id()
{
    return QStringLiteral("ICCS_WORKBENCH:QUESTIONNAIRE(1.0)");
}

// Versions of SDMX 3.0 have three parts.
SdmxStructure OwnStructure::structure(SdmxVersion version)
{
    return { QStringLiteral("ICCS_WORKBENCH"), QStringLiteral("QUESTIONNAIRE"),
             version == SdmxVersion::V2_1 ? QStringLiteral("1.0") : QStringLiteral("1.0.0") };
}

QStringList OwnStructure::components()
{
    return { QStringLiteral("FREQ"),         QStringLiteral("REF_AREA"),
             QStringLiteral("EDITION"),      QStringLiteral("CELL"),
             QStringLiteral("TIME_PERIOD"),  QStringLiteral("OBS_VALUE"),
             QStringLiteral("OBS_STATUS"),   QStringLiteral("ANSWER_STATUS"),
             QStringLiteral("LOWER_BOUND"),  QStringLiteral("UPPER_BOUND"),
             QStringLiteral("UNIT_MEASURE"), QStringLiteral("COMMENT_OBS"),
             QStringLiteral("SOURCE_DETAIL") };
}

QByteArray OwnStructure::definition(SdmxVersion version)
{
    QFile file(version == SdmxVersion::V2_1 ? QStringLiteral(":/sdmx/questionnaire_dsd.xml")
                                            : QStringLiteral(":/sdmx/questionnaire_dsd_3.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList OwnStructure::values(const ExportJob &job, const Response &response,
                                 const Response::Entry &entry)
{
    const questionnaire::Answer &answer = *entry.answer;
    const Figure &figure = answer.figure;
    const bool isInterval = figure.isThere() && !figure.isExact();
    return { QStringLiteral("A"),
             job.data.settings.country,
             answer.edition,
             answer.cell,
             QString::number(answer.year),
             figure.isExact() ? numberText(figure.low) : QString(),
             observationStatus(figure),
             questionnaire::statusId(figure.status),
             isInterval ? numberText(figure.low) : QString(),
             isInterval ? numberText(figure.high) : QString(),
             response.edition->cell(entry.cell).row->unit,
             answer.comment,
             answer.source };
}

// CL_OBS_STATUS: A normal, P provisional, Q suppressed, O missing, M cannot exist, L exists but was
// not collected.
QString observationStatus(const Figure &figure)
{
    switch (figure.status) {
    case Status::Reported:
    case Status::Zero:
        return QStringLiteral("A");
    case Status::Provisional:
        return QStringLiteral("P");
    case Status::Suppressed:
        return QStringLiteral("Q");
    case Status::NotApplicable:
        return QStringLiteral("M");
    case Status::NotAsked:
        return QStringLiteral("L");
    case Status::Empty:
    case Status::NotAvailable:
        return QStringLiteral("O");
    }
    Q_UNREACHABLE();
}

} // namespace exchange
