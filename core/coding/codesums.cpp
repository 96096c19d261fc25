// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codesums.h"

#include "core/text/fold.h"

#include <algorithm>
#include <numeric>

namespace coding
{

namespace
{

constexpr qsizetype leastLevels = 5;

} // namespace

CodeSums::CodeSums(const CountTable &table, const offences::OffenceList &list, SumKeeper &keeper)
    : m_table(table)
    , m_list(list)
    , m_keeper(keeper)
    , m_matcher(list, table.binding.layout().codeIs, table.binding.layout().codeJoin)
    , m_series(CountSeries::ofCodes(table))
{
}

void CodeSums::find()
{
    std::vector<SumFinder::Series> counts = m_series.counts();
    mark(counts);
    SumFinder finder(std::move(counts), m_series.measures());
    findRuns(finder);
    findGroups(finder);
    findRuns(finder); // with the groups out of the way there may be more
    for (int code = 0; code < m_series.size(); ++code) {
        if (finder.series(code).isMarked)
            finder.findWhole(code);
    }
    const std::vector<qint64> keptBefore = m_keeper.kept();
    keepSums(finder);
    compareTotal(finder, keptBefore);
    m_keeper.askDoubts(m_series, finder);
}

bool CodeSums::isKeptIn(int code) const
{
    const int column = m_table.binding.codes().front().columns.front();
    return m_keeper.isKeptIn(column, m_series.name(code));
}

void CodeSums::mark(std::vector<SumFinder::Series> &counts) const
{
    const offences::CodeColumn column(m_table.codes, nullptr);
    for (int code = 0; code < m_series.size(); ++code)
        counts[std::size_t(code)].isMarked
            = isMarked(m_series.name(code), column) && !isKeptIn(code);
}

bool CodeSums::isMarked(const QString &printed, const offences::CodeColumn &column) const
{
    const auto code = m_matcher.codeOf(printed);
    const auto entries = m_list.withCode(code.value_or(printed));
    if (!entries.isEmpty())
        return std::all_of(entries.begin(), entries.end(), [](const offences::Offence *entry) {
            return entry->kind == offences::OffenceKind::Sum;
        });
    return column.isMasked(printed) || m_words.saysTotal(text::fold(printed), m_list.info.language);
}

// In the order of the file and in that of the codes, where headings stand before their parts.
void CodeSums::findRuns(SumFinder &finder) const
{
    std::vector<int> order(std::size_t(m_series.size()));
    std::iota(order.begin(), order.end(), 0);
    finder.findRuns(order);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return m_series.name(a) < m_series.name(b); });
    finder.findRuns(order);
}

void CodeSums::findGroups(SumFinder &finder)
{
    const std::vector<CodeGroup> groups = groupsOf(m_table.codes);
    const auto shown = std::count_if(groups.begin(), groups.end(), [&](const CodeGroup &group) {
        return finder.isSum(group.code);
    });
    // Where most codes above others are their sums, that is how the codes are made.
    const bool areLevels = shown >= leastLevels && shown * 2 > qsizetype(groups.size());
    for (const CodeGroup &group : groups) {
        if (!finder.isSum(group.code) && !finder.series(group.code).isMarked
            && !isKeptIn(group.code))
            keepGroup(group, areLevels, finder);
    }
}

// In a place where codes below a code have counts, its own count holds them, if that is shown often
// enough. Tables of many years need this: "14" is all there is until 14_1 to 14_3 begin.
void CodeSums::keepGroup(const CodeGroup &group, bool areLevels, SumFinder &finder)
{
    std::vector<int> below;
    std::copy_if(group.below.begin(), group.below.end(), std::back_inserter(below),
                 [&](int code) { return !finder.isSum(code) && !finder.series(code).isMarked; });
    const CountSeries::Comparison shown = m_series.compare(group.code, below, m_keeper.kept());
    const bool isAlways = group.isParted && shown.equal == shown.places && shown.several >= 1;
    const bool isOften = shown.several >= SumFinder::enough && shown.equal * 2 >= shown.places
        && shown.less * 10 <= shown.places;
    if (shown.isWhole() && (areLevels || isAlways || isOften)) {
        finder.setSum(group.code, below);
        m_groups.insert(group.code);
    } else if (isAlways || isOften) {
        KeptOut out = SumKeeper::made(m_series, group.code, SumReason::Group);
        out.parts = SumKeeper::namesOf(m_series, below);
        m_keeper.keepParts(m_series, group.code, below, std::move(out));
    } else if (group.isParted && shown.places > 0 && shown.less == 0) {
        m_keeper.note(
            "K12", base::Severity::Question, m_series.name(group.code),
            base::lateText("coding",
                           "The codes below %1 (%2) do not add up to it. All are counted.",
                           { m_series.name(group.code),
                             SumKeeper::namesOf(m_series, below).join(QStringLiteral(", ")) }),
            base::lateText("coding",
                           "If %1 holds their cases too, leave it or them out in the layout.",
                           { m_series.name(group.code) }));
    }
}

SumReason CodeSums::reasonOf(const SumFinder &finder, int code) const
{
    if (!finder.series(code).isMarked)
        return m_groups.contains(code) ? SumReason::Group : SumReason::Sum;
    const QString printed = m_series.name(code);
    return m_list.withCode(m_matcher.codeOf(printed).value_or(printed)).isEmpty()
        ? SumReason::Worded
        : SumReason::Listed;
}

void CodeSums::keepSums(const SumFinder &finder)
{
    for (int code = 0; code < m_series.size(); ++code) {
        if (isKeptIn(code) || !(finder.isSum(code) || finder.series(code).isMarked))
            continue;
        KeptOut out = SumKeeper::made(m_series, code, reasonOf(finder, code));
        out.parts = SumKeeper::namesOf(m_series, finder.sum(code).parts);
        m_keeper.keepAll(m_series, code, std::move(out));
    }
}

// The greatest total against everything that is counted; unless another sum is just that.
void CodeSums::compareTotal(const SumFinder &finder, const std::vector<qint64> &keptBefore)
{
    qint64 counted = 0, greatest = 0;
    for (int code = 0; code < m_series.size(); ++code)
        counted += m_series.total(code, m_keeper.kept());
    int of = -1;
    for (int code = 0; code < m_series.size(); ++code) {
        const qint64 total = m_series.total(code, keptBefore);
        if (finder.isSum(code) && total == counted)
            return;
        if (finder.series(code).isMarked && total > greatest) {
            greatest = total;
            of = code;
        }
    }
    if (of < 0 || greatest == counted || greatest * 2 < counted || counted == 0)
        return;
    m_keeper.note(
        "K11", base::Severity::Warning, m_series.name(of),
        base::lateText("coding",
                       "The total \"%1\" says %2, but the codes that are counted sum up to %3.",
                       { m_series.name(of), countText(greatest), countText(counted) }),
        base::lateText("coding",
                       "Look for codes that are missing, or for sums among them that the list "
                       "does not mark as sums."));
}

} // namespace coding
