// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

namespace report
{

// One file for screen and paper without scripts or anything from elsewhere: HTML that is XML too,
// with landmarks, table heads, texts of pictures and a style for printing.
QByteArray html(const Document &document);

} // namespace report
