// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cellset.h"
#include "core/rules/dmn/dmn.h"
#include "core/rules/dmn/feel.h"
#include "core/rules/dmn/outputentries.h"

#include <QSet>

#include <algorithm>

namespace rules
{

using base::lateText;
using base::Severity;
using dmn::Decision;
using dmn::Entry;
using dmn::Input;
using dmn::Messages;
using microdata::Attribute;

namespace
{

class TableReader
{
public:
    TableReader(const Decision &decision, const microdata::Dictionary &dictionary,
                table::ReadFindings &findings)
        : m_decision(decision)
        , m_dictionary(dictionary)
        , m_messages(decision, findings)
    {
    }
    std::optional<DecisionTable> read(); // none: it was left out, with a finding

private:
    bool readPolicy();
    void readScope();
    bool readColumns();
    bool readOutputs();
    void readDefault();
    const Attribute *attributeOf(const Input &input) const;
    QString columnName(qsizetype column) const;
    QMap<QString, Cell> cellsOf(const QList<Entry> &entries, int number, int line);
    Cell cellOf(const Entry &entry, const QString &attribute, const Messages::Spot &spot);
    void addRow(const dmn::Rule &rule, int number);
    QString rowId(const QString &wanted);

    const Decision &m_decision;
    const microdata::Dictionary &m_dictionary;
    Messages m_messages;
    DecisionTable m_table;
    QList<std::optional<dmn::Column>> m_outputs;
    QSet<QString> m_rowIds;
    int m_nextRow = 0;
};

std::optional<DecisionTable> TableReader::read()
{
    m_table.id = m_decision.words.value(QStringLiteral("id"), m_decision.id);
    m_table.name = m_decision.name;
    m_table.rationale = m_decision.description;
    m_table.author = m_decision.words.value(QStringLiteral("author"));
    if (!readPolicy() || !readColumns() || !readOutputs())
        return std::nullopt;
    readScope();
    for (const dmn::Rule &rule : m_decision.rules)
        m_rowIds.insert(rule.id);
    for (qsizetype i = 0; i < m_decision.rules.size(); ++i)
        addRow(m_decision.rules[i], int(i) + 1);
    readDefault();
    for (const dmn::Rule &rule : m_decision.impossible) {
        Row row;
        row.id = rule.id;
        row.cells = cellsOf(rule.inputs, 0, rule.line);
        m_table.impossible << row;
    }
    return m_table;
}

bool TableReader::readPolicy()
{
    const QString policy = m_decision.policy.simplified();
    const auto known = policyFromId(policy.isEmpty() ? QStringLiteral("unique") : policy);
    const bool isOrdered = policy.compare(QLatin1String("RULE ORDER"), Qt::CaseInsensitive) == 0;
    m_table.policy = known.value_or(HitPolicy::Collect);
    const base::Text advice = lateText(
        "rules", "Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.");
    if (!known && !isOrdered)
        m_messages.leftOut(
            lateText("rules", "its hit policy is %1, which tables do not have.", { policy }),
            advice);
    else if (!m_decision.aggregation.isEmpty())
        m_messages.leftOut(lateText("rules", "it aggregates (%1), which categories cannot.",
                                    { m_decision.aggregation }),
                           advice);
    else if (isOrdered)
        m_messages.add({ 0, {}, m_decision.line }, Severity::Warning,
                       lateText("rules",
                                "%1 has the hit policy RULE ORDER; it was taken as COLLECT, where "
                                "the order says nothing.",
                                { QVariant::fromValue(m_messages.where({})) }),
                       advice);
    return (known || isOrdered) && m_decision.aggregation.isEmpty();
}

void TableReader::readScope()
{
    const auto kind = scopeFromId(m_decision.words.value(QStringLiteral("scope")));
    m_table.scope = { kind.value_or(ScopeKind::Offence),
                      m_decision.words.value(QStringLiteral("list")), m_decision.concerns };
    if (!kind)
        m_messages.add({ 0, {}, m_decision.line }, Severity::Warning,
                       lateText("rules",
                                "%1 does not say which offences it is for, so it is for none yet.",
                                { QVariant::fromValue(m_messages.where({})) }),
                       lateText("rules", "Give the table its offences, headings or list."));
}

// By id; one that differs in capitals only when there is no other such.
const Attribute *TableReader::attributeOf(const Input &input) const
{
    const QString wanted = input.attribute.isEmpty() ? input.expression : input.attribute;
    if (const Attribute *exact = m_dictionary.find(wanted))
        return exact;
    const Attribute *found = nullptr;
    for (const Attribute &attribute : m_dictionary.attributes()) {
        if (attribute.id.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &attribute;
    }
    return found;
}

QString TableReader::columnName(qsizetype column) const
{
    if (column >= m_decision.inputs.size())
        return {};
    const Input &input = m_decision.inputs[column];
    if (!input.label.isEmpty())
        return input.label;
    return input.expression.isEmpty() ? QString::number(column + 1) : input.expression;
}

bool TableReader::readColumns()
{
    for (qsizetype i = 0; i < m_decision.inputs.size(); ++i) {
        const Input &input = m_decision.inputs[i];
        const Attribute *known = attributeOf(input);
        const QString id = known         ? known->id
            : !input.attribute.isEmpty() ? input.attribute
            : input.expression.isEmpty() ? columnName(i)
                                         : input.expression;
        if (m_table.attributes.contains(id)) {
            m_messages.leftOut(lateText("rules", "it asks for \"%1\" in two columns.", { id }),
                               lateText("rules", "Join the columns into one."));
            return false;
        }
        m_table.attributes << id;
        const Messages::Spot spot { 0, columnName(i), input.line };
        if (!known)
            m_messages.add(spot, { unknownAttribute(id, m_messages.where(spot), {}) });
    }
    return true;
}

bool TableReader::readOutputs()
{
    m_outputs = dmn::columnsOf(m_decision, m_messages);
    const bool isAny = std::any_of(m_outputs.begin(), m_outputs.end(),
                                   [](const auto &column) { return column.has_value(); });
    if (!isAny)
        m_messages.leftOut(lateText("rules", "none of its outputs is one that tables have."),
                           lateText("rules", "Name the output with the ICCS codes \"iccs\"."));
    return isAny;
}

Cell TableReader::cellOf(const Entry &entry, const QString &attribute, const Messages::Spot &spot)
{
    const Attribute *known = m_dictionary.find(attribute);
    const QString language = entry.language.isEmpty() ? m_decision.language : entry.language;
    if (!dmn::isFeel(language)) {
        m_messages.otherLanguage(spot, language);
        return {};
    }
    const auto read = feel::cellFrom(entry.text, known);
    if (!read.cell) {
        if (read.problem == feel::Problem::NoNull)
            m_messages.noNull(spot);
        else if (read.problem == feel::Problem::NoNumbers)
            m_messages.noNumbers(spot, entry.text);
        else
            m_messages.unreadable(spot, entry.text);
        return {};
    }
    Cell cell = *read.cell;
    // As a person wrote it, unless the tests were changed since.
    if (const auto written = cellFromText(entry.cell);
        !entry.cell.isEmpty() && written && feel::meanTheSame(*written, cell, known))
        cell = *written;
    if (known && !cell.isAny())
        m_messages.add(spot, cellFindings(cell, *known, m_messages.where(spot), {}));
    return cell;
}

QMap<QString, Cell> TableReader::cellsOf(const QList<Entry> &entries, int number, int line)
{
    QMap<QString, Cell> cells;
    const qsizetype count = m_table.attributes.size();
    for (qsizetype i = 0; i < std::min(count, entries.size()); ++i) {
        const Cell cell
            = cellOf(entries[i], m_table.attributes[i], { number, columnName(i), entries[i].line });
        if (!cell.isAny())
            cells.insert(m_table.attributes[i], cell);
    }
    if (entries.size() == count)
        return cells;
    const Messages::Spot spot { number, {}, line };
    m_messages.add(spot, Severity::Error,
                   lateText("rules",
                            "%1 has %2 cells for %3 columns; until it is corrected it accepts no "
                            "record.",
                            { QVariant::fromValue(m_messages.where(spot)), entries.size(), count }),
                   lateText("rules", "Give the row one cell for each input."));
    if (count > 0)
        cells.insert(m_table.attributes.first(), Cell {});
    return cells;
}

QString TableReader::rowId(const QString &wanted)
{
    if (!wanted.isEmpty()
        && std::none_of(m_table.rows.begin(), m_table.rows.end(),
                        [&wanted](const Row &row) { return row.id == wanted; }))
        return wanted;
    QString id;
    do
        id = QStringLiteral("r%1").arg(++m_nextRow);
    while (m_rowIds.contains(id));
    return id;
}

void TableReader::addRow(const dmn::Rule &rule, int number)
{
    Row row;
    row.id = rowId(rule.id);
    row.isDefault = rule.isDefault;
    row.cells = cellsOf(rule.inputs, number, rule.line);
    for (qsizetype i = 0; i < std::min(m_outputs.size(), rule.outputs.size()); ++i) {
        if (!m_outputs[i])
            continue;
        const Entry &entry = rule.outputs[i];
        dmn::takeEntry(entry, *m_outputs[i], { number, dmn::columnName(*m_outputs[i]), entry.line },
                       m_messages, row.output);
    }
    row.output.note = dmn::noteOf(rule, row.output.note);
    m_table.rows << row;
}

void TableReader::readDefault()
{
    Row row;
    row.isDefault = true;
    bool isThere = false;
    for (qsizetype i = 0; i < m_outputs.size(); ++i) {
        const dmn::OutputColumn &output = m_decision.outputs[i];
        if (!m_outputs[i] || !output.hasDefault)
            continue;
        isThere = true;
        dmn::takeEntry(output.byDefault, *m_outputs[i],
                       { 0, dmn::columnName(*m_outputs[i]), output.byDefault.line }, m_messages,
                       row.output);
    }
    if (!isThere)
        return;
    row.id = m_decision.words.value(QStringLiteral("default"), QStringLiteral("default"));
    const int place = m_decision.words.value(QStringLiteral("defaultPlace")).toInt();
    const qsizetype last = m_table.rows.size();
    m_table.rows.insert(place > 0 ? std::min<qsizetype>(place - 1, last) : last, row);
}

} // namespace

bool looksLikeXml(const QByteArray &start)
{
    QByteArray plain = start;
    for (const char *mark : { "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF" }) {
        if (plain.startsWith(mark))
            plain.remove(0, qsizetype(qstrlen(mark)));
    }
    plain.replace('\0', "");
    return plain.trimmed().startsWith('<');
}

base::Result<ReadTables> tablesFromDmn(const QByteArray &xml, const QString &fileName,
                                       const microdata::Dictionary &dictionary)
{
    const auto decisions = dmn::readDecisions(xml, fileName);
    if (!decisions)
        return tl::unexpected(decisions.error());
    table::ReadFindings findings(fileName);
    ReadTables result;
    QSet<QString> ids;
    for (const Decision &decision : *decisions) {
        Messages messages(decision, findings);
        if (!decision.hasTable) {
            messages.add(
                { 0, {}, decision.line }, Severity::Warning,
                lateText("rules", "The decision \"%1\" is no table; it was left out.",
                         { decision.name.isEmpty() ? decision.id : decision.name }),
                lateText("rules", "Write it as a decision table, or decide it elsewhere."));
            continue;
        }
        const auto table = TableReader(decision, dictionary, findings).read();
        if (!table)
            continue;
        if (table->id.isEmpty() || ids.contains(table->id)) {
            messages.leftOut(lateText("rules", "it has no id, or the id of another."),
                             lateText("rules", "Give each decision an id of its own."));
            continue;
        }
        ids.insert(table->id);
        result.tables << *table;
    }
    if (decisions->isEmpty())
        return base::failure(
            lateText("rules", "The DMN file \"%1\" was to be read.", { fileName }),
            lateText("rules", "It has no decision."),
            lateText("rules", "Export the decision tables from the program that made them."));
    result.findings = findings.take();
    return result;
}

} // namespace rules
