// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/exchange/exporter.h"

namespace exchange
{

// What every exporter needs of a job. Errors name the file that was to be written.

// The lists of the job in the project's order; a list that is not there is an error.
base::Result<QList<const offences::OffenceList *>> chosenLists(const ExportJob &job,
                                                               const QString &path);
// The decision tables that concern the job's list or lists.
QList<rules::DecisionTable> tablesOfJob(const ExportJob &job);
tl::unexpected<base::Error> exportStopped(const QString &path);

// Counts through a long loop and asks now and then whether to go on.
class Steps
{
public:
    Steps(base::Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }
    // False from the moment somebody wants to stop.
    bool next();

private:
    base::Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    bool m_goOn = true;
};

qint64 offenceCount(const QList<const offences::OffenceList *> &lists);

// SHA-256 (hex) over everything an export says about these lists, so that two files can be told
// apart or known to be the same; time and author of the export are not part of it.
QByteArray contentHash(const ExportJob &job, const QList<const offences::OffenceList *> &lists);
// "3, sha256 5f2c...": version of each list and the beginning of the hash.
QString setVersion(const QList<const offences::OffenceList *> &lists, const QByteArray &hash);

} // namespace exchange
