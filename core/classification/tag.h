// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/category.h"

namespace classification
{

// A disaggregating variable (ICCS Table II) or homicide table (III-V) with its value list.
struct TagValue {
    QString code;
    Labels name;
    QString parent; // value code it refines, or empty
    bool codePrinted = true; // false: the publication prints no code, this one is ours
    Labels remarks;
};
struct Tag {
    QString group; // "event", "victim", "perpetrator", "data", "homicide"
    QString tag; // "At", "Cy", ... ; group + tag is the key
    Labels name;
    bool minimumSet = false;
    QList<TagValue> values;
    Labels remarks;
    QString key() const { return group + QLatin1Char('.') + tag; }
};
enum class Applicability { Allowed, NotApplicable, Recommended };

// What the publication says about a tag at a category and everything below it.
struct TagRule {
    QString tagKey;
    IccsCode code;
    Applicability applicability = Applicability::Allowed;
    QString relation; // "not_applicable", "example", "applies", "in_addition",
                      // "instead_of_category"
    QString source; // page
    Labels basis;
};

// A slip or wording difference of the publication (register for the later gap report).
struct Slip {
    QString subject; // code or "index"
    QString printed;
    QString used;
    QString source; // page
    QString remark; // in English
    Labels remarks;
    QString kind; // "code", "reference", "range", "index", "unresolved", "unclear", "wording",
                  // "title", "gap", "tag", "translation"
};

} // namespace classification
