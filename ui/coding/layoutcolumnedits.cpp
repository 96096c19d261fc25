// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/layoutcolumnform.h"
#include "ui/coding/layoutcolumns.h"
#include "ui/coding/newattribute.h"

#include <QTableView>

#include <algorithm>

namespace codingpage
{

using microdata::ColumnRole;

void LayoutColumns::change(const microdata::LayoutColumn &column)
{
    if (current() < 0)
        return;
    m_layout.columns[current()] = column;
    refresh();
}

void LayoutColumns::setMeaning(const QStringList &printed, const QString &value)
{
    if (current() < 0)
        return;
    microdata::LayoutColumn &column = m_layout.columns[current()];
    for (const QString &text : printed) {
        m_layout.leaveOut[column.column].removeAll(text);
        if (value.isEmpty())
            column.values.remove(text);
        else
            column.values.insert(text, value);
    }
    if (m_layout.leaveOut.value(column.column).isEmpty())
        m_layout.leaveOut.remove(column.column);
    refresh();
}

void LayoutColumns::leaveOut(const QStringList &printed)
{
    if (current() < 0)
        return;
    microdata::LayoutColumn &column = m_layout.columns[current()];
    QStringList &texts = m_layout.leaveOut[column.column];
    for (const QString &text : printed) {
        column.values.remove(text);
        if (!texts.contains(text))
            texts << text;
    }
    refresh();
}

void LayoutColumns::useOnceMore()
{
    const int column = current();
    if (column < 0)
        return;
    microdata::LayoutColumn copy;
    copy.column = m_layout.columns[column].column;
    m_layout.columns.insert(column + 1, copy);
    refresh();
    // (selectRow() selects nothing where a right-to-left header is wider than its columns.)
    m_view->setCurrentIndex(m_model->index(column + 1, 0));
}

void LayoutColumns::makeAttribute()
{
    if (current() < 0)
        return;
    microdata::LayoutColumn column = m_layout.columns[current()];
    const int at = microdata::columnIn(m_survey.header, column.column);
    const auto made = at < 0
        ? std::nullopt
        : newAttribute(column.column, m_survey.columns[at], m_dictionary, m_language);
    if (!made)
        return;
    m_dictionary.put(made->attribute);
    m_made << made->attribute.id;
    m_form->fillAttributes();
    column.role = ColumnRole::Attribute;
    column.attribute = made->attribute.id;
    column.values = made->values;
    column.fixed.clear();
    change(column);
}

QList<microdata::Attribute> LayoutColumns::madeAttributes() const
{
    QList<microdata::Attribute> made;
    for (const QString &id : m_made) {
        const bool isUsed
            = std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                          [&id](const auto &column) { return column.attribute == id; });
        if (isUsed)
            made << *m_dictionary.find(id);
    }
    return made;
}

} // namespace codingpage
