// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;

namespace intake
{

// A language under its own name with its code: "español (es)". The code alone when nobody knows it.
QString languageName(const QString &code);

// All languages that the platform knows, those of the United Nations first; the code is the item's
// data. The first item stands for "not known" when noneText is given.
void fillLanguages(QComboBox *box, const QString &noneText = {});
// Chooses a code; one that is not in the list is added.
void chooseLanguage(QComboBox *box, const QString &code);

} // namespace intake
