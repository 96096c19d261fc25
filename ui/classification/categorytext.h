// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/classification/html.h"

namespace classificationpage
{

// An offence of the project that is linked to the category or below it.
struct LinkedOffence {
    QString list;
    QString id;
    QString code;
    QString label;
    QString listName;
    QString relation; // in words
    QString status; // in words
};

// Parts of the text of a category, in the order in which a coder needs them (MAPPING 4.2).
// linked: how many offences linkedText() lists further down.
QString headText(const classification::Category &category, qsizetype linked,
                 const TextStyle &style);
QString descriptionText(const classification::Category &category, const TextStyle &style);
QString notesText(const classification::Category &category, const TextStyle &style);
QString linkedText(const QList<LinkedOffence> &offences, const TextStyle &style);
QString namesText(const classification::Category &category, const TextStyle &style);
QString variablesText(const classification::Category &category, const TextStyle &style);
QString remarksText(const classification::Category &category, const TextStyle &style);

} // namespace classificationpage
