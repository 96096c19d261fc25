// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordsurvey.h"

#include "core/coding/cellindex.h"
#include "core/coding/recordsource.h"
#include "core/coding/scanner.h"
#include "core/table/sourcefile.h"

#include <QDir>

#include <algorithm>
#include <numeric>

namespace coding
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

base::Text tried(const QString &path)
{
    return base::lateText("coding", "Reading the records of %1.",
                          { QDir::toNativeSeparators(path) });
}

struct ColumnCounts {
    CellIndex index;
    std::vector<qint64> counts;
    qint64 empty = 0, others = 0;

    void add(std::string_view text)
    {
        if (text.empty()) {
            ++empty;
            return;
        }
        int number = index.find(text);
        if (number < 0) {
            if (index.size() >= RecordSurvey::mostTexts) {
                ++others;
                return;
            }
            number = index.add(text);
            counts.push_back(0);
        }
        ++counts[std::size_t(number)];
    }
    ColumnSurvey survey() const
    {
        ColumnSurvey result;
        result.empty = empty;
        result.others = others;
        for (int i = 0; i < index.size(); ++i)
            result.texts << ColumnSurvey::Text { textOf(index.text(i)), counts[std::size_t(i)] };
        std::sort(result.texts.begin(), result.texts.end(), [](const auto &a, const auto &b) {
            return a.count != b.count ? a.count > b.count : a.printed < b.printed;
        });
        return result;
    }
};

// The sample behind the first rows: every row, then every second, every fourth, ..
class SpreadSample
{
public:
    void offer(qint64 number, qint64 line, const QStringList &cells)
    {
        m_rows << Row { number, line, cells };
        if (m_rows.size() <= RecordSurvey::sampleRows)
            return;
        m_step *= 2;
        m_rows.removeIf([this](const Row &row) { return row.number % m_step != 0; });
    }
    bool wants(qint64 number) const { return number % m_step == 0; }
    void addTo(RecordSurvey &survey) const
    {
        for (const Row &row : m_rows) {
            survey.rows << row.cells;
            survey.lines << row.line;
        }
    }

private:
    struct Row {
        qint64 number = 0, line = 0;
        QStringList cells;
    };
    QList<Row> m_rows;
    qint64 m_step = 1;
};

class Surveyor
{
public:
    explicit Surveyor(const RecordSource &source)
        : m_delimiter(source.delimiter())
        , m_wanted(std::size_t(source.header().size()))
        , m_counts(m_wanted.size())
    {
        m_survey.header = source.header();
        m_survey.encoding = source.encoding();
        m_survey.delimiter = QLatin1Char(source.delimiter());
        m_line = source.firstLine();
        std::iota(m_wanted.begin(), m_wanted.end(), 0);
    }
    bool read(const Block &block, qint64 mostRows); // false: these are enough rows
    RecordSurvey take()
    {
        for (const ColumnCounts &counts : m_counts)
            m_survey.columns << counts.survey();
        m_spread.addTo(m_survey);
        return std::move(m_survey);
    }

private:
    void read(const RecordScanner &record);

    char m_delimiter;
    std::vector<int> m_wanted;
    std::vector<ColumnCounts> m_counts;
    SpreadSample m_spread;
    RecordSurvey m_survey;
    qint64 m_line = 1; // of the block
};

bool Surveyor::read(const Block &block, qint64 mostRows)
{
    RecordScanner record(block.text(), m_delimiter, m_wanted);
    while (record.next()) {
        if (record.raw().empty() && m_wanted.size() > 1)
            continue; // an empty line is no record
        if (m_survey.rowCount >= mostRows)
            return false;
        read(record);
    }
    m_line += record.nextLine();
    return true;
}

void Surveyor::read(const RecordScanner &record)
{
    const qint64 number = m_survey.rowCount++;
    m_survey.uneven += record.cellCount() != qsizetype(m_wanted.size());
    m_survey.brokenQuotes += record.trouble() != RecordScanner::Trouble::None;
    m_survey.zeroBytes
        += record.hasNul() && record.raw().find('\0') != std::string_view::npos ? 1 : 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i].add(trimmed(record.cell(i)));
    const bool isFirst = number < RecordSurvey::sampleRows;
    const qint64 later = number - RecordSurvey::sampleRows;
    if (!isFirst && !m_spread.wants(later))
        return;
    QStringList cells;
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        cells << textOf(record.cell(i));
    const qint64 line = m_line + record.line();
    if (isFirst) {
        m_survey.rows << cells;
        m_survey.lines << line;
    } else {
        m_spread.offer(later, line, cells);
    }
}

} // namespace

base::Result<RecordSurvey> surveyRecords(const QString &path, const microdata::Layout &how,
                                         base::Progress &progress, qint64 mostRows)
{
    base::Result<RecordSource> source = RecordSource::open(path, {}, how, progress);
    if (!source)
        return tl::unexpected(source.error());
    Surveyor surveyor(*source);
    Block block;
    while (source->reader().next(block)) {
        if (!surveyor.read(block, mostRows))
            break;
        if (!progress.advance(block.end, source->size()))
            return table::stopped(tried(path));
    }
    if (source->reader().hasFailed())
        return base::failure(
            tried(path), base::lateText("coding", "Reading stopped before the end of the file."),
            base::lateText("coding", "Check the disk or the network and try again."));
    return surveyor.take();
}

} // namespace coding
