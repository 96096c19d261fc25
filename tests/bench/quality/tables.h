// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/quality/lists.h"
#include "bench/quality/report.h"

namespace bench
{

// What every table is made from.
struct Setup {
    classification::Classification classification;
    suggestion::Thesaurus thesaurus;
    QString data; // folder of real data
    QList<GoldList> lists;
    int codes = 100'000; // of the large list
    QString reference; // correspondence table of another country
    QString judged; // offences judged by hand, in the language of that table
    std::unique_ptr<suggestion::Suggester> suggester() const
    {
        return suggestion::suggesters().first().make(classification, thesaurus);
    }
};

void rivalsTable(const Setup &setup, Report &report);
void ablationTable(const Setup &setup, Report &report);
void learningTable(const Setup &setup, Report &report);
void foreignTable(const Setup &setup, Report &report); // a part of the one before
void reliabilityTable(const Setup &setup, Report &report);
void timeTable(const Setup &setup, Report &report);

// For engines that run outside: LIST.texts (category, 1 when a title, text) and LIST.questions
// (number, expert's code, text) in the folder, tab-separated. False when they cannot be written.
bool writeTexts(const Setup &setup, const QString &folder);

struct TableKind {
    const char *name;
    void (*print)(const Setup &, Report &);
};
const QList<TableKind> &tableKinds();

} // namespace bench
