// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/sumkeeper.h"

#include <algorithm>

namespace coding
{

namespace
{

constexpr qint64 leastDoubt = 100 * wholeWeight; // smaller numbers add up by chance
constexpr qsizetype mostDoubts = 20;

} // namespace

SumKeeper::SumKeeper(const CountTable &table)
    : m_table(table)
{
    m_sums.kept.resize(table.cells.size());
}

bool SumKeeper::isKeptIn(int column, const QString &text) const
{
    const auto &keepIn = m_table.binding.layout().keepIn;
    for (auto it = keepIn.begin(); it != keepIn.end(); ++it) {
        if (microdata::columnIn(m_table.header, it.key()) == column
            && (it->contains(QString()) || it->contains(text)))
            return true;
    }
    return false;
}

void SumKeeper::note(const char *check, base::Severity severity, const QString &place,
                     const base::Text &message, const base::Text &advice)
{
    m_sums.findings << base::Finding { QString::fromLatin1(check),
                                       severity,
                                       { QStringLiteral("column"), { place } },
                                       message,
                                       advice };
}

QStringList SumKeeper::namesOf(const CountSeries &series, const std::vector<int> &items)
{
    std::vector<int> sorted = items; // in the order of the table
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const int item : sorted)
        names << series.name(item);
    return names;
}

KeptOut SumKeeper::made(const CountSeries &series, int item, SumReason reason)
{
    KeptOut out;
    out.what = series.what();
    out.dimension = series.dimension();
    out.text = series.name(item);
    out.reason = reason;
    return out;
}

// What of a cell is not kept out yet.
qint64 SumKeeper::keep(int cell, qint64 count, KeptOut &out, QSet<int> &rows)
{
    const CountTable::Cell &of = m_table.cells[std::size_t(cell)];
    qint64 &kept = m_sums.kept[std::size_t(cell)];
    const qint64 more = of.count > 0 ? std::clamp(count, qint64(0), of.count - kept) : count - kept;
    kept += more;
    out.count += more;
    rows.insert(of.row);
    return of.count - kept;
}

void SumKeeper::write(KeptOut out, const QSet<int> &rows)
{
    if (rows.isEmpty())
        return;
    out.rows = rows.size();
    const int first = *std::min_element(rows.begin(), rows.end());
    out.firstLine = m_table.rows[std::size_t(first)].line;
    m_sums.keptOut << out;
}

void SumKeeper::keepAll(const CountSeries &series, int item, KeptOut out)
{
    QSet<int> rows;
    for (const int cell : series.cells(item))
        keep(cell, m_table.cells[std::size_t(cell)].count, out, rows);
    write(std::move(out), rows);
}

void SumKeeper::keepParts(const CountSeries &series, int item, const std::vector<int> &parts,
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
    write(std::move(out), rows);
}

void SumKeeper::askDoubts(const CountSeries &series, const SumFinder &finder)
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

} // namespace coding
