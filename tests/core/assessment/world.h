// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/facts.h"

// Two lists, police and courts, of which tests change links, and all else that facts need.
struct World {
    classification::Classification iccs
        = *classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    offences::OffenceList police = list("police", offences::Institution::Police);
    offences::OffenceList courts = list("courts", offences::Institution::Courts);
    mapping::MappingSet policeSet, courtsSet;
    rules::RuleSet rules;
    QList<microdata::Layout> layouts;
    QList<questionnaire::CodedTable> codedTables;
    QList<base::Approval> approvals;
    QList<assessment::Answer> answers;
    QList<assessment::Entry> entries;

    static offences::OffenceList list(const char *id, offences::Institution institution)
    {
        offences::OffenceList list;
        list.info.id = list.info.name = QLatin1String(id);
        list.info.institution = institution;
        list.info.language = QStringLiteral("en");
        return list;
    }
    static void offence(offences::OffenceList &list, const char *code, const char *label,
                        const char *provision, double volume)
    {
        offences::Offence offence { QLatin1String(code),
                                    *offences::OffenceCode::parse(QLatin1String(code)) };
        offence.labels.insert(QStringLiteral("en"), QLatin1String(label));
        offence.provision = QLatin1String(provision);
        if (volume > 0)
            offence.volumes.insert(QStringLiteral("2023"), volume);
        list.put(offence);
    }
    static mapping::Link link(mapping::MappingSet &set, const char *offence, const char *target)
    {
        mapping::Link link;
        link.id = QLatin1String(offence) + QLatin1Char('-') + QLatin1String(target);
        link.offence = QLatin1String(offence);
        link.target = classification::IccsCode::parse(QLatin1String(target));
        link.extent = link.target ? mapping::Extent::Inside : mapping::Extent::None;
        link.evidence = QStringLiteral("manual");
        link.status = mapping::Status::Approved;
        set.put(link);
        return link;
    }
    assessment::Facts facts() const
    {
        assessment::Facts facts {
            iccs, {}, rules, layouts, codedTables, approvals, answers, entries
        };
        facts.lists.push_back({ police, policeSet });
        facts.lists.push_back({ courts, courtsSet });
        return facts;
    }
};
