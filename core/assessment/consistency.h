// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/facts.h"

namespace assessment
{

// How the categories of one provision lie to each other in two lists, the nearest first.
enum class Agreement { Same, OtherLevel, OtherCategory, OtherSection };
QString agreementId(Agreement agreement); // "other level"

// A provision, or where lists share none a label, that several lists have, with all its linked rows
// (test T8). The categories of a list are those of all its rows together.
struct Shared {
    struct Row {
        QString list, institution, offence, code, label, provision;
        QStringList categories; // rising; "out of scope" and "none" stand for themselves
        double volume = 0;
    };
    QString name; // as the first list writes it
    bool byLabel = false;
    QList<Row> rows; // in the order of lists
    Agreement agreement = Agreement::Same; // the farthest of two lists
    bool explained = false; // a person wrote why they differ

    bool isSame() const { return agreement == Agreement::Same; }
    QStringList lists() const;
    QStringList categoriesOf(const QString &list) const;
    QStringList offences() const; // "list/offence"
};
Agreement agreementOf(const QStringList &categories, const QStringList &others);
// A difference is explained by a reason given for check L11 or T8 at one of its offences.
QList<Shared> sharedProvisions(const Facts &facts);

} // namespace assessment
