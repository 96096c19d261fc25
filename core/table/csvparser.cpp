// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/csvparser.h"

#include <map>

namespace table
{

CsvParser::CsvParser(QStringView text, QChar delimiter, int firstLine)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_nextLine(firstLine)
{
}

bool CsvParser::atLineEnd(qsizetype at) const
{
    return m_text[at] == u'\n' || m_text[at] == u'\r';
}

void CsvParser::skipLineEnd()
{
    const bool pair
        = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_nextLine;
}

bool CsvParser::next()
{
    m_cells = {};
    m_line = m_nextLine;
    m_trouble = Trouble::None;
    if (m_at >= m_text.size())
        return false;
    while (true) {
        if (m_at >= m_text.size() || m_text[m_at] != u'"' || !readQuoted())
            readPlain({});
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at] != m_delimiter) {
            skipLineEnd();
            return true;
        }
        ++m_at;
    }
}

void CsvParser::readPlain(QString beginning)
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd(m_at))
        ++m_at;
    beginning += m_text.sliced(start, m_at - start);
    m_cells.append(std::move(beginning));
}

// False, with nothing read, when the quote at this place opens no field: the text ends before it is
// closed, or the next quote stands lines below in the middle of other text. Taken as an opening
// quote it would swallow rows.
bool CsvParser::readQuoted()
{
    QString cell;
    int lines = 0;
    qsizetype at = m_at + 1;
    qsizetype copied = at;
    const auto flush = [&](qsizetype end, qsizetype from) {
        cell += m_text.sliced(copied, end - copied);
        copied = from;
    };
    for (; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (c == u'\n') {
            ++lines;
        } else if (c == u'\r') {
            ++lines;
            flush(at, at + 1);
            if (at + 1 < m_text.size() && m_text[at + 1] == u'\n')
                ++at;
            else
                cell += u'\n';
        } else if (c == u'"') {
            if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
                break;
            flush(at + 1, at + 2);
            ++at;
        }
    }
    if (at >= m_text.size()) {
        m_trouble = Trouble::UnclosedQuote;
        return false;
    }
    flush(at, at);
    qsizetype after = at + 1;
    while (after < m_text.size() && m_text[after] == u' ')
        ++after;
    const bool closed = after >= m_text.size() || m_text[after] == m_delimiter || atLineEnd(after);
    if (!closed && lines > 0) {
        m_trouble = Trouble::UnclosedQuote;
        return false;
    }
    m_nextLine += lines;
    if (closed) {
        m_at = after;
        m_cells.append(cell);
    } else {
        m_trouble = Trouble::StrayQuote;
        m_at = at + 1;
        readPlain(cell);
    }
    return true;
}

namespace
{

constexpr qsizetype sampleCharacters = 128 * 1024;
constexpr int sampleRecords = 200;

// How well a delimiter explains the beginning of the text, 0 to 1; 0 when it never occurs.
double consistency(QStringView sample, bool isCut, QChar delimiter)
{
    std::map<qsizetype, int> counts;
    qsizetype headerCells = 0;
    int records = 0;
    int strays = 0;
    CsvParser parser(sample, delimiter);
    while (records < sampleRecords && parser.next()) {
        if (isCut && parser.position() >= sample.size() && records > 0)
            break; // the last record of a cut sample may be half a record
        if (parser.cells().size() == 1 && parser.cells().first().isEmpty())
            continue;
        if (records++ == 0)
            headerCells = parser.cells().size();
        ++counts[parser.cells().size()];
        strays += parser.trouble() == CsvParser::Trouble::StrayQuote;
    }
    qsizetype usual = 1;
    int most = 0;
    for (const auto &[cells, count] : counts) {
        if (count >= most) {
            most = count;
            usual = cells;
        }
    }
    if (records == 0 || usual < 2)
        return 0;
    const double share = double(most - strays) / records;
    // Equally good: the one that finds more columns.
    const double columns = double(qMin<qsizetype>(usual, 100)) * 1e-4;
    return (headerCells == usual ? share : share * 0.5) + columns;
}

} // namespace

QChar detectDelimiter(QStringView text)
{
    const bool isCut = text.size() > sampleCharacters;
    const QStringView sample = text.first(qMin(text.size(), sampleCharacters));
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : QStringView(u",;\t|")) {
        const double score = consistency(sample, isCut, candidate);
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = candidate;
        }
    }
    return bestScore >= 0.2 ? best : QChar(u',');
}

} // namespace table
