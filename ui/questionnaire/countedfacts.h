// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/project/projectdata.h"
#include "core/questionnaire/filler.h"
#include "ui/widgets/keyvalueform.h"

namespace questionnairepage
{

// What a cell counts, as facts to read; categories are links with their code.
QList<widgets::KeyValueForm::Row> countedFacts(const questionnaire::Edition &edition, int cell,
                                               const classification::Classification &classification,
                                               const QString &language);

// The national codes whose counts make a figure, as links "list|code"; the most frequent first.
constexpr QChar LinkSeparator(u'|');
QList<widgets::KeyValueForm::Row> codeRows(const questionnaire::Filling &filling,
                                           const project::ProjectData &data);

} // namespace questionnairepage
