// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"
#include "core/project/frozenresponse.h"

#include <optional>

namespace exchange
{

// What differs between two states of a response, as rows of a file.
QStringList changeHeader(); // "kind", "outcome", "place", "year", "value_before", ...
QStringList changeCells(const project::ResponseChange &change);
QByteArray changesCsv(const QList<project::ResponseChange> &changes);

// What a response says otherwise than the last submission of its edition, of the years that both
// have.
struct ChangesSince {
    QString submission; // its id
    QList<project::ResponseChange> changes;
    int count(project::ResponseChange::What what) const;
};
// Nothing when there was none before, or it cannot be read.
std::optional<ChangesSince> changesSinceLast(const project::ProjectData &data,
                                             const Response &response);

} // namespace exchange
