// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/dmnexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/project/ruleimport.h"
#include "core/rules/dmn/dmn.h"
#include "core/table/savefile.h"

#include <QDir>

#include <algorithm>

namespace exchange
{

namespace
{

// A cell outside the columns makes its row an error; without it the row would be another one.
base::Result<> checkCells(const rules::DecisionTable &table, const QString &path)
{
    const auto check = [&](const rules::Row &row) -> base::Result<> {
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            if (cell->isAny() || row.isDefault || table.attributes.contains(cell.key()))
                continue;
            return base::failure(
                base::lateText("exchange", "The decision tables were to be written to %1.",
                               { QDir::toNativeSeparators(path) }),
                base::lateText("exchange",
                               "Row %1 of the table \"%2\" has a condition on \"%3\", which is no "
                               "column of the table.",
                               { row.id, table.name, cell.key() }),
                base::lateText("exchange",
                               "Add the column or clear the condition, then export again."));
        }
        return {};
    };
    for (const auto *rows : { &table.rows, &table.impossible }) {
        for (const rules::Row &row : *rows) {
            if (const auto checked = check(row); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace

QString DmnExporter::id() const
{
    return QStringLiteral("dmn");
}

base::Text DmnExporter::name() const
{
    return base::lateText("exchange", "Decision tables (DMN)");
}

QString DmnExporter::suffix() const
{
    return QStringLiteral("dmn");
}

base::Text DmnExporter::losses() const
{
    return base::lateText(
        "exchange",
        "DMN carries decision tables with conditions, outputs and reasons. Links, their review and "
        "the definitions of attributes stay behind; scopes and combinations that cannot occur are "
        "kept for the Workbench and mean nothing to other programs.");
}

base::Result<> DmnExporter::write(const ExportJob &job, const QString &path,
                                  base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    const QList<rules::DecisionTable> all = tablesOfJob(job);
    qint64 done = 0;
    for (const rules::DecisionTable &table : all) {
        if (!progress.advance(done++, all.size()))
            return exportStopped(path);
        if (const auto checked = checkCells(table, path); !checked)
            return checked;
    }
    if (!progress.advance(done, all.size()))
        return exportStopped(path);
    const QString title
        = job.data.settings.title.isEmpty() ? job.data.settings.country : job.data.settings.title;
    const rules::DmnInfo info {
        title.isEmpty() ? QStringLiteral("ICCS") : title,
        QStringLiteral("Decision tables onto %1; written %2; set version %3")
            .arg(job.classification.id(), job.time.toUTC().date().toString(Qt::ISODate),
                 setVersion(*lists, contentHash(job, *lists))),
        job.language, QString()
    };
    return table::saveFile(
        path, rules::tablesToDmn(all, project::dictionaryOf(job.data, job.classification), info));
}

} // namespace exchange
