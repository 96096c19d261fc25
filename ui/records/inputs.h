// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/coding/coderecords.h"
#include "core/project/projectdata.h"

#include <memory>

namespace session
{
class Session;
}

namespace records
{

// Everything that coding a file looks at, as it was when the work started: the worker and the
// drill-down afterwards see the same project, whatever is edited meanwhile.
struct Inputs {
    classification::Classification classification;
    project::ProjectData data;
    microdata::Dictionary dictionary; // official attributes and those of the project
    QString list;
    mapping::Status leastStatus = mapping::Status::Draft;
    quint64 revision = 0;

    coding::CodingSet set() const;
};
using SharedInputs = std::shared_ptr<const Inputs>;

SharedInputs inputsOf(session::Session &session, const QString &list,
                      mapping::Status leastStatus = mapping::Status::Draft);
microdata::Dictionary dictionaryOf(const session::Session &session);
// Of the records that are loaded; nullptr: none are, or their list has gone.
SharedInputs inputsOfLoaded(session::Session &session);

} // namespace records
