// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text
{

// What search compares: NFKC case fold, marks stripped (accents, harakat), width folded, Arabic
// alef / ya / ta marbuta / tatweel unified, ё = е, ß = ss. Letters of every script stay; nothing is
// transliterated.
QString fold(QStringView original);

// The folded text and, for each of its UTF-16 units, the index in the original it came from (for
// highlighting).
struct Folded {
    QString text;
    QList<qsizetype> origin;
};
Folded foldWithOrigins(QStringView original);

// A stretch of the original text.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Span &other) const = default;
};

} // namespace text
