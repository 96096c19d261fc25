// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/scanner.h"

#include <algorithm>
#include <cstring>

namespace coding
{

RecordScanner::RecordScanner(std::string_view text, char delimiter, const std::vector<int> &wanted,
                             Ending ending, FindMarks find)
    : m_text(text)
    , m_end(text.data() + text.size())
    , m_at(text.data())
    , m_record(text.data())
    , m_recordEnd(text.data())
    , m_delimiter(delimiter)
    , m_ending(ending)
    , m_find(find)
    , m_wanted(wanted)
    , m_window(text.data())
    , m_windowEnd(text.data())
{
    const auto last = std::max_element(wanted.begin(), wanted.end());
    m_cells.resize(last == wanted.end() ? 0 : std::size_t(*last) + 1);
    m_texts.resize(m_cells.size());
}

std::string_view RecordScanner::raw() const
{
    return { m_record, std::size_t(m_recordEnd - m_record) };
}

void RecordScanner::fill(const char *from)
{
    const qsizetype left = m_end - from;
    const qsizetype steps = std::min(mostMarkedSteps, left / markedBytes);
    Marks marks;
    if (steps > 0) {
        marks = m_find(from, steps, m_delimiter, m_marks.data());
    } else {
        // Nothing may be read behind the text.
        char last[markedBytes];
        std::memset(last, ' ', sizeof last);
        std::memcpy(last, from, std::size_t(left));
        marks = m_find(last, 1, m_delimiter, m_marks.data());
        while (marks.count > 0 && m_marks[std::size_t(marks.count) - 1] >= left)
            --marks.count; // blanks that part columns
    }
    m_hasNul |= marks.hasNul;
    m_window = from;
    m_windowEnd = steps > 0 ? from + steps * markedBytes : m_end;
    m_markCount = marks.count;
    m_mark = 0;
}

inline const char *RecordScanner::nextMark()
{
    while (Q_UNLIKELY(m_mark == m_markCount)) {
        if (m_windowEnd == m_end)
            return m_end;
        fill(m_windowEnd);
    }
    return m_window + m_marks[std::size_t(m_mark++)];
}

void RecordScanner::seek(const char *position)
{
    if (position < m_windowEnd) {
        while (m_mark < m_markCount && m_window + m_marks[std::size_t(m_mark)] < position)
            ++m_mark;
    } else {
        const std::string_view passed(m_windowEnd, std::size_t(position - m_windowEnd));
        m_hasNul |= passed.find('\0') != std::string_view::npos;
        m_windowEnd = position;
        m_markCount = m_mark = 0;
    }
}

inline void RecordScanner::keep(qsizetype column, std::string_view text)
{
    if (std::size_t(column) < m_cells.size())
        m_cells[std::size_t(column)] = text;
}

inline bool RecordScanner::finish(qsizetype cells, const char *end, const char *next)
{
    m_cellCount = cells;
    m_recordEnd = end;
    m_at = next;
    if (Q_UNLIKELY(std::size_t(cells) < m_cells.size()))
        std::fill(m_cells.begin() + cells, m_cells.end(), std::string_view());
    return true;
}

// The usual way through a record: cells without quotes, as far as marks are known. What is behind
// the last wanted cell is only counted.
inline void RecordScanner::passPlainCells(const char *&field, qsizetype &column)
{
    const char *const window = m_window;
    const char delimiter = m_delimiter;
    const quint16 *const first = m_marks.data() + m_mark;
    const quint16 *const end = m_marks.data() + m_markCount;
    const quint16 *mark = first;
    std::string_view *const cells = m_cells.data();
    const auto last = qsizetype(m_cells.size());
    for (; mark != end && mark - first < last && window[*mark] == delimiter; ++mark) {
        const char *const at = window + *mark;
        cells[mark - first] = { field, std::size_t(at - field) };
        field = at + 1;
    }
    if (mark - first == last) {
        while (mark != end && window[*mark] == delimiter)
            ++mark;
        if (mark != first)
            field = window + mark[-1] + 1;
    }
    column = mark - first;
    m_mark += column;
}

bool RecordScanner::next()
{
    m_record = m_at;
    m_line = m_nextLine;
    m_trouble = Trouble::None;
    if (m_at >= m_end)
        return false;
    const char *field = m_at;
    qsizetype column = 0;
    bool isKept = false;
    passPlainCells(field, column);
    while (true) {
        const char *const mark = nextMark();
        if (mark == m_end) {
            if (m_ending == Ending::Open)
                return false;
            if (!isKept)
                keep(column, { field, std::size_t(m_end - field) });
            ++m_nextLine;
            return finish(column + 1, m_end, m_end);
        }
        if (Q_LIKELY(*mark == m_delimiter)) {
            if (Q_LIKELY(!isKept))
                keep(column, { field, std::size_t(mark - field) });
            isKept = false;
            ++column;
            field = mark + 1;
            continue;
        }
        if (*mark == '"') {
            if (mark != field || isKept)
                continue;
            const Quoted quoted = readQuoted(mark, column);
            if (quoted.isUndecided)
                return false;
            isKept = quoted.isOpening;
            if (isKept)
                seek(quoted.end);
            continue;
        }
        if (!isKept)
            keep(column, { field, std::size_t(mark - field) });
        ++column;
        const char *next = mark + 1;
        if (*mark == '\r') {
            if (next == m_end && m_ending == Ending::Open)
                return false;
            if (next < m_end && *next == '\n')
                seek(++next);
        }
        ++m_nextLine;
        return finish(column, mark, next);
    }
}

namespace
{

qint64 lineEndsIn(std::string_view text)
{
    qint64 ends = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        ends += text[i] == '\n'
            || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'));
    return ends;
}

} // namespace

// As CsvParser::readQuoted: a quote opens no field when the text ends before it is closed, or when
// the next quote stands lines below in the middle of other text.
RecordScanner::Quoted RecordScanner::readQuoted(const char *quote, qsizetype column)
{
    const bool isOpen = m_ending == Ending::Open;
    bool isPlain = true;
    const char *at = quote + 1;
    while (true) {
        at = at < m_end ? static_cast<const char *>(std::memchr(at, '"', std::size_t(m_end - at)))
                        : nullptr;
        if (!at) {
            m_trouble = Trouble::UnclosedQuote;
            return { nullptr, false, isOpen };
        }
        if (at + 1 >= m_end || at[1] != '"')
            break;
        isPlain = false;
        at += 2;
    }
    return closeQuoted(quote, at, isPlain, column);
}

RecordScanner::Quoted RecordScanner::closeQuoted(const char *quote, const char *closing,
                                                 bool isPlain, qsizetype column)
{
    const std::string_view inside(quote + 1, std::size_t(closing - quote - 1));
    const char *after = closing + 1;
    while (after < m_end && *after == ' ')
        ++after;
    if (after >= m_end && m_ending == Ending::Open)
        return { nullptr, false, true };
    const bool isClosed
        = after >= m_end || *after == m_delimiter || *after == '\n' || *after == '\r';
    const qint64 lines = lineEndsIn(inside);
    if (!isClosed && lines > 0) {
        m_trouble = Trouble::UnclosedQuote;
        return {};
    }
    m_nextLine += lines;
    if (isClosed) {
        isPlain = isPlain && inside.find('\r') == std::string_view::npos;
        if (isPlain)
            keep(column, inside);
        else
            keepUnescaped(column, inside, {});
        return { after, true, false };
    }
    m_trouble = Trouble::StrayQuote;
    const char *end = closing + 1;
    while (end < m_end && *end != m_delimiter && *end != '\n' && *end != '\r')
        ++end;
    if (end >= m_end && m_ending == Ending::Open)
        return { nullptr, false, true };
    keepUnescaped(column, inside, { closing + 1, std::size_t(end - closing - 1) });
    return { end, true, false };
}

void RecordScanner::keepUnescaped(qsizetype column, std::string_view quoted, std::string_view rest)
{
    if (std::find(m_wanted.begin(), m_wanted.end(), column) == m_wanted.end())
        return;
    std::string &text = m_texts[std::size_t(column)];
    text.clear();
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        const char c = quoted[i];
        const bool hasNext = i + 1 < quoted.size();
        if (c == '\r') {
            if (!hasNext || quoted[i + 1] != '\n')
                text += '\n';
            continue;
        }
        text += c;
        if (c == '"' && hasNext && quoted[i + 1] == '"')
            ++i;
    }
    text += rest;
    m_cells[std::size_t(column)] = text;
}

} // namespace coding
