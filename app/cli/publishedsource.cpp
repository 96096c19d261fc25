// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/publishedsource.h"

#include <QFileInfo>

namespace cli
{

// Below lines of a title every line is longer than the first: that is how these files are.
base::Result<questionnaire::PublishedFile> readPublishedFile(const QString &path,
                                                             const table::ReadOptions &options,
                                                             const questionnaire::Edition &edition,
                                                             const questionnaire::Portal &portal,
                                                             Context &context)
{
    table::ReadOptions all = options;
    if (all.titleRows < 0)
        all.titleRows = 0; // the date of the release stands in them
    const auto read = table::readTable(path, all, context.progress());
    if (!read)
        return tl::unexpected(read.error());
    auto file
        = questionnaire::readPublished(read->table, QFileInfo(path).fileName(), edition, portal);
    base::Findings findings = read->findings;
    if (file && file->hasTitle)
        findings.removeIf(
            [](const base::Finding &finding) { return finding.check == QLatin1String("T01"); });
    context.say(findings);
    return file;
}

} // namespace cli
