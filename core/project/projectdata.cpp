// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectdata.h"

#include <algorithm>

namespace project
{

const offences::OffenceList *ProjectData::list(const QString &id) const
{
    const auto found = std::find_if(lists.cbegin(), lists.cend(),
                                    [&](const auto &list) { return list.info.id == id; });
    return found == lists.cend() ? nullptr : &*found;
}

offences::OffenceList *ProjectData::list(const QString &id)
{
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&](const auto &list) { return list.info.id == id; });
    return found == lists.end() ? nullptr : &*found;
}

const microdata::Layout *ProjectData::layout(const QString &id) const
{
    const auto found = std::find_if(layouts.cbegin(), layouts.cend(),
                                    [&](const auto &layout) { return layout.id == id; });
    return found == layouts.cend() ? nullptr : &*found;
}

const mapping::MappingSet &ProjectData::set(const QString &listId) const
{
    static const mapping::MappingSet none;
    const auto found = sets.constFind(listId);
    return found == sets.cend() ? none : *found;
}

} // namespace project
