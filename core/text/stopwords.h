// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace text
{

// Short lists of function words, folded. Words that can tell offences apart ("without", "not",
// "under") are left out on purpose.
const QSet<QString> &stopWords(const QString &language);
QStringList stopWordLanguages();

} // namespace text
