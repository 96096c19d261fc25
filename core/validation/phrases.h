// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace validation
{

// Phrases by language, in folded words parted by one blank.
using PhrasesByLanguage = QHash<QString, QStringList>;

// A list of resources/words, which says how to add to it.
PhrasesByLanguage phrasesNamed(const QString &name);

// The first of the language's phrases that stands, word for word, in a text; empty: none.
QString phraseIn(const QString &text, const QString &language, const PhrasesByLanguage &phrases);

} // namespace validation
