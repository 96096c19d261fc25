// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace text
{

struct Region {
    QString code; // ISO 3166-1 alpha-3: "CHL"
    QString name; // in the language asked for
};

// All countries and territories of ISO 3166-1, in the order of their names in that language.
QList<Region> regions(const QString &language);
// The name of one; the code when ICU does not know it.
QString regionName(const QString &alpha3, const QString &language);

// Where UN M49 places a country or territory; empty for codes it does not know.
struct WorldPlace {
    int number = 0; // M49: 152
    QString region; // "Americas", English
    QString subregion; // "Latin America and the Caribbean"
};
WorldPlace worldPlace(const QString &alpha3);

} // namespace text
