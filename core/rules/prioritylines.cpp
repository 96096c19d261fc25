// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sheetwords.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace rules::sheet
{

using base::lateText;

namespace
{

struct Condition {
    QString attribute;
    Cell cell;
};

// "outcome=death", "outcome in(injury;none)", "outcome != death", "outcome not in(a;b)"
std::optional<Condition> conditionOf(const QString &text)
{
    static const QRegularExpression comparison(
        QStringLiteral("^([^=!<>\\s]+)\\s*(=|!=|<>)\\s*(.+)$"));
    static const QRegularExpression list(
        QStringLiteral("^([^=!<>\\s]+)\\s+(not\\s+)?in\\s*\\((.*)\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = list.match(text); match.hasMatch())
        return Condition { match.captured(1),
                           Cell { parted(match.captured(3)), !match.captured(2).isEmpty() } };
    if (const auto match = comparison.match(text); match.hasMatch())
        return Condition { match.captured(1),
                           Cell { { match.captured(3).trimmed() },
                                  match.captured(2) != QLatin1String("=") } };
    return std::nullopt;
}

class PriorityReader
{
public:
    PriorityReader(const table::Table &table, CellReader &reader)
        : m_table(table)
        , m_reader(reader)
    {
        const QStringList header = table.rows.value(0);
        for (qsizetype i = 0; i < header.size(); ++i)
            m_columns.insert(header[i].trimmed().toLower(), i);
    }

    QList<DecisionTable> read()
    {
        for (qsizetype i = 1; i < m_table.rows.size(); ++i)
            addRow(m_table.rows[i], m_table.lineNumbers[i]);
        for (qsizetype i = 0; i < m_tables.size(); ++i)
            sortRows(m_tables[i], m_priorities[i]);
        return std::move(m_tables);
    }

private:
    QString at(const QStringList &line, const char *column) const
    {
        return line.value(m_columns.value(QLatin1String(column), -1)).trimmed();
    }
    qsizetype tableOf(const QString &code, const QString &group)
    {
        const bool isFirst = group.isEmpty() || group == QLatin1String("1");
        const QString id = isFirst ? code : code + QLatin1Char('/') + group;
        if (const auto known = m_places.constFind(id); known != m_places.constEnd())
            return *known;
        DecisionTable table;
        table.id = id;
        table.name = id;
        table.scope.names = QStringList { code };
        table.policy = HitPolicy::First;
        m_tables << table;
        m_priorities << QList<int>();
        return *m_places.insert(id, m_tables.size() - 1);
    }
    void addRow(const QStringList &line, int number);
    void readRule(const QString &rule, int number, Row &row, DecisionTable &table);
    void addCondition(const Condition &condition, int number, Row &row, DecisionTable &table);
    static void sortRows(DecisionTable &table, const QList<int> &priorities);

    const table::Table &m_table;
    CellReader &m_reader;
    QHash<QString, qsizetype> m_columns;
    QHash<QString, qsizetype> m_places;
    QList<DecisionTable> m_tables;
    QList<QList<int>> m_priorities;
};

void PriorityReader::addRow(const QStringList &line, int number)
{
    const QString code = at(line, "code");
    if (code.isEmpty()) {
        m_reader.misread(number, lateText("rules", "Line %1 has no code.", { number }),
                         lateText("rules", "Write the national code in the first column."));
        return;
    }
    const qsizetype place = tableOf(code, at(line, "group"));
    DecisionTable &table = m_tables[place];
    bool isNumber = false;
    const int priority = at(line, "priority").toInt(&isNumber);
    m_priorities[place] << (isNumber ? priority : int(table.rows.size()) + 1);
    Row row;
    row.id = QStringLiteral("r%1").arg(table.rows.size() + 1);
    readRule(at(line, "rule"), number, row, table);
    m_reader.readCategory(at(line, "iccs"), number, row.output);
    m_reader.readTags(at(line, "tags"), number, row.output);
    row.output.note = at(line, "advice");
    table.rows << row;
}

void PriorityReader::readRule(const QString &rule, int number, Row &row, DecisionTable &table)
{
    static const QRegularExpression otherwise(QStringLiteral("^otherwise(\\s+true)?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression both(QStringLiteral("\\s+and\\s+"),
                                         QRegularExpression::CaseInsensitiveOption);
    row.isDefault = otherwise.match(rule).hasMatch();
    if (row.isDefault)
        row.id = QStringLiteral("default");
    if (row.isDefault || rule.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return;
    for (const QString &part : rule.split(both)) {
        if (const auto condition = conditionOf(part.trimmed())) {
            addCondition(*condition, number, row, table);
            continue;
        }
        m_reader.misread(
            number, lateText("rules", "Line %1: the rule \"%2\" cannot be read.", { number, rule }),
            lateText("rules", "Write attribute=value, attribute in(a;b), OTHERWISE or TRUE."));
        // What cannot be read must not fit everything.
        const QString attribute = table.attributes.value(0, QStringLiteral("?"));
        if (table.attributes.isEmpty())
            table.attributes << attribute;
        row.cells.insert(attribute, Cell {});
    }
}

void PriorityReader::addCondition(const Condition &condition, int number, Row &row,
                                  DecisionTable &table)
{
    if (!table.attributes.contains(condition.attribute)) {
        table.attributes << condition.attribute;
        m_reader.checkColumn(condition.attribute, number);
    }
    if (row.cells.contains(condition.attribute))
        m_reader.misread(
            number,
            lateText("rules", "Line %1 asks for \"%2\" twice.", { number, condition.attribute }),
            lateText("rules", "Write one condition for each attribute."));
    row.cells.insert(condition.attribute,
                     m_reader.checked(condition.cell, condition.attribute, number));
}

// Rows in the order of their priority, the default row last.
void PriorityReader::sortRows(DecisionTable &table, const QList<int> &priorities)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        order << i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        if (table.rows[a].isDefault != table.rows[b].isDefault)
            return table.rows[b].isDefault;
        return priorities[a] < priorities[b];
    });
    QList<Row> rows;
    for (const qsizetype i : std::as_const(order))
        rows << table.rows[i];
    table.rows = rows;
}

} // namespace

QList<DecisionTable> readPriorityLines(const table::Table &table, CellReader &reader)
{
    return PriorityReader(table, reader).read();
}

} // namespace rules::sheet
