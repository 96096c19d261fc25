// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countsums.h"

#include "core/coding/codegroups.h"
#include "core/coding/countseries.h"
#include "core/microdata/codematcher.h"
#include "core/offences/codecolumn.h"
#include "core/offences/totalwords.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace coding
{

namespace
{

using What = KeptOut::What;

constexpr qint64 leastDoubt = 100 * wholeWeight; // smaller numbers add up by chance
constexpr qsizetype mostDoubts = 20;

class SumSearch
{
public:
    SumSearch(const CountTable &table, const offences::OffenceList &list)
        : m_table(table)
        , m_list(list)
        , m_matcher(list, table.binding.layout().codeIs, table.binding.layout().codeJoin)
    {
        m_sums.kept.resize(table.cells.size());
    }
    CountSums find()
    {
        findColumns();
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            if (m_table.dimensions[i].isPart)
                findValues(i);
        }
        findCodes();
        return std::move(m_sums);
    }

private:
    void findColumns();
    void findValues(std::size_t dimension);
    void findCodes();
    void findGroups(const CountSeries &series, std::vector<char> &isSum);
    bool isMarked(const QString &printed, const offences::CodeColumn &column) const;
    bool saysTotal(const QString &text) const;
    bool isKeptIn(int column, const QString &text) const;

    KeptOut made(const CountSeries &series, int item, SumReason reason) const;
    QStringList namesOf(const CountSeries &series, const std::vector<int> &items) const;
    void keepAll(const CountSeries &series, int item, KeptOut out);
    void keepParts(const CountSeries &series, int item, const std::vector<int> &parts, KeptOut out);
    qint64 keep(int cell, qint64 count, KeptOut &out, QSet<int> &rows);
    void take(KeptOut out, const QSet<int> &rows);
    void askDoubts(const CountSeries &series, const SumFinder &finder);
    void compareTotal(const CountSeries &series, const std::vector<int> &items);
    void note(const char *check, base::Severity severity, const QString &place,
              const base::Text &message, const base::Text &advice);

    const CountTable &m_table;
    const offences::OffenceList &m_list;
    const microdata::CodeMatcher m_matcher;
    const offences::TotalWords m_words;
    CountSums m_sums;
};

bool SumSearch::saysTotal(const QString &text) const
{
    return m_words.saysTotal(text::fold(text), m_list.info.language);
}

bool SumSearch::isKeptIn(int column, const QString &text) const
{
    const auto &keepIn = m_table.binding.layout().keepIn;
    for (auto it = keepIn.begin(); it != keepIn.end(); ++it) {
        if (microdata::columnIn(m_table.header, it.key()) == column
            && (it->contains(QString()) || it->contains(text)))
            return true;
    }
    return false;
}

void SumSearch::note(const char *check, base::Severity severity, const QString &place,
                     const base::Text &message, const base::Text &advice)
{
    m_sums.findings << base::Finding { QString::fromLatin1(check),
                                       severity,
                                       { QStringLiteral("column"), { place } },
                                       message,
                                       advice };
}

QStringList SumSearch::namesOf(const CountSeries &series, const std::vector<int> &items) const
{
    QStringList names;
    for (const int item : items)
        names << series.name(item);
    return names;
}

KeptOut SumSearch::made(const CountSeries &series, int item, SumReason reason) const
{
    KeptOut out;
    out.what = series.what();
    out.dimension = series.dimension();
    out.text = series.name(item);
    out.reason = reason;
    return out;
}

// What of a cell is not kept out yet.
qint64 SumSearch::keep(int cell, qint64 count, KeptOut &out, QSet<int> &rows)
{
    const CountTable::Cell &of = m_table.cells[std::size_t(cell)];
    qint64 &kept = m_sums.kept[std::size_t(cell)];
    const qint64 more = of.count > 0 ? std::clamp(count, qint64(0), of.count - kept) : count - kept;
    kept += more;
    out.count += more;
    rows.insert(of.row);
    return of.count - kept;
}

void SumSearch::take(KeptOut out, const QSet<int> &rows)
{
    if (rows.isEmpty())
        return;
    out.rows = rows.size();
    const int first = *std::min_element(rows.begin(), rows.end());
    out.firstLine = m_table.rows[std::size_t(first)].line;
    m_sums.keptOut << out;
}

void SumSearch::keepAll(const CountSeries &series, int item, KeptOut out)
{
    QSet<int> rows;
    for (const int cell : series.cells(item))
        keep(cell, m_table.cells[std::size_t(cell)].count, out, rows);
    take(std::move(out), rows);
}

// In each place only what the parts hold there; where they hold nothing, the total is all there is.
void SumSearch::keepParts(const CountSeries &series, int item, const std::vector<int> &parts,
                          KeptOut out)
{
    std::vector<qint64> held = series.sums(parts, m_sums.kept);
    QSet<int> rows;
    qint64 beyond = 0;
    for (const int cell : series.cells(item)) {
        qint64 &left = held[std::size_t(series.place(cell))];
        const qint64 count = m_table.cells[std::size_t(cell)].count;
        if (left <= 0)
            continue;
        out.rest += keep(cell, std::min(left, count), out, rows);
        left -= count;
        beyond += std::max(left, qint64(0));
    }
    if (out.rest > 0 || beyond > 0)
        note("K10", base::Severity::Warning, series.name(item),
             base::lateText("coding",
                            "\"%1\" is not the sum of its parts everywhere: it has %2 more, which "
                            "are counted under it, and elsewhere %3 less.",
                            { series.name(item), countText(out.rest), countText(beyond) }),
             base::lateText("coding", "Compare the total with its parts in the source."));
    take(std::move(out), rows);
}

void SumSearch::askDoubts(const CountSeries &series, const SumFinder &finder)
{
    qsizetype asked = 0;
    for (int item = 0; item < series.size() && asked < mostDoubts; ++item) {
        const std::vector<int> &parts = finder.doubt(item).parts;
        if (parts.empty() || finder.isSum(item) || finder.series(item).isMarked
            || series.total(item) < leastDoubt)
            continue;
        ++asked;
        note("K09", base::Severity::Question, series.name(item),
             base::lateText(
                 "coding",
                 "\"%1\" is exactly the sum of %2, but in too few places to be sure. It "
                 "is counted.",
                 { series.name(item), namesOf(series, parts).join(QStringLiteral(", ")) }),
             base::lateText("coding", "If it is a sum, leave it out in the layout."));
    }
}

// A column is only a sum where arithmetic says so: "total victims" may be all there is.
void SumSearch::findColumns()
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
        if (!finder.isSum(i) || isKeptIn(m_table.numbers[std::size_t(i)].column, QString()))
            continue;
        KeptOut out = made(series, i, SumReason::Sum);
        out.parts = namesOf(series, finder.sum(i).parts);
        keepAll(series, i, std::move(out));
    }
}

void SumSearch::findValues(std::size_t dimension)
{
    const CountSeries series = CountSeries::ofValues(m_table, dimension);
    std::vector<SumFinder::Series> counts = series.counts();
    std::vector<int> parts, order;
    const int column = m_table.dimensions[dimension].column;
    for (int i = 0; i < series.size(); ++i) {
        SumFinder::Series &of = counts[std::size_t(i)];
        of.isMarked = saysTotal(series.name(i)) && !isKeptIn(column, series.name(i));
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
        if (isKeptIn(column, series.name(i)) || !(finder.isSum(i) || finder.series(i).isMarked))
            continue;
        KeptOut out
            = made(series, i, finder.series(i).isMarked ? SumReason::Worded : SumReason::Sum);
        out.parts = namesOf(series, finder.sum(i).parts);
        if (finder.isSum(i))
            keepAll(series, i, std::move(out));
        else
            keepParts(series, i, parts, std::move(out));
    }
    askDoubts(series, finder);
}

bool SumSearch::isMarked(const QString &printed, const offences::CodeColumn &column) const
{
    const auto code = m_matcher.codeOf(printed);
    const auto entries = m_list.withCode(code.value_or(printed));
    if (!entries.isEmpty())
        return std::all_of(entries.begin(), entries.end(), [](const offences::Offence *entry) {
            return entry->kind == offences::OffenceKind::Sum;
        });
    return column.isMasked(printed) || saysTotal(printed);
}

void SumSearch::findCodes()
{
    const CountSeries series = CountSeries::ofCodes(m_table);
    std::vector<SumFinder::Series> counts = series.counts();
    const offences::CodeColumn column(m_table.codes, nullptr);
    const int of = m_table.binding.codes().front().columns.front();
    std::vector<int> order(std::size_t(series.size()));
    std::iota(order.begin(), order.end(), 0);
    for (const int i : order)
        counts[std::size_t(i)].isMarked
            = isMarked(series.name(i), column) && !isKeptIn(of, series.name(i));
    SumFinder finder(std::move(counts), series.measures());
    finder.findRuns(order);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return series.name(a) < series.name(b); });
    finder.findRuns(order);
    std::vector<char> isSum(order.size());
    std::vector<int> unproven;
    for (int i = 0; i < series.size(); ++i) {
        if (finder.series(i).isMarked)
            finder.findWhole(i);
        if (isKeptIn(of, series.name(i)) || !(finder.isSum(i) || finder.series(i).isMarked))
            continue;
        isSum[std::size_t(i)] = true;
        if (!finder.isSum(i))
            unproven.push_back(i);
        KeptOut out
            = made(series, i, finder.series(i).isMarked ? SumReason::Listed : SumReason::Sum);
        if (out.reason == SumReason::Listed && m_list.withCode(out.text).isEmpty())
            out.reason = SumReason::Worded;
        out.parts = namesOf(series, finder.sum(i).parts);
        keepAll(series, i, std::move(out));
    }
    findGroups(series, isSum);
    compareTotal(series, unproven);
    askDoubts(series, finder);
}

// In a place where codes below a code have counts, its own count holds them, if that is shown often
// enough. Tables of many years need this: "14" is all there is until 14_1 to 14_3 begin.
void SumSearch::findGroups(const CountSeries &series, std::vector<char> &isSum)
{
    const int of = m_table.binding.codes().front().columns.front();
    for (const CodeGroup &group : groupsOf(m_table.codes)) {
        std::vector<int> below;
        std::copy_if(group.below.begin(), group.below.end(), std::back_inserter(below),
                     [&](int code) { return !isSum[std::size_t(code)]; });
        if (isSum[std::size_t(group.code)] || below.empty()
            || isKeptIn(of, series.name(group.code)))
            continue;
        const CountSeries::Comparison shown = series.compare(group.code, below, m_sums.kept);
        const bool isAlways = group.isParted && shown.equal == shown.places && shown.several >= 1;
        if (isAlways
            || (shown.several >= SumFinder::enough && shown.equal * 2 >= shown.places
                && shown.less * 10 <= shown.places)) {
            KeptOut out = made(series, group.code, SumReason::Group);
            out.parts = namesOf(series, below);
            keepParts(series, group.code, below, std::move(out));
        } else if (group.isParted && shown.places > 0 && shown.less == 0) {
            note("K12", base::Severity::Question, series.name(group.code),
                 base::lateText("coding",
                                "The codes below %1 (%2) do not add up to it. All are counted.",
                                { series.name(group.code),
                                  namesOf(series, below).join(QStringLiteral(", ")) }),
                 base::lateText("coding",
                                "If %1 holds their cases too, leave it or them out in the layout.",
                                { series.name(group.code) }));
        }
    }
}

// The greatest total that arithmetic could not explain against everything that is counted.
void SumSearch::compareTotal(const CountSeries &series, const std::vector<int> &items)
{
    int greatest = -1;
    for (const int item : items) {
        if (greatest < 0 || series.total(item) > series.total(greatest))
            greatest = item;
    }
    qint64 all = 0;
    for (int i = 0; i < series.size(); ++i)
        all += series.total(i, m_sums.kept);
    if (greatest < 0 || all == 0 || series.total(greatest) == all
        || series.total(greatest) * 2 < all)
        return;
    note("K11", base::Severity::Warning, series.name(greatest),
         base::lateText(
             "coding", "The total \"%1\" says %2, but the codes that are counted sum up to %3.",
             { series.name(greatest), countText(series.total(greatest)), countText(all) }),
         base::lateText("coding",
                        "Look for codes that are missing, or for sums among them that the list "
                        "does not mark as sums."));
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
    return SumSearch(table, list).find();
}

} // namespace coding
