// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

namespace project
{

// Runs what may throw StorageError or UnknownValue and turns that into three sentences. advice is
// for what has no better one.
base::Result<> guarded(const base::Text &tried, const base::Text &advice,
                       const std::function<void()> &work);

} // namespace project
