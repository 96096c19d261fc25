// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/referenceimport.h"

#include "core/exchange/linkrows.h"
#include "core/exchange/linkwords.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace exchange
{

namespace
{

using CodeOrigin = classification::Classification::CodeOrigin;
using base::Severity;

// Letters that were lost, or UTF-8 that was read as if it were Latin-1 ("violaciÃ³n").
bool isGarbled(const QString &label)
{
    static const QRegularExpression signs(
        QStringLiteral("\\x{FFFD}|[\\x{00C2}\\x{00C3}][\\x{0080}-\\x{00BF}]"
                       "|(?:[\\x{00D0}\\x{00D1}\\x{00D8}\\x{00D9}][\\x{0080}-\\x{00BF}].?){2}"));
    return signs.match(label).hasMatch();
}

// "0101; 0102" names several categories; "1042" that may mean two things does not.
bool namesSeveral(const QString &cell)
{
    static const QRegularExpression numbers(QStringLiteral("\\d+"));
    auto found = numbers.globalMatch(cell);
    int count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    return count > 1;
}

class Reader
{
public:
    Reader(const table::ReadTable &source, const ReferenceColumns &columns,
           const classification::Classification &classification)
        : m_source(source)
        , m_classification(classification)
        , m_findings(QFileInfo(source.source.path).fileName())
        , m_code(indexOf(columns.code))
        , m_label(indexOf(columns.label))
        , m_provision(indexOf(columns.provision))
        , m_iccs(indexOf(columns.iccs))
        , m_status(indexOf(columns.status))
        , m_modifier(indexOf(QStringLiteral("predicate_modifier")))
        , m_isSssom(columns.iccs == QLatin1String("object_id"))
    {
    }

    void read();
    QList<mapping::ReferenceRow> rows() const { return m_rows; }
    const ReferenceCounts &counts() const { return m_counts; }
    base::Findings takeFindings() { return m_findings.take(); }

private:
    int indexOf(const QString &column) const
    {
        return column.isEmpty() ? -1 : m_source.table.column(column);
    }
    QString cell(qsizetype row, int column) const
    {
        return column < 0 ? QString()
                          : LinkTable::cleaned(m_source.table.rows[row].value(column)).simplified();
    }
    void readRow(qsizetype row);
    QString code(qsizetype row) const;
    bool hasLabel(qsizetype row, const QString &label);
    bool isConfirmed(qsizetype row);
    QList<classification::IccsCode> categories(qsizetype row);
    void refuse(qsizetype row, const QString &text, const QList<classification::IccsCode> &codes);
    void put(const mapping::ReferenceRow &row);

    const table::ReadTable &m_source;
    const classification::Classification &m_classification;
    table::ReadFindings m_findings;
    const int m_code, m_label, m_provision, m_iccs, m_status, m_modifier;
    const bool m_isSssom;
    QList<mapping::ReferenceRow> m_rows;
    QHash<QString, qsizetype> m_known; // row by code and label
    ReferenceCounts m_counts;
};

// In SSSOM a code is "PREFIX:code" with %XX for what an IRI cannot hold.
QString Reader::code(qsizetype row) const
{
    const QString written = cell(row, m_code);
    if (!m_isSssom)
        return written;
    return QUrl::fromPercentEncoding(written.section(QLatin1Char(':'), 1).toUtf8());
}

bool Reader::hasLabel(qsizetype row, const QString &label)
{
    const int line = m_source.table.lineNumbers.value(row);
    if (label.isEmpty()) {
        ++m_counts.noLabel;
        m_findings.add(
            QStringLiteral("X10"), Severity::Warning, line,
            base::lateText("exchange", "The row has no label."),
            base::lateText("exchange", "It was left out: without words nothing can be like it."));
        return false;
    }
    if (isGarbled(label)) {
        ++m_counts.garbled;
        m_findings.add(
            QStringLiteral("X11"), Severity::Warning, line,
            base::lateText("exchange", "The label \"%1\" has broken letters.", { label.left(80) }),
            base::lateText("exchange",
                           "It was left out. Choose the encoding in which the file was written."));
        return false;
    }
    return true;
}

// A table that says nothing about it, or in words that nobody knows, is what that country decided.
bool Reader::isConfirmed(qsizetype row)
{
    const auto status = statusFromWord(cell(row, m_status));
    const bool isDenied = m_isSssom && cell(row, m_modifier) == QLatin1String("Not");
    if (!isDenied && (!status || *status == mapping::Status::Approved))
        return true;
    ++m_counts.notConfirmed;
    return false;
}

void Reader::refuse(qsizetype row, const QString &text,
                    const QList<classification::IccsCode> &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names << code.toString();
    ++m_counts.unknownCode;
    m_findings.add(
        QStringLiteral("X02"), Severity::Warning, m_source.table.lineNumbers.value(row),
        names.isEmpty()
            ? base::lateText("exchange", "The ICCS has no category \"%1\".", { text.left(80) })
            : base::lateText("exchange", "\"%1\" may mean several categories: %2.",
                             { text.left(80), names.join(QStringLiteral(", ")) }),
        base::lateText("exchange", "The row was left out. Write codes with all zeros, as text."));
}

QList<classification::IccsCode> Reader::categories(qsizetype row)
{
    const QString text = cell(row, m_iccs);
    if (text.isEmpty() || saysNoCategory(text.section(QLatin1Char(':'), -1))) {
        ++m_counts.noCode;
        return {};
    }
    const auto resolved = m_classification.resolve(text);
    if (!resolved.code && namesSeveral(text) && resolved.origin == CodeOrigin::Ambiguous)
        return resolved.candidates;
    if (!resolved.code) {
        refuse(row, text, resolved.candidates);
        return {};
    }
    if (resolved.origin != CodeOrigin::Exact) {
        ++m_counts.repaired;
        m_findings.add(QStringLiteral("X03"), Severity::Note, m_source.table.lineNumbers.value(row),
                       base::lateText("exchange", "The ICCS code \"%1\" was read as %2.",
                                      { text, resolved.code->toString() }),
                       base::lateText("exchange", "Look whether this is what was meant."));
    }
    return { *resolved.code };
}

void Reader::readRow(qsizetype row)
{
    mapping::ReferenceRow made { code(row), cell(row, m_label), cell(row, m_provision), {} };
    const bool isBlank = made.label.isEmpty() && cell(row, m_iccs).isEmpty();
    if (isBlank)
        return;
    ++m_counts.rows;
    if (!hasLabel(row, made.label) || !isConfirmed(row))
        return;
    made.categories = categories(row);
    if (!made.categories.isEmpty())
        put(made);
}

void Reader::put(const mapping::ReferenceRow &row)
{
    const QString key = row.code + QChar(0x1f) + row.label;
    const auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        m_known.insert(key, m_rows.size());
        m_rows << row;
        ++m_counts.used;
        return;
    }
    auto &categories = m_rows[*known].categories;
    const qsizetype before = categories.size();
    for (const auto &category : row.categories) {
        if (!categories.contains(category))
            categories << category;
    }
    ++(categories.size() > before ? m_counts.used : m_counts.doubled);
}

void Reader::read()
{
    for (qsizetype row = 0; row < m_source.table.rows.size(); ++row)
        readRow(row);
    for (const mapping::ReferenceRow &row : std::as_const(m_rows))
        m_counts.several += row.categories.size() > 1;
}

base::Result<> check(const table::Table &table, const ReferenceColumns &columns,
                     const base::Text &tried)
{
    for (const QString &name :
         { columns.code, columns.label, columns.provision, columns.iccs, columns.status }) {
        if (!name.isEmpty() && table.column(name) < 0)
            return base::failure(
                tried, base::lateText("exchange", "The table has no column \"%1\".", { name }),
                base::lateText("exchange", "Choose one of these: %1.",
                               { table.header.mid(0, 30).join(QStringLiteral(", ")) }));
    }
    if (columns.label.isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "No column of labels was found."),
            base::lateText("exchange", "Choose the column with the names of the offences."));
    if (columns.iccs.isEmpty())
        return base::failure(tried,
                             base::lateText("exchange", "No column for the ICCS code was found."),
                             base::lateText("exchange", "Choose the column with the ICCS codes."));
    return {};
}

QString happened(const ReferenceCounts &counts)
{
    QStringList texts;
    for (const base::Text &sentence : sentences(counts))
        texts << sentence.toString();
    return texts.join(QLatin1Char(' '));
}

} // namespace

QList<base::Text> sentences(const ReferenceCounts &counts)
{
    QList<base::Text> all { base::lateCount("exchange", "%n row(s) of %1 are used as precedents.",
                                            counts.used, { counts.rows }) };
    const auto add = [&all](int count, const base::Text &text) {
        if (count > 0)
            all << text;
    };
    add(counts.several,
        base::lateCount("exchange",
                        "%n offence(s) stand in several categories and count less for each.",
                        counts.several));
    add(counts.repaired,
        base::lateCount("exchange",
                        "%n ICCS code(s) were read with a lost zero put back, or under another "
                        "number.",
                        counts.repaired));
    add(counts.unknownCode,
        base::lateCount("exchange",
                        "%n row(s) were left out: their code is no single category of the ICCS.",
                        counts.unknownCode));
    add(counts.noCode,
        base::lateCount("exchange", "%n row(s) were left out: they have no ICCS code.",
                        counts.noCode));
    add(counts.noLabel,
        base::lateCount("exchange", "%n row(s) were left out: they have no label.",
                        counts.noLabel));
    add(counts.garbled,
        base::lateCount("exchange",
                        "%n row(s) were left out: their letters are broken, so another encoding "
                        "should be chosen.",
                        counts.garbled));
    add(counts.notConfirmed,
        base::lateCount("exchange", "%n row(s) were left out: they are not approved there.",
                        counts.notConfirmed));
    add(counts.doubled,
        base::lateCount("exchange", "%n row(s) say again what another row says.", counts.doubled));
    return all;
}

base::Result<ImportedReference> buildReference(const table::ReadTable &source,
                                               const ReferenceColumns &columns,
                                               const ReferenceName &name,
                                               const classification::Classification &classification)
{
    const base::Text tried = base::lateText(
        "exchange", "%1 was to be taken in as a reference table.", { source.source.path });
    if (name.country.simplified().isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "It was not said whose table it is."),
            base::lateText("exchange", "Name the country; suggestions will mention it."));
    if (const auto good = check(source.table, columns, tried); !good)
        return tl::unexpected(good.error());
    const QString language
        = name.language.isEmpty() ? guessReferenceLanguage(source.table, columns) : name.language;
    if (language.isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "The language of its labels cannot be told."),
            base::lateText("exchange", "Name the language, such as es; words are compared in it."));
    Reader reader(source, columns, classification);
    reader.read();
    if (reader.rows().isEmpty())
        return base::failure(
            tried, base::Text::verbatim(happened(reader.counts())),
            base::lateText("exchange",
                           "Look whether the columns, the sheet and the encoding are the right "
                           "ones. Nothing was changed."));
    ImportedReference imported;
    imported.table.country = name.country.simplified();
    imported.table.source = name.source.simplified();
    imported.table.id = mapping::referenceId(imported.table.country, imported.table.source);
    imported.table.language = language;
    imported.table.sourceFile = QFileInfo(source.source.path).fileName();
    imported.table.sourceSha256 = QString::fromLatin1(source.source.sha256);
    imported.table.imported = name.time;
    imported.table.rows = reader.rows();
    imported.counts = reader.counts();
    imported.findings = source.findings + reader.takeFindings();
    return imported;
}

} // namespace exchange
