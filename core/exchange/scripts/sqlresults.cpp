// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"
#include "core/exchange/scripts/sqlwriter.h"

namespace exchange
{

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
    line(QStringLiteral(", a.tags AS iccs_tags, a.flags AS iccs_flags, a.is_default AS "
                        "iccs_is_default"),
         1);
    line(QStringLiteral(", a.is_attempt AS iccs_is_attempt, a.part AS iccs_part, a.source AS "
                        "iccs_source"),
         1);
    line(QStringLiteral("FROM iccs_decided d"));
    line(QStringLiteral("JOIN iccs_answer a ON a.decision = d.iccs_decision AND a.collected = "
                        "d.iccs_collected;"),
         1);
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
    dialect.hasKeys = true;
    dialect.real = QStringLiteral("DOUBLE PRECISION");
    dialect.loading = { QStringLiteral("In psql, after CREATE TABLE records (... all TEXT):  copy "
                                       "records FROM 'records.csv' CSV HEADER") };
    return write(script, dialect, head);
}

QString writeDuckdb(const CodingScript &script, const QStringList &head)
{
    SqlDialect dialect;
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
