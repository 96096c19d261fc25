// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/placejudge.h"

#include <algorithm>

namespace exchange
{

using Kind = PlaceText::Kind;

namespace
{

constexpr double columnIsNamed = 0.5;
constexpr double ofTitlesForRows = 0.8;
constexpr qsizetype mostCandidates = 12;

double likeness(const EditionLabels::Part &part, const LabelWords::Bag &bag,
                const LabelWords &words)
{
    double best = 0;
    for (const LabelWords::Bag &label : part.labels)
        best = qMax(best, words.likeness(label, bag));
    return best;
}

} // namespace

int PlaceJudge::read(const QString &sheet, const QList<PlaceText> &texts)
{
    QStringList parts { sheet };
    QString block = sheet;
    for (const PlaceText &text : texts) {
        parts << QString::number(int(text.kind)) + QString::number(text.nearness) + text.text;
        if (text.kind == Kind::Title && block == sheet)
            block += u'\n' + text.text;
    }
    const QString key = parts.join(u'\n');
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const int number = int(m_reads.size());
    m_known.insert(key, number);
    Read read { texts, {}, {}, {}, {}, block };
    for (const PlaceText &text : texts)
        read.bags << m_labels.words().read(text.text);
    for (const EditionLabels::Part &table : m_labels.tables())
        read.tables.push_back(fitOf(table, read, PartKind::Table));
    for (const EditionLabels::Line &line : m_labels.lines())
        read.lines.push_back(fitOf(line.part, read, PartKind::Line));
    for (const EditionLabels::Part &column : m_labels.columns())
        read.columns.push_back(fitOf(column, read, PartKind::Column));
    addToBlock(read);
    m_reads.push_back(std::move(read));
    return number;
}

PlaceJudge::Fit PlaceJudge::fitOf(const EditionLabels::Part &part, const Read &read,
                                  PartKind kind) const
{
    Fit fit;
    for (qsizetype i = 0; i < read.texts.size(); ++i) {
        const PlaceText &text = read.texts[i];
        const bool isAbove = text.kind == Kind::Title || text.kind == Kind::Sheet;
        if (isAbove && kind == PartKind::Column)
            continue;
        const double counts = isAbove && kind == PartKind::Line ? ofTitlesForRows : 1;
        const double found
            = counts * text.nearness * likeness(part, read.bags[i], m_labels.words());
        if (found > fit.likeness)
            fit = { found, text.text };
    }
    return fit;
}

void PlaceJudge::addToBlock(const Read &read)
{
    Block &block = m_blocks[read.block];
    block.tables.resize(read.tables.size());
    std::vector<double> best(read.tables.size());
    for (std::size_t line = 0; line < read.lines.size(); ++line) {
        double &table = best[std::size_t(m_labels.lines()[qsizetype(line)].table)];
        table = qMax(table, read.lines[line].likeness);
    }
    for (std::size_t table = 0; table < best.size(); ++table)
        block.tables[table] += best[table];
    ++block.places;
}

// The total stands where no other value is named.
double PlaceJudge::columnFit(const EditionLabels::Line &line, qsizetype column,
                             const Read &read) const
{
    constexpr double totalByDefault = 0.7;
    if (line.columns.size() == 1)
        return 1;
    double bestOther = 0;
    for (int other : line.columns) {
        if (!m_labels.isTotal(other))
            bestOther = qMax(bestOther, read.columns[std::size_t(other)].likeness);
    }
    const double own = read.columns[std::size_t(line.columns[column])].likeness;
    if (m_labels.isTotal(line.columns[column]))
        return bestOther >= columnIsNamed ? 0.1 : qMax(own, totalByDefault);
    if (own < columnIsNamed)
        return 0;
    return own == bestOther ? own : own / 2;
}

// How much of what stands beside and above the place the cell accounts for.
double PlaceJudge::explained(const EditionLabels::Line &line, int column, const Read &read) const
{
    const auto knows = [](const LabelWords::Bag &words, int word) {
        return std::binary_search(words.begin(), words.end(), word);
    };
    double said = 0;
    double known = 0;
    for (qsizetype i = 0; i < read.texts.size(); ++i) {
        const Kind kind = read.texts[i].kind;
        if (kind == Kind::Title || kind == Kind::Sheet)
            continue;
        for (int word : read.bags[i]) {
            const double weight = m_labels.words().weight(word);
            said += weight;
            if (word >= 0
                && (knows(m_labels.tables()[line.table].words, word) || knows(line.part.words, word)
                    || knows(m_labels.columns()[column].words, word)))
                known += weight;
        }
    }
    return said > 0 ? known / said : 1;
}

QList<PlaceCandidate> PlaceJudge::judge(const Read &read) const
{
    const Block block = m_blocks.value(read.block);
    QList<PlaceCandidate> found;
    for (std::size_t number = 0; number < read.lines.size(); ++number) {
        const EditionLabels::Line &line = m_labels.lines()[qsizetype(number)];
        const Fit &row = read.lines[number];
        const Fit &title = read.tables[std::size_t(line.table)];
        if (row.likeness < 0.3)
            continue;
        const double table = 0.7 * title.likeness
            + 0.3 * block.tables[std::size_t(line.table)] / qMax(1, block.places);
        for (qsizetype i = 0; i < line.columns.size(); ++i) {
            const double column = columnFit(line, i, read);
            if (column <= 0)
                continue;
            const double score = 0.3 * table + 0.35 * row.likeness + 0.15 * column
                + 0.2 * explained(line, line.columns[i], read);
            found << PlaceCandidate { line.cells[i], score, row.text,
                                      read.columns[std::size_t(line.columns[i])].text, title.text };
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlaceCandidate &one, const PlaceCandidate &other) {
                         return one.score > other.score;
                     });
    return found.mid(0, mostCandidates);
}

QList<PlaceCandidate> PlaceJudge::candidates(int place)
{
    auto judged = m_judged.constFind(place);
    if (judged == m_judged.constEnd())
        judged = m_judged.insert(place, judge(m_reads[std::size_t(place)]));
    return *judged;
}

} // namespace exchange
