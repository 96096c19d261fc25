// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"
#include "core/exchange/scripts/sqlwriter.h"

namespace exchange
{

QString SqlWriter::anyOf(const QList<CodingScript::Conditions> &conditions) const
{
    QStringList any;
    for (const CodingScript::Conditions &one : conditions)
        any << (conditions.size() == 1 ? all(one) : QStringLiteral("(%1)").arg(all(one)));
    return any.join(QStringLiteral(" OR "));
}

QString SqlWriter::additionOf(const CodingScript::Addition &addition) const
{
    QString chosen;
    for (const CodingScript::Addition::Choice &choice : addition.choices)
        chosen += QStringLiteral("\n          WHEN %1 THEN %2")
                      .arg(anyOf(choice.anyOf), text(choice.text));
    return chosen.isEmpty()
        ? text(addition.otherwise)
        : QStringLiteral("CASE%1 ELSE %2 END").arg(chosen, text(addition.otherwise));
}

// A column for each tag and flag of each step; what of it holds is chosen when the answer is known.
void SqlWriter::writeCollected()
{
    for (const CodingScript::CollectingStep &step : m_script.collecting) {
        for (const CodingScript::Collected &one : step.collected) {
            line(QStringLiteral(", CASE c.%1").arg(step.name), 2);
            for (const CodingScript::CollectingTable &table : step.tables) {
                const CodingScript::Addition *addition = table.find(one.name);
                if (!addition)
                    continue;
                comment(table.title, 3);
                line(QStringLiteral("WHEN %1 THEN %2").arg(text(table.id), additionOf(*addition)),
                     3);
            }
            line(QStringLiteral("ELSE '' END AS ") + one.name, 3);
        }
    }
}

void SqlWriter::writeDecisions()
{
    comment(QStringLiteral("What decides: tables and links of the code, the narrowest first."));
    line(QStringLiteral("iccs_decided AS ("));
    line(QStringLiteral("SELECT u.*"), 1);
    line(QStringLiteral(", CASE WHEN u.iccs_key = '' THEN 'no code'"), 2);
    line(QStringLiteral("WHEN c.code IS NULL THEN 'unknown code'"), 3);
    line(QStringLiteral("ELSE COALESCE("), 3);
    for (const CodingScript::Step &step : m_script.steps)
        writeStep(step);
    line(QStringLiteral("c.otherwise) END AS iccs_decision"), 4);
    writeCollected();
    line(QStringLiteral("FROM iccs_unit_values u LEFT JOIN iccs_code c ON c.code = u.iccs_key"), 1);
    line(QStringLiteral(")"));
}

// The answer's own, then what was collected and not set before, each behind a semicolon.
QString SqlWriter::withCollected(const QString &own, bool isFlag) const
{
    const QList<CodingScript::Collected> collected = m_script.collected(isFlag);
    if (collected.isEmpty())
        return own;
    QString all = QStringLiteral("CASE WHEN %1 = '' THEN '' ELSE ';' || %1 END").arg(own);
    for (const CodingScript::Collected &one : collected) {
        QStringList isSet;
        if (!one.guard.isEmpty())
            isSet << QStringLiteral("a.%1 = 1").arg(one.guard);
        for (const QString &name : one.before)
            isSet << QStringLiteral("d.%1 <> ''").arg(name);
        all += QStringLiteral("\n      || ");
        all += isSet.isEmpty() ? QStringLiteral("d.") + one.name
                               : QStringLiteral("CASE WHEN %1 THEN '' ELSE d.%2 END")
                                     .arg(isSet.join(QStringLiteral(" OR ")), one.name);
    }
    return QStringLiteral("CASE WHEN a.outcome <> 'coded' THEN %1 ELSE SUBSTR(%2, 2) END")
        .arg(own, all);
}

QString SqlWriter::attemptOf() const
{
    const QStringList names = m_script.collectedAttempts();
    if (names.isEmpty())
        return QStringLiteral("a.is_attempt");
    QStringList filled;
    for (const QString &one : names)
        filled << QStringLiteral("NULLIF(d.%1, '')").arg(one);
    return QStringLiteral("CASE WHEN a.is_attempt = 1 OR (a.takes_attempt = 1 AND COALESCE(%1, '') "
                          "= ';event.At=1') THEN 1 ELSE 0 END")
        .arg(filled.join(QStringLiteral(", ")));
}

// Whole numbers throughout: a count is cut at the shares' limits, so its parts sum up to it.
void SqlWriter::writeCoded()
{
    const auto upTo = [](const QString &share) {
        return QStringLiteral(
                   "(CAST((d.iccs_count - d.iccs_count % 1000000) / 1000000 AS BIGINT) "
                   "* %1 + CAST(FLOOR((d.iccs_count % 1000000) * %1 / 1000000.0) AS BIGINT))")
            .arg(share);
    };
    const QString millionths = !m_script.hasCounts()
        ? QStringLiteral("a.share")
        : upTo(QStringLiteral("(a.share_before + a.share)")) + QStringLiteral("\n      - ")
            + upTo(QStringLiteral("a.share_before"));
    line(QStringLiteral("SELECT d.*"));
    line(QStringLiteral(", a.category AS iccs, a.outcome AS iccs_outcome, %1 AS iccs_millionths")
             .arg(millionths),
         1);
    line(QStringLiteral(", %1 AS iccs_tags").arg(withCollected(QStringLiteral("a.tags"), false)),
         1);
    line(QStringLiteral(", %1 AS iccs_flags").arg(withCollected(QStringLiteral("a.flags"), true)),
         1);
    line(QStringLiteral(", %1 AS iccs_is_attempt").arg(attemptOf()), 1);
    line(QStringLiteral(", a.is_default AS iccs_is_default, a.part AS iccs_part, a.source AS "
                        "iccs_source"),
         1);
    line(QStringLiteral("FROM iccs_decided d"));
    line(QStringLiteral("JOIN iccs_answer a ON a.decision = d.iccs_decision;"), 1);
    line();
}

void SqlWriter::writeCounts()
{
    using Kind = CodingScript::Dimension::Kind;
    comment(QStringLiteral("The cross table. Records without a category stand under ''; those out "
                           "of scope are left out."));
    if (m_script.withoutAttempts)
        comment(QStringLiteral("Attempts are not counted: the counting rules say so."));
    view(QStringLiteral("iccs_counts"));
    QStringList selected, groups;
    for (const CodingScript::Dimension &dimension : m_script.dimensions) {
        QString of;
        switch (dimension.kind) {
        case Kind::Category:
            of = QStringLiteral("d.iccs");
            break;
        case Kind::Level2:
            of = QStringLiteral("SUBSTR(d.iccs, 1, 4)");
            break;
        case Kind::Tags:
            of = QStringLiteral("d.iccs_tags");
            break;
        case Kind::Column:
            of = QStringLiteral("COALESCE(d.%1, '')").arg(dimension.name);
            break;
        }
        selected << of + QStringLiteral(" AS ") + name(dimension.heading);
        groups << of;
    }
    selected << QStringLiteral("SUM(d.iccs_millionths) AS millionths")
             << QStringLiteral("SUM(d.iccs_millionths) / 1000000.0 AS %1")
                    .arg(name(QStringLiteral("count")));
    line(QStringLiteral("SELECT ") + selected.join(QStringLiteral(", ")));
    line(QStringLiteral("FROM iccs_coded d"));
    line(QStringLiteral("WHERE d.iccs_outcome <> 'out of scope'"));
    if (m_script.withoutAttempts)
        line(QStringLiteral("AND d.iccs_is_attempt = 0"), 1);
    if (!m_script.attempted.isEmpty())
        line(QStringLiteral("AND COALESCE(d.%1, '') <> '1'").arg(m_script.attempted), 1);
    line(QStringLiteral("GROUP BY %1").arg(groups.join(QStringLiteral(", "))));
    line(QStringLiteral("HAVING SUM(d.iccs_millionths) <> 0;"));
    line();
}

void SqlWriter::writeTotals()
{
    comment(
        QStringLiteral("Nothing gets lost: everything that was counted, by what became of it."));
    view(QStringLiteral("iccs_totals"));
    line(QStringLiteral("SELECT d.iccs_outcome AS outcome, SUM(d.iccs_millionths) AS millionths,"));
    line(QStringLiteral("SUM(CASE WHEN d.iccs_is_default = 1 THEN d.iccs_millionths ELSE 0 END) AS "
                        "by_default"),
         1);
    line(QStringLiteral("FROM iccs_coded d GROUP BY d.iccs_outcome;"));
    line();
}

void SqlWriter::writeUnknown()
{
    comment(QStringLiteral("Values that no list knows: counted as \"not known\", never guessed."));
    view(QStringLiteral("iccs_unknown"));
    line(QStringLiteral(
        "SELECT 'code' AS column_name, d.iccs_key AS value, COUNT(*) AS count_of_rows"));
    line(QStringLiteral("FROM iccs_coded d WHERE d.iccs_outcome = 'unknown code' GROUP BY "
                        "d.iccs_key"));
    for (const CodingScript::Reader &reader : m_script.readers) {
        line(QStringLiteral("UNION ALL"));
        line(QStringLiteral("SELECT %1, i.%2, COUNT(*) FROM iccs_values i WHERE i.%3 IS NULL AND "
                            "i.%4 <> '' GROUP BY i.%2")
                 .arg(text(reader.column), name(reader.column), reader.name, reader.cell));
    }
    m_out.chop(1);
    line(QStringLiteral(";"));
    line();
}

namespace
{

QString write(const CodingScript &script, const SqlDialect &dialect, const QStringList &head)
{
    return SqlWriter(script, dialect).write(head);
}

} // namespace

QString writeSqlite(const CodingScript &script, const QStringList &head)
{
    SqlDialect dialect;
    dialect.hasTrimFrom = false;
    dialect.keepsSteps = true;
    dialect.hasKeys = true;
    dialect.text = QStringLiteral("TEXT");
    dialect.loading
        = { QStringLiteral("In the program sqlite3:  .import --csv records.csv records") };
    return write(script, dialect, head);
}

QString writePostgresql(const CodingScript &script, const QStringList &head)
{
    SqlDialect dialect;
    dialect.keepsSteps = true;
    dialect.hasKeys = true;
    dialect.real = QStringLiteral("DOUBLE PRECISION");
    dialect.loading = { QStringLiteral("In psql, after CREATE TABLE records (... all TEXT):  copy "
                                       "records FROM 'records.csv' CSV HEADER") };
    return write(script, dialect, head);
}

QString writeDuckdb(const CodingScript &script, const QStringList &head)
{
    SqlDialect dialect;
    dialect.keepsSteps = true;
    dialect.loading
        = { QStringLiteral("CREATE VIEW records AS SELECT * FROM read_csv('records.csv', header = "
                           "true, all_varchar = true);") };
    return write(script, dialect, head);
}

QString writeSpark(const CodingScript &script, const QStringList &head)
{
    SqlDialect dialect;
    dialect.quote = QStringLiteral("`");
    dialect.hasEscapes = true;
    dialect.hasViewsOnly = true;
    dialect.text = QStringLiteral("STRING");
    dialect.loading = { QStringLiteral("CREATE TEMPORARY VIEW records USING csv OPTIONS (path "
                                       "'records.csv', header 'true', inferSchema 'false', quote "
                                       "'\"', escape '\"', multiLine 'true');") };
    return write(script, dialect, head);
}

} // namespace exchange
