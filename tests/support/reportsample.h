// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

namespace support
{

// A report of an invented country with every kind of block and chart: "en", "ar" or "zh".
report::Document reportSample(const QString &language);

// Texts and tables that break writers: very long words, markup, emoji, control characters, halves
// of characters, tables without rows or columns, a table of 2,000 rows.
report::Document hostileReport();

} // namespace support
