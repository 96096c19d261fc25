// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordworker.h"

#include <memory>

namespace coding
{

// The sums of all workers. They are whole numbers, and lists are put in an order of their own, so
// the report does not depend on how blocks were shared among threads.
CodingReport reportOf(const CodePlan &plan, const RecordSource &source,
                      const std::vector<std::unique_ptr<RecordWorker>> &workers);

} // namespace coding
