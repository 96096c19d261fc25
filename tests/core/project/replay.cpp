// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include "core/project/stores/store.h"

#include <limits>

namespace samples
{

project::ProjectData replayed(project::Project &project)
{
    const project::History history = project::ProjectProbe::copy(project).history();
    QList<project::HistoryEntry> entries = project.history(std::numeric_limits<int>::max());
    std::reverse(entries.begin(), entries.end());
    project::ProjectData data;
    for (const project::HistoryEntry &entry : std::as_const(entries)) {
        const bool isDo = entry.step == project::Step::Do;
        QList<project::Change> changes = history.changesOf(isDo ? entry.number : entry.target);
        if (entry.step == project::Step::Undo)
            changes = project::inverted(changes);
        for (const project::Store *store : project::stores()) {
            QList<project::Change> part;
            for (const project::Change &change : std::as_const(changes)) {
                if (change.part == store->part())
                    part << change;
            }
            if (!part.isEmpty())
                store->apply(data, part);
        }
    }
    return data;
}

} // namespace samples
