// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/counttable.h"

#include "core/coding/cellindex.h"
#include "core/coding/countcell.h"
#include "core/coding/recordsource.h"
#include "core/coding/scanner.h"
#include "core/coding/troubles.h"
#include "core/table/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace coding
{

using microdata::ColumnRole;

namespace
{

constexpr qsizetype mostLines = 20; // of findings that name lines
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
            addDimension({ column.layout.attribute, column.column, int(i), {}, {}, true });
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

void CountReader::report(Trouble trouble, qint64 line)
{
    m_troubles[std::size_t(trouble)].push_back(line);
}

void CountReader::checkText(const QString &text, std::string_view printed, qint64 line)
{
    if (text.contains(QChar::ReplacementCharacter)
        && printed.find("\xef\xbf\xbd") == std::string_view::npos)
        report(Trouble::Encoding, line);
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

// Lines and keys are compared by two independent hashes.
void CountReader::notice(std::string_view raw, qint64 line)
{
    const QByteArrayView bytes(raw.data(), qsizetype(raw.size()));
    const std::pair<quint64, quint64> wholeLine { qHash(bytes, 1), qHash(bytes, 0x9e3779b9) };
    const std::size_t width = m_table.dimensions.size();
    const int *places = m_table.places.data() + m_table.places.size() - width;
    std::vector<int> key(places, places + width);
    key.push_back(m_table.rows.back().code);
    const QByteArrayView keyBytes(reinterpret_cast<const char *>(key.data()),
                                  qsizetype(key.size() * sizeof(int)));
    const std::pair<quint64, quint64> rowKey { qHash(keyBytes, 1), qHash(keyBytes, 0x9e3779b9) };
    const bool isKnownLine = m_lines.contains(wholeLine);
    if (isKnownLine)
        m_twice.push_back(line);
    else if (m_keys.contains(rowKey))
        m_sameKey.push_back(line);
    m_lines.insert(wholeLine);
    m_keys.insert(rowKey);
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

QList<CountText> CountReader::listOf(const QHash<std::pair<QString, QString>, Seen> &seen)
{
    QList<CountText> list;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        list << CountText { it.key().first, it.key().second, it->cells, it->firstLine };
    std::sort(list.begin(), list.end(), [](const CountText &a, const CountText &b) {
        return std::tuple(-a.cells, a.column, a.text) < std::tuple(-b.cells, b.column, b.text);
    });
    return list;
}

void CountReader::addLines(const char *check, base::Severity severity,
                           const std::vector<qint64> &lines, const base::Text &message,
                           const base::Text &advice)
{
    const QString file = QFileInfo(m_path).fileName();
    for (std::size_t i = 0; i < std::min(lines.size(), std::size_t(mostLines)); ++i)
        m_table.findings << base::Finding { QString::fromLatin1(check),
                                            severity,
                                            { QStringLiteral("row"),
                                              { file, QString::number(lines[i]) } },
                                            message,
                                            advice };
}

void CountReader::addFindings()
{
    using base::Severity;
    const QString file = QFileInfo(m_path).fileName();
    for (int i = 0; i < troubleCount; ++i) {
        const auto &lines = m_troubles[std::size_t(i)];
        m_table.findings += findingsOf(Trouble(i), qint64(lines.size()), lines, file);
    }
    addLines("K06", Severity::Error, m_twice,
             base::lateText("coding", "The same line stands in the file before. Both are counted."),
             base::lateText("coding", "Take one of them out when it is there by mistake."));
    addLines("K07", Severity::Note, m_sameKey,
             base::lateText("coding",
                            "An earlier row has the same code and the same dimensions. Their "
                            "counts are added."),
             base::lateText("coding",
                            "Name the column that tells the rows apart as a dimension, or check "
                            "whether one of them is there by mistake."));
    // "1.234" read with the decimal sign "." is one and a bit, though it was meant as a thousand.
    const bool areThousands = m_fractions.size() > 1 && m_thousandths == qint64(m_fractions.size());
    addLines("K08", areThousands ? Severity::Error : Severity::Warning, m_fractions,
             base::lateText("coding",
                            "The count is no whole number when \"%1\" is the decimal sign.",
                            { m_layout.decimalSign }),
             base::lateText("coding", "Check the decimal sign of the layout."));
    addLines("K13", Severity::Warning, m_negative,
             base::lateText("coding", "The count is below zero. It is taken off."),
             base::lateText("coding", "Check whether it is a correction that the source means."));
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

} // namespace

QString CountTable::measureOf(const Cell &cell) const
{
    const Number &number = numbers[std::size_t(cell.number)];
    if (!number.measure.isEmpty())
        return number.measure;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].name == QLatin1String(measureName))
            return dimensions[i].texts[placeOf(cell, i)];
    }
    return {};
}

base::Result<CountTable> readCountTable(const QString &path, const microdata::Layout &layout,
                                        const microdata::Dictionary &dictionary,
                                        const QStringList &more, base::Progress &progress)
{
    base::Result<RecordSource> source = RecordSource::open(path, layout, progress);
    if (!source)
        return tl::unexpected(source.error());
    const base::Findings wrong = microdata::checkLayout(layout, dictionary, source->header());
    for (const base::Finding &finding : wrong) {
        if (finding.severity == base::Severity::Error)
            return base::failure(tried(path), finding.message, finding.advice);
    }
    return CountReader(path, layout, dictionary, *source).read(more, progress);
}

} // namespace coding
