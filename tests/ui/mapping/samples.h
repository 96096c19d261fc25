// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"
#include "ui/mapping/filterchoice.h"

#include <QtGlobal>

// A small invented country for the tests of the mapping page.
namespace samples
{

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

inline classification::IccsCode iccs(const char *code)
{
    return *classification::IccsCode::parse(q(code));
}

inline classification::Classification classification()
{
    static const auto loaded
        = classification::Classification::load(q(RESOURCES "/classifications/iccs-1.0"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message()));
    return *loaded;
}

inline offences::Offence offence(const char *code, const char *label, const char *family,
                                 double volume = -1)
{
    offences::Offence made { q(code), *offences::OffenceCode::parse(q(code)) };
    made.labels.insert(q("en"), q(label));
    made.family = q(family);
    if (volume >= 0) {
        made.volumes.insert(q("2022"), volume / 2);
        made.volumes.insert(q("2023"), volume / 2);
    }
    return made;
}

inline offences::OffenceList police()
{
    offences::OffenceList list;
    list.info.id = q("police");
    list.info.name = q("Police of Anyland");
    list.info.language = q("en");
    list.setOffences({ offence("101", "Murder", "Violence", 40),
                       offence("102", "Attempted murder", "Violence", 90),
                       offence("861", "Robbery of a person in the street", "Property", 5000),
                       offence("868", "Theft of a car", "Property", 9000),
                       offence("869", "Burglary of a dwelling", "Property", 7000),
                       offence("870", "Theft from a shop", "Property", 12000),
                       offence("900", "Found body", "Other") });
    return list;
}

inline mapping::Link link(const char *id, const char *offence, const char *target,
                          mapping::Status status = mapping::Status::Proposed)
{
    mapping::Link made;
    made.id = q(id);
    made.list = q("police");
    made.offence = q(offence);
    made.target = classification::IccsCode::parse(q(target));
    made.status = status;
    made.evidence = q("manual");
    if (!made.target)
        made.extent = mapping::Extent::None;
    return made;
}

inline QSet<QString> ids(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return { list.begin(), list.end() };
}

inline mappingpage::FilterChoice choice(const char *states, const char *confidences,
                                        const char *links, const char *marks,
                                        const char *sections = "")
{
    mappingpage::FilterChoice made;
    made.chips = ids(q(states));
    made.confidences = ids(q(confidences));
    made.links = ids(q(links));
    made.marks = ids(q(marks));
    made.sections = ids(q(sections));
    return made;
}

} // namespace samples
