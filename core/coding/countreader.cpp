// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countreader.h"

#include "core/coding/countcell.h"
#include "core/coding/linkperiods.h"
#include "core/table/sourcefile.h"

#include <QDir>

#include <algorithm>

namespace coding
{

using microdata::ColumnRole;

namespace
{

constexpr std::size_t mostCells = 200'000'000;

base::Text tried(const QString &path)
{
    return base::lateText("coding", "Reading the counts of %1.",
                          { QDir::toNativeSeparators(path) });
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void CountReader::want(int column)
{
    if (column >= 0 && std::find(m_wanted.begin(), m_wanted.end(), column) == m_wanted.end())
        m_wanted.push_back(column);
}

void CountReader::addDimension(const CountTable::Dimension &dimension)
{
    want(dimension.column);
    m_table.dimensions.push_back(dimension);
    m_texts.emplace_back();
}

void CountReader::addColumns(const QStringList &more)
{
    const microdata::LayoutBinding &binding = m_table.binding;
    for (const auto &code : binding.codes()) {
        for (const int column : code.columns)
            want(column);
    }
    for (std::size_t i = 0; i < binding.columns().size(); ++i) {
        const auto &column = binding.columns()[i];
        const ColumnRole role = column.layout.role;
        if (role == ColumnRole::Number) {
            want(column.column);
            m_table.numbers.push_back({ column.column, m_table.header.value(column.column),
                                        column.fixedDimensions.value(QLatin1String(measureName)),
                                        column.fixedDimensions, column.fixedAttributes });
        } else if (role == ColumnRole::Dimension) {
            addDimension({ column.name, column.column, -1, {}, {}, true });
        } else if (role == ColumnRole::Attribute) {
            // The date that links ask for stands in a column that tells rows apart already.
            const bool isPart = column.layout.attribute != LinkPeriods::id;
            addDimension({ column.layout.attribute, column.column, int(i), {}, {}, isPart });
        }
    }
    for (const QString &name : more) {
        const int column = microdata::columnIn(m_table.header, name);
        const auto isKnown = [&name](const auto &dimension) { return dimension.name == name; };
        if (column >= 0
            && std::none_of(m_table.dimensions.begin(), m_table.dimensions.end(), isKnown))
            addDimension({ name, column, -1, {}, {}, false });
    }
    for (auto it = m_layout.leaveOut.begin(); it != m_layout.leaveOut.end(); ++it)
        want(microdata::columnIn(m_table.header, it.key()));
}

bool CountReader::takeCells(const RecordScanner &record, qint64 line)
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        m_cells[std::size_t(m_wanted[i])] = record.cell(i);
    if (record.trouble() != RecordScanner::Trouble::None)
        report(Trouble::Quote, line);
    if (record.hasNul() && record.raw().find('\0') != std::string_view::npos)
        report(Trouble::Nul, line);
    if (record.cellCount() != m_table.header.size())
        report(Trouble::Columns, line);
    return record.cellCount() <= m_table.header.size();
}

int CountReader::codeOf()
{
    const auto &code = m_table.binding.codes().front();
    std::string_view text;
    if (code.columns.size() == 1) {
        text = trimmed(m_cells[std::size_t(code.columns.front())]);
    } else {
        m_table.binding.joinCode(code, m_cells, m_joined);
        text = m_joined;
    }
    const int known = m_codes.find(text);
    if (known >= 0)
        return known;
    m_table.codes << textOf(text);
    return m_codes.add(text);
}

void CountReader::addPlace(std::size_t at, std::string_view text, qint64 line)
{
    CountTable::Dimension &dimension = m_table.dimensions[at];
    const QString printed = textOf(text);
    checkText(printed, text, line);
    dimension.texts << printed;
    if (dimension.reader >= 0)
        dimension.values.push_back(m_table.binding.read(dimension.reader, printed).position);
}

void CountReader::readPlaces(qint64 line)
{
    for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
        const CountTable::Dimension &dimension = m_table.dimensions[i];
        const std::string_view text = trimmed(m_cells[std::size_t(dimension.column)]);
        int place = m_texts[i].find(text);
        if (place < 0) {
            addPlace(i, text, line);
            place = m_texts[i].add(text);
        }
        m_table.places.push_back(place);
        if (dimension.reader < 0)
            continue;
        const QString &printed = dimension.texts[place];
        if (m_table.binding.read(dimension.reader, printed).isUnknown) {
            Seen &seen = m_unknown[{ m_table.header[dimension.column], printed }];
            seen.firstLine = seen.cells++ == 0 ? line : seen.firstLine;
        }
    }
}

void CountReader::readCounts(qint64 line)
{
    for (std::size_t i = 0; i < m_table.numbers.size(); ++i) {
        const CountTable::Number &number = m_table.numbers[i];
        const std::string_view text = m_cells[std::size_t(number.column)];
        const CountCell cell = readCount(text, m_layout.decimalSign);
        switch (cell.kind) {
        case CountCell::Kind::Blank:
            ++m_table.blank;
            break;
        case CountCell::Kind::NotStated: {
            Seen &seen = m_notStated[{ number.header, textOf(trimmed(text)) }];
            seen.firstLine = seen.cells++ == 0 ? line : seen.firstLine;
            break;
        }
        case CountCell::Kind::Unreadable:
            ++m_table.unreadable;
            report(Trouble::Number, line);
            break;
        case CountCell::Kind::Number:
            m_table.cells.push_back({ int(m_table.rows.size()) - 1, int(i), cell.count });
            if (cell.count < 0)
                m_negative.push_back(line);
            if (cell.count % wholeWeight != 0) {
                m_fractions.push_back(line);
                const QString printed = textOf(trimmed(text));
                m_thousandths += printed.section(m_layout.decimalSign, -1).size() == 3;
            }
        }
    }
}

void CountReader::readRow(const RecordScanner &record, qint64 line)
{
    if (record.raw().empty() && m_table.header.size() > 1)
        return; // an empty line is no row
    ++m_table.lines;
    if (!takeCells(record, line)) {
        ++m_table.broken;
        return;
    }
    const int known = int(m_table.codes.size());
    m_table.rows.push_back({ line, codeOf(), m_table.binding.isLeftOut(m_cells) });
    if (m_table.codes.size() > known)
        checkText(m_table.codes.back(), m_table.codes.back().toUtf8().constData(), line);
    m_table.left += m_table.rows.back().isLeftOut;
    readPlaces(line);
    notice(record.raw(), line);
    readCounts(line);
}

base::Result<CountTable> CountReader::read(const QStringList &more, base::Progress &progress)
{
    if (m_table.binding.codes().size() != 1)
        return base::failure(
            tried(m_path),
            base::lateText("coding",
                           "A table of counts has one code in each row; the layout names %1.",
                           { int(m_table.binding.codes().size()) }),
            base::lateText("coding", "Say in the layout which columns make up the code."));
    addColumns(more);
    qint64 line = m_source.firstLine();
    for (Block block; m_source.reader().next(block);) {
        RecordScanner record(block.text(), m_source.delimiter(), m_wanted);
        while (record.next())
            readRow(record, line + record.line());
        line += record.nextLine();
        if (m_table.cells.size() > mostCells)
            return base::failure(
                tried(m_path), base::lateText("coding", "The table has too many counts."),
                base::lateText("coding", "Part the file, or code it with \"iccs code\"."));
        if (!progress.advance(block.end, m_source.size()))
            return table::stopped(tried(m_path));
    }
    if (m_source.reader().hasFailed())
        return base::failure(
            tried(m_path), base::lateText("coding", "Reading stopped before the end of the file."),
            base::lateText("coding", "Check the disk or the network and try again."));
    m_table.notStated = listOf(m_notStated);
    m_table.unknown = listOf(m_unknown);
    addFindings();
    return std::move(m_table);
}

} // namespace coding
