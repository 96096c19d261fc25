// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/rwriter.h"

#include "core/exchange/scripts/scriptwriters.h"

#include <algorithm>

namespace exchange
{

QString RWriter::text(const QString &value)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            quoted += QLatin1Char('\\');
        if (c == u'\n' || c == u'\r' || c == u'\t')
            quoted += c == u'\n' ? QStringLiteral("\\n")
                : c == u'\r'     ? QStringLiteral("\\r")
                                 : QStringLiteral("\\t");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += QChar(0xfffd); // no cell can hold it
        else
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

QString RWriter::name(QString column)
{
    column.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('`') + column.replace(QLatin1Char('`'), QStringLiteral("\\`"))
        + QLatin1Char('`');
}

QString RWriter::textsOf(const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted << text(value);
    return QStringLiteral("c(%1)").arg(quoted.join(QStringLiteral(", ")));
}

QString RWriter::all(const CodingScript::Conditions &conditions)
{
    QStringList parts;
    for (const CodingScript::Condition &condition : conditions) {
        const QString fits
            = QStringLiteral("%1 %chin% %2").arg(condition.name, textsOf(condition.values));
        parts << (condition.isNot ? QStringLiteral("!is.na(%1) & !(%2)").arg(condition.name, fits)
                                  : fits);
    }
    return parts.isEmpty() ? QStringLiteral("rep(TRUE, .N)") : parts.join(QStringLiteral(" & "));
}

void RWriter::comment(const QString &words)
{
    line(QStringLiteral("# ") + oneLine(words));
}

QString RWriter::write(const QStringList &head)
{
    writeHead(head);
    writeLookUps();
    writeCells();
    writeReaders();
    writeUnits();
    writeDecisions();
    writeCollected();
    writeCoded();
    writeResults();
    return m_out;
}

void RWriter::writeHead(const QStringList &head)
{
    for (const QString &text : head)
        comment(text);
    comment(QStringLiteral("It makes iccs_coded (each record with its category), iccs_counts (the "
                           "cross table), iccs_totals"));
    comment(QStringLiteral("(what became of all records) and iccs_unknown (values that no list "
                           "knows), and writes the last three as CSV."));
    line(QStringLiteral("library(data.table)"));
    line(QStringLiteral("options(scipen = 15)"));
    line();
    comment(QStringLiteral("The records: every column is text; fread leaves doubled quotes as they "
                           "are."));
    line(
        QStringLiteral("records <- fread(\"records.csv\", sep = \",\", header = TRUE, colClasses = "
                       "\"character\", na.strings = NULL,"));
    line(QStringLiteral("  strip.white = FALSE, encoding = \"UTF-8\")"));
    line(QStringLiteral("plain <- function(x) gsub('\"\"', '\"', x, fixed = TRUE)"));
    line(QStringLiteral("setnames(records, plain(names(records)))"));
    line(QStringLiteral("for (column in names(records)) set(records, j = column, value = "
                        "plain(records[[column]]))"));
    line();
}

// In pieces: Rscript reads an expression again from its begin with each line of it.
void RWriter::lookUp(const QString &table, const QStringList &columns,
                     const QList<QStringList> &rows)
{
    constexpr qsizetype most = 100; // lines of one expression
    line(QStringLiteral("rows <- character(0)"));
    for (qsizetype begin = 0; begin < rows.size(); begin += most) {
        const qsizetype end = std::min(begin + most, rows.size());
        line(QStringLiteral("rows <- c(rows,"));
        for (qsizetype i = begin; i < end; ++i) {
            QStringList quoted;
            for (const QString &cell : rows[i])
                quoted << text(cell);
            line(QStringLiteral("  ") + quoted.join(QStringLiteral(", "))
                 + QLatin1Char(i + 1 < end ? ',' : ')'));
        }
    }
    line(table
         + QStringLiteral(" <- as.data.table(matrix(rows, ncol = %1, byrow = TRUE, dimnames = "
                          "list(NULL, %2)))")
               .arg(QString::number(columns.size()), textsOf(columns)));
}

void RWriter::writeLookUps()
{
    QList<QStringList> rows;
    for (const CodingScript::Reader &reader : m_script.readers) {
        for (const auto &[printed, value] : reader.texts)
            rows << QStringList { reader.name, printed, value };
    }
    comment(QStringLiteral("What is printed in a column -> value of its attribute."));
    lookUp(QStringLiteral("iccs_text"),
           { QStringLiteral("reader"), QStringLiteral("printed"), QStringLiteral("value") }, rows);
    rows.clear();
    QStringList columns { QStringLiteral("code") };
    for (const CodingScript::Step &step : m_script.steps)
        columns << QStringLiteral("iccs_") + step.name;
    for (const CodingScript::CollectingStep &step : m_script.collecting)
        columns << QStringLiteral("iccs_") + step.name;
    columns << QStringLiteral("iccs_otherwise");
    for (const CodingScript::Code &code : m_script.codes)
        rows << (QStringList { code.code } << code.steps << code.otherwise);
    comment(QStringLiteral("National code -> what decides about it: the first that answers, from "
                           "left to right."));
    lookUp(QStringLiteral("iccs_code"), columns, rows);
    rows.clear();
    for (const CodingScript::Answer &answer : m_script.answers)
        rows << answer.cells(m_script.guards);
    columns.clear();
    for (QString column : CodingScript::answerColumns()) {
        column.remove(QLatin1Char('#'));
        columns << (column == u"category" ? QStringLiteral("iccs")
                                          : QStringLiteral("iccs_") + column);
    }
    for (const CodingScript::Collected &guard : m_script.guards)
        columns << guard.name;
    comment(QStringLiteral("Decision -> category, or why there is none; shares in millionths."));
    lookUp(QStringLiteral("iccs_answer"), columns, rows);
    line(QStringLiteral("for (column in c(\"iccs_share\", \"iccs_share_before\"))"));
    line(QStringLiteral(
        "  set(iccs_answer, j = column, value = as.numeric(iccs_answer[[column]]))"));
    line();
}

void RWriter::writeCells()
{
    comment(
        QStringLiteral("Cells without blanks around them, and numbers: NA where there is none."));
    line(QStringLiteral("trimmed <- function(x, signs) {"));
    line(QStringLiteral("  x[is.na(x)] <- \"\""));
    line(QStringLiteral(
        "  gsub(paste0(\"^[\", signs, \"]+|[\", signs, \"]+$\"), \"\", x, perl = TRUE)"));
    line(QStringLiteral("}"));
    const QString sign = text(m_script.decimalSign);
    line(QStringLiteral("number <- function(x) {"));
    line(QStringLiteral("  point <- %1").arg(sign));
    line(QStringLiteral(
        "  pattern <- paste0(\"^[-+]?([0-9]+([\", point, \"][0-9]*)?|[\", point, \"][0-9]+)$\")"));
    line(QStringLiteral("  x[!grepl(pattern, x)] <- NA"));
    line(QStringLiteral("  as.numeric(sub(point, \".\", x, fixed = TRUE))"));
    line(QStringLiteral("}"));
    for (const CodingScript::Cell &cell : m_script.cells) {
        line(QStringLiteral("records[, %1 := trimmed(records[[%2]], %3)]")
                 .arg(cell.name, text(cell.column),
                      cell.isValue ? QStringLiteral("\" \\t\\u00a0\"")
                                   : QStringLiteral("\" \\t\"")));
        if (!cell.number.isEmpty())
            line(QStringLiteral("records[, %1 := number(%2)]").arg(cell.number, cell.name));
    }
    for (const auto &[cell, values] : m_script.leaveOut)
        line(QStringLiteral("records <- records[!(%1 %chin% %2)]").arg(cell, textsOf(values)));
    for (const QString &weight : m_script.weights)
        line(QStringLiteral("records <- records[abs(%1) < 1e9]").arg(weight));
    line();
}

void RWriter::writeReaders()
{
    comment(QStringLiteral("Values of the attributes; NA where no list knows the text."));
    line(QStringLiteral("valued <- function(name, texts) {"));
    line(QStringLiteral("  rows <- iccs_text[reader == name]"));
    line(QStringLiteral("  rows$value[match(texts, rows$printed)]"));
    line(QStringLiteral("}"));
    for (const CodingScript::Reader &reader : m_script.readers) {
        comment(reader.title);
        QStringList exact;
        for (const auto &[listed, value] : reader.texts) {
            if (listed != listed.trimmed())
                exact << listed;
        }
        QString printed = reader.cell;
        if (!exact.isEmpty())
            printed = QStringLiteral("fifelse(records[[%1]] %chin% %2, records[[%1]], %3)")
                          .arg(text(reader.column), textsOf(exact), reader.cell);
        line(QStringLiteral("records[, %1 := valued(%2, %3)]")
                 .arg(reader.name, text(reader.name), printed));
        for (const CodingScript::Reader::Band &band : reader.bands) {
            QString limits = QStringLiteral("is.na(%1)").arg(reader.name);
            if (band.from)
                limits += QStringLiteral(" & %1 >= %2").arg(reader.number, plainNumber(*band.from));
            if (band.below)
                limits += QStringLiteral(" & %1 < %2").arg(reader.number, plainNumber(*band.below));
            line(
                QStringLiteral("records[%1, %2 := %3]").arg(limits, reader.name, text(band.value)));
        }
    }
    line();
}

QString writeDataTable(const CodingScript &script, const QStringList &head)
{
    return RWriter(script).write(head);
}

} // namespace exchange
