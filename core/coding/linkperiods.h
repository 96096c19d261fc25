// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/validity.h"
#include "core/mapping/mappingset.h"
#include "core/microdata/layout.h"

#include <QMap>

namespace coding
{

// The times between which the links of a list come into force or end: "statistics for year t use
// the rows valid in t" (MAPPING 12, after ICCS p. 105: the moment of recording is declared). The
// time of a record is one more attribute that its chain asks for, so that finding the links costs
// nothing per record. A record that states a year or a month within which links change has that
// year or month as its value; where their answers differ it is not coded (Reason::UnclearDate).
class LinkPeriods
{
public:
    static const QString id; // of the attribute: "record.date"

    explicit LinkPeriods(const mapping::MappingSet &links);
    bool isNeeded() const { return !m_periods.isEmpty(); } // any link has a date
    // The periods, then the years and months within which links change, then "not known".
    const microdata::Attribute &attribute() const { return m_attribute; }
    // The days that each of its values stands for; of "not known" all of them.
    const QList<base::Validity> &days() const { return m_periods; }
    // "2026-05-31", "2026-05" or "2026" as the code of a value; empty: it is none of these.
    QString valueOf(const QString &printed) const;

    // A layout and attributes that give it, from the column or dimension `referenceDate`.
    microdata::Layout bound(const microdata::Layout &layout) const;
    microdata::Dictionary with(const microdata::Dictionary &dictionary) const;

private:
    void add(const QString &code, const base::Validity &days, bool isBand);
    QString valueOf(const base::Validity &days) const;
    QMap<QString, QString> textsOf(const QString &dateFormat) const;

    microdata::Attribute m_attribute;
    QList<base::Validity> m_periods;
};

// K16: what was counted without a category because of its date, and of which codes.
base::Findings unclearDates(qint64 count, const QStringList &codes,
                            const microdata::Layout &layout);

} // namespace coding
