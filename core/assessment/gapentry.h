// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace assessment
{

// One line of the register of gaps and errors of the ICCS: of the seed, found in the project by a
// feeder, or written by a person.
struct GapEntry {
    QString id; // "G001"; of a country "XX-1"; of a feeder "residual:0219"
    QString code; // of the ICCS; empty: no category
    QString kind; // "missingCategory"
    QString title, finding, meanwhile, proposal;
    QStringList countries;
    int countryCount = 0; // seen in so many that are not named
    QString status; // with UNODC: "notReported"
    QString feed; // "seed", "user" or the id of a feeder
    QStringList alsoAt; // categories that take the note over
    QString edition; // "es": the finding is about the Spanish edition
    bool dangling = false; // the printed code does not exist
    QStringList codes; // national ones, "list/offence"
    double volume = 0; // of the cases behind them
    QString source;
    QString mark;
    bool operator==(const GapEntry &other) const = default;
};

} // namespace assessment
