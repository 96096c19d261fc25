// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/records/inputs.h"

namespace codingpage
{

using records::dictionaryOf;
using records::inputsOf;
using records::SharedInputs;

// A run that is over: what was asked, of which project, and what came out.
struct Run {
    SharedInputs inputs;
    coding::CodeRequest request;
    coding::CodingReport report;
};

} // namespace codingpage
