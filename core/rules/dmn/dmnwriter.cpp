// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmn.h"
#include "core/rules/dmn/dmnwords.h"
#include "core/rules/dmn/feel.h"
#include "core/rules/dmn/xmlids.h"
#include "core/rules/dmn/xmltext.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

namespace rules
{

using dmn::Column;
using dmn::columnName;
using dmn::xmlText;
using microdata::Attribute;
using microdata::AttributeType;

namespace
{

QString word(const char *text)
{
    return QLatin1String(text);
}

QString policyWord(HitPolicy policy)
{
    return policyId(policy).toUpper();
}

// A number that is not known is null, one that does not apply a text: then it may be anything.
QString typeOf(const Attribute *attribute)
{
    if (!attribute || attribute->type == AttributeType::List)
        return word("string");
    const bool hasText
        = std::any_of(attribute->values.begin(), attribute->values.end(), [](const auto &value) {
              return !value.isBand() && value.kind != microdata::ValueKind::NotKnown;
          });
    if (hasText)
        return word("Any");
    return attribute->type == AttributeType::Date ? word("date") : word("number");
}

// A name or a path of names, as FEEL reads them.
QString expressionOf(const QString &attribute)
{
    static const QRegularExpression name(word("^[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*$"));
    static const QRegularExpression other(word("[^A-Za-z0-9_]"));
    if (name.match(attribute).hasMatch())
        return attribute;
    return QLatin1Char('_') + QString(attribute).replace(other, word("_"));
}

class DmnWriter
{
public:
    DmnWriter(const microdata::Dictionary &dictionary, const DmnInfo &info)
        : m_dictionary(dictionary)
        , m_info(info)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }
    QByteArray write(const QList<DecisionTable> &tables);

private:
    void open(const char *name) { m_xml.writeStartElement(dmn::model, word(name)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(word(name), xmlText(value));
    }
    void ourAttribute(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(dmn::ours, word(name), xmlText(value));
    }
    void text(const char *name, const QString &value);
    void entry(const char *name, const QString &value);

    void writeInputs(const QList<DecisionTable> &tables);
    void writeDecision(const DecisionTable &table);
    void writeExtensions(const DecisionTable &table);
    void writeTable(const DecisionTable &table);
    void writeInput(const QString &id);
    void writeOutput(Column column, const Row *byDefault);
    void writeRow(const DecisionTable &table, const Row &row, const QList<Column> &columns);
    void writeCell(const char *name, const QString &id, const Cell &cell);

    const microdata::Dictionary &m_dictionary;
    const DmnInfo &m_info;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    dmn::XmlIds m_ids;
    QMap<QString, QString> m_inputIds; // attribute -> id of its inputData
    QString m_decisionId; // of the table in work
};

// A carriage return that stands as it is would be read as a line feed.
void DmnWriter::text(const char *name, const QString &value)
{
    open(name);
    const QStringList parts = xmlText(value).split(QLatin1Char('\r'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_xml.writeEntityReference(word("#13"));
        m_xml.writeCharacters(parts[i]);
    }
    close();
}

void DmnWriter::entry(const char *name, const QString &value)
{
    open(name);
    text("text", value);
    close();
}

QByteArray DmnWriter::write(const QList<DecisionTable> &tables)
{
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(dmn::model);
    m_xml.writeNamespace(dmn::ours, word("iccs"));
    open("definitions");
    attribute("id", m_ids.idFor(word("definitions")));
    attribute("name", m_info.name);
    attribute("namespace", word("urn:iccs-workbench:rules"));
    attribute("exporter", word("ICCS Workbench"));
    if (!m_info.version.isEmpty())
        attribute("exporterVersion", m_info.version);
    text("description", m_info.description);
    writeInputs(tables);
    for (const DecisionTable &table : tables)
        writeDecision(table);
    close();
    m_xml.writeEndDocument();
    return m_bytes;
}

void DmnWriter::writeInputs(const QList<DecisionTable> &tables)
{
    for (const DecisionTable &table : tables) {
        for (const QString &id : table.attributes) {
            if (m_inputIds.contains(id))
                continue;
            const Attribute *known = m_dictionary.find(id);
            m_inputIds.insert(id, m_ids.idFor(word("input_") + id));
            open("inputData");
            attribute("id", m_inputIds.value(id));
            attribute("name", expressionOf(id));
            if (known)
                attribute("label", known->nameIn(m_info.language));
            open("variable");
            attribute("name", expressionOf(id));
            attribute("typeRef", typeOf(known));
            close();
            close();
        }
    }
}

void DmnWriter::writeDecision(const DecisionTable &table)
{
    m_decisionId = m_ids.idFor(table.id);
    open("decision");
    attribute("id", m_decisionId);
    attribute("name", table.name);
    ourAttribute("id", table.id);
    ourAttribute("scope", scopeId(table.scope.kind));
    ourAttribute("list", table.scope.list);
    ourAttribute("author", table.author);
    if (!table.rationale.isEmpty())
        text("description", table.rationale);
    writeExtensions(table);
    open("variable"); // DMN wants the name of the decision
    attribute("name", table.name);
    close();
    QStringList required = table.attributes;
    required.removeDuplicates();
    for (const QString &id : std::as_const(required)) {
        open("informationRequirement");
        open("requiredInput");
        attribute("href", QLatin1Char('#') + m_inputIds.value(id));
        close();
        close();
    }
    writeTable(table);
    close();
}

void DmnWriter::writeExtensions(const DecisionTable &table)
{
    if (table.scope.names.isEmpty() && table.impossible.isEmpty())
        return;
    open("extensionElements");
    for (const QString &name : table.scope.names) {
        m_xml.writeStartElement(dmn::ours, word("concerns"));
        attribute("name", name);
        close();
    }
    for (const Row &row : table.impossible) {
        m_xml.writeStartElement(dmn::ours, word("impossible"));
        attribute("id", row.id);
        for (const QString &id : table.attributes)
            writeCell("inputEntry", id, row.cells.value(id, Cell { {}, true }));
        close();
    }
    close();
}

void DmnWriter::writeTable(const DecisionTable &table)
{
    // The first default row, unless it may stand in its place.
    const auto isDefault = [](const Row &row) { return row.isDefault; };
    const auto first = std::find_if(table.rows.begin(), table.rows.end(), isDefault);
    const bool isRow = table.policy == HitPolicy::First && first + 1 == table.rows.end();
    const Row *byDefault = first == table.rows.end() || isRow ? nullptr : &*first;
    QList<Column> columns;
    for (const Column column : dmn::allColumns) {
        const bool isUsed = std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) {
            return dmn::entryOf(row.output, column) != word("null");
        });
        if (isUsed || (column == Column::Category && table.policy != HitPolicy::Collect))
            columns << column;
    }
    if (columns.isEmpty())
        columns << Column::Tags;
    open("decisionTable");
    attribute("id", m_ids.idFor(m_decisionId + word("_table")));
    attribute("hitPolicy", policyWord(table.policy));
    if (byDefault) {
        ourAttribute("default", byDefault->id);
        ourAttribute("defaultPlace", QString::number(byDefault - &table.rows.first() + 1));
    }
    for (const QString &id : table.attributes)
        writeInput(id);
    for (const Column column : std::as_const(columns))
        writeOutput(column, byDefault);
    for (const Row &row : table.rows) {
        if (&row != byDefault)
            writeRow(table, row, columns);
    }
    close();
}

void DmnWriter::writeInput(const QString &id)
{
    const Attribute *known = m_dictionary.find(id);
    open("input");
    attribute("id", m_ids.idFor(m_decisionId + QLatin1Char('_') + id));
    attribute("label", known ? known->nameIn(m_info.language) : id);
    if (expressionOf(id) != id)
        ourAttribute("attribute", id);
    open("inputExpression");
    attribute("typeRef", typeOf(known));
    text("text", expressionOf(id));
    close();
    if (known && !known->values.isEmpty())
        entry("inputValues", feel::allTests(*known));
    close();
}

void DmnWriter::writeOutput(Column column, const Row *byDefault)
{
    open("output");
    attribute("id", m_ids.idFor(m_decisionId + QLatin1Char('_') + columnName(column)));
    attribute("label", columnName(column));
    attribute("name", columnName(column));
    attribute("typeRef", column == Column::Confidence ? word("number") : word("string"));
    if (byDefault)
        entry("defaultOutputEntry", dmn::entryOf(byDefault->output, column));
    close();
}

void DmnWriter::writeCell(const char *name, const QString &id, const Cell &cell)
{
    const Attribute *known = m_dictionary.find(id);
    const QString tests = feel::testsOf(cell, known);
    open(name);
    if (feel::cellFrom(tests, known).cell != cell)
        ourAttribute("cell", cellToText(cell));
    text("text", tests);
    close();
}

void DmnWriter::writeRow(const DecisionTable &table, const Row &row, const QList<Column> &columns)
{
    open("rule");
    attribute("id", m_ids.idFor(m_decisionId + QLatin1Char('_') + row.id));
    ourAttribute("id", row.id);
    if (row.isDefault)
        ourAttribute("default", word("true"));
    for (const QString &id : table.attributes)
        writeCell("inputEntry", id,
                  row.isDefault ? Cell { {}, true } : row.cells.value(id, Cell { {}, true }));
    for (const Column column : columns)
        entry("outputEntry", dmn::entryOf(row.output, column));
    close();
}

} // namespace

QByteArray tablesToDmn(const QList<DecisionTable> &tables, const microdata::Dictionary &dictionary,
                       const DmnInfo &info)
{
    return DmnWriter(dictionary, info).write(tables);
}

} // namespace rules
