// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

namespace support
{

// A document as lines of text, to be kept and compared: a block begins with its kind.
QString documentText(const report::Document &document);

} // namespace support
