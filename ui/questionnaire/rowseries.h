// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/liveresponse.h"

namespace questionnairepage
{

// Figures of a row over the years, from one source.
struct RowSeries {
    enum class Kind {
        Current, // the answers to the chosen cell
        EarlierSaid, // of years that are asked again, what the collection before said of them
        Published, // by UNODC, of the chosen cell
        Beside, // the answers to another cell of the row
    };
    Kind kind = Kind::Current;
    QString name;
    QMap<int, questionnaire::Figure> figures; // by year; those not there say why
    bool isEmpty() const;
};

// The chosen cell first; series without any number are left out, but never the first. A long row
// shows the first cells beside it.
QList<RowSeries> rowSeries(const LiveResponse &response, const project::ProjectData &data,
                           int cell);

// "Total. 2021: 400, 2022: not available." for each of them.
QString spokenText(const QList<RowSeries> &series);

} // namespace questionnairepage
