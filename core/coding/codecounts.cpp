// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codecounts.h"

#include "core/coding/codeplan.h"
#include "core/coding/dimensionnames.h"
#include "core/coding/linkperiods.h"
#include "core/microdata/codematcher.h"

#include <QDir>

#include <algorithm>

namespace coding
{

namespace
{

class CountsCoder
{
public:
    CountsCoder(const CodingSet &set, const CountRequest &request, const CountTable &table)
        : m_set(set)
        , m_request(request)
        , m_table(table)
        , m_coder(set)
        , m_matcher(set.list, request.layout.codeIs, request.layout.codeJoin)
    {
    }
    base::Result<CountsReport> code(CountSums sums);

private:
    // Where a value of a cell comes from: its column's fixed values, else its row.
    struct Origin {
        int dimension = -1; // of the table
        std::vector<QString> fixed; // by number column; null: not there
        std::vector<int> values; // the same of attributes
        bool isGiven() const;
    };
    Origin originOf(const QString &name) const;
    QString textOf(const Origin &origin, const CountTable::Cell &cell) const;
    int valueOf(const Origin &origin, const CountTable::Cell &cell) const;
    base::Result<> prepare();
    void addCell(std::size_t at, qint64 kept);
    void addAnswer(const CountTable::Cell &cell, const Answer &answer, qint64 count,
                   CountTotals &totals);
    void addToTable(const CountTable::Cell &cell, const Answer &answer, qint64 count);
    CountTotals &totalsOf(const CountTable::Cell &cell);
    void addUnknown();
    void finish(const CountSums &sums);

    const CodingSet &m_set;
    const CountRequest &m_request;
    const CountTable &m_table;
    const Coder m_coder;
    const microdata::CodeMatcher m_matcher;
    std::vector<int> m_programs; // by code of the table
    QStringList m_codes; // of the list, by code of the table
    std::vector<Origin> m_attributes; // of the coder
    std::vector<Origin> m_dimensions; // of the cross table, unless of the answer
    std::vector<Origin> m_totalsBy;
    QMap<QStringList, CountTotals> m_totals;
    QMap<QStringList, qint64> m_counts;
    CountsReport m_report;
};

bool CountsCoder::Origin::isGiven() const
{
    return dimension >= 0
        || std::any_of(fixed.begin(), fixed.end(), [](const auto &text) { return !text.isNull(); });
}

CountsCoder::Origin CountsCoder::originOf(const QString &name) const
{
    Origin origin;
    for (std::size_t i = 0; i < m_table.dimensions.size() && origin.dimension < 0; ++i)
        origin.dimension = m_table.dimensions[i].name == name ? int(i) : -1;
    const auto &known = m_table.binding.attributes();
    for (const CountTable::Number &number : m_table.numbers) {
        QString text = number.fixed.value(name);
        int value = -1;
        for (const auto &[attribute, position] : number.attributes) {
            if (known[attribute].id == name) {
                value = position;
                text = known[attribute].values[position].code;
            }
        }
        origin.fixed.push_back(text);
        origin.values.push_back(value);
    }
    return origin;
}

QString CountsCoder::textOf(const Origin &origin, const CountTable::Cell &cell) const
{
    const QString &fixed = origin.fixed[std::size_t(cell.number)];
    if (!fixed.isNull() || origin.dimension < 0)
        return fixed;
    const auto &dimension = m_table.dimensions[std::size_t(origin.dimension)];
    const int place = m_table.placeOf(cell, std::size_t(origin.dimension));
    if (dimension.reader < 0)
        return dimension.texts[place];
    const int value = dimension.values[std::size_t(place)];
    const int attribute = m_table.binding.columns()[std::size_t(dimension.reader)].attribute;
    return value < 0 ? QString() : m_table.binding.attributes()[attribute].values[value].code;
}

int CountsCoder::valueOf(const Origin &origin, const CountTable::Cell &cell) const
{
    const int fixed = origin.values[std::size_t(cell.number)];
    if (fixed >= 0 || origin.dimension < 0)
        return fixed;
    const auto &dimension = m_table.dimensions[std::size_t(origin.dimension)];
    if (dimension.reader < 0)
        return -1;
    return dimension.values[std::size_t(m_table.placeOf(cell, std::size_t(origin.dimension)))];
}

base::Result<> CountsCoder::prepare()
{
    for (const QString &printed : m_table.codes) {
        const QString code = m_matcher.codeOf(printed).value_or(QString());
        m_codes << code;
        m_programs.push_back(code.isEmpty() ? -1 : m_coder.programOf(code));
    }
    for (const microdata::Attribute &attribute : m_coder.attributes())
        m_attributes.push_back(originOf(attribute.id));
    for (const QString &name : m_request.dimensions) {
        m_dimensions.push_back(originOf(name));
        if (!isOfAnswer(name) && !m_dimensions.back().isGiven())
            return noSuchDimension(base::lateText("coding", "Coding the counts of %1.",
                                                  { QDir::toNativeSeparators(m_request.input) }),
                                   name, m_table.binding, m_table.header);
    }
    m_report.totalsBy = m_request.totalsBy;
    if (m_report.totalsBy.isEmpty()) {
        for (const char *name : { measureName, "year", "period" }) {
            if (originOf(QLatin1String(name)).isGiven())
                m_report.totalsBy << QLatin1String(name);
        }
    }
    for (const QString &name : std::as_const(m_report.totalsBy))
        m_totalsBy.push_back(originOf(name));
    return {};
}

CountTotals &CountsCoder::totalsOf(const CountTable::Cell &cell)
{
    QStringList key;
    for (const Origin &origin : m_totalsBy)
        key << textOf(origin, cell);
    CountTotals &totals = m_totals[key];
    totals.key = key;
    return totals;
}

void CountsCoder::addToTable(const CountTable::Cell &cell, const Answer &answer, qint64 count)
{
    if (m_request.dimensions.isEmpty() || answer.outcome == Outcome::OutOfScope)
        return;
    std::vector<qint64> weights;
    for (const Part &part : answer.parts)
        weights.push_back(part.weight);
    if (weights.empty())
        weights.push_back(wholeWeight);
    const std::vector<qint64> shares = split(count, weights);
    QStringList key;
    for (std::size_t i = 0; i < m_dimensions.size(); ++i)
        key << (isOfAnswer(m_request.dimensions[qsizetype(i)]) ? QString()
                                                               : textOf(m_dimensions[i], cell));
    for (std::size_t share = 0; share < shares.size(); ++share) {
        for (qsizetype i = 0; i < key.size() && !answer.parts.isEmpty(); ++i) {
            const rules::Output &output = answer.parts[qsizetype(share)].output;
            const QString code = output.category ? output.category->toString() : QString();
            const QString &name = m_request.dimensions[i];
            if (name == u"tags")
                key[i] = mapping::tagsToText(output.tags);
            else if (isOfAnswer(name))
                key[i] = name == u"iccs2" ? code.left(4) : code;
        }
        m_counts[key] += shares[share];
    }
}

void CountsCoder::addAnswer(const CountTable::Cell &cell, const Answer &answer, qint64 count,
                            CountTotals &totals)
{
    const int code = m_table.rows[std::size_t(cell.row)].code;
    m_report.byCode[m_codes[code]] += count;
    totals.add(answer, count);
    if (answer.outcome == Outcome::Unmapped)
        m_report.unmappedByCode[m_codes[code]] += count;
    addToTable(cell, answer, count);
}

void CountsCoder::addCell(std::size_t at, qint64 kept)
{
    const CountTable::Cell &cell = m_table.cells[at];
    const CountTable::Row &row = m_table.rows[std::size_t(cell.row)];
    CountTotals &totals = totalsOf(cell);
    totals.input += cell.count;
    if (row.isLeftOut) {
        totals.left += cell.count;
        return;
    }
    totals.sums += kept;
    const qint64 count = cell.count - kept;
    if (count == 0)
        return;
    const int program = m_programs[std::size_t(row.code)];
    int answer = m_table.codes[row.code].isEmpty() ? m_coder.noCode() : m_coder.unknownCode();
    if (program >= 0) {
        std::vector<int> record;
        for (const Origin &origin : m_attributes)
            record.push_back(valueOf(origin, cell));
        answer = m_coder.answerOf(program, record.data());
    }
    addAnswer(cell, m_coder.answers()[answer], count, totals);
}

// Printed codes that the list does not have, as far as they are counted.
void CountsCoder::addUnknown()
{
    QMap<QString, CountText> unknown;
    QStringList columns;
    for (const int column : m_table.binding.codes().front().columns)
        columns << m_table.header[column];
    for (const CountTable::Row &row : m_table.rows) {
        const QString &printed = m_table.codes[row.code];
        if (row.isLeftOut || printed.isEmpty() || m_programs[std::size_t(row.code)] >= 0)
            continue;
        CountText &of = unknown[printed];
        of = { columns.join(QStringLiteral(", ")), printed, of.cells + 1,
               of.firstLine > 0 ? of.firstLine : row.line };
    }
    for (const KeptOut &out : std::as_const(m_report.keptOut)) {
        if (out.what == KeptOut::What::Code)
            unknown.remove(out.text);
    }
    m_report.unknown = m_table.unknown + unknown.values();
    std::stable_sort(m_report.unknown.begin(), m_report.unknown.end(),
                     [](const CountText &a, const CountText &b) { return a.cells > b.cells; });
}

void CountsCoder::finish(const CountSums &sums)
{
    m_report.rows = m_table.lines;
    m_report.left = m_table.left;
    m_report.broken = m_table.broken;
    m_report.cells = qint64(m_table.cells.size());
    m_report.blank = m_table.blank;
    m_report.unreadable = m_table.unreadable;
    m_report.notStatedTexts = m_table.notStated;
    for (const CountText &text : m_table.notStated)
        m_report.notStated += text.cells;
    m_report.totals = m_totals.values();
    m_report.keptOut = sums.keptOut;
    addUnknown();
    m_report.table.dimensions = m_request.dimensions;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (*it != 0)
            m_report.table.rows << CrossTable::Row { it.key(), *it };
    }
    m_report.findings = m_table.findings + sums.findings;
    qint64 unclear = 0, apportioned = 0;
    for (const CountTotals &totals : std::as_const(m_report.totals)) {
        unclear += totals.reasons.value(Reason::UnclearDate);
        apportioned += totals.apportioned;
    }
    m_report.findings += estimates(apportioned, m_set.links);
    m_report.findings += unclearDates(unclear, m_coder.changingIn(m_report.unmappedByCode.keys()),
                                      m_request.layout);
}

base::Result<CountsReport> CountsCoder::code(CountSums sums)
{
    if (const base::Result<> ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    for (std::size_t i = 0; i < m_table.cells.size(); ++i)
        addCell(i, sums.kept[i]);
    finish(sums);
    return std::move(m_report);
}

} // namespace

bool CountTotals::isProven() const
{
    return input == left + sums + sum() && reasonsSumUp();
}

double CountTotals::share() const
{
    const qint64 inScope = coded + unmapped;
    return inScope == 0 ? 1 : double(coded) / double(inScope);
}

base::Result<CountsReport> codeCounts(const CodingSet &set, const CountRequest &request,
                                      base::Progress &progress)
{
    QStringList more;
    for (const QString &name : request.dimensions + request.totalsBy) {
        if (!isOfAnswer(name))
            more << name;
    }
    const LinkPeriods periods(set.links);
    const microdata::Layout layout = periods.bound(request.layout);
    const base::Result<CountTable> table
        = readCountTable(request.input, layout, periods.with(set.dictionary), more, progress);
    if (!table)
        return tl::unexpected(table.error());
    CountSums sums;
    if (request.sums == SumSearchMode::Find)
        sums = findSums(*table, set.list);
    else
        sums.kept.resize(table->cells.size());
    return CountsCoder(set, request, *table).code(std::move(sums));
}

} // namespace coding
