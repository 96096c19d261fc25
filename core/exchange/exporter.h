// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/classification/classification.h"
#include "core/project/projectdata.h"

namespace exchange
{

// What an export works from. list: one list's id, or empty for all lists that the format can hold.
struct ExportJob {
    const project::ProjectData &data;
    const classification::Classification &classification;
    QString list;
    QString language; // of titles and headings
    QDateTime time; // stamped into the file; same inputs, same bytes
    QString author;
    // Of coding scripts: id of the record layout, or empty for the only one of the list; what the
    // cross table counts by (as `iccs code --tabulate`), or empty for all that the layout gives.
    QString layout = {};
    QStringList dimensions = {};
    // Of responses: the edition ("un-cts-2024"), or empty for the only one that has answers; and
    // the years, or empty for all reference years of the edition.
    QString edition = {};
    QList<int> years = {};
};

// A format to write. One class in formats/, one line in formats.cpp; menus, dialogs and the command
// line read the list.
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual QString id() const = 0; // "xlsx", stable
    virtual base::Text name() const = 0;
    virtual QString suffix() const = 0; // "sssom.tsv"
    virtual base::Text losses() const = 0; // what the format cannot carry (RULES 8)
    virtual bool takesLayout() const { return false; } // ExportJob::layout and dimensions count
    virtual bool takesEdition() const { return false; } // ExportJob::edition and years count
    // What of this job in particular the format leaves out, by name.
    virtual base::Findings leftOut(const ExportJob &) const { return {}; }
    virtual base::Result<> write(const ExportJob &job, const QString &path,
                                 base::Progress &progress) const = 0;
};
const QList<const Exporter *> &exporters();
const Exporter *exporterById(const QString &id);

} // namespace exchange
