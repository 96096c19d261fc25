// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listimport.h"

namespace offences
{

// What the words of a header say about its column, 0..1 for each role; a header may speak for
// several roles ("description" is a label here and a definition there).
struct HeaderEvidence {
    QMap<Role, double> strength;
    QString language; // of a language mark in the header: "label_en", "Label (EN)"
    QString period; // "2023", "2023-Q1", "2022/2023"; empty when the header names no year
    bool isWholeYear = false; // the period is a year and not a part of one
    bool isCount = false; // the header speaks of numbers of cases
    bool isRate = false; // a rate, a share, an average: never a volume
    bool namesLanguage = false; // the column holds language codes
    bool isNameless = false; // only a column number
};

HeaderEvidence readHeader(const QString &header);

} // namespace offences
