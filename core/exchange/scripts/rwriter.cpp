// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"

#include <algorithm>

namespace exchange
{

namespace
{

QString text(const QString &value)
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

QString name(QString column)
{
    column.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('`') + column.replace(QLatin1Char('`'), QStringLiteral("\\`"))
        + QLatin1Char('`');
}

QString textsOf(const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted << text(value);
    return QStringLiteral("c(%1)").arg(quoted.join(QStringLiteral(", ")));
}

QString all(const CodingScript::Conditions &conditions)
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

class RWriter
{
public:
    explicit RWriter(const CodingScript &script)
        : m_script(script)
    {
    }
    QString write(const QStringList &head);

private:
    void line(const QString &text = {}) { m_out += text + QLatin1Char('\n'); }
    void comment(const QString &text) { line(QStringLiteral("# ") + oneLine(text)); }
    void writeHead(const QStringList &head);
    void lookUp(const QString &table, const QStringList &columns, const QList<QStringList> &rows);
    void writeLookUps();
    void writeCells();
    void writeReaders();
    void writeUnits();
    QString sourceOf(const CodingScript::Source &source) const;
    QString thereOf(const CodingScript::Unit &unit, bool isFirst) const;
    QString codeOf(const CodingScript::Unit &unit) const;
    void writeDecisions();
    void writeTable(const QString &step, const CodingScript::Table &table);
    void writeCollected();
    void writeCoded();
    void writeResults();

    const CodingScript &m_script;
    QString m_out;
};

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

void RWriter::lookUp(const QString &table, const QStringList &columns,
                     const QList<QStringList> &rows)
{
    line(table + QStringLiteral(" <- as.data.table(matrix(c("));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList quoted;
        for (const QString &cell : rows[i])
            quoted << text(cell);
        line(QStringLiteral("  ") + quoted.join(QStringLiteral(", "))
             + (i + 1 < rows.size() ? QStringLiteral(",") : QString()));
    }
    if (rows.isEmpty())
        line(QStringLiteral("  character(0)"));
    line(QStringLiteral("), ncol = %1, byrow = TRUE, dimnames = list(NULL, %2)))")
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
        rows << QStringList { answer.decision,
                              answer.collected,
                              answer.outcome,
                              answer.category,
                              QString::number(answer.share),
                              QString::number(answer.shareBefore),
                              answer.tags,
                              answer.flags,
                              QString::number(int(answer.isDefault)),
                              QString::number(int(answer.isAttempt)),
                              answer.source };
    comment(QStringLiteral("Decision -> category, or why there is none; shares in millionths."));
    lookUp(QStringLiteral("iccs_answer"),
           { QStringLiteral("iccs_decision"), QStringLiteral("iccs_collected"),
             QStringLiteral("iccs_outcome"), QStringLiteral("iccs"), QStringLiteral("iccs_share"),
             QStringLiteral("iccs_share_before"), QStringLiteral("iccs_tags"),
             QStringLiteral("iccs_flags"), QStringLiteral("iccs_is_default"),
             QStringLiteral("iccs_is_attempt"), QStringLiteral("iccs_source") },
           rows);
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

QString RWriter::codeOf(const CodingScript::Unit &unit) const
{
    if (unit.codeCells.size() == 1)
        return unit.codeCells.first();
    QStringList parts;
    for (const QString &cell : unit.codeCells)
        parts << QStringLiteral("fifelse(%1 == \"\", \"\", paste0(%2, %1))")
                     .arg(cell, text(m_script.codeJoin));
    return QStringLiteral("substring(paste0(%1), %2)")
        .arg(parts.join(QStringLiteral(", ")), QString::number(m_script.codeJoin.size() + 1));
}

QString RWriter::sourceOf(const CodingScript::Source &source) const
{
    using Kind = CodingScript::Source::Kind;
    if (source.kind == Kind::None)
        return QStringLiteral("NA_character_");
    if (source.kind == Kind::Fixed)
        return text(source.text);
    const auto reader
        = std::find_if(m_script.readers.begin(), m_script.readers.end(),
                       [&source](const auto &one) { return one.name == source.text; });
    return source.kind == Kind::Column || reader->notKnown.isEmpty()
        ? source.text
        : QStringLiteral("fcoalesce(%1, %2)").arg(source.text, text(reader->notKnown));
}

QString RWriter::thereOf(const CodingScript::Unit &unit, bool isFirst) const
{
    if (!unit.number.isEmpty())
        return QStringLiteral("abs(%1) < 1e9").arg(unit.number);
    if (m_script.units.size() < 2)
        return {};
    const QString own = codeOf(unit) + QStringLiteral(" != \"\"");
    if (!isFirst)
        return own;
    QStringList none;
    for (const CodingScript::Unit &other : m_script.units)
        none << codeOf(other) + QStringLiteral(" == \"\"");
    return QStringLiteral("%1 | (%2)").arg(own, none.join(QStringLiteral(" & ")));
}

void RWriter::writeUnits()
{
    comment(QStringLiteral("What is counted in each row, with its values; counts in millionths."));
    line(QStringLiteral("iccs_units <- list()"));
    int number = 0;
    for (const CodingScript::Unit &unit : m_script.units) {
        ++number;
        QString count = QStringLiteral("1e6");
        for (const QString &weight : m_script.weights)
            count = QStringLiteral("floor(%1 * %2 + 0.5)").arg(count, weight);
        if (!unit.number.isEmpty())
            count = QStringLiteral("floor(%1 * %2 + 0.5)").arg(count, unit.number);
        line(QStringLiteral(
                 "iccs_units[[%1]] <- copy(records[%2])[, `:=`(iccs_unit = %3, iccs_key = "
                 "%4, iccs_count = %5)]")
                 .arg(QString::number(number), thereOf(unit, number == 1), text(unit.label),
                      codeOf(unit), count));
        for (qsizetype i = 0; i < unit.values.size(); ++i)
            line(QStringLiteral("iccs_units[[%1]][, %2 := %3]")
                     .arg(QString::number(number), m_script.values[i].name,
                          sourceOf(unit.values[i])));
        for (qsizetype i = 0; i < unit.places.size(); ++i)
            line(QStringLiteral("iccs_units[[%1]][, %2 := %3]")
                     .arg(QString::number(number), m_script.places[i].name,
                          sourceOf(unit.places[i])));
    }
    line(QStringLiteral("coded <- rbindlist(iccs_units)"));
    line();
}

void RWriter::writeTable(const QString &step, const CodingScript::Table &table)
{
    comment(table.title);
    const QString otherwise
        = table.otherwise.isEmpty() ? QStringLiteral("NA_character_") : text(table.otherwise);
    const QString rows = QStringLiteral("coded[is.na(iccs_decision) & %1 == %2, iccs_decision := ")
                             .arg(step, text(table.id));
    if (table.branches.isEmpty()) {
        line(rows + otherwise + QLatin1Char(']'));
        return;
    }
    line(rows + QStringLiteral("fcase("));
    for (const CodingScript::Branch &branch : table.branches) {
        line(QStringLiteral("  # ") + oneLine(branch.comment));
        line(QStringLiteral("  %1, %2,").arg(all(branch.conditions), text(branch.decision)));
    }
    line(QStringLiteral("  default = %1)]").arg(otherwise));
}

void RWriter::writeDecisions()
{
    comment(QStringLiteral("What decides: tables and links of the code, the narrowest first."));
    line(QStringLiteral("steps <- setdiff(names(iccs_code), \"code\")"));
    line(QStringLiteral(
        "coded[, (steps) := iccs_code[match(coded$iccs_key, code), steps, with = FALSE]]"));
    line(QStringLiteral("coded[, iccs_decision := NA_character_]"));
    line(QStringLiteral("coded[is.na(iccs_otherwise), iccs_decision := \"unknown code\"]"));
    line(QStringLiteral("coded[iccs_key == \"\", iccs_decision := \"no code\"]"));
    for (const CodingScript::Step &step : m_script.steps) {
        const QString column = QStringLiteral("iccs_") + step.name;
        if (step.isLinks)
            line(QStringLiteral("coded[is.na(iccs_decision) & %1 != \"\", iccs_decision := %1]")
                     .arg(column));
        for (const CodingScript::Table &table : step.tables)
            writeTable(column, table);
    }
    line(QStringLiteral("coded[is.na(iccs_decision), iccs_decision := iccs_otherwise]"));
    line();
}

void RWriter::writeCollected()
{
    line(QStringLiteral("coded[, iccs_collected := \"\"]"));
    for (const CodingScript::CollectingStep &step : m_script.collecting) {
        for (const CodingScript::CollectingTable &table : step.tables) {
            comment(table.title);
            const QString rows = QStringLiteral("iccs_%1 == %2").arg(step.name, text(table.id));
            line(QStringLiteral("coded[, iccs_marks := \"\"]"));
            for (const CodingScript::Mark &mark : table.marks) {
                QStringList any;
                for (const CodingScript::Conditions &conditions : mark.anyOf)
                    any << QStringLiteral("(%1)").arg(all(conditions));
                line(QStringLiteral("coded[%1, iccs_marks := paste0(iccs_marks, fifelse(%2, %3, "
                                    "\"\"))]")
                         .arg(rows, any.join(QStringLiteral(" | ")), text(mark.text)));
            }
            if (!table.otherwise.isEmpty())
                line(QStringLiteral("coded[%1 & iccs_marks == \"\", iccs_marks := %2]")
                         .arg(rows, text(table.otherwise)));
            line(QStringLiteral("coded[, iccs_collected := paste0(iccs_collected, iccs_marks)]"));
        }
    }
    line();
}

void RWriter::writeCoded()
{
    comment(
        QStringLiteral("One line for each record, more where several categories share it; parts "
                       "sum up to the count."));
    line(QStringLiteral("iccs_coded <- iccs_answer[coded, on = c(\"iccs_decision\", "
                        "\"iccs_collected\"), allow.cartesian = TRUE]"));
    line(QStringLiteral("up_to <- function(count, share) (count - count %% 1e6) / 1e6 * share + "
                        "floor(count %% 1e6 * share / 1e6)"));
    line(QStringLiteral("iccs_coded[, iccs_millionths := up_to(iccs_count, iccs_share_before + "
                        "iccs_share) - up_to(iccs_count, iccs_share_before)]"));
    line();
}

void RWriter::writeResults()
{
    using Kind = CodingScript::Dimension::Kind;
    comment(
        QStringLiteral("The cross table. Records without a category stand under \"\"; those out "
                       "of scope are left out."));
    QStringList by;
    for (const CodingScript::Dimension &dimension : m_script.dimensions) {
        const QString of = dimension.kind == Kind::Category ? QStringLiteral("iccs")
            : dimension.kind == Kind::Level2                ? QStringLiteral("substr(iccs, 1, 4)")
            : dimension.kind == Kind::Tags
            ? QStringLiteral("iccs_tags")
            : QStringLiteral("fcoalesce(%1, \"\")").arg(dimension.name);
        by << name(dimension.heading) + QStringLiteral(" = ") + of;
    }
    QString rows = QStringLiteral("iccs_outcome != \"out of scope\"");
    if (m_script.withoutAttempts)
        rows += QStringLiteral(" & iccs_is_attempt == \"0\"");
    if (!m_script.attempted.isEmpty())
        rows += QStringLiteral(" & !(%1 %chin% \"1\")").arg(m_script.attempted);
    line(QStringLiteral("iccs_counts <- iccs_coded[%1, .(millionths = sum(iccs_millionths)),")
             .arg(rows));
    line(QStringLiteral("  by = .(%1)][millionths != 0]").arg(by.join(QStringLiteral(", "))));
    line(QStringLiteral("iccs_counts[, count := millionths / 1e6]"));
    line(QStringLiteral("setorderv(iccs_counts, setdiff(names(iccs_counts), c(\"millionths\", "
                        "\"count\")))"));
    comment(
        QStringLiteral("Nothing gets lost: everything that was counted, by what became of it."));
    line(QStringLiteral("iccs_totals <- iccs_coded[, .(millionths = sum(iccs_millionths),"));
    line(QStringLiteral("  by_default = sum(iccs_millionths[iccs_is_default == \"1\"])), by = "
                        ".(outcome = iccs_outcome)]"));
    comment(QStringLiteral("Values that no list knows: counted as \"not known\", never guessed."));
    QStringList unknown { QStringLiteral("coded[iccs_decision == \"unknown code\", .(column_name = "
                                         "\"code\", value = iccs_key)]") };
    for (const CodingScript::Reader &reader : m_script.readers)
        unknown << QStringLiteral("records[is.na(%1) & %2 != \"\"][, .(column_name = %3, value = "
                                  "get(%3))]")
                       .arg(reader.name, reader.cell, text(reader.column));
    line(QStringLiteral("iccs_unknown <- rbindlist(list("));
    line(QStringLiteral("  ") + unknown.join(QStringLiteral(",\n  ")));
    line(QStringLiteral("))[, .(count_of_rows = .N), by = .(column_name, value)]"));
    for (const char *result : { "iccs_counts", "iccs_totals", "iccs_unknown" })
        line(QStringLiteral("fwrite(%1, \"%1.csv\")").arg(QLatin1String(result)));
}

} // namespace

QString writeDataTable(const CodingScript &script, const QStringList &head)
{
    return RWriter(script).write(head);
}

} // namespace exchange
