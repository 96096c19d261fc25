// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cellset.h"
#include "core/rules/outputfindings.h"
#include "core/rules/wording.h"

#include <QSet>

#include <algorithm>

namespace rules
{

using base::lateText;
using base::Severity;
using microdata::Attribute;

QList<Attribute> columnsOf(const DecisionTable &table, const microdata::Dictionary &dictionary)
{
    QList<Attribute> columns;
    QSet<QString> seen;
    for (const QString &id : table.attributes) {
        const Attribute *attribute = dictionary.find(id);
        if (!attribute || attribute->values.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        columns << *attribute;
    }
    return columns;
}

namespace
{

class Resolver
{
public:
    Resolver(const DecisionTable &table, const microdata::Dictionary &dictionary,
             const classification::Classification &classification)
        : m_table(table)
        , m_dictionary(dictionary)
        , m_classification(classification)
    {
    }

    Resolved run()
    {
        BoxTable &boxes = m_result.table;
        boxes.id = m_table.id;
        boxes.policy = m_table.policy;
        boxes.attributes = columnsOf(m_table, m_dictionary);
        for (const Attribute &attribute : boxes.attributes)
            boxes.whole.push_back(ValueSet::firstOf(int(attribute.values.size())));
        checkColumns();
        for (const Row &row : m_table.rows)
            addRow(row);
        for (qsizetype i = 0; i < m_table.impossible.size(); ++i)
            addImpossible(m_table.impossible[i], int(i) + 1);
        return std::move(m_result);
    }

private:
    void add(const char *check, Severity severity, const QString &row, base::Text message,
             base::Text advice)
    {
        m_result.findings.append({ QLatin1String(check), severity, placeOf(row), std::move(message),
                                   std::move(advice) });
    }
    base::Place placeOf(const QString &row) const
    {
        return { QStringLiteral("rule"), { m_table.id, row } };
    }

    void checkColumns();
    void checkDefault(const Row &row);
    void addRow(const Row &row);
    void addImpossible(const Row &row, int number);
    Box boxOf(const Row &row, const base::Text &where);

    const DecisionTable &m_table;
    const microdata::Dictionary &m_dictionary;
    const classification::Classification &m_classification;
    Resolved m_result;
    QSet<QString> m_ids;
    bool m_hasDefault = false;
};

void Resolver::checkColumns()
{
    QSet<QString> seen;
    const base::Text where = lateText("rules", "The table");
    for (const QString &id : m_table.attributes) {
        const Attribute *attribute = m_dictionary.find(id);
        if (!attribute) {
            m_result.findings << unknownAttribute(id, where, placeOf({}));
        } else if (seen.contains(id)) {
            add("R01", Severity::Error, {},
                lateText("rules", "The table asks for \"%1\" in two columns.", { id }),
                lateText("rules", "Remove one of the columns; the first one counts."));
        } else if (attribute->values.isEmpty()) {
            add("R03", Severity::Error, {},
                lateText("rules", "The table asks for \"%1\", which has no values.", { id }),
                lateText("rules", "Give the attribute values, or remove the column."));
        }
        seen.insert(id);
    }
}

// Empty when a cell cannot be read or accepts nothing.
Box Resolver::boxOf(const Row &row, const base::Text &where)
{
    Box box = m_result.table.whole;
    const base::Place place = placeOf(row.id);
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
        if (!cell->isAny() && !m_table.attributes.contains(cell.key()))
            m_result.findings << unknownAttribute(cell.key(), where, place);
    }
    for (size_t i = 0; i < box.size(); ++i) {
        const Attribute &attribute = m_result.table.attributes[qsizetype(i)];
        const auto cell = row.cells.constFind(attribute.id);
        if (cell == row.cells.constEnd() || cell->isAny())
            continue;
        m_result.findings << cellFindings(*cell, attribute, where, place);
        box[i] = cellSet(*cell, attribute).values;
    }
    return box;
}

void Resolver::checkDefault(const Row &row)
{
    const bool isAny = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const Cell &cell) { return cell.isAny(); });
    if (m_hasDefault)
        add("R05", Severity::Error, row.id, lateText("rules", "The table has two default rows."),
            lateText("rules", "Keep one of them, as the last row."));
    else if (!isAny)
        add("R05", Severity::Warning, row.id,
            lateText("rules", "The default row has conditions, which do not count."),
            lateText("rules", "Leave its cells empty, or make it an ordinary row."));
    else if (row != m_table.rows.last())
        add("R05", Severity::Warning, row.id,
            lateText("rules", "The default row is not the last one."),
            lateText("rules", "Move it to the end, where readers look for it."));
    m_hasDefault = true;
}

void Resolver::addRow(const Row &row)
{
    const auto isError
        = [](const base::Finding &finding) { return finding.severity == Severity::Error; };
    const base::Text where = rowText(row.id);
    const qsizetype before = m_result.findings.size();
    if (m_ids.contains(row.id))
        add("R06", Severity::Error, row.id,
            lateText("rules", "%1 is there twice.", { asArgument(where) }),
            lateText("rules", "Give the second one an id of its own."));
    m_ids.insert(row.id);
    Box box = m_result.table.whole;
    if (row.isDefault)
        checkDefault(row);
    else
        box = boxOf(row, where);
    m_result.findings << outputFindings(row.output, m_table.policy, m_classification, where,
                                        placeOf(row.id));
    if (std::any_of(m_result.findings.begin() + before, m_result.findings.end(), isError)) {
        if (box.empty())
            return;
        box.assign(box.size(), {});
    }
    m_result.table.rules.push_back({ box, row.output, row.id, row.isDefault });
}

void Resolver::addImpossible(const Row &row, int number)
{
    const qsizetype before = m_result.findings.size();
    const Box box = boxOf(row, lateText("rules", "Impossible combination %1", { number }));
    if (m_result.findings.size() == before)
        m_result.table.impossible.push_back(box);
}

} // namespace

Resolved resolve(const DecisionTable &table, const microdata::Dictionary &dictionary,
                 const classification::Classification &classification)
{
    return Resolver(table, dictionary, classification).run();
}

} // namespace rules
