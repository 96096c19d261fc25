// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"

#include <QDateTime>

namespace support
{

// A small invented police list: eight offences, with volumes of two years.
inline offences::OffenceList policeList()
{
    offences::OffenceList list;
    list.info.id = QStringLiteral("police");
    list.info.name = QStringLiteral("Police 2024");
    list.info.language = QStringLiteral("en");
    const struct {
        const char *code;
        const char *label;
        double volume;
    } rows[] = {
        { "100", "Murder", 120 },
        { "101", "Manslaughter", 45 },
        { "200", "Assault causing injury", 5300 },
        { "300", "Robbery of personal property", 2100 },
        { "400", "Theft of a motor vehicle", 9800 },
        { "401", "Theft from a shop", 15200 },
        { "500", "Possession of cannabis", 700 },
        { "900", "Crimes against the calendar", 2 },
    };
    for (const auto &row : rows) {
        offences::Offence offence {
            QString::fromLatin1(row.code),
            *offences::OffenceCode::parse(QString::fromLatin1(row.code)),
            { { QStringLiteral("en"), QString::fromLatin1(row.label) } },
        };
        offence.volumes = { { QStringLiteral("2022"), row.volume * 0.9 },
                            { QStringLiteral("2023"), row.volume } };
        list.put(offence);
    }
    return list;
}

inline mapping::Link link(const QString &id, const QString &offence, const QString &target,
                          mapping::Status status)
{
    mapping::Link result;
    result.id = id;
    result.list = QStringLiteral("police");
    result.offence = offence;
    result.target = classification::IccsCode::parse(target);
    result.status = status;
    result.rationale = QStringLiteral("The titles say the same.");
    result.evidence = QStringLiteral("manual");
    return result;
}

} // namespace support
