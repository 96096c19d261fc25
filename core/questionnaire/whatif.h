// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"
#include "core/questionnaire/filler.h"
#include "core/questionnaire/indicators.h"

namespace questionnaire
{

// "What changes if this national code went to another category?"
struct Remap {
    QString list; // of the code; empty: any
    QString code; // national
    classification::IccsCode category;
};

// A cell whose figure, or reason for none, would be another one.
struct MovedCell {
    Filling before;
    Filling after;
};

// An indicator whose value would be another one, or would come or go.
struct MovedIndicator {
    QString id; // "16.3.2"
    QString column; // "male"; empty: the whole
    QString title;
    int year = 0;
    std::optional<Figure> before, after;
    QString formula; // with the cells
    QString workingBefore, workingAfter; // with the figures
    base::Text missing; // why there is none afterwards
};

// What indicators are computed from beside coded data.
struct IndicatorInputs {
    Answers answers;
    QList<Indicator> indicators; // none: none are computed
    QList<Series> series;
};

struct WhatIf {
    qint64 moved = 0; // counts of the code in all tables and years, in millionths
    QStringList without; // names of tables that do not keep national codes
    QList<MovedCell> cells; // in the order of years and cells
    QList<MovedIndicator> indicators; // in the order of years and indicators
};

// All counts of the code go to the category, whatever decided before: rules of records, several
// links. Counts of codes that are out of scope now are in no table and cannot come back here.
// Indicators are computed from the answers, where a moved cell replaces what was coded before or is
// not filled in yet. What a person or a file said stays.
WhatIf whatIf(const Edition &edition, const QList<CodedTable> &tables,
              const microdata::Dictionary &dictionary, const QList<int> &years, const Remap &remap,
              const IndicatorInputs &inputs = {}, const QString &language = QStringLiteral("en"));

} // namespace questionnaire
