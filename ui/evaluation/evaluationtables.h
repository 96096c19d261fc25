// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "core/suggestion/evaluation.h"
#include "ui/models/tablemodel.h"

namespace evaluationpage
{

// A list, a level or all together.
struct ScoreRow {
    QString name;
    suggestion::Score score;
};

// A pair of categories with the offences on which it was met, ready to be shown.
struct ConfusionRow {
    suggestion::Confusion pair;
    QString offences; // national codes, the first ones
    base::Place place; // of the first
};

using BinModel = models::TableModel<suggestion::ReliabilityBin>;
using ScoreModel = models::TableModel<ScoreRow>;
using ConfusionModel = models::TableModel<ConfusionRow>;
using OutcomeModel = models::TableModel<suggestion::Outcome>;

// Titles of categories in the language of the screen.
struct Titles {
    classification::Classification classification;
    QString language;
    QString of(const classification::IccsCode &code) const;
};

QList<models::Column<suggestion::ReliabilityBin>> binColumns();
QList<models::Column<ScoreRow>> scoreColumns();
QList<models::Column<ConfusionRow>> confusionColumns(const Titles &titles);
QList<models::Column<suggestion::Outcome>> outcomeColumns(const Titles &titles);

QList<ScoreRow> scoreRows(const suggestion::Evaluation &evaluation, const Titles &titles);
QList<ConfusionRow> confusionRows(const suggestion::Evaluation &evaluation);
QList<suggestion::Outcome> secondLookRows(const suggestion::Evaluation &evaluation);

} // namespace evaluationpage
