// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/instrument.h"
#include "core/base/result.h"
#include "core/exchange/exporter.h"
#include "core/project/edit.h"
#include "core/report/document.h"

namespace reports
{

// Whether somebody answers for what is said.
enum class State { Draft, Validated };

constexpr int shownChanges = 50; // of the audit trail, in the annex of an assessment

// What a report is made from. Same job, same document.
struct ReportJob {
    const project::ProjectData &data;
    const classification::Classification &classification;
    QString language; // of the whole document
    QDateTime time;
    QString author;
    QString list = {}; // id of one list, or empty for all
    QString edition = {}; // "un-cts-2024", or empty for the only one that has answers
    QList<int> years = {}; // empty: all reference years
    State state = State::Draft;
    // Of an assessment, in the language of the job; instrumentOf() gives one where there is none.
    assessment::InstrumentPointer instrument = {};
    // The newest lines of the audit trail, shownChanges at most, which values alone do not hold.
    QList<project::HistoryEntry> changes = {};

    exchange::ExportJob exportJob() const;
};

// A report as a document of values. One class in kinds/, one line in reports.cpp; the command line
// and the page of reports read the list.
class Report
{
public:
    virtual ~Report() = default;
    virtual QString id() const = 0; // "correspondence", stable
    virtual base::Text name() const = 0;
    virtual base::Text about() const = 0; // what it says, in a sentence
    virtual base::Text needs() const = 0; // what must be in the project
    virtual bool takesEdition() const { return false; } // edition and years count
    // Fails where what it needs is not there.
    virtual base::Result<report::Document> make(const ReportJob &job) const = 0;
};

} // namespace reports
