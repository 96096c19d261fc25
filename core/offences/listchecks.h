// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/offences/codecolumn.h"
#include "core/offences/offence.h"

namespace offences
{

// Gathers findings about rows of one file.
class RowFindings
{
public:
    explicit RowFindings(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    void add(const char *check, base::Severity severity, int line, const base::Text &message,
             const base::Text &advice);
    void addForList(const char *check, base::Severity severity, const QString &listId,
                    const base::Text &message, const base::Text &advice);
    // In the order of the rows, those about the whole list first.
    base::Findings take();

private:
    struct Entry {
        int line = 0;
        base::Finding finding;
    };
    QString m_fileName;
    QList<Entry> m_entries;
};

// A row as the checks see it: hasCode is false for a made-up code.
struct CheckedRow {
    int line = 0;
    bool hasCode = true;
    bool isVerdict = false;
};

// I01 and I11: codes and labels that stand in more than one row.
void checkDoubles(const QList<Offence> &offences, const QList<CheckedRow> &rows,
                  const QString &language, RowFindings &findings);

// I03: marks total and sum rows where the evidence is strong, and notes group rows and "of which"
// rows.
void checkSums(QList<Offence> &offences, const QList<CheckedRow> &rows, const CodeColumn &codes,
               RowFindings &findings);

} // namespace offences
