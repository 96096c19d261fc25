// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"

#include <QString>

namespace categories
{

// The classification in the language of the screen, for every page that names categories.
QString nameIn(const classification::Labels &labels, const QString &language);
// "Section › Division › Group" above a category.
QString pathOf(const classification::Classification &classification,
               const classification::IccsCode &code, const QString &language);
QString titleIn(const classification::Classification &classification,
                const classification::IccsCode &code, const QString &language);

} // namespace categories
