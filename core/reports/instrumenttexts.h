// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/instrument.h"

namespace reports
{

// Texts of an instrument for reports, in its language, with %1, %2, ... filled in. What it does
// not have is empty.
QString filled(const QString &pattern, const QStringList &values);
QString summaryText(const assessment::Instrument &instrument, const char *id,
                    const QStringList &values = {});
QString phraseText(const assessment::Instrument &instrument, const char *id);
assessment::ReportTexts::Caption captionOf(const assessment::Instrument &instrument,
                                           const char *id);
// "Police" of "police", "Police (Gendarmerie)" of "police:Gendarmerie"; free text stays as it is.
QString institutionName(const assessment::Instrument &instrument, const QString &institution);

} // namespace reports
