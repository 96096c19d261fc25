// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/classification/classification.h"
#include "core/microdata/attribute.h"

#include <QHash>

namespace microdata
{

// The attributes that rules and layouts of a project may use, official ones first.
class Dictionary
{
public:
    const QList<Attribute> &attributes() const { return m_attributes; }
    const Attribute *find(const QString &id) const;
    void put(const Attribute &attribute); // replaces the one of that id, or adds it
    void remove(const QString &id);
    bool operator==(const Dictionary &other) const { return m_attributes == other.m_attributes; }

private:
    QList<Attribute> m_attributes;
    QHash<QString, qsizetype> m_index;
};

// The disaggregating variables with their value lists as the classification prints them. What is
// ours is marked by a word as its code: "unknown" where no "not known" is printed (RULES.md section
// 3), "yes" and "no" of the data-description tags, which print no list. Ages are numbers with the
// printed bands, so that a column of ages in years finds its band.
Dictionary officialDictionary(const classification::Classification &classification);

// What is wrong with a national attribute: A01 value twice, A02 bands overlap, A03 gap between
// bands (a note), A04 no "not known", A05 more than 256 values, A06 the id of an official one, A07
// a value refines one that is not there or itself, A08 a band without numbers or an empty one, A09
// a code or id that cannot be written in a rule. Official attributes have no findings but of A01,
// A02, A05 and A07. The place is "attribute" {id}.
base::Findings checkAttribute(const Attribute &attribute);

} // namespace microdata
