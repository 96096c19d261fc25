// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace coding
{

RecordScanner::RecordScanner(std::string_view text, char delimiter, const std::vector<int> &wanted,
                             Ending ending, MarkWords mark)
    : m_text(text)
    , m_end(text.data() + text.size())
    , m_at(text.data())
    , m_record(text.data())
    , m_recordEnd(text.data())
    , m_delimiter(delimiter)
    , m_ending(ending)
    , m_mark(mark)
    , m_columns(wanted)
    , m_cells(wanted.size() + 1)
    , m_texts(wanted.size())
    , m_window(text.data())
{
    int columns = 0;
    for (const int column : wanted)
        columns = std::max(columns, column + 1);
    m_slots.assign(std::size_t(columns), int(wanted.size()));
    for (std::size_t i = 0; i < wanted.size(); ++i)
        m_slots[std::size_t(wanted[i])] = int(i);
    if (!text.empty())
        fill(m_at);
}

std::string_view RecordScanner::raw() const
{
    return { m_record, std::size_t(m_recordEnd - m_record) };
}

void RecordScanner::fill(const char *from)
{
    m_window = from;
    m_word = 0;
    const qsizetype left = m_end - from;
    m_words = std::min(windowWords, left / markedBytes);
    if (m_words > 0) {
        m_hasNul |= m_mark(from, m_words, m_delimiter, m_masks.data());
    } else if (left > 0) {
        // Nothing may be read behind the text.
        char last[markedBytes];
        std::memset(last, ' ', sizeof last);
        std::memcpy(last, from, std::size_t(left));
        m_hasNul |= m_mark(last, 1, m_delimiter, m_masks.data());
        m_masks[0] &= (quint64(1) << left) - 1;
        m_words = 1;
    }
    m_bits = m_words > 0 ? m_masks[0] : 0;
}

inline const char *RecordScanner::nextMark()
{
    while (m_bits == 0) {
        if (++m_word < m_words) {
            m_bits = m_masks[std::size_t(m_word)];
            continue;
        }
        const char *const from = m_window + m_words * markedBytes;
        if (from >= m_end) {
            m_word = m_words;
            return m_end;
        }
        fill(from);
    }
    const char *const mark = m_window + m_word * markedBytes + std::countr_zero(m_bits);
    m_bits &= m_bits - 1;
    return mark;
}

void RecordScanner::seek(const char *position)
{
    const qsizetype offset = position - m_window;
    if (offset >= m_words * markedBytes) {
        fill(std::min(position, m_end));
        return;
    }
    m_word = offset / markedBytes;
    m_bits = m_masks[std::size_t(m_word)] & (~quint64(0) << (offset % markedBytes));
}

inline void RecordScanner::keep(qsizetype column, std::string_view text)
{
    if (std::size_t(column) < m_slots.size())
        m_cells[std::size_t(m_slots[std::size_t(column)])] = text;
}

inline bool RecordScanner::finish(qsizetype cells, const char *end, const char *next)
{
    m_cellCount = cells;
    m_recordEnd = end;
    m_at = next;
    if (std::size_t(cells) < m_slots.size()) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] >= cells)
                m_cells[i] = {};
        }
    }
    return true;
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
        if (*mark == '"' && *mark != m_delimiter) {
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
        isKept = false;
        ++column;
        if (*mark == m_delimiter) {
            field = mark + 1;
            continue;
        }
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
    if (std::size_t(column) >= m_slots.size())
        return;
    const std::size_t slot = std::size_t(m_slots[std::size_t(column)]);
    if (slot >= m_texts.size())
        return;
    std::string &text = m_texts[slot];
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
    m_cells[slot] = text;
}

} // namespace coding
