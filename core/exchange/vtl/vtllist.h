// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"
#include "core/exchange/exportsteps.h"
#include "core/rules/analysis.h"

namespace exchange::vtl
{

// The part of a VTL file that codes one offence list: what coding::Coder decides for each code,
// said as a ruleset for counts and as calculations for records.
class ListWriter
{
public:
    ListWriter(const ExportJob &job, const offences::OffenceList &list,
               const microdata::Dictionary &dictionary);
    bool read(Steps &steps); // false: stopped
    QString ruleset() const; // correspondence_police: categories as sums of national codes
    QString calculations() const; // police_coded := records_police [calc ...]
    QList<microdata::Attribute> attributes() const { return m_attributes; } // that tables ask for

private:
    struct Decided {
        const rules::DecisionTable *table;
        rules::BoxTable boxes;
        bool mayContradict = false;
        QString prefix; // "t1"
    };
    // What is decided for codes alike: the tables asked before and after the links.
    struct Way {
        QList<qsizetype> before, after;
        QStringList codes; // as strings
    };
    void addTables(const microdata::Dictionary &dictionary);
    void addOffence(const coding::CodingSet &set, const offences::Offence &offence);
    void leaveOut(const char *why, const QString &code) { m_leftOut[QLatin1String(why)] << code; }
    QString finalCategory(const QString &suffix) const;
    QString byLinks() const;
    QString leftOutComments() const;

    const ExportJob &m_job;
    const offences::OffenceList &m_list;
    QList<Decided> m_tables;
    QHash<QString, qsizetype> m_positions; // table id -> m_tables
    QList<microdata::Attribute> m_attributes;
    QMap<QString, QStringList> m_sums; // category -> codes as items
    QMap<QString, QStringList> m_byLinks; // category as string -> codes as strings
    QMap<QString, Way> m_ways; // by key; the empty key: links alone
    QMap<QString, QStringList> m_leftOut; // why -> codes
    QSet<QString> m_seen;
};

} // namespace exchange::vtl
