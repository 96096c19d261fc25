// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/comparescanner.h"

#include "core/coding/blockreader.h"
#include "core/coding/scanner.h"
#include "core/table/csvparser.h"

#include <QBuffer>
#include <QStringList>

namespace
{

using coding::RecordScanner;

constexpr int mostColumns = 40;

struct Record {
    QList<QByteArray> cells;
    qint64 line = 0;
    int trouble = 0;
    bool operator==(const Record &other) const = default;
};

QList<Record> slowly(const QByteArray &bytes, char delimiter)
{
    // As Latin-1, so that any bytes are a text and come back the same.
    const QString text = QString::fromLatin1(bytes);
    table::CsvParser parser(text, QLatin1Char(delimiter), 0);
    QList<Record> records;
    while (parser.next()) {
        Record record { {}, parser.line(), int(parser.trouble()) };
        for (const QString &cell : parser.cells())
            record.cells << cell.toLatin1();
        records << record;
    }
    return records;
}

std::vector<int> firstColumns(int step)
{
    std::vector<int> columns;
    for (int column = mostColumns - 1; column >= 0; column -= step)
        columns.push_back(column);
    return columns;
}

void scan(std::string_view text, char delimiter, coding::FindMarks find, QList<Record> &into)
{
    RecordScanner scanner(text, delimiter, firstColumns(1), RecordScanner::Ending::Whole, find);
    while (scanner.next()) {
        Record record { {}, scanner.line(), int(scanner.trouble()) };
        for (qsizetype column = 0; column < scanner.cellCount(); ++column) {
            if (column >= mostColumns) {
                record.cells << QByteArray();
                continue;
            }
            const std::string_view cell = scanner.cell(std::size_t(mostColumns - 1 - column));
            record.cells << QByteArray(cell.data(), qsizetype(cell.size()));
        }
        into << record;
    }
}

QString firstDifference(QList<Record> expected, const QList<Record> &found, const char *way)
{
    for (Record &record : expected) {
        for (qsizetype column = mostColumns; column < record.cells.size(); ++column)
            record.cells[column].clear();
    }
    for (qsizetype i = 0; i < qMax(expected.size(), found.size()); ++i) {
        if (i < expected.size() && i < found.size() && expected[i] == found[i])
            continue;
        const auto shown = [i](const QList<Record> &records) {
            if (i >= records.size())
                return QStringLiteral("no record");
            return QStringLiteral("line %1 trouble %2 [%3]")
                .arg(records[i].line)
                .arg(records[i].trouble)
                .arg(QString::fromLatin1(records[i].cells.join('|')));
        };
        return QStringLiteral("%1: record %2: expected %3, found %4")
            .arg(QLatin1String(way))
            .arg(i)
            .arg(shown(expected), shown(found));
    }
    return {};
}

QList<Record> inBlocks(const QByteArray &bytes, char delimiter, qsizetype size)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    coding::BlockReader reader(device, delimiter, size);
    coding::Block block;
    QList<Record> records;
    qint64 line = 0;
    while (reader.next(block)) {
        const qsizetype first = records.size();
        scan(block.text(), delimiter, coding::fastestFindMarks(), records);
        for (qsizetype i = first; i < records.size(); ++i)
            records[i].line += line;
        RecordScanner counter(block.text(), delimiter, {});
        while (counter.next()) { }
        line += counter.nextLine();
    }
    return records;
}

} // namespace

QString scannerDifference(const QByteArray &bytes, char delimiter)
{
    const QList<Record> expected = slowly(bytes, delimiter);
    coding::MarkWay ways[3];
    const qsizetype count = coding::markWays(ways);
    for (qsizetype way = 0; way < count; ++way) {
        QList<Record> found;
        scan({ bytes.constData(), std::size_t(bytes.size()) }, delimiter, ways[way].find, found);
        const QString difference = firstDifference(expected, found, ways[way].name);
        if (!difference.isEmpty())
            return difference;
    }
    for (const qsizetype size : { 1, 7, 64, 1000 }) {
        const QString difference
            = firstDifference(expected, inBlocks(bytes, delimiter, size), "blocks");
        if (!difference.isEmpty())
            return difference + QStringLiteral(" (blocks of %1)").arg(size);
    }
    return {};
}
