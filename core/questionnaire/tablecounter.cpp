// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/tablecounter.h"

#include "core/mapping/link.h"

namespace questionnaire
{

using coding::CrossTable;

namespace
{

bool holdsAny(const QStringList &categories, const QString &code)
{
    return std::any_of(categories.begin(), categories.end(),
                       [&code](const QString &category) { return code.startsWith(category); });
}

bool isAboveAny(const QStringList &categories, const QString &code)
{
    return std::any_of(categories.begin(), categories.end(), [&code](const QString &category) {
        return category.size() > code.size() && category.startsWith(code);
    });
}

// A category above one that is taken out again is partly what is asked, like one above those that
// are.
Standing standingOf(const Row &row, const QString &code)
{
    if (holdsAny(row.categories, code) && !holdsAny(row.without, code))
        return isAboveAny(row.without, code) ? Standing::Coarser : Standing::In;
    return isAboveAny(row.categories, code) ? Standing::Coarser : Standing::Out;
}

QMap<QString, QString> tagsIn(const QString &text)
{
    QMap<QString, QString> tags;
    for (const mapping::TagSetting &tag : mapping::tagsFromText(text)) {
        if (!tags.contains(tag.tag))
            tags.insert(tag.tag, tag.value);
    }
    return tags;
}

} // namespace

QString codeDimension()
{
    return QStringLiteral("code");
}

TableCounter::TableCounter(const CodedTable &table, const microdata::Dictionary &dictionary)
    : m_table(table)
    , m_dictionary(dictionary)
    , m_tags(table.table.dimensions.indexOf(QStringLiteral("tags")))
    , m_code(table.table.dimensions.indexOf(codeDimension()))
{
    const QStringList &dimensions = table.table.dimensions;
    const qsizetype category = dimensions.indexOf(QStringLiteral("iccs"));
    const qsizetype yearAt = dimensions.indexOf(QStringLiteral("year"));
    const QList<CrossTable::Row> &rows = table.table.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_tags >= 0) {
            m_tagsOf.push_back(tagsIn(rows[i].key[m_tags]));
            for (auto tag = m_tagsOf.back().begin(); tag != m_tagsOf.back().end(); ++tag)
                m_tagged.insert(tag.key());
        }
        const int year = table.year != 0 ? table.year
            : yearAt < 0                 ? 0
                                         : rows[i].key[yearAt].toInt();
        if (category >= 0 && year != 0 && rows[i].count != 0)
            m_byYear[year].push_back({ int(i), &rows[i].key[category] });
    }
}

QList<int> TableCounter::years() const
{
    return m_byYear.keys();
}

bool TableCounter::has(const QString &attribute) const
{
    return m_table.table.dimensions.contains(attribute) || m_tagged.contains(attribute);
}

// What a record says itself goes before what a rule concluded of it.
QString TableCounter::valueOf(int row, const Picked &picked) const
{
    const QString own
        = picked.dimension < 0 ? QString() : m_table.table.rows[row].key[picked.dimension];
    return own.isEmpty() && m_tags >= 0 ? m_tagsOf[std::size_t(row)].value(picked.attribute) : own;
}

Standing TableCounter::standingOf(int row, const std::vector<Picked> &picks) const
{
    Standing standing = Standing::In;
    for (const Picked &picked : picks)
        standing = std::max(standing, picked.pick.standingOf(valueOf(row, picked)));
    return standing;
}

void TableCounter::add(CellCount &result, int row, Standing category,
                       const std::vector<Picked> &picks) const
{
    const qint64 count = m_table.table.rows[row].count;
    const Standing standing = standingOf(row, picks);
    if (category == Standing::Coarser) {
        result.broader += standing == Standing::Out ? 0 : count;
        return;
    }
    result.all += count;
    if (standing == Standing::Coarser)
        result.coarser += count;
    if (standing == Standing::NotStated)
        result.notStated += count;
    if (standing != Standing::In)
        return;
    result.count += count;
    result.rows << row;
    result.byCode[m_code < 0 ? QString() : m_table.table.rows[row].key[m_code]] += count;
}

CellCount TableCounter::count(const Row &row, const QList<Condition> &conditions, int year) const
{
    CellCount result;
    std::vector<Picked> picks;
    for (const Condition &condition : conditions) {
        const microdata::Attribute *attribute = m_dictionary.find(condition.attribute);
        if (!attribute || !has(condition.attribute)) {
            result.lacking = condition.attribute;
            return result;
        }
        picks.push_back({ ValuePick(*attribute, condition.asked), condition.attribute,
                          m_table.table.dimensions.indexOf(condition.attribute) });
    }
    result.hasYear = m_byYear.contains(year);
    for (auto entries = m_byYear.begin(); entries != m_byYear.end(); ++entries) {
        for (const Entry &entry : *entries) {
            const Standing category = entry.category->isEmpty()
                ? Standing::Out
                : questionnaire::standingOf(row, *entry.category);
            result.hasCategory = result.hasCategory || category == Standing::In;
            if (entries.key() == year && category != Standing::Out)
                add(result, entry.row, category, picks);
        }
    }
    return result;
}

} // namespace questionnaire
