// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace report
{

// The room that a text may need, without a font at hand: a little more than wide sans serif fonts
// take, so that what fits here fits on every machine.
double textWidth(QStringView text, double size, bool isBold = false);

// Broken at spaces, between ideographs, or anywhere if a word is too long; what does not fit the
// last line ends in an ellipsis.
QStringList wrappedText(const QString &text, double width, double size, bool isBold,
                        qsizetype maximumLines);

} // namespace report
