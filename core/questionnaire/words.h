// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/response.h"

namespace questionnaire
{

// What people read for the ids of editions and answers, in the language of the moment.
base::Text statusText(Status status); // "not available"
base::Text originText(Origin origin); // "typed in"
base::Text markText(Mark mark); // how we know of a part of the form
base::Text unitText(const QString &unit); // "victims"; an unknown one stands for itself
base::Text stageText(const QString &stage); // "recorded by the police"

} // namespace questionnaire
