// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sheetwords.h"

#include <QSet>

namespace rules::sheet
{

using base::lateText;

namespace
{

class KeywordReader
{
public:
    explicit KeywordReader(CellReader &reader)
        : m_reader(reader)
    {
    }
    void read(const QStringList &line, int number);
    QList<DecisionTable> tables() { return std::move(m_tables); }

private:
    void addTable(const QStringList &line);
    bool readHead(const QString &word, const QStringList &line);
    void readScope(const QStringList &line);
    void readColumns(const QStringList &line);
    void addRow(const QString &word, const QString &id, const QStringList &line);
    Output readOutput(const QStringList &line);
    QString at(const QStringList &line, const QString &column) const
    {
        const qsizetype index = m_columns.indexOf(column);
        return index < 0 ? QString() : line.value(index + 1);
    }
    void misread(base::Text message, base::Text advice)
    {
        m_reader.misread(m_line, std::move(message), std::move(advice));
    }

    CellReader &m_reader;
    QList<DecisionTable> m_tables;
    QSet<QString> m_ids;
    QStringList m_columns; // of the table in work
    int m_line = 0;
    int m_rows = 0; // of the table in work, without defaults
};

void KeywordReader::read(const QStringList &line, int number)
{
    m_line = number;
    const QString first = line.value(0).trimmed();
    const QString word = first.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
    const QString id = first.section(QLatin1Char(':'), 1).trimmed();
    if (word == QLatin1String("table")) {
        addTable(line);
        return;
    }
    if (m_tables.isEmpty()) {
        misread(lateText("rules", "Line %1 stands before the first table.", { number }),
                lateText("rules", "Begin with a line \"table\" and its id."));
        return;
    }
    if (word == QLatin1String("row") || word == QLatin1String("default")
        || word == QLatin1String("impossible"))
        addRow(word, id, line);
    else if (!readHead(word, line))
        misread(lateText("rules", "Line %1 begins with \"%2\", which is no keyword.",
                         { number, first }),
                lateText("rules",
                         "The keywords are table, scope, policy, rationale, author, columns, row, "
                         "default and impossible."));
}

void KeywordReader::addTable(const QStringList &line)
{
    DecisionTable table;
    table.id = line.value(1).trimmed();
    table.name = line.value(2).trimmed();
    if (table.id.isEmpty() || m_ids.contains(table.id))
        misread(
            lateText("rules", "Line %1: the table has no id, or the id of another.", { m_line }),
            lateText("rules", "Write an id of its own after \"table\"."));
    m_ids.insert(table.id);
    m_tables << table;
    m_columns.clear();
    m_rows = 0;
}

bool KeywordReader::readHead(const QString &word, const QStringList &line)
{
    DecisionTable &table = m_tables.last();
    if (word == QLatin1String("scope")) {
        readScope(line);
    } else if (word == QLatin1String("policy")) {
        const auto policy = policyFromId(line.value(1));
        table.policy = policy.value_or(HitPolicy::Unique);
        if (!policy)
            misread(
                lateText("rules", "Line %1: \"%2\" is no hit policy.", { m_line, line.value(1) }),
                lateText("rules", "Write unique, first, any or collect."));
    } else if (word == QLatin1String("rationale")) {
        table.rationale = line.value(1);
    } else if (word == QLatin1String("author")) {
        table.author = line.value(1);
    } else if (word == QLatin1String("columns")) {
        readColumns(line);
    } else {
        return false;
    }
    return true;
}

void KeywordReader::readScope(const QStringList &line)
{
    const auto kind = scopeFromId(line.value(1));
    if (!kind)
        misread(lateText("rules", "Line %1: \"%2\" is no scope.", { m_line, line.value(1) }),
                lateText("rules", "Write offence, group, family or list."));
    m_tables.last().scope
        = { kind.value_or(ScopeKind::Offence), line.value(2).trimmed(), parted(line.value(3)) };
}

void KeywordReader::readColumns(const QStringList &line)
{
    DecisionTable &table = m_tables.last();
    m_columns.clear();
    table.attributes.clear();
    for (const QString &cell : line.mid(1)) {
        const QString column = cell.trimmed();
        m_columns << column;
        if (column.isEmpty() || outputColumns().contains(column))
            continue;
        table.attributes << column;
        m_reader.checkColumn(column, m_line);
    }
}

void KeywordReader::addRow(const QString &word, const QString &id, const QStringList &line)
{
    DecisionTable &table = m_tables.last();
    if (m_columns.isEmpty())
        misread(lateText("rules", "Line %1 stands before the line \"columns\".", { m_line }),
                lateText("rules", "Name the columns of the table first."));
    Row row;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString &column = m_columns[i];
        if (column.isEmpty() || outputColumns().contains(column))
            continue;
        const Cell cell = m_reader.cell(line.value(i + 1), column, m_line);
        if (!cell.isAny())
            row.cells.insert(column, cell);
    }
    if (word == QLatin1String("impossible")) {
        row.id = id.isEmpty() ? QStringLiteral("i%1").arg(table.impossible.size() + 1) : id;
        table.impossible << row;
        return;
    }
    row.output = readOutput(line);
    row.isDefault = word == QLatin1String("default");
    m_rows += !row.isDefault;
    const QString usual
        = row.isDefault ? QStringLiteral("default") : QStringLiteral("r%1").arg(m_rows);
    row.id = id.isEmpty() ? usual : id;
    table.rows << row;
}

Output KeywordReader::readOutput(const QStringList &line)
{
    const QStringList names = outputColumns();
    Output output;
    m_reader.readCategory(at(line, names[0]), m_line, output);
    m_reader.readTags(at(line, names[1]), m_line, output);
    m_reader.readFlags(at(line, names[2]), m_line, output);
    m_reader.readConfidence(at(line, names[3]), m_line, output);
    output.note = at(line, names[4]);
    return output;
}

} // namespace

QList<DecisionTable> readKeywordLines(const table::Table &table, CellReader &reader)
{
    KeywordReader lines(reader);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        lines.read(table.rows[i], table.lineNumbers[i]);
    return lines.tables();
}

} // namespace rules::sheet
