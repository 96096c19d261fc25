// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/exchange/nationalcodes.h"
#include "core/project/projectdata.h"

#include <QStringList>

namespace exchange
{

// The flat correspondence table: a row per link and one per offence without a link, in the order of
// the list. The CSV export, the "Links" sheet and "iccs mapping" are made of it, and compareTable()
// reads it back. Column names are stable ids and are never translated.
QStringList correspondenceHeader();

class CorrespondenceRows
{
public:
    // The arguments outlive this.
    CorrespondenceRows(const project::ProjectData &data, const offences::OffenceList &list,
                       const classification::Classification &classification,
                       const QString &language);

    struct Row {
        const offences::Offence *offence = nullptr; // nullptr: the link names an unknown offence
        const mapping::Link *link = nullptr; // nullptr: no link yet
    };
    QList<Row> all() const;
    QStringList cells(const Row &row);

    // As mapping::cardinality(), but quick for whole tables.
    QString cardinality(const mapping::Link &link);
    const NationalCodes &codes() const { return m_codes; }

private:
    const offences::OffenceList &m_list;
    const mapping::MappingSet &m_set;
    const classification::Classification &m_classification;
    QString m_language;
    NationalCodes m_codes;
    QHash<classification::IccsCode, QString> m_sources; // "1" or "n"
};

QString flagsToText(const QList<mapping::DataFlag> &flags); // "Th;CP"
QString weightToText(double weight); // the same; empty when it is 1, the whole
QString confidenceToText(double confidence); // at most three decimals; empty when there is none

} // namespace exchange
