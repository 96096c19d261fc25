// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

namespace report
{

// All numbers of a chart, as they are written, in rows and columns.
Table chartTable(const Figure &figure, const Labels &labels);

} // namespace report
