// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

struct ReadRules {
    std::vector<ResponseRule> rules;
    base::Findings findings; // Q01 to Q05 (core/questionnaire/jsonfields.h)
};

// The checks of an edition, from the text of its checks.json. Texts come in the language of labels
// where it has them.
ReadRules readRules(const QByteArray &json, const questionnaire::Edition &edition,
                    const questionnaire::Labels &labels, const QString &file);

// Those in the edition's folder. Fails when they cannot be read or are wrong.
base::Result<std::vector<ResponseRule>> loadRules(const questionnaire::Edition &edition,
                                                  const QString &language = {});

} // namespace validation
