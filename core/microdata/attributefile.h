// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/microdata/attribute.h"

#include <QStringList>

namespace microdata
{

// National attributes as a sheet with the header attribute,type,source,value,name_en,kind,parent,
// from,below (resources/schema/attributes.md); any name_<language>. A line with an empty value
// names the attribute; it may be left out for a list.
struct ReadAttributes {
    QList<Attribute> attributes;
    // F01 unknown or missing column, F02 unknown type or kind, F03 bound that is no number or date,
    // F04 line without attribute, F05 attribute named twice, and those of checkAttribute(); place
    // "row" {file, line} where one line is wrong.
    base::Findings findings;
};
base::Result<ReadAttributes> readAttributes(const QString &path);
base::Result<ReadAttributes> attributesFromCsv(const QByteArray &csv, const QString &name);

// The national ones among the attributes; official ones are not listed.
QList<QStringList> attributesToSheet(const QList<Attribute> &attributes);

} // namespace microdata
