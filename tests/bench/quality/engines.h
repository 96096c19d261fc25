// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/quality/tables.h"

#include <functional>

namespace bench
{

using Ask = std::function<QStringList(const suggestion::Query &)>; // five categories, best first

// A way to find categories with what it may know; build() makes it ready to be asked.
struct Engine {
    QString name;
    QString knows; // which texts
    QString documents; // what one document is
    bool usesDefinition = false;
    std::function<Ask()> build;
};

// Ours first, then every rival in each of its forms.
QList<Engine> enginesFor(const Setup &setup, const GoldList &list);

} // namespace bench
