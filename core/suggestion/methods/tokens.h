// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/fold.h"

#include <QList>
#include <QString>

namespace suggestion
{

// A word that counts for matching: stemmed, with its place in the original.
struct Token {
    QString stem;
    text::Span span;
};

// The words of a text without stop words and bare numbers, stemmed by the language's rules.
QList<Token> tokens(const QString &text, const QString &language);

} // namespace suggestion
