// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"

namespace coding
{

// A text of the classification that a decision relies on: "0401", "0401 inclusion 3",
// "0501 exclusion 2". Inclusions and exclusions are numbered as printed, inherited ones after those
// of the category itself.
QStringList citationsFor(const classification::Classification &classification,
                         const classification::IccsCode &decided,
                         const QList<classification::IccsCode> &considered, const QString &label);

struct Citation {
    QString text; // title or note, in the language asked for
    QString source; // the page that prints it
};
// Empty when the classification has no such text.
Citation citation(const classification::Classification &classification, const QString &reference,
                  const QString &language);

} // namespace coding
