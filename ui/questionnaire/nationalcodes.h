// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

namespace questionnairepage
{

// A national code that is in the counts from which questionnaires are filled.
struct NationalCode {
    QString list; // id
    QString code;
    QString label;
    QString offence; // id in the list; empty: the list has no such code any more
    QStringList categories; // where its counts go now
    qint64 count = 0; // in all tables and years, in millionths
};

// The most frequent first.
QList<NationalCode> nationalCodes(const project::ProjectData &data);

} // namespace questionnairepage
