// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/answer.h"

#include "core/exchange/cellmap/fillworkbook.h"

namespace cli
{

base::Result<AnswerCommand::Taken> AnswerCommand::readMapped(const questionnaire::Edition &edition,
                                                             const questionnaire::Answers &answers,
                                                             Context &context) const
{
    const auto map = exchange::readCellMap(m_map, context.progress());
    if (!map)
        return tl::unexpected(map.error());
    const auto read
        = exchange::readThroughMap({ m_from, map->map, edition, answers, {} }, context.progress());
    if (!read)
        return tl::unexpected(read.error());
    context.say(map->findings);
    context.say(read->findings);
    Taken taken;
    taken.table = read->table;
    taken.hasErrors = hasErrors(map->findings) || hasErrors(read->findings);
    return taken;
}

} // namespace cli
