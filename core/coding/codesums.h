// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codegroups.h"
#include "core/coding/sumkeeper.h"
#include "core/microdata/codematcher.h"
#include "core/offences/codecolumn.h"
#include "core/offences/totalwords.h"

namespace coding
{

// The codes of a table that are sums of others: marked in the list, called a total, found by
// arithmetic, or standing above others by the way they are written.
class CodeSums
{
public:
    CodeSums(const CountTable &table, const offences::OffenceList &list, SumKeeper &keeper);
    void find();

private:
    void mark(std::vector<SumFinder::Series> &counts) const;
    bool isMarked(const QString &printed, const offences::CodeColumn &column) const;
    bool isKeptIn(int code) const;
    void findRuns(SumFinder &finder) const;
    void findGroups(SumFinder &finder);
    void keepGroup(const CodeGroup &group, bool areLevels, SumFinder &finder);
    void keepSums(const SumFinder &finder);
    SumReason reasonOf(const SumFinder &finder, int code) const;
    void compareTotal(const SumFinder &finder, const std::vector<qint64> &keptBefore);

    const CountTable &m_table;
    const offences::OffenceList &m_list;
    SumKeeper &m_keeper;
    const microdata::CodeMatcher m_matcher;
    const offences::TotalWords m_words;
    const CountSeries m_series;
    QSet<int> m_groups; // sums by the way the codes are written
};

} // namespace coding
