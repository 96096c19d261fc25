// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/scanmarks.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace coding
{

// One record after the other of UTF-8 CSV text, read like table::CsvParser does (the tests compare
// them on random texts) but without a QString per cell: cells are views into the text, and only
// the wanted columns are kept.
class RecordScanner
{
public:
    enum class Trouble : quint8 { None, UnclosedQuote, StrayQuote };
    // Whether more text follows. Then a record that is not surely finished is left unread.
    enum class Ending : quint8 { Whole, Open };

    // wanted: columns from 0, in any order, each once. The text outlives the scanner.
    RecordScanner(std::string_view text, char delimiter, const std::vector<int> &wanted,
                  Ending ending = Ending::Whole, FindMarks find = fastestFindMarks());

    bool next(); // false at the end
    // The cell of wanted[i]; without data when the record is too short.
    std::string_view cell(std::size_t i) const { return m_cells[std::size_t(m_wanted[i])]; }
    // The same by column, up to the last wanted one; what stands for the others says nothing.
    const std::vector<std::string_view> &cells() const { return m_cells; }
    qsizetype cellCount() const { return m_cellCount; }
    qint64 line() const { return m_line; } // where the record begins; the text begins with 0
    qint64 nextLine() const { return m_nextLine; }
    Trouble trouble() const { return m_trouble; }
    std::string_view raw() const; // the record as printed, without its line end
    qsizetype position() const { return m_at - m_text.data(); } // where the next record begins
    bool hasNul() const { return m_hasNul; } // in what has been looked at so far

private:
    struct Quoted {
        const char *end = nullptr; // the delimiter, line end or end of text behind the cell
        bool isOpening = false; // false: the quote opens no field
        bool isUndecided = false; // more text is needed to tell
    };
    void passPlainCells(const char *&field, qsizetype &column);
    const char *nextMark();
    void seek(const char *position);
    void fill(const char *from);
    Quoted readQuoted(const char *quote, qsizetype column);
    Quoted closeQuoted(const char *quote, const char *closing, bool isPlain, qsizetype column);
    void keep(qsizetype column, std::string_view text);
    void keepUnescaped(qsizetype column, std::string_view quoted, std::string_view rest);
    bool finish(qsizetype cells, const char *end, const char *next);

    std::string_view m_text;
    const char *m_end;
    const char *m_at; // where the next record begins
    const char *m_record; // where this one began
    const char *m_recordEnd;
    char m_delimiter;
    Ending m_ending;
    FindMarks m_find;
    bool m_hasNul = false;
    Trouble m_trouble = Trouble::None;
    qint64 m_line = 0, m_nextLine = 0;
    qsizetype m_cellCount = 0;
    std::vector<int> m_wanted;
    std::vector<std::string_view> m_cells; // by column
    std::vector<std::string> m_texts; // by column: cells that differ from what is printed

    const char *m_window; // the bytes whose marks are known
    const char *m_windowEnd;
    std::array<quint16, markRoom> m_marks; // places in the window
    qsizetype m_markCount = 0, m_mark = 0; // those passed
};

} // namespace coding
