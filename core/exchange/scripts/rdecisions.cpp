// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/rwriter.h"

#include "core/exchange/scripts/scriptwriters.h"

#include <algorithm>

namespace exchange
{

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

// A column for each tag and flag of each step; what of it holds is chosen when the answer is known.
void RWriter::writeCollected()
{
    for (const CodingScript::CollectingStep &step : m_script.collecting) {
        for (const CodingScript::Collected &one : step.collected)
            line(QStringLiteral("coded[, %1 := \"\"]").arg(one.name));
        for (const CodingScript::CollectingTable &table : step.tables) {
            comment(table.title);
            for (const CodingScript::Addition &addition : table.additions)
                writeAddition(QStringLiteral("iccs_%1 == %2").arg(step.name, text(table.id)),
                              addition);
        }
    }
    line();
}

void RWriter::writeAddition(const QString &rows, const CodingScript::Addition &addition)
{
    const QString begin = QStringLiteral("coded[%1, %2 := ").arg(rows, addition.name);
    if (addition.choices.isEmpty()) {
        line(begin + text(addition.otherwise) + QLatin1Char(']'));
        return;
    }
    line(begin + QStringLiteral("fcase("));
    for (const CodingScript::Addition::Choice &choice : addition.choices) {
        QStringList any;
        for (const CodingScript::Conditions &conditions : choice.anyOf)
            any << QStringLiteral("(%1)").arg(all(conditions));
        line(QStringLiteral("  %1, %2,").arg(any.join(QStringLiteral(" | ")), text(choice.text)));
    }
    line(QStringLiteral("  default = %1)]").arg(text(addition.otherwise)));
}

// The answer's own, then what was collected and not set before, each behind a semicolon.
void RWriter::writeTags(bool isFlag)
{
    const QList<CodingScript::Collected> collected = m_script.collected(isFlag);
    const QString into = isFlag ? QStringLiteral("iccs_flags") : QStringLiteral("iccs_tags");
    for (const CodingScript::Collected &one : collected) {
        QString rows = QStringLiteral("iccs_outcome == \"coded\" & %1 != \"\"").arg(one.name);
        if (!one.guard.isEmpty())
            rows += QStringLiteral(" & %1 == \"0\"").arg(one.guard);
        for (const QString &name : one.before)
            rows += QStringLiteral(" & %1 == \"\"").arg(name);
        line(QStringLiteral("iccs_coded[%1, %2 := paste0(%2, %3)]").arg(rows, into, one.name));
    }
    if (!collected.isEmpty())
        line(QStringLiteral("iccs_coded[, %1 := sub(\"^;\", \"\", %1)]").arg(into));
}

void RWriter::writeAttempts()
{
    QStringList before;
    for (const QString &one : m_script.collectedAttempts()) {
        QString rows
            = QStringLiteral("iccs_takes_attempt == \"1\" & %1 == \";event.At=1\"").arg(one);
        for (const QString &name : std::as_const(before))
            rows += QStringLiteral(" & %1 == \"\"").arg(name);
        line(QStringLiteral("iccs_coded[%1, iccs_is_attempt := \"1\"]").arg(rows));
        before << one;
    }
}

void RWriter::writeCoded()
{
    comment(
        QStringLiteral("One line for each record, more where several categories share it; parts "
                       "sum up to the count."));
    line(QStringLiteral("iccs_coded <- iccs_answer[coded, on = \"iccs_decision\", allow.cartesian "
                        "= TRUE]"));
    writeTags(false);
    writeTags(true);
    writeAttempts();
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

} // namespace exchange
