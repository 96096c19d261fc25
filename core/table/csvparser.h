// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace table
{

// One record after the other of RFC 4180 text, forgiving where files are broken. Orcus has a CSV
// parser too, but it throws at the first odd quote, knows no line numbers and leaves the CR in the
// cell, so the findings that a person needs cannot be made from it.
class CsvParser
{
public:
    enum class Trouble { None, UnclosedQuote, StrayQuote };

    CsvParser(QStringView text, QChar delimiter, int firstLine = 1);

    // False at the end. Then cells(), line() and trouble() tell about the record read.
    bool next();
    const QStringList &cells() const { return m_cells; }
    QStringList takeCells() { return std::move(m_cells); }
    int line() const { return m_line; } // where the record begins
    Trouble trouble() const { return m_trouble; }
    qsizetype position() const { return m_at; }

private:
    bool atLineEnd(qsizetype at) const;
    void skipLineEnd();
    bool readQuoted();
    void readPlain(QString beginning);

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_nextLine = 1;
    QStringList m_cells;
    Trouble m_trouble = Trouble::None;
};

// The most consistent of , ; tab | over the first records; a comma when nothing tells.
QChar detectDelimiter(QStringView text);

} // namespace table
