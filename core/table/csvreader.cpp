// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/csvreader.h"

#include "core/table/csvparser.h"
#include "core/table/csvwriter.h"
#include "core/table/sourcefile.h"
#include "core/table/tablebuilder.h"
#include "core/text/encoding.h"

#include <QFileInfo>

namespace table
{

namespace
{

constexpr int progressStep = 4096;

// The name of an option's delimiter, or null for one that cannot be.
QChar delimiterOf(const QString &wanted)
{
    if (wanted.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0
        || wanted == QLatin1String("\\t"))
        return u'\t';
    const bool usable = wanted.size() == 1 && wanted != u"\"" && wanted != u"\n" && wanted != u"\r";
    return usable ? wanted.front() : QChar();
}

// "sep=;" on the first line, as Excel writes it: its length and what it says.
struct Declared {
    QChar delimiter;
    qsizetype length = 0;
    int lines = 0;
};

Declared declaredDelimiter(QStringView text)
{
    const qsizetype newline = text.indexOf(u'\n');
    const QStringView line = newline < 0 ? text : text.first(newline);
    QStringView said = line;
    while (said.endsWith(u'\r'))
        said.chop(1);
    if (said.startsWith(u'"') && said.endsWith(u'"') && said.size() > 2)
        said = said.sliced(1, said.size() - 2);
    if (said.size() != 5 || !said.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    return { said.back(), newline < 0 ? text.size() : newline + 1, 1 };
}

// Text has hardly any control characters; pictures and databases are full of them.
bool isText(QStringView text)
{
    const QStringView sample = text.first(qMin<qsizetype>(text.size(), 4096));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r')
            || c == QChar::ReplacementCharacter;
    });
    return odd <= 8 || odd * 10 <= sample.size();
}

class Reading
{
public:
    Reading(SourceReport source, const ReadOptions &options, base::Progress &progress)
        : m_source(std::move(source))
        , m_options(options)
        , m_progress(progress)
        , m_tried(readingText(m_source.path))
        , m_findings(QFileInfo(m_source.path).fileName())
        , m_builder(options, TableBuilder::ShortRows::Report, m_findings)
    {
    }

    base::Result<ReadTable> run(const QByteArray &bytes);

private:
    base::Result<> decode(const QByteArray &bytes);
    base::Result<> chooseDelimiter();
    base::Result<> readRows();
    void checkRecord(const CsvParser &parser);
    QStringList cleaned(QStringList cells, int line);

    SourceReport m_source;
    const ReadOptions &m_options;
    base::Progress &m_progress;
    base::Text m_tried;
    ReadFindings m_findings;
    TableBuilder m_builder;
    QString m_text;
    bool m_hasReplacements = false;
    QChar m_delimiter;
    Declared m_declared;
};

base::Result<> Reading::decode(const QByteArray &bytes)
{
    if (!m_options.encoding.isEmpty() && !text::isKnownEncoding(m_options.encoding))
        return base::failure(
            m_tried,
            base::lateText("table", "There is no encoding called \"%1\".", { m_options.encoding }),
            base::lateText("table",
                           "Leave the encoding empty to have it detected, or name one such "
                           "as UTF-8 or windows-1252."));
    text::Decoded decoded = text::decode(bytes, m_options.encoding);
    m_text = std::move(decoded.text);
    m_hasReplacements = decoded.replacements > 0;
    m_source.encoding = decoded.encoding;
    m_source.byteOrderMark = decoded.byteOrderMark;
    m_source.encodingGuessed = decoded.guessed;
    if (!isText(m_text))
        return base::failure(m_tried, base::lateText("table", "It holds no text."),
                             base::lateText("table", "Choose a CSV, TSV, XLSX or ODS file."));
    return {};
}

base::Result<> Reading::chooseDelimiter()
{
    m_declared = declaredDelimiter(m_text);
    if (!m_options.delimiter.isEmpty()) {
        m_delimiter = delimiterOf(m_options.delimiter);
        if (m_delimiter.isNull())
            return base::failure(
                m_tried,
                base::lateText("table", "\"%1\" cannot part cells.", { m_options.delimiter }),
                base::lateText("table",
                               "Give one character such as a comma or a semicolon, or "
                               "\"tab\"."));
    } else if (!m_declared.delimiter.isNull()) {
        m_delimiter = m_declared.delimiter;
    } else {
        m_delimiter = detectDelimiter(m_text);
    }
    m_source.delimiter = m_delimiter;
    m_source.format = m_delimiter == u'\t' ? QStringLiteral("tsv") : QStringLiteral("csv");
    return {};
}

void Reading::checkRecord(const CsvParser &parser)
{
    if (parser.trouble() == CsvParser::Trouble::UnclosedQuote)
        m_findings.add(
            QStringLiteral("T02"), base::Severity::Warning, parser.line(),
            base::lateText("table", "A quote in line %1 is never closed.", { parser.line() }),
            base::lateText("table",
                           "The quote was taken as an ordinary character; check "
                           "this line."));
    else if (parser.trouble() == CsvParser::Trouble::StrayQuote)
        m_findings.add(
            QStringLiteral("T02"), base::Severity::Warning, parser.line(),
            base::lateText("table", "In line %1 text follows a closing quote.", { parser.line() }),
            base::lateText("table",
                           "Quotes inside a quoted cell must be doubled; check "
                           "this line."));
}

QStringList Reading::cleaned(QStringList cells, int line)
{
    bool hasZero = false;
    bool hasReplaced = false;
    for (QString &cell : cells) {
        if (cell.contains(QChar(0))) {
            hasZero = true;
            cell.remove(QChar(0));
        }
        hasReplaced = hasReplaced
            || (m_hasReplacements && cell.contains(QChar(QChar::ReplacementCharacter)));
        if (cell.startsWith(u'\''))
            cell = unguardedCell(cell);
    }
    if (hasZero)
        m_findings.add(QStringLiteral("T04"), base::Severity::Warning, line,
                       base::lateText("table", "Line %1 holds zero bytes.", { line }),
                       base::lateText("table", "They were left out; check this line."));
    if (hasReplaced)
        m_findings.add(QStringLiteral("T03"), base::Severity::Warning, line,
                       base::lateText("table", "Line %1 holds bytes that are no text in %2.",
                                      { line, m_source.encoding }),
                       base::lateText("table", "If letters look wrong, choose another encoding."));
    return cells;
}

base::Result<> Reading::readRows()
{
    const QStringView body = QStringView(m_text).sliced(m_declared.length);
    CsvParser parser(body, m_delimiter, 1 + m_declared.lines);
    int untilReport = 0;
    while (parser.next()) {
        if (untilReport-- == 0) {
            untilReport = progressStep;
            if (!m_progress.advance(body.size() + parser.position(), 2 * body.size()))
                return stopped(m_tried);
        }
        checkRecord(parser);
        if (!m_builder.add(cleaned(parser.takeCells(), parser.line()), parser.line()))
            break;
    }
    return {};
}

base::Result<ReadTable> Reading::run(const QByteArray &bytes)
{
    base::Result<> step = decode(bytes);
    if (step)
        step = chooseDelimiter();
    if (step)
        step = readRows();
    if (!step)
        return tl::unexpected(step.error());
    base::Result<Table> table = m_builder.finish(m_tried);
    if (!table)
        return tl::unexpected(table.error());
    return ReadTable { std::move(*table), std::move(m_source), m_findings.take() };
}

} // namespace

base::Result<ReadTable> readCsv(const QByteArray &bytes, SourceReport source,
                                const ReadOptions &options, base::Progress &progress)
{
    return Reading(std::move(source), options, progress).run(bytes);
}

} // namespace table
