// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/coding/coder.h"

namespace cli
{

// The trace of one decision as rows: what was stated, the chain from the narrowest rule to the
// widest with every row of the tables asked, the result, the ICCS texts relied on, and why another
// category was not reached.
class TraceRows
{
public:
    TraceRows(const coding::CodingSet &set, const QString &language);
    void add(const rules::Trace &trace, const offences::Offence &offence);
    void add(const QList<coding::Coder::WhyNot> &reasons);
    const Output &output() const { return m_output; }

private:
    struct Line {
        QString part, level, id, row, says, attribute, recordValue, rowValues, text;
    };
    void put(const Line &line);
    void addTable(const rules::Trace &trace, const rules::DecisionTable &table);
    void addTried(const rules::Trace &trace, const rules::DecisionTable &table,
                  const rules::Step &step);
    void addLinks(const rules::Trace &trace);
    void addResult(const rules::Trace &trace);

    const coding::CodingSet &m_set;
    QString m_language;
    Output m_output;
};

} // namespace cli
