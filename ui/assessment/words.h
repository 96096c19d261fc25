// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/levels.h"

namespace assessmentpage
{

// Words of the instrument as the page shows them, in the language of the screen.
QString institutionName(const assessment::Instrument &instrument, const QString &institution);
QString levelName(const assessment::Instrument &instrument, int level); // "2 Planned, partly done"
QString phraseOf(const assessment::Instrument &instrument, const char *id); // of the report's
QString fieldName(const assessment::Instrument &instrument, const char *id); // of an answer
QString nameIn(const QList<assessment::Named> &all, const QString &id); // the id when not there
QString spreadText(const assessment::Spread &spread); // "1 to 3"
QString spreadHelp(const assessment::Instrument &instrument, const assessment::Spread &spread);

// A computed figure, of an institution or the country: "72.5 %", "4"; "not known".
QString figureText(const assessment::FigureDefinition *definition, std::optional<double> value);
QString conditionText(const assessment::Instrument &instrument,
                      const assessment::Condition &condition, const assessment::Figures &figures,
                      const QString &institution);

// The page whose work a figure comes from.
QString pageOfFigure(const QString &figure);

} // namespace assessmentpage
