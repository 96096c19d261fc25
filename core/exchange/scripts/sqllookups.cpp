// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"
#include "core/exchange/scripts/sqlwriter.h"

namespace exchange
{

namespace
{

const QStringList &viewNames()
{
    static const QStringList names { QStringLiteral("iccs_unknown"), QStringLiteral("iccs_totals"),
                                     QStringLiteral("iccs_counts"), QStringLiteral("iccs_coded"),
                                     QStringLiteral("iccs_values") };
    return names;
}

} // namespace

SqlWriter::SqlWriter(const CodingScript &script, SqlDialect dialect)
    : m_script(script)
    , m_dialect(std::move(dialect))
{
}

void SqlWriter::line(const QString &text, int depth)
{
    m_out += QString(2 * depth, QLatin1Char(' ')) + text + QLatin1Char('\n');
}

void SqlWriter::comment(const QString &text, int depth)
{
    line(QStringLiteral("-- ") + oneLine(text), depth);
}

// A NUL cannot stand in the text of a statement, and no record holds one that could be matched.
QString SqlWriter::text(const QString &value) const
{
    QString quoted = value;
    quoted.remove(QChar(0));
    if (m_dialect.hasEscapes)
        quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
            .replace(QLatin1Char('\''), QStringLiteral("\\'"));
    else
        quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString SqlWriter::name(const QString &column) const
{
    QString inner = column;
    inner.remove(QChar(0));
    inner.replace(m_dialect.quote, m_dialect.quote + m_dialect.quote);
    return m_dialect.quote + inner + m_dialect.quote;
}

void SqlWriter::writeHead(const QStringList &head)
{
    for (const QString &text : head)
        comment(text);
    comment(QString());
    comment(QStringLiteral("The records are a table or view \"records\". Every column is text; "
                           "empty cells may be '' or NULL. Its columns:"));
    for (const QString &column : m_script.columns)
        comment(QStringLiteral("  ") + name(column));
    for (const QString &text : m_dialect.loading)
        comment(text);
    comment(QStringLiteral("It makes: iccs_coded (each record with its category), iccs_counts (the "
                           "cross table),"));
    comment(QStringLiteral("iccs_totals (what became of all records), iccs_unknown (values that "
                           "no list knows)."));
    line();
}

void SqlWriter::dropAll()
{
    if (m_dialect.hasViewsOnly)
        return;
    for (const QString &view : viewNames())
        line(QStringLiteral("DROP %1 IF EXISTS %2;")
                 .arg(isTable(view) ? QStringLiteral("TABLE") : QStringLiteral("VIEW"), view));
    for (const char *table : { "iccs_text", "iccs_code", "iccs_answer" })
        line(QStringLiteral("DROP TABLE IF EXISTS %1;").arg(QLatin1String(table)));
    line();
}

void SqlWriter::lookUp(const LookUp &table, const QList<QStringList> &rows)
{
    comment(table.comment);
    QStringList declared, names, quoted;
    for (const QString &column : table.columns) {
        const bool isNumber = column.startsWith(QLatin1Char('#'));
        names << (isNumber ? column.mid(1) : column);
        declared << names.last()
                + (isNumber ? QStringLiteral(" BIGINT") : QLatin1Char(' ') + m_dialect.text);
    }
    const QString key = names.first(table.keys).join(QStringLiteral(", "));
    if (m_dialect.hasKeys)
        declared << QStringLiteral("PRIMARY KEY (%1)").arg(key);
    if (!m_dialect.hasViewsOnly)
        line(QStringLiteral("CREATE TABLE %1 (%2);")
                 .arg(table.name, declared.join(QStringLiteral(", "))));
    constexpr qsizetype most = 500; // rows in one statement
    const qsizetype step = m_dialect.hasViewsOnly ? std::max<qsizetype>(rows.size(), 1) : most;
    if (m_dialect.hasViewsOnly && rows.isEmpty())
        line(QStringLiteral("CREATE OR REPLACE TEMPORARY VIEW %1 AS SELECT * FROM VALUES (%2) AS t "
                            "(%3) WHERE 1 = 0;")
                 .arg(table.name,
                      QStringList(names.size(), QStringLiteral("''")).join(QStringLiteral(", ")),
                      names.join(QStringLiteral(", "))));
    for (qsizetype begin = 0; begin < rows.size(); begin += step) {
        line(m_dialect.hasViewsOnly
                 ? QStringLiteral("CREATE OR REPLACE TEMPORARY VIEW %1 AS SELECT * FROM VALUES")
                       .arg(table.name)
                 : QStringLiteral("INSERT INTO %1 VALUES").arg(table.name));
        const qsizetype end = std::min(begin + step, rows.size());
        for (qsizetype row = begin; row < end; ++row) {
            quoted.clear();
            for (qsizetype i = 0; i < rows[row].size(); ++i)
                quoted << (table.columns[i].startsWith(QLatin1Char('#')) ? rows[row][i]
                                                                         : text(rows[row][i]));
            const QString last = !m_dialect.hasViewsOnly
                ? QStringLiteral(";")
                : QStringLiteral(" AS t (%1);").arg(names.join(QStringLiteral(", ")));
            line(QStringLiteral("(%1)%2").arg(quoted.join(QStringLiteral(", ")),
                                              row + 1 < end ? QStringLiteral(",") : last),
                 1);
        }
    }
    line();
}

void SqlWriter::writeLookUps()
{
    QList<QStringList> rows;
    for (const CodingScript::Reader &reader : m_script.readers) {
        for (const auto &[printed, value] : reader.texts)
            rows << QStringList { reader.name, printed, value };
    }
    const QString reader = QStringLiteral("reader");
    lookUp({ QStringLiteral("iccs_text"),
             QStringLiteral("What is printed in a column -> value of its attribute."),
             { reader, QStringLiteral("printed"), QStringLiteral("value") },
             2 },
           rows);
    rows.clear();
    QStringList columns { QStringLiteral("code") };
    for (const CodingScript::Step &step : m_script.steps)
        columns << step.name;
    for (const CodingScript::CollectingStep &step : m_script.collecting)
        columns << step.name;
    columns << QStringLiteral("otherwise");
    for (const CodingScript::Code &code : m_script.codes)
        rows << (QStringList { code.code } << code.steps << code.otherwise);
    lookUp({ QStringLiteral("iccs_code"),
             QStringLiteral("National code -> what decides about it: the first that answers, from "
                            "left to right."),
             columns, 1 },
           rows);
    rows.clear();
    int part = 0;
    for (const CodingScript::Answer &answer : m_script.answers) {
        part = answer.shareBefore == 0 ? 1 : part + 1;
        rows << answer.cells(m_script.guards);
        rows.last().insert(1, QString::number(part));
    }
    columns = CodingScript::answerColumns();
    columns.insert(1, QStringLiteral("#part"));
    for (const CodingScript::Collected &guard : m_script.guards)
        columns << QLatin1Char('#') + guard.name;
    lookUp({ QStringLiteral("iccs_answer"),
             QStringLiteral("Decision -> category, or why there is none; shares in millionths."),
             columns, 2 },
           rows);
}

bool SqlWriter::isTable(const QString &viewName) const
{
    return m_dialect.keepsSteps
        && (viewName == QLatin1String("iccs_values") || viewName == QLatin1String("iccs_coded"));
}

void SqlWriter::view(const QString &viewName)
{
    const QString what = m_dialect.hasViewsOnly ? QStringLiteral("CREATE OR REPLACE TEMPORARY VIEW")
        : isTable(viewName)                     ? QStringLiteral("CREATE TABLE")
                                                : QStringLiteral("CREATE VIEW");
    line(QStringLiteral("%1 %2 AS").arg(what, viewName));
}

void SqlWriter::selectAll(const QString &viewName, qsizetype keys)
{
    QStringList order;
    for (qsizetype key = 1; key <= keys; ++key)
        order << QString::number(key);
    line(QStringLiteral("SELECT * FROM %1 ORDER BY %2;")
             .arg(viewName, order.join(QStringLiteral(", "))));
}

} // namespace exchange
