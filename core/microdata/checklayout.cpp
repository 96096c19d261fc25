// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layout.h"

#include "core/microdata/words.h"
#include "core/table/table.h"

#include <QSet>

#include <algorithm>

namespace microdata
{

namespace
{

using base::Severity;

class LayoutCheck
{
public:
    LayoutCheck(const Layout &layout, const Dictionary &dictionary, const QStringList &headers)
        : m_layout(layout)
        , m_dictionary(dictionary)
        , m_headers(headers)
    {
    }

    base::Findings run()
    {
        checkRoles();
        for (const LayoutColumn &column : m_layout.columns) {
            checkPresence(column.column);
            checkTwice(column);
            checkAttribute(column);
            checkFixed(column);
            checkUse(column);
        }
        checkReference();
        for (auto it = m_layout.leaveOut.begin(); it != m_layout.leaveOut.end(); ++it)
            checkPresence(it.key());
        for (auto it = m_layout.keepIn.begin(); it != m_layout.keepIn.end(); ++it)
            checkPresence(it.key());
        return m_findings;
    }

private:
    void add(const char *check, Severity severity, const QString &column, const base::Text &message,
             const base::Text &advice)
    {
        const base::Place place = column.isEmpty()
            ? base::Place { QStringLiteral("layout"), { m_layout.id } }
            : base::Place { QStringLiteral("column"), { column } };
        m_findings << base::Finding { QString::fromLatin1(check), severity, place, message,
                                      advice };
    }
    bool has(ColumnRole role) const
    {
        return std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                           [role](const LayoutColumn &column) { return column.role == role; });
    }
    void checkRoles();
    void checkPresence(const QString &column);
    void checkReference();
    void checkTwice(const LayoutColumn &column);
    void checkAttribute(const LayoutColumn &column);
    void checkValue(const LayoutColumn &column, const Attribute &attribute, const QString &value);
    void checkFixed(const LayoutColumn &column);
    void checkUse(const LayoutColumn &column);

    const Layout &m_layout;
    const Dictionary &m_dictionary;
    const QStringList &m_headers;
    base::Findings m_findings;
    QSet<QString> m_columnUses; // "column|role|attribute"
    QMap<QString, QString> m_givers; // "what|offence" -> column
    QSet<QString> m_absent;
};

void LayoutCheck::checkRoles()
{
    if (!has(ColumnRole::Code))
        add("Y01", Severity::Error, {},
            base::lateText("microdata", "No column gives the offence code."),
            base::lateText("microdata", "Give one column the role “code”."));
    const bool hasNumbers = has(ColumnRole::Number);
    if (hasNumbers && m_layout.unit != RowUnit::Count)
        add("Y06", Severity::Error, {},
            base::lateText("microdata",
                           "A column has the role “number”, but the rows are no counts."),
            base::lateText("microdata",
                           "Set the unit of the rows to “count”, or use the role “weight” where a "
                           "record counts for several."));
    if (!hasNumbers && m_layout.unit == RowUnit::Count)
        add("Y07", Severity::Warning, {},
            base::lateText("microdata",
                           "The rows are counts, but no column has the role “number”: each row "
                           "would count once."),
            base::lateText("microdata", "Give the columns with the counts the role “number”."));
}

void LayoutCheck::checkPresence(const QString &column)
{
    if (m_headers.isEmpty() || columnIn(m_headers, column) >= 0 || m_absent.contains(column))
        return;
    m_absent.insert(column);
    add("Y02", Severity::Error, column,
        base::lateText("microdata", "The file has no column %1.", { column }),
        base::lateText("microdata",
                       "Correct its name, or write its number, counted from 1; or choose the "
                       "layout that belongs to this file."));
}

// It may be a column, or a dimension that a column or a fixed value gives.
void LayoutCheck::checkReference()
{
    const QString &name = m_layout.referenceDate;
    const bool isDimension = std::any_of(
        m_layout.columns.begin(), m_layout.columns.end(), [&name](const LayoutColumn &column) {
            return (column.role == ColumnRole::Dimension && column.attribute == name)
                || column.fixed.contains(name);
        });
    if (!name.isEmpty() && !isDimension)
        checkPresence(name);
}

void LayoutCheck::checkTwice(const LayoutColumn &column)
{
    // An age may give both the age and the age status, so a column may come with two attributes.
    const QString use = column.column + u'|' + wordOf(column.role) + u'|' + column.attribute;
    if (m_columnUses.contains(use))
        add("Y05", Severity::Error, column.column,
            base::lateText("microdata", "The column %1 stands twice in the layout.",
                           { column.column }),
            base::lateText("microdata", "Remove one of the entries."));
    m_columnUses.insert(use);

    QString what;
    if (column.role == ColumnRole::Attribute)
        what = column.attribute;
    else if (column.role == ColumnRole::Weight)
        what = QStringLiteral("weight");
    if (what.isEmpty())
        return;
    const QString key = what + u'|' + QString::number(column.offence);
    if (m_givers.contains(key) && m_givers[key] != column.column)
        add("Y08", Severity::Error, column.column,
            base::lateText("microdata", "The columns %1 and %2 both give %3.",
                           { m_givers[key], column.column, what }),
            base::lateText("microdata",
                           "Keep one of them, or say with “offence” which of several offences of "
                           "a record each belongs to."));
    m_givers.insert(key, column.column);
}

void LayoutCheck::checkValue(const LayoutColumn &column, const Attribute &attribute,
                             const QString &value)
{
    if (attribute.positionOf(value) < 0)
        add("Y04", Severity::Error, column.column,
            base::lateText(
                "microdata", "%1 in the column %2 is no value of the attribute %3.",
                { value.isEmpty() ? QStringLiteral("“”") : value, column.column, attribute.id }),
            base::lateText("microdata", "Choose one of its values, or add it to the attribute."));
}

void LayoutCheck::checkAttribute(const LayoutColumn &column)
{
    if (column.role != ColumnRole::Attribute)
        return;
    const Attribute *attribute = m_dictionary.find(column.attribute);
    if (!attribute) {
        add("Y03", Severity::Error, column.column,
            base::lateText("microdata",
                           "The column %1 is to give the attribute “%2”, which is not "
                           "known.",
                           { column.column, column.attribute }),
            base::lateText("microdata", "Choose an attribute of the list, or add a national one."));
        return;
    }
    for (const QString &value : column.values)
        checkValue(column, *attribute, value);
}

void LayoutCheck::checkFixed(const LayoutColumn &column)
{
    if (column.role != ColumnRole::Number)
        return;
    for (auto it = column.fixed.begin(); it != column.fixed.end(); ++it) {
        if (const Attribute *attribute = m_dictionary.find(it.key()))
            checkValue(column, *attribute, it.value());
    }
}

// What the role has no use for would be lost without a word.
void LayoutCheck::checkUse(const LayoutColumn &column)
{
    QString unused;
    if (!column.values.isEmpty() && column.role != ColumnRole::Attribute)
        unused = QStringLiteral("values");
    else if (!column.fixed.isEmpty() && column.role != ColumnRole::Number)
        unused = QStringLiteral("fixed");
    else if (!column.attribute.isEmpty() && column.role != ColumnRole::Attribute
             && column.role != ColumnRole::Dimension)
        unused = QStringLiteral("attribute");
    if (!unused.isEmpty())
        add("Y09", Severity::Warning, column.column,
            base::lateText("microdata",
                           "The column %1 has “%2”, which its role “%3” makes no use of.",
                           { column.column, unused, wordOf(column.role) }),
            base::lateText("microdata", "Change the role, or remove “%1”.", { unused }));
}

} // namespace

int columnIn(const QStringList &headers, const QString &nameOrNumber)
{
    return table::Table { headers, {}, {} }.column(nameOrNumber);
}

base::Findings checkLayout(const Layout &layout, const Dictionary &dictionary,
                           const QStringList &headers)
{
    return LayoutCheck(layout, dictionary, headers).run();
}

} // namespace microdata
