// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/edition.h"

namespace records
{

// Where the settings keep the folders of a person's own questionnaires, of all projects.
QString ownEditionsKey();

// Every questionnaire that can be read: those of the program, the survey of crime trends first,
// then those in folders of one's own; of each the newest collection first. Takes a moment.
QList<questionnaire::EditionPointer> editions(const QString &language);

// One of them by its id, by loadName(), or by the folder of an instrument of the program; none:
// nullptr.
questionnaire::EditionPointer editionOf(const QString &id, const QString &language);

// "UN-CTS 2024"
QString editionName(const questionnaire::Form &form);

} // namespace records
