// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

const QList<const Report *> &reports();
const Report *reportById(const QString &id); // nullptr: none

} // namespace reports
