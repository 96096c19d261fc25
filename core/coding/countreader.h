// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/cellindex.h"
#include "core/coding/counttable.h"
#include "core/coding/recordsource.h"
#include "core/coding/scanner.h"
#include "core/coding/troubles.h"

#include <QSet>

namespace coding
{

// Reads a file of counts row by row into a table, and notices what is wrong with its rows.
class CountReader
{
public:
    CountReader(const QString &path, const microdata::Layout &layout,
                const microdata::Dictionary &dictionary, RecordSource &source)
        : m_path(path)
        , m_layout(layout)
        , m_source(source)
        , m_table { microdata::LayoutBinding(layout, dictionary, source.header()),
                    source.header(),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    0,
                    0,
                    0,
                    0,
                    0,
                    {},
                    {},
                    {} }
        , m_cells(std::size_t(source.header().size()))
    {
    }
    base::Result<CountTable> read(const QStringList &more, base::Progress &progress);

private:
    struct Seen {
        qint64 cells = 0, firstLine = 0;
    };
    void addColumns(const QStringList &more);
    void addDimension(const CountTable::Dimension &dimension);
    void want(int column);
    void readRow(const RecordScanner &record, qint64 line);
    bool takeCells(const RecordScanner &record, qint64 line);
    int codeOf();
    void readPlaces(qint64 line);
    void addPlace(std::size_t dimension, std::string_view text, qint64 line);
    void readCounts(qint64 line);
    void notice(std::string_view raw, qint64 line);
    void checkText(const QString &text, std::string_view printed, qint64 line);
    void report(Trouble trouble, qint64 line);
    void addFindings();
    void addLines(const char *check, base::Severity severity, const std::vector<qint64> &lines,
                  const base::Text &message, const base::Text &advice);
    static QList<CountText> listOf(const QHash<std::pair<QString, QString>, Seen> &seen);

    QString m_path;
    const microdata::Layout &m_layout;
    RecordSource &m_source;
    CountTable m_table;
    std::vector<int> m_wanted;
    microdata::LayoutBinding::Cells m_cells;
    CellIndex m_codes;
    std::deque<CellIndex> m_texts; // by dimension
    std::string m_joined;
    QHash<std::pair<QString, QString>, Seen> m_notStated, m_unknown;
    std::array<std::vector<qint64>, troubleCount> m_troubles;
    QSet<std::pair<quint64, quint64>> m_lines, m_keys;
    std::vector<qint64> m_twice, m_sameKey, m_fractions, m_negative;
    qint64 m_thousandths = 0; // fractions of just three digits
};

} // namespace coding
