// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "ui/widgets/icon.h"

namespace widgets
{

// How findings look everywhere: each severity has a colour and a shape of its own.
Tone severityTone(base::Severity severity);
QString severityIconName(base::Severity severity);
QIcon severityIcon(base::Severity severity);

} // namespace widgets
