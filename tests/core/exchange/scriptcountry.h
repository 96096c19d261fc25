// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"
#include "core/exchange/exporter.h"

namespace sample
{

// A country with every way of the chain: tables of all hit policies and scopes, links of all kinds,
// apportioned ones too, and codes and values that are hard to quote.
project::ProjectData scriptCountry(const classification::Classification &iccs);
QStringList scriptCodes(); // as records have them, and some that no list knows

// Records for a layout of that country: the header, then rows that a fixed seed draws.
struct ScriptRecords {
    QString name;
    microdata::Layout layout;
    QStringList dimensions;
    QList<QStringList> rows; // the header first
    QByteArray csv() const;
};
ScriptRecords offenceRecords(int rows);
ScriptRecords wideRecords(int rows);
ScriptRecords countRecords(int rows);
ScriptRecords joinedRecords(int rows);

// What the project's own engine says.
coding::CodingReport codedByEngine(const project::ProjectData &data,
                                   const classification::Classification &iccs,
                                   const ScriptRecords &records);

} // namespace sample
