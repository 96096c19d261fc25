// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"
#include "core/questionnaire/indicators.h"
#include "core/validation/response/responserule.h"

namespace questionnairepage
{

// A yearly series from elsewhere that checks and indicators of a questionnaire ask for, or that the
// project has.
struct NeededSeries {
    QString id; // "population-female"
    QString name;
    QStringList uses; // "16.1.1 ...", "Check C4: ..."
    QList<int> missing; // years that are asked and have no value
    bool isStored = false;
};

// Those that are asked for, as they come; then the others of the project, without what UNODC
// published, which is only compared with.
QList<NeededSeries> neededSeries(const questionnaire::Edition &edition,
                                 const std::vector<validation::ResponseRule> &rules,
                                 const QList<questionnaire::Indicator> &indicators,
                                 const QList<questionnaire::Series> &stored);

// "Population, Female" for population-female; other ids stand for themselves.
QString seriesName(const QString &id, const questionnaire::Form &form);

} // namespace questionnairepage
