// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordsurvey.h"
#include "core/microdata/dictionary.h"

namespace codingpage
{

// A national attribute made of the texts of a column, and which text means which of its values.
struct NewAttribute {
    microdata::Attribute attribute;
    QMap<QString, QString> values;
};
// None when the column has too many different texts, or none at all. The id is new in the
// dictionary; codes that could not be written in a rule are replaced by numbers.
std::optional<NewAttribute> newAttribute(const QString &column, const coding::ColumnSurvey &survey,
                                         const microdata::Dictionary &dictionary,
                                         const QString &language);

} // namespace codingpage
