// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"

#include <QStringList>

#include <optional>

// Words of VTL 2.1 as its grammar (sdmx-twg/vtl, v2.1) reads them.
namespace exchange::vtl
{

bool isKeyword(const QString &word);
// A name: plain where it may be, else in apostrophes, which it cannot hold itself: "_" stands for
// them and for line ends.
QString name(const QString &text);
QString plainName(const QString &text); // only letters, digits and "_", a letter first
// "text"; none: a text with a quotation mark cannot be written.
std::optional<QString> string(const QString &text);
QString set(const QStringList &strings); // { "a", "b" }
QString comment(const QString &text); // one line
QString item(const classification::IccsCode &code); // ICCS0401, as SDMX names it
QString number(double value);

} // namespace exchange::vtl
