// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/figures.h"

#include <QLocale>

namespace questionnairepage
{

// Cells as people type and read them, with the numbers of a locale: "1,234", "1,234 p" when
// provisional, "<5", and a sign for each status without a number: ":" not available, "z" not
// applicable, "x" not asked. The names of these are read, too. Nothing: empty.
std::optional<questionnaire::Figure> figureFromTyping(const QString &text, const QLocale &locale);
// The same back; without separators of groups, as one would type it or a spreadsheet reads it.
QString typedText(const questionnaire::Figure &figure, const QLocale &locale);
// As it stands in the sheet.
QString shownText(const questionnaire::Figure &figure, const QLocale &locale);
// The sign of a status without a number; empty: it has none.
QString signOf(questionnaire::Status status);

// All statuses that a person can give.
const QList<questionnaire::Status> &statuses();
// The figure with another status; nothing when it cannot have it: reported without a number.
std::optional<questionnaire::Figure> withStatus(const questionnaire::Figure &figure,
                                                questionnaire::Status status);

} // namespace questionnairepage
