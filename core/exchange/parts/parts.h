// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"
#include "core/questionnaire/edition.h"

namespace exchange
{

// What one institution fills in: its tables and their cells.
struct InstitutionPart {
    QString institution; // id in the edition; "other" for tables of none
    QString name;
    QList<const questionnaire::Table *> tables;
    QList<int> cells; // asked, and filled in rather than computed; rising
    bool operator==(const InstitutionPart &other) const = default;
};

// The parts of an edition that have cells, in the order of its institutions, "other" last.
QList<InstitutionPart> partsOf(const questionnaire::Edition &edition);
// "GBR un-cts-2024 police.xlsx"
QString partFileName(const QString &country, const QString &edition, const QString &institution);

struct WrittenPart {
    QString institution;
    QString name;
    QString path;
    int cells = 0; // cells x years to be answered
    int filled = 0; // of them with an answer already
};

// Writes a workbook for each of the institutions (all when empty) into a folder, which is made when
// it is not there: locked but for the cells to fill in, with the answers so far, figures of earlier
// years beside and checks that turn cells red. Nothing is written when one of them is unknown, or
// when a file of that name is there.
base::Result<QList<WrittenPart>> writeParts(const ExportJob &job, const QStringList &institutions,
                                            const QString &folder, base::Progress &progress);

} // namespace exchange
