// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countsums.h"

#include "core/coding/codesums.h"
#include "core/text/fold.h"

#include <numeric>

namespace coding
{

namespace
{

class ColumnAndValueSums
{
public:
    ColumnAndValueSums(const CountTable &table, const offences::OffenceList &list,
                       SumKeeper &keeper)
        : m_table(table)
        , m_list(list)
        , m_keeper(keeper)
    {
    }
    void find()
    {
        findColumns();
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            if (m_table.dimensions[i].isPart)
                findValues(i);
        }
    }

private:
    void findColumns();
    void findValues(std::size_t dimension);
    bool saysTotal(const QString &text) const
    {
        return m_words.saysTotal(text::fold(text), m_list.info.language);
    }

    const CountTable &m_table;
    const offences::OffenceList &m_list;
    SumKeeper &m_keeper;
    const offences::TotalWords m_words;
};

// A column is only a sum where arithmetic says so: "total victims" may be all there is.
void ColumnAndValueSums::findColumns()
{
    const CountSeries series = CountSeries::ofColumns(m_table);
    std::vector<SumFinder::Series> counts = series.counts();
    for (int i = 0; i < series.size(); ++i)
        counts[std::size_t(i)].isMarked = saysTotal(series.name(i));
    SumFinder finder(std::move(counts), series.measures());
    std::vector<int> order(std::size_t(series.size()));
    std::iota(order.begin(), order.end(), 0);
    finder.findRuns(order);
    for (int i = 0; i < series.size(); ++i) {
        if (finder.series(i).isMarked)
            finder.findWhole(i);
        if (!finder.isSum(i)
            || m_keeper.isKeptIn(m_table.numbers[std::size_t(i)].column, QString()))
            continue;
        KeptOut out = SumKeeper::made(series, i, SumReason::Sum);
        out.parts = SumKeeper::namesOf(series, finder.sum(i).parts);
        m_keeper.keepAll(series, i, std::move(out));
    }
}

void ColumnAndValueSums::findValues(std::size_t dimension)
{
    const CountSeries series = CountSeries::ofValues(m_table, dimension);
    std::vector<SumFinder::Series> counts = series.counts();
    std::vector<int> parts, order;
    const int column = m_table.dimensions[dimension].column;
    for (int i = 0; i < series.size(); ++i) {
        SumFinder::Series &of = counts[std::size_t(i)];
        of.isMarked = saysTotal(series.name(i)) && !m_keeper.isKeptIn(column, series.name(i));
        order.push_back(i);
    }
    SumFinder finder(std::move(counts), series.measures());
    finder.findRuns(order);
    for (int i = 0; i < series.size(); ++i)
        finder.findWhole(i);
    for (int i = 0; i < series.size(); ++i) {
        if (!finder.isSum(i) && !finder.series(i).isMarked)
            parts.push_back(i);
    }
    for (int i = 0; i < series.size(); ++i) {
        if (m_keeper.isKeptIn(column, series.name(i))
            || !(finder.isSum(i) || finder.series(i).isMarked))
            continue;
        KeptOut out = SumKeeper::made(
            series, i, finder.series(i).isMarked ? SumReason::Worded : SumReason::Sum);
        out.parts = SumKeeper::namesOf(series, finder.sum(i).parts);
        if (finder.isSum(i))
            m_keeper.keepAll(series, i, std::move(out));
        else
            m_keeper.keepParts(series, i, parts, std::move(out));
    }
    m_keeper.askDoubts(series, finder);
}

} // namespace

QString sumReasonId(SumReason reason)
{
    switch (reason) {
    case SumReason::Listed:
        return QStringLiteral("listed");
    case SumReason::Worded:
        return QStringLiteral("worded");
    case SumReason::Sum:
        return QStringLiteral("sum");
    case SumReason::Group:
        return QStringLiteral("group");
    }
    Q_UNREACHABLE();
}

QString whatId(KeptOut::What what)
{
    switch (what) {
    case KeptOut::What::Code:
        return QStringLiteral("code");
    case KeptOut::What::Value:
        return QStringLiteral("value");
    case KeptOut::What::Column:
        return QStringLiteral("column");
    }
    Q_UNREACHABLE();
}

CountSums findSums(const CountTable &table, const offences::OffenceList &list)
{
    SumKeeper keeper(table);
    ColumnAndValueSums(table, list, keeper).find();
    CodeSums(table, list, keeper).find();
    return keeper.take();
}

} // namespace coding
