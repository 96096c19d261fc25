// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/indicators.h"
#include "core/validation/response/responserule.h"

namespace validation
{

// A series that must come from elsewhere, "population", and what a questionnaire makes of it.
struct UsedSeries {
    QString id;
    QStringList checks; // ids
    QStringList indicators; // ids
};

// The series that a check compares with, empty: none. Figures of other questionnaires and published
// ones are no series of this kind.
QString seriesOf(const ResponseRule &rule);

// By id. Figures of other questionnaires and published ones are no series of this kind.
QList<UsedSeries> usedSeries(const std::vector<ResponseRule> &rules,
                             const QList<questionnaire::Indicator> &indicators);

// What the published figures are called as the reference of a check.
inline const QString PublishedReference = QStringLiteral("published");

} // namespace validation
