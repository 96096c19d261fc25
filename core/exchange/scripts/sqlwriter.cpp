// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/sqlwriter.h"

#include "core/exchange/scripts/scriptwriters.h"

#include <algorithm>

namespace exchange
{

namespace
{

const QString comma = QStringLiteral(", ");
const QString blanks = QStringLiteral(" \t");
// What is taken off values and numbers.
const QString allBlanks = QStringLiteral(" \t\u00A0");

} // namespace

QString SqlWriter::write(const QStringList &head)
{
    m_out.clear();
    writeHead(head);
    dropAll();
    writeLookUps();
    comment(QStringLiteral("The records with the values of their attributes."));
    view(QStringLiteral("iccs_values"));
    writeCells();
    if (hasNumbers())
        writeNumbers();
    writeReaders();
    comment(QStringLiteral("The coding: one line for each record, more where several categories "
                           "share it."));
    view(QStringLiteral("iccs_coded"));
    writeUnits();
    writeDecisions();
    writeCoded();
    writeCounts();
    writeTotals();
    writeUnknown();
    selectAll(QStringLiteral("iccs_counts"), m_script.dimensions.size());
    selectAll(QStringLiteral("iccs_totals"), 1);
    selectAll(QStringLiteral("iccs_unknown"), 2);
    return m_out;
}

bool SqlWriter::hasNumbers() const
{
    return std::any_of(m_script.cells.begin(), m_script.cells.end(),
                       [](const auto &cell) { return !cell.number.isEmpty(); });
}

QString SqlWriter::trimmed(const QString &expression, const QString &signs) const
{
    return m_dialect.hasTrimFrom
        ? QStringLiteral("TRIM(BOTH %1 FROM %2)").arg(text(signs), expression)
        : QStringLiteral("TRIM(%1, %2)").arg(expression, text(signs));
}

void SqlWriter::writeCells()
{
    comment(QStringLiteral("Cells without blanks and tabs around them."));
    line(QStringLiteral("WITH iccs_cells AS ("));
    line(QStringLiteral("SELECT r.*"), 1);
    for (const CodingScript::Cell &cell : m_script.cells)
        line(QStringLiteral(", %1 AS %2")
                 .arg(trimmed(QStringLiteral("COALESCE(r.%1, '')").arg(name(cell.column)),
                              cell.isValue ? allBlanks : blanks),
                      cell.name),
             2);
    line(QStringLiteral("FROM records r"), 1);
    line(hasNumbers() ? QStringLiteral("),") : QStringLiteral(")"));
}

// Digits with a sign before and one decimal sign among them; anything else is no number.
QString SqlWriter::numberOf(const QString &cell) const
{
    const QString unsignedText
        = QStringLiteral("CASE WHEN SUBSTR(%1, 1, 1) IN ('-', '+') THEN SUBSTR(%1, 2) ELSE %1 END")
              .arg(cell);
    const QString sign = text(m_script.decimalSign);
    const QString digits = trimmed(unsignedText, QStringLiteral("0123456789"));
    QString number = unsignedText;
    if (m_script.decimalSign != QLatin1String("."))
        number = QStringLiteral("REPLACE(%1, %2, '.')").arg(number, sign);
    return QStringLiteral(
               "CASE WHEN %1 IN ('', %2) AND %3 <> ''\n        THEN CAST(%4 AS %5) * CASE WHEN "
               "SUBSTR(%6, 1, 1) = '-' THEN -1 ELSE 1 END END")
        .arg(digits, sign, trimmed(cell, QStringLiteral("-+") + m_script.decimalSign), number,
             m_dialect.real, cell);
}

void SqlWriter::writeNumbers()
{
    comment(QStringLiteral("Numbers of cells; NULL where there is none."));
    line(QStringLiteral("iccs_numbers AS ("));
    line(QStringLiteral("SELECT i.*"), 1);
    for (const CodingScript::Cell &cell : m_script.cells) {
        if (!cell.number.isEmpty())
            line(QStringLiteral(", %1 AS %2")
                     .arg(numberOf(QStringLiteral("i.") + cell.name), cell.number),
                 2);
    }
    line(QStringLiteral("FROM iccs_cells i"), 1);
    line(QStringLiteral(")"));
}

QString SqlWriter::readerOf(const CodingScript::Reader &reader, int number) const
{
    QStringList choices { QStringLiteral("t%1.value").arg(number) };
    QString bands;
    for (const CodingScript::Reader::Band &band : reader.bands) {
        QStringList limits;
        const QString of = QStringLiteral("i.") + reader.number;
        if (band.from)
            limits << of + QStringLiteral(" >= ") + plainNumber(*band.from);
        if (band.below)
            limits << of + QStringLiteral(" < ") + plainNumber(*band.below);
        bands += QStringLiteral("\n        WHEN %1 THEN %2")
                     .arg(limits.join(QStringLiteral(" AND ")), text(band.value));
    }
    if (!bands.isEmpty())
        choices << QStringLiteral("CASE%1 END").arg(bands);
    return choices.size() == 1 ? choices.first()
                               : QStringLiteral("COALESCE(%1)").arg(choices.join(comma));
}

void SqlWriter::writeReaders()
{
    comment(QStringLiteral("Values of the attributes, NULL where no list knows the text; rows that "
                           "the layout leaves out are gone."));
    line(QStringLiteral("SELECT i.*"), 1);
    int number = 0;
    for (const CodingScript::Reader &reader : m_script.readers) {
        comment(reader.title, 2);
        line(QStringLiteral(", %1 AS %2").arg(readerOf(reader, ++number), reader.name), 2);
    }
    line(QStringLiteral("FROM %1 i")
             .arg(hasNumbers() ? QStringLiteral("iccs_numbers") : QStringLiteral("iccs_cells")),
         1);
    number = 0;
    for (const CodingScript::Reader &reader : m_script.readers)
        line(QStringLiteral("LEFT JOIN iccs_text t%1 ON t%1.reader = %2 AND t%1.printed = %3")
                 .arg(QString::number(++number), text(reader.name), printedOf(reader)),
             2);
    writeKept();
}

// What the look-up is asked for: the text without blanks around it, but where they tell it apart.
QString SqlWriter::printedOf(const CodingScript::Reader &reader) const
{
    const QString plain = QStringLiteral("i.") + reader.cell;
    QStringList exact;
    for (const auto &[listed, value] : reader.texts) {
        if (listed != listed.trimmed())
            exact << text(listed);
    }
    return exact.isEmpty() ? plain
                           : QStringLiteral("CASE WHEN i.%1 IN (%2) THEN i.%1 ELSE %3 END")
                                 .arg(name(reader.column), exact.join(comma), plain);
}

void SqlWriter::writeKept()
{
    QStringList kept;
    for (const auto &[cell, values] : m_script.leaveOut) {
        QStringList quoted;
        for (const QString &value : values)
            quoted << text(value);
        if (!quoted.isEmpty())
            kept << QStringLiteral("i.%1 NOT IN (%2)").arg(cell, quoted.join(comma));
    }
    for (const QString &weight : m_script.weights)
        kept << QStringLiteral("ABS(i.%1) < 1000000000").arg(weight);
    if (!kept.isEmpty())
        line(QStringLiteral("WHERE ") + kept.join(QStringLiteral(" AND ")), 1);
    m_out.chop(1);
    line(QStringLiteral(";"));
    line();
}

QString SqlWriter::codeOf(const CodingScript::Unit &unit) const
{
    if (unit.codeCells.size() == 1)
        return QStringLiteral("i.") + unit.codeCells.first();
    QStringList parts;
    for (const QString &cell : unit.codeCells)
        parts << QStringLiteral("CASE WHEN i.%1 = '' THEN '' ELSE %2 || i.%1 END")
                     .arg(cell, text(m_script.codeJoin));
    return QStringLiteral("SUBSTR(%1, %2)")
        .arg(parts.join(QStringLiteral(" || ")), QString::number(m_script.codeJoin.size() + 1));
}

QString SqlWriter::countOf(const CodingScript::Unit &unit) const
{
    QString product = QStringLiteral("1000000");
    for (const QString &weight : m_script.weights)
        product = QStringLiteral("FLOOR(%1 * i.%2 + 0.5)").arg(product, weight);
    if (!unit.number.isEmpty())
        product = QStringLiteral("FLOOR(%1 * i.%2 + 0.5)").arg(product, unit.number);
    return QStringLiteral("CAST(%1 AS BIGINT)").arg(product);
}

// Which rows hold this unit: an empty code of several is no offence, unless all of them are empty.
QString SqlWriter::thereOf(const CodingScript::Unit &unit, bool isFirst) const
{
    if (!unit.number.isEmpty())
        return QStringLiteral("ABS(i.%1) < 1000000000").arg(unit.number);
    if (m_script.units.size() < 2)
        return {};
    const QString own = codeOf(unit) + QStringLiteral(" <> ''");
    if (!isFirst)
        return own;
    QStringList none;
    for (const CodingScript::Unit &other : m_script.units)
        none << codeOf(other) + QStringLiteral(" = ''");
    return QStringLiteral("%1 OR (%2)").arg(own, none.join(QStringLiteral(" AND ")));
}

QString SqlWriter::sourceOf(const CodingScript::Source &source) const
{
    using Kind = CodingScript::Source::Kind;
    if (source.kind == Kind::None)
        return QStringLiteral("CAST(NULL AS %1)").arg(m_dialect.text);
    if (source.kind == Kind::Fixed)
        return text(source.text);
    const auto reader
        = std::find_if(m_script.readers.begin(), m_script.readers.end(),
                       [&source](const auto &one) { return one.name == source.text; });
    return source.kind == Kind::Column || reader->notKnown.isEmpty()
        ? QStringLiteral("i.") + source.text
        : QStringLiteral("COALESCE(i.%1, %2)").arg(source.text, text(reader->notKnown));
}

void SqlWriter::writeUnit(const CodingScript::Unit &unit, bool isFirst)
{
    line(QStringLiteral("SELECT i.*"), 1);
    line(QStringLiteral(", %1 AS iccs_unit").arg(text(unit.label)), 2);
    line(QStringLiteral(", %1 AS iccs_key").arg(codeOf(unit)), 2);
    if (m_script.hasCounts())
        line(QStringLiteral(", %1 AS iccs_count").arg(countOf(unit)), 2);
    for (qsizetype i = 0; i < unit.values.size(); ++i)
        line(QStringLiteral(", %1 AS %2").arg(sourceOf(unit.values[i]), m_script.values[i].name),
             2);
    for (qsizetype i = 0; i < unit.places.size(); ++i)
        line(QStringLiteral(", %1 AS %2").arg(sourceOf(unit.places[i]), m_script.places[i].name),
             2);
    line(QStringLiteral("FROM iccs_values i"), 1);
    if (const QString there = thereOf(unit, isFirst); !there.isEmpty())
        line(QStringLiteral("WHERE ") + there, 1);
}

void SqlWriter::writeUnits()
{
    comment(QStringLiteral("What is counted in each row, with its values."));
    line(QStringLiteral("WITH iccs_unit_values AS ("));
    bool isFirst = true;
    for (const CodingScript::Unit &unit : m_script.units) {
        if (!isFirst)
            line(QStringLiteral("UNION ALL"), 1);
        writeUnit(unit, isFirst);
        isFirst = false;
    }
    line(QStringLiteral("),"));
}

QString SqlWriter::all(const CodingScript::Conditions &conditions) const
{
    if (conditions.isEmpty())
        return QStringLiteral("1 = 1");
    QStringList parts;
    for (const CodingScript::Condition &condition : conditions) {
        QStringList values;
        for (const QString &value : condition.values)
            values << text(value);
        const QString list = values.join(comma);
        const QString sign = values.size() == 1
            ? (condition.isNot ? QStringLiteral("<> ") : QStringLiteral("= ")) + list
            : (condition.isNot ? QStringLiteral("NOT IN (%1)") : QStringLiteral("IN (%1)"))
                  .arg(list);
        parts << QStringLiteral("u.%1 %2").arg(condition.name, sign);
    }
    return parts.join(QStringLiteral(" AND "));
}

void SqlWriter::writeStep(const CodingScript::Step &step)
{
    if (step.isLinks) {
        line(QStringLiteral("NULLIF(c.links, ''),"), 4);
        return;
    }
    line(QStringLiteral("CASE c.%1").arg(step.name), 4);
    for (const CodingScript::Table &table : step.tables) {
        line(QStringLiteral("WHEN %1 THEN CASE").arg(text(table.id)), 5);
        comment(table.title, 6);
        for (const CodingScript::Branch &branch : table.branches) {
            comment(branch.comment, 6);
            line(QStringLiteral("WHEN %1 THEN %2")
                     .arg(all(branch.conditions), text(branch.decision)),
                 6);
        }
        if (table.branches.isEmpty())
            line(QStringLiteral("WHEN 1 = 0 THEN ''"), 6);
        if (!table.otherwise.isEmpty())
            line(QStringLiteral("ELSE ") + text(table.otherwise), 6);
        line(QStringLiteral("END"), 6);
    }
    line(QStringLiteral("END,"), 4);
}

} // namespace exchange
