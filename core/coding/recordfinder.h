// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/answerfacts.h"
#include "core/coding/cellindex.h"
#include "core/coding/codeplan.h"
#include "core/coding/findrecords.h"

namespace coding
{

// What one worker finds of a figure: how much of each answer belongs to it, and which codes and
// records were met.
class RecordFinder
{
public:
    struct Found {
        quint64 place = 0; // of the record, ascending in the file
        qint64 block = 0, line = 0; // line in the block, from 0
        FoundRecord record;
    };
    struct Sum {
        qint64 count = 0, records = 0;
    };

    RecordFinder(const CodePlan &plan, const RecordFilter &filter, int most);

    // Millionths of a record with that answer; 0: it does not belong to the figure.
    qint64 shareOf(int answer, AnswerFacts &facts);
    bool asksForCell() const { return m_asksForCell; }
    // places: as of the cube, behind the answer's class; texts: by dimension.
    bool fits(const int *places, const std::vector<CellIndex> &texts) const;
    bool fitsCode(const QString &code) const { return !m_filter.code || *m_filter.code == code; }
    bool wantsMore() const { return qsizetype(found.size()) < m_most; }

    std::vector<Found> found;
    QHash<QString, Sum> codes;

private:
    bool fitsOutcome(const Answer &answer) const;
    qint64 shareOfCell(int answer, AnswerFacts &facts) const;

    const CodePlan &m_plan;
    const RecordFilter m_filter;
    std::vector<std::optional<qint64>> m_shares; // by answer, when it has occurred
    struct Wanted {
        std::size_t dimension = 0;
        int place = 0; // of Values; -1: no value is called so
        QByteArray text; // of Texts
    };
    std::vector<Wanted> m_wanted;
    bool m_asksForCell = false;
    qsizetype m_most;
};

// The sums of all workers, which do not depend on how blocks were shared.
FoundRecords foundBy(const std::vector<RecordFinder *> &finders,
                     const std::vector<qint64> &linesBefore, int most);

} // namespace coding
