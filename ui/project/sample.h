// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace project
{

// The sample project that is installed beside the program (share/iccs-workbench/sample), or lies in
// the build folder; empty when there is none.
QString sampleFile(const QString &programFolder);

// A copy of it in the folder, under a name that is not taken; the sample itself stays as it is.
base::Result<QString> copySample(const QString &sample, const QString &folder);

} // namespace project
